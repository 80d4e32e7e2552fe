"""The day that is asked for once something is promised: "I'll redraw it." - "When could I have that?" - "Monday." - "Monday it is."."""

import re
from collections.abc import Iterator

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, find
from auditor.engines.offline.days.agreed import Agreed, accepts, denies, is_only_hour, named
from auditor.model.people import DateOrder
from auditor.model.text import DocumentKind, Party, Reading, SegmentKind, Sentence

_AHEAD = 12
"""Sentences in which the day may be settled."""
_AT_ONCE = 5
"""Sentences within which it is asked for, if what stands between them is short or names a day."""
_BESIDES = 1
"""Sentences that tell something else before the day is settled: "The bank window is Wednesdays."."""
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
    r"\b(?:(?:I|we|they)(?:'d|\s+would|\s+really|\s+do)?\s+(?:need|want|like|love)|(?:he|she|the\s+\w+)\s+(?:needs|wants))\s+(?:it|that|them|those|one|the|a)\b",
    re.IGNORECASE,
)
_ASKED_DAY = 9
"""Words of a question that asks for a day: "Can they be here by the Wednesday before?"."""
_ASIDE = 4
"""Words of what may be said in between: "Lovely, thanks."."""
_GIVES = pattern(
    r"(?:you(?:'ll|\s+will|\s+can|\s+shall)|(?:it|they|that)(?:'ll|\s+will)|(?:I|we)(?:'ll|\s+will|\s+can|\s+could))\b(?!.*\b(?:not|if|unless|once|when)\b)",
    re.IGNORECASE,
)
_PROMISES_MORE = pattern(r"\b(?:I|we)(?:['’]ll|\s+will|\s+can|['’]m\s+going\s+to|\s+could|\s+shall)\b", re.IGNORECASE)
"""What is asked for behind a second promise is the day of the second."""
_WORD = pattern(r"[A-Za-z'’]+")


def asked_when(reading: Reading, number: int, order: DateOrder) -> Agreed | None:
    """The day that is settled behind sentence `number`, because the other asked for one; None in mail."""
    if reading.document.kind is not DocumentKind.TRANSCRIPT:
        return None
    question = _question(reading, number, order)
    if question is None:
        return None
    promisor, asker = (_speaker(reading, reading.sentences[n]) for n in (number, question))
    settled = offered = None
    beside = 0
    for place, sentence in _behind(reading, question - 1):
        by, text = _speaker(reading, sentence), sentence.text
        if by not in {promisor, asker}:
            return None
        day = _day(sentence, place, order)
        if day is not None and text.rstrip().endswith("?"):
            settled, offered = None, (day, by)
        elif day is not None and not denies(text):
            settled, offered = day, None
        elif offered and by != offered[1] and accepts(text):
            settled, offered = offered[0], None
        elif _short(text):
            if denies(text) and not accepts(text):
                settled = offered = None
        elif sentence.segment != reading.sentences[question].segment:
            beside += 1
            if settled or beside > _BESIDES:
                break
    return settled


def _question(reading: Reading, number: int, order: DateOrder) -> int | None:
    """The number of the sentence in which somebody else asks for the day, or says that he needs it by one.

    What the promisor goes on to say in his own turn is passed over, unless he promises more.
    """
    said = reading.sentences[number]
    promisor, passed = _speaker(reading, said), 0
    for place, sentence in _behind(reading, number):
        text = sentence.text
        if sentence.segment == said.segment:
            if _PROMISES_MORE.search(text):
                return None
            continue
        passed += 1
        if passed > _AT_ONCE:
            return None
        if _speaker(reading, sentence) != promisor and _asks(text, named(sentence, place, order), order):
            return place
        if not _short(text) and not find(text, date_order=order):
            return None
    return None


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
    if day is None and (
        _GIVES.search(sentence.text) or _NEEDS.search(sentence.text) or sentence.text.rstrip().endswith("?")
    ):
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
