"""Time zones that people name beside a time of day. Letters mean the place's clock, summer or winter."""

import re
from datetime import timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from auditor.core.when.words import expand

_PLACES = {
    r"(?:uk|london|british)(?: time)?|bst|gmt/bst": "Europe/London",
    r"gmt|utc|zulu": "UTC",
    r"et|est|edt|(?:us )?eastern(?: (?:standard |daylight )?time)?|new york time|ny time": "America/New_York",
    r"ct|cst|cdt|(?:us )?central(?: (?:standard |daylight )?time)|chicago time": "America/Chicago",
    r"mt|mst|mdt|(?:us )?mountain(?: (?:standard |daylight )?time)": "America/Denver",
    r"pt|pst|pdt|(?:us )?pacific(?: (?:standard |daylight )?time)?": "America/Los_Angeles",
    r"cet|cest|(?:central european|german|berlin|paris|madrid|amsterdam) time": "Europe/Paris",
    r"eet|eest|eastern european time": "Europe/Athens",
    r"ist|indian? (?:standard )?time": "Asia/Kolkata",
    r"sgt|singapore time": "Asia/Singapore",
    r"jst|japan time|tokyo time": "Asia/Tokyo",
    r"aest|aedt|sydney time": "Australia/Sydney",
}
_OFFSET = re.compile(r"(?:gmt|utc)\s?(?P<sign>[+-])\s?(?P<hours>1[0-4]|0?\d)(?::?(?P<minutes>[0-5]\d))?(?!\w)")
_NAMES = tuple((expand(pattern), place) for pattern, place in _PLACES.items())


def zone_at(text: str, at: int) -> tuple[tzinfo, int] | None:
    """The zone named at `at` of a lower-case text, and where the name ends; it may stand in brackets."""
    if text.startswith("(", at):
        inside = zone_at(text, at + 1) if not text.startswith("((", at) else None
        return (inside[0], inside[1] + 1) if inside and text.startswith(")", inside[1]) else None
    offset = _OFFSET.match(text, at)
    if offset:
        length = timedelta(hours=int(offset["hours"]), minutes=int(offset["minutes"] or 0))
        return timezone(-length if offset["sign"] == "-" else length), offset.end()
    for pattern, place in _NAMES:
        found = pattern.match(text, at)
        if found:
            return ZoneInfo(place), found.end()
    return None
