"""What a reader's word on a doubtful record may change: an open promise may turn out kept, and nothing turns into a breach.

Only promises that rules leave open are looked at, and only records that would show them kept in time if they were the
promised thing: so whoever answers, and whatever text made him answer so, can acquit and never accuse.
"""

from dataclasses import replace

from auditor.core.judge import Lifecycle
from auditor.core.judge.due import is_level
from auditor.core.judge.sentences import reason
from auditor.core.verdicts import Bench, judged_by
from auditor.model.commitment import Commitment
from auditor.model.verdict import Evidence, Fulfilment, Shows, Verdict

_OPEN = frozenset({Verdict.UNVERIFIED, Verdict.KEPT_LATE})
_SAID = " A model read that record as the promised thing; rules alone could not tell."


def doubtful(commitment: Commitment, lifecycle: Lifecycle, bench: Bench) -> tuple[str, ...]:
    """Ids of the records of which a reader should say whether they are the promised thing; none where rules decide."""
    series = commitment.due is not None and commitment.due.recurrence is not None
    if not commitment.scored or commitment.verdict not in _OPEN or series or is_level(commitment):
        return ()
    doubts = (piece for piece in commitment.evidence if piece.doubt)
    kept = (p for p in doubts if _taken(commitment, p.record_id, lifecycle, bench).verdict is Verdict.KEPT)
    return tuple(dict.fromkeys(piece.record_id for piece in kept))


def weighed(
    commitment: Commitment, asked: tuple[str, ...], answer: tuple[Fulfilment, str | None], bench: Bench, life: Lifecycle
) -> Commitment:
    """`commitment` after an answer about the records `asked`; as it was where the answer decides nothing."""
    fulfilment, named = answer
    match fulfilment:
        case Fulfilment.FULFILS if named in asked:
            kept = _taken(commitment, named, life, bench)
            return kept if kept.verdict is Verdict.KEPT else commitment
        case Fulfilment.PARTLY if named in asked:
            return _noted(commitment, (named,), "which a model reads as a part of it", life, bench)
        case Fulfilment.UNRELATED:
            return _apart(commitment, asked, life, bench)
        case _:
            return commitment


def _taken(commitment: Commitment, record_id: str | None, lifecycle: Lifecycle, bench: Bench) -> Commitment:
    """As it would be judged if that record were the promised thing."""
    evidence = tuple(
        replace(p, shows=Shows.WHOLE, doubt=False, why=_with(p, "which a model reads as the promised thing"))
        if p.record_id == record_id
        else p
        for p in commitment.evidence
    )
    found = judged_by(evidence, commitment, lifecycle, bench)
    return replace(found, why=f"{found.why}{_SAID}")


def _apart(commitment: Commitment, asked: tuple[str, ...], lifecycle: Lifecycle, bench: Bench) -> Commitment:
    """Without the doubts, where that accuses nobody: else absence would count because a model said so."""
    said = "which a model takes for another matter"
    evidence = tuple(
        replace(p, doubt=False, why=_with(p, said)) if p.record_id in asked else p for p in commitment.evidence
    )
    found = judged_by(evidence, commitment, lifecycle, bench)
    return found if found.verdict is commitment.verdict else _noted(commitment, asked, said, lifecycle, bench)


def _noted(
    commitment: Commitment, records: tuple[str | None, ...], said: str, lifecycle: Lifecycle, bench: Bench
) -> Commitment:
    """The same verdict; what was said stands beside the records."""
    evidence = tuple(replace(p, why=_with(p, said)) if p.record_id in records else p for p in commitment.evidence)
    return judged_by(evidence, commitment, lifecycle, bench)


def _with(piece: Evidence, said: str) -> str:
    """The words of a piece, with `said` before its closing bracket."""
    words = reason(piece)
    return f"{words}, {said}{piece.why[len(words) :]}"
