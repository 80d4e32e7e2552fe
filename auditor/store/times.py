"""Times as columns: fixed-width text in UTC, which sorts as time does on every database."""

from datetime import UTC, datetime


def stamp(moment: datetime) -> str:
    """An aware time as a column; to the microsecond, always 27 characters."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def stamped(moment: datetime | None) -> str | None:
    return stamp(moment) if moment is not None else None


def moment_of(text: str) -> datetime:
    """What `stamp` made of it, in UTC."""
    return datetime.fromisoformat(text)
