"""Times as columns: fixed-width text in UTC, which sorts as time does on every database."""

from datetime import UTC, datetime

_FIRST, _LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


def stamp(moment: datetime) -> str:
    """An aware time as a column; to the microsecond, always 27 characters.

    A time that its offset puts before the year 1 or after the year 9999 is the first or the last that there is.
    """
    within = min(max(moment, _FIRST), _LAST)
    return within.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def stamped(moment: datetime | None) -> str | None:
    return stamp(moment) if moment is not None else None


def moment_of(text: str) -> datetime:
    """What `stamp` made of it, in UTC."""
    return datetime.fromisoformat(text)
