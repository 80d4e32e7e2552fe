"""What a bare number or weekday is meant beside: "the fair opens on 20 July" - "The seventeenth, then", "the week of the 7th" - "Thursday?".

Alone "the seventeenth" is the next one and "Thursday" the Thursday to come. Where a month or a later week is spoken of they are of
that, and "the Thursday" points back by its article (Huddleston and Pullum 2002, 5.6.1) at days that were named.
"""

import re
from collections.abc import Iterator

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase, find, is_nth, plain_weekday
from auditor.core.when.words import ORDINAL
from auditor.engines.offline.days.belonging import modifies
from auditor.engines.offline.days.dating import is_hour
from auditor.model.people import DateOrder
from auditor.model.text import DocumentKind, Reading, SegmentKind, Sentence

_BACK = 8
"""Sentences of a call that may name what is meant."""
_BACK_IN_MAIL = 3
_DAYS = frozenset({DueRole.AT, DueRole.DEADLINE, DueRole.SPAN})
_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_OF_MONTH = pattern(
    rf"\b(?:\d{{1,2}}|{ORDINAL})(?:st|nd|rd|th)?(?:\s+of)?\s+{_MONTHS}\b|\b{_MONTHS}\.?\s+(?:the\s+)?(?:\d|{ORDINAL})|\d[./-]\d",
    re.IGNORECASE,
)
_DATED = pattern(rf"\d|\b(?:{ORDINAL}|{_MONTHS}|easter|christmas)\b", re.IGNORECASE)
_WEEK = pattern(
    r"\bweek\s+(?:of|from|commencing|beginning|starting|after|before)\b|\b(?:next|following)\s+week\b", re.IGNORECASE
)
_PART = pattern(r"\b(?:of\s+(?:the|this)\s+week|time)\b", re.IGNORECASE)
""" "The middle of the week", "this time next week": no week in which other days lie."""
_THAT_WEEK = pattern(r"\bthat\s+week\b", re.IGNORECASE)
_THE = pattern(r"(?:on\s+|by\s+|before\s+|until\s+)?(?:the|that)\b", re.IGNORECASE)
_OVER = pattern(
    r"\b(?:was|were|had|did|went|came|got|took|since|last|ago|been|dated|invoice|letter|bill|version|started|began|on\s+leave)\b|\b\w{3,}ed\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of days that are over, or of those by which a thing is called."""


def meant_beside(words: str, reading: Reading, number: int, place: int, order: DateOrder) -> str | None:
    """The phrase beside which `words` at `place` of sentence `number` are meant; None where they tell a day themselves."""
    nth = is_nth(words)
    if not nth and plain_weekday(words) is None:
        return None
    points = nth or bool(_THE.match(words)) or _is_near(plain_weekday(words), reading)
    for sentence, end in _before(reading, number, place):
        points = points or _THAT_WEEK.search(sentence.text, 0, end) is not None
        for phrase in reversed(_days(sentence, end, order)):
            week = bool(_WEEK.search(phrase.text)) and not _PART.search(phrase.text)
            if nth and not _OF_MONTH.search(phrase.text):
                continue
            if week or (points and _DATED.search(phrase.text)):
                return phrase.text
            if _DATED.search(phrase.text):
                return None
    return None


def _is_near(weekday: int | None, reading: Reading) -> bool:
    """Whether a weekday by its bare name would be today or tomorrow, which nobody calls by its name."""
    said_at = reading.document.sent_at
    return said_at is not None and weekday is not None and (weekday - said_at.weekday()) % 7 <= 1


def _before(reading: Reading, number: int, place: int) -> Iterator[tuple[Sentence, int]]:
    """The sentences that may name it, the nearest first, and how far each is read."""
    here = reading.sentences[number]
    yield here, place
    talk = reading.document.kind is DocumentKind.TRANSCRIPT
    for sentence in reversed(reading.sentences[max(0, number - (_BACK if talk else _BACK_IN_MAIL)) : number]):
        own = reading.segments[sentence.segment].kind is SegmentKind.OWN
        if own and (talk or sentence.segment == here.segment):
            yield sentence, len(sentence.text)


def _days(sentence: Sentence, end: int, order: DateOrder) -> list[TimePhrase]:
    text = sentence.text
    if _OVER.search(text, 0, end):
        return []
    found = (p for p in find(text, date_order=order) if p.role in _DAYS and p.end <= end and not is_hour(p.text))
    return [p for p in found if not modifies(text, p)]
