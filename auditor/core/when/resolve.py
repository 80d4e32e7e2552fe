"""Resolves a time phrase against a reference time and the promisor's calendar."""

import re
from dataclasses import replace
from datetime import MINYEAR, UTC, date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from auditor.core.when.calendar import WorkCalendar
from auditor.core.when.find import find
from auditor.core.when.grammar import Parser
from auditor.core.when.nodes import Beside, Moment, Range
from auditor.core.when.phrases import Event, Lead, Parsed, phrase_at
from auditor.core.when.types import DueRole, NoReferenceError, Scene, Slot
from auditor.model.time import Due, Precision

_SECOND = timedelta(seconds=1)
_COARSE = frozenset({Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.YEAR})
_LAST_YEAR = 2999
"""Later ones are no dates: their neighbours in other zones would lie outside of all years."""
_MOST = 300
"""Characters; a longer text is no phrase."""


def resolve(phrase: str, *, reference: datetime | None, calendar: WorkCalendar) -> Due | None:
    """The window that `phrase` means in `calendar.zone`; None when it names no time ("soon", "for 12 months").

    `reference` is the aware sent time. Without it only dates with a year resolve; other phrases give a Due without
    window. "by X" runs from the reference to the end of X, "before X" to the end of the day before. "after Friday"
    has a start and no end.
    """
    parsed = _parse(phrase)
    if parsed is None or parsed.role is DueRole.DURATION:
        return None
    if parsed.event is not None:
        return _pending(phrase, parsed.event)
    scene = _scene(reference, calendar)
    try:
        start, end, slot = _window(parsed, scene)
        if max(start, end or start).year > _LAST_YEAR or (end and end < start):
            return None  # beyond any calendar, or none of them: "the last 0 quarters"
        zone = calendar.zone
        if slot.recurrence:
            frame = _frame(phrase, reference, calendar)
            if frame and frame.start and frame.start.replace(tzinfo=None) > scene.now:
                start, end, slot = _window(parsed, _scene(frame.start - _SECOND, calendar))
            if frame and frame.end and frame.end.replace(tzinfo=None) < start:
                frame = None  # nothing of the series is left in the month that was said
            slot = replace(slot, recurrence=f"{slot.recurrence}{_bound(phrase, frame, reference, calendar)}")
        return Due(
            text=phrase,
            start=start.replace(tzinfo=zone),
            end=end.replace(tzinfo=zone) if end else None,
            precision=slot.precision,
            recurrence=slot.recurrence,
        )
    except NoReferenceError:
        return Due(text=phrase, start=None, end=None, precision=None)
    except (ValueError, OverflowError):
        return None


_UNTIL = re.compile(r"\b(?:until|till|through|up to)\b.+", re.IGNORECASE | re.DOTALL)


_WITHIN = re.compile(
    r"\b(?:in|during|throughout|over)\b.+|\b(?:this|next) (?:month|quarter|year)\b", re.IGNORECASE | re.DOTALL
)
_FRAMES = (Precision.MONTH, Precision.QUARTER, Precision.YEAR)


def _frame(phrase: str, reference: datetime | None, calendar: WorkCalendar) -> Due | None:
    """The time in which a series runs: "every Monday in June"."""
    tail = _less(_WITHIN, phrase)
    found = resolve(tail, reference=reference, calendar=calendar) if tail else None
    return found if found and found.start and found.precision in _FRAMES and not found.recurrence else None


def _bound(phrase: str, frame: Due | None, reference: datetime | None, calendar: WorkCalendar) -> str:
    """The end of a series as RFC 5545 writes it ("every Monday until the end of March"), in UTC; "" without one."""
    tail = _less(_UNTIL, phrase)
    last = resolve(tail, reference=reference, calendar=calendar) if tail else frame
    return f";UNTIL={last.end.astimezone(UTC):%Y%m%dT%H%M%SZ}" if last and last.end and not last.recurrence else ""


def _less(part: re.Pattern[str], phrase: str) -> str | None:
    """What `part` finds in `phrase`, but never all of it: "in every month" and "until Mondays" are no bounds of themselves."""
    found = part.search(phrase)
    if found and found[0] == phrase:
        found = part.search(phrase, 1)
    return found[0] if found else None


def weekday_conflict(
    phrase: str, reference: datetime | None, calendar: WorkCalendar, *, looks_back: bool = False
) -> str | None:
    """A sentence when the day name and the date disagree ("Friday, 12 March" when the 12th is a Thursday).

    `looks_back`: the phrase stands in a tale of the past, so that a day of the last months fits as well.
    """
    parsed = _parse(phrase)
    if parsed is None or not isinstance(parsed.node, Moment) or parsed.node.date is None:
        return None
    try:
        slot = parsed.node.date.evaluate(_scene(reference, calendar))
    except (NoReferenceError, ValueError, OverflowError):
        return None
    if slot.weekday is None or slot.start.weekday() == slot.weekday:
        return None
    day = slot.start.date()
    if (
        looks_back
        and reference is not None
        and not _YEAR.search(phrase)
        and _was_lately(day, slot.weekday, reference.date())
    ):
        return None
    return f'"{phrase.strip()}" does not fit together: {day.day} {day:%B %Y} is a {day:%A}.'


_YEAR = re.compile(r"\d{4}")
_LATELY = timedelta(days=120)


def _was_lately(day: date, weekday: int, today: date) -> bool:
    """Whether the same day of a year before is meant: "they left us on Monday 4 May", told on the 20th."""
    if day.year == MINYEAR or (day.month, day.day) == (2, 29):
        return False
    before = day.replace(year=day.year - 1)
    return today - _LATELY <= before <= today and before.weekday() == weekday


def is_past(due: Due, reference: datetime) -> bool:
    """Whether the whole window was over at `reference`."""
    return due.end is not None and due.end < reference


def _parse(phrase: str) -> Parsed | None:
    """The phrase as a whole; else the first time phrase in it."""
    text = phrase.strip().rstrip(",;!?")
    if not text or len(text) > _MOST:
        return None
    parser = Parser(text)
    parsed = phrase_at(parser, 0, whole=True)
    if parsed is not None and parsed.end >= len(text.rstrip(". ")):
        return parsed
    first = next(iter(find(text)), None)
    if first is None:
        return None
    return phrase_at(Parser(text), first.start)


def _scene(reference: datetime | None, calendar: WorkCalendar) -> Scene:
    if reference is not None:
        reference = reference.astimezone(calendar.zone) if reference.tzinfo else reference
        reference = reference.replace(tzinfo=None)
    return Scene(reference=reference, calendar=calendar)


def _pending(phrase: str, event: Event) -> Due:
    text = phrase.strip()
    offset = text[slice(*event.offset)]
    return Due(
        text=phrase,
        start=None,
        end=None,
        precision=None,
        after=text[slice(*event.after)],
        offset=f"-{offset}" if event.before else offset,
    )


def _window(parsed: Parsed, scene: Scene) -> tuple[datetime, datetime | None, Slot]:
    assert parsed.node is not None
    slot, exact = parsed.node.evaluate(scene)
    if parsed.lead in (Lead.BEFORE, Lead.AFTER, Lead.FROM) and slot.precision in _COARSE:
        slot = replace(slot, precision=Precision.DAY)  # the bound is the day beside the week, month or year
    if parsed.lead is Lead.SINCE:
        return _latest(slot, parsed.node, scene), scene.now, slot
    if parsed.role is DueRole.AFTER:
        return (slot.start if exact or parsed.lead is Lead.FROM else slot.end + _SECOND), None, slot
    if parsed.role is not DueRole.DEADLINE:
        return slot.start, slot.end, slot
    end = slot.start if exact else slot.end
    if parsed.lead is Lead.BEFORE and not slot.edge and not exact:
        end = slot.start if slot.precision is Precision.PART_OF_DAY else slot.start - _SECOND
    start = slot.start if scene.reference is None else scene.reference
    return min(start, end), end, slot


def _latest(slot: Slot, node: Moment | Range | Beside, scene: Scene) -> datetime:
    """ "Since Monday" began with the latest Monday, "since April" with the latest April."""
    start = slot.start
    date = node.date if isinstance(node, Moment) else None
    words = date.match.groupdict() if date else {}
    named = date is None or (bool(words.get("weekday")) and not words.get("month"))
    while start > scene.now and not slot.fixed:
        start -= relativedelta(weeks=1) if named else relativedelta(years=1)
    return min(start, scene.now)
