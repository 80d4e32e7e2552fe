"""The year of a date, in figures or in words, and the name of the day that is said beside it."""

import re

from auditor.core.when.types import Scene
from auditor.core.when.words import number_of, weekday_of

_PIVOT = 69
"""Two-digit years from here on are 19xx."""
_FIRST_YEAR = 1_700
"""Figures below this behind a date are no year of anybody's business."""

YEAR = r"(?:,? (?:of |in )?{year}|,? {spoken}|,? '(?P<short>\d\d)|,? (?:of |in )?(?P<of>next|this|last) year)?"
WHICH_DAY = r"(?:(?:(?:this|the) coming|this|next|last|the|coming|upcoming) )?"
"""What may stand before the name; beside a date it says nothing: "next Friday, 13 March" is the 13th."""
DAY = rf"(?:{WHICH_DAY}{{weekday}},? (?:the )?)?"
"""The name of the day that may stand before a date."""
BESIDE = (r" ?\({weekday}\)", r" {weekday}(?! (?:week|fortnight|next|after|in)\b)")
"""The name of the day that may stand behind a date."""
BARE_SHORT = r"(?P<short>2[5-9]|3\d)"
"""Two figures that can be neither an hour nor, behind a month, a day of it: "3 March 27"."""
FAR = r"(?P<far>00\d\d|1[78]\d\d|2[1-9]\d\d|[3-9]\d{3})"
"""Four figures that are a year no promise is made for; the date they stand behind is not one of this year."""


def year_from(text: str | None) -> int | None:
    """Four digits as they are; two digits within a hundred years of 1969."""
    if text is None:
        return None
    value = int(text.lstrip("'"))
    return value if value > 99 else value + (1900 if value >= _PIVOT else 2000)


def group(m: re.Match[str], name: str) -> str | None:
    """The group, None where the pattern has none of that name."""
    return m[name] if name in m.re.groupindex else None


def named_day(m: re.Match[str]) -> int | None:
    """The weekday said beside a date; Monday is 0."""
    word = group(m, "weekday")
    return weekday_of(word) if word else None


def said_year(m: re.Match[str], scene: Scene) -> int | None:
    """As written, told from this one ("next year"), or spoken: "twenty twenty-six", "two thousand and nine"."""
    beside = group(m, "of")
    if beside is not None:
        return scene.today.year + {"next": 1, "last": -1}.get(beside, 0)
    spoken = group(m, "spoken")
    if spoken is None:
        return year_from(group(m, "year") or group(m, "short"))
    words = [word for word in re.split(r"[\s-]", spoken) if word not in ("hundred", "and", "o", "oh")]
    rest = number_of(" ".join(words[1:])) if words[1:] else 0
    if words[1:2] == ["thousand"]:
        return 2_000 + (number_of(" ".join(words[2:])) if words[2:] else 0)
    return 100 * number_of(words[0]) + rest


def far_year(m: re.Match[str]) -> int:
    """The year as written; figures that are a time of day as well ("12 March 1730") leave it open, and raise."""
    written = m["far"]
    value = int(written)
    clock = value < 2_400 and value % 100 < 60 and "," not in m[0]
    if value < _FIRST_YEAR or clock:
        raise ValueError("neither a year nor a time for certain")
    return value
