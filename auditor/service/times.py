"""Times, days and zones as they come over the wire: what the OpenAPI document says of them is all that is taken.

A format such as `date-time` says less than is needed (it has no years) and more (it wants an offset), so the forms are
patterns that hold for real days only.
"""

import re
from datetime import date
from functools import cache
from typing import Annotated, Final
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

_LEAP = "(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26])"
_DAY = (
    "(?:(?:19|20|21)[0-9]{2}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
    f"|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:{_LEAP})-02-29)"
)
_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?"
_OFFSET = "(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])"
DAY: Final = f"^{_DAY}$"
TIME: Final = f"^{_DAY}T{_CLOCK}{_OFFSET}?$"
DAY_OR_TIME: Final = f"^(?:{_DAY}(?:T{_CLOCK}{_OFFSET}?)?)?$"


def _day(value: object) -> date:
    if not isinstance(value, str) or not re.fullmatch(_DAY, value):
        raise ValueError("not a day: give YEAR-MONTH-DAY, such as 2026-03-20")
    return date.fromisoformat(value)


def _zone(value: str) -> str:
    if value not in _zones():
        raise ValueError("not a time zone: give an IANA name such as Europe/London")
    return value


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


Day = Annotated[
    date, BeforeValidator(_day), WithJsonSchema({"type": "string", "pattern": DAY, "examples": ["2026-03-20"]})
]
"""A day of the years 1900 to 2199."""
Time = Annotated[str, Field(pattern=TIME, max_length=40, examples=["2026-03-20T09:12:00-05:00"])]
"""ISO 8601 of the same years; the offset may be missing."""
DayOrTime = Annotated[str, Field(pattern=DAY_OR_TIME, max_length=40, examples=["2026-03-20"])]
"""A field of a form, which may be left empty."""
ZoneName = Annotated[
    str,
    AfterValidator(_zone),
    WithJsonSchema({"type": "string", "enum": sorted(_zones()), "examples": ["Europe/London"]}),
]
"""The name of a time zone that this machine knows."""
