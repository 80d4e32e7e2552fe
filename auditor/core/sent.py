"""The audited mail and calls as delivery records: a mail that was sent, and a call that was held, are evidence."""

from datetime import timedelta

from auditor.core.people import is_free_mail
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Delivery, Document, DocumentKind, Party, Side
from auditor.model.time import Moment

MAIL = "mail"
CALLS = "calls"
"""`Record.source` of the two, as `coverage.yaml` names them."""
LINK = "link:"
"""Prefix of a link in `Record.refs`."""


def record_of(document: Document) -> Record | None:
    """The record that a document is; None for what was not sent by a person, which proves nothing."""
    if document.delivery is not Delivery.SENT:
        return None
    match document.kind:
        case DocumentKind.EMAIL:
            return _mail(document)
        case DocumentKind.TRANSCRIPT:
            return _call(document)
        case DocumentKind.DRAFT:
            return None


def _mail(document: Document) -> Record:
    native = (document.message_id or "").strip().strip("<>") or document.id
    author = document.author
    outside = (party.email.lower() for party in document.recipients if party.email and _is_outside(party, author))
    return Record(
        id=f"email:{native}",
        source=MAIL,
        source_type="message",
        kind=RecordKind.MESSAGE_SENT,
        title=document.subject or "(no subject)",
        contacts=tuple(dict.fromkeys(outside)),
        owner=_owner(author),
        done=Moment(value=document.sent_at) if document.sent_at else None,
        status=RecordStatus.DONE,
        status_raw="SENT",
        attachments=document.attachments,
        refs=tuple(f"{LINK}{link}" for link in dict.fromkeys(document.links)),
        raw_ref=(document.origin,),
        origin=document.origin,
    )


def _call(document: Document) -> Record:
    ours = [p for p in (document.author, *document.participants) if p is not None and p.side is Side.OURS]
    host = ours[0] if ours else document.author
    guests = (p.email.lower() for p in document.participants if p.email and p.side is not Side.OURS and p != host)
    start = document.sent_at
    end = start + timedelta(seconds=document.duration_seconds or 0) if start else None
    return Record(
        id=f"call:{document.id}",
        source=CALLS,
        source_type="transcript",
        kind=RecordKind.CALL,
        title=document.subject or "Call",
        contacts=tuple(dict.fromkeys(guests)),
        owner=_owner(host),
        started=Moment(value=start) if start else None,
        done=Moment(value=end) if end else None,
        status=RecordStatus.DONE,
        outcome="voicemail" if document.voicemail else "held",
        raw_ref=(document.origin,),
        origin=document.origin,
    )


def _owner(party: Party | None) -> str | None:
    if party is None:
        return None
    return party.email.lower() if party.email else party.name


def _is_outside(party: Party, author: Party | None) -> bool:
    """Whether a recipient is no colleague of the author: by side where both are known, else by mail domain."""
    if author is None or author.email is None:
        return party.side is not Side.OURS
    if Side.UNKNOWN not in (party.side, author.side):
        return party.side is not author.side
    theirs = (party.email or "").lower().rpartition("@")[2]
    own = author.email.lower().rpartition("@")[2]
    if is_free_mail(own):
        return (party.email or "").lower() != author.email.lower()
    return theirs != own
