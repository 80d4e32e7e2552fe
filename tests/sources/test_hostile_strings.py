"""Words that break programs come through every text field as they are: nothing is escaped, cut or taken for code."""

import base64
import csv
import io
import json
from datetime import UTC, datetime

import pytest

from auditor import wiring
from auditor.model.record import Record
from auditor.model.text import Document
from auditor.ports import Input
from auditor.records import all_sources
from auditor.sources.listed import call_sources, mail_sources

HOSTILE = (
    "NULL",
    "undefined; None; NaN; 1E+9999; -0; 0x1F; 1,000.00; 1.000,00; $99",
    "'; DROP TABLE promises; --",
    "=HYPERLINK(1+1) +1 -1 @SUM(A1)",
    "<script>alert('plan')</script><b onload=x>bold</b>",
    "{{7*7}} ${7*7} %s %d %(name)s {0} #{x}",
    "..\\..\\plan.txt ../../../plan.txt C:\\nul /dev/zero",
    "`id` $(id) | id && id; id",
    'a "quoted" word, a \\"half\\ quoted one, and "an open one',
    "I'll send it \u2014 \u201csoon\u201d \u2026 \u00bd \u20ac5",
    "\u202eevas lliw I\u202c and I\u200bll \u2066send\u2069",
    "e\u0301t\u00e9 \u1e9b\u0323 \u0130stanbul \u01c4 \ufb03",
    "\u043f\u0440\u0438\u0432\u0435\u0442 \u0645\u0631\u062d\u0628\u0627 \u4f60\u597d \u3053\u3093 \ud55c",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f1e9\U0001f1ea \U0001d4d0 \ufffd \ufffe \U0010ffff",
    "From here on it is ours",
    ">From here on it is quoted",
    "--b\\nContent-Type: text/html",
    "=?utf-8?q?not_a_word?= =41=42 &amp; &#65; %41 \\u0041",
    "WEBVTT 00:00:01.000 --> 00:00:02.000",
    "z\u0336\u0321\u0353a\u0334\u031bl\u0337\u0348g\u0335\u0353o\u0338\u0345",
    "x" * 5_000,
)
every = pytest.mark.parametrize("text", HOSTILE, ids=lambda t: ascii(t)[:30])
_NOW = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


def _documents(name: str, data: bytes) -> list[Document]:
    file = Input.of(name, data)
    best = max((*mail_sources(), *call_sources()), key=lambda s: s.recognises(file))
    return [item for item in best.read(file) if isinstance(item, Document)]


@every
def test_a_draft_keeps_them(text: str) -> None:
    """Pasted or as an object of JSON lines."""
    pasted = list(wiring.drafts(Input.of("note.txt", text.encode()), now=_NOW))
    assert [d.text for d in pasted if isinstance(d, Document)] == [text]
    line = json.dumps({"id": "1", "text": text, "sent_at": "2026-05-04T09:00:00Z"}).encode()
    assert [d.text for d in _documents("drafts.jsonl", line)] == [text]


@every
def test_a_mail_keeps_them(text: str) -> None:
    """In its subject and its body, encoded or as they are."""
    packed = base64.b64encode(text.encode()).decode()
    head = "From: Ida Holm <ida@brightlab.example>\nDate: Mon, 4 May 2026 09:00:00 +0000\n"
    encoded = f"{head}Subject: =?utf-8?b?{packed}?=\nContent-Transfer-Encoding: base64\n\n{packed}\n"
    plain = f"{head}Subject: plan\nContent-Type: text/plain; charset=utf-8\n\nHello.\n{text}\n"
    assert [(d.subject, d.text) for d in _documents("a.eml", encoded.encode())] == [
        (" ".join(text.split()), f"{' '.join(text.split())}\n\n{text}")
    ]
    assert [d.text for d in _documents("b.eml", plain.encode())] == [f"plan\n\nHello.\n{text}\n"]


@every
def test_a_call_keeps_them(text: str) -> None:
    """As what somebody said; an utterance is one line, so runs of blanks become one."""
    said = {"speakerId": "9", "sentences": [{"start": 0, "end": 900, "text": text}]}
    data = json.dumps({"callTranscripts": [{"callId": "71", "transcript": [said]}]})
    assert [d.text for d in _documents("gong.json", data.encode())] == [f"Speaker 9: {' '.join(text.split())}"]


@every
def test_a_record_keeps_them(text: str) -> None:
    """In a cell of a table."""
    out = io.StringIO()
    csv.writer(out).writerows([("id", "kind", "title", "body", "source"), ("1", "task", "Plan", text, "crm")])
    source = next(s for s in all_sources() if s.name == "records-csv")
    found = list(source.read(Input.of("records.csv", out.getvalue().encode())))
    assert [record.body for record in found if isinstance(record, Record)] == [text]
