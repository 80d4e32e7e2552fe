"""When a customer's message was first answered, and how many working days that took on the calendar of who was asked."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, time, timedelta

from auditor.core.commit import calendar_of
from auditor.core.conduct.history import History
from auditor.core.match.accounts import AccountKeys
from auditor.core.match.words import naming_words, terms
from auditor.core.sent import CALLS, MAIL
from auditor.core.sides import account_of
from auditor.core.when import WorkCalendar
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Delivery, Document, DocumentKind, SegmentKind, Side
from auditor.model.time import Moment

_TALKS = frozenset({RecordKind.CALL, RecordKind.MEETING})
HEARD = _TALKS | {RecordKind.MESSAGE_SENT}
_HELD = frozenset({RecordStatus.DONE, RecordStatus.PARTIAL})


def first_answer(history: History) -> Callable[[Document], datetime | None]:
    """When our first message or call after a customer's mail or voicemail came.

    In its conversation, or to its writer; a call also when it was with his company. Mails, calls, and what the records
    show of either.
    """
    ours, recorded = _ours(history), talks_recorded(history)
    asked = {d.thread for d in history.documents if d.thread and d.author and d.author.side is Side.THEIRS}
    keys_of_accounts = AccountKeys(history.settings.roster)
    words: dict[str, frozenset[str]] = {}

    def said(document: Document) -> frozenset[str]:
        if document.id not in words:
            words[document.id] = _said(document)
        return words[document.id]

    def elsewhere(document: Document, reply: Document) -> bool:
        """Whether it answers another mail of theirs, in its own conversation, with not a word of this one."""
        mail = reply.kind is DocumentKind.EMAIL and reply.thread != document.thread and reply.thread in asked
        return mail and not document.voicemail and not said(document) & said(reply)

    def answer(document: Document) -> datetime | None:
        sent, account = document.sent_at, account_of(document, history.settings)
        if sent is None:
            return None
        who = document.author.email if document.author else None
        # A caller who is known by his number only may be written to at any address of his company.
        written = f"mail:{account}" if document.voicemail and who is None and account else None
        replies = (d for key in (document.thread, who, account, written) if key for d in ours.get(key, ()))
        times = [d.sent_at for d in replies if d.sent_at and sent < d.sent_at and not elsewhere(document, d)]
        company = keys_of_accounts.of_name(account) if account else None
        shown = (at for key in (who, company) if key for at in recorded.get(key, ()) if sent < at)
        return min((at for at in (*times, *shown) if at <= history.settings.as_of), default=None)

    return answer


def working_days(history: History, asked: Document, until: datetime) -> int:
    """Working days from the one on which `asked` could be read, not counted, up to and including the day of `until`.

    On the calendar of the person who was asked. What comes after close of business or on a free day is read on the
    next working day.
    """
    calendar = asked_calendar(history, asked)
    assert asked.sent_at is not None
    return calendar.working_days(read_on(calendar, asked.sent_at).date(), until.astimezone(calendar.zone).date())


def read_on(calendar: WorkCalendar, sent: datetime) -> datetime:
    """When somebody at work sees what was sent then: at once, or at the beginning of the next working day."""
    local = sent.astimezone(calendar.zone)
    if calendar.is_working(local.date()) and local.hour < calendar.cob_hour:
        return local
    return datetime.combine(calendar.add_working_days(local.date(), 1), time(0), tzinfo=calendar.zone)


def asked_calendar(history: History, asked: Document) -> WorkCalendar:
    """The calendar of the first of us whom it went to: his region's holidays and hours."""
    to_us = next((p for p in (*asked.recipients, *asked.participants) if p.side is Side.OURS), None)
    return calendar_of(to_us, asked, history.settings) if to_us else history.calendar


def _ours(history: History) -> Mapping[str, list[Document]]:
    """Our messages and calls by thread, by account and by address of the person they went to."""
    found: dict[str, list[Document]] = {}
    for document in history.documents:
        call = document.kind is DocumentKind.TRANSCRIPT
        if document.sent_at is None or document.delivery is not Delivery.SENT:
            continue
        by_us = document.author is not None and document.author.side is Side.OURS
        if not by_us and (not call or document.voicemail):
            continue
        account = account_of(document, history.settings)
        people = {p.email for p in (*document.recipients, *document.participants) if p.email and p.side is Side.THEIRS}
        if not call and not any(p.side is not Side.OURS for p in document.recipients):
            # Forwarded to a colleague: the customer saw nothing of it.
            continue
        for key in {document.thread, *people, account if call else f"mail:{account}"}:
            if key:
                found.setdefault(key, []).append(document)
    return found


def talks_recorded(history: History, *, by_account: frozenset[RecordKind] = _TALKS) -> Mapping[str, list[datetime]]:
    """Calls, meetings and messages that only a record shows, by account key and by the person's address.

    A try that reached nobody is one too: whoever rang back has not left the customer waiting. Kinds that are not
    `by_account` count for the person alone whom they went to.
    """
    keys, found = AccountKeys(history.settings.roster), dict[str, list[datetime]]()
    for record in history.records:
        moment = record.started or record.done
        if record.source in {MAIL, CALLS} or record.status not in _HELD or moment is None:
            continue
        for key in _keys(record, keys, by_account):
            found.setdefault(key, []).append(_latest(moment, history.calendar))
    return found


def _keys(record: Record, accounts: AccountKeys, by_account: frozenset[RecordKind]) -> Iterator[str]:
    if record.owner in record.contacts:
        return  # the customer's own
    if record.kind in _TALKS or record.kind is RecordKind.MESSAGE_SENT:
        yield from record.contacts
    account = accounts.of_name(record.account) if record.account and record.kind in by_account else None
    if account:
        yield account


def _latest(moment: Moment, calendar: WorkCalendar) -> datetime:
    """Of a record that knows only the day, its last second, so that a call of the same day counts as an answer."""
    window = moment.window(calendar.zone)
    return window.end if window.end - window.start > timedelta(0) else window.start


def _said(document: Document) -> frozenset[str]:
    """What it is about: the naming words of what its author wrote, without greeting names."""
    people = " ".join(p.name for p in document.participants if p.name)
    own = " ".join(s.span.of(document.text) for s in document.segments if s.kind is SegmentKind.OWN)
    return naming_words(frozenset(terms(f"{document.subject or ''} {own or document.text}")) - frozenset(terms(people)))
