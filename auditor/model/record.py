"""Delivery records: what truly happened, in one shape, and what a source would have shown."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from auditor.model.text import Attachment
from auditor.model.time import Moment


class RecordKind(StrEnum):
    MESSAGE_SENT = "message_sent"
    CALL = "call"
    MEETING = "meeting"
    TASK = "task"
    WORK_ITEM = "work_item"
    TICKET = "ticket"
    SHIPMENT = "shipment"
    RELEASE = "release"
    DOCUMENT_SIGNED = "document_signed"
    APPROVAL = "approval"
    PRICE = "price"
    BILLING = "billing"
    CREDIT = "credit"
    INCIDENT = "incident"
    NOTE = "note"


class RecordStatus(StrEnum):
    PLANNED = "planned"
    IN_PROGRESS = "in_progress"
    SCHEDULED_PAST = "scheduled_past"
    """A calendar slot whose time is over; that it was held is not shown."""
    DONE = "done"
    PARTIAL = "partial"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One delivery record (contract.md, "Delivery records"); unknown is None."""

    id: str
    """`<source>:<type>:<native id>`, stable: reading it again gives the same."""
    source: str
    source_type: str | None = None
    kind: RecordKind
    title: str
    body: str | None = None
    """Untrusted text."""
    account: str | None = None
    contacts: tuple[str, ...] = ()
    """Lower-case addresses of the people outside."""
    owner: str | None = None
    promised: Moment | None = None
    due: Moment | None = None
    started: Moment | None = None
    done: Moment | None = None
    status: RecordStatus = RecordStatus.UNKNOWN
    status_raw: str | None = None
    outcome: str | None = None
    reason: str | None = None
    """Why it came late or not at all, in the system's own words."""
    quantity: float | None = None
    unit: str | None = None
    amount_minor: int | None = None
    currency: str | None = None
    percent: float | None = None
    attachments: tuple[Attachment, ...] = ()
    refs: tuple[str, ...] = ()
    url: str | None = None
    observed_at: datetime | None = None
    raw_ref: tuple[str, ...] = ()
    """File, with `#row`, that it was read from; several after a merge."""
    origin: str = ""
    """Path of the file, for matching with coverage.yaml sources."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What a source would have shown, had it happened. Absence counts only inside it."""

    source: str
    kinds: frozenset[RecordKind]
    since: date | None
    """First day covered, inclusive; None means from the beginning."""
    until: date | None
    """Last day covered, inclusive; None means up to now."""
    accounts: frozenset[str] | None = None
    """None is all."""
