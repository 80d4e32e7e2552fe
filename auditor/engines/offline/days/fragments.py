"""A day told in a sentence of its own, right behind a promise or right before it: "I'll send you the plan. Thursday at the latest."."""

import re

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase, find
from auditor.engines.offline.talk.answers import request_in
from auditor.model.people import DateOrder
from auditor.model.text import DocumentKind, Reading, SegmentKind, Sentence

_DAYS = frozenset({DueRole.AT, DueRole.DEADLINE, DueRole.SPAN})
_WORD = pattern(r"[A-Za-z][\w'-]*")
_BESIDE = frozenset(
    "so and or yes yeah yep sure well say probably definitely certainly promise promised that's that'll be it'll it's then for latest at the a"
    " most if not sooner no than please sharp let's i'd i make right around about ok okay oh um uh it is on".split()
)
"""What may stand beside a day without telling anything else."""
_SUITS = _BESIDE | frozenset(
    "works suits fine good possible great perfect best better me us day can do would i'm we're free with".split()
)
"""The same where a day is agreed to: "Friday works. I'll be there at ten."."""
_MOST_WORDS = 10
_NEEDED = pattern(
    r"\b(?:I|we)(?:'d|\s+do|\s+really|\s+would|\s+will|'ll)?\s+(?:need|want|like|love)\b|\b(?:ideally|please|at\s+the\s+latest|if\s+possible|if\s+you\s+(?:can|could)|would\s+be\s+(?:good|great|ideal|perfect|lovely|best|handy)|(?:needs?|has|have|wants?)\s+to\s+be)\b",
    re.IGNORECASE,
)
_OTHERWISE = pattern(
    r"\W*(?:and|also|plus|oh|but)\b|\b(?:soon|whenever|when|once|until|as\s+soon|moment|meantime|every|each|if|after|before|not|no|can't|cannot)\b|n't\b",
    re.IGNORECASE,
)
"""A promise beside what was asked for, one that tells its own time, or a no."""
_INTO = 1
"""How many sentences into an answer what was asked for is promised."""
_OF_TURN = 2
"""How many sentences of the turn before may ask for it."""


def told_behind(reading: Reading, number: int, order: DateOrder) -> TimePhrase | None:
    """The day that the speaker adds to sentence `number` at once."""
    later = reading.sentences[number + 1 : number + 2]
    return _only_day(later[0].text, order) if later and later[0].segment == reading.sentences[number].segment else None


def told_ahead(reading: Reading, number: int, order: DateOrder) -> TimePhrase | None:
    """The day that is all that the sentence before names: "Thursday. I'll come at ten."."""
    before = reading.sentences[number - 1] if number else None
    same = before is not None and before.segment == reading.sentences[number].segment
    return _only_day(before.text, order, _SUITS) if before is not None and same else None


def needed_by(reading: Reading, number: int, order: DateOrder) -> TimePhrase | None:
    """The day by which the other says that he needs it: "I need it by Friday." - "You'll have it."."""
    if reading.document.kind is not DocumentKind.TRANSCRIPT or _OTHERWISE.search(reading.sentences[number].text):
        return None
    asked = _turn_before(reading, number)
    told = " ".join(s.text for s in asked)
    if not asked or not (_NEEDED.search(told) or told.endswith("?")):
        return None
    days = [p for s in asked for p in find(s.text, date_order=order) if p.role in _DAYS]
    if len(days) != 1:
        return None
    requested = request_in(asked[-1].text) or ""
    return days[0] if days[0].role is DueRole.DEADLINE or days[0].text in requested else None


def _turn_before(reading: Reading, number: int) -> tuple[Sentence, ...]:
    """The last sentences of the other, if sentence `number` is among the first of the answer."""
    here = reading.sentences[number]
    begins = next(n for n in range(number, -1, -1) if n == 0 or reading.sentences[n - 1].segment != here.segment)
    if number - begins > _INTO or begins == 0 or _same_speaker(reading, reading.sentences[begins - 1], here):
        return ()
    last = reading.sentences[begins - 1]
    before = reading.sentences[max(0, begins - _OF_TURN) : begins]
    return tuple(s for s in before if s.segment == last.segment)


def _only_day(text: str, order: DateOrder, beside: frozenset[str] = _BESIDE) -> TimePhrase | None:
    """The last day of a sentence that tells nothing but a day."""
    if text.count(" ") >= _MOST_WORDS or text.rstrip().endswith("?"):
        return None
    days = find(text, date_order=order)
    rest = text
    for phrase in reversed(days):
        rest = rest[: phrase.start] + rest[phrase.end :]
    bare = days and all(p.role in _DAYS for p in days) and all(w[0].lower() in beside for w in _WORD.finditer(rest))
    return days[-1] if bare and not re.search(r"\d", rest) else None


def _same_speaker(reading: Reading, one: Sentence, other: Sentence) -> bool:
    first, second = reading.segments[one.segment], reading.segments[other.segment]
    talk = reading.document.kind is DocumentKind.TRANSCRIPT
    return talk and first.kind is second.kind is SegmentKind.OWN and first.author == second.author
