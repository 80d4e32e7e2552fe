"""Promises of the past as far as promisability needs them: how long such a thing really took, and what is still open."""

from dataclasses import dataclass
from datetime import datetime

from auditor.model.commitment import Act, State
from auditor.model.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class PastPromise:
    """One commitment of our side that the ledger remembers."""

    id: str
    person: str
    """The promisor: lower-case address, else name."""
    account: str | None
    act: Act
    action: str
    quote: str
    quantity: str | None = None
    """Verbatim: "40 meters", "10%"."""
    promised_at: datetime
    due_start: datetime | None
    due_end: datetime | None
    done_at: datetime | None
    """When the promised thing happened, whole; None while it did not or nobody knows."""
    verdict: Verdict
    state: State
    document_id: str
    scored: bool = True
