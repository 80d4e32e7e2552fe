"""Appointments that nobody promised in a sentence: an invitation of ours, and a list that says we were not there."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from auditor.core.conduct import History
from auditor.core.identity import commitment_id
from auditor.core.joined import ATTENDANCE, HOST_ABSENT
from auditor.core.sides import account_of
from auditor.model.commitment import Act, Commitment, Mention, Modality, Origin, State, Strength
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Delivery, Document, DocumentKind, Side, Span
from auditor.model.time import Due, Precision

_TALKS = frozenset({Act.MEET, Act.CALL})
_SURE = 0.8
_WAITED = timedelta(minutes=30)
"""So far from its hour a guest is still at this appointment and at no other."""


def missed_invitations(history: History) -> Iterator[Commitment]:
    """What was owed by an invitation whose host did not come; quotes the title of the slot where the mail's subject has it.

    Only where a list of who was there shows a guest who waited and names the host as absent: of a slot of which nothing
    more is known nobody says that it was missed. An appointment that was promised in words is judged by its words.
    """
    lists = [r for r in history.records if r.source_type == ATTENDANCE and r.outcome == HOST_ABSENT]
    for slot in history.records if lists else ():
        start = _start(slot)
        if start is None or not _stands(slot) or not any(_of_slot(one, slot, start) for one in lists):
            continue
        mails = [d for d in history.documents if _brought(d, slot, start)]
        mail = min(mails, key=lambda d: (d.sent_at or start, d.id), default=None)
        if mail is not None and not _in_words(start, account_of(mail, history.settings), history):
            yield _owed(slot, start, mail, history)


def _stands(slot: Record) -> bool:
    planned = slot.kind is RecordKind.MEETING and slot.status is RecordStatus.SCHEDULED_PAST
    return planned and slot.source_type != ATTENDANCE and slot.owner is not None


def _start(record: Record) -> datetime | None:
    value = record.started.value if record.started else None
    return value if isinstance(value, datetime) else None


def _of_slot(one: Record, slot: Record, start: datetime) -> bool:
    """The same host, at the same hour, with one of the guests."""
    begun = _start(one)
    near = begun is not None and abs(begun - start) <= _WAITED
    return near and one.owner == slot.owner and bool(set(one.contacts) & set(slot.contacts))


def _brought(mail: Document, slot: Record, start: datetime) -> bool:
    """Whether this mail of the host invited one of the guests, and calls the slot by its title."""
    by = mail.author
    ours = by is not None and by.side is Side.OURS and by.email is not None and by.email == slot.owner
    if not ours or mail.kind is not DocumentKind.EMAIL or mail.delivery is not Delivery.SENT:
        return False
    to_them = any(p.side is Side.THEIRS and p.email in slot.contacts for p in mail.recipients)
    return to_them and mail.sent_at is not None and mail.sent_at < start and slot.title in (mail.subject or "")


def _in_words(start: datetime, account: str | None, history: History) -> bool:
    """Whether a sentence of ours promised the customer a talk on that day already."""
    ours = (c for c in history.commitments if c.side is Side.OURS and c.act in _TALKS and c.account == account)
    return any(c.due and c.due.start and c.due.end and _same_day(c.due.start, start, c.due.end) for c in ours)


def _same_day(first: datetime, moment: datetime, last: datetime) -> bool:
    return first.date() <= moment.astimezone(first.tzinfo).date() <= last.date()


def _owed(slot: Record, start: datetime, mail: Document, history: History) -> Commitment:
    assert mail.subject is not None
    at = mail.subject.index(slot.title)
    span = Span(start=at, end=at + len(slot.title))
    start = start.astimezone(history.calendar.zone)
    return Commitment(
        id=commitment_id(mail.id, span.start, span.end, "invitation"),
        document_id=mail.id,
        quote=slot.title,
        span=span,
        said_at=mail.sent_at,
        mentions=(Mention(document_id=mail.id, quote=slot.title, span=span, at=mail.sent_at),),
        modality=Modality.INFERRED,
        strength=Strength.FIRM,
        scored=True,
        side=Side.OURS,
        promisor=mail.author,
        promisee=next(p for p in mail.recipients if p.side is Side.THEIRS and p.email in slot.contacts),
        account=account_of(mail, history.settings),
        thread=mail.thread,
        action=f"be at the appointment: {slot.title}",
        act=Act.MEET,
        confidence=_SURE,
        origin=Origin.RULE,
        due=Due(text=None, start=start, end=start, precision=Precision.INSTANT),
        state=State.ACTIVE,
    )
