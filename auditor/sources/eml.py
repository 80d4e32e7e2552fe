"""Single mails: .eml files, members of a Maildir, and mail files without any suffix."""

import re
from collections.abc import Iterator

from auditor.model.guide import Guide, Section
from auditor.model.record import Record
from auditor.model.text import Document, Skipped
from auditor.ports import Input
from auditor.readers.charset import is_text
from auditor.readers.headers import Headers, split
from auditor.readers.mail import MAX_MAIL, read_mail
from auditor.readers.mail_dates import parse

_PEOPLE = ("from", "to", "cc", "sender", "subject", "reply-to")
_TRANSPORT = (
    "message-id",
    "received",
    "mime-version",
    "return-path",
    "delivered-to",
    "content-type",
    "content-transfer-encoding",
    "dkim-signature",
    "x-mailer",
    "references",
    "in-reply-to",
    "x-unsent",
)
_SUFFIXES = (".eml", ".emlx", ".msg.txt", ".mht")
_FLAGS = re.compile(r"[:;!]2,([A-Za-z]*)$")


class Eml:
    """RFC 5322 files: headers, a blank line, a body."""

    name = "eml"
    guides = (
        Guide(
            section=Section.MAIL,
            product="Any mail program",
            what="single mails (.eml), with their calendar parts",
            export=(
                'Drag the mails out of the program into a folder, or use "Save as" with the type .eml. In Gmail: '
                'open the mail, the three dots, "Download message".'
            ),
            notes=(
                "Attachments count by name, type and size; their content is not read.",
                "A wrong or missing charset is mended and noted.",
            ),
        ),
        Guide(
            section=Section.MAIL,
            product="Maildir",
            what="folders with `cur`, `new` and `tmp`",
            export="Copy the folder as it is and give its path.",
            notes=("Index files of the mail server are left out.",),
        ),
    )

    def recognises(self, file: Input) -> float:
        if not is_text(file.head[:4_096].replace(b"\x00", b"")) or file.head[:1] in b"{[<":
            return 0.0
        headers, _ = split(_without_count(file.head))
        return _likeness(headers, file.name)

    def read(self, file: Input) -> Iterator[Document | Record | Skipped]:
        if file.size is not None and file.size > MAX_MAIL:
            yield Skipped(
                origin=file.origin,
                reason=f"the mail is larger than {MAX_MAIL // 1_000_000} MB; save it without attachments",
            )
            return
        yield from read_mail(_without_count(file.content()), origin=file.origin, mailbox=_mailbox(file.origin))


def _likeness(headers: Headers, name: str) -> float:
    known = sum(bool(headers.get(n)) for n in _PEOPLE)
    transport = sum(bool(headers.get(n)) for n in _TRANSPORT)
    dated = parse(headers.get("date"))[0] is not None
    suffix = name.endswith(_SUFFIXES)
    pasted = name.endswith((".txt", ".md", ".text"))
    if known and (transport or dated):
        return 0.95 if transport + dated > 1 or suffix else 0.8
    if suffix and (known or transport or dated):
        return 0.9
    if known >= 2:
        return 0.3 if pasted else 0.6
    if transport >= 2 or "boundary" in headers.get("content-type"):
        return 0.6
    return 0.0


def _without_count(data: bytes) -> bytes:
    """Apple's .emlx begins with the number of bytes on a line of its own."""
    count = re.match(rb"(?:\xef\xbb\xbf)?(\d{1,10})[ \t]*\r?\n(?=[A-Za-z-]{1,60}:)", data)
    if count:
        return data[count.end() : count.end() + int(count[1])]
    return (
        data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
        if data[:3] == b"\xef\xbb\xbf" or data[:1] in b"\r\n"
        else data
    )


def _mailbox(origin: str) -> str | None:
    """What a Maildir says of the mail: the flag D, or the folder `.Drafts` around `cur`."""
    parts = origin.replace("\\", "/").split("/")
    flags = _FLAGS.search(parts[-1])
    if flags and "D" in flags[1]:
        return "drafts"
    if len(parts) >= 3 and parts[-2] in ("cur", "new"):
        return parts[-3].lstrip(".").rsplit(".", 1)[-1].rsplit("/", 1)[-1]
    return None
