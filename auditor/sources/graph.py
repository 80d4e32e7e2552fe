"""Microsoft Graph: messages of Outlook and Exchange Online as JSON, single or in `value` lists.

Founding source: Microsoft Graph reference, resource types message, eventMessage, itemBody, attachment. `uniqueBody` is
only what is new in the message; the id changes when a message is moved, so `internetMessageId` names it.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from auditor.model.guide import Guide, Section
from auditor.model.record import Record
from auditor.model.text import Delivery, Document, Skipped
from auditor.ports import Input
from auditor.readers.dates import BadValue, Dates
from auditor.readers.exported import Found, exported
from auditor.readers.headers import mailbox_of
from auditor.readers.json_lines import JsonObject, keys_in
from auditor.readers.mail import Known, mail_of
from auditor.readers.mail_parts import file_part, message_of, outer
from auditor.readers.mime import Message, Part

_KEYS = frozenset(
    "internetMessageId bodyPreview sentDateTime receivedDateTime isDraft conversationId conversationIndex toRecipients "
    "ccRecipients parentFolderId inferenceClassification uniqueBody internetMessageHeaders hasAttachments "
    "meetingMessageType".split()
)
_LETTERS = frozenset("internetMessageId isDraft toRecipients sentDateTime uniqueBody internetMessageHeaders".split())
"""What only a message has: events and chats share some of the others."""
_DEFERRED = re.compile(r"systemtime\s+0x3fef\b", re.IGNORECASE)
"""PidTagDeferredSendTime: the sender said when it shall go out."""
_MORE = "this is not the last page of the export (@odata.nextLink); give the following pages too"
_NO_WORDS = (
    "it has no text (neither body nor uniqueBody was asked for); get it with $select=subject,body,uniqueBody,..."
)
_MEETINGS = {
    "meetingrequest": "it is an invitation to a meeting",
    "meetingcancelled": "it calls a meeting off",
    "meetingaccepted": "it accepts a meeting",
    "meetingtenativelyaccepted": "it accepts a meeting tentatively",
    "meetingtentativelyaccepted": "it accepts a meeting tentatively",
    "meetingdeclined": "it declines a meeting",
}


class Graph:
    """Messages of Microsoft Graph: Outlook and Exchange Online."""

    name = "graph"
    guides = (
        Guide(
            section=Section.MAIL,
            product="Microsoft 365",
            what="messages of Microsoft Graph, single, in `value` lists, or one a line",
            export=(
                "Call `GET /me/mailFolders/sentitems/messages` with `$expand=attachments($select=name,contentType,size)` "
                "and `$select=subject,body,uniqueBody,from,sender,toRecipients,ccRecipients,sentDateTime,isDraft,"
                "internetMessageId,conversationId,hasAttachments,internetMessageHeaders`, follow `@odata.nextLink`, and "
                "save each answer as it is."
            ),
            notes=(
                "Where `uniqueBody` was asked for, it is read in place of the body: it holds the writer's new words only.",
                "A draft has a sent time too; `isDraft` decides. Times are UTC.",
                "Without `internetMessageHeaders` an automatic reply is told by its subject only.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        return 0.97 if len(keys & _KEYS) >= 3 and keys & _LETTERS else 0.0

    def read(self, file: Input) -> Iterator[Document | Record | Skipped]:
        for found in exported(file, _messages):
            if isinstance(found, Skipped):
                yield found
            else:
                yield from _read(found)


def _messages(top: JsonObject) -> Iterable[JsonObject]:
    return top.objects("value") if isinstance(top.values.get("value"), list) else (top,)


def _read(found: Found) -> Iterator[Document | Record | Skipped]:
    item = found.item
    if not (item.has("body") or item.has("uniqueBody")):
        yield Skipped(origin=found.place, reason=_NO_WORDS)
        return
    meeting = _MEETINGS.get((item.text("meetingMessageType") or "").lower())
    notes = (
        *((f"{meeting}; the calendar's own export shows what became of it",) if meeting else ()),
        *((_MORE,) if found.page.has("@odata.nextLink") else ()),
    )
    known = Known(
        delivery=_state(item),
        sent_at=_time(item, "sentDateTime") or _time(item, "receivedDateTime"),
        time_note="it has no sentDateTime, so relative dates in it stay open",
        thread=item.text("conversationId"),
        notes=notes,
    )
    yield from mail_of(_message(item), origin=found.place, known=known)


def _state(item: JsonObject) -> Delivery | None:
    if not item.flag("isDraft"):
        return None
    extended = item.objects("singleValueExtendedProperties")
    deferred = any(_DEFERRED.match(one.text("id") or "") for one in extended)
    return Delivery.SCHEDULED if deferred else Delivery.DRAFT


def _message(item: JsonObject) -> Message:
    body = item.object("uniqueBody")
    if body.text("content") is None:
        body = item.object("body")
    words = body.text("content")
    rich = (body.text("contentType") or "").lower() == "html"
    given = [(one.text("name") or "", one.text("value") or "") for one in item.objects("internetMessageHeaders")]
    fields = (
        ("subject", item.text("subject")),
        ("from", _person(item, "from")),
        ("sender", _person(item, "sender")),
        ("to", _people(item, "toRecipients")),
        ("cc", _people(item, "ccRecipients")),
        ("message-id", item.text("internetMessageId")),
    )
    own = tuple((name, value) for name, value in fields if value)
    answered = {name for name, _ in own}
    content_type = tuple((n, v) for n, v in given if n.lower() == "content-type" and "report" in v.lower())
    kept = tuple((n, v) for n, v in outer(given) if n.strip().lower() not in answered)
    return message_of(
        (*own, *kept, *content_type),
        plain=None if rich else words,
        rich=words if rich else None,
        files=_files(item),
    )


def _person(item: JsonObject, key: str) -> str | None:
    """An `emailAddress`, or the plain text that Power Automate makes of it."""
    address = item.object(key, "emailAddress")
    return mailbox_of(address.text("name"), address.text("address")) or item.text(key)


def _people(item: JsonObject, key: str) -> str | None:
    found = [
        mailbox_of(one.object("emailAddress").text("name"), one.object("emailAddress").text("address"))
        for one in item.objects(key)
    ]
    return ", ".join(filter(None, found)) or item.text(key)


def _files(item: JsonObject) -> list[Part]:
    """The attachments by name; one without a name when the export says only that there are some."""
    given = [one for one in item.objects("attachments") if not one.flag("isInline")]
    files = [file_part(_file_name(one), media_type=one.text("contentType"), size=_size(one)) for one in given[:1_000]]
    if not files and item.flag("hasAttachments") and not isinstance(item.values.get("attachments"), list):
        files.append(file_part("attachment"))
    return files


def _file_name(one: JsonObject) -> str:
    name = one.text("name") or "attachment"
    attached_mail = (one.text("@odata.type") or "").endswith("itemAttachment")
    return f"{name}.eml" if attached_mail and not name.lower().endswith((".eml", ".msg")) else name


def _size(one: JsonObject) -> int | None:
    try:
        return one.whole("size")
    except BadValue:
        return None


def _time(item: JsonObject, key: str) -> datetime | None:
    """A time with up to seven digits of a second, UTC; the year 1 means that there is none."""
    try:
        moment = Dates().read(item.text(key))
    except BadValue:
        return None
    return moment.value if moment is not None and isinstance(moment.value, datetime) else None
