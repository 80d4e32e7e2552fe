"""Gmail API: users.messages.get (full and raw), lists of such messages, and users.threads.get.

Founding source: Gmail API reference, users.messages and users.threads. `internalDate` is milliseconds since 1970 in a
text; labels are ids such as SENT, DRAFT, SCHEDULED, CHAT.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from auditor.model.guide import Guide, Section
from auditor.model.record import Record
from auditor.model.text import Delivery, Document, Skipped
from auditor.ports import Input
from auditor.readers.dates import BadValue, unix_millis
from auditor.readers.exported import Found, exported
from auditor.readers.gmail import payload_message, unpacked
from auditor.readers.json_lines import JsonObject, keys_in
from auditor.readers.mail import Known, mail_of, read_mail

_STATES = {"DRAFT": Delivery.DRAFT, "SCHEDULED": Delivery.SCHEDULED}
_NOT_FULL = "it has no text (it was asked for with format=metadata or minimal); get the message with format=full"
_MORE = "this is not the last page of the export (nextPageToken); give the following pages too"


class Gmail:
    """Messages and threads of the Gmail API as JSON, format=full or raw."""

    name = "gmail"
    guides = (
        Guide(
            section=Section.MAIL,
            product="Gmail",
            what="messages and threads of the Gmail API (format=full or raw), alone, in lists, or one a line",
            export=(
                "Call `users.messages.list` with `q=in:sent` or a label, then `users.messages.get` with `format=full` for "
                "each id (or `users.threads.get`), and save the answers as they are, one a file or one a line."
            ),
            notes=(
                "With format=metadata or minimal there is no text, so such a message is told as not read.",
                "Drafts and scheduled mails are told by their labels; chats are not mail and are told as not read.",
                "The same mail as .eml or in a Takeout mailbox is one document.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        words = keys & {"payload", "raw", "snippet", "internalDate"}
        named = keys & {"labelIds", "internalDate", "historyId"} or {"snippet", "payload", "mimeType"} <= keys
        if words and named and keys & {"threadId", "labelIds"}:
            return 0.97
        ids_only = keys & {"messages", "threads"} and keys & {"resultSizeEstimate", "historyId"}
        return 0.8 if ids_only and "id" in keys else 0.0

    def read(self, file: Input) -> Iterator[Document | Record | Skipped]:
        for found in exported(file, _messages):
            if isinstance(found, Skipped):
                yield found
            else:
                yield from _read(found)


def _messages(top: JsonObject) -> Iterable[JsonObject]:
    """The messages of an answer: itself, those of a thread or a list, those of the threads of a list."""
    if top.has("payload") or top.has("raw"):
        return (top,)
    threads = top.objects("threads")
    if threads:
        return (message for thread in threads for message in (thread.objects("messages") or (thread,)))
    return top.objects("messages") or (top,)


def _read(found: Found) -> Iterator[Document | Record | Skipped]:
    item = found.item
    labels = frozenset(item.texts("labelIds"))
    if "CHAT" in labels:
        yield Skipped(origin=found.place, reason="it is a chat message, not a mail; leave it out of the export")
        return
    known = Known(
        delivery=next((state for label, state in _STATES.items() if label in labels), None),
        sent_at=_received(item),
        thread=_thread(item.text("threadId")),
        notes=(_MORE,) if found.page.text("nextPageToken") else (),
    )
    raw = item.text("raw")
    payload = item.object("payload")
    if raw is not None:
        yield from read_mail(unpacked(raw), origin=found.place, known=known)
    elif payload.has("parts") or payload.has("body"):
        yield from mail_of(payload_message(payload), origin=found.place, known=known)
    else:
        yield Skipped(origin=found.place, reason=_NOT_FULL)


def _thread(given: str | None) -> str | None:
    """The thread's id as Takeout writes it: X-GM-THRID is the same number, in decimal."""
    return str(int(given, 16)) if given and re.fullmatch(r"[0-9a-f]{8,16}", given) else given


def _received(item: JsonObject) -> datetime | None:
    """When Gmail took the mail in, which for a mail without a Date header is when it was sent."""
    try:
        moment = unix_millis(item.number("internalDate"))
    except BadValue:
        return None
    return moment.value if moment is not None and isinstance(moment.value, datetime) else None
