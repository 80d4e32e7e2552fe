"""Rules and model side by side: what both saw is surer, what one saw alone says so, and no two answers are averaged."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.model.commitment import Act, Candidate, Claim, Origin, State, Strength
from auditor.model.text import Span

_UNSEEN = 0.75
"""What is left of a rule's confidence when the model read the words and saw no promise in them."""
_DISAGREED = 0.12
_MOST = 0.98


def together(rules: Sequence[Candidate], model: Sequence[Candidate], read: Sequence[Span]) -> tuple[Candidate, ...]:
    """The candidates of both in order of the text; `read` is what the model was given."""
    left = list(model)
    joined: list[Candidate] = []
    for one in rules:
        other = max(left, key=lambda m: _shared(one, m), default=None)
        if other is not None and _same(one, other):
            left.remove(other)
            joined.append(_both(one, other))
        elif one.at is not None and any(span.start <= one.at < span.end for span in read):
            joined.append(replace(one, confidence=round(one.confidence * _UNSEEN, 2)))
        else:
            joined.append(one)
    alone = (m for m in left if not any(_same(one, m) for one in joined))
    return tuple(sorted((*joined, *alone), key=lambda c: (c.at or 0, len(c.quote))))


def beside(rules: Sequence[Candidate], model: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """What the rules found, as they found it, and what the model alone saw: for text that tells a model what to say."""
    alone = (m for m in model if not any(_same(one, m) for one in rules))
    return tuple(sorted((*rules, *alone), key=lambda c: (c.at or 0, len(c.quote))))


def _both(rule: Candidate, model: Candidate) -> Candidate:
    """The rule's words and labels, the model's where the rule has none; what they see differently lowers confidence."""
    due = rule.due_text or model.due_text
    differ = sum(
        (
            rule.act is not model.act,
            rule.strength is not model.strength,
            rule.due_text is not None and model.due_text is not None and not _alike(rule.due_text, model.due_text),
            rule.scored is not model.scored,
        )
    )
    sure = 1 - (1 - rule.confidence) * (1 - model.confidence)
    weaker = Strength.HEDGED in {rule.strength, model.strength}
    return replace(
        rule,
        origin=Origin.BOTH,
        act=model.act if rule.act is Act.OTHER else rule.act,
        due_text=due,
        condition=rule.condition or model.condition,
        quantity=rule.quantity or model.quantity,
        performer=rule.performer or model.performer,
        strength=Strength.HEDGED if weaker else rule.strength,
        state=State.TENTATIVE if State.TENTATIVE in {rule.state, model.state} else rule.state,
        scored=rule.scored and model.scored,
        confidence=round(min(_MOST, max(0.1, sure - _DISAGREED * differ)), 2),
    )


def _alike(one: str, other: str) -> bool:
    first, second = one.casefold(), other.casefold()
    return first in second or second in first


def _same(one: Candidate, other: Candidate) -> bool:
    """Whether both mean one act: half of the shorter quote is shared."""
    shorter = min(len(one.quote), len(other.quote))
    return _shared(one, other) * 2 >= shorter > 0


def _shared(one: Candidate, other: Candidate) -> int:
    a, b = one.at or 0, other.at or 0
    return max(0, min(a + len(one.quote), b + len(other.quote)) - max(a, b))


def claims_apart(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Each claim once, in order of the text."""
    return tuple(sorted(dict.fromkeys(claims), key=lambda c: (c.at or 0, c.rule, c.quote)))
