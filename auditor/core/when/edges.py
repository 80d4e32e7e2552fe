"""Rules for parts of a period that follows: its end, its middle, its first week, its last Friday."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta

from auditor.core.when.arithmetic import monday, month, next_weekday, period, week, year_of
from auditor.core.when.rule import DateMaker, DateRule, Weight, rule
from auditor.core.when.types import DAY_END, DueRole, Scene, Slot, Unit, day, days
from auditor.core.when.words import number_of, unit_of, weekday_of
from auditor.model.time import Precision

_MONTH_NAME = re.compile(r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec")
_NOON = time(12)
_LATE = time(15)


def _end(slot: Slot, scene: Scene) -> Slot:
    """The last day: of a week the last working one (contract.md), of a day its last second."""
    if slot.is_day:
        end = slot.end if slot.precision is Precision.PART_OF_DAY else datetime.combine(slot.end.date(), DAY_END)
        return replace(slot, start=end, end=end, edge=True)
    last = slot.end.date()
    if slot.precision is Precision.WEEK and last.weekday() > 4 and (last - slot.start.date()).days > 2:
        last = week(slot.start.date(), scene).end.date() if (last - slot.start.date()).days < 7 else last
    return replace(day(last, fixed=slot.fixed), edge=True)


def _plus(first: date, count: int) -> date:
    return first + relativedelta(months=count)


def _third(slot: Slot, part: int) -> Slot:
    """Early, middle or late (0, 1, 2): Mon-Tue, Tue-Thu, Thu-Fri; 1-10, 11-20, 21-end; months of a quarter; ..."""
    first, last = slot.start.date(), slot.end.date()
    if slot.is_day:
        return _part_of_day(slot, part)
    if slot.precision is Precision.WEEK:
        bounds = ((0, 1), (1, 3), (3, (last - first).days))[part]
    elif slot.precision is Precision.MONTH:
        bounds = ((0, 9), (10, 19), (20, (last - first).days))[part]
    else:
        begin, stop = (((0, 1), (1, 2), (2, 3)) if (last - first).days < 100 else ((0, 3), (4, 8), (8, 12)))[part]
        bounds = ((_plus(first, begin) - first).days, (_plus(first, stop) - first).days - 1)
    start = min(first + timedelta(days=bounds[0]), last)
    precision = Precision.WEEK if slot.precision in (Precision.WEEK, Precision.MONTH) else Precision.MONTH
    return days(start, max(start, min(first + timedelta(days=bounds[1]), last)), precision, fixed=slot.fixed)


def _part_of_day(slot: Slot, part: int) -> Slot:
    if slot.precision is Precision.PART_OF_DAY:
        return slot
    at = slot.start.date()
    start, end = ((time(), _NOON), (time(11), time(14)), (_LATE, DAY_END))[part]
    return replace(
        slot, start=datetime.combine(at, start), end=datetime.combine(at, end), precision=Precision.PART_OF_DAY
    )


def _ending(_m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    assert tail is not None
    return _end(tail, scene)


def _ending_of(unit: Unit) -> DateMaker:
    return lambda _m, scene, _tail: _end(period(unit, 0, scene), scene)


def _year_end(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return _end(year_of(int(m["year"]), fixed=True), scene)


def _out(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """ "Before the month is out": its last day is still in time."""
    return _end(period(unit_of(m["period"]), 0, scene), scene)


def _part(number: int) -> DateMaker:
    def make(_m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
        assert tail is not None
        return _third(tail, number)

    return make


def _parts(first: int, last: int) -> DateMaker:
    """ "Early to mid-May"."""

    def make(_m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
        assert tail is not None
        return replace(_third(tail, first), end=_third(tail, last).end)

    return make


def _middle(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return _third(period(unit_of(m["period"]), 0, scene), 1)


def _part_of(unit: Unit, number: int) -> DateMaker:
    return lambda _m, scene, _tail: _third(period(unit, 0, scene), number)


def _half(m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
    """Of a month days 1-15 and 16 to the end, of a year six months each, else the days halved."""
    assert tail is not None
    first, last = tail.start.date(), tail.end.date()
    length = (last - first).days + 1
    middle = first + timedelta(days=length // 2)
    if tail.precision is Precision.MONTH:
        middle = first.replace(day=16)
    elif tail.precision is Precision.YEAR and first.month == 1:
        middle = first.replace(month=7)
    opening = m["which"] in ("first", "1st")
    finer = {Precision.YEAR: Precision.QUARTER, Precision.QUARTER: Precision.MONTH}.get(tail.precision, Precision.WEEK)
    if opening:
        return days(first, max(first, middle - timedelta(days=1)), finer, fixed=tail.fixed)
    return days(middle, last, finer, fixed=tail.fixed)


def _rank(word: str) -> int:
    """1-based from the front; negative from the back."""
    if "last" in word or word in ("final", "closing", "penultimate"):
        return -2 if re.split(r"[\s-]", word)[0] in ("2nd", "second", "next", "penultimate") else -1
    return number_of(word)


def _nth_weekday(m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    """Of a month by its name the next one; a day that passed just now stays, as it does for a date."""
    assert tail is not None
    found = _ranked(m, tail)
    named = _MONTH_NAME.match(m.string, m.end()) is not None and not tail.fixed
    if named and found.end.date() < scene.today - timedelta(days=14):
        return _ranked(m, month(tail.start.year + 1, tail.start.month))
    return found


def _ranked(m: re.Match[str], tail: Slot) -> Slot:
    rank, weekday = _rank(m["rank"]), weekday_of(m["weekday"])
    first, last = tail.start.date(), tail.end.date()
    if rank > 0:
        found = next_weekday(first - timedelta(days=1), weekday) + timedelta(weeks=rank - 1)
    else:
        found = next_weekday(last - timedelta(days=7), weekday) + timedelta(weeks=rank + 1)
    if not first <= found <= last:
        raise ValueError("the period has no such day")
    return day(found, fixed=tail.fixed)


def _nth_after(m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
    assert tail is not None
    first = next_weekday(tail.end.date(), weekday_of(m["weekday"]))
    return day(first + timedelta(weeks=max(_rank(m["rank"]), 1) - 1), fixed=tail.fixed)


def _nth_weekend(m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
    assert tail is not None
    rank, first, last = _rank(m["rank"]), tail.start.date(), tail.end.date()
    if rank > 0:
        saturday = next_weekday(first - timedelta(days=1), 5) + timedelta(weeks=rank - 1)
    else:
        saturday = next_weekday(last - timedelta(days=7), 5) + timedelta(weeks=rank + 1)
    return days(saturday, saturday + timedelta(days=1), Precision.WEEK, fixed=tail.fixed)


def _nth_unit(m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    """Weeks as ISO 8601 counts them: a week belongs to the month or year that has its Thursday."""
    assert tail is not None
    return _unit_of(tail, _rank(m["rank"]), unit_of(m["unit"]), scene)


def _unit_of(tail: Slot, rank: int, unit: Unit, scene: Scene) -> Slot:
    first, last = tail.start.date(), tail.end.date()
    if unit is Unit.WORKING_DAY:
        origin = first - timedelta(days=1) if rank > 0 else last + timedelta(days=1)
        return day(scene.calendar.add_working_days(origin, rank), fixed=tail.fixed)
    if unit is Unit.DAY:
        found = first + timedelta(days=rank - 1) if rank > 0 else last + timedelta(days=rank + 1)
        return day(found, fixed=tail.fixed)
    if unit is Unit.WEEK:
        anchor = next_weekday(first - timedelta(days=1), 3) if rank > 0 else next_weekday(last - timedelta(days=7), 3)
        return week(monday(anchor) + timedelta(weeks=rank - 1 if rank > 0 else rank + 1), scene, fixed=tail.fixed)
    return period(unit, rank - 1, scene, first) if rank > 0 else period(unit, rank + 1, scene, last)


def _first_units(m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    """ "the first two weeks of June": so many whole units from one end of a period, weeks counted as for one."""
    assert tail is not None
    count, unit = number_of(m["count"]), unit_of(m["unit"])
    ahead = 1 if m["which"] == "first" else -1
    near, far = (_unit_of(tail, ahead * rank, unit, scene) for rank in (1, count))
    first, last = (near, far) if ahead > 0 else (far, near)
    return replace(first, end=last.end)


_OF = r"(?: of|-of-|-of| in)?(?: around)? "
_IN = r"(?:of |in |during |(?=(?:next|this|the following|last) (?:month|quarter|year)\b))"
_RANK = r"(?P<rank>(?:2nd |second |very |(?:second|next|2nd)[ -]to[ -])?last|final|closing|penultimate|{ord})"

EDGE_RULES: tuple[DateRule, ...] = (
    rule(r"(?:the )?(?:very )?(?:end|close|ending|finish)[ -]of(?: around)?[ -]", _ending, tail=True),
    rule(r"(?:the )?(?:end|close)[ -](?=month\b|quarter\b|year\b|week\b|q[1-4]\b)", _ending, tail=True),
    rule(r"(?:the )?end[ -](?={month}|{year})", _ending, tail=True, weight=Weight.NEEDS_LEAD),
    rule(r"(?:the )?(?:year|month|quarter)'?s?[ -]?end,? (?:of |in )?(?={month}|{year}|q[1-4])", _ending, tail=True),
    rule(r"{year} year[ -]?end", _year_end),
    rule(r"(?:the )?eow|(?:the |this )?week[ -]?end(?=ing\b)|the weeks?'s end", _ending_of(Unit.WEEK)),
    rule(r"the (?P<period>day|week|month|quarter|year)(?: is|'s) (?:out|over|up)", _out),
    rule(r"(?:the )?eom", _ending_of(Unit.MONTH)),
    rule(r"(?:the )?eoq", _ending_of(Unit.QUARTER)),
    rule(r"(?:the )?eoy", _ending_of(Unit.YEAR)),
    *(
        rule(rf"(?:this )?(?<!fiscal\s){written}[ -]?end", _ending_of(unit), weight=weight)
        for written, unit in (("month", Unit.MONTH), ("quarter", Unit.QUARTER), ("year'?s?", Unit.YEAR))
        for weight in (Weight.NEEDS_LEAD, Weight.NEEDS_STOP)
    ),
    rule(r"(?:the )?bom", _part_of(Unit.MONTH, 0), weight=Weight.NEVER),
    rule(r"(?:the )?boy", _part_of(Unit.YEAR, 0), weight=Weight.NEVER),
    rule(r"early(?: in| on)?(?: the)? ", _part(0), tail=True),
    rule(r"early[ -](?:to|or)[ -]mid(?:dle of)?[ -]", _parts(0, 1), tail=True),
    rule(r"mid(?:dle)?[ -](?:to|or)[ -]late ", _parts(1, 2), tail=True),
    rule(r"(?:the )?(?:very )?(?:beginning|start|early part|early days)[ -]of(?: around)?[ -]", _part(0), tail=True),
    rule(r"(?:the )?(?:very )?first (?:days|weeks|months|third) of ", _part(0), tail=True),
    rule(r"(?:the )?(?:middle|second|mid) third of ", _part(1), tail=True),
    rule(r"(?:the )?(?:very )?(?:last|final|closing) (?:days|weeks|months|third) of ", _part(2), tail=True),
    rule(
        r"(?:(?:the )?(?:latter|later|final|last|closing) (?:part|end)|the back (?:part|end)) of ", _part(2), tail=True
    ),
    rule(r"(?:towards?|near(?:ing)?) the (?:very )?(?:end|close) of ", _part(2), tail=True),
    rule(r"(?:the )?(?:middle of|mid(?=[ -](?!(?:month|year|quarter)\b)))[ -]?", _part(1), tail=True),
    rule(r"mid[ -]?(?P<period>month|year|quarter)", _middle, weight=Weight.NEEDS_STOP),
    rule(r"(?:late|later)(?: in| on)?(?: the)? ", _part(2), tail=True),
    rule(r"(?:the )?(?P<which>first|1st|second|2nd|latter|last|back)[ -]half of ", _half, tail=True),
    rule(r"(?:the )?" + _RANK + r" {weekday} " + _IN, _nth_weekday, tail=True),
    rule(r"(?:the )?" + _RANK + r" {weekday} (?:after|following) ", _nth_after, tail=True),
    rule(r"(?:the )?" + _RANK + r" week-?end " + _IN, _nth_weekend, tail=True),
    rule(r"(?:the )?" + _RANK + r" {unit} " + _IN, _nth_unit, tail=True),
    rule(r"(?:the )?(?P<which>first|last|final) {count} {unit} (?:of|in) ", _first_units, tail=True),
    rule(r"earlier ", _part(0), tail=True, role=DueRole.PAST, weight=Weight.NEVER),
)
