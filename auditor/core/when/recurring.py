"""Rules for what comes again: "every Monday", "weekly". Rules are RFC 5545; the window is the next one."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from auditor.core.when.arithmetic import month_end, next_weekday, shift_day
from auditor.core.when.rule import DateRule, Weight, rule
from auditor.core.when.types import DAY_END, DueRole, Scene, Slot, Unit, day
from auditor.core.when.words import number_of, unit_of, weekday_of
from auditor.model.time import Precision

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
_FREQUENCY = {
    Unit.HOUR: ("HOURLY", 1, Precision.HOUR),
    Unit.DAY: ("DAILY", 1, Precision.DAY),
    Unit.WEEK: ("WEEKLY", 1, Precision.WEEK),
    Unit.FORTNIGHT: ("WEEKLY", 2, Precision.WEEK),
    Unit.MONTH: ("MONTHLY", 1, Precision.MONTH),
    Unit.QUARTER: ("MONTHLY", 3, Precision.QUARTER),
    Unit.YEAR: ("YEARLY", 1, Precision.YEAR),
}
_ADVERBS = {
    "daily": Unit.DAY,
    "weekly": Unit.WEEK,
    "biweekly": Unit.FORTNIGHT,
    "fortnightly": Unit.FORTNIGHT,
    "monthly": Unit.MONTH,
    "quarterly": Unit.QUARTER,
    "yearly": Unit.YEAR,
    "annually": Unit.YEAR,
}


def _every_named(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    weekday = weekday_of(m["weekday"])
    interval = ";INTERVAL=2" if m["other"] else ""
    return replace(day(next_weekday(scene.today, weekday)), recurrence=f"FREQ=WEEKLY{interval};BYDAY={_CODES[weekday]}")


def _every_workday(_m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return replace(day(scene.calendar.add_working_days(scene.today, 1)), recurrence=_WORKDAYS)


def _every_unit(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    groups = m.groupdict()
    count = 2 if groups.get("other") else number_of(groups["count"]) if groups.get("count") else 1
    return _each(unit_of(m["every"]), count, scene)


def _adverb(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return _each(_ADVERBS[m["adverb"].replace("-", "")], 1, scene)


def _each(unit: Unit, count: int, scene: Scene) -> Slot:
    """The first time falls between now and one period from now."""
    name, factor, precision = _FREQUENCY[unit]
    interval = count * factor
    text = f"FREQ={name}" + (f";INTERVAL={interval}" if interval > 1 else "")
    if unit is Unit.HOUR:
        return Slot(start=scene.now, end=scene.now + timedelta(hours=count), precision=precision, recurrence=text)
    last = shift_day(scene.today, count, unit, scene)
    return Slot(start=scene.now, end=datetime.combine(last, DAY_END), precision=precision, recurrence=text)


def _every_dom(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    dom = number_of(m["ord"])
    value = scene.today
    for _ in range(62):
        value += timedelta(days=1)
        if value.day == dom:
            return replace(day(value), recurrence=f"FREQ=MONTHLY;BYMONTHDAY={dom}")
    raise ValueError("no such day of a month")


def _every_nth(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """ "The second Tuesday of each month"."""
    weekday, rank = weekday_of(m["weekday"]), -1 if m["rank"] == "last" else number_of(m["rank"])
    first = scene.today.replace(day=1)
    for _ in range(12):
        found = next_weekday(first - timedelta(days=1), weekday) + timedelta(weeks=rank - 1)
        if rank < 0:
            found = next_weekday(month_end(first.year, first.month) - timedelta(days=7), weekday)
        if found > scene.today and found.month == first.month:
            return replace(day(found), recurrence=f"FREQ=MONTHLY;BYDAY={rank}{_CODES[weekday]}")
        first = month_end(first.year, first.month) + timedelta(days=1)
    raise ValueError("no month has such a day")


_EVERY = r"(?:on )?(?:every(?: single)?|each)(?: and every)?"
_UNIT = r"(?P<every>hour|day|week|fortnight|month|quarter|year)"
_ADVERB = r"(?P<adverb>daily|weekly|bi-?weekly|fortnightly|monthly|quarterly|yearly|annually)"
_TALK = r"(?:update|report|call|check-?in|status|summary|sync|review|meeting|newsletter|catch-?up|recap|digest)"
_AGAIN = DueRole.RECURRING

RECURRING_RULES: tuple[DateRule, ...] = (
    rule(_EVERY + r" (?P<other>(?:other|second) )?{weekday}", _every_named, role=_AGAIN),
    rule(r"on (?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s(?P<other>)?", _every_named, role=_AGAIN),
    rule(_EVERY + r" (?:business|working|work|week)[ -]?day", _every_workday, role=_AGAIN),
    rule(_EVERY + r" (?P<other>(?:other|second) )?" + _UNIT, _every_unit, role=_AGAIN),
    rule(_EVERY + r" {count} (?P<every>hours|days|weeks|fortnights|months|quarters|years)", _every_unit, role=_AGAIN),
    rule(_EVERY + r" (?P<ord>[12]?\d(?:st|nd|rd|th)|3[01](?:st|th))", _every_dom, role=_AGAIN),
    rule(r"(?:the )?(?P<rank>last|{ord}) {weekday} (?:of|in) (?:every|each) month", _every_nth, role=_AGAIN),
    rule(r"the {ord} of (?:every|each) month", _every_dom, role=_AGAIN),
    rule(r"(?:on a )" + _ADVERB + r" basis", _adverb, role=_AGAIN),
    rule(_ADVERB + rf"(?= {_TALK}s?\b)", _adverb, role=_AGAIN),
    rule(_ADVERB, _adverb, role=_AGAIN, weight=Weight.NEEDS_STOP),
)
