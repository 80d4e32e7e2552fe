"""What ties a clause without a modal to its speaker and his reader. Data for `outright`, which says why."""

import re
from dataclasses import dataclass
from enum import StrEnum

from auditor.core.patterns import Pattern, pattern
from auditor.engines.offline.words.strengths import STRENGTHS
from auditor.model.commitment import Act, Strength


class Evidence(StrEnum):
    """What ties a clause to this reader and this speaker."""

    READER = "reader"
    """You or your."""
    BOUNDLESS = "boundless"
    """Words that leave the reader no end to fear: whatever, for ever, never."""
    DEAL = "deal"
    """A condition that the reader fulfils: "if you take both", "sign and"."""
    CONDITION = "condition"
    DATE = "date"
    PRICE = "price"


READER = pattern(r"\b(?:you|your|yours)\b", re.IGNORECASE)
BOUNDLESS = pattern(
    r"\b(?:whatever|whenever|wherever|whoever|however\s+(?:many|much|long|late|often|big|small|old)|no\s+matter|for\s*ever|always|ever|for\s+good|for\s+life"
    r"|(?:any|every)\s+(?:\w+\s+)?(?:time|hour|length|language|format|make|age|size|day|kind)|day\s+or\s+night|day\s+and\s+night|around\s+the\s+clock|end\s+of\s+time"
    r"|as\s+(?:much|many|long|often)\s+as|for\s+(?:the\s+)?(?:whole|entire|full)\s+\w+|for\s+all\s+of\b|in\s+(?:ten|twenty|five|\d+)\s+years|for\s+(?:ten|twenty|five|\d+)\s+years"
    r"|without\s+(?:a\s+single|any|one)\b|not\s+a\s+single|all\s+of\s+(?:your|it|them)|every\s+single|the\s+same\s+(?:day|hour)|(?:within|inside|under|in\s+under)\s+(?:the|an?|\d+|two|three|four|five|six|ten|thirty)\s*(?:hour|minute|second)s?|never|the\s+lot)\b",
    re.IGNORECASE,
)
DEAL = pattern(
    r"(?:Sign|Order|Book|Lock\s+in|Take|Pay|Confirm|Join|Renew|Say\s+yes|Choose|Subscribe|Approve|Send\s+(?:me|us)|(?:Give|Allow|Grant)\s+(?:me|us)|Return|Let\s+(?:me|us)\s+have)\b[^.;?!]{0,60}?\s+and\s+(?=(?:it|we|I|you|your|the|all|both|this)\b)",
)
PRICES = pattern(
    r"[€$£]\s?\d|\d\s?(?:[€$£%]|percent|euros?|dollars|pounds|francs)|\b(?:prices?|rates?|fees?|rent|discount|instal?ments?|increases?|surcharges?|tariff)\b",
    re.IGNORECASE,
)


def strength_of(quote: str, *, conditional: bool, hedged_in: str | None = None) -> Strength:
    """Of an undertaking without a modal, by its words alone; a hedge may stand in the text around it."""
    hedge, vow = (words for _, words in STRENGTHS)
    if hedge.search(hedged_in or quote):
        return Strength.HEDGED
    if conditional:
        return Strength.QUALIFIED
    return Strength.ABSOLUTE if vow.search(quote) or BOUNDLESS.search(quote) else Strength.FIRM


@dataclass(frozen=True, slots=True)
class Way:
    """One form: `pattern` is matched at the head of a clause, its group `v` begins the deed."""

    id: str
    act: Act | None
    pattern: Pattern
    needs: tuple[frozenset[Evidence], ...]
    """Any of these sets of evidence is enough."""
    confidence: float
    matches: tuple[str, ...]
    passes: tuple[str, ...]
    lasting: bool = False


R, B, D, C, T, P = (
    Evidence.READER,
    Evidence.BOUNDLESS,
    Evidence.DEAL,
    Evidence.CONDITION,
    Evidence.DATE,
    Evidence.PRICE,
)


def way(
    name: str,
    act: Act | None,
    written: str,
    needs: tuple[frozenset[Evidence], ...],
    examples: tuple[tuple[str, ...], tuple[str, ...]],
    *,
    lasting: bool = False,
    confidence: float = 0.55,
) -> Way:
    return Way(name, act, pattern(written, re.IGNORECASE), needs, confidence, *examples, lasting=lasting)


def any_of(*sets: frozenset[Evidence] | Evidence) -> tuple[frozenset[Evidence], ...]:
    return tuple(frozenset({s}) if isinstance(s, Evidence) else s for s in sets)
