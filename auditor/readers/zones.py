"""Zones by the names that products write: IANA ("Europe/London") and Windows ("Pacific Standard Time")."""

from datetime import UTC, tzinfo

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from auditor.readers.ics_values import named_zone


def zone_called(name: str | None, default: tzinfo) -> tzinfo:
    """The zone of an IANA or Windows name; `default` when there is none, or nobody knows the name."""
    bare = (name or "").strip()
    if bare.upper() in ("UTC", "GMT", "Z"):
        return UTC
    return named_zone(bare) or named_zone(WINDOWS_TO_OLSON.get(bare)) or default
