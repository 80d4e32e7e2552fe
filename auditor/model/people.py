"""Who is who: the roster of people and accounts, and the settings of one audit."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from auditor.model.finding import Level
from auditor.model.text import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    name: str
    addresses: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    side: Side = Side.UNKNOWN
    role: str | None = None
    region: str | None = None
    """ISO 3166 country or subdivision ("GB", "US-CA") for holidays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    name: str
    domains: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    people: tuple[Person, ...] = ()
    accounts: tuple[Account, ...] = ()


class DateOrder(StrEnum):
    """How 3/4 is meant."""

    MONTH_FIRST = "mdy"
    DAY_FIRST = "dmy"


class EngineName(StrEnum):
    OFFLINE = "offline"
    LLM = "llm"


class Gate(StrEnum):
    """What a model is asked to read."""

    ALL = "all"
    """Everything that somebody wrote or said himself."""
    CANDIDATES = "candidates"
    """Where the rules found something, guess at something, or somebody speaks to somebody."""
    HARD = "hard"
    """Where the rules are not sure."""


class FailOn(StrEnum):
    """From which level on findings make the command exit with 1."""

    SUGGESTION = "suggestion"
    WARNING = "warning"
    ERROR = "error"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Settings of conduct rules and the policy windows; defaults are documented in docs/operations.md."""

    inquiry_days: int = 3
    """Working days after which a customer's inquiry without any answer is a finding, and a slip that nobody told."""
    late_reply_days: int = 2
    """Working days that a reply may take."""
    callback_days: int = 1
    """Working days in which a voicemail is returned."""
    late_start_minutes: int = 10
    """Minutes after which a call or meeting began late."""
    quiet_days: int = 21
    """Days of silence after a slip below which nothing is said."""
    moves: int = 2
    """Moves of one date, without the customer's consent, from which on it is a habit."""
    cob_hour: int = 17
    history_cases: int = 8
    """Earlier promises with a known outcome below which a rep's history says nothing."""
    unlikely_below: float = 0.66
    """A date is unlikely when even the kindest reading of history (the upper end of the interval) is below this share."""
    likely_share: float = 0.8
    """Share of earlier promises that must have come by then before a later date is proposed."""
    promises_a_day: int = 3
    """Promises that one person can keep on a working day."""
    meeting_hours_a_day: int = 6
    """Hours of meetings on a working day that leave no time to keep promises."""
    block_level: Level = Level.ERROR
    warn_level: Level = Level.WARNING


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What one audit or review is told; nothing in `core` reads anything else."""

    as_of: datetime
    our_domains: frozenset[str] = frozenset()
    our_speakers: frozenset[str] = frozenset()
    """Lower-case names or addresses."""
    roster: Roster = field(default_factory=Roster)
    zone: str | None = None
    """IANA name of our side's zone; None: the offset of the document."""
    region: str | None = None
    """For holidays when the roster does not say."""
    date_order: DateOrder = DateOrder.MONTH_FIRST
    mail_is_complete: bool = False
    call_date: datetime | None = None
    sender_role: str | None = None
    recipient: str | None = None
    thresholds: Thresholds = field(default_factory=Thresholds)
    max_silence: timedelta = timedelta(days=30)
    """Subject-only threading joins mails at most this far apart."""
