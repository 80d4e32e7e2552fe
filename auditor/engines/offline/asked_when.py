"""The day that is asked for once something is promised: "I'll redraw it." - "When could I have that?" - "Monday." - "Monday it is."."""

import re

from collections.abc import Iterator

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, find
from auditor.engines.offline.agreed import Agreed, accepts, denies, is_only_hour, named
from auditor.model.people import DateOrder
from auditor.model.text import DocumentKind, Party, Reading, SegmentKind, Sentence

_AHEAD = 12
"""Sentences in which the day may be settled."""
_AT_ONCE = 3
"""Sentences within which it is asked for."""
_DAYS = frozenset({DueRole.AT, DueRole.DEADLINE})
_ASKS_WHEN = pattern(
    r"\b(?:when|which\s+(?:day|week|date|one)|what\s+(?:day|date|time)|how\s+(?:soon|quick(?:ly)?|fast|long)|day\s+or\s+time|any\s+idea\s+when)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = pattern(
    r"\b(?:when|how\s+soon)(?:'s|'re|\s+(?:is|are|was|were|did|does))\s+(?!(?:it|that|they)\s+(?:be\s+)?(?:ready|done|here|there|finished|coming|with|come|get))",
    re.IGNORECASE,
)
""" "When is your last day?", "When is it out?"."""
_OF_IT = pattern(
    r"\W*(?:(?:and|so|but|oh|ok|okay|um|uh|well|sorry)\W+)*(?:(?:can|could|would|will|might|is|are|by|before|on|at|not|say|like|maybe|what\s+about|how\s+about)\b|(?:[a-z]+\W+){0,3}$)",
    re.IGNORECASE,
)
"""How a question begins that asks for a day of what was promised, or names nothing but one."""
_NEEDS = pattern(
    r"\b(?:I|we|he|she|they)(?:'d|\s+would|\s+really|\s+do)?\s+(?:need|want|like|love)\s+(?:it|that|them|those|one|the\s+lot)\b", re.IGNORECASE
)
_ASKED_DAY = 9
"""Words of a question that asks for a day: "Can they be here by the Wednesday before?"."""
_ASIDE = 4
"""Words of what may be said in between: "Lovely, thanks."."""
_GIVES = pattern(
    r"(?:you(?:'ll|\s+will|\s+can|\s+shall)|(?:it|they|that)(?:'ll|\s+will)|(?:I|we)(?:'ll|\s+will|\s+can|\s+could))\b(?!.*\b(?:not|if|unless|once|when)\b)",
    re.IGNORECASE,
)
_WORD = pattern(r"[A-Za-z'’]+")


def asked_when(reading: Reading, number: int, order: DateOrder) -> Agreed | None:
    """The day that is settled behind sentence `number`, because the other asked for one; None in mail."""
    if reading.document.kind is not DocumentKind.TRANSCRIPT:
        return None
    promisor = _speaker(reading, reading.sentences[number])
    asked: Party | None = None
    offered: tuple[Agreed, Party | None] | None = None
    settled: Agreed | None = None
    for place, sentence in _behind(reading, number):
        by = _speaker(reading, sentence)
        day = _day(sentence, place, order)
        if asked is None:
            asked = by if by != promisor and _asks(sentence.text, day, order) else None
            if asked is None and (place - number > _AT_ONCE or _words(sentence.text) > _ASIDE):
                return None
        elif by not in {promisor, asked}:
            return None
        elif day is None and not (_short(sentence.text) or _ASKS_WHEN.search(sentence.text)):
            break
        if day is not None and sentence.text.rstrip().endswith("?"):
            offered, settled = (day, by), None
        elif day is not None and not denies(sentence.text):
            settled, offered = day, None
        elif offered and by != offered[1] and accepts(sentence.text):
            settled, offered = offered[0], None
        elif denies(sentence.text) and _short(sentence.text):
            settled = offered = None
    return settled


def _behind(reading: Reading, number: int) -> Iterator[tuple[int, Sentence]]:
    for place in range(number + 1, min(number + 1 + _AHEAD, len(reading.sentences))):
        sentence = reading.sentences[place]
        if reading.segments[sentence.segment].kind is not SegmentKind.OWN:
            return
        yield place, sentence


def _asks(text: str, day: Agreed | None, order: DateOrder) -> bool:
    """Whether it asks for a day, or says by which day it is needed."""
    if text.rstrip().endswith("?"):
        if _ASKS_WHEN.search(text):
            return not _OF_ANOTHER.search(text)
        days = [p for p in find(text, date_order=order) if p.role in _DAYS]
        return bool(day or (days and _OF_IT.match(text))) and _words(text) <= _ASKED_DAY
    return bool(_NEEDS.search(text)) and any(p.role in _DAYS for p in find(text, date_order=order))


def _day(sentence: Sentence, place: int, order: DateOrder) -> Agreed | None:
    """The day of a sentence that names nothing else, or gives what was promised."""
    day = named(sentence, place, order)
    if day is None and (_GIVES.search(sentence.text) or _NEEDS.search(sentence.text) or sentence.text.rstrip().endswith("?")):
        days = [p for p in find(sentence.text, date_order=order) if p.role in _DAYS]
        if len(days) == 1 and _words(sentence.text) <= _ASKED_DAY:
            day = Agreed(words=days[0].text, number=place, start=days[0].start, leans=False)
    return None if day is None or is_only_hour(day.words) else day


def _short(text: str) -> bool:
    return _words(text) <= _ASIDE


def _words(text: str) -> int:
    return sum(1 for _ in _WORD.finditer(text))


def _speaker(reading: Reading, sentence: Sentence) -> Party | None:
    return reading.segments[sentence.segment].author
