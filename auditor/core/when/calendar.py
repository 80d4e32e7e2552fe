"""The business calendar of one promisor: zone, working days, close of business, date order."""

from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING

from auditor.model.people import DateOrder

if TYPE_CHECKING:
    from holidays import HolidayBase

_SATURDAY = 5
_FRIDAY_WEEKEND = frozenset({"AE-SHJ", "SA", "KW", "QA", "BH", "OM", "EG", "JO", "IQ", "DZ", "IL"})
"""Countries that rest on Friday and Saturday."""
_MOST_DAYS = 5_000
"""Counting further than this is nobody's promise; it bounds the work that a hostile number can cause."""
_LONGEST_COUNT = 366
"""Days after which counting on says nothing more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCalendar:
    """When the promisor works. `region` is ISO 3166 ("GB", "US", "US-CA", "DE-BY"); None or unknown: weekends only."""

    zone: tzinfo
    region: str | None = None
    cob_hour: int = 17
    date_order: DateOrder = DateOrder.MONTH_FIRST

    def is_working(self, day: date) -> bool:
        """Whether `day` is neither weekend nor public holiday in the region."""
        return not self._is_weekend(day) and self.holiday_name(day) is None

    def add_working_days(self, day: date, count: int) -> date:
        """The working day `count` working days after `day` (before it when negative); raises OverflowError when far."""
        if abs(count) > _MOST_DAYS:
            raise OverflowError("too many working days")
        step = timedelta(days=1 if count >= 0 else -1)
        left = abs(count)
        while left:
            day += step
            left -= self.is_working(day)
        return day

    def working_days(self, first: date, last: date) -> int:
        """Working days after `first` up to and including `last`; of more than a year that of a year."""
        span = min((last - first).days, _LONGEST_COUNT)
        return sum(self.is_working(first + timedelta(days=n)) for n in range(1, span + 1))

    def holiday_name(self, day: date) -> str | None:
        """The public holiday that falls on `day`, in the region's own name for it."""
        if not self.region:
            return None
        return _holidays(self.region.upper(), day.year).get(day)

    def last_working_day(self, first: date, last: date) -> date:
        """The last working day of `first`..`last`; `last` itself when there is none."""
        day = last
        while day >= first:
            if self.is_working(day):
                return day
            day -= timedelta(days=1)
        return last

    def _is_weekend(self, day: date) -> bool:
        if self.region and self.region.upper() in _FRIDAY_WEEKEND:
            return day.weekday() in (_SATURDAY - 1, _SATURDAY)
        return day.weekday() >= _SATURDAY


@lru_cache(maxsize=256)
def _holidays(region: str, year: int) -> dict[date, str]:
    """Public holidays of one region and year; empty for a region that the library does not know."""
    found = _country(region, year)
    return {day: str(name) for day, name in found.items()} if found is not None else {}


def _country(region: str, year: int) -> "HolidayBase | None":
    from holidays import country_holidays  # late: the import alone costs a tenth of a second

    country, _, subdivision = region.partition("-")
    if country in ("GB", "UK"):
        country, subdivision = "GB", subdivision or "ENG"  # without it Easter Monday would be a working day
    try:
        return country_holidays(country, subdiv=subdivision or None, years=year)
    except NotImplementedError:
        return country_holidays(country, years=year) if subdivision and _knows(country) else None


def _knows(country: str) -> bool:
    from holidays import list_supported_countries

    return country in list_supported_countries()
