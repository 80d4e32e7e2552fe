"""What the grammar of time speaks: phrases with their role, and the half-resolved windows that rules make."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from auditor.core.when.calendar import WorkCalendar
from auditor.model.time import Precision


class DueRole(StrEnum):
    """What a time phrase says about the act."""

    DEADLINE = "deadline"
    """ "by Friday", "within 3 days": not later than."""
    AT = "at"
    """ "on Friday", "next week": when it will happen."""
    SPAN = "span"
    """ "between 2 and 4pm", "10-12 March"."""
    AFTER = "after"
    """ "two days after signature": hangs on an event."""
    RECURRING = "recurring"
    PAST = "past"
    NOW = "now"
    """ "At the moment": how things are, never when something is due."""
    DURATION = "duration"
    """ "for 12 months", "a 30-day trial": how long, never when."""


class Unit(StrEnum):
    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WORKING_DAY = "working day"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class NoReferenceError(Exception):
    """The phrase is relative and the document has no date; caught in `resolve`, never seen outside."""


class UnsettledError(NoReferenceError):
    """The words name a day that only what was said before, or an event, can tell: "the Monday after that"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimePhrase:
    """A time phrase of a text; `text == given[start:end]`, with its preposition."""

    start: int
    end: int
    text: str
    role: DueRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A window on the promisor's wall clock (no zone yet), inclusive at both ends."""

    start: datetime
    end: datetime
    precision: Precision
    fixed: bool = False
    """The year was said: it must not be moved."""
    edge: bool = False
    """It is the end of something: "before the end of May" means May is still in time."""
    recurrence: str | None = None
    weekday: int | None = None
    """The day name said beside a date; they may disagree."""

    @property
    def is_day(self) -> bool:
        return self.precision in (Precision.DAY, Precision.PART_OF_DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """Seconds from midnight, inclusive."""

    start: int
    end: int
    precision: Precision
    either: bool = False
    """Written without am or pm, so a neighbour ("afternoon") may decide."""
    span: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What a phrase is resolved against; `reference` is wall-clock time in the calendar's zone, without zone."""

    reference: datetime | None
    calendar: WorkCalendar

    @property
    def now(self) -> datetime:
        if self.reference is None:
            raise NoReferenceError
        return self.reference

    @property
    def today(self) -> date:
        return self.now.date()


DAY_END = time(23, 59, 59)
ONE_DAY = timedelta(days=1)


def days(first: date, last: date, precision: Precision = Precision.DAY, *, fixed: bool = False) -> Slot:
    """The window of whole days `first`..`last`."""
    return Slot(
        start=datetime.combine(first, time()),
        end=datetime.combine(last, DAY_END),
        precision=precision,
        fixed=fixed,
    )


def day(value: date, *, fixed: bool = False) -> Slot:
    return days(value, value, fixed=fixed)
