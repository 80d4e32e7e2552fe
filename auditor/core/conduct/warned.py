"""A slip told before its date, and appointments that began late."""

from collections.abc import Iterator
from datetime import timedelta

from auditor.core.acts import is_appointment
from auditor.core.conduct.history import History, Lapse, spoken
from auditor.core.lifecycle import Said
from auditor.core.lifecycle.same import about
from auditor.core.lifecycle.target import names_else
from auditor.model.commitment import Act, Commitment, Speech
from auditor.model.text import Side
from auditor.model.time import Precision
from auditor.model.verdict import Shows

LATE_START = timedelta(minutes=10)
"""Later than this a customer has begun to wonder."""
_NAMED = 0.5
_MISSED = timedelta(hours=3)
"""So long after its time it is not late, it is another appointment."""
_CLOCK = frozenset({Precision.INSTANT, Precision.HOUR})
_WARNS = frozenset({Speech.SLIP, Speech.MOVE})


def early_warnings(history: History) -> Iterator[Lapse]:
    """Our side told the customer before the date that it will not be met. Once a promise, the first warning."""
    warned: set[str] = set()
    ours = [c for c in history.commitments if c.side is Side.OURS and c.scored and c.account and c.due and c.due.end]
    told = (s for s in history.said if s.speech in _WARNS and s.side is Side.OURS and s.at and s.account)
    for remark in sorted(told, key=lambda s: (s.at or history.settings.as_of, s.document_id, s.span.start)):
        meant = max((c for c in ours if _warns(remark, c)), key=lambda c: about(c, remark.quote), default=None)
        if meant is None or meant.id in warned or meant.due is None or meant.due.end is None:
            continue
        warned.add(meant.id)
        yield Lapse(
            document_id=remark.document_id,
            quote=remark.quote,
            span=remark.span,
            message=f"The customer heard this before the date, {spoken(meant.due.end)}, and could still plan.",
            confidence=0.7,
            commitment_id=meant.id,
        )


def late_starts(history: History) -> Iterator[Lapse]:
    """A call or meeting of a named hour that a record shows to have begun more than ten minutes after it."""
    for commitment in history.commitments:
        begun = _begun_late(commitment)
        if begun is None:
            continue
        yield Lapse(
            document_id=commitment.document_id,
            quote=commitment.quote,
            span=commitment.span,
            message=f"It began {int(begun.total_seconds() // 60)} minutes after the time that was agreed.",
            confidence=0.7,
            commitment_id=commitment.id,
        )


def _warns(remark: Said, commitment: Commitment) -> bool:
    if remark.account != commitment.account or remark.document_id == commitment.document_id:
        return False
    end = commitment.due.end if commitment.due else None
    if end is None or remark.at is None or commitment.said_at is None or not commitment.said_at < remark.at <= end:
        return False
    same = commitment.thread is not None and commitment.thread == remark.thread
    return about(commitment, remark.quote) >= _NAMED or (same and not names_else(remark, commitment))


def _begun_late(commitment: Commitment) -> timedelta | None:
    due = commitment.due
    appointment = commitment.act in {Act.MEET, Act.CALL} and is_appointment(commitment)
    if commitment.side is not Side.OURS or not appointment or due is None or due.start is None:
        return None
    if due.precision not in _CLOCK:
        return None
    starts = [e.at for e in commitment.evidence if e.shows is Shows.WHOLE and e.at and not e.day_precise]
    after = min(starts) - due.start if starts else timedelta()
    return after if LATE_START < after <= _MISSED else None
