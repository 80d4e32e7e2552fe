"""What other systems are told of, and how far each telling got."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class EventType(StrEnum):
    CREATED = "commitment.created"
    DUE_SOON = "commitment.due_soon"
    AT_RISK = "commitment.at_risk"
    """Due soon, and a record that bears on it does not look done."""
    VERDICT_CHANGED = "commitment.verdict_changed"
    AUDIT_FINISHED = "audit.finished"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One event. It names what happened and to what; no word of a message is in it."""

    id: str
    """`webhook-id`: the same in every attempt, so that a receiver can tell a repetition."""
    type: EventType
    at: datetime
    subject: str
    """Id of the commitment or the audit."""
    body: str
    """`data` as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """An address that is told."""

    id: str
    tenant: str
    url: str
    events: frozenset[EventType]
    created_at: datetime
    disabled_at: datetime | None = None
    reason: str = ""
    """Why it is switched off."""


class DeliveryState(StrEnum):
    WAITING = "waiting"
    DELIVERED = "delivered"
    FAILED = "failed"
    """After the last attempt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One notice on its way to one endpoint."""

    notice: str
    endpoint: str
    type: EventType
    at: datetime
    """When it happened."""
    state: DeliveryState
    attempts: int
    next_at: datetime
    told: str = ""
    """How the last attempt ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A delivery in the hands of one sender until its lease runs out; `token` tells a late one from who took over."""

    tenant: str
    notice: Notice
    endpoint: str
    url: str
    secret: str
    attempts: int
    """Those that failed before."""
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What an endpoint answered; status 0: it could not be asked, and `told` says why."""

    status: int
    told: str
    retry_after: int = 0
    """Seconds that it asks for."""
