"""The past as far as a draft needs it: how long such a thing really took, what is still open, what nobody answered."""

from dataclasses import dataclass
from datetime import datetime

from auditor.model.commitment import Act, Modality, State
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
    modality: Modality = Modality.WRITTEN
    """Inferred: nobody promised it, and `quote` is what the customer asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastQuestion:
    """Words of a customer that want an answer, and no answer of ours is known."""

    id: str
    account: str
    quote: str
    asked_at: datetime
    document_id: str
