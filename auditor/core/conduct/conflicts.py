"""Two of our people promise the same customer the same thing differently."""

from collections.abc import Iterator
from itertools import combinations

from auditor.core.conduct.history import History, Lapse
from auditor.core.lifecycle.same import same_person, thing
from auditor.core.match.words import conflict, fit
from auditor.model.commitment import Commitment, State
from auditor.model.text import Side

_SAME = 0.75
_OVER = frozenset({State.SUPERSEDED, State.RELEASED, State.CANCELLED, State.EXPIRED})


def conflicting_promises(history: History) -> Iterator[Lapse]:
    """Open promises of ours on the same thing whose dates or amounts cannot both be meant."""
    groups: dict[str, list[Commitment]] = {}
    for commitment in history.commitments:
        if commitment.side is Side.OURS and commitment.scored and commitment.account and commitment.state not in _OVER:
            groups.setdefault(commitment.account, []).append(commitment)
    for group in groups.values():
        for one, other in combinations(
            sorted(group, key=lambda c: (c.said_at.timestamp() if c.said_at else 0.0, c.id)), 2
        ):
            difference = _difference(one, other)
            if difference:
                yield Lapse(
                    document_id=other.document_id,
                    quote=other.quote,
                    span=other.span,
                    message=f'The same customer was promised the same thing differently: "{one.quote}" ({difference}).',
                    confidence=0.6,
                    commitment_id=other.id,
                )


def _difference(one: Commitment, other: Commitment) -> str | None:
    """How they differ; one person who moves his own date is a slip, not a conflict."""
    apart = not same_person(one.promisor, other.promisor) or one.document_id == other.document_id
    if not apart or one.act is not other.act or one.span == other.span:
        return None
    first, second = thing(one), thing(other)
    if not first.named or not second.named or conflict(first.marks, second.marks):
        return None
    if min(fit(first, frozenset(second.weights)), fit(second, frozenset(first.weights))) < _SAME:
        return None
    if one.quantity and other.quantity and one.quantity.lower() != other.quantity.lower():
        return f"{one.quantity} against {other.quantity}"
    ends = [c.due.end for c in (one, other) if c.due and c.due.end]
    if len(ends) == 2 and ends[0].date() != ends[1].date():
        return f"due {ends[0]:%d %B} against {ends[1]:%d %B}"
    return None
