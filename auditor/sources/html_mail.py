"""Mails saved as HTML: no headers, only the page."""

import re
from collections.abc import Iterator
from hashlib import sha256

from auditor.model.guide import Guide, Section
from auditor.model.text import Document, DocumentKind, Segment, Skipped, Span
from auditor.ports import Input
from auditor.readers.charset import decode, is_text
from auditor.readers.html import render, shortened
from auditor.readers.mail import with_links
from auditor.readers.mail_body import MAX_TEXT, own_links

MAX_PAGE = 20_000_000
_TAGS = re.compile(
    rb"<(?:!doctype html|html|head|body|div|p|table|span|br|meta|blockquote|style|font|title)[\s>/]", re.IGNORECASE
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)


class HtmlMail:
    """An .html file, or a page under another name."""

    name = "html"
    guides = (
        Guide(
            section=Section.MAIL,
            product="Any web mail",
            what="mails saved as a page (.html)",
            export=(
                "Open the mail, print view, and save the page. Prefer .eml where the program offers it: a page has "
                "no sender and no date."
            ),
            notes=("Text that the page hides is not read as said.",),
        ),
    )

    def recognises(self, file: Input) -> float:
        start = file.head.removeprefix(b"\xef\xbb\xbf").lstrip()
        if not is_text(file.head) or not start:
            return 0.0
        tagged = _TAGS.search(start[:4_096]) is not None
        if file.name.endswith((".html", ".htm", ".xhtml")):
            return 0.8 if tagged else 0.5
        return 0.7 if tagged and _TAGS.match(start) else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        with file.open() as stream:
            data = stream.read(MAX_PAGE + 1)
        if len(data) > MAX_PAGE:
            yield Skipped(
                origin=file.origin, reason=f"the page is larger than {MAX_PAGE // 1_000_000} MB; save the mail as .eml"
            )
            return
        named = _CHARSET.search(data[:4_096])
        found = decode(data, named[1].decode("ascii") if named else None)
        whole = render(found.text)
        page = shortened(whole, MAX_TEXT)
        cut = f"only the first {MAX_TEXT:,} characters of this page were read" if page is not whole else None
        if not page.text.strip():
            yield Skipped(origin=file.origin, reason="the page shows no text; save the mail as .eml")
            return
        document = Document(
            id="d_" + sha256(page.text.encode("utf-8", "replace")).hexdigest()[:16],
            origin=file.origin,
            kind=DocumentKind.EMAIL,
            text=page.text,
            segments=tuple(Segment(kind=k, span=Span(start=s, end=e)) for k, s, e in page.zones),
            notes=tuple(note for note in (found.note, cut) if note),
        )
        yield with_links(document, own_links(page))
