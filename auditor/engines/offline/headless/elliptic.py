"""Promises without a verb: "Draft to you by five", "Updated plan: with you Wednesday", "On its way to you tonight".

A note leaves out what both know: that somebody sends it. What stands in a note of one line is a place at the reader's and a
day; without either it is a heading ("Meeting on Friday", "Prices from Monday").
"""

import re
from collections.abc import Iterator

from auditor.core.patterns import pattern
from auditor.core.when import DueRole
from auditor.engines.offline.words.evidence import strength_of
from auditor.engines.offline.words.scene import Clues
from auditor.engines.offline.words.ways import PAPER
from auditor.model.commitment import Act, Candidate, Strength

_LONGEST = 110
_HINTS = frozenset({"you", "u", "your", "way", "promise", "promised", "guaranteed"})
_THING = r"(?P<what>(?!(?:please|thanks?|thank|happy|back|sorry|welcome|hi|hello|dear|good|best|regards|according|due|up|over|as|it|this|that|what|who|why|how|when|see|talk|speak|same)\b)[\w'/&%-]+(?:\s+[\w'/&%-]+){0,6}?)"
_PLACE = (
    r"(?:(?:back\s+|over\s+|out\s+|off\s+|straight\s+)?(?:with\s+|to\s+|w/\s*)(?:you|u)\b|in\s+your\s+(?:inbox|hands?|mailbox|account|post)\b|on\s+your\s+(?:desk|doorstep|site|account)\b"
    r"|at\s+your\s+(?:door|gate|office|site)\b|on\s+(?:its|their)\s+way(?:\s+(?:to\s+you|over))?)"
)
_NOTE = pattern(
    rf"[\W_]*(?:yes|sure|ok|okay|of\s+course)?[\s,.]*(?:{_THING}\s*[:,–—-]?\s+)?(?P<place>{_PLACE})\s*,?\s*",
    re.IGNORECASE,
)
_VOWED = pattern(
    rf"[\W_]*{_THING}\s*[:,–—-]?\s+(?=(?:by|on|before|within|tomorrow|today|tonight|next|this|in)\b)", re.IGNORECASE
)
_VOW = pattern(r"[\s,–—-]+(?:I\s+promise|promised?|guaranteed|you\s+have\s+my\s+word)\W*$", re.IGNORECASE)
_VERBS = pattern(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|should|must|may|might|shall|do|does|did|need|needs|want|wants|went|came|got|sent|know|see|give|let|go|goes|apply|belong|due|available|thanks?)\b|'(?:s|re|ll|ve|d|m)\b",
    re.IGNORECASE,
)
_USEFUL = frozenset({DueRole.DEADLINE, DueRole.AT, DueRole.SPAN})


def elliptic(text: str, offset: int, segment: int, clues: Clues) -> Iterator[Candidate]:
    """The promise of a line that has a thing, a place at the reader's and a day, and no verb."""
    if len(text) > _LONGEST or _HINTS.isdisjoint(clues.words) or text.rstrip().endswith("?"):
        return
    vow = _VOW.seek(text)
    note = _NOTE.match(text) or (_VOWED.match(text) if vow else None)
    if note is None:
        return
    phrase = next((p for p in clues.times() if p.role in _USEFUL and p.start >= note.end() - 1), None)
    if phrase is None or text[note.end() : phrase.start].strip():
        return
    what = note.groupdict().get("what") or ""
    if _VERBS.search(what) or _VERBS.search(text[phrase.end :]):
        return
    lead = len(text) - len(text.lstrip(" -–—*•\t\"'>"))
    quote = text[lead : max(phrase.end, vow.end() if vow else 0)].rstrip(" .,!;")
    goods = bool(what) and not PAPER.search(what)
    strength = strength_of(quote, conditional=False)
    yield Candidate(
        quote=quote,
        segment=segment,
        at=offset + lead,
        action=f"{'ship' if goods else 'send'} {' '.join(what.split()) or 'it'}",
        act=Act.SHIP if goods else Act.SEND,
        strength=strength,
        scored=strength is not Strength.HEDGED,
        due_text=phrase.text,
        confidence=0.6,
    )
