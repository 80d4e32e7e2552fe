"""One mail as a Document, with the calendar entries that it carries as Records."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256

from auditor.core.segment import segment
from auditor.model.record import Record
from auditor.model.text import Delivery, Document, DocumentKind, Party, Segment, SegmentKind, Side, Skipped, Span
from auditor.readers import ics
from auditor.readers.headers import Headers, people
from auditor.readers.mail_body import Body, attachments_of, body_of, calendars_of
from auditor.readers.mail_dates import sent_at
from auditor.readers.mail_state import delivery, failed_message_ids, message_ids
from auditor.readers.mime import Message, parse

MAX_MAIL = 150_000_000
"""Bytes; a larger mail is skipped. Mail servers stop at a fifth of it."""
_KNOWN = (
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "received",
    "sender",
    "cc",
    "content-type",
    "mime-version",
    "reply-to",
)
_URL = re.compile(r"https?://[^\s<>\"'\[\]{}|\\^`]{3,2000}", re.IGNORECASE)
_MAX_LINKS = 500
_MAX_CALENDARS = 50
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the export of a mail program or a CRM says beside the headers of the mail."""

    delivery: Delivery | None = None
    """Unsent, scheduled or bounced by its own account; None leaves it to the headers."""
    sent_at: datetime | None = None
    """Taken where the Date header does not say: a header has the sender's own offset."""
    time_note: str | None = None
    """Why the export does not say when it was sent, where it does not."""
    thread: str | None = None
    author_side: Side = Side.UNKNOWN
    recipients: tuple[Party, ...] = ()
    """Those whom the export knows by a name or an id of its own only."""
    notes: tuple[str, ...] = ()


NOTHING_KNOWN = Known()


def read_mail(
    data: bytes, *, origin: str, mailbox: str | None = None, known: Known = NOTHING_KNOWN
) -> Iterator[Document | Record | Skipped]:
    """The mail as a Document, then the calendar entries in it. Never raises.

    `mailbox` is the name of the folder it lies in ("Drafts"), which may say that it was never sent.
    """
    if len(data) > MAX_MAIL:
        yield Skipped(
            origin=origin, reason=f"the mail is larger than {MAX_MAIL // 1_000_000} MB; save it without attachments"
        )
        return
    message = parse(data)
    if not any(message.headers.get(name) for name in _KNOWN):
        yield Skipped(
            origin=origin, reason="there are no mail headers in it; save the mail as .eml, or its words as .txt"
        )
        return
    yield from mail_of(message, origin=origin, mailbox=mailbox, known=known)


def mail_of(
    message: Message, *, origin: str, mailbox: str | None = None, known: Known = NOTHING_KNOWN
) -> Iterator[Document | Record | Skipped]:
    """The Document of a mail that is cut into its parts already, then the calendar entries in it."""
    yield _document(message, origin, mailbox, known)
    yield from _events(calendars_of(message), origin)


def _document(message: Message, origin: str, mailbox: str | None, known: Known) -> Document:
    headers = message.headers
    body = body_of(message)
    subject = headers.text("subject")
    head = f"{subject}\n\n" if subject else ""
    text = head + body.text
    at, note = _when(headers, known)
    author = _author(headers)
    if author and known.author_side is not Side.UNKNOWN:
        author = replace(author, side=known.author_side)
    recipients = (*people([*headers.all("to"), *headers.all("cc")]), *known.recipients)
    state = known.delivery or delivery(message, mailbox=mailbox)
    own_id = next(iter(message_ids(headers.get("message-id"))), None)
    document = Document(
        id=document_id(own_id, subject, author, recipients, at, text),
        origin=origin,
        kind=DocumentKind.EMAIL,
        text=text,
        subject=subject or None,
        sent_at=at,
        author=author,
        recipients=recipients,
        participants=tuple(dict.fromkeys((*((author,) if author else ()), *recipients))),
        message_id=own_id,
        references=_references(message, state),
        provider_thread=known.thread or headers.get("x-gm-thrid").strip() or None,
        attachments=attachments_of(message),
        files_unknown=headers.get("x-filename").strip().lower().endswith(_STORES),
        delivery=state,
        language=_language(headers),
        segments=_zones(body, len(head)),
        notes=tuple(dict.fromkeys((*message.notes, *body.notes, *((note,) if note else ()), *known.notes))),
    )
    return with_links(document, body.links)


_STORES = (".nsf", ".pst")
"""Stores of Notes and Outlook. Who prints a mail out of one names it in X-FileName, and keeps the text without its files."""


def _when(headers: Headers, known: Known) -> tuple[datetime | None, str | None]:
    at, note = sent_at(headers)
    if known.sent_at is not None and (at is None or note is not None):
        return known.sent_at, None
    return at, (known.time_note or note) if at is None else note


def with_links(document: Document, targets: Sequence[str]) -> Document:
    """`document` with `targets` and the addresses written in its own words; those of quotes were sent by others."""
    found = dict.fromkeys(targets)
    if _URL.search(document.text):
        for part in segment(document):
            if part.kind in (SegmentKind.OWN, SegmentKind.FORWARDED, SegmentKind.SIGNATURE):
                urls = _URL.findall(document.text, part.span.start, part.span.end)
                found.update(dict.fromkeys(url.rstrip(".,;:!?)*_") for url in urls[:_MAX_LINKS]))
    return replace(document, links=tuple(found)[:_MAX_LINKS]) if found else document


def document_id(
    message_id: str | None,
    subject: str,
    author: Party | None,
    recipients: Sequence[Party],
    at: datetime | None,
    text: str,
) -> str:
    """The same for every copy of one mail: made of what no export changes.

    Not of the Message-ID alone, for broken programs use one for several mails. Beside a Message-ID only the day of the
    time counts: a CRM notes when it took the mail in, some seconds from what the Date header says.
    """
    exact = at.astimezone(UTC) if at else None
    when = (exact.date().isoformat() if message_id else exact.isoformat(timespec="seconds")) if exact else ""
    who = (author.email or author.name or "") if author else ""
    fixed = [message_id or "", when, who, " ".join(subject.split()).casefold()]
    if not message_id:
        fixed.extend(sorted(p.email or p.name or "" for p in recipients))
        fixed.append(" ".join(text.split()))
    return "d_" + sha256("\x1f".join(fixed).encode("utf-8", "replace")).hexdigest()[:16]


def _author(headers: Headers) -> Party | None:
    for name in ("from", "sender", "resent-from"):
        found = people(headers.all(name))
        if found:
            author = found[0]
            named = headers.text("x-from").partition("<")[0].strip(" \"'")
            if not author.name and named and "@" not in named:
                return Party(name=named, email=author.email)
            return author
    return None


def _references(message: Message, state: Delivery) -> tuple[str, ...]:
    headers = message.headers
    found: dict[str, None] = {}
    for value in (*headers.all("references"), *headers.all("in-reply-to")):
        ids = message_ids(value)
        found.update(dict.fromkeys(i for i in ids if "@" in i or "<" in value))
    if state is Delivery.BOUNCED:
        found.update(dict.fromkeys(failed_message_ids(message)))
    return tuple(found)[:500]


def _zones(body: Body, offset: int) -> tuple[Segment, ...]:
    return tuple(
        Segment(kind=kind, span=Span(start=start + offset, end=end + offset)) for kind, start, end in body.zones
    )


def _language(headers: Headers) -> str | None:
    first = headers.get("content-language").partition(",")[0].strip()
    return first if _LANGUAGE.match(first) else None


def _events(calendars: Sequence[bytes], origin: str) -> Iterator[Record | Skipped]:
    """The entries of all calendar parts, each once: an invitation is often attached a second time."""
    seen: set[tuple[str, str | None, str]] = set()
    broken: list[Skipped] = []
    if len(calendars) > _MAX_CALENDARS:
        reason = f"only the first {_MAX_CALENDARS} calendars in this mail were read; save the others as .ics files"
        yield Skipped(origin=origin, reason=reason)
    for data in calendars[:_MAX_CALENDARS]:
        for found in ics.read_events(data, origin=origin):
            if isinstance(found, Skipped):
                whole = found.origin == origin
                if whole:
                    broken.append(found)
                else:
                    yield found
                continue
            key = (found.id, found.status_raw, repr((found.started, found.done)))
            if key not in seen:
                seen.add(key)
                yield found
    if not seen:
        yield from broken
