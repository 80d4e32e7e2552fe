"""What is promised by saying too much: "version 5 will have an offline mode", "you still pay the same in ten years".

Three rules on wording name undertakings and not mere praise: what is not built yet, a price without an end, a day told as
certain. Where such a claim of the author's stands and no other rule has read a promise in it, it is one all the same.
"""

from collections.abc import Iterable, Iterator

from auditor.checks import Rule, by_id
from auditor.core.patterns import pattern
from auditor.engines.offline.words.bringing import BY_OTHERS, NOT_OURS
from auditor.engines.offline.words.clauses import quantity
from auditor.engines.offline.words.evidence import strength_of
from auditor.engines.offline.words.scene import Clues
from auditor.model.commitment import Act, Candidate, CommitmentKind, Strength
from auditor.model.finding import Level
from auditor.model.people import DateOrder
from auditor.model.text import Reading, Span

_ACTS = {"roadmap-promise": Act.BUILD, "price-lock": Act.PRICE, "unqualified-deadline": Act.OTHER}
_GRATIS = pattern(r"\b(?:free|on\s+the\s+house|don't\s+charge|do\s+not\s+charge|no\s+charge)\b")
"""What costs nothing is told of the offer as it stands."""
_LASTS = pattern(
    r"\b(?:prices?|rates?|fees?|pay|paying|discounts?|off|increases?|same|keep|stays?|never|always|forever|life|month|seat)\b"
)
_TO_COME = pattern(r"\b(?:will|shall|going\s+to|comes?|next)\b|'ll\b")
_GAIN = pattern(r"\W*you(?:'ll|\s+will)\s+(?:double|triple|halve|save|earn|grow|increase|cut|boost|beat|win)\b")
"""What the reader will have of it is an outcome: said too much, and nobody's deed."""
_WHICH = pattern(r"\b(?:which|that)\s+(?:we|i|you)\b|\battached\b")
"""Of a thing that is only told apart by what will be done with it."""
_FIRST_WORD = pattern(r"\W*(?P<word>[a-z]+)")


def claimed(reading: Reading, found: Iterable[Candidate], order: DateOrder) -> Iterator[Candidate]:
    """Undertakings of `reading` that its claims make and that are not among those `found`."""
    taken = [Span(start=c.at, end=c.at + len(c.quote)) for c in found if c.at is not None]
    for rule_id, act in _ACTS.items():
        rule = by_id(rule_id)
        for hit in rule.find(reading) if isinstance(rule, Rule) else ():
            quote = hit.span.of(reading.document.text)
            if any(hit.span.overlaps(span) for span in taken) or hit.level is Level.SUGGESTION:
                continue
            if _binds(act, quote.lower(), dated=bool(Clues(quote, order).times())):
                taken.append(hit.span)
                yield _candidate(reading, hit.span, act, order)


def _binds(act: Act, words: str, *, dated: bool) -> bool:
    first = _FIRST_WORD.match(words)
    if first is not None and first["word"] in NOT_OURS:
        return False
    if act is Act.BUILD and not (dated or _TO_COME.search(words)):
        return False
    if BY_OTHERS.search(words) or _GAIN.match(words) or _WHICH.search(words):
        return False
    return act is not Act.PRICE or (not _GRATIS.search(words) and bool(_LASTS.search(words)))


def _candidate(reading: Reading, span: Span, act: Act, order: DateOrder) -> Candidate:
    quote = span.of(reading.document.text)
    due = next(iter(Clues(quote, order).days()), None) if act is not Act.PRICE else None
    strength = strength_of(quote, conditional=False)
    return Candidate(
        quote=quote,
        segment=next(n for n, part in enumerate(reading.segments) if part.span.overlaps(span)),
        at=span.start,
        action=" ".join(quote.split()),
        act=act,
        kind=CommitmentKind.MAINTENANCE if act is Act.PRICE else CommitmentKind.ACHIEVEMENT,
        strength=strength,
        scored=strength is not Strength.HEDGED,
        due_text=due.text if due else None,
        quantity=quantity(quote),
        confidence=0.5,
    )
