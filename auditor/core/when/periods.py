"""Rules for weeks, months, quarters, years and seasons."""

import re
from dataclasses import replace
from datetime import date, timedelta

from auditor.core.when.arithmetic import monday, month, months, period, quarter, year_of
from auditor.core.when.rule import DateMaker, DateRule, Weight, rule
from auditor.core.when.types import DueRole, Scene, Slot, days
from auditor.core.when.words import month_of, number_of, unit_of
from auditor.core.when.years import group, year_from
from auditor.model.time import Precision

_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""First month, northern and meteorological; a promise "by summer" may be kept until its last day."""


def _period(offset: int) -> DateMaker:
    def make(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
        word = re.sub(r"[\s-]+", "", m["period"])
        if word == "weekend":
            return _weekend(scene, offset)
        return period(unit_of(word.removeprefix("business").removeprefix("working")), offset, scene)

    return make


def _weekend(scene: Scene, offset: int) -> Slot:
    saturday = monday(scene.today) + timedelta(days=5, weeks=offset)
    return days(saturday, saturday + timedelta(days=1), Precision.WEEK)


def _after_next(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return period(unit_of(m["period"]), 2, scene)


def _month_after_next(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    number = month_of(m["month"])
    return month(scene.today.year + (number <= scene.today.month) + 1, number)


def _month(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    number, said = month_of(m["month"]), year_from(group(m, "year") or group(m, "short"))
    if said is not None:
        return month(said, number, fixed=True)
    return month(scene.today.year + (number < scene.today.month), number)


def _month_in_figures(m: re.Match[str], _scene: Scene, _tail: Slot | None) -> Slot:
    return month(int(m["year"]), int(m["a"]), fixed=True)


def _shifted_month(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """ "next April" is the first to come, "last April" the latest that is over; "this April" of this year."""
    number, today = month_of(m["month"]), scene.today
    match m["which"]:
        case "next" | "coming" | "upcoming" | "following":
            return month(today.year + (number <= today.month), number)
        case "last" | "past" | "previous":
            return month(today.year - (number >= today.month), number)
        case _:
            return month(today.year + (number < today.month), number)


def _month_of_year(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    offset = {"next": 1, "last": -1}.get(m["which"], 0)
    return month(scene.today.year + offset, month_of(m["month"]), fixed=True)


def _said_year(m: re.Match[str], scene: Scene) -> int | None:
    which = m.groupdict().get("which")
    if which:
        return scene.today.year + {"next": 1, "last": -1}.get(which, 0)
    return year_from(m["year"] or m["short"])


def _quarter(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    number = number_of(m["a"])
    year = _said_year(m, scene)
    if year is not None:
        return quarter(year, number, fixed=True)
    return quarter(scene.today.year + (3 * number < scene.today.month), number)


def _half(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    number = int(m["a"])
    said = _said_year(m, scene)
    year = said or scene.today.year + (6 * number < scene.today.month)
    return months(date(year, 6 * number - 5, 1), 6, Precision.YEAR, fixed=said is not None)


def _year(m: re.Match[str], _scene: Scene, _tail: Slot | None) -> Slot:
    written = year_from(m["year"] or m.groupdict().get("short"))
    assert written is not None
    return year_of(written, fixed=True)


def _season(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    first = _SEASONS[m["season"]]
    if m["year"]:
        return months(date(int(m["year"]), first, 1), 3, Precision.QUARTER, fixed=True)
    for year in range(scene.today.year - 1, scene.today.year + 2):
        found = months(date(year, first, 1), 3, Precision.QUARTER)
        running = found.start.date() <= scene.today
        if found.end.date() >= scene.today and not (running and m["which"] == "next"):
            return found
    raise ValueError("no such season")


def _last_season(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """The latest that is over."""
    first = _SEASONS[m["season"]]
    years = range(scene.today.year, scene.today.year - 3, -1)
    found = (months(date(year, first, 1), 3, Precision.QUARTER) for year in years)
    return next(one for one in found if one.end.date() < scene.today)


def _season_over(m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    """ "Before the summer is out": its last day is still in time."""
    last = _season(m, scene, tail).end.date()
    return replace(days(last, last), edge=True)


def _later(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """From tomorrow to the end of the running period; of a coming one its later half."""
    unit, offset = unit_of(m["period"]), 1 if m["which"] == "next" else 0
    whole = period(unit, offset, scene)
    first = whole.start.date() + timedelta(days=(whole.end - whole.start).days // 2 + 1)
    if not offset:
        first = scene.today + timedelta(days=1)
    return days(min(first, whole.end.date()), whole.end.date(), whole.precision)


def _earlier(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """Up to yesterday: what was today is not told as earlier in the week."""
    whole = period(unit_of(m["period"]), 0, scene)
    first = whole.start.date()
    return days(first, max(first, scene.today - timedelta(days=1)), whole.precision)


def _to_date(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    whole = period(unit_of(m["period"] or "year"), 0, scene)
    return days(whole.start.date(), scene.today, whole.precision)


def _rest(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    whole = period(unit_of(m["period"]), 0, scene)
    return days(scene.today, whole.end.date(), whole.precision)


def _rest_of(_m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    assert tail is not None
    return replace(tail, start=max(tail.start, days(scene.today, scene.today).start))


def _whole(_m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
    assert tail is not None
    return tail


def _midweek(_m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """Tuesday to Thursday of this week, or of the next when these are over."""
    first = monday(scene.today) + timedelta(days=1, weeks=scene.today.weekday() > 3)
    return days(first, first + timedelta(days=2), Precision.WEEK)


_SHORT = r"(?:'(?P<short>\d\d)|{year}|(?P<which>next|this|last) year)"

PERIOD_RULES: tuple[DateRule, ...] = (
    rule(r"{this} {period}", _period(0)),
    rule(r"{next} {period}(?! (?:day|meeting|call))", _period(1)),
    rule(r"{last} {period}", _period(-1), role=DueRole.PAST),
    rule(r"the {period} before last", _period(-2), role=DueRole.PAST),
    rule(r"(?:all|the whole|the entire|the whole of|throughout)(?: of)? (?=(?:next|this) )", _whole, tail=True),
    rule(r"the (?P<period>week-?end)", _period(0), weight=Weight.NEEDS_BOTH),
    rule(r"(?:the )?{season},? (?:of )?{year}(?P<which>)", _season),
    rule(r"last {season}", _last_season, role=DueRole.PAST),
    rule(r"the {period}", _period(0), weight=Weight.NEVER),
    rule(r"{period}", _period(0), weight=Weight.TAIL),
    rule(r"(?:the )?(?P<period>week|month|quarter|year|qtr) after next", _after_next),
    rule(r"(?:the )?week-?end after next", lambda _m, scene, _tail: _weekend(scene, 2)),
    rule(r"{month} after next", _month_after_next),
    rule(r"{month},? (?:of |in )?{year}", _month),
    rule(r"{month},? ?'(?P<short>\d\d)", _month),
    rule(r"(?:the )?month of {month}(?:,? (?:of )?(?:{year}|'(?P<short>\d\d)))?", _month),
    rule(r"{year}-(?P<a>0[1-9]|1[0-2])", _month_in_figures, weight=Weight.NEEDS_BOTH),
    rule(r"{month}[-/]{year}", _month),
    rule(r"(?P<a>0?[1-9]|1[0-2])[-/.]{year}", _month_in_figures, weight=Weight.NEEDS_STOP),
    rule(r"{month}(?:,? {year})?", _month, weight=Weight.NEEDS_LEAD),
    rule(r"(?P<which>this|next|coming|upcoming|following|last|past|previous) {month}", _shifted_month),
    rule(r"{month},? (?:of )?(?P<which>next|this|last) year", _month_of_year),
    rule(r"q ?(?P<a>[1-4])(?:[,-]? ?(?:of )?" + _SHORT + r")?", _quarter),
    rule(r"(?:{year}|(?P<short>\d\d))[ -]?q(?P<a>[1-4])", _quarter),
    rule(r"q(?P<a>[1-4]) ?/ ?(?:{year}|'?(?P<short>\d\d))", _quarter),
    rule(r"(?P<a>[1-4])q ?(?:{year}|'(?P<short>\d\d))", _quarter),
    rule(r"(?P<a>[1-4])(?P<capital>q)(?P<year>)(?P<short>2\d|3\d)", _quarter, weight=Weight.NEEDS_LEAD),
    rule(r"(?P<a>[12])(?P<capital>h) ?(?:{year}|'(?P<short>\d\d))", _half),
    rule(r"(?P<a>[12])(?P<capital>h)(?P<year>)(?P<short>2\d|3\d)", _half, weight=Weight.NEEDS_LEAD),
    rule(
        r"(?:the )?(?P<a>first|second|third|fourth|1st|2nd|3rd|4th)[ -](?:quarter|qtr)(?:,? (?:of )?(?:the year|"
        + _SHORT
        + r"))?",
        _quarter,
    ),
    rule(r"h ?(?P<a>[12])(?:[,-]? ?(?:of )?" + _SHORT + r")?", _half, weight=Weight.NEEDS_LEAD),
    rule(r"(?:the )?(?:calendar )?year {year}", _year),
    rule(r"(?:the )?cy ?(?:{year}|'?(?P<short>\d\d))", _year),
    rule(r"{year}", _year, weight=Weight.NEEDS_BOTH),
    rule(
        r"(?:the )?(?:(?P<which>this|next|current|coming) )?{season}(?:,? (?:of )?{year})?",
        _season,
        weight=Weight.NEEDS_BOTH,
    ),
    rule(r"(?P<which>this|next|coming) {season}(?P<year>\Z)?", _season),
    rule(r"(?:the )?{season}(?P<year>\Z)?(?P<which>\Z)?(?: is|'s) (?:out|over)", _season_over),
    rule(r"later (?:in the |in |(?P<which>this|next|the) )(?P<period>week|month|quarter|year)", _later),
    rule(r"(?P<period>week|month|quarter|year)[ -]to[ -]date|(?P<ytd>ytd)", _to_date, role=DueRole.PAST),
    rule(r"earlier (?:in the |in |this |the )(?P<period>week|month|quarter|year)", _earlier, role=DueRole.PAST),
    rule(r"(?:the )?(?:rest|remainder) of (?:the |this )(?P<period>week|month|quarter|year)", _rest),
    rule(r"(?:the )?(?:rest|remainder) of (?=next|{month}|q[1-4]|20)", _rest_of, tail=True),
    rule(r"mid-?week", _midweek),
)
