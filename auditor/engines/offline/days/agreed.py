"""The day that two speakers settle before one of them promises: "Monday?" - "Monday, ten o'clock, that works." - "I'll ring you."."""

import re
from dataclasses import dataclass

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, find, leaning
from auditor.engines.offline.days.belonging import modifies
from auditor.engines.offline.days.dating import is_hour
from auditor.model.people import DateOrder
from auditor.model.text import DocumentKind, Reading, SegmentKind, Sentence

_DAYS = frozenset({DueRole.AT, DueRole.DEADLINE})
_BACK = 6
"""How many sentences before may settle the day."""
_TURNS = 4
_NEUTRAL = 3
"""Words of what may be said in between: "All of it.", "Good, thanks."."""
_QUESTION = 8
"""Words of a question in between: "And you'd bring it up?"."""
_OPENERS = frozenset(
    "so and or okay ok right well um uh er oh yes yeah yep aye let's lets say make it how about what can we could be would fine good"
    " great sure same slot usual time day then for shall i'd we'd maybe either of course absolutely no worries lovely".split()
)
"""What may stand before the day of a sentence that only names it."""
_SUITS = frozenset(
    "it is 's 'll 'd do works work suits suit fine good grand great perfect best better much more honest okay ok would be will then that"
    " yes yeah yep aye please too again sharp latest at the by for me us still really a lot fair easier possible spot on here"
    " actually in other words noonish ish first thing or so again right for definitely lovely ideal absolutely still early enough he she they free there".split()
)
"""What may stand right behind it."""
_IS = frozenset({"'s", "’s"})
""" "Monday week's grand"; that it is no "Monday's count" is seen by what follows."""
_DENIED = pattern(
    r"\b(?:no|not|nobody|never|can't|cannot|won't|don't|didn't|couldn't|isn't|wasn't|booked|shut|closed|away|off|late|forget|doubt|full)\b|n't\b",
    re.IGNORECASE,
)
_HOUR = pattern(
    r"(?:first|last)\s+thing|(?:in\s+)?the\s+(?:morning|afternoon|evening)|end\s+of\s+(?:the\s+)?day", re.IGNORECASE
)
"""A time of the day that was named before it."""
_OWN_PART = re.compile(r"[,;:–—]|\s-\s|\.\.\.|…")
_WORD = pattern(r"[A-Za-z'’]+")
_NEW_TOPIC = pattern(
    r"\W*(?:and|what\s+about|how\s+about|now|so)\s+(?:the|your|our|my|those|these)\s+(?:[\w-]+\s*){1,3}\?$",
    re.IGNORECASE,
)
""" "And the new pricing?": what was settled before it was of something else."""
_ACCEPTS = pattern(
    r"\W*(?:um\W+|uh\W+|oh\W+|okay\W+|ok\W+|right\W+|yeah\W+no\W+)*(?:yes|yeah|yep|yup|aye|sure|okay|ok|fine|good|great|grand|perfect|lovely|of\s+course|right|that|works|it\s+is|nah|absolutely|deal|done)\b",
    re.IGNORECASE,
)
_OPEN = pattern(
    r"\b(?:soon|whenever|when|once|until|as\s+soon|the\s+moment|rush|meantime|for\s+now|every|each|if|after|before)\b",
    re.IGNORECASE,
)
"""A promise that tells its own time, or says that none was settled."""

_ADDS = pattern(r"\W*(?:and|also|plus|oh|then)\b(?!.*\b(?:it|them|that|then|there|those|see\s+you)\b)", re.IGNORECASE)
"""What is promised beside it: "Friday, yeah." - "And I'll talk to the miller"; its day was not spoken of."""

_POINTS = pattern(
    r"\b(?:you(?:'ll|\s+will|\s+shall)?\s+(?:have|get)\s+(?:it|them|that|one)|then|that\s+day|see\s+you"
    r"|(?:I|we)(?:'ll|\s+will)\s+(?:bring|come|be|ring|call|phone|pop|drop|pick|collect|meet|see|drive|swing|(?:send|get|have|do)\s+(?:it|them|that)))\b",
    re.IGNORECASE,
)
""" "You'll have it", and what is done at an appointment: to come, to bring, to ring."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """`words` date what is promised; they lean on another day, where `leans`, that stands before sentence `number`."""

    words: str
    number: int
    start: int
    leans: bool


def agreed(reading: Reading, number: int, order: DateOrder) -> Agreed | None:
    """The day that was settled in the turns before sentence `number`, of which nothing else was said since; None in mail."""
    here = reading.sentences[number]
    if reading.document.kind is not DocumentKind.TRANSCRIPT or _OPEN.search(here.text) or _ADDS.match(here.text):
        return None
    since = here
    turns = 0
    for back, sentence in enumerate(reversed(reading.sentences[max(0, number - _BACK) : number]), start=1):
        turns += sentence.segment != since.segment
        if turns >= _TURNS or reading.segments[sentence.segment].kind is not SegmentKind.OWN:
            return None
        day = named(sentence, number - back, order)
        if day and not is_only_hour(day.words):
            if sentence.text.rstrip().endswith("?") and not _accepted(sentence, since):
                return None
            return day if sentence.segment == here.segment or _takes_up(here.text) else None
        if not day and not _passes(sentence.text):
            return None
        since = sentence
    return None


def _takes_up(text: str) -> bool:
    """Whether what is promised is what a day was named for: "Okay, I'll get it changed"; after "Good." it may be anything."""
    return bool(_ACCEPTS.match(text) or _POINTS.search(text))


def is_only_hour(words: str) -> bool:
    return is_hour(words) or _HOUR.fullmatch(words) is not None


def _accepted(question: Sentence, answer: Sentence) -> bool:
    """Whether what comes next says yes to a day that was asked for."""
    return answer.segment != question.segment and accepts(answer.text)


def accepts(text: str) -> bool:
    """Whether it says yes, and not to something else."""
    yes = _ACCEPTS.match(text)
    return yes is not None and not _DENIED.search(text, yes.end())


def denies(text: str) -> bool:
    """Whether a day that it names is none on which something can be done."""
    return bool(_DENIED.search(text))


def _passes(text: str) -> bool:
    """Whether a sentence leaves standing what was settled before it."""
    words = sum(1 for _ in _WORD.finditer(text))
    if text.rstrip().endswith("?"):
        return words <= _QUESTION and not _NEW_TOPIC.match(text) and not find(text)
    return words <= _NEUTRAL and not _DENIED.search(text)


def named(sentence: Sentence, number: int, order: DateOrder) -> Agreed | None:
    """The day of a sentence that names one and says that it suits, and nothing else of it."""
    text = sentence.text
    days = (p for p in find(text, date_order=order) if p.role in _DAYS)
    places = [(p.start, p.end, False) for p in days if text[p.end : p.end + 2] in _IS or not modifies(text, p)]
    places += [(w.start, w.end, True) for w in leaning(text)]
    for start, end, leans in sorted(places):
        before = [w[0].lower().replace("’", "'") for w in _WORD.finditer(text, 0, start)]
        if not all(word in _OPENERS for word in before):
            return None
        if _suits(text[end:], order):
            return Agreed(words=text[start:end], number=number, start=start, leans=leans)
        return None
    return None


def _suits(behind: str, order: DateOrder) -> bool:
    """Whether the words behind a day leave it as it is: "Friday's fine", "Thursday, yes, after one".

    Why it is not another day may be told: "Thursday, actually, nobody's in on Friday".
    """
    first, *others = _OWN_PART.split(behind)
    told = " ".join(part for part in others if not find(part, date_order=order))
    if _DENIED.search(first) or _DENIED.search(told):
        return False
    words = first.lower().replace("’", "'").replace("'s", " 's").replace("'ll", " 'll")
    return all(word[0] in _SUITS for word in _WORD.finditer(words))
