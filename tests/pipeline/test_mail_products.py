"""Mail of mail programs and CRMs through the whole audit: copies, languages, and what was never sent."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from auditor import wiring
from auditor.config import Config
from auditor.model.report import Report
from auditor.model.text import Delivery
from auditor.pipeline import audit
from auditor.ports import Input
from tests.compound import message
from tests.mail_exports import gmail, graph, hubspot, outreach, part, salesforce, table

_EML = (
    b"From: Ida Holm <ida@brightlab.example>\nTo: Otto Kern <otto@kernfarm.example>\nSubject: Panels\n"
    b"Message-ID: <1@brightlab.example>\nDate: Mon, 4 May 2026 11:00:00 +0200\n\nI'll send you the plan on Friday.\n"
)
_TO = {"to": [{"email": "otto@kernfarm.example"}]}
_GERMAN = "Hallo Otto,\n\nich schicke Ihnen den Plan bis Freitag, und wir liefern die Module am Montag.\n\nGruß\nIda"
_JAPANESE = "ケルン様\n\nお世話になっております。金曜日までに設計図をお送りいたします。\n\nホルム"


def _audit(*files: Input) -> Report:
    config = Config(our_domains=("brightlab.example",))
    return audit(files, wiring.workshop(config, wiring.Run(as_of=datetime(2026, 6, 1, 12, tzinfo=UTC), keep_text=True)))


def _json(name: str, value: object) -> Input:
    return Input.of(name, json.dumps(value, ensure_ascii=False).encode())


def _text(words: str) -> dict[str, str]:
    return {"contentType": "text", "content": words}


def test_one_mail_in_six_exports_is_one_document_with_one_promise() -> None:
    """The others are its duplicates."""
    msg = message(
        {
            "001A": "IPM.Note",
            "0037": "Panels",
            "1000": "I'll send you the plan on Friday.",
            "5D02": "ida@brightlab.example",
        }
        | {"1035": "<1@brightlab.example>"},
        {(0x0039, 0x40): 134223372000000000},
    )
    report = _audit(
        Input.of("a.eml", _EML),
        _json("gmail.json", gmail(["SENT"], part("text/plain", "I'll send you the plan on Friday."))),
        _json("graph.json", graph()),
        _json("hubspot.json", {"results": [hubspot()]}),
        Input.of("salesforce.csv", table(salesforce())),
        _json("outreach.json", {"data": [outreach()]}),
        Input.of("a.msg", msg),
    )
    (document,) = report.documents
    assert len(document.duplicates) == 6
    assert [c.quote for c in report.commitments] == ["I'll send you the plan on Friday"]


@pytest.mark.parametrize(("language", "words"), [("de", _GERMAN), ("ja", _JAPANESE)])
@pytest.mark.parametrize("told", [True, False])
def test_mail_in_another_language_is_not_reviewed(language: str, words: str, told: bool) -> None:
    """Told by its Content-Language or by its words; never reported as clean."""
    headers = [{"name": "Content-Language", "value": language}] if told else []
    report = _audit(_json("graph.json", graph(body=_text(words), internetMessageHeaders=headers)))
    assert [d.language for d in report.documents] == [language]
    assert report.counts.not_reviewed == 1
    assert report.commitments == ()
    assert report.findings == ()
    assert any(note.startswith("Not reviewed") for note in report.notes)


@pytest.mark.parametrize("backwards", [False, True])
def test_the_copy_that_says_most_is_the_one_that_is_read(backwards: bool) -> None:
    """Salesforce cut the text, Graph names the file, in whatever order they come."""
    body = "word " * 6_400 + "\n\nI'll send you the plan on Friday."
    files = [
        Input.of("cut.csv", table(salesforce(TextBody=body[:32_000]))),
        Input.of("a.eml", _EML.replace(b"I'll send you the plan on Friday.", body.encode())),
    ]
    report = _audit(*(reversed(files) if backwards else files))
    assert [d.origin for d in report.documents] == ["a.eml"]
    assert [d.duplicates for d in report.documents] == [("cut.csv#row 1",)]
    assert [c.quote for c in report.commitments] == ["I'll send you the plan on Friday"]


@pytest.mark.parametrize("backwards", [False, True])
def test_a_mail_that_one_copy_knows_to_have_bounced_has_bounced(backwards: bool) -> None:
    """The mailbox it was sent from does not know."""
    files = [Input.of("a.eml", _EML), _json("hubspot.json", {"results": [hubspot(hs_email_status="BOUNCED")]})]
    report = _audit(*(reversed(files) if backwards else files))
    assert [d.delivery for d in report.documents] == [Delivery.BOUNCED]
    assert report.commitments == ()


@pytest.mark.parametrize("backwards", [False, True])
def test_a_copy_without_its_message_id_is_put_to_the_mail_that_has_it(backwards: bool) -> None:
    """The same sender, second, subject and recipients; to somebody else it is another mail."""
    bare = hubspot(
        hs_email_message_id=None, hs_email_headers=json.dumps({"from": {"email": "ida@brightlab.example"}, **_TO})
    )
    files = [Input.of("a.eml", _EML), _json("hubspot.json", {"results": [bare]})]
    report = _audit(*(reversed(files) if backwards else files))
    assert [(d.origin, len(d.duplicates)) for d in report.documents] == [("a.eml", 1)]
    assert len(report.commitments) == 1
    other = Input.of("b.eml", _EML.replace(b"otto@", b"lin@"))
    assert len(_audit(other, files[1]).documents) == 2


_UNSENT: list[tuple[str, Any]] = [
    ("gmail.json", gmail(["SCHEDULED"], part("text/plain", "I'll send you the plan on Friday."))),
    ("graph.json", graph(internetMessageHeaders=[{"name": "Auto-Submitted", "value": "auto-replied"}])),
    ("hubspot.json", {"results": [hubspot(hs_email_status="BOUNCED")]}),
    ("outreach.json", {"data": [outreach(state="scheduled", deliveredAt=None)]}),
]


@pytest.mark.parametrize(("name", "value"), _UNSENT, ids=[name for name, _ in _UNSENT])
def test_what_was_not_sent_promises_nothing(name: str, value: object) -> None:
    """It is a document, is counted, and carries no commitment."""
    report = _audit(_json(name, value))
    assert len(report.documents) == 1
    assert report.commitments == ()


def test_office_files_and_recordings_are_named() -> None:
    """Skipped with what to do."""
    report = _audit(Input.of("call.mp3", b"ID3\x04\x00"), Input.of("a.pdf", b"%PDF-1.7"))
    assert [s.reason.split(";")[0] for s in report.skipped] == ["a recording", "a PDF"]
