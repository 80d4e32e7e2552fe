"""Rules for spans of days written together: "10-12 March", "March 10 to 12", "from the 13th to the 15th of July"."""

import re
from dataclasses import replace
from datetime import timedelta

from auditor.core.when.arithmetic import dated
from auditor.core.when.figures import in_figures, is_day_first
from auditor.core.when.rule import DateRule, rule
from auditor.core.when.types import DueRole, Scene, Slot, days
from auditor.core.when.words import month_of, number_of
from auditor.core.when.years import YEAR, said_year, year_from


def _days_of_month(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    year, number = said_year(m, scene), month_of(m["month"])
    last = dated(year, number, number_of(m["high"]), scene)
    first = last.start.replace(day=number_of(m["low"]))
    if first > last.start:
        raise ValueError("the range ends before it begins")
    return replace(last, start=first)


def _days_of_period(m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
    assert tail is not None
    first = tail.start.date()
    low, high = number_of(m["low"]) - 1, number_of(m["high"]) - 1
    if low > high or first + timedelta(days=high) > tail.end.date():
        raise ValueError("the period has no such days")
    return days(first + timedelta(days=low), first + timedelta(days=high), fixed=tail.fixed)


_TO = r"(?: ?- ?| to | through | thru | and | until | till )"
_SPAN = r"(?:from |between )?(?:the )?{dom:low}" + _TO + r"(?:the )?{dom:high}"

_FIGURES = r"(?:from |between )?(?P<a>\d{1,2})/(?P<b>\d{1,2})(?:/(?P<early>(?:20)?\d\d))?"


def _figures(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """3/9 - 3/20. Both are written in one order: of 12/3 - 15/3 the second tells that the day comes first."""
    late = year_from(m["late"] or m["year"])
    pairs = [(int(m["a"]), int(m["b"])), (int(m["c"]), int(m["d"]))]
    forced = any(one > 12 for one, _ in pairs) or any(other > 12 for _, other in pairs)
    if forced and is_day_first(scene) is not any(one > 12 for one, _ in pairs):
        pairs = [(other, one) for one, other in pairs]
    first, last = (
        in_figures(one, other, year, scene)
        for (one, other), year in zip(pairs, (year_from(m["early"]) or late, late), strict=True)
    )
    if last.start < first.start:
        raise ValueError("the range ends before it begins")
    return replace(first, end=last.end)


RANGE_RULES: tuple[DateRule, ...] = (
    rule(
        _FIGURES + _TO + r"(?P<c>\d{1,2})/(?P<d>\d{1,2})(?:/(?P<late>(?:20)?\d\d)|,? {year})?",
        _figures,
        role=DueRole.SPAN,
    ),
    rule(_SPAN + r" (?:of )?{month}" + YEAR, _days_of_month, role=DueRole.SPAN),
    rule(
        r"(?:from |between )?{month} (?:the )?{dom:low}" + _TO + r"(?:the )?{dom:high}" + YEAR,
        _days_of_month,
        role=DueRole.SPAN,
    ),
    rule(
        r"(?:from|between) (?:the )?{dom:low}" + _TO + r"(?:the )?{dom:high} (?:of|in) ",
        _days_of_period,
        tail=True,
        role=DueRole.SPAN,
    ),
)
