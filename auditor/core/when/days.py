"""Rules for single days: today and tomorrow, dates in words; those in figures and by names lie beside it."""

import re
from dataclasses import replace
from datetime import timedelta

from dateutil.relativedelta import relativedelta

from auditor.core.when.arithmetic import dated, day_of_month, period
from auditor.core.when.figures import FIGURE_RULES
from auditor.core.when.rule import DateMaker, DateRule, Weight, rule
from auditor.core.when.types import ONE_DAY, DueRole, Scene, Slot, Unit, day
from auditor.core.when.weekdays import WEEKDAY_RULES
from auditor.core.when.words import month_of, number_of
from auditor.core.when.years import BARE_SHORT, BESIDE, DAY, FAR, YEAR, far_year, group, named_day, said_year
from auditor.model.time import Precision


def _from_today(count: int) -> DateMaker:
    return lambda _m, scene, _tail: day(scene.today + timedelta(days=count))


def _today_part(first: int, last: int) -> DateMaker:
    """Hours of today; 24 is its last second."""

    def make(_m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
        whole = day(scene.today)
        end = whole.end if last == 24 else whole.start + timedelta(hours=last)
        return replace(whole, start=whole.start + timedelta(hours=first), end=end, precision=Precision.PART_OF_DAY)

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


def _in_words(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    dom = number_of(m[next(name for name in m.re.groupindex if name.startswith("dom"))])
    return dated(said_year(m, scene), month_of(m["month"]), dom, scene, named_day(m))


def _nth(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day_of_month(number_of(m["ord"]), scene, named_day(m))


def _two_nth(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """ "The 12th and 13th"."""
    first, last = (day_of_month(number_of(m[name]), scene) for name in ("low", "high"))
    if last.start < first.start:
        raise ValueError("the second lies before the first")
    return replace(first, end=last.end)


def _shifted(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """ "Next April 5" is the first in a month to come, "last April 5" the latest that is over."""
    year, number, dom = scene.today.year, month_of(m["month"]), number_of(m["dom"])
    here = dated(year, number, dom, scene)
    match m["which"]:
        case "last" | "past" | "previous":
            return dated(year - (here.start.date() >= scene.today), number, dom, scene)
        case "this":
            return here
        case _:
            return dated(year + (number == scene.today.month or here.start.date() <= scene.today), number, dom, scene)


def _month_then_nth(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """ "Next month on the 5th"."""
    whole = period(Unit.MONTH, {"this": 0, "last": -1}.get(m["which"], 1), scene)
    return day(whole.start.date().replace(day=number_of(m["ord"])))


def _of_year(m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    """ "Next year in March"."""
    assert tail is not None
    if tail.fixed:
        raise ValueError("two years were said")
    said = said_year(m, scene) or scene.today.year + {"next": 1, "last": -1}.get(group(m, "which") or "", 0)
    years = said - tail.start.year
    moved = relativedelta(years=years)
    end = tail.end + ONE_DAY + moved - ONE_DAY
    return replace(tail, start=tail.start + moved, end=end, fixed=True)


_HOURS = {"morning": (6, 12), "afternoon": (12, 18), "evening": (18, 24), "night": (20, 24)}


def _part_beside(sign: int) -> DateMaker:
    """ "The evening before the 12th"."""

    def make(m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
        assert tail is not None
        beside = (tail.end if sign > 0 else tail.start).date() + sign * ONE_DAY
        whole = day(beside, fixed=tail.fixed)
        if m["part"] not in _HOURS:
            return whole
        first, last = _HOURS[m["part"]]
        end = whole.end if last == 24 else whole.start + timedelta(hours=last)
        return replace(whole, start=whole.start + timedelta(hours=first), end=end, precision=Precision.PART_OF_DAY)

    return make


def _in_far_year(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """ "31 December 9999": what is said of it holds for that year, never for this one."""
    return dated(far_year(m), month_of(m["month"]), number_of(m["dom"]), scene, named_day(m))


def _long_ago(_m: re.Match[str], _scene: Scene, _tail: Slot | None) -> Slot:
    raise ValueError("before the years that can be counted with")


def _working_day(sign: int) -> DateMaker:
    """The working day nearest after (or before) another day."""

    def make(_m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
        assert tail is not None
        origin = (tail.end if sign > 0 else tail.start).date()
        return day(scene.calendar.add_working_days(origin, sign), fixed=tail.fixed)

    return make


def _nth_of_period(m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    assert tail is not None
    dom = number_of(m["ord"])
    if tail.precision is Precision.MONTH and m.string.startswith("month", m.end()):
        return day_of_month(dom, scene, named_day(m))  # "the first of the month" on the 10th is the next one
    found = tail.start.date() + timedelta(days=dom - 1)
    if found > tail.end.date():
        raise ValueError("the period is shorter than that")
    return replace(day(found, fixed=tail.fixed), weekday=named_day(m))


def _ordinal_of(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return dated(said_year(m, scene), month_of(m["month"]), number_of(m["ord"]), scene)


_PAST = DueRole.PAST
_SMALL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
"""Said of things as often as of days: "the second is free"."""
_WHICH = r"(?:this )?(?P<which>next|coming|upcoming|this)"
_YEARLY = r"(?={month}|[a-z]*\d|first|second|third|fourth|spring|summer|autumn|fall|winter)"
_NO_CLOCK = r"(?!noon|midnight)"

UNTIL_NOW = rule(r"now|date|(?:the )?present", _from_today(0), role=_PAST)
"""Only behind "from ... to"."""

DAY_RULES: tuple[DateRule, ...] = (
    rule(r"today|to-day", _from_today(0)),
    rule(
        r"(?:(?:right |straight |directly )?after this(?: (?:call|meeting|chat))?"
        r"|(?:as soon as|once|when|the moment) (?:i am|i'm|we are|we're) off (?:this|the) (?:call|phone|line)"
        r"|(?:before|by the time) we hang up|before (?:the end of )?this call(?: (?:ends|is over))?"
        r"|while we(?:'re| are) (?:talking|speaking|on the phone|on the line|still on))",
        _from_today(0),
    ),
    rule(r"tonight|tonite|to-night|this evening", _today_part(18, 24)),
    rule(r"this morning", _today_part(6, 12)),
    rule(r"this afternoon", _today_part(12, 18)),
    rule(r"later today", _later_today),
    rule(r"(?:the )?next (?:business|working|work) day", _next_working_day),
    rule(
        r"(?:the )?(?:(?:next|first|very next) )?(?:business|working|work) day (?:after|following) ",
        _working_day(1),
        tail=True,
    ),
    rule(r"(?:the )?(?:last )?(?:business|working|work) day (?:before|preceding) ", _working_day(-1), tail=True),
    rule(r"today week|(?:this time|the same (?:day|time)) next week", _from_today(7)),
    rule(r"tomorrow week", _from_today(8)),
    rule(r"earlier today", _from_today(0), role=_PAST),
    rule(r"tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tmw|2morrow", _from_today(1)),
    rule(r"(?:the )?day after (?:tomorrow|tmrw|next)|overmorrow", _from_today(2)),
    rule(r"now", _now, role=DueRole.NOW, weight=Weight.NEVER),
    rule(
        r"right now|just now|at (?:the )?present(?: (?:moment|time|day))?|at (?:the|this) (?:very )?moment"
        r"|at (?:this|the current) time|at this point in time|currently|(?:as of|up to|up until|until|by) now",
        _now,
        role=DueRole.NOW,
    ),
    rule(r"yesterday", _from_today(-1), role=_PAST),
    rule(r"(?:the )?day before yesterday", _from_today(-2), role=_PAST),
    rule(r"last (?:night|evening)", _last_night, role=_PAST),
    rule(DAY + r"{month} ?(?:the )?{dom}" + YEAR, _in_words),
    rule(DAY + r"{month} (?:the )?{spelled:dom}" + YEAR, _in_words),
    rule(
        DAY
        + r"(?:the )?{dom}(?:,? | day of | of |-|/)?(?:the month of )?{month}"
        + r"(?:(?:,? (?:of |in )?|-|/)?(?:{year}|'(?P<short>\d\d))| {spoken}|,? (?:of |in )?(?P<of>next|this|last) year)?",
        _in_words,
    ),
    rule(r"(?:the )?{spelled:dom} {month}" + YEAR, _in_words, weight=Weight.NEEDS_STOP),
    *(rule(r"(?:the )?{dom} (?:of )?{month}" + YEAR + named, _in_words) for named in BESIDE),
    *(rule(r"{month}[ /-](?:the )?{dom}" + YEAR + named, _in_words) for named in BESIDE),
    rule(DAY + r"{month} ?(?:the )?{dom} " + FAR, _in_far_year),
    rule(DAY + r"{month} ?(?:the )?{dom}, " + FAR, _in_far_year, weight=Weight.NEEDS_STOP),
    rule(DAY + r"(?:the )?{dom}(?: of)? {month},? " + FAR, _in_far_year),
    rule(r"(?:{month} (?:the )?{dom}|{dom:day}(?: of)? {month:name}),? \d{1,4} ?(?:bce?|b\.c\.)", _long_ago),
    rule(rf"(?:the )?{_WHICH} {{month}} (?:the )?{{dom}}", _shifted, weight=Weight.NEEDS_STOP),
    rule(rf"(?:the )?{_WHICH} {{dom}} (?:of )?{{month}}", _shifted, weight=Weight.NEEDS_STOP),
    rule(r"(?P<which>last|past|previous) {month} (?:the )?{dom}", _shifted, weight=Weight.NEEDS_STOP, role=_PAST),
    rule(
        r"(?:the )?(?P<which>last|past) (?P<dom>\d{1,2}(?:st|nd|rd|th)) of {month}",
        _shifted,
        weight=Weight.NEEDS_STOP,
        role=_PAST,
    ),
    rule(r"(?P<which>next|this) year,? (?:on |in )?(?:the )?" + _YEARLY, _of_year, tail=True),
    rule(r"(?P<which>last) year,? (?:on |in )?(?:the )?" + _YEARLY, _of_year, tail=True, role=_PAST),
    rule(
        r"(?:the )?(?P<part>night|evening|afternoon|morning|day) before {event}" + _NO_CLOCK,
        _part_beside(-1),
        tail=True,
    ),
    rule(r"(?:the )?(?P<part>night|evening|afternoon|morning) after {event}" + _NO_CLOCK, _part_beside(1), tail=True),
    rule(r"(?:the )?(?P<part>)eve of ", _part_beside(-1), tail=True),
    rule(r"{year},? (?:on|in) (?:the )?" + _YEARLY, _of_year, tail=True),
    rule(r"(?P<which>next|this|the following|last) month,? (?:on )?the {ord}", _month_then_nth),
    rule(r"{month},? on the {spelled:dom}", _in_words),
    rule(r"{month},? on the {dom}", _in_words),
    rule(r"(?:the )?(?P<dom>{ord:nth}) (?:day )?in {month}" + YEAR, _in_words),
    rule(r"the {ord}" + BESIDE[0], _nth),
    rule(r"{month}[-/]{dom}", _in_words, weight=Weight.NEEDS_STOP),
    rule(r"{dom}\. ?{month}[,.]? ?{year}", _in_words),
    rule(r"{dom}\. {month}", _in_words, weight=Weight.NEEDS_LEAD),
    rule(r"{dom} {month} (?P<short>\d\d)", _in_words, weight=Weight.NEVER),
    rule(r"{dom} {month} " + BARE_SHORT, _in_words, weight=Weight.NEEDS_STOP),
    rule(r"{dom}[-/]{month}[-/](?P<short>\d\d)", _in_words),
    rule(r"the {ord} (?:day )?of {month}" + YEAR, _ordinal_of),
    rule(r"(?P<dom>\d{1,2})[-/ ](?P<year>(?:19|20)\d\d)[-/ ]{month}", _in_words),
    rule(r"{month}[-/](?P<year>(?:19|20)\d\d)[-/](?P<dom>\d{1,2})", _in_words),
    rule(r"(?P<year>(?:19|20)\d\d)[-/ ]{dom}[-/ ]{month}", _in_words),
    rule(r"{month}[ /-](?P<dom>\d{1,2})[-/](?P<year>(?:19|20)\d\d)", _in_words),
    rule(r"{year}(?:[-/]|,? ){month}[-/ ](?:the )?{dom}", _in_words),
    rule(r"{month} {dom},? {weekday}", _in_words),
    rule(r"the {ord:low} and (?:the )?{ord:high}", _two_nth, weight=Weight.NEEDS_BOTH, role=DueRole.SPAN),
    rule(rf"the (?!(?:{_SMALL})\b){{ord}}(?: day)?", _nth, weight=Weight.NEEDS_STOP),
    rule(rf"the (?P<ord>{_SMALL})(?: day)?", _nth, weight=Weight.NEEDS_BOTH),
    rule(
        r"the (?P<ord>[12]?\d|3[01])(?=\s*(?:\Z|[.,;!?)-]|(?:to|through|thru|until|till|at|or|from|before|by|if|when)\b))",
        _nth,
        weight=Weight.NEEDS_LEAD,
    ),
    rule(r"(?<=between\s)the (?P<ord>[12]?\d|3[01])(?= and the )", _nth, weight=Weight.NEEDS_LEAD),
    rule(r"the (?P<ord>[12]?\d|3[01])", _nth, weight=Weight.NEVER),
    rule(r"(?P<ord>\d{1,2}(?:st|nd|rd|th))", _nth, weight=Weight.NEEDS_STOP),
    rule(
        r"(?:{weekday},? )?(?:the )?{ord} (?:day )?(?:of|in) (?:the )?(?=(?:next|this|the|current|previous|last|following)\b|month)",
        _nth_of_period,
        tail=True,
    ),
    rule(r"(?:the )?(?P<ord>[12]?\d|3[01]) of (?=(?:next|this|the following|last) month\b)", _nth_of_period, tail=True),
    rule(r"(?:the )?{ord} (?=(?:next|this|the following|last) month\b)", _nth_of_period, tail=True),
    *FIGURE_RULES,
    *WEEKDAY_RULES,
)
