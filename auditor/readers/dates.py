"""Dates as exports write them: ISO 8601, locale dates, month names, JavaScript dates, Unix times.

A bare date stays a date (precision day). A date-time without an offset is taken in the zone that is given.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from auditor.model.people import DateOrder
from auditor.model.time import Moment, Precision

_TIME = r"(?:(?:,|T|\s|\sat\s)\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:\s?([AaPp])\.?[Mm]\.?)?)?"
_NUMERIC = re.compile(rf"(\d{{1,2}})([/.\-])(\d{{1,2}})\2(\d{{4}}|\d{{2}}){_TIME}")
_DAY_MONTH = re.compile(rf"(\d{{1,2}})\.?[\s/\-]([^\W\d_]{{3,12}})\.?[\s/\-](\d{{4}}|\d{{2}}){_TIME}")
_MONTH_DAY = re.compile(rf"([^\W\d_]{{3,12}})\.?\s(\d{{1,2}}),?\s(\d{{4}}){_TIME}")
_ISO_DAY = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}[T ]")
_SCRIPT = re.compile(
    r"[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (?:GMT|UTC)([+-]\d{2}):?(\d{2})"
)
_NEVER = re.compile(r"(?:0001-01-01|1899-12-30|9999-12-31|31\.12\.9999|12/31/9999|31/12/9999)(?!\d)")
"""What Microsoft's programs and SAP write where nothing is known or no end is set."""
_MAX_TEXT = 80
_YEARS = range(1900, 2200)
_MONTHS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
    "mrz": 3,
    "maer": 3,
    "mrt": 3,
    "mai": 5,
    "mei": 5,
    "okt": 10,
    "dez": 12,  # German, Dutch
    "fev": 2,
    "avr": 4,
    "juin": 6,
    "juil": 7,
    "aou": 8,  # French
    "ene": 1,
    "abr": 4,
    "ago": 8,
    "dic": 12,  # Spanish
    "gen": 1,
    "mag": 5,
    "giu": 6,
    "lug": 7,
    "set": 9,
    "ott": 10,
    "out": 10,  # Italian, Portuguese
}


class BadValue(ValueError):
    """A value that cannot be read; the text says which value and what was expected, and becomes part of a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """How the dates of one export are to be understood."""

    zone: tzinfo = UTC
    """For date-times without an offset."""
    order: DateOrder = DateOrder.MONTH_FIRST
    """For 3/4/2026; a part above 12 is always the day."""

    def read(self, text: str | None) -> Moment | None:
        """The moment that `text` names; None for blank and for what programs write for "never"."""
        bare = " ".join((text or "").split())
        if not bare or _NEVER.match(bare):
            return None
        if len(bare) > _MAX_TEXT:
            raise BadValue(f"{bare[:30]!r} is too long for a date")
        try:
            return self._read(bare)
        except (ValueError, OverflowError) as error:
            raise BadValue(f"{bare!r} is not a date that can be read") from error

    def _read(self, text: str) -> Moment:
        if day := _ISO_DAY.fullmatch(text):
            return _moment(date(int(day[1]), int(day[2]), int(day[3])))
        if _ISO.match(text):
            return self._aware(datetime.fromisoformat(text))
        if script := _SCRIPT.match(text):
            return _moment(_from_script(script))
        if found := _NUMERIC.fullmatch(text):
            first, second = int(found[1]), int(found[3])
            # A part above 12 can only be the day, whatever the order; German dates have dots and the day first.
            day_first = first > 12 or (second <= 12 and (found[2] == "." or self.order is DateOrder.DAY_FIRST))
            day_, month = (first, second) if day_first else (second, first)
            return self._local(date(_year(found[4]), month, day_), found.groups()[4:])
        if found := _DAY_MONTH.fullmatch(text):
            return self._local(date(_year(found[3]), _month(found[2]), int(found[1])), found.groups()[3:])
        if found := _MONTH_DAY.fullmatch(text):
            return self._local(date(int(found[3]), _month(found[1]), int(found[2])), found.groups()[3:])
        raise BadValue(f"{text!r} is not a date that can be read")

    def _local(self, day: date, clock: tuple[str | None, ...]) -> Moment:
        hour, minute, second, half = clock
        if hour is None or minute is None:
            return _moment(day)
        hours = int(hour)
        if half:
            if not 1 <= hours <= 12:
                raise BadValue(f"{hour}:{minute} {half}M is not a time")
            hours = hours % 12 + (12 if half in "pP" else 0)
        return self._aware(datetime.combine(day, time(hours, int(minute), int(second or 0))))

    def _aware(self, value: datetime) -> Moment:
        return _moment(value if value.tzinfo else value.replace(tzinfo=self.zone))


def order_of(values: Iterable[str]) -> DateOrder | None:
    """What the values of one export say of its order: a first part above 12 is a day. None when they do not say."""
    first = second = False
    for value in values:
        if found := _NUMERIC.fullmatch(" ".join(value.split())[:_MAX_TEXT]):
            first |= int(found[1]) > 12
            second |= int(found[3]) > 12
    if first == second:
        return None
    return DateOrder.DAY_FIRST if first else DateOrder.MONTH_FIRST


def either_way(value: str) -> bool:
    """Whether a date can be read day first and month first: 3/4/2026, but neither 13/4 nor 4/4."""
    found = _NUMERIC.fullmatch(" ".join(value.split())[:_MAX_TEXT])
    return found is not None and found[2] != "." and found[1] != found[3] and max(int(found[1]), int(found[3])) <= 12


def unix_seconds(value: float | None) -> Moment | None:
    """The instant of a Unix time in seconds; the unit is the source's, never guessed from the size."""
    if value is None:
        return None
    try:
        return _moment(datetime.fromtimestamp(value, tz=UTC))
    except (ValueError, OverflowError, OSError) as error:
        raise BadValue(f"{value} is not a Unix time") from error


def unix_millis(value: float | None) -> Moment | None:
    """The instant of a Unix time in milliseconds."""
    return None if value is None else unix_seconds(value / 1000)


def nearest_day(moment: Moment) -> Moment:
    """The date that an exporter meant who wrote local midnight as an instant: the UTC date nearest to it.

    Right for zones from UTC-11:59 to UTC+12:00, where local midnight is less than half a day from UTC midnight.
    """
    if not isinstance(moment.value, datetime):
        return moment
    return _moment((moment.value.astimezone(UTC) + timedelta(hours=12)).date())


def _moment(value: date) -> Moment:
    if value.year not in _YEARS:
        raise BadValue(f"the year {value.year} is out of range")
    return Moment(value=value, precision=Precision.INSTANT if isinstance(value, datetime) else Precision.DAY)


def _from_script(found: re.Match[str]) -> datetime:
    sign = -1 if found[7].startswith("-") else 1
    offset = timedelta(hours=int(found[7]), minutes=sign * int(found[8]))
    clock = (int(found[3]), _month(found[1]), int(found[2]), int(found[4]), int(found[5]), int(found[6]))
    return datetime(*clock, tzinfo=UTC) - offset


def _year(text: str) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year < 70 else 1900)


def _month(name: str) -> int:
    plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    for length in (4, 3):
        if month := _MONTHS.get(plain[:length]):
            return month
    raise BadValue(f"{name!r} is not the name of a month that is known")
