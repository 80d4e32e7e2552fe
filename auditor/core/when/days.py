"""Rules for single days: today, day names, dates in words and figures."""

import re
from dataclasses import replace
from datetime import timedelta

from auditor.core.when.arithmetic import dated, day_of_month, monday, next_weekday
from auditor.core.when.rule import DateMaker, DateRule, Weight, rule
from auditor.core.when.types import DueRole, Scene, Slot, day
from auditor.core.when.words import month_of, number_of, weekday_of
from auditor.model.people import DateOrder
from auditor.model.time import Precision

_PIVOT = 69
"""Two-digit years from here on are 19xx."""


def _from_today(count: int) -> DateMaker:
    return lambda _m, scene, _tail: day(scene.today + timedelta(days=count))


def _today_part(first: int, last: int) -> DateMaker:
    """Hours of today; 24 is its last second."""

    def make(_m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
        whole = day(scene.today)
        end = whole.end if last == 24 else whole.start + timedelta(hours=last)
        return replace(whole, start=whole.start + timedelta(hours=first), end=end, precision=Precision.PART_OF_DAY)

    return make


def _next_named(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day(next_weekday(scene.today, weekday_of(m["weekday"])))


def _this_named(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day(next_weekday(scene.today - timedelta(days=1), weekday_of(m["weekday"])))


def _last_named(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """The latest that is over; not yesterday, which has a name of its own."""
    return day(next_weekday(scene.today - timedelta(days=9), weekday_of(m["weekday"])))


def _in_week(weeks: int) -> DateMaker:
    """The named day of the calendar week `weeks` from this one."""

    def make(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
        return day(monday(scene.today) + timedelta(weeks=weeks, days=weekday_of(m["weekday"])))

    return make


def _weeks_from_named(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    count = number_of(m["count"]) if "count" in m.re.groupindex else 1
    return day(next_weekday(scene.today, weekday_of(m["weekday"])) + timedelta(weeks=count))


def _fortnight_from_named(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day(next_weekday(scene.today, weekday_of(m["weekday"])) + timedelta(weeks=2))


def _named_from_now(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    first = next_weekday(scene.today, weekday_of(m["weekday"]))
    return day(first + timedelta(weeks=number_of(m["count"]) - 1))


def _named_ago(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    latest = next_weekday(scene.today - timedelta(days=8), weekday_of(m["weekday"]))
    return day(latest - timedelta(weeks=number_of(m["count"]) - 1))


def _named_beside(sign: int) -> DateMaker:
    """The named day nearest after (or before) another."""

    def make(m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
        assert tail is not None
        weekday = weekday_of(m["weekday"])
        if sign > 0:
            return day(next_weekday(tail.end.date(), weekday), fixed=tail.fixed)
        return day(next_weekday(tail.start.date() - timedelta(days=8), weekday), fixed=tail.fixed)

    return make


def _now(_m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return Slot(start=scene.now, end=scene.now, precision=Precision.INSTANT)


def _later_today(_m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return replace(day(scene.today), start=scene.now)


def _next_working_day(_m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day(scene.calendar.add_working_days(scene.today, 1))


def _last_night(_m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    whole = day(scene.today - timedelta(days=1))
    return replace(whole, start=whole.start + timedelta(hours=18), precision=Precision.PART_OF_DAY)


def year_from(text: str | None) -> int | None:
    """Four digits as they are; two digits within a hundred years of 1969."""
    if text is None:
        return None
    value = int(text.lstrip("'"))
    return value if value > 99 else value + (1900 if value >= _PIVOT else 2000)


def _group(m: re.Match[str], name: str) -> str | None:
    return m[name] if name in m.re.groupindex else None


def _named_day(m: re.Match[str]) -> int | None:
    word = _group(m, "weekday")
    return weekday_of(word) if word else None


def _year(m: re.Match[str]) -> int | None:
    """As written, or as spoken: "twenty twenty-six", "two thousand and nine", "nineteen hundred ninety"."""
    spoken = _group(m, "spoken")
    if spoken is None:
        return year_from(_group(m, "year") or _group(m, "short"))
    words = [word for word in re.split(r"\s", spoken) if word not in ("hundred", "and")]
    rest = number_of(" ".join(words[1:])) if words[1:] else 0
    if words[1:2] == ["thousand"]:
        return 2_000 + (number_of(" ".join(words[2:])) if words[2:] else 0)
    return 100 * number_of(words[0]) + rest


def _in_words(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    dom = number_of(m[next(name for name in m.re.groupindex if name.startswith("dom"))])
    return dated(_year(m), month_of(m["month"]), dom, scene, _named_day(m))


def _iso(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return dated(int(m["year"]), int(m["b"]), int(m["c"]), scene, _named_day(m))


def in_figures(first: int, second: int, year: int | None, scene: Scene, weekday: int | None = None) -> Slot:
    """3/4 by the calendar's order, unless only the other order is a date."""
    day_first = scene.calendar.date_order is DateOrder.DAY_FIRST
    if first > 12 or (day_first and second <= 12):
        first, second = second, first
    return dated(year, first, second, scene, weekday)


def _figures(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return in_figures(int(m["a"]), int(m["b"]), _year(m), scene, _named_day(m))


def _stamp(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """2026-03-20T14:00, as machines write it."""
    whole = dated(int(m["year"]), int(m["b"]), int(m["c"]), scene)
    at = whole.start.replace(hour=int(m["hour"]), minute=int(m["minute"]))
    return replace(whole, start=at, end=at, precision=Precision.INSTANT)


def _dotted(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """20.03.2026 is day first wherever dots are written; 3.20 only if it cannot be otherwise."""
    first, second = int(m["a"]), int(m["b"])
    if second <= 12:
        first, second = second, first
    return dated(year_from(_group(m, "short")), first, second, scene, _named_day(m))


def _nth(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day_of_month(number_of(m["ord"]), scene, _named_day(m))


def _named_figure(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day_of_month(int(m["a"]), scene, weekday_of(m["weekday"]))


def _nth_of_period(m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    assert tail is not None
    dom = number_of(m["ord"])
    if tail.precision is Precision.MONTH and m.string.startswith("month", m.end()):
        return day_of_month(dom, scene)  # "the first of the month" on the 10th is the next one
    found = tail.start.date() + timedelta(days=dom - 1)
    if found > tail.end.date():
        raise ValueError("the period is shorter than that")
    return day(found, fixed=tail.fixed)


def _ordinal_of(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return dated(_year(m), month_of(m["month"]), number_of(m["ord"]), scene)


_YEAR = r"(?:,? (?:of )?{year}|,? {spoken}|,? '(?P<short>\d\d))?"
_DAY = r"(?:{weekday},? (?:the )?)?"
_BRACKETS = r" ?\({weekday}\)"
_NO_RATIO = r"(?!24/[567]\b|9/11\b|16/9\b|\d\d/16\b)"
_FIG = r"(?P<a>\d{1,2})"
_PAST = DueRole.PAST

UNTIL_NOW = rule(r"now|date|(?:the )?present", _from_today(0), role=_PAST)
"""Only behind "from ... to"."""

DAY_RULES: tuple[DateRule, ...] = (
    rule(
        r"{year}-(?P<b>\d\d)-(?P<c>\d\d)t(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::\d\d(?:\.\d{1,9})?)?z?", _stamp
    ),
    rule(r"today|to-day", _from_today(0)),
    rule(r"tonight|tonite|to-night|this evening", _today_part(18, 24)),
    rule(r"this morning", _today_part(6, 12)),
    rule(r"this afternoon", _today_part(12, 18)),
    rule(r"later today", _later_today),
    rule(r"(?:the )?next (?:business|working|work) day", _next_working_day),
    rule(r"(?:the )?{weekday} after next", _in_week(2)),
    rule(r"today week|(?:this time|the same (?:day|time)) next week", _from_today(7)),
    rule(r"tomorrow week", _from_today(8)),
    rule(r"earlier today", _from_today(0), role=_PAST),
    rule(r"tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tmw|2morrow", _from_today(1)),
    rule(r"(?:the )?day after (?:tomorrow|tmrw)|overmorrow", _from_today(2)),
    rule(
        r"now|(?:right|just) now|at (?:the|this) (?:present )?(?:moment|time)|at present|currently",
        _now,
        role=_PAST,
        weight=Weight.NEVER,
    ),
    rule(r"yesterday", _from_today(-1), role=_PAST),
    rule(r"(?:the )?day before yesterday", _from_today(-2), role=_PAST),
    rule(r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)", _next_named),
    rule(r"{weekday}", _next_named, weight=Weight.NEEDS_LEAD),
    rule(r"the (?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)", _next_named, weight=Weight.NEEDS_STOP),
    rule(r"this (?:coming |upcoming )?{weekday}", _this_named, weight=Weight.NEEDS_STOP),
    rule(r"this (?:coming |upcoming )?(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)", _this_named),
    rule(r"(?:the )?(?:coming|upcoming) {weekday}", _next_named),
    rule(r"(?:the )?(?:next|following) {weekday}", _in_week(1)),
    rule(r"(?:the )?(?:last|previous|past) {weekday}", _last_named, role=_PAST),
    rule(r"{next} week(?:'s)?(?: -|,)?(?: on)? {weekday}", _in_week(1)),
    rule(r"{this} week(?:'s)?(?: -|,)?(?: on)? {weekday}", _in_week(0)),
    rule(r"{last} week(?:'s)?(?: -|,)?(?: on)? {weekday}", _in_week(-1), role=_PAST),
    rule(r"{weekday},? (?:of |in |from )?{next} week", _in_week(1)),
    rule(r"{weekday},? (?:of |in )?{this} week", _in_week(0)),
    rule(r"{weekday},? (?:of |in |from )?{last} week", _in_week(-1), role=_PAST),
    rule(r"{weekday} week", _weeks_from_named, weight=Weight.NEEDS_STOP),
    rule(r"(?:a|one) week (?:on )?{weekday}", _weeks_from_named),
    rule(r"(?P<count>two|three|2|3) weeks on {weekday}", _weeks_from_named),
    rule(r"a fortnight (?:on )?{weekday}", _fortnight_from_named),
    rule(_DAY + r"{month} ?(?:the )?{dom}" + _YEAR, _in_words),
    rule(_DAY + r"{month} (?:the )?{spelled:dom}" + _YEAR, _in_words),
    rule(
        _DAY
        + r"(?:the )?{dom}(?:,? | day of | of |-|/)?(?:the month of )?{month}"
        + r"(?:(?:,? (?:of )?|-|/)?(?:{year}|'(?P<short>\d\d))| {spoken})?",
        _in_words,
    ),
    rule(r"(?:the )?{spelled:dom} {month}" + _YEAR, _in_words, weight=Weight.NEEDS_STOP),
    rule(r"(?:the )?{dom} (?:of )?{month}" + _YEAR + _BRACKETS, _in_words),
    rule(r"{month}[ /-](?:the )?{dom}" + _YEAR + _BRACKETS, _in_words),
    rule(_FIG + r"/(?P<b>\d{1,2})(?:/(?P<short>(?:20)?\d\d))?" + _BRACKETS, _figures),
    rule(r"the {ord}" + _BRACKETS, _nth),
    rule(_FIG + r"/(?P<b>\d{1,2}),? {year}", _figures),
    rule(r"{month}[-/]{dom}", _in_words, weight=Weight.NEEDS_STOP),
    rule(r"{dom} {month} (?P<short>\d\d)", _in_words, weight=Weight.NEVER),
    rule(r"{dom}[-/]{month}[-/](?P<short>\d\d)", _in_words),
    rule(r"the {ord} (?:day )?of {month}" + _YEAR, _ordinal_of),
    rule(r"(?P<dom>\d{1,2})-(?P<year>(?:19|20)\d\d)-{month}", _in_words),
    rule(r"{month}[ -](?P<dom>\d{1,2})[-/](?P<year>(?:19|20)\d\d)", _in_words),
    rule(r"{year}[-/]{month}[-/](?P<dom>\d{1,2})", _in_words),
    rule(r"{month} {dom},? {weekday}", _in_words),
    rule(_DAY + r"{year}[-/.](?P<b>0?[1-9]|1[0-2])[-/.](?P<c>0?[1-9]|[12]\d|3[01])", _iso),
    rule(r"{year}(?P<b>0[1-9]|1[0-2])(?P<c>0[1-9]|[12]\d|3[01])", _iso, weight=Weight.NEEDS_LEAD),
    rule(_DAY + _FIG + r"[/-](?P<b>\d{1,2})[/-](?P<short>(?:19|20)?\d\d)", _figures),
    rule(_DAY + _FIG + r"\.(?P<b>\d{1,2})\.(?P<short>(?:19|20)\d\d)", _dotted),
    rule(_FIG + r"\.(?P<b>\d{1,2})\.(?P<short>\d\d)", _dotted, weight=Weight.NEEDS_BOTH),
    rule(_FIG + r"\.(?P<b>\d{1,2})\.", _dotted, weight=Weight.NEEDS_LEAD),
    rule(r"(?:(?:next|this|coming) )?{weekday},? " + _FIG + r"[/](?P<b>\d{1,2})", _figures),
    rule(r"{weekday},? " + _FIG + r"[.](?P<b>\d{1,2})\.?", _figures),
    rule(_NO_RATIO + r"(?P<a>0?[1-9]|1[0-2])/(?P<b>1[3-9]|2\d|3[01])", _figures, weight=Weight.NEEDS_STOP),
    rule(_NO_RATIO + r"(?P<a>1[3-9]|2\d|3[01])/(?P<b>0?[1-9]|1[0-2])", _figures, weight=Weight.NEEDS_STOP),
    rule(_NO_RATIO + r"(?P<a>0[1-9])/(?P<b>0[1-9]|1[0-2])", _figures, weight=Weight.NEEDS_STOP),
    rule(_NO_RATIO + _FIG + r"/(?P<b>\d{1,2})", _figures, weight=Weight.NEEDS_BOTH),
    rule(_FIG + r"-(?P<b>\d{1,2})", _figures, weight=Weight.NEVER),
    rule(r"the {ord}(?: day)?", _nth, weight=Weight.NEEDS_STOP),
    rule(r"the (?P<ord>[12]?\d|3[01])", _nth, weight=Weight.NEEDS_BOTH),
    rule(r"(?P<count>two|three|four|2|3|4) {weekday}s? from (?:now|today)", _named_from_now),
    rule(r"(?:the )?{weekday} (?:after|following) ", _named_beside(1), tail=True),
    rule(r"(?:the )?{weekday} (?:before|preceding) ", _named_beside(-1), tail=True),
    rule(r"(?P<count>two|three|four|2|3|4) {weekday}s ago", _named_ago, role=_PAST),
    rule(r"last (?:night|evening)", _last_night, role=_PAST),
    rule(r"(?P<ord>\d{1,2}(?:st|nd|rd|th))", _nth, weight=Weight.NEEDS_STOP),
    rule(r"{weekday},? (?:the )?(?P<ord>\d{1,2}\s?(?:st|nd|rd|th))", _nth),
    rule(r"{weekday},? (?:the )?{ord}", _nth, weight=Weight.NEEDS_STOP),
    rule(
        r"{weekday},? (?:the )?(?P<a>\d{1,2})(?! ?(?:am|pm|a\.m|p\.m|h\b|hours|days|:|%))",
        _named_figure,
        weight=Weight.NEEDS_STOP,
    ),
    rule(
        r"(?:the )?{ord} (?:day )?(?:of|in) (?:the )?(?=(?:next|this|the|current|previous|last|following)\b|month)",
        _nth_of_period,
        tail=True,
    ),
)
