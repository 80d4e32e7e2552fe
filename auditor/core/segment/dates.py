"""Dates as attributions and header blocks write them, in many languages: one pass, no guess that cannot be defended."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone, tzinfo

from auditor.core.segment.words import MONTHS

_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})\s?([-./])\s?(\d{1,2})\s?[-./]\s?((?:19|20)?\d\d)(?!\d)")
_WORD = re.compile(r"[^\W\d_]+")
_DAY = re.compile(r"(?<![\d:.])(\d{1,2})(?![\d:])")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_TIME = re.compile(r"(?<![\d.])(\d{1,2})[:.h](\d\d)(?:[:.](\d\d))?(?!\d|\.\d)\s*([ap]\.?\s?m\b\.?)?", re.IGNORECASE)
_ASIAN_HALF = re.compile(r"(上午|下午|午前|午後|오전|오후)\s*$")
_OFFSET = re.compile(r"(?:GMT|UTC)?\s?([+-])(\d\d):?(\d\d)\b")
_MONTH_STEMS = {stem: number for number, stems in enumerate(MONTHS, start=1) for stem in stems}
_WINDOW = 300


def find(text: str, *, before: datetime | None) -> datetime | None:
    """The date and time that `text` says, aware; None when there is none or it could be read in two ways.

    A time without an offset is taken in the zone of `before`, the time of the mail that quotes it; a quote is older
    than that, so 3/4 is the reading that lies before it, when only one does.
    """
    text = text[:_WINDOW]
    zone = _zone(text) or (before.tzinfo if before else None)
    if zone is None:
        return None
    hour, minute = _clock(text)
    readings = []
    for year, month, day in _days(text):
        try:
            readings.append(datetime(year, month, day, hour, minute, tzinfo=zone))
        except ValueError:
            continue
    if len(readings) > 1 and before is not None:
        readings = [r for r in readings if r <= before + timedelta(days=1)] or readings
    return readings[0] if len(set(readings)) == 1 else None


def has_date(text: str) -> bool:
    """Whether `text` names a day: a numeric date, a month with a number, or a year with a time."""
    return (
        _ISO.search(text) is not None
        or _NUMBERS.search(text) is not None
        or (_month(text) is not None and any(c.isdigit() for c in text))
        or (_YEAR.search(text) is not None and _TIME.search(text) is not None)
    )


def _days(text: str) -> Iterator[tuple[int, int, int]]:
    iso = _ISO.search(text)
    if iso:
        yield int(iso[1]), int(iso[2]), int(iso[3])
        return
    named = _month(text)
    if named:
        year = _YEAR.search(text)
        day = _DAY.search(_TIME.sub(" ", _YEAR.sub(" ", text)))
        short = re.search(r"-(\d\d)(?!\d)", text)
        if day and (year or short):
            yield (int(year[1]) if year else 2000 + int(short[1]) if short else 0), named, int(day[1])
        return
    numbers = _NUMBERS.search(text)
    if numbers:
        first, mark, second, year_text = int(numbers[1]), numbers[2], int(numbers[3]), numbers[4]
        year_number = int(year_text) + (2000 if len(year_text) == 2 else 0)
        if second <= 12:
            yield year_number, second, first
        if first <= 12 and mark != ".":
            yield year_number, first, second


def _month(text: str) -> int | None:
    """The month that a word names, when a number stands near."""
    for word in _WORD.finditer(text):
        near = text[max(0, word.start() - 6) : word.end() + 6]
        if not any(c.isdigit() for c in near):
            continue
        lower = word.group().casefold()
        for length in range(min(len(lower), 8), 2, -1):
            number = _MONTH_STEMS.get(lower[:length])
            if number is not None:
                return number
    return None


def _clock(text: str) -> tuple[int, int]:
    for time in _TIME.finditer(text):
        hour, minute = int(time[1]), int(time[2])
        if hour > 23 or minute > 59:
            continue
        half = (time[4] or "").lower()
        asian = _ASIAN_HALF.search(text[max(0, time.start() - 4) : time.start()])
        late = half.startswith("p") or (asian is not None and asian[1] in ("下午", "午後", "오후"))
        early = half.startswith("a")
        if late and hour < 12:
            hour += 12
        if early and hour == 12:
            hour = 0
        return hour, minute
    return 0, 0


def _zone(text: str) -> tzinfo | None:
    offset = _OFFSET.search(text)
    if not offset or int(offset[2]) > 14 or int(offset[3]) > 59:
        return None
    ahead = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
    return timezone(-ahead if offset[1] == "-" else ahead)
