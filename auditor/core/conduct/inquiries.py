"""Customers' inquiries: answered in time, late, or not at all.

Founding source: field notes on trust in sales; an inquiry asks for an answer that nobody had to promise.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from auditor.core.conduct.history import History, Lapse, spoken
from auditor.core.lifecycle import Said
from auditor.core.match.words import naming_words, terms
from auditor.core.patterns import pattern
from auditor.core.sides import account_of
from auditor.model.commitment import Speech
from auditor.model.text import Delivery, Document, DocumentKind, SegmentKind, Side

_BULK = pattern(
    r"(?:no-?reply|do-?not-?reply|newsletters?|news|marketing|mailer|notifications?|notify|alerts?|bounces?|digest|events|updates)"
    r"(?:[+._-][^@]*)?@",
    re.IGNORECASE,
)
_COURTESY = pattern(
    r"\blet\s+(?:me|us)\s+know\s+(?:if|should|whenever)\s+(?:you|there|anything|I|we)\b|\b(?:any|further|more)\s+questions\b"
    r"|^\W*(?:hi\W+)?how\s+(?:are|were|was|is|did)\s+(?:you|your|the\s+(?:weekend|holidays?|family)|things|everything|life)\b[^?]*\?"
    r"|\bhow\s+(?:about\s+that|cool|great|nice)\b|\b(?:would|'d)\s+(?:love|like)\s+to\s+(?:thank|say|congratulate|wish)\b"
    r"|\b(?:isn't|wasn't)\s+(?:it|that)\b[^?]*\?|\bplease\s+(?:find|see|note|accept|give\s+my|send\s+my\s+(?:regards|best))\b"
    r"|\bwho\s+knows\b|\bwhat\s+a\b|\bunsubscribe\b",
    re.IGNORECASE,
)
"""Polite questions that wait for no answer."""


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
    """One a mail: the first request in a customer's message to us. Chasing for an answer is the same inquiry."""
    answers = first_answer(history)
    closed = _closed(history)
    waiting: dict[tuple[str | None, str | None], datetime | None] = {}
    for remark, document in _asked(history):
        assert remark.at is not None
        answer = answers(document)
        key = (document.thread, document.author.email if document.author else None)
        if key in waiting and waiting[key] == answer:
            continue
        waiting[key] = answer
        if answer is None and closed.get(key, remark.at) > remark.at:
            continue
        until = answer or history.settings.as_of
        yield Inquiry(
            asked=remark,
            document=document,
            answered_at=answer,
            working_days=working_days(history, remark.at, until),
            covered=history.mail_covers(remark.at, until, remark.account),
        )


def _asked(history: History) -> Iterator[tuple[Said, Document]]:
    """The first request of each mail from a customer to us, in order of time."""
    documents = history.by_id
    seen: set[str] = set()
    asked = (r for r in history.said if r.speech is Speech.REQUEST and r.side is Side.THEIRS and r.at)
    for remark in sorted(asked, key=lambda r: (r.at or history.settings.as_of, r.document_id, r.span.start)):
        document = documents.get(remark.document_id)
        if document is None or document.kind is not DocumentKind.EMAIL or document.id in seen:
            continue
        late = remark.at is None or remark.at > history.settings.as_of
        if late or not _to_us(document) or _is_bulk(document) or _COURTESY.search(remark.quote):
            continue
        seen.add(document.id)
        yield remark, document


def _closed(history: History) -> dict[tuple[str | None, str | None], datetime]:
    """When a customer last said that nothing more is needed, by conversation and person."""
    found: dict[tuple[str | None, str | None], datetime] = {}
    for remark in history.said:
        if remark.speech is Speech.RELEASE and remark.side is Side.THEIRS and remark.at:
            key = (remark.thread, remark.by.email if remark.by else None)
            found[key] = max(remark.at, found.get(key, remark.at))
    return found


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
        if not call and not any(p.side is not Side.OURS for p in document.recipients):
            # Forwarded to a colleague: the customer saw nothing of it.
            continue
        for key in {document.thread, *people} | ({account} if call else set()):
            if key:
                found.setdefault(key, []).append(document)
    return found


def first_answer(history: History) -> Callable[[Document], datetime | None]:
    """When our first message or call after a customer's mail came: in its conversation, or to its writer."""
    ours = _ours(history)
    asked = {d.thread for d in history.documents if d.thread and d.author and d.author.side is Side.THEIRS}

    words: dict[str, frozenset[str]] = {}

    def said(document: Document) -> frozenset[str]:
        if document.id not in words:
            words[document.id] = _said(document)
        return words[document.id]

    def elsewhere(document: Document, reply: Document) -> bool:
        """Whether it answers another mail of theirs, in its own conversation, with not a word of this one."""
        mail = reply.kind is DocumentKind.EMAIL and reply.thread != document.thread and reply.thread in asked
        return mail and not said(document) & said(reply)

    def answer(document: Document) -> datetime | None:
        keys = (document.thread, document.author.email if document.author else None)
        later = [
            d.sent_at
            for key in (*keys, account_of(document, history.settings))
            if key
            for d in ours.get(key, ())
            if d.sent_at and document.sent_at and document.sent_at < d.sent_at <= history.settings.as_of
            if not elsewhere(document, d)
        ]
        return min(later, default=None)

    return answer


def _said(document: Document) -> frozenset[str]:
    """What it is about: the naming words of what its author wrote, without greeting names."""
    people = " ".join(p.name for p in document.participants if p.name)
    own = " ".join(s.span.of(document.text) for s in document.segments if s.kind is SegmentKind.OWN)
    return naming_words(frozenset(terms(f"{document.subject or ''} {own or document.text}")) - frozenset(terms(people)))


def _is_bulk(document: Document) -> bool:
    """A newsletter asks everybody and nobody."""
    sender = (document.author.email or "") if document.author else ""
    return _BULK.match(sender) is not None


def _to_us(document: Document) -> bool:
    return any(p.side is Side.OURS for p in document.recipients)


def working_days(history: History, since: datetime, until: datetime) -> int:
    """Working days after the day of `since` up to and including the day of `until`, on our calendar."""
    zone = history.calendar.zone
    return history.calendar.working_days(since.astimezone(zone).date(), until.astimezone(zone).date())


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
