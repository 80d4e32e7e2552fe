"""Calendar arithmetic on wall-clock windows: units, periods and their parts."""

from calendar import monthrange
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from auditor.core.when.types import DAY_END, ONE_DAY, Scene, Slot, Unit, day, days
from auditor.model.time import Precision

_LENGTHS = {
    Unit.DAY: relativedelta(days=1),
    Unit.WEEK: relativedelta(weeks=1),
    Unit.FORTNIGHT: relativedelta(weeks=2),
    Unit.MONTH: relativedelta(months=1),
    Unit.QUARTER: relativedelta(months=3),
    Unit.YEAR: relativedelta(years=1),
}
_SHORT = {Unit.SECOND: timedelta(seconds=1), Unit.MINUTE: timedelta(minutes=1), Unit.HOUR: timedelta(hours=1)}


def is_short(unit: Unit) -> bool:
    """Seconds, minutes and hours are elapsed time; the rest are calendar time."""
    return unit in _SHORT


def shift(moment: datetime, count: int, unit: Unit, scene: Scene) -> datetime:
    """`moment` moved by `count` units on the wall clock; hours count as elapsed time across a clock change."""
    if unit in _SHORT:
        aware = moment.replace(tzinfo=scene.calendar.zone).astimezone(UTC) + count * _SHORT[unit]
        return aware.astimezone(scene.calendar.zone).replace(tzinfo=None)
    if unit is Unit.WORKING_DAY:
        return datetime.combine(scene.calendar.add_working_days(moment.date(), count), moment.time())
    return moment + count * _LENGTHS[unit]


def shift_day(value: date, count: int, unit: Unit, scene: Scene) -> date:
    return shift(datetime.combine(value, DAY_END), count, unit, scene).date()


def monday(value: date) -> date:
    return value - timedelta(days=value.weekday())


def next_weekday(after: date, weekday: int) -> date:
    """The first such weekday later than `after`."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % 7 + 1)


def month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def months(first: date, count: int, precision: Precision, *, fixed: bool = False) -> Slot:
    """`count` whole months from the first of a month."""
    return days(first, first + relativedelta(months=count) - ONE_DAY, precision, fixed=fixed)


def month(year: int, number: int, *, fixed: bool = False) -> Slot:
    return months(date(year, number, 1), 1, Precision.MONTH, fixed=fixed)


def quarter(year: int, number: int, *, fixed: bool = False) -> Slot:
    return months(date(year, 3 * number - 2, 1), 3, Precision.QUARTER, fixed=fixed)


def year_of(year: int, *, fixed: bool = False) -> Slot:
    return months(date(year, 1, 1), 12, Precision.YEAR, fixed=fixed)


def week(containing: date, scene: Scene, *, fixed: bool = False) -> Slot:
    """Monday to the last working day of the week; to Sunday when the day itself lies after that."""
    first = monday(containing)
    last = scene.calendar.last_working_day(first, first + timedelta(days=6))
    if last < containing:
        last = first + timedelta(days=6)
    return days(first, last, Precision.WEEK, fixed=fixed)


def period(unit: Unit, offset: int, scene: Scene, origin: date | None = None) -> Slot:
    """The calendar week, month, quarter or year `offset` periods after the one of `origin` (today)."""
    base = scene.today if origin is None else origin
    match unit:
        case Unit.WEEK:
            return week(monday(base) + timedelta(weeks=offset) if offset else base, scene)
        case Unit.FORTNIGHT:
            first = monday(base) + timedelta(weeks=2 * offset)
            return days(first, first + timedelta(days=13), Precision.WEEK)
        case Unit.MONTH:
            first = base.replace(day=1) + relativedelta(months=offset)
            return month(first.year, first.month)
        case Unit.QUARTER:
            first = base.replace(day=1, month=base.month - (base.month - 1) % 3) + relativedelta(months=3 * offset)
            return quarter(first.year, (first.month + 2) // 3)
        case Unit.YEAR:
            return year_of(base.year + offset)
        case _:
            return day(base + timedelta(days=offset))


def dated(year: int | None, number: int, dom: int, scene: Scene, weekday: int | None = None) -> Slot:
    """A day and month; without a year the next one.

    A date that passed less than two weeks ago stays in the past, so that a slip of the pen can be seen as one.
    """
    if year is not None:
        return replace(day(date(year, number, dom), fixed=True), weekday=weekday)
    earliest = scene.today - timedelta(days=14)
    for candidate in range(scene.today.year - 1, scene.today.year + 9):
        if dom <= monthrange(candidate, number)[1] and date(candidate, number, dom) >= earliest:
            return replace(day(date(candidate, number, dom)), weekday=weekday)
    raise ValueError(f"no such date: {number}-{dom}")


def day_of_month(dom: int, scene: Scene, weekday: int | None = None) -> Slot:
    """The next "15th", today included; months that are too short are passed over."""
    first = scene.today.replace(day=1)
    for _ in range(4):
        if dom <= monthrange(first.year, first.month)[1] and first.replace(day=dom) >= scene.today:
            return replace(day(first.replace(day=dom)), weekday=weekday)
        first += relativedelta(months=1)
    raise ValueError(f"no such day of a month: {dom}")
