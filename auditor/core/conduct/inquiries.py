"""Customers' inquiries: answered in time, late, or not at all.

Founding source: an inquiry is a promise that nobody had to speak ("I had sent the email over 3 weeks ago").
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from auditor.core.conduct.history import History, Lapse, spoken
from auditor.core.lifecycle import Said
from auditor.core.sides import account_of
from auditor.model.commitment import Speech
from auditor.model.text import Delivery, Document, DocumentKind, Side

_LONG_AGO = 366
"""Days after which counting on says nothing more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """A customer's mail that asks for something, and our first answer to it."""

    asked: Said
    document: Document
    answered_at: datetime | None
    working_days: int
    """From the inquiry to the answer, or to the day of the audit."""
    covered: bool
    """Whether the given mail is complete from the inquiry to then."""


def inquiries(history: History) -> Iterator[Inquiry]:
    """One a mail: the first request in a customer's message to us."""
    documents = history.by_id
    ours = _ours(history)
    seen: set[str] = set()
    for remark in history.said:
        document = documents.get(remark.document_id)
        asks = remark.speech is Speech.REQUEST and remark.side is Side.THEIRS
        if not asks or document is None or document.kind is not DocumentKind.EMAIL or document.id in seen:
            continue
        if remark.at is None or remark.at > history.settings.as_of or not _to_us(document):
            continue
        seen.add(document.id)
        answer = _answer(document, ours, history)
        until = answer or history.settings.as_of
        yield Inquiry(
            asked=remark,
            document=document,
            answered_at=answer,
            working_days=_working_days(history, remark.at, until),
            covered=history.mail_covers(remark.at, until),
        )


def unanswered_inquiries(history: History) -> Iterator[Lapse]:
    """No message of ours to that customer after the inquiry, for longer than the setting allows."""
    for inquiry in inquiries(history):
        if inquiry.answered_at is not None or inquiry.working_days <= history.settings.thresholds.inquiry_days:
            continue
        where = (
            "The mail of that time is complete and holds no answer"
            if inquiry.covered
            else "The given mail holds no answer"
        )
        yield _lapse(inquiry, f"{where} to this inquiry of {_day(inquiry)}.", 0.85 if inquiry.covered else 0.5)


def late_replies(history: History) -> Iterator[Lapse]:
    """Our first answer came later than the setting allows."""
    for inquiry in inquiries(history):
        if inquiry.answered_at is None or inquiry.working_days <= history.settings.thresholds.late_reply_days:
            continue
        first = "The first answer" if inquiry.covered else "The first answer in the given mail"
        came = f"{spoken(inquiry.answered_at)}, {inquiry.working_days} working days later"
        message = f"{first} to this inquiry of {_day(inquiry)} came on {came}."
        yield _lapse(inquiry, message, 0.85 if inquiry.covered else 0.55)


def _ours(history: History) -> dict[str, list[Document]]:
    """Our messages and calls by thread, by account and by address of the person they went to."""
    found: dict[str, list[Document]] = {}
    for document in history.documents:
        call = document.kind is DocumentKind.TRANSCRIPT
        if document.sent_at is None or document.delivery is not Delivery.SENT:
            continue
        if not call and not (document.author and document.author.side is Side.OURS):
            continue
        account = account_of(document, history.settings)
        people = {p.email for p in (*document.recipients, *document.participants) if p.email and p.side is Side.THEIRS}
        for key in {document.thread, *people} | ({account} if call else set()):
            if key:
                found.setdefault(key, []).append(document)
    return found


def _answer(document: Document, ours: dict[str, list[Document]], history: History) -> datetime | None:
    writer = document.author.email if document.author else None
    account = account_of(document, history.settings)
    later = [
        d.sent_at
        for key in (document.thread, writer, account)
        if key
        for d in ours.get(key, ())
        if d.sent_at and document.sent_at and document.sent_at < d.sent_at <= history.settings.as_of
    ]
    return min(later, default=None)


def _to_us(document: Document) -> bool:
    return any(p.side is Side.OURS for p in document.recipients)


def _working_days(history: History, since: datetime, until: datetime) -> int:
    """Working days after the day of `since` up to and including the day of `until`, on our calendar."""
    zone = history.calendar.zone
    first, last = since.astimezone(zone).date(), until.astimezone(zone).date()
    span = min((last - first).days, _LONG_AGO)
    return sum(history.calendar.is_working(first + timedelta(days=n)) for n in range(1, span + 1))


def _lapse(inquiry: Inquiry, message: str, confidence: float) -> Lapse:
    return Lapse(
        document_id=inquiry.document.id,
        quote=inquiry.asked.quote,
        span=inquiry.asked.span,
        message=message,
        confidence=confidence,
    )


def _day(inquiry: Inquiry) -> str:
    return spoken(inquiry.asked.at) if inquiry.asked.at else "an unknown day"
