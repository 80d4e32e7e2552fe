"""Outlook .msg files, written here piece by piece."""

import struct
import time
from datetime import UTC, datetime

import pytest

from auditor.core.segment import segment
from auditor.errors import Unreadable
from auditor.model.text import Delivery, Document, SegmentKind, Skipped
from auditor.ports import Input
from auditor.readers.mail import read_mail
from auditor.readers.rtf import unpack, words
from auditor.sources.outlook import Outlook
from tests.compound import Tree, compound, message, storage

SENT = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
TIME = int((SENT - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
FIXED = {(0x0039, 0x40): TIME, (0x0E07, 0x03): 1}
TEXTS = {
    "001A": "IPM.Note",
    "0037": "Panels",
    "1000": "Hi Otto,\r\n\r\nI'll send you the plan on Friday.\r\n",
    "0C1A": "Front Desk",
    "0C1F": "desk@brightlab.example",
    "0042": "Ida Holm",
    "0065": "/O=BRIGHTLAB/CN=RECIPIENTS/CN=IDA",
    "5D02": "Ida@brightlab.example",
    "1035": "<7@brightlab.example>",
}
PEOPLE: Tree = {
    "__recip_version1.0_#00000000": storage({"3001": "Otto Kern", "39FE": "otto@kernfarm.example"}, {(0x0C15, 3): 1}),
    "__recip_version1.0_#00000001": storage({"3001": "Lin Kern", "3003": "lin@kernfarm.example"}, {(0x0C15, 3): 2}),
    "__recip_version1.0_#00000002": storage({"3001": "Hidden", "3003": "x@brightlab.example"}, {(0x0C15, 3): 3}),
}


def read(data: bytes) -> Document:
    (found,) = Outlook().read(Input.of("a.msg", data))
    assert isinstance(found, Document)
    return found


def test_people_time_words_and_id() -> None:
    """The sender is the one on whose behalf it was sent, by his internet address; bcc is nobody's business."""
    found = read(message(TEXTS, FIXED, storages=PEOPLE))
    assert found.author is not None
    assert (found.author.name, found.author.email) == ("Ida Holm", "ida@brightlab.example")
    assert [p.email for p in found.recipients] == ["otto@kernfarm.example", "lin@kernfarm.example"]
    assert (found.sent_at, found.message_id, found.delivery) == (SENT, "7@brightlab.example", Delivery.SENT)
    assert found.text == "Panels\n\nHi Otto,\n\nI'll send you the plan on Friday.\n"


def test_the_same_mail_as_eml_is_one_document() -> None:
    """The id is made of what no export changes."""
    mail = (
        b"From: Ida Holm <ida@brightlab.example>\nTo: otto@kernfarm.example\nSubject: Panels\nMessage-ID: "
        b"<7@brightlab.example>\nDate: Mon, 4 May 2026 11:00:03 +0200\n\nHi Otto,\n\nI'll send you the plan on Friday.\n"
    )
    (eml,) = read_mail(mail, origin="a.eml")
    assert isinstance(eml, Document)
    assert read(message(TEXTS, FIXED, storages=PEOPLE)).id == eml.id


@pytest.mark.parametrize(
    ("kind", "flags", "headers", "state"),
    [
        ("IPM.Note", 1, "", Delivery.SENT),
        ("IPM.Note", 8, "", Delivery.DRAFT),
        ("IPM.Note", 12, "", Delivery.SCHEDULED),
        ("IPM.Note", 8, "Received: from a by b; Mon, 4 May 2026 09:00:00 +0000\r\n", Delivery.SENT),
        ("REPORT.IPM.Note.NDR", 1, "", Delivery.BOUNCED),
        ("REPORT.IPM.Note.IPNRN", 1, "", Delivery.AUTOMATIC),
        ("IPM.Note.Rules.OofTemplate.Microsoft", 1, "", Delivery.AUTOMATIC),
        ("IPM.Note", 1, "Auto-Submitted: auto-replied\r\n", Delivery.AUTOMATIC),
    ],
)
def test_state(kind: str, flags: int, headers: str, state: Delivery) -> None:
    """By the flag UNSENT, the class of the item, and the headers with which it came."""
    found = read(message({**TEXTS, "001A": kind, "007D": headers}, {**FIXED, (0x0E07, 0x03): flags}))
    assert found.delivery is state


def test_attachments_and_an_attached_message_by_name() -> None:
    """Names, types and sizes; what is attached as an item of Outlook is not opened, and that is told."""
    inner = {"__substg1.0_1000001F": "I'll pay on Monday.".encode("utf-16-le"), "__properties_version1.0": b"\x00" * 32}
    plan = storage({"3707": "plan.pdf", "370E": "application/pdf"}, {}, {"__substg1.0_37010102": b"%PDF" * 2_000})
    mail = storage({"3001": "Your order"}, {}, {"__substg1.0_3701000D": inner})
    people: Tree = {"__attach_version1.0_#00000000": plan, "__attach_version1.0_#00000001": mail}
    found = read(message(TEXTS, FIXED, storages=people))
    first, second = found.attachments
    assert (first.name, first.media_type, first.size) == ("plan.pdf", "application/pdf", 8_000)
    assert second.name == "Your order.msg"
    assert "Monday" not in found.text
    assert any("message is attached" in note for note in found.notes)


def test_html_in_rich_text_is_read_as_html() -> None:
    """Where there is neither text nor HTML; the reply's quote is a quote."""
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 {\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Gr\'fc\'dfe, the "
        rb"plan follows.{\*\htmltag72 </p>}\htmlrtf \par}\htmlrtf0 {\*\htmltag96 <blockquote type=\"cite\">}Where is it?"
        rb"{\*\htmltag104 </blockquote>}}"
    )
    packed = struct.pack("<II4sI", len(rtf) + 12, len(rtf), b"MELA", 0) + rtf
    texts = {tag: text for tag, text in TEXTS.items() if tag != "1000"}
    found = read(message(texts, FIXED, binaries={"1009": packed}))
    own = [s.span.of(found.text).strip() for s in segment(found) if s.kind is SegmentKind.OWN]
    assert own == ["Grüße, the plan follows."]
    assert "Where is it?" in found.text


def test_html_body_in_its_code_page() -> None:
    """PidTagHtml is bytes."""
    texts = {tag: text for tag, text in TEXTS.items() if tag != "1000"}
    page = "<p>Größe folgt.</p>".encode("cp1252")
    assert "Größe folgt." in read(message(texts, {**FIXED, (0x3FDE, 3): 1252}, binaries={"1013": page})).text


def test_rich_text_alone() -> None:
    """Paragraphs, signs, letters beyond the first plane; tables of fonts are no words."""
    found = words(
        rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\*\generator X;}Hi\par \ldblquote Yes\rdblquote  \u-10179?\u-8694? \u8364\'80}"
    )
    assert (found.text, found.is_html) == ("Hi\n“Yes” 😊 €", False)


def test_compressed_rich_text_is_unpacked() -> None:
    """The examples of [MS-OXRTFCP] 3.1 and 3.2: references into the dictionary, and into what is being written."""
    crossed = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
    assert unpack(crossed) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"


@pytest.mark.parametrize("data", [b"", b"x" * 40, b"\x00" * 12 + b"LZFu"])
def test_what_is_no_compressed_text_is_a_value_error(data: bytes) -> None:
    """Nothing else is raised."""
    with pytest.raises(ValueError, match="the"):
        unpack(data)


def test_contacts_and_appointments_are_told() -> None:
    """They are no mail."""
    (found,) = Outlook().read(Input.of("a.msg", message({**TEXTS, "001A": "IPM.Contact"}, FIXED)))
    assert isinstance(found, Skipped)
    assert "contact" in found.reason


def test_another_compound_file_is_unreadable() -> None:
    """A Word document under the name of a mail."""
    with pytest.raises(Unreadable):
        list(Outlook().read(Input.of("a.msg", compound({"WordDocument": b"x" * 5_000}))))
    assert Outlook().recognises(Input.of("a.doc", compound({"WordDocument": b"x" * 5_000}))) == 0


def test_torn_and_twisted_files_are_unreadable_at_worst() -> None:
    """Cut anywhere, or with any part of its tables overwritten, it costs little and raises nothing else."""
    data = message(TEXTS, FIXED, storages=PEOPLE)
    began = time.monotonic()
    twisted = [data[:cut] for cut in range(0, len(data), 97)]
    twisted += [
        data[:at] + filler * 4 + data[at + 4 :]
        for at in range(0, len(data), 61)
        for filler in (b"\x00", b"\x01", b"\xff")
    ]
    for one in twisted:
        try:
            list(Outlook().read(Input.of("a.msg", one)))
        except Unreadable as error:
            assert error.hint
    assert time.monotonic() - began < 20
