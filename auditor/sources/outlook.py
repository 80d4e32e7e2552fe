"""Outlook .msg files: one message in a compound file.

Founding sources: [MS-OXMSG], [MS-OXPROPS], [MS-OXOMSG]: transport headers where the mail came over the internet, else
the properties of sender, recipients and times; the flag UNSENT; the class of bounces and receipts.
"""

from collections.abc import Iterator
from datetime import datetime

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.record import Record
from auditor.model.text import Delivery, Document, Skipped
from auditor.ports import Input
from auditor.readers.charset import decode
from auditor.readers.headers import Headers, mailbox_of, split
from auditor.readers.mail import Known, mail_of
from auditor.readers.mail_parts import file_part, message_of, outer
from auditor.readers.mime import Message, Part
from auditor.readers.outlook_item import MAGIC, Item, OutlookItem, read_item
from auditor.readers.rtf import unpack, words

MAX_MSG = 60_000_000
"""Bytes; the list of what is in a compound file has to be held in memory."""
_SUBMITTED, _DELIVERED, _DEFERRED, _FLAGS = 0x0039, 0x0E06, 0x3FEF, 0x0E07
_UNSENT, _IN_OUTBOX = 8, 4
_RECIPIENT_KIND = 0x0C15
_KINDS = {1: "to", 2: "cc"}
_OTHERS = {
    "ipm.appointment": "a calendar entry; export the calendar as .ics",
    "ipm.contact": "a contact, in which nobody writes anything; leave it out",
    "ipm.task": "a task; export the tasks as .csv",
    "ipm.stickynote": "a note; save it as .txt",
}
_STREAM = "__substg1.0_".encode("utf-16-le")


class Outlook:
    """Messages that Outlook for Windows saved or dragged out, .msg."""

    name = "msg"
    guides = (
        Guide(
            section=Section.MAIL,
            product="Outlook",
            what="messages as .msg",
            export="Mark the mails in Outlook for Windows and drag them into a folder, or use File, Save As, Outlook Message Format.",
            notes=(
                "An attached message is an attachment by its name; its words are not the sender's and are not opened.",
                "A text that is there as rich text only is read without its layout.",
                "A .pst or .ost file is not read; save the folder's mails as .msg, or convert it to .mbox.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        if not file.head.startswith(MAGIC):
            return 0.0
        if _STREAM in file.head or file.name.endswith(".msg"):
            return 0.96
        return 0.0

    def read(self, file: Input) -> Iterator[Document | Record | Skipped]:
        if file.size is not None and file.size > MAX_MSG:
            reason = f"the mail is larger than {MAX_MSG // 1_000_000} MB; save it without attachments"
            yield Skipped(origin=file.origin, reason=reason)
            return
        data = file.content()
        if not data.startswith(MAGIC):
            raise Unreadable(f"{file.origin}: this is no Outlook message", hint="save it in Outlook as .msg or .eml")
        item = read_item(data, file.origin)
        kind = (item.message.text("001A") or "ipm.note").lower()
        other = next((what for name, what in _OTHERS.items() if kind.startswith(name)), None)
        if other is not None:
            yield Skipped(origin=file.origin, reason=f"it is {other}")
            return
        headers = _transport(item.message)
        known = Known(
            delivery=_state(item.message, kind, headers),
            sent_at=_time(item.message),
            thread=_thread(item.message),
            notes=_notes(item),
        )
        yield from mail_of(_message(item, headers), origin=file.origin, known=known)


def _transport(message: Item) -> Headers:
    """The headers with which the mail came; none for what was written here and never left Exchange."""
    text = (message.text("007D") or "").lstrip("\r\n ")
    return split(text.encode("utf-8", "replace"))[0]


def _state(message: Item, kind: str, headers: Headers) -> Delivery | None:
    if kind.startswith("report."):
        return Delivery.BOUNCED if kind.endswith(".ndr") else Delivery.AUTOMATIC
    if ".rules.ooftemplate" in kind:
        return Delivery.AUTOMATIC
    flags = message.whole(_FLAGS) or 0
    if not flags & _UNSENT or headers.get("received"):
        return None
    return Delivery.SCHEDULED if flags & _IN_OUTBOX or message.time(_DEFERRED) else Delivery.DRAFT


def _time(message: Item) -> datetime | None:
    return message.time(_SUBMITTED) or message.time(_DELIVERED)


def _thread(message: Item) -> str | None:
    """The conversation's id, or the first 22 bytes of the index, which its messages have in common."""
    found = message.binary("3013") or (message.binary("0071") or b"")[:22]
    return found.hex() or None


def _notes(item: OutlookItem) -> tuple[str, ...]:
    names = [(one.text("3707", "3704") or "").lower() for one in item.attachments]
    notes = []
    if any(name.endswith(".rpmsg") for name in names):
        notes.append("the mail is protected (message.rpmsg), so its text was not read")
    if item.embedded:
        notes.append("a message is attached; it counts as an attachment, and its words were not read")
    return tuple(notes)


def _message(item: OutlookItem, headers: Headers) -> Message:
    message = item.message
    fields = [
        ("subject", message.text("0037")),
        ("from", _person(message, "0042", "0065", "5D02") or _person(message, "0C1A", "0C1F", "5D01")),
        ("to", _people(item, "to") or message.text("0E04")),
        ("cc", _people(item, "cc") or message.text("0E03")),
        ("message-id", message.text("1035")),
        ("in-reply-to", message.text("1042")),
        ("references", message.text("1039")),
    ]
    told = [(name, value) for name, value in fields if not headers.get(name)]
    plain, rich = _words(message)
    return message_of(
        (*told, *outer(headers.fields)),
        plain=plain,
        rich=rich,
        files=[_file(one, n in item.embedded) for n, one in enumerate(item.attachments)],
    )


def _person(item: Item, name: str, address: str, smtp: str) -> str | None:
    """A person with the address of the internet; the address within Exchange says nothing outside of it."""
    known = item.text(smtp) or item.text(address)
    return mailbox_of(item.text(name), known if known and "@" in known and not known.startswith("/") else None)


def _people(item: OutlookItem, kind: str) -> str:
    found = [
        _person(one, "3001", "3003", "39FE")
        for one in item.recipients
        if _KINDS.get((one.whole(_RECIPIENT_KIND) or 1) & 0xF) == kind
    ]
    return ", ".join(filter(None, found))


def _words(message: Item) -> tuple[str | None, str | None]:
    """Text and HTML; where neither is there, what the rich text holds."""
    plain, rich = message.text("1000"), message.text("1013")
    page = message.binary("1013")
    if rich is None and page:
        rich = decode(page, message.codepage).text
    packed = message.binary("1009")
    if (plain or rich) or not packed:
        return plain, rich
    try:
        found = words(unpack(packed))
    except ValueError:
        return None, None
    return (None, found.text) if found.is_html else (found.text, None)


def _file(one: Item, embedded: bool) -> Part:
    name = one.text("3707", "3704", "3001") or "attachment"
    if embedded:
        return file_part(name if name.lower().endswith(".msg") else f"{name}.msg")
    data = one.binary("3701") or b""
    return file_part(name, media_type=one.text("370E"), size=one.size, data=data)
