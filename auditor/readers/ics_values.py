"""Single values of an iCalendar component as plain text, addresses and zones."""

from datetime import tzinfo
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from icalendar import Component


def named_zone(name: str | None) -> tzinfo | None:
    """The zone of an IANA name; None for any other name."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def listed(value: Any) -> list[Any]:
    """The values of a property that may stand once, several times or not at all."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def address(value: object) -> str | None:
    """The lower-case address of a calendar user; a party without one has none."""
    bare = str(value or "").strip()
    bare = bare[7:] if bare.lower().startswith("mailto:") else bare
    return bare.lower() if "@" in bare and not any(c.isspace() for c in bare) else None


def text(event: "Component", name: str) -> str | None:
    """The first value of a property as one line; only a description keeps its lines. Blank is None."""
    value = event.get(name)
    first = value[0] if isinstance(value, list) and value else value
    words = str(first or "").strip()
    return (words if name == "DESCRIPTION" else " ".join(words.split())) or None


def short(error: BaseException) -> str:
    """What an error says, in one short line for a reason."""
    return " ".join(str(error).split())[:80] or type(error).__name__
