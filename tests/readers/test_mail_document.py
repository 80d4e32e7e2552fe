"""One mail as a Document."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.core.segment import segment
from auditor.model.record import Record
from auditor.model.text import Attachment, Delivery, Document, Party, SegmentKind, Skipped
from auditor.readers.mail import read_mail

DATE = b"Date: Tue, 3 Mar 2026 10:00:00 -0500\n"
HEAD = (
    b"From: Nora Vance <Nora@Seller.example>\nTo: Sam Poole <sam@buyer.example>\nCc: kim@buyer.example\nSubject: Quote\n"
    + DATE
)
INVITE = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:demo-1@cal.example\r\nSEQUENCE:0\r\n"
    b"DTSTAMP:20260301T100000Z\r\nDTSTART:20260310T150000Z\r\nDTEND:20260310T160000Z\r\nSUMMARY:Demo\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def read(data: bytes, mailbox: str | None = None) -> Document:
    (document,) = [x for x in read_mail(data, origin="a.eml", mailbox=mailbox) if isinstance(x, Document)]
    return document


def body(data: bytes) -> str:
    return read(HEAD + data).text.removeprefix("Quote\n\n")


def alternative(plain: bytes, html: bytes) -> bytes:
    return (
        b'Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n'
        + plain
        + b"\n--b\nContent-Type: text/html; charset=utf-8\n\n"
        + html
        + b"\n--b--\n"
    )


def test_document_of_a_plain_mail() -> None:
    """Subject, blank line, body with LF ends; people with lower-case addresses; the sender's own offset."""
    document = read(HEAD + b"Message-ID: <q1@seller.example>\n\nWe ship\r\non Monday.\r\n")
    assert document.text == "Quote\n\nWe ship\non Monday.\n"
    assert document.author == Party(name="Nora Vance", email="nora@seller.example")
    assert [p.email for p in document.recipients] == ["sam@buyer.example", "kim@buyer.example"]
    assert document.sent_at == datetime(2026, 3, 3, 10, 0, tzinfo=timezone(timedelta(hours=-5)))
    assert document.sent_at.utcoffset() == timedelta(hours=-5)
    assert (document.message_id, document.delivery, document.notes) == ("q1@seller.example", Delivery.SENT, ())


def test_mail_without_a_subject_is_its_body() -> None:
    """No blank lines stand in for a missing subject."""
    assert read(b"From: a@x.example\n" + DATE + b"\nHello").text == "Hello"


def test_plain_text_is_preferred() -> None:
    """The plain part of a whole alternative is the text; links of the HTML are kept."""
    document = read(
        HEAD + alternative(b"We ship on Monday.", b'<p>We ship on <a href="https://docs.example/p">Monday</a>.</p>')
    )
    assert document.text == "Quote\n\nWe ship on Monday."
    assert document.links == ("https://docs.example/p",)


@pytest.mark.parametrize(
    "plain",
    [
        b"",
        b"  \n",
        b"Please view this email in your browser: https://v.example/1",
        b"Your mail program does not support HTML mail.",
    ],
)
def test_stub_gives_way_to_the_html(plain: bytes) -> None:
    """An empty or "view in browser" plain part is not what the reader saw."""
    html = b"<p>Hi Sam,</p><p>We will install forty meters and train both of your teams before the end of March.</p>"
    assert body(alternative(plain, html)).startswith("Hi Sam,\n\nWe will install forty meters")


def test_far_shorter_plain_part_gives_way_to_the_html() -> None:
    """Less than a fifth of the HTML is a stub."""
    assert "Monday" in body(alternative(b"Hi", b"<p>" + b"We ship on Monday. " * 20 + b"</p>"))


def test_parts_of_a_mixed_mail_are_joined() -> None:
    """Text before and after a picture is one body."""
    data = (
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\nBefore.\n--b\n'
        b"Content-Type: image/png; name=plan.png\nContent-Disposition: attachment\n\nPNG\n--b\n"
        b"Content-Type: text/plain\n\nAfter.\n--b--\n"
    )
    assert body(data) == "Before.\n\nAfter."
    assert read(HEAD + data).attachments == (Attachment(name="plan.png", media_type="image/png", size=3),)


def test_pictures_inside_the_text_are_no_attachments() -> None:
    """A logo in multipart/related is part of the page."""
    data = (
        b'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n<p>Hi<img src="cid:1"></p>\n--b\n'
        b"Content-Type: image/png; name=logo.png\nContent-ID: <1>\n\nPNG\n--b--\n"
    )
    assert read(HEAD + data).attachments == ()


def test_attached_mail_is_an_attachment_named_by_its_subject() -> None:
    """Its words are not the sender's."""
    data = (
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nSee this.\n--b\n'
        b"Content-Type: message/rfc822\n\nSubject: Old offer\n\nWe pay.\n--b--\n"
    )
    document = read(HEAD + data)
    assert document.attachments[0].name == "Old offer.eml"
    assert "We pay" not in document.text


def test_charset_lie_is_mended_and_told() -> None:
    """cp1252 bytes under a UTF-8 label."""
    document = read(HEAD + b"Content-Type: text/plain; charset=utf-8\n\n" + "We’ll waive £500".encode("cp1252"))
    assert document.text.endswith("We’ll waive £500")
    assert document.notes == ("charset guessed: cp1252",)


def test_html_zones_reach_the_segments() -> None:
    """The inline answer in an HTML-only mail is the author's own."""
    html = (
        b'Content-Type: text/html\n\n<div>Inline.</div><div class="gmail_quote"><div class="gmail_attr">'
        b"On Mon, Mar 2, 2026 at 4:10 PM "
        b'Sam Poole &lt;sam@buyer.example&gt; wrote:</div><blockquote class="gmail_quote">We sign on Friday.</blockquote>'
        b"<div>Then I'll ship on Monday.</div></div>"
    )
    document = read(HEAD + html)
    own = [s.span.of(document.text).strip() for s in segment(document) if s.kind is SegmentKind.OWN]
    quoted = [s for s in segment(document) if s.kind is SegmentKind.QUOTED]
    assert own == ["Inline.", "Then I'll ship on Monday."]
    assert quoted[0].author == Party(name="Sam Poole", email="sam@buyer.example")


def test_links_in_quotes_are_not_the_senders() -> None:
    """Bare addresses count in own words only."""
    document = read(
        HEAD + b"\nSee https://docs.example/a.\n\nOn Mon, Mar 2, 2026, Sam Poole wrote:\n> https://docs.example/b\n"
    )
    assert document.links == ("https://docs.example/a",)


def test_references_are_collected_from_all_headers() -> None:
    """Several References headers, a broken one, and In-Reply-To."""
    document = read(HEAD + b"References: <a@x>\nReferences: <b@x>, <bro\nken@x>\nIn-Reply-To: <c@x>\n\nHi")
    assert document.references == ("a@x", "b@x", "broken@x", "c@x")


@pytest.mark.parametrize(
    ("headers", "at", "noted"),
    [
        (
            b"Date: garbage\nReceived: from a by b; Tue, 3 Mar 2026 10:05:00 +0100\n",
            datetime(2026, 3, 3, 9, 5, tzinfo=UTC),
            "Received",
        ),
        (
            b"Received: by b; x\nReceived: by a; Tue, 3 Mar 2026 09:05:00 +0000\n",
            datetime(2026, 3, 3, 9, 5, tzinfo=UTC),
            "no Date header",
        ),
        (b"Date: Tue, 3 Mar 2026 09:05:00\n", datetime(2026, 3, 3, 9, 5, tzinfo=UTC), "no time zone"),
        (b"Date: 2026-03-03T09:05:00Z\n", datetime(2026, 3, 3, 9, 5, tzinfo=UTC), None),
        (b"Date: Tue, 3 Mar 99999 09:05:00 +9999\n", None, "cannot be read"),
        (b"", None, "no Date header"),
    ],
)
def test_broken_dates(headers: bytes, at: datetime | None, noted: str | None) -> None:
    """Date, else the last Received header, else nothing; told in a note."""
    document = read(b"From: a@x.example\nSubject: x\n" + headers + b"\nHi")
    assert document.sent_at == at
    assert (noted in document.notes[0]) if noted else document.notes == ()


@pytest.mark.parametrize(
    ("headers", "state"),
    [
        (b"Auto-Submitted: auto-replied\n", Delivery.AUTOMATIC),
        (b"Auto-Submitted: no\n", Delivery.SENT),
        (b"X-Autoreply: yes\n", Delivery.AUTOMATIC),
        (b"Subject: Automatic reply: Quote\n", Delivery.AUTOMATIC),
        ("Subject: Réponse automatique : devis\n".encode(), Delivery.AUTOMATIC),
        (b"Subject: Out of Office: back on Monday\n", Delivery.AUTOMATIC),
        (b"Subject: Out of office next week, so let us meet now\n", Delivery.SENT),
        (b"From: MAILER-DAEMON@x.example\nSubject: failure\n", Delivery.BOUNCED),
        (b"Subject: Undeliverable: Quote\nFrom: postmaster@x.example\n", Delivery.BOUNCED),
        (b"Subject: Questions\nFrom: postmaster@x.example\n", Delivery.SENT),
        (b"X-Unsent: 1\n", Delivery.DRAFT),
        (b"X-Gmail-Labels: Drafts,Important\n", Delivery.DRAFT),
        (b'X-Gmail-Labels: =?utf-8?Q?Entw=C3=BCrfe?=,"Travel, 2026"\n', Delivery.DRAFT),
        (b"X-Gmail-Labels: Scheduled\n", Delivery.SCHEDULED),
        (b'X-Gmail-Labels: Sent,"Drafts, old"\n', Delivery.SENT),
    ],
)
def test_what_became_of_a_mail(headers: bytes, state: Delivery) -> None:
    """Headers and labels tell sent mail from the rest."""
    assert read(headers + DATE + b"From: nora@seller.example\n\nHi").delivery is state


def test_mail_in_a_drafts_folder_was_not_sent() -> None:
    """The mailbox may say so."""
    assert read(HEAD + b"\nHi", mailbox="Drafts").delivery is Delivery.DRAFT


@pytest.mark.parametrize(("action", "state"), [(b"failed", Delivery.BOUNCED), (b"delayed", Delivery.AUTOMATIC)])
def test_delivery_reports(action: bytes, state: Delivery) -> None:
    """A failure is a bounce and names the mail that came back; a delay is an automatic message."""
    data = (
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n--b\n\nSorry.\n--b\n'
        b"Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nAction: " + action + b"\n--b\n"
        b"Content-Type: message/rfc822\n\nMessage-ID: <lost@x>\nSubject: Quote\n\nWe ship.\n--b--\n"
    )
    document = read(b"From: mail@x.example\n" + DATE + data)
    assert document.delivery is state
    assert ("lost@x" in document.references) is (state is Delivery.BOUNCED)


def test_one_mail_in_several_exports_has_one_id() -> None:
    """Labels, folding and added footers do not change it; another mail under the same Message-ID has its own."""
    base = HEAD + b"Message-ID: <q1@seller.example>\n"
    first = read(base + b"\nHi")
    again = read(
        b"X-Gmail-Labels: Sent\n" + base + b"Received: by b; Tue, 3 Mar 2026 15:00:01 +0000\n\nHi\n\n-- \nlist footer"
    )
    other = read(base.replace(b"Subject: Quote", b"Subject: Invoice") + b"\nHi")
    assert first.id == again.id
    assert first.id != other.id
    assert first.id.startswith("d_")


def test_invitation_comes_out_as_one_record() -> None:
    """The calendar part and its copy as an attachment are one event."""
    data = (
        b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nInvitation\n--b\nContent-Type: text/calendar; method=REQUEST\n\n'
        + INVITE
        + b'\n--b\nContent-Type: application/ics; name="invite.ics"\nContent-Disposition: attachment\n\n'
        + INVITE.replace(b"VERSION:2.0\r\n", b"")
        + b"\n--b--\n"
    )
    found = list(read_mail(HEAD + data, origin="a.eml"))
    assert [type(x) for x in found] == [Document, Record]
    assert found[1].title == "Demo"  # type: ignore[union-attr]


def test_gmail_thread_and_language_are_taken_over() -> None:
    """X-GM-THRID and Content-Language."""
    document = read(b"X-GM-THRID: 1858\nContent-Language: de-DE\n" + HEAD + b"\nHallo")
    assert (document.provider_thread, document.language) == ("1858", "de-DE")


def test_encrypted_mail_says_so() -> None:
    """Nothing is read, and that is told."""
    data = b'Content-Type: multipart/encrypted; boundary="b"\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b--\n'
    assert "encrypted" in read(HEAD + data).notes[0]


def test_no_mail_is_skipped() -> None:
    """Words without any header are no mail."""
    (found,) = read_mail(b"just words\n\nmore", origin="a.eml")
    assert isinstance(found, Skipped)
    assert found.origin == "a.eml"


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [
                    b"From: a@b",
                    b"Subject: x",
                    b"Date: Tue, 3 Mar 2026 10:00:00 +0000",
                    b"Content-Type: text/html",
                    b"",
                    b"--b",
                    b"> q",
                    b'Content-Type: multipart/mixed; boundary="b"',
                    b"Content-Transfer-Encoding: base64",
                    b"References: <a",
                ]
            ),
            st.binary(max_size=30),
        ),
        max_size=30,
    ).map(b"\n".join)
)
def test_any_bytes_give_a_document_or_a_reason(data: bytes) -> None:
    """Nothing raises; there are no carriage returns and no lone surrogates in the text."""
    for found in read_mail(data, origin="a.eml"):
        if isinstance(found, Document):
            assert "\r" not in found.text
            found.text.encode("utf-8")
            assert "".join(s.span.of(found.text) for s in segment(found)) == found.text
