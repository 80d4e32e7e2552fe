"""Times as people and records give them: intervals with a precision, never silently instants."""

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from enum import StrEnum


class Precision(StrEnum):
    INSTANT = "instant"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """`[start, end]`, both aware and inclusive; a day ends at 23:59:59."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A time in a record: an aware datetime is an instant, a bare date is a whole day somewhere."""

    value: datetime | date
    precision: Precision = Precision.INSTANT

    def window(self, zone: tzinfo) -> Window:
        """The instant itself, or the day from 00:00:00 to 23:59:59 in `zone`."""
        if isinstance(self.value, datetime):
            return Window(start=self.value, end=self.value)
        return day_window(self.value, zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """When a commitment is due.

    `start` and `end` are None while the due time hangs on an event (`after`, with `offset` such as "5 working days"),
    or cannot be resolved because the document has no date. `recurrence` is an RFC 5545 rule; then the window is the
    next one after the reference.
    """

    text: str | None
    start: datetime | None
    end: datetime | None
    precision: Precision | None
    inferred: bool = False
    policy: str | None = None
    """Which policy inferred it, in words; None when somebody said the date."""
    after: str | None = None
    offset: str | None = None
    recurrence: str | None = None


def day_window(day: date, zone: tzinfo) -> Window:
    """The whole of `day` in `zone`, 00:00:00 to 23:59:59."""
    start = datetime.combine(day, time(0, 0), tzinfo=zone)
    return Window(start=start, end=datetime.combine(day, time(23, 59, 59), tzinfo=zone))
