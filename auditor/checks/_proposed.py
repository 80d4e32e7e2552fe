"""What a model takes for an overpromise, held to what the rules are held to: our own words, not denied, asked or quoted."""

from collections.abc import Iterable, Iterator, Sequence

from auditor.checks._language import BASE, ours
from auditor.checks._run import SPECIFIC_FIRST
from auditor.checks.rule import Hit, Rule
from auditor.core.ground import locate
from auditor.model.commitment import Claim, Origin, Ungrounded
from auditor.model.text import Reading, Span


def proposed(
    claims: Iterable[Claim], reading: Reading, rules: Sequence[Rule]
) -> tuple[list[tuple[Rule, Hit]], list[Ungrounded]]:
    """The hits that `claims` are, and those whose words do not stand in the text."""
    known = {rule.id: rule for rule in rules if rule.id in SPECIFIC_FIRST}
    hits: list[tuple[Rule, Hit]] = []
    lost: list[Ungrounded] = []
    for claim in claims:
        if claim.rule not in known:
            continue
        place = locate(claim.quote, reading, segment=claim.segment, at=claim.at)
        if isinstance(place, str):
            lost.append(Ungrounded(document_id=reading.document.id, quote=claim.quote, reason=place))
        else:
            hits += ((known[claim.rule], hit) for hit in _hit(place[0], claim, reading))
    return hits, lost


def _hit(span: Span, claim: Claim, reading: Reading) -> Iterator[Hit]:
    """None when the sentence belongs to the other side or takes its words back."""
    for sentence, seen in ours(reading):
        if sentence.span.covers(span) and seen.places is None:
            start = span.start - sentence.span.start
            if not any(guard(seen, start, start + span.end - span.start) for guard in BASE):
                yield Hit(span=span, confidence=claim.confidence, origin=Origin.MODEL)
