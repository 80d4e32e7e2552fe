"""Promises that slipped without a word, and appointments that were not kept."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from auditor.core.acts import is_appointment
from auditor.core.conduct.answers import HEARD, talks_recorded
from auditor.core.conduct.history import History, Lapse, spoken
from auditor.core.lifecycle import Said
from auditor.core.lifecycle.same import about, alike
from auditor.core.lifecycle.target import names_else
from auditor.core.match.accounts import AccountKeys
from auditor.model.commitment import Act, Commitment, Speech
from auditor.model.text import Document, Side
from auditor.model.verdict import Shows, Verdict

_DISCLOSES = frozenset({Speech.SLIP, Speech.MOVE, Speech.CANCEL, Speech.DONE})
_APPOINTMENTS = frozenset({Act.MEET, Act.CALL})
_NAMED = 0.5
"""Share of the naming words from which on another promise speaks of the same thing."""


def silent_slips(history: History) -> Iterator[Lapse]:
    """A due date passed unmet, and a later message to that customer passed over it, or complete mail holds no word.

    Only where the miss itself is shown: what is unverified is not a slip.
    """
    ours, talks = history.sent_by(Side.OURS), talks_recorded(history, by_account=HEARD)
    told = [s for s in history.said if s.speech in _DISCLOSES and s.side is Side.OURS]
    for commitment in history.commitments:
        end = _missed(commitment)
        if end is None or commitment.account is None:
            continue
        delivered = _delivered(commitment) or history.settings.as_of
        later = [d for d in ours.get(commitment.account, ()) if d.sent_at and end < d.sent_at < delivered]
        first = next((d.sent_at for d in later if d.sent_at), delivered)
        tells = [r.at for r in told if r.at and _tells(r, commitment, first, delivered)]
        tells += _promised_anew(commitment, history, end, delivered)
        if later and not tells:
            passed_over = f"{_first(later[0])} did not mention it."
        elif _silent(commitment, history, end, min((delivered, *tells)), talks):
            passed_over = _wordless(end, min((delivered, *tells)), history)
        else:
            continue
        yield Lapse(
            document_id=commitment.document_id,
            quote=commitment.quote,
            span=commitment.span,
            message=f"This was due {spoken(end)} and did not happen in time. {passed_over}",
            confidence=0.75 if commitment.verdict is Verdict.BROKEN else 0.6,
            commitment_id=commitment.id,
        )


def _silent(
    commitment: Commitment, history: History, end: datetime, until: datetime, talks: Mapping[str, list[datetime]]
) -> bool:
    """Whether the customer demonstrably heard nothing from the day it was due to `until`, for longer than a question may wait.

    Complete mail shows it. A recorded talk or message of that time, of which nobody knows the words, leaves it open.
    Who waited at an appointment knows that nobody came, and missed-appointment says so.
    """
    if is_appointment(commitment) or until <= end or _written_that_day(commitment, history, end):
        return False
    person = commitment.promisee.email if commitment.promisee else None
    keys = {person, AccountKeys(history.settings.roster).of_name(commitment.account or "")}
    if any(end < at < until for key in keys if key for at in talks.get(key, ())):
        return False
    if not history.messages_cover(end, until, commitment.account):
        return False
    return _waited(end, until, history) > history.settings.thresholds.inquiry_days


def _promised_anew(commitment: Commitment, history: History, end: datetime, delivered: datetime) -> list[datetime]:
    """When the customer was given a later date for the same thing: he knows then that the first one does not stand."""
    return [
        c.said_at
        for c in history.commitments
        if c.side is Side.OURS and c.account == commitment.account and c.due and c.due.end and c.due.end > end
        if c.said_at and commitment.said_at and commitment.said_at < c.said_at <= delivered
        if alike(commitment, c) or about(commitment, c.quote) >= _NAMED
    ]


def _written_that_day(commitment: Commitment, history: History, end: datetime) -> bool:
    """Whether we wrote in the same conversation on the day it was due: what stood in there may have told it."""
    assert commitment.said_at is not None
    began = max(commitment.said_at, end.replace(hour=0, minute=0, second=0))
    ours = history.sent_by(Side.OURS).get(commitment.account or "", ())
    return any(d.sent_at and began < d.sent_at <= end and d.thread == commitment.thread for d in ours)


def _waited(end: datetime, until: datetime, history: History) -> int:
    zone = history.calendar.zone
    return history.calendar.working_days(end.astimezone(zone).date(), until.astimezone(zone).date())


def _wordless(end: datetime, until: datetime, history: History) -> str:
    return f"For {_waited(end, until, history)} working days complete mail holds no word to the customer."


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
    ours = commitment.side is Side.OURS and commitment.scored and commitment.said_at is not None
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
