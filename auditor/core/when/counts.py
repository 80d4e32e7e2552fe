"""Rules that count: "in two weeks", "within 3 business days", "10 days after Easter", "two days ago"."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from auditor.core.when.arithmetic import is_short, period, shift, shift_day
from auditor.core.when.rule import DateMaker, DateRule, Weight, rule
from auditor.core.when.types import DAY_END, ONE_DAY, DueRole, Scene, Slot, Unit, day, days
from auditor.core.when.words import COUNT_TO, number_of, unit_of
from auditor.model.time import Precision

PARTS = {
    (Unit.HOUR, 2): (30, Unit.MINUTE),
    (Unit.DAY, 2): (12, Unit.HOUR),
    (Unit.WEEK, 2): (4, Unit.DAY),
    (Unit.MONTH, 2): (15, Unit.DAY),
    (Unit.YEAR, 2): (6, Unit.MONTH),
    (Unit.HOUR, 4): (15, Unit.MINUTE),
    (Unit.DAY, 4): (6, Unit.HOUR),
    (Unit.YEAR, 4): (3, Unit.MONTH),
}
"""Halves and quarters of units; what does not come out even is rounded up, in favour of the one who promised."""


def amount(m: re.Match[str], name: str = "count") -> tuple[int, Unit]:
    """The number and the unit; "half an hour" is 30 minutes, a couple of months 2."""
    word, unit = m[name], unit_of(m["unit"])
    if re.fullmatch(r"half\san?", word):
        return PARTS.get((unit, 2), (1, unit))
    return number_of(word), unit


def _ahead(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return moved_by(scene.now, *amount(m), scene)


def _ahead_range(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    first = moved_by(scene.now, *amount(m, "low"), scene)
    last = moved_by(scene.now, *amount(m, "high"), scene)
    return replace(first, end=max(first.start, last.end))


def _ago(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    count, unit = amount(m)
    return moved_by(scene.now, -count, unit, scene)


def moved_by(origin: datetime, count: int, unit: Unit, scene: Scene) -> Slot:
    """The moment or the day so many units from another."""
    moved = shift(origin, count, unit, scene)
    if is_short(unit):
        return Slot(start=moved, end=moved, precision=Precision.INSTANT)
    return day(moved.date())


def _within(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """From now; days end at 23:59:59, hours to the second."""
    return until(scene, *amount(m, "high" if m["high"] else "count"))


def until(scene: Scene, count: int, unit: Unit) -> Slot:
    """From now to so many units from now."""
    moved = shift(scene.now, count, unit, scene)
    if is_short(unit):
        precision = Precision.HOUR if unit is Unit.HOUR else Precision.INSTANT
        return Slot(start=scene.now, end=moved, precision=precision)
    return Slot(start=scene.now, end=datetime.combine(moved.date(), DAY_END), precision=Precision.DAY)


def _within_period(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """ "within the hour" is an hour from now, "within the week" this week."""
    unit = unit_of(m["one"])
    if is_short(unit) or unit is Unit.DAY:
        return until(scene, 1, unit)
    return period(unit, 0, scene)


def _next_units(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """ "the next 3 days" without a preposition: from tomorrow on."""
    count, unit = amount(m)
    if is_short(unit):
        return until(scene, count, unit)
    if unit is Unit.QUARTER:
        return replace(period(unit, 1, scene), end=period(unit, count, scene).end)
    first = shift_day(scene.today, 1, unit if unit is Unit.WORKING_DAY else Unit.DAY, scene)
    return days(first, max(first, shift_day(scene.today, count, unit, scene)))


def _past_units(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """Quarters are those of the calendar, the running one left out."""
    count, unit = amount(m)
    if unit is Unit.QUARTER:
        return replace(period(unit, -count, scene), end=period(unit, -1, scene).end)
    first = shift(scene.now, -count, unit, scene)
    if is_short(unit):
        return Slot(start=first, end=scene.now, precision=Precision.INSTANT)
    return days(first.date(), max(first.date(), scene.today - timedelta(days=1)))


def _from_date(sign: int) -> DateMaker:
    """So many units after (or before) the day that follows."""

    def make(m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
        assert tail is not None
        count, unit = amount(m)
        origin = tail.end if sign > 0 else tail.start
        if is_short(unit):
            moved = shift(tail.start if tail.is_day else origin, sign * count, unit, scene)
            return Slot(start=moved, end=moved, precision=Precision.INSTANT, fixed=tail.fixed)
        return day(shift_day(origin.date(), sign * count, unit, scene), fixed=tail.fixed)

    return make


def _within_of_date(m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    assert tail is not None
    count, unit = amount(m)
    last: date = shift(tail.end, count, unit, scene).date()
    return days(tail.start.date(), max(tail.start.date(), last), fixed=tail.fixed)


def _for_from(m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    """A length from a day on."""
    assert tail is not None
    count, unit = amount(m)
    if is_short(unit):
        return replace(tail, end=shift(tail.start, count, unit, scene))
    last = shift_day(tail.start.date(), count, unit, scene) - ONE_DAY
    return days(tail.start.date(), max(tail.start.date(), last), fixed=tail.fixed)


def _or_so(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """ "In a week or so": that one or the next."""
    count, unit = amount(m)
    return replace(moved_by(scene.now, count, unit, scene), end=moved_by(scene.now, count + 1, unit, scene).end)


def _within_two(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return until(scene, 2, unit_of(m["unit"]))


def _length(_m: re.Match[str], _scene: Scene, _tail: Slot | None) -> Slot:
    raise ValueError("a length of time is no date")


ABOUT = r"(?:(?:about|like|around|roughly|approximately|approx\.?|circa|another|just|exactly|precisely|only|maybe|perhaps|probably) )?"
_COUNTS = rf"{{count:low}}{COUNT_TO}{{count:high}}"
_RANGE = _COUNTS + r"[ -]{unit}"
_UNDER = (
    r"(?:at most|no more than|not more than|less than|under|up to|max(?:imum)?|a max(?:imum)? of"
    r"|the next|the coming|the following|next|about|around|roughly)"
)
_WITHIN = (
    rf"(?:within|inside|inside of|in {_UNDER}|over {_UNDER}|during {_UNDER})(?: {_UNDER})?(?: a)?(?: max(?:imum)? of)?"
)
_AGO = DueRole.PAST

COUNT_RULES: tuple[DateRule, ...] = (
    rule(
        rf"in {ABOUT}{{count}}(?: more)?[ -]?{{unit}}(?:'s?)?(?: time| from now)?",
        _ahead,
    ),
    rule(rf"in {ABOUT}" + _RANGE + r"(?:'s?)?(?: time)?", _ahead_range),
    rule(
        _WITHIN + rf" (?:{_COUNTS}|{{count}})[ -]?{{unit}}(?:'s?)?(?: time| from (?:now|today))?",
        _within,
        role=DueRole.DEADLINE,
    ),
    rule(
        r"(?:over|during|in|for) the (?:next|coming|following) (?P<high>)?{count}[ -]?{unit}",
        _within,
        role=DueRole.DEADLINE,
    ),
    rule(
        r"within the (?:next|coming) (?P<high>)?(?P<count>)(?P<unit>week|fortnight|month)",
        _within,
        role=DueRole.DEADLINE,
    ),
    rule(
        r"(?:in|over|during) the (?:next|coming) (?P<high>)?(?P<count>)(?P<unit>fortnight)",
        _within,
        role=DueRole.DEADLINE,
    ),
    rule(
        r"(?:give|allow|grant) (?:me|us) " + ABOUT + r"(?P<high>)?{count}(?: more)? {unit}(?! notice)",
        _within,
        role=DueRole.DEADLINE,
    ),
    rule(
        r"(?:within|inside) (?:the|this|an?|the next|the coming)(?: next)? (?P<one>hour|day|week|month|quarter|year)",
        _within_period,
        role=DueRole.DEADLINE,
    ),
    rule(r"(?:the )?(?:next|coming|upcoming|following) {count} {unit}", _next_units),
    rule(r"{count} (?:upcoming|coming|next) {unit}", _next_units),
    rule(r"{count} (?:more )?{unit} (?:from (?:now|today|this moment)|hence|later)", _ahead),
    rule(_RANGE + r" (?:from (?:now|today)|hence)", _ahead_range),
    rule(r"in (?:about |around )?{count} {unit} or so", _or_so),
    rule(r"in (?P<count>a|one) {unit} or two", _or_so),
    rule(r"within (?:a|one) {unit} or (?:two|so)", _within_two, role=DueRole.DEADLINE),
    rule(
        r"(?:within|in|over|during) the (?:next|coming) {unit} or (?:two|so)",
        _within_two,
        role=DueRole.DEADLINE,
    ),
    rule(r"(?P<count>a|one|two|three) (?P<unit>weeks?|fortnight) (?=today|tomorrow)", _from_date(1), tail=True),
    rule(r"{count} {unit} (?:from|after|following|later than|past) {event}", _from_date(1), tail=True),
    rule(r"(?:the )?(?P<count>)(?P<unit>day) after {event}", _from_date(1), tail=True),
    rule(r"less than {count} {unit} (?:from|after) ", _within_of_date, tail=True, role=DueRole.DEADLINE),
    rule(r"{count} {unit} (?:before|prior to|ahead of) {event}", _from_date(-1), tail=True),
    rule(
        r"(?:within|in) {count} {unit} (?:of|from|after) (?!now\b){event}",
        _within_of_date,
        tail=True,
        role=DueRole.DEADLINE,
    ),
    rule(
        r"(?:for )?{count} {unit} (?:starting|beginning|starting from|from) (?:on )?(?:the )?(?=[a-z]*\d|[jfmasond])",
        _for_from,
        tail=True,
    ),
    rule(r"{count} {unit} ago", _ago, role=_AGO),
    rule(r"{count} {unit} back(?! to\b)", _ago, role=_AGO, weight=Weight.NEEDS_STOP),
    rule(r"{count} {unit} out", _ahead, weight=Weight.NEVER),
    rule(r"(?:in |over |during |for )?(?:the )?(?:last|past|previous) {count} {unit}", _past_units, role=_AGO),
    rule(r"(?:in |over |during |for )?(?:the )?{count} (?:last|past|previous) {unit}", _past_units, role=_AGO),
    rule(r"in (?P<count>\d{1,3}) ?(?P<unit>h)", _ahead),
    rule(r"within (?:the next )?(?P<high>)?(?P<count>\d{1,3}) ?(?P<unit>h)", _within, role=DueRole.DEADLINE),
    rule(
        rf"(?:for |over |during |a |the |of )?(?:{_COUNTS}|{{count}})[ -]?{{unit}}",
        _length,
        role=DueRole.DURATION,
    ),
)
