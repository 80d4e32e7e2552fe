"""An earlier promise, or an hour in the calendar, that does not go together with a new promise."""

from collections.abc import Iterator
from datetime import datetime

from auditor.core.acts import is_appointment
from auditor.core.conduct.conflicts import OVER, difference
from auditor.core.conduct.history import spoken
from auditor.core.people import domain_of
from auditor.core.promisability.known import Doubt, Known, as_commitment, cited, person_of
from auditor.model.commitment import Act, Commitment
from auditor.model.finding import Citation
from auditor.model.past import PastPromise
from auditor.model.record import Record
from auditor.model.time import Precision
from auditor.model.verdict import Verdict

_MEETINGS = frozenset({Act.MEET, Act.CALL})
_STANDS = frozenset({Verdict.NOT_DUE, Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE, Verdict.PARTLY_KEPT})
_CLOCK = frozenset({Precision.INSTANT, Precision.HOUR})


def conflicting_promise(commitment: Commitment, known: Known) -> Iterator[Doubt]:
    """One doubt for all that stands against it. A draft that itself says that a date has moved corrects it openly."""
    against = [] if known.moves else list(_told_differently(commitment, known))
    against += [*_same_hour(commitment, known), *_in_the_calendar(commitment, known)]
    if against:
        yield Doubt(
            commitment=commitment,
            message=against[0][0],
            confidence=0.7,
            evidence=tuple(dict.fromkeys(citation for _, citation in against)),
        )


def _told_differently(commitment: Commitment, known: Known) -> Iterator[tuple[str, Citation]]:
    """Of the same thing, to the same account: another amount, or a date with which this one does not go together."""
    for past in known.told:
        if past.act is not commitment.act or not _stands(past, commitment, known) or _sooner(commitment, past):
            continue
        differs = difference(as_commitment(past), commitment)
        if differs:
            when = spoken(past.promised_at)
            yield (
                f'On {when} this customer was promised otherwise: "{past.quote}" ({differs}). '
                "Keep to that, or say that it has changed.",
                cited(past),
            )


def _sooner(commitment: Commitment, past: PastPromise) -> bool:
    """One person who now promises it earlier keeps both by keeping this one."""
    due = commitment.due
    same = person_of(commitment.promisor) == past.person
    if not same or due is None or due.end is None or past.due_end is None:
        return False
    amounts = (commitment.quantity, past.quantity)
    return due.end <= past.due_end and (None in amounts or amounts[0] == amounts[1])


def _same_hour(commitment: Commitment, known: Known) -> Iterator[tuple[str, Citation]]:
    """The same person at the same time with another customer."""
    start = _hour(commitment)
    for past in known.open:
        elsewhere = past.account is not None and past.account != commitment.account
        if (
            start
            and elsewhere
            and past.act in _MEETINGS
            and past.due_start == start
            and _stands(past, commitment, known)
        ):
            yield f'Another customer was promised the same time: "{past.quote}".', cited(past)


def _in_the_calendar(commitment: Commitment, known: Known) -> Iterator[tuple[str, Citation]]:
    start = _hour(commitment)
    for meeting in known.meetings:
        begins, ends = (moment.value if moment else None for moment in (meeting.started, meeting.done))
        if start is None or not isinstance(begins, datetime) or not _with_others(meeting, commitment):
            continue
        if begins == start or (isinstance(ends, datetime) and begins <= start < ends):
            why = f"{meeting.title}, {spoken(begins)} {begins:%H:%M}"
            yield (
                f'Your calendar has "{meeting.title}" at that time.',
                Citation(record_id=meeting.id, source=meeting.source, why=why),
            )


def _hour(commitment: Commitment) -> datetime | None:
    """When it begins, of an appointment with a clock time."""
    due = commitment.due
    timed = due is not None and due.precision in _CLOCK and is_appointment(commitment) and commitment.performer is None
    return due.start if due is not None and timed else None


def _with_others(meeting: Record, commitment: Commitment) -> bool:
    """Whether the calendar names guests, and none of this account: else it may be the very meeting that is promised."""
    domains = {domain_of(address) for address in meeting.contacts}
    promisee = domain_of(commitment.promisee.email) if commitment.promisee else None
    return bool(domains) and commitment.account is not None and not domains & {promisee, commitment.account}


def _stands(past: PastPromise, commitment: Commitment, known: Known) -> bool:
    """Whether it still binds: not done, given up or over, and not these very words."""
    if past.document_id == commitment.document_id or not past.scored or past.state in OVER:
        return False
    over = past.due_end is not None and past.due_end < known.as_of
    return past.verdict in _STANDS and past.done_at is None and not over and past.promised_at <= known.as_of
