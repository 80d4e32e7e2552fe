"""Sources of mail and drafts: what they recognise, what they read."""

from pathlib import Path

import pytest

from auditor.core.segment import segment
from auditor.model.text import Delivery, Document, DocumentKind, SegmentKind, Skipped
from auditor.ports import Input
from auditor.sources.detect import detect
from auditor.sources.draft import DraftLines, PlainText
from auditor.sources.eml import Eml
from auditor.sources.html_mail import HtmlMail
from auditor.sources.mbox import Mbox

FIXTURES = Path(__file__).parent.parent / "fixtures" / "mail"
SOURCES = (Eml(), Mbox(), PlainText(), DraftLines(), HtmlMail())
MAIL = (
    b"Message-ID: <1@x.example>\nDate: Tue, 3 Mar 2026 10:00:00 +0000\n"
    b"From: a@x.example\nTo: b@y.example\nSubject: Hi\n\nWe ship.\n"
)


def name_of(origin: str, data: bytes) -> str | None:
    found = detect(Input.of(origin, data), SOURCES)
    return found.name if found else None


def documents(origin: str, data: bytes) -> list[Document]:
    source = detect(Input.of(origin, data), SOURCES)
    assert source is not None
    return [found for found in source.read(Input.of(origin, data)) if isinstance(found, Document)]


@pytest.mark.parametrize(
    ("origin", "data", "name"),
    [
        ("a.eml", MAIL, "eml"),
        ("12.", MAIL, "eml"),
        ("cur/1.2:2,S", MAIL, "eml"),
        ("wrong.txt", MAIL, "eml"),
        ("wrong.csv", MAIL, "eml"),
        ("a.emlx", b"%d\n" % len(MAIL) + MAIL + b"<?xml?>", "eml"),
        ("a.eml", b"Subject: only\n\nbody", "eml"),
        ("no-people", b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nHi\n--b--\n', "eml"),
        ("all.mbox", b"From - \n" + MAIL, "mbox"),
        ("wrong.eml", b"From a@x.example Tue Mar  3 10:00:00 2026\n" + MAIL, "mbox"),
        ("paste.txt", b"Hi Sam,\n\nI'll send it.", "text"),
        ("paste.md", b"# Hi", "text"),
        ("paste", b"Hi Sam,\n\nI'll send it.", "text"),
        ("paste.txt", b"From: Nora\nSent: Monday\nTo: Sam\nSubject: x\n\nI'll send it.", "text"),
        ("paste.txt", b"On Mon, Mar 2, 2026, Sam wrote:\n> Hi\n\nYes.", "text"),
        ("d.jsonl", b'{"id": "1", "text": "Hi"}\n{"id": "2", "text": "Ho"}\n', "drafts-jsonl"),
        ("torn.jsonl", b'{"id": "1", "te\n{"id": "2", "text": "Ho"}\n', "drafts-jsonl"),
        ("a.html", b"<html><body>Hi</body></html>", "html"),
        ("a", b"\n <div dir=ltr>Hi</div>", "html"),
        ("whisper.json", b'{"text": "hi", "segments": []}', None),
        ("t.csv", b"id,title\n1,a\n", None),
        ("x.ics", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", None),
        ("image.png", b"\x89PNG\r\n\x1a\n\x00\x00", None),
        ("image.txt", b"\x89PNG\r\n\x1a\n\x00\x00", None),
        ("empty.eml", b"", None),
        ("blank.txt", b" \n\n", None),
        ("records.jsonl", b'{"id": "T-1", "kind": "task", "title": "x"}\n', None),
    ],
)
def test_content_decides_who_reads_a_file(origin: str, data: bytes, name: str | None) -> None:
    """The suffix only breaks ties; binary, empty and foreign files are nobody's."""
    assert name_of(origin, data) == name


def test_surest_source_is_taken_and_the_first_of_equals() -> None:
    """Zero is nobody."""

    class Sure:
        def __init__(self, value: float) -> None:
            self.value = value

        def recognises(self, file: Input) -> float:
            return self.value

    low, high, same = Sure(0.2), Sure(0.9), Sure(0.9)
    assert detect(Input.of("x", b""), [low, high, same]) is high
    assert detect(Input.of("x", b""), [Sure(0)]) is None


def test_takeout_keeps_body_lines_threads_and_drafts() -> None:
    """Two mails, one of them never sent; lines that begin with "From " are text."""
    first, second = documents("takeout.mbox", (FIXTURES / "takeout.mbox").read_bytes())
    assert first.origin == "takeout.mbox#message 1"
    assert "From our side everything is ready.\nFrom Monday on we install" in first.text
    assert first.provider_thread == second.provider_thread == "1790000000000000001"
    assert (first.delivery, second.delivery) == (Delivery.SENT, Delivery.DRAFT)


def test_saved_page_is_a_mail_with_its_quote() -> None:
    """An Outlook reply saved as HTML: own words, quoted words, no link of the quote."""
    (found,) = documents("reply.html", (FIXTURES / "reply.html").read_bytes())
    own = [s.span.of(found.text).strip() for s in segment(found) if s.kind is SegmentKind.OWN]
    assert found.kind is DocumentKind.EMAIL
    assert own == ["The plan follows on Monday."]
    assert found.links == ()


def test_draft_text_is_exactly_what_was_given() -> None:
    """Also CR LF and trailing blanks; the mark of UTF-8 is no text."""
    (found,) = documents("a.txt", b"\xef\xbb\xbfHi Sam,\r\n\r\nI'll send it. \r\n")
    assert found.text == "Hi Sam,\r\n\r\nI'll send it. \r\n"
    assert (found.kind, found.delivery) == (DocumentKind.DRAFT, Delivery.DRAFT)


def test_torn_line_is_skipped_with_its_number() -> None:
    """The other drafts are read; the reason says what to do."""
    data = b'{"id": "1", "text": "Hi"}\n{"id": "2", "text": "to\n\n[1]\n{"text": 3}\n{"id": "3", "text": "Ho"}\n'
    found = list(DraftLines().read(Input.of("d.jsonl", data)))
    assert [x.id for x in found if isinstance(x, Document)] == ["1", "3"]
    skipped = [x for x in found if isinstance(x, Skipped)]
    assert [x.origin for x in skipped] == ["d.jsonl#line 2", "d.jsonl#line 4", "d.jsonl#line 5"]
    assert "'text'" in skipped[-1].reason


def test_maildir_flag_and_folder_tell_drafts() -> None:
    """The flag D, or a folder named Drafts."""
    assert documents("Mail/cur/1.2:2,DS", MAIL)[0].delivery is Delivery.DRAFT
    assert documents("Mail/.Drafts/cur/1.2:2,S", MAIL)[0].delivery is Delivery.DRAFT
    assert documents("Mail/cur/1.2:2,S", MAIL)[0].delivery is Delivery.SENT


def test_apple_mail_file_is_cut_at_its_count() -> None:
    """The property list behind the mail is no text."""
    (found,) = documents("a.emlx", b"%d\n" % len(MAIL) + MAIL + b"<?xml version='1.0'?><plist></plist>")
    assert found.text == "Hi\n\nWe ship.\n"


def test_bad_mail_in_a_mailbox_does_not_lose_the_others() -> None:
    """A piece without mail headers is a Skipped with its number."""
    data = b"From - \n" + MAIL + b"\nFrom - \nX-Only: 1\n\nnothing\n\nFrom - \n" + MAIL.replace(b"We", b"They")
    found = list(Mbox().read(Input.of("m.mbox", data)))
    assert [x.origin for x in found if isinstance(x, Skipped)] == ["m.mbox#message 2"]
    assert sum(isinstance(x, Document) for x in found) == 2
