"""Mailboxes in one file, streamed: Gmail Takeout, Thunderbird, Apple Mail, Unix."""

from collections.abc import Iterator

from auditor.model.record import Record
from auditor.model.text import Document, Skipped
from auditor.ports import Input
from auditor.readers.mail import MAX_MAIL, read_mail
from auditor.readers.mbox import is_mbox, messages


class Mbox:
    """Mails after "From " lines; each is `path#message N`."""

    name = "mbox"

    def recognises(self, file: Input) -> float:
        return 0.97 if is_mbox(file.head) else 0.0

    def read(self, file: Input) -> Iterator[Document | Record | Skipped]:
        mailbox = file.name.rsplit(".", 1)[0] if file.name.endswith((".mbox", ".mbx")) else file.name
        with file.open() as stream:
            for piece in messages(stream, most=MAX_MAIL):
                origin = f"{file.origin}#message {piece.number}"
                if piece.data is None:
                    reason = f"the mail is larger than {MAX_MAIL // 1_000_000} MB; save it without attachments"
                    yield Skipped(origin=origin, reason=reason)
                else:
                    yield from read_mail(piece.data, origin=origin, mailbox=mailbox)
