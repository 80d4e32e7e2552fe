"""What a promise in the present tense hangs on: a deal, or whatever may happen; and where a second promise begins."""

import re
from dataclasses import replace

from auditor.core.patterns import pattern
from auditor.model.commitment import Act, Candidate, State, Strength

SECOND = pattern(r",?\s+and\s+(?=(?:the|our|my|your|a|an|(?-i:[A-Z])[a-z]+)\s)", re.IGNORECASE)
"""Where a second clause with a subject of its own may begin."""
_AND = pattern(r"[\s,]+and\s+$", re.IGNORECASE)
_ON_CALL = frozenset({Act.SHIP, Act.MEET, Act.CALL, Act.ANSWER, Act.OTHER, Act.BUILD})
_WHENEVER = pattern(
    r"(?:if|when|whenever|in\s+case)\s+(?:an?\s|any(?:thing|body|one)?\b|some(?:thing|body|one)?\b|there\b|one\s+of\b|(?:it|they)\s+ever\b)",
    re.IGNORECASE,
)
_SPELL = pattern(r"(?:with)?in(?:side)?\b.*\b(?:minute|hour|day)s?\b", re.IGNORECASE)


def dealt(text: str, found: Candidate, deal: re.Match[str] | None) -> Candidate:
    """ "Order by noon and the crates leave on Tuesday": what the reader is to do first is the condition."""
    if deal is None or found.at != deal.end():
        return found
    strength = found.strength if found.strength is Strength.HEDGED else Strength.QUALIFIED
    quote = text[deal.start() : deal.end() + len(found.quote)]
    asked = _AND.sub("", deal[0])
    return replace(found, quote=quote, at=deal.start(), condition=asked, strength=strength, state=State.CONDITIONAL)


def is_level(act: Act, condition: str | None, due: str) -> bool:
    """How soon somebody is there whenever it happens is a level that is kept, not a day."""
    return act in _ON_CALL and condition is not None and bool(_WHENEVER.match(condition) and _SPELL.match(due))
