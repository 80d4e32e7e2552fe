"""When a call was: dates in file names, headings and JSON. A time without a zone is never passed off as exact."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

_ZOOM = re.compile(r"GMT(\d{8})-(\d{6})(?!\d)")
_DAY = re.compile(r"(?<!\d)(20\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_FOLDER = re.compile(r"(20\d\d-\d\d-\d\d) (\d\d)\.(\d\d)\.(\d\d)(?: (.{1,200}))?")
_NUMBER = re.compile(r"\s+\d{9,12}$")
_CLOCK = re.compile(r"(?<![\d:])(\d{1,2}):(\d\d)(?::(\d\d))?\s*([AaPp]\.?[Mm]\.?)?(?![\d:])")
_ZONE = re.compile(r"\b(?:(?:GMT|UTC)(?:\s?([+-])(\d{1,2})(?::?(\d\d))?)?|(E|C|M|P)(S|D)T|Z)\b")
_WORDS = re.compile(
    r"\b(?:(?P<d1>\d{1,2})(?:st|nd|rd|th)?\.?\s+)?(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
    r"(?:\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?)?,?\s+(?P<year>20\d\d)\b",
    re.IGNORECASE,
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HOURS_WEST = {"E": 5, "C": 6, "M": 7, "P": 8}
"""North American zones as RFC 5322 section 4.3 gives them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallDate:
    start: datetime
    """Aware."""
    note: str
    """Where it was found and what was not said, in plain words."""


def date_in_name(origin: str) -> CallDate | None:
    """The day in a file's own name: `GMT20260303-150000_...` (Zoom, exact) or `2026-03-03` (a day, noon UTC)."""
    name = origin.replace("\\", "/").rsplit("/", 1)[-1]
    zoom = _ZOOM.search(name)
    if zoom:
        try:
            start = datetime.strptime(zoom[1] + zoom[2], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
        except ValueError:
            return None
        return CallDate(start=start, note="the start of the call was taken from the file name")
    found = _DAY.search(name)
    day = _moment(int(found[1]), int(found[3]), int(found[4])) if found else None
    if day is None:
        return None
    return CallDate(start=day, note=f"the day of the call ({day:%Y-%m-%d}) was taken from the file name, at noon UTC")


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoomFolder:
    """What the name of the folder says that Zoom makes for a meeting on the user's computer."""

    start: datetime
    """The clock of that computer, as UTC because the name has no zone."""
    topic: str | None


def zoom_folder(origin: str) -> ZoomFolder | None:
    """The start and topic in `2026-03-03 15.00.05 Topic 81234567890/...`: the folder's name, or the file's own."""
    for part in reversed(origin.replace("\\", "/").split("/")[-2:]):
        found = _FOLDER.match(part)
        if found:
            try:
                start = datetime.fromisoformat(f"{found[1]}T{found[2]}:{found[3]}:{found[4]}+00:00")
            except ValueError:
                continue
            topic = _NUMBER.sub("", (found[5] or "").removesuffix(".txt")).strip()
            return ZoomFolder(start=start, topic=topic or None)
    return None


def date_in_text(text: str) -> CallDate | None:
    """The date of a heading: `2026-03-03 15:00 GMT`, `Mar 3, 2026 3:00PM`; without a zone UTC is assumed and said."""
    day, end = _day(text)
    if day is None:
        return None
    clock = _CLOCK.search(text, end)
    hour = _hour(clock) if clock else None
    if clock is None or hour is None:
        return CallDate(start=day, note=f"the file gives the day of the call ({day:%Y-%m-%d}) only; noon UTC was taken")
    start = day.replace(hour=hour, minute=int(clock[2]), second=int(clock[3] or 0))
    zone = _ZONE.search(text, clock.end())
    if zone is None:
        return CallDate(start=start, note="the file gives the time of the call without a zone; UTC was taken")
    return CallDate(start=start.replace(tzinfo=_offset(zone)), note="the start of the call was taken from its heading")


def aware(value: object) -> datetime | None:
    """An ISO 8601 text (UTC when it has no offset) or epoch milliseconds, as number or text; None for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and not value.strip().isdecimal():
        try:
            moment = datetime.fromisoformat(value.strip())
        except ValueError:
            return None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    if isinstance(value, int | float | str):
        try:
            return datetime.fromtimestamp(float(value) / 1000, tz=UTC)
        except (ValueError, OverflowError, OSError):
            return None
    return None


def _day(text: str) -> tuple[datetime | None, int]:
    numbers = _DAY.search(text)
    if numbers:
        return _moment(int(numbers[1]), int(numbers[3]), int(numbers[4])), numbers.end()
    words = _WORDS.search(text)
    if words and (words["d1"] or words["d2"]):
        month = _MONTHS.index(words["month"][:3].lower()) + 1
        return _moment(int(words["year"]), month, int(words["d2"] or words["d1"])), words.end()
    return None, 0


def _moment(year: int, month: int, day: int) -> datetime | None:
    try:
        return datetime(year, month, day, 12, tzinfo=UTC)
    except ValueError:
        return None


def _hour(clock: re.Match[str]) -> int | None:
    hour, half = int(clock[1]), (clock[4] or "").lower()
    if int(clock[2]) > 59 or int(clock[3] or 0) > 59 or hour > 23 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return hour


def _offset(zone: re.Match[str]) -> timezone:
    if zone[4]:
        return timezone(-timedelta(hours=_HOURS_WEST[zone[4]] - (zone[5] == "D")))
    hours = int(zone[2] or 0) + int(zone[3] or 0) / 60
    return timezone(timedelta(hours=-hours if zone[1] == "-" else hours)) if hours < 24 else UTC
