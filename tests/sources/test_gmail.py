"""Mail as the Gmail API gives it."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from auditor.model.text import Delivery, Document, Skipped
from auditor.ports import Input, Source
from auditor.readers.mail import read_mail
from auditor.sources.gmail import Gmail
from auditor.sources.graph import Graph
from tests.mail_exports import HEADERS, gmail, graph, one, packed, part, read, reason

EML = (
    b"Received: by mx.example; Mon, 4 May 2026 09:00:09 +0000\nFrom: Ida Holm <ida@brightlab.example>\n"
    b"To: Otto Kern <otto@kernfarm.example>\nSubject: Panels\nMessage-ID: <1@brightlab.example>\n"
    b"In-Reply-To: <0@kernfarm.example>\nDate: Mon, 4 May 2026 11:00:00 +0200\n\nI'll send you the plan on Friday.\n"
)


def test_one_mail_in_three_exports_has_one_id() -> None:
    """As a file, from Gmail and from Graph."""
    (eml,) = read_mail(EML, origin="a.eml")
    assert isinstance(eml, Document)
    text = part("text/plain", "I'll send you the plan on Friday.\r\n")
    assert {eml.id} == {one(Gmail(), gmail(["SENT"], text)).id, one(Graph(), graph()).id}


def test_gmail_message_has_people_time_and_the_thread_of_takeout() -> None:
    """The sender's own offset from the Date header; the thread's id in decimal, as X-GM-THRID has it."""
    value = gmail(["SENT"], part("text/plain", "Größe folgt."))
    found = one(Gmail(), {**value, "threadId": "18f0c2d4e5a60001"})
    assert found.sent_at is not None
    assert found.sent_at.utcoffset() == timedelta(hours=2)
    assert [p.email for p in found.recipients] == ["otto@kernfarm.example"]
    assert (found.references, found.provider_thread) == (("0@kernfarm.example",), str(0x18F0C2D4E5A60001))
    assert found.text == "Panels\n\nGröße folgt."


def test_gmail_words_are_decoded_whatever_the_header_says() -> None:
    """Gmail hands over UTF-8 under the header of the old charset; bytes that are not UTF-8 are in that charset."""
    for charset, data in (("iso-2022-jp", "見積書".encode()), ("shift_jis", "見積書".encode("shift_jis"))):
        assert "見積書" in one(Gmail(), gmail(["SENT"], part("text/plain", data, charset))).text


def test_gmail_parts_attachments_and_the_better_text() -> None:
    """Text and HTML are one text; a file lies elsewhere and is named with its size; a picture of the text is none."""
    both = {"mimeType": "multipart/alternative", "parts": [part("text/plain", "Hi."), part("text/html", "<p>Hi.</p>")]}
    plan = {
        "mimeType": "application/pdf",
        "filename": "plan.pdf",
        "headers": [{"name": "Content-Disposition", "value": 'attachment; filename="plan.pdf"'}],
        "body": {"attachmentId": "x", "size": 812},
    }
    logo = {
        "mimeType": "image/png",
        "filename": "logo.png",
        "headers": [{"name": "Content-ID", "value": "<1>"}, {"name": "Content-Disposition", "value": "inline"}],
        "body": {"attachmentId": "y", "size": 9},
    }
    related = {"mimeType": "multipart/related", "parts": [both, logo]}
    found = one(Gmail(), gmail(["SENT"], related, plan))
    assert found.text == "Panels\n\nHi."
    assert [(a.name, a.media_type, a.size) for a in found.attachments] == [("plan.pdf", "application/pdf", 812)]


@pytest.mark.parametrize(
    ("label", "state"),
    [("SENT", Delivery.SENT), ("INBOX", Delivery.SENT), ("DRAFT", Delivery.DRAFT), ("SCHEDULED", Delivery.SCHEDULED)],
)
def test_gmail_labels_tell_the_state(label: str, state: Delivery) -> None:
    """Label ids are the same in every language."""
    assert one(Gmail(), gmail([label, "IMPORTANT"], part("text/plain", "Hi."))).delivery is state


def test_gmail_bounces_and_automatic_replies_by_their_headers() -> None:
    """As for a mail file: the report's own part, or Auto-Submitted."""
    report = {"mimeType": "message/delivery-status", "body": {"data": packed("Action: failed\nStatus: 5.1.1\n")}}
    lost = {
        "mimeType": "message/rfc822",
        "parts": [{"mimeType": "text/plain", "headers": [{"name": "Message-ID", "value": "<1@brightlab.example>"}]}],
    }
    bounce = one(Gmail(), gmail(["INBOX"], part("text/plain", "It failed."), report, lost, headers=HEADERS[2:5]))
    assert (bounce.delivery, bounce.references) == (Delivery.BOUNCED, ("1@brightlab.example",))
    away = [*HEADERS, {"name": "Auto-Submitted", "value": "auto-replied"}]
    assert one(Gmail(), gmail(["INBOX"], part("text/plain", "Away."), headers=away)).delivery is Delivery.AUTOMATIC


def test_gmail_mail_without_a_date_has_the_time_of_gmail() -> None:
    """internalDate is milliseconds in a text."""
    headers = [h for h in HEADERS if h["name"] not in ("Date", "Received")]
    found = one(Gmail(), gmail(["SENT"], part("text/plain", "Hi."), headers=headers))
    assert (found.sent_at, found.notes) == (datetime(2026, 5, 4, 9, 0, tzinfo=UTC), ())


def test_gmail_raw_is_the_mail_file() -> None:
    """format=raw, with its state by the labels."""
    found = one(Gmail(), {"id": "a", "threadId": "t", "labelIds": ["DRAFT"], "raw": packed(EML)})
    assert (found.author.email if found.author else None) == "ida@brightlab.example"
    assert found.delivery is Delivery.DRAFT


def test_gmail_threads_lists_and_lines() -> None:
    """A thread, a list, a page, one a line: each message has its number; a page that goes on says so."""
    mail = gmail(["SENT"], part("text/plain", "Hi."))
    for value in ({"id": "t", "historyId": "1", "messages": [mail, mail]}, [mail, mail]):
        assert [d.origin for d in read(Gmail(), value) if isinstance(d, Document)] == [
            "a.json#message 1",
            "a.json#message 2",
        ]
    lines = f"{json.dumps(mail)}\n{{torn\n{json.dumps(mail)}\n".encode()
    assert [type(x) for x in read(Gmail(), lines)] == [Document, Skipped, Document]
    assert "not the last page" in one(Gmail(), {"messages": [mail], "nextPageToken": "n"}).notes[0]


def test_gmail_messages_without_words_are_told() -> None:
    """format=metadata, format=minimal, ids alone, and chats."""
    bare = {"id": "a", "threadId": "t", "labelIds": ["SENT"], "snippet": "Hi"}
    assert "format=full" in reason(Gmail(), {**bare, "payload": {"mimeType": "text/plain", "headers": HEADERS}})
    assert "format=full" in reason(Gmail(), bare)
    assert "format=full" in reason(Gmail(), {"messages": [{"id": "a", "threadId": "t"}], "resultSizeEstimate": 1})
    assert "chat" in reason(Gmail(), gmail(["CHAT"], part("text/plain", "Hi.")))


def test_gmail_parts_a_thousand_deep_do_no_harm() -> None:
    """What is nested deeper than any mail is left out with a note."""
    inner = part("text/plain", "Hi.")
    for _ in range(300):
        inner = {"mimeType": "multipart/mixed", "parts": [inner, part("text/plain", "x")]}
    assert one(Gmail(), gmail(["SENT"], inner)).id


@pytest.mark.parametrize("source", [Gmail(), Graph()], ids=lambda s: s.name)
@pytest.mark.parametrize(
    "text",
    ['{"payload": 3}', '{"value": [1, null, {}]}', '{"messages": [{"payload": {"parts": "x"}}, 4]}', "[]", "{}"],
)
def test_odd_shapes_raise_nothing(source: Source, text: str) -> None:
    """Values of other types are as good as absent."""
    for found in source.read(Input.of("a.json", text.encode())):
        assert isinstance(found, Document | Skipped)
