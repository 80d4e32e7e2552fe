"""Why a promise of ours slipped, as far as somebody said so: in a later message of ours, or in a record of the slip.

The split is person, company, third party: where to coach, where to fix delivery, whom to buy from. A cause is taken only
where it surely belongs to this slip and nothing names another one; everything else stays unknown.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from auditor.core.lifecycle.same import about
from auditor.core.lifecycle.target import names_else
from auditor.core.reasons import cause_in, cause_noted
from auditor.model.commitment import Commitment, Speech
from auditor.model.record import Record
from auditor.model.said import Said
from auditor.model.text import Side
from auditor.model.verdict import Cause, Reason, Verdict

_SLIPPED = frozenset({Verdict.KEPT_LATE, Verdict.PARTLY_KEPT, Verdict.BROKEN})
_TELLS = frozenset({Speech.SLIP, Speech.MOVE, Speech.CANCEL, Speech.DONE})
_NAMED = 0.5
"""Share of its naming words that a sentence must hold to be about a promise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    slips: Sequence[Commitment]
    reasons: Sequence[Said]
    tells: Mapping[str, Sequence[Said]]
    """By document: what our side says in it of slips, moves, withdrawals and deliveries."""
    records: Mapping[str, Record]


def with_causes(
    commitments: Sequence[Commitment], said: Sequence[Said], records: Iterable[Record], *, as_of: datetime
) -> tuple[Commitment, ...]:
    """`commitments`, each slip of ours with the one cause that was given for it by `as_of`."""
    ours = [s for s in said if s.side is Side.OURS and s.at is not None and s.at <= as_of]
    tells: dict[str, list[Said]] = {}
    for remark in ours:
        if remark.speech in _TELLS:
            tells.setdefault(remark.document_id, []).append(remark)
    known = _Known(
        slips=[c for c in commitments if c.side is Side.OURS and c.verdict in _SLIPPED],
        reasons=[s for s in ours if s.speech is Speech.REASON],
        tells=tells,
        records={record.id: record for record in records if record.reason},
    )
    if not known.slips or not (known.reasons or known.records):
        return tuple(commitments)
    slipped = {c.id for c in known.slips}
    return tuple(_with_cause(c, known) if c.id in slipped else c for c in commitments)


def _with_cause(one: Commitment, known: _Known) -> Commitment:
    given = [*_by_words(one, known), *_by_records(one, known)]
    if len({cause for cause, _ in given}) != 1:
        return one
    cause, reason = given[0]
    return replace(one, cause=cause, reason=reason)


def _by_words(one: Commitment, known: _Known) -> Iterator[tuple[Cause, Reason]]:
    """The sentences of our later messages that say whose doing it was, the earliest first."""
    for words in sorted(known.reasons, key=lambda s: (s.at.timestamp() if s.at else 0.0, s.document_id, s.span.start)):
        cause = cause_in(words.quote)
        if cause is not None and _later(words, one) and _explains(words, one, known):
            yield cause, Reason(quote=words.quote, source=words.document_id, span=words.span, at=words.at)


def _later(words: Said, one: Commitment) -> bool:
    """In the same account, in a message after the promise and after none that promised it again with those words."""
    if words.account is None or words.account != one.account or words.document_id == one.document_id:
        return False
    return one.said_at is not None and words.at is not None and words.at > one.said_at


def _explains(words: Said, one: Commitment, known: _Known) -> bool:
    """The sentence itself names what was promised; or its message tells of this slip and of no other one."""
    near = [other for other in known.slips if other.account == one.account and _later(words, other)]
    named = about(one, words.quote)
    if named >= _NAMED:
        return all(about(other, words.quote) < named for other in near if other.id != one.id)
    tells = known.tells.get(words.document_id, ())
    return [other.id for other in near if any(_means(remark, other, near) for remark in tells)] == [one.id]


def _means(remark: Said, one: Commitment, near: Sequence[Commitment]) -> bool:
    """By its words; or it names nothing else, and this is the only slip of its conversation."""
    if about(one, remark.quote) >= _NAMED:
        return True
    alone = [c.id for c in near if c.thread is not None and c.thread == remark.thread] == [one.id]
    return alone and not names_else(remark, one)


def _by_records(one: Commitment, known: _Known) -> Iterator[tuple[Cause, Reason]]:
    """What the records that bear on it say in their own field; one that may be of another thing is left out."""
    for piece in one.evidence:
        record = known.records.get(piece.record_id)
        cause = cause_noted(record.reason) if record is not None and record.reason and not piece.doubt else None
        if cause is not None and record is not None and record.reason:
            yield cause, Reason(quote=record.reason, source=record.id, at=piece.at)
