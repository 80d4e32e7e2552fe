"""Customers' inquiries and voicemails: answered in time, late, or not at all.

Founding source: field notes on trust in sales; an inquiry asks for an answer that nobody had to promise.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from auditor.core.conduct.answers import first_answer, working_days
from auditor.core.conduct.history import History, Lapse, spoken
from auditor.core.lifecycle import Said
from auditor.core.patterns import pattern
from auditor.model.commitment import Speech
from auditor.model.text import Document, DocumentKind, Party, Side

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
    r"|\bwho\s+knows\b|\bwhat\s+a\b|\bunsubscribe\b|\[image\b"
    r"|\bkeep\s+(?:me|us)\s+(?:informed|posted|updated|apprised|in\s+the\s+loop|up\s+to\s+date)\b"
    r"|\b(?:when|whenever|once|if)\s+(?:you(?:'re|\s+are|\s+feel)|ever)\s+(?:interested|ready|free|passing|in\s+town)\b"
    r"|\bplease\s+(?:bring|arrive|proceed|park|remember|be\s+(?:advised|aware|seated|on\s+time)|feel\s+free|(?:don't|do\s+not)\s+hesitate)\b"
    r"|^\W*to\s+(?:receive|get|obtain|request|register|subscribe|rsvp|enrol+|sign\s+up|learn|cancel)\b[^?]{3,100},\s+please\s+(?:call|reply|click|visit|go\s+to|register|e-?mail)\b",
    re.IGNORECASE,
)
"""Polite questions that wait for no answer, and what a notice tells its readers to do: "To get a badge, please call ..."."""
_A_FEW = 8
"""Whoever writes to more people asks nobody in particular."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """A customer's mail that asks for something, or his voicemail, and our first answer to it."""

    asked: Said
    document: Document
    answered_at: datetime | None
    working_days: int
    """From the inquiry to the answer, or to the day of the audit."""
    covered: bool
    """Whether the given mail is complete from the inquiry to then; after a voicemail the calls as well."""


def inquiries(history: History) -> Iterator[Inquiry]:
    """One a mail: the first request in a customer's message to us. Chasing for an answer is the same inquiry."""
    answers = first_answer(history)
    closed = _closed(history)
    waiting: dict[tuple[str | None, str | None], datetime | None] = {}
    for remark, document in _asked(history):
        assert remark.at is not None
        answer = answers(document)
        key = (None if document.voicemail else document.thread, _who(document.author))
        if key in waiting and waiting[key] == answer:
            continue
        waiting[key] = answer
        until = answer or history.settings.as_of
        if remark.at < closed.get(key, remark.at) <= until:
            continue
        covered = history.mail_covers(remark.at, until, remark.account)
        if document.voicemail:
            covered = covered and history.calls_cover(remark.at, until, remark.account)
        yield Inquiry(
            asked=remark,
            document=document,
            answered_at=answer,
            working_days=working_days(history, document, until),
            covered=covered,
        )


def _asked(history: History) -> Iterator[tuple[Said, Document]]:
    """The first request of each mail from a customer to us, in order of time."""
    documents = history.by_id
    seen: set[str] = set()
    asked = (r for r in history.said if r.speech is Speech.REQUEST and r.side is Side.THEIRS and r.at)
    for remark in sorted(asked, key=lambda r: (r.at or history.settings.as_of, r.document_id, r.span.start)):
        document = documents.get(remark.document_id)
        if document is None or document.id in seen or not _waits(document):
            continue
        late = document.sent_at is None or document.sent_at > history.settings.as_of
        if late or not _to_us(document) or _is_bulk(document) or _COURTESY.search(remark.quote):
            continue
        seen.add(document.id)
        yield remark, document


def _waits(document: Document) -> bool:
    """Whether a question in it is answered later or not at all; on a call it is answered at once."""
    return document.kind is DocumentKind.EMAIL or document.voicemail


def _who(party: Party | None) -> str | None:
    return party.email or party.label if party else None


def _closed(history: History) -> dict[tuple[str | None, str | None], datetime]:
    """When a customer last said that nothing more is needed, by conversation and person, and by person for voicemails."""
    found: dict[tuple[str | None, str | None], datetime] = {}
    for remark in history.said:
        if remark.speech is Speech.RELEASE and remark.side is Side.THEIRS and remark.at:
            for key in ((remark.thread, _who(remark.by)), (None, _who(remark.by))):
                found[key] = max(remark.at, found.get(key, remark.at))
    return found


def unanswered_inquiries(history: History) -> Iterator[Lapse]:
    """No message of ours to that customer after the inquiry, for longer than the setting allows."""
    for inquiry in inquiries(history):
        thresholds, voicemail = history.settings.thresholds, inquiry.document.voicemail
        allowed = thresholds.callback_days if voicemail else thresholds.inquiry_days
        if inquiry.answered_at is not None or inquiry.working_days <= allowed:
            continue
        given, holds = ("mail and calls", "hold") if voicemail else ("mail", "holds")
        where = f"The complete {given} of that time" if inquiry.covered else f"The given {given}"
        message = f"{where} {holds} no answer to this {_what(inquiry)}."
        yield _lapse(inquiry, message, 0.85 if inquiry.covered else 0.5)


def late_replies(history: History) -> Iterator[Lapse]:
    """Our first answer to a mail came later than the setting allows."""
    allowed = history.settings.thresholds.late_reply_days
    return _late((i for i in inquiries(history) if not i.document.voicemail), allowed, "mail")


def late_callbacks(history: History) -> Iterator[Lapse]:
    """A voicemail was returned, by phone or mail, later than the setting allows."""
    allowed = history.settings.thresholds.callback_days
    return _late((i for i in inquiries(history) if i.document.voicemail), allowed, "mail and calls")


def _late(asked: Iterable[Inquiry], allowed: int, given: str) -> Iterator[Lapse]:
    for inquiry in asked:
        if inquiry.answered_at is None or inquiry.working_days <= allowed:
            continue
        first = "The first answer" if inquiry.covered else f"The first answer in the given {given}"
        days = f"{inquiry.working_days} working day{'s' if inquiry.working_days > 1 else ''}"
        message = f"{first} to this {_what(inquiry)} came on {spoken(inquiry.answered_at)}, {days} later."
        yield _lapse(inquiry, message, 0.85 if inquiry.covered else 0.55)


def _is_bulk(document: Document) -> bool:
    """A newsletter, or a letter to a crowd, asks everybody and nobody."""
    sender = (document.author.email or "") if document.author else ""
    return len(document.recipients) > _A_FEW or _BULK.match(sender) is not None


def _to_us(document: Document) -> bool:
    """A voicemail lies in our mailbox, whoever of us it was meant for."""
    return document.voicemail or any(p.side is Side.OURS for p in document.recipients)


def _lapse(inquiry: Inquiry, message: str, confidence: float) -> Lapse:
    return Lapse(
        document_id=inquiry.document.id,
        quote=inquiry.asked.quote,
        span=inquiry.asked.span,
        message=message,
        confidence=confidence,
    )


def _what(inquiry: Inquiry) -> str:
    what = "voicemail" if inquiry.document.voicemail else "inquiry"
    return f"{what} of {spoken(inquiry.asked.at) if inquiry.asked.at else 'an unknown day'}"
