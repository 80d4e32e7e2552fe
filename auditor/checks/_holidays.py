"""Promises for a public holiday: a day that is there, and on which nobody of ours is expected to work."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from auditor.checks.impossible_date import IMPOSSIBLE_DATE
from auditor.checks.rule import Hit, Rule
from auditor.core.patterns import pattern
from auditor.core.when import WorkCalendar
from auditor.model.commitment import Commitment
from auditor.model.text import Reading, Side, Span
from auditor.model.time import Due, Precision

_KNOWN_OF = pattern(
    r"\b(?:holiday|closed|christmas|easter|boxing day|new year|good friday|despite|although|even though|on call|24/7)\b"
)
"""Who says it knows the day."""
_SPAN_OF_TIME = pattern(r"\b(?:within|hours?|minutes?)\b")
_DAILY = frozenset({Precision.INSTANT, Precision.HOUR, Precision.PART_OF_DAY, Precision.DAY})


def on_holidays(
    reading: Reading, commitments: Iterable[Commitment], calendar: Callable[[Commitment], WorkCalendar]
) -> Iterator[tuple[Rule, Hit]]:
    """Scored promises that are not the other side's, due on one public holiday of the promisor's region.

    `calendar` gives that of the promisor. Weekends are a matter of taste, and a sentence that speaks of the holiday knows it.
    """
    for one in commitments:
        day = _day(one)
        around = next((s.text for s in reading.own() if s.span.overlaps(one.span)), "")
        if day is None or _KNOWN_OF.search(around.lower()):
            continue
        works = calendar(one)
        name = works.holiday_name(day)
        if name:
            yield IMPOSSIBLE_DATE, Hit(span=_span(one), message=_message(day, name, works), confidence=0.8)


def _day(one: Commitment) -> date | None:
    """The day that was promised, of a promise that names one."""
    due = one.due
    if one.side is Side.THEIRS or not one.scored or due is None or due.inferred or due.recurrence:
        return None
    return due.end.date() if due.end is not None and due.precision in _DAILY and _names_a_day(due) else None


def _names_a_day(due: Due) -> bool:
    """Not a count of hours or days, which is a span and names no day."""
    return bool(due.text) and not _SPAN_OF_TIME.search((due.text or "").lower())


def _span(one: Commitment) -> Span:
    """The words of the day, where they stand in the promise; else the promise."""
    words = (one.due.text or "") if one.due else ""
    at = one.quote.find(words) if words else -1
    return Span(start=one.span.start + at, end=one.span.start + at + len(words)) if at >= 0 else one.span


def _message(day: date, name: str, works: WorkCalendar) -> str:
    after = day + timedelta(days=1)
    while not works.is_working(after):
        after += timedelta(days=1)
    return (
        f"{day:%A}, {day.day} {day:%B} is a public holiday ({name}). Check that somebody works then, "
        f"or give {after:%A}, {after.day} {after:%B}."
    )
