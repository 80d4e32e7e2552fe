"""A day told in a sentence of its own, right behind a promise or right before it: "I'll send you the plan. Thursday at the latest."."""

import re

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase, find
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
_NEEDED = pattern(r"\b(?:I|we)(?:'d|\s+do|\s+really|\s+would)?\s+(?:need|want|like)\b", re.IGNORECASE)
_TAKEN_UP = pattern(
    r"(?:you(?:'ll|\s+will)\s+(?:have|get)|(?:I|we)(?:'ll|\s+will|\s+can)\s+(?:do|get|send|have|make|bring|sort))\s+(?:\w+\s+)?(?:it|that|them|one)\b",
    re.IGNORECASE,
)


def told_behind(reading: Reading, number: int, order: DateOrder) -> TimePhrase | None:
    """The day that the speaker adds to sentence `number` at once."""
    later = reading.sentences[number + 1 : number + 2]
    return _only_day(later[0].text, order) if later and later[0].segment == reading.sentences[number].segment else None


def told_ahead(reading: Reading, number: int, order: DateOrder) -> TimePhrase | None:
    """The day that is all that the sentence before names: "Thursday. I'll come at ten."."""
    before = reading.sentences[number - 1] if number else None
    same = before is not None and before.segment == reading.sentences[number].segment
    return _only_day(before.text, order, _SUITS) if before is not None and same else None


def needed_by(reading: Reading, number: int, quote: str, order: DateOrder) -> TimePhrase | None:
    """The day by which the other says that he needs it: "I need it by Friday." - "You'll have it."."""
    before = reading.sentences[number - 1] if number else None
    if before is None or not _TAKEN_UP.match(quote) or reading.document.kind is not DocumentKind.TRANSCRIPT:
        return None
    if _same_speaker(reading, before, reading.sentences[number]) or not _NEEDED.search(before.text):
        return None
    days = [p for p in find(before.text, date_order=order) if p.role is DueRole.DEADLINE]
    return days[0] if len(days) == 1 else None


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
