"""When a mail was sent: its Date header, else what the last server noted."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from dateutil import parser as loose

from auditor.readers.headers import Headers

_MAX = 100
_NO_YEAR = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s-]+(?:\d\d?\s+[\d:]{4,8}\s+)?0\d{3}(?!\d|:)",
    re.IGNORECASE,
)
"""A year such as 0001, which a program writes that has no date; it must not pass for 2001."""


def sent_at(headers: Headers) -> tuple[datetime | None, str | None]:
    """The time of sending, aware and in its own offset, and a note when it had to be guessed."""
    given = headers.get("date")
    found, zoned = parse(given)
    if found and zoned:
        return found, None
    if found:
        return found.replace(tzinfo=UTC), "the Date header has no time zone, taken as UTC"
    what = "the Date header cannot be read" if given.strip() else "the mail has no Date header"
    for text in _received(headers):
        found, zoned = parse(text)
        if found:
            return (found if zoned else found.replace(tzinfo=UTC)), f"{what}, time taken from a Received header"
    return None, f"{what}, so relative dates in it stay open"


def parse(text: str) -> tuple[datetime | None, bool]:
    """The time that a header says, and whether it says its zone."""
    text = " ".join(text.split())[:_MAX]
    if not text or _NO_YEAR.search(text):
        return None, False
    try:
        found = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        try:
            found = loose.parse(text, tzinfos={})
            found.utcoffset()  # An offset of a day or more is found out only here.
        except (ValueError, ArithmeticError, TypeError, loose.UnknownTimezoneWarning):  # dateutil counts in decimals
            return None, False
    if not 1900 <= found.year <= 2200:
        return None, False
    if found.tzinfo is None and text.endswith("-0000"):
        return found.replace(tzinfo=UTC), True
    return found, found.tzinfo is not None and found.utcoffset() is not None


def _received(headers: Headers) -> Iterator[str]:
    """Times of delivery, the server nearest to the sender first."""
    for value in reversed(headers.all("received")):
        yield value.rpartition(";")[2]
    for name in ("delivery-date", "x-received-date", "resent-date"):
        yield headers.get(name)
