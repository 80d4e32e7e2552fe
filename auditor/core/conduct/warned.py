"""A slip told before its date."""

from collections.abc import Iterator

from auditor.core.conduct.history import History, Lapse, spoken
from auditor.core.lifecycle import Said
from auditor.core.lifecycle.same import about
from auditor.core.lifecycle.target import names_else
from auditor.model.commitment import Commitment, Speech
from auditor.model.text import Side

_NAMED = 0.5
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


def _warns(remark: Said, commitment: Commitment) -> bool:
    if remark.account != commitment.account or remark.document_id == commitment.document_id:
        return False
    end = commitment.due.end if commitment.due else None
    if end is None or remark.at is None or commitment.said_at is None or not commitment.said_at < remark.at <= end:
        return False
    same = commitment.thread is not None and commitment.thread == remark.thread
    return about(commitment, remark.quote) >= _NAMED or (same and not names_else(remark, commitment))
