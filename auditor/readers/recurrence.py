"""The days of a recurring event, bounded: RFC 5545 rules by day, week, month and year.

dateutil's `rrule` walks to the year 9999 for a rule that never fits, which a hostile calendar can ask for; here every
rule costs at most one look at each day of the horizon.
"""

import calendar
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

HORIZON = timedelta(days=732)
"""Two years: how far a series without an end is laid out from its first day."""
MAX_OCCURRENCES = 800
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_KNOWN = frozenset(("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "WKST", "BYSETPOS"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A recurrence rule that can be laid out."""

    frequency: str
    interval: int
    count: int | None
    until: date | None
    weekdays: tuple[tuple[int, int], ...]
    """(ordinal or 0, weekday from Monday 0)."""
    month_days: tuple[int, ...]
    months: tuple[int, ...]
    week_start: int
    position: int | None = None


def parse(parts: Mapping[str, Sequence[object]]) -> Rule | None:
    """The rule from its parts by name; None when it repeats within a day or uses parts that are rare."""
    words = {key.upper(): tuple(str(value).strip().upper() for value in values) for key, values in parts.items()}
    frequency = next(iter(words.get("FREQ", ())), "")
    if frequency not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY") or not words.keys() <= _KNOWN:
        return None
    until = next(iter(parts.get("UNTIL", ())), None)
    positions = words.get("BYSETPOS", ())
    try:
        return Rule(
            frequency=frequency,
            interval=max(1, int(next(iter(words.get("INTERVAL", ("1",)))))),
            count=int(words["COUNT"][0]) if words.get("COUNT") else None,
            until=_day(until),
            weekdays=tuple(_weekday(word) for word in words.get("BYDAY", ())),
            month_days=tuple(int(word) for word in words.get("BYMONTHDAY", ())),
            months=tuple(int(word) for word in words.get("BYMONTH", ())),
            week_start=_DAYS.index(next(iter(words.get("WKST", ("MO",))))),
            position=int(positions[0]) if len(positions) == 1 else None,
        )
    except ValueError:
        return None


def days(rule: Rule, first: date) -> Iterator[date]:
    """The days of the series from `first` on, in order, within the horizon; `first` itself always counts."""
    last = min(rule.until or date.max, first + HORIZON if first.year < 9990 else first)
    limit = min(rule.count if rule.count is not None else MAX_OCCURRENCES, MAX_OCCURRENCES)
    yield first
    given = 1
    for day in _fitting(rule, first, last):
        if given >= limit:
            return
        if day > first:
            given += 1
            yield day


def _fitting(rule: Rule, first: date, last: date) -> Iterator[date]:
    if rule.position is None or rule.frequency != "MONTHLY":
        day = first
        while day <= last:
            if _fits(rule, first, day):
                yield day
            day += timedelta(days=1)
        return
    month = first.replace(day=1)
    while month <= last:
        length = calendar.monthrange(month.year, month.month)[1]
        inside = [day for n in range(length) if _fits(rule, first, day := month + timedelta(days=n))]
        index = rule.position - 1 if rule.position > 0 else len(inside) + rule.position
        if 0 <= index < len(inside) and first <= inside[index] <= last:
            yield inside[index]
        month += timedelta(days=length)


def _fits(rule: Rule, first: date, day: date) -> bool:
    if rule.months and day.month not in rule.months:
        return False
    if not _in_step(rule, first, day):
        return False
    length = calendar.monthrange(day.year, day.month)[1]
    if rule.month_days and day.day not in {n if n > 0 else length + 1 + n for n in rule.month_days}:
        return False
    if rule.weekdays:
        return any(day.weekday() == weekday and _ordinal(n, day, length) for n, weekday in rule.weekdays)
    return bool(rule.month_days) or _same_place(rule, first, day)


def _in_step(rule: Rule, first: date, day: date) -> bool:
    match rule.frequency:
        case "DAILY":
            gap = (day - first).days
        case "WEEKLY":
            gap = (_week(day, rule.week_start) - _week(first, rule.week_start)) // 7
        case "MONTHLY":
            gap = (day.year - first.year) * 12 + day.month - first.month
        case _:
            gap = day.year - first.year
    return gap % rule.interval == 0


def _week(day: date, start: int) -> int:
    return day.toordinal() - (day.weekday() - start) % 7


def _ordinal(n: int, day: date, length: int) -> bool:
    return n == 0 or (n > 0 and (day.day - 1) // 7 + 1 == n) or (n < 0 and (length - day.day) // 7 + 1 == -n)


def _same_place(rule: Rule, first: date, day: date) -> bool:
    match rule.frequency:
        case "DAILY":
            return True
        case "WEEKLY":
            return day.weekday() == first.weekday()
        case "MONTHLY":
            return day.day == first.day
        case _:
            return day.day == first.day and (bool(rule.months) or day.month == first.month)


def _weekday(word: str) -> tuple[int, int]:
    return (int(word[:-2]) if word[:-2] else 0), _DAYS.index(word[-2:])


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    return None
