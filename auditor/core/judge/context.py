"""What a judge is told beside the commitment and its evidence."""

from dataclasses import dataclass, field
from datetime import datetime

from auditor.core.match.accounts import AccountKeys
from auditor.core.when.calendar import WorkCalendar
from auditor.model.commitment import State
from auditor.model.people import Roster
from auditor.model.record import Coverage, RecordKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifecycle:
    """What people said about one commitment after it was made; decided by `core.threads`."""

    state: State
    superseded_by: str | None = None
    consent_at: datetime | None = None
    """When the promisee agreed to a new date or content, or to the withdrawal."""
    released_at: datetime | None = None
    """When the promisee released the promisor."""
    cancelled_at: datetime | None = None
    """When the promisor withdrew, without the promisee's consent."""
    condition_met_at: datetime | None = None
    condition_failed: bool = False
    moved_alone: bool = False
    """The promisor announced a new date that nobody agreed to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgeContext:
    """What is the same for all commitments of one audit, or of one promisor in it."""

    as_of: datetime
    calendar: WorkCalendar
    """Of the promisor: his zone and working days."""
    kinds_connected: frozenset[RecordKind]
    """Kinds that any connected source could show at all."""
    coverage: tuple[Coverage, ...] = ()
    keys: AccountKeys = field(default_factory=lambda: AccountKeys(Roster()))
    """How accounts are told apart; `RecordIndex.keys` has it."""
