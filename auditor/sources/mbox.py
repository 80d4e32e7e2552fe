"""Mailboxes in one file, streamed: Gmail Takeout, Thunderbird, Apple Mail, Unix."""

from collections.abc import Iterator

from auditor.model.guide import Guide, Section
from auditor.model.record import Record
from auditor.model.text import Document, Skipped
from auditor.ports import Input
from auditor.readers.mail import MAX_MAIL, read_mail
from auditor.readers.mbox import is_mbox, messages


class Mbox:
    """Mails after "From " lines; each is `path#message N`."""

    name = "mbox"
    guides = (
        Guide(
            section=Section.MAIL,
            product="Gmail Takeout",
            what="mailboxes (.mbox) with Gmail's labels",
            export=(
                "Open takeout.google.com, choose only Mail, create the export, and give the downloaded archive or "
                "the .mbox in it."
            ),
            notes=(
                "Labels tell drafts and scheduled mail apart.",
                'A body line that begins with "From " starts no new mail.',
            ),
        ),
        Guide(
            section=Section.MAIL,
            product="Thunderbird and Apple Mail",
            what="mailboxes (.mbox)",
            export=(
                'Thunderbird: the add-on ImportExportTools NG, "Export folder". Apple Mail: select the mailbox, '
                'Mailbox, "Export Mailbox".'
            ),
        ),
    )

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
