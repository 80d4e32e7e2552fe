"""The patterns of quote marks. Each is applied to one short line (or a few joined), so none can run away."""

import re
from enum import StrEnum

from auditor.core.segment.words import (
    BEGIN_FORWARD,
    COPY,
    FORWARDED,
    FROM,
    HEADS,
    ORIGINAL,
    SENT,
    SUBJECT,
    TO,
    WEEKDAY_STEMS,
    WEEKDAYS,
    WROTE,
    WROTE_ASIAN,
)


class Role(StrEnum):
    """What a line of a header block says."""

    FROM = "from"
    SENT = "sent"
    TO = "to"
    COPY = "copy"
    SUBJECT = "subject"


_ROLES = {
    name.replace("\\", ""): role
    for role, names in (
        (Role.COPY, COPY),
        (Role.SENT, SENT),
        (Role.TO, TO),
        (Role.SUBJECT, SUBJECT),
        (Role.FROM, FROM),
    )
    for name in names.split("|")
}
TAIL_LENGTH = 60
"""So much of a line is looked at for the end of an attribution."""
_HEADER = re.compile(r"[*_\s]{0,6}([^\s*_:：][^*_:：]{0,24}?)[*_\s]{0,6}[:：][*_]{0,3}\s*(.*)$", re.DOTALL)


def header(line: str) -> tuple[Role, str] | None:
    """The role and value of a line like "*Gesendet:* Freitag, 6. März 2026 16:40"."""
    found = _HEADER.match(line) if ":" in line or "：" in line else None
    if not found:
        return None
    role = _ROLES.get(found[1].casefold())
    return (role, found[2].strip(" *\t")) if role else None


_SPACED = r"[-_=*·]{2,}\s?"
ORIGINAL_MARK = re.compile(rf"{_SPACED}(?:{ORIGINAL})\s?[-_=*·]{{2,}}$", re.IGNORECASE)
FORWARD_MARK = re.compile(
    rf"(?:{_SPACED}(?:{FORWARDED})\s?:?[-_=*·]{{0,60}}|(?:{BEGIN_FORWARD})\s?:)$",
    re.IGNORECASE,
)
LOTUS_FORWARD = re.compile(r"-{3,}\s?(?:forwarded|inoltrato|weitergeleitet) by .{2,80}\bon\b.{0,60}$", re.IGNORECASE)
RULE = re.compile(r"(?:[_\u2014]{5,}|-{5,}|(?:- ){5,}-?|={5,}|\*{5,}|_{3,})$")
UNKNOWN_MARK = re.compile(r"-{3,}\s?[^\W\d_][^-]{2,40}-{3,}$")
"""A separator in a language that we do not know; believed only when a header block follows."""

LOTUS_DATE = re.compile(
    r"\d{1,2}/\d{1,2}/(?:\d\d){1,2},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?(?: [A-Z]{3})?$", re.IGNORECASE
)
LOTUS_ON = re.compile(r"(.{2,80}?) on (\d{1,2}/\d{1,2}/\d{2,4} \d{1,2}:\d\d(?::\d\d)? ?(?:[AP]M)?)$", re.IGNORECASE)
LOTUS_TO = re.compile(r"(?:to|an):", re.IGNORECASE)

_LEAD = r"[-*_\s]{0,12}"
HEAD = re.compile(
    rf"{_LEAD}(?:"
    rf"(?:{HEADS})\b"
    rf"|(?:{WEEKDAY_STEMS}|(?:{WEEKDAYS})\b)[.,]?,?\s"
    rf"|\d{{1,4}}\s?[-./年년]|\d{{1,2}}:\d\d"
    rf"|\d{{1,2}}\s[^\W\d_]{{2,12}}"
    rf")",
    re.IGNORECASE,
)
"""How the first line of an attribution begins that starts with its date."""
NAMED_HEAD = re.compile(
    rf"{_LEAD}(?:"
    rf"[^<>\n]{{2,80}}<[^<>\s]{{3,120}}@[^<>\s]{{2,120}}>\s?(?:于|於)"
    rf"|<?[\w.+-]{{1,64}}@[\w.-]{{2,120}}>?(?: \([^()]{{1,60}}\))?\s(?:wrote|writes)"
    rf"|[^\W\d_][^<>\n\d.!?]{{1,60}}<[^<>\s]{{3,120}}@[^<>\s]{{2,120}}>\s(?:wrote|writes|schrieb)"
    rf")",
    re.IGNORECASE,
)
"""How one begins that starts with the writer; tried only on lines with an address."""
VERB = re.compile(rf"(?<![\w])(?:{WROTE})(?![^\W\d_])|{WROTE_ASIAN}", re.IGNORECASE)
TAIL = re.compile(rf"(?:[:：]|(?<![\w])(?:{WROTE})\s?(?:[-_]{{2,}})?|>\s?[:：])$", re.IGNORECASE)
"""How the last line of an attribution ends."""
ADDRESS_END = re.compile(r"@[^<>\s@]{2,120}[>)\]]+(?:님이 작성)?\s?[:：]$")
ADDRESS = re.compile(r"[\w.+-]@[\w-]")
WEEKDAY = re.compile(rf"\b(?:{WEEKDAY_STEMS})\b", re.IGNORECASE)
PROSE = re.compile(
    r"(?<![\w<\"'])(?:we|I) [a-z]|\b(?:will|shall|please|can|cannot|should|would|could|our|but|because)\b|"
    r"[.!?;] [A-Z][a-z]+ [a-z]"
)
"""Sentences are no attribution: "On Tuesday we will ship. Meera wrote:"."""
