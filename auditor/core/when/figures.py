"""Rules for dates in figures: 2026-03-20, 3/20, 20.03.2026."""

import re
from dataclasses import replace

from auditor.core.when.arithmetic import dated
from auditor.core.when.rule import DateRule, Weight, rule
from auditor.core.when.types import Scene, Slot
from auditor.core.when.years import BESIDE, DAY, WHICH_DAY, group, named_day, said_year, year_from
from auditor.model.people import DateOrder
from auditor.model.time import Precision


def _iso(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return dated(int(m["year"]), int(m["b"]), int(m["c"]), scene, named_day(m))


def in_figures(first: int, second: int, year: int | None, scene: Scene, weekday: int | None = None) -> Slot:
    """3/4 by the calendar's order, unless only the other order is a date, or the day that was named."""
    if is_day_first(scene):
        first, second = second, first
    if first > 12 or (weekday is not None and second <= 12 and _other_fits(first, second, year, scene, weekday)):
        first, second = second, first
    return dated(year, first, second, scene, weekday)


def is_day_first(scene: Scene) -> bool:
    return scene.calendar.date_order is DateOrder.DAY_FIRST


def _other_fits(first: int, second: int, year: int | None, scene: Scene, weekday: int) -> bool:
    """ "Friday 6/3" is 6 March when that is a Friday and June 3 is none."""
    here, there = (dated(year, number, dom, scene).start for number, dom in ((first, second), (second, first)))
    return here.weekday() != weekday == there.weekday()


def _figures(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return in_figures(int(m["a"]), int(m["b"]), said_year(m, scene), scene, named_day(m))


def _stamp(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """2026-03-20T14:00, as machines write it."""
    whole = dated(int(m["year"]), int(m["b"]), int(m["c"]), scene)
    at = whole.start.replace(hour=int(m["hour"]), minute=int(m["minute"]))
    return replace(whole, start=at, end=at, precision=Precision.INSTANT)


def _dotted(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """20.03.2026 is day first wherever dots are written; 3.20 only if it cannot be otherwise."""
    first, second = int(m["a"]), int(m["b"])
    year, weekday = year_from(group(m, "short")), named_day(m)
    if second <= 12:
        first, second = second, first
        if weekday is not None and second <= 12 and _other_fits(first, second, year, scene, weekday):
            first, second = second, first
    return dated(year, first, second, scene, weekday)


_NO_RATIO = r"(?!24/[567]\b|9/11\b|16/9\b|\d\d/16\b)"
_NO_VERSION = r"(?!-[a-z])"
_FIG = r"(?P<a>\d{1,2})"

FIGURE_RULES: tuple[DateRule, ...] = (
    rule(
        r"{year}-(?P<b>\d\d)-(?P<c>\d\d)t(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::\d\d(?:\.\d{1,9})?)?z?", _stamp
    ),
    *(rule(_FIG + r"/(?P<b>\d{1,2})(?:/(?P<short>(?:20)?\d\d))?" + named, _figures) for named in BESIDE),
    *(rule(_FIG + r"-(?P<b>\d{1,2})-(?P<short>(?:20)?\d\d)" + named, _figures) for named in BESIDE),
    rule(r"{weekday},? ?\(" + _FIG + r"/(?P<b>\d{1,2})(?:/(?P<short>(?:20)?\d\d))?\)", _figures),
    rule(_FIG + r"/(?P<b>\d{1,2}),? {year}", _figures),
    rule(DAY + r"{year}[-/.](?P<b>0?[1-9]|1[0-2])[-/.](?P<c>0?[1-9]|[12]\d|3[01])" + _NO_VERSION, _iso),
    rule(r"{year}(?P<b>0[1-9]|1[0-2])(?P<c>0[1-9]|[12]\d|3[01])", _iso, weight=Weight.NEEDS_LEAD),
    rule(DAY + _FIG + r"[/-](?P<b>\d{1,2})[/-](?P<short>(?:19|20)?\d\d)", _figures),
    rule(DAY + _FIG + r"\.(?P<b>\d{1,2})\.(?P<short>(?:19|20)\d\d)" + _NO_VERSION, _dotted),
    rule(_FIG + r"\.(?P<b>\d{1,2})\.(?P<short>\d\d)", _dotted, weight=Weight.NEEDS_BOTH),
    rule(_FIG + r"\.(?P<b>\d{1,2})\.(?=\s*[a-z,;)])", _dotted, weight=Weight.NEEDS_LEAD),
    rule(
        r"(?<=\bon\s)(?P<a>0[1-9]|[12]\d|3[01])\.(?P<b>0[1-9]|1[0-2])\.?(?=\s*(?:\Z|[,;:)]|(?:and|at|or)\b))",
        _dotted,
        weight=Weight.NEEDS_LEAD,
    ),
    rule(r"(?P<a>2[5-9]|3[01])\.(?P<b>0[1-9]|1[0-2])\.?(?=\s*\Z)", _dotted, weight=Weight.NEEDS_LEAD),
    rule(_FIG + r"\.(?P<b>\d{1,2})\.", _dotted, weight=Weight.NEVER),
    rule(WHICH_DAY + r"{weekday},? " + _FIG + r"[/](?P<b>\d{1,2})", _figures),
    rule(WHICH_DAY + r"{weekday},? " + _FIG + r"[.](?P<b>\d{1,2})\.?", _figures),
    rule(_NO_RATIO + r"(?P<a>0?[1-9]|1[0-2])/(?P<b>1[3-9]|2\d|3[01])", _figures, weight=Weight.NEEDS_STOP),
    rule(_NO_RATIO + r"(?P<a>1[3-9]|2\d|3[01])/(?P<b>0?[1-9]|1[0-2])", _figures, weight=Weight.NEEDS_STOP),
    rule(_NO_RATIO + r"(?P<a>0[1-9])/(?P<b>0[1-9]|1[0-2])", _figures, weight=Weight.NEEDS_STOP),
    rule(_NO_RATIO + _FIG + r"/(?P<b>\d{1,2})", _figures, weight=Weight.NEEDS_BOTH),
    rule(r"(?<=\bon\s)(?P<a>0?[1-9]|1[0-2])-(?P<b>1[3-9]|2\d|3[01])", _figures, weight=Weight.NEEDS_BOTH),
    rule(_FIG + r"-(?P<b>\d{1,2})", _figures, weight=Weight.NEVER),
)
