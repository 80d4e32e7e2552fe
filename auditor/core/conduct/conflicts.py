"""Two promises of ours that cannot both be kept: the same thing told differently, one person in two places at once, or
one piece with one number for two customers."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import combinations

from auditor.core.acts import is_appointment
from auditor.core.conduct.history import History, Lapse
from auditor.core.lifecycle.same import same_amount, same_person, thing, told_apart
from auditor.core.match.words import conflict, fit
from auditor.model.commitment import Act, Commitment, Modality, Speech, State
from auditor.model.text import Side
from auditor.model.time import Due, Precision
from auditor.model.verdict import Shows

_SAME = 0.75
_CLOCK = frozenset({Precision.INSTANT, Precision.HOUR})
_VAGUE = frozenset({Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.YEAR})
_TOLD = frozenset({Speech.MOVE, Speech.SLIP})
OVER = frozenset({State.SUPERSEDED, State.RELEASED, State.CANCELLED, State.EXPIRED})


def conflicting_promises(history: History) -> Iterator[Lapse]:
    """Promises of ours that cannot both be kept, to one customer or to two."""
    yield from _told_differently(history)
    yield from _double_bookings(history)


def _told_differently(history: History) -> Iterator[Lapse]:
    """Open promises of ours on the same thing whose dates or amounts cannot both be meant."""
    moved = {s.document_id for s in history.said if s.speech in _TOLD and s.side is Side.OURS}
    groups: dict[tuple[str, Act], list[Commitment]] = {}
    for commitment in history.commitments:
        if commitment.side is Side.OURS and commitment.scored and commitment.account and commitment.state not in OVER:
            groups.setdefault((commitment.account, commitment.act), []).append(commitment)
    for group in groups.values():
        for one, other in combinations(sorted(group, key=_order), 2):
            # Whoever says in the same message that it is late or moved corrects the first date openly.
            difference = None if other.document_id in moved else _difference(one, other)
            if difference:
                yield Lapse(
                    document_id=other.document_id,
                    quote=other.quote,
                    span=other.span,
                    message=f'The same customer was promised the same thing differently: "{one.quote}" ({difference}).',
                    confidence=0.6,
                    commitment_id=other.id,
                )


def _double_bookings(history: History) -> Iterator[Lapse]:
    """The same person at the same hour with two customers, or one numbered piece promised to both."""
    ours = [
        c
        for c in history.commitments
        if c.side is Side.OURS and c.scored and c.account and c.state not in OVER and c.said_at is not None
    ]
    slots: dict[tuple[str, ...], Commitment] = {}
    for commitment in sorted(ours, key=_order):
        for key in _only_once(commitment):
            first = slots.setdefault(key, commitment)
            if first.account == commitment.account or _over_before(first, commitment):
                continue
            yield Lapse(
                document_id=commitment.document_id,
                quote=commitment.quote,
                span=commitment.span,
                message=f'Another customer was promised the same: "{first.quote}".',
                confidence=0.6,
                commitment_id=commitment.id,
            )


def _only_once(commitment: Commitment) -> Iterator[tuple[str, ...]]:
    """What can be given to one customer only: a person's hour, a piece with a number of its own."""
    due, by = commitment.due, commitment.performer or (commitment.promisor.label if commitment.promisor else "")
    if is_appointment(commitment) and due and due.start and due.precision in _CLOCK and _named(commitment, by):
        yield ("hour", by.casefold().removeprefix("our "), due.start.astimezone(UTC).isoformat())
    for number in thing(commitment).marks.get("serial", ()):
        yield ("piece", number)


def _named(commitment: Commitment, by: str) -> bool:
    """Whether it is one person: "our engineer Marek" and the writer himself are, "our technician" may be any."""
    return commitment.performer is None or any(word[:1].isupper() for word in by.split()[1:])


def _difference(one: Commitment, other: Commitment) -> str | None:
    """How they differ; one person who moves his own date is a slip, not a conflict."""
    if not _two_voices(one, other) or _same_place(one, other) or _over_before(one, other):
        return None
    return difference(one, other)


def difference(one: Commitment, other: Commitment) -> str | None:
    """How two promises of the same thing differ in amount or date: "due 3 May against 17 May"; None: they do not."""
    first, second = thing(one), thing(other)
    if not first.named or not second.named or conflict(first.marks, second.marks) or told_apart(one, other):
        return None
    if min(fit(first, frozenset(second.weights)), fit(second, frozenset(first.weights))) < _SAME:
        return None
    if one.quantity and other.quantity and not same_amount(one.quantity, other.quantity):
        return f"{one.quantity} against {other.quantity}"
    if one.due and other.due and one.due.end and other.due.end and not _compatible(one.due, other.due):
        return f"due {_day(one.due.end)} against {_day(other.due.end)}"
    return None


def _two_voices(one: Commitment, other: Commitment) -> bool:
    """Two people, or one letter that says two things; on a call and in its chat the second date corrects the first."""
    if not same_person(one.promisor, other.promisor):
        return one.promisor is not None and other.promisor is not None
    at_once = one.document_id == other.document_id and one.said_at == other.said_at
    return at_once and one.modality is Modality.WRITTEN


def _same_place(one: Commitment, other: Commitment) -> bool:
    return one.document_id == other.document_id and one.span == other.span


def _over_before(one: Commitment, other: Commitment) -> bool:
    """Whether the first was due or done when the second was made: then it is about the next time."""
    if one.said_at is None or other.said_at is None:
        return True
    if one.due and one.due.end and other.said_at > one.due.end:
        return True
    return any(e.shows is Shows.WHOLE and e.at and e.at <= other.said_at for e in one.evidence)


def _compatible(one: Due, other: Due) -> bool:
    """The same day, or a day within a week or month that was named."""
    if one.end is None or other.end is None or one.end.date() == other.end.date():
        return True
    wide, narrow = (one, other) if one.precision in _VAGUE else (other, one)
    inside = wide.start and wide.end and narrow.end and wide.start <= narrow.end <= wide.end
    return wide.precision in _VAGUE and bool(inside)


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%B}"


def _order(commitment: Commitment) -> tuple[float, str, int]:
    return (
        commitment.said_at.timestamp() if commitment.said_at else 0.0,
        commitment.document_id,
        commitment.span.start,
    )
