"""How long a provider asks to be left alone: the headers of a refusal, read without trust."""

import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

LONGEST = 31 * 86_400.0
"""Seconds. Nobody means more than a month; what says more is nonsense."""

_NUMBER = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,9})?")
_IN_MILLISECONDS = ("retry-after-ms", "x-ms-retry-after-ms")
_LONGEST_DATE = 64


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds to wait, more than 0 and at most LONGEST; None when the headers say nothing that can be used.

    `now` is in seconds since 1970. Milliseconds, where given, are taken before the coarser standard header; names
    are compared without regard to case. Negative numbers, moments that are past, nan and inf are None.
    """
    folded = {name.lower(): value.strip() for name, value in headers.items()}
    for name in _IN_MILLISECONDS:
        if (number := _number(folded.get(name, ""))) is not None:
            return _sane(number / 1000)
    said = folded.get("retry-after", "")
    number = _number(said)
    if number is None and (moment := _moment(said)) is not None:
        number = moment - now
    return None if number is None else _sane(number)


def _number(text: str) -> float | None:
    return float(text) if _NUMBER.fullmatch(text) else None


def _moment(text: str) -> float | None:
    """Seconds since 1970 of an HTTP date; a date without a zone is taken as UTC."""
    if not text or len(text) > _LONGEST_DATE:
        return None
    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _sane(seconds: float) -> float | None:
    return seconds if 0 < seconds <= LONGEST else None
