"""A digest as a mail file (RFC 5322, multipart/alternative): opened as a draft by Outlook, sent by any mail program."""

import hashlib
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from auditor.errors import UsageError
from auditor.model.digest import Digest
from auditor.reports.clean import squeezed
from auditor.reports.digest_html import digest_html
from auditor.reports.digest_text import digest_text
from auditor.reports.digest_words import subject

NOBODY = "auditor@localhost"
"""The sender where none is given; a mail must name one."""

_HEADERS_WHOLE = SMTP.clone(max_line_length=998)
"""The longest line that RFC 5322 allows: a folded subject begins with a space in some mail programs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    sender: str = NOBODY
    to: tuple[str, ...] = ()


def digest_mail(digest: Digest, envelope: Envelope) -> str:
    """The same digest is the same bytes. Raises UsageError for an address that is none."""
    text, html = digest_text(digest), digest_html(digest)
    mail = EmailMessage(policy=SMTP)
    mail["From"] = _address(envelope.sender)
    if envelope.to:
        mail["To"] = tuple(map(_address, envelope.to))
    mail["Subject"] = squeezed(subject(digest))
    mail["Date"] = digest.as_of
    name = hashlib.sha256("\0".join((text, envelope.sender, *envelope.to)).encode()).hexdigest()[:32]
    mail["Message-ID"] = f"<{name}@promise-auditor>"
    mail["X-Unsent"] = "1"
    mail.set_content(text, cte="quoted-printable")
    mail.add_alternative(html, subtype="html", cte="quoted-printable")
    mail.set_boundary(f"digest-{name}")
    return mail.as_bytes(policy=_HEADERS_WHOLE).decode("ascii")


def _address(text: str) -> Address:
    try:
        return Address(addr_spec=text.strip())
    except (ValueError, IndexError, HeaderParseError) as error:
        raise UsageError(f"{text!r} is no mail address", hint="give one such as kim@kiln.example") from error
