"""Promises that slipped without a word, and appointments that were not kept."""

from collections.abc import Iterator
from datetime import datetime

from auditor.core.acts import is_appointment
from auditor.core.conduct.history import History, Lapse, spoken
from auditor.core.lifecycle import Said
from auditor.core.lifecycle.target import names_else
from auditor.model.commitment import Act, Commitment, Speech
from auditor.model.text import Document, Side
from auditor.model.verdict import Shows, Verdict

_DISCLOSES = frozenset({Speech.SLIP, Speech.MOVE, Speech.CANCEL, Speech.DONE})
_APPOINTMENTS = frozenset({Act.MEET, Act.CALL})


def silent_slips(history: History) -> Iterator[Lapse]:
    """A due date passed unmet, a later message of ours went to the same customer and said nothing about it.

    Only where the miss itself is shown: what is unverified is not a slip.
    """
    ours = history.sent_by(Side.OURS)
    told = [s for s in history.said if s.speech in _DISCLOSES and s.side is Side.OURS]
    for commitment in history.commitments:
        end = _missed(commitment)
        if end is None or commitment.account is None:
            continue
        delivered = _delivered(commitment) or history.settings.as_of
        later = [d for d in ours.get(commitment.account, ()) if d.sent_at and end < d.sent_at < delivered]
        if not later:
            continue
        message = later[0]
        first = message.sent_at or delivered
        if any(_tells(remark, commitment, first, delivered) for remark in told):
            continue
        yield Lapse(
            document_id=commitment.document_id,
            quote=commitment.quote,
            span=commitment.span,
            message=f"This was due {spoken(end)} and did not happen in time. {_first(message)} did not mention it.",
            confidence=0.75 if commitment.verdict is Verdict.BROKEN else 0.6,
            commitment_id=commitment.id,
        )


def missed_appointments(history: History) -> Iterator[Lapse]:
    """An appointment that a record shows we did not attend, or that complete records do not hold."""
    for commitment in history.commitments:
        if commitment.side is not Side.OURS or commitment.act not in _APPOINTMENTS or not commitment.scored:
            continue
        absent = next((e.why for e in commitment.evidence if e.shows is Shows.NOT_DONE), None)
        if absent is None and is_appointment(commitment):
            absent = "complete records show none at that time"
        if commitment.verdict is Verdict.BROKEN and absent is not None:
            yield Lapse(
                document_id=commitment.document_id,
                quote=commitment.quote,
                span=commitment.span,
                message=f"The appointment was not kept: {absent}.",
                confidence=0.85,
                commitment_id=commitment.id,
            )


def _missed(commitment: Commitment) -> datetime | None:
    """When it was due, if it is shown that it did not happen by then."""
    ours = commitment.side is Side.OURS and commitment.scored
    shown = commitment.verdict in {Verdict.BROKEN, Verdict.KEPT_LATE}
    return commitment.due.end if ours and shown and commitment.due else None


def _delivered(commitment: Commitment) -> datetime | None:
    """When it came; of a record that knows only the day, that day's beginning: a mail of that day hides nothing."""
    whole = (e for e in commitment.evidence if e.shows is Shows.WHOLE and e.at)
    return next((_from(e.at, day_only=e.day_precise) for e in whole if e.at), None)


def _from(at: datetime, *, day_only: bool) -> datetime:
    return at.replace(hour=0, minute=0, second=0) if day_only else at


def _tells(remark: Said, commitment: Commitment, first: datetime, delivered: datetime) -> bool:
    """Whether the remark told this customer of the slip, early or late, or in the first message said that it is done."""
    if remark.account != commitment.account or remark.at is None or commitment.said_at is None:
        return False
    until = first if remark.speech is Speech.DONE else delivered
    if not commitment.said_at < remark.at <= until or names_else(remark, commitment):
        return False
    end = commitment.due.end if commitment.due else None
    return remark.speech is not Speech.DONE or end is None or remark.at > end


def _first(message: Document) -> str:
    when = spoken(message.sent_at) if message.sent_at else "later"
    return f"The next message to this customer, on {when},"
