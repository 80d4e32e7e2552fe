"""What every source of mail, drafts and calls must hold; one sample of each, in this file."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import Unreadable
from auditor.model.text import Document
from auditor.ports import Input, Source
from auditor.sources.listed import call_sources, mail_sources
from tests.compound import message
from tests.sources import speech

_MAIL = (
    "From: Ida Holm <ida@brightlab.example>\nTo: Otto Kern <otto@kernfarm.example>\nSubject: Panels\n"
    "Date: Mon, 4 May 2026 09:00:00 +0000\nMessage-ID: <1@brightlab.example>\n\nI'll send you the plan on Friday.\n"
)
_GONG = {
    "callTranscripts": [
        {
            "callId": "71",
            "transcript": [{"speakerId": "9", "sentences": [{"start": 0, "end": 900, "text": "Good morning."}]}],
        }
    ]
}
_FIREFLIES = {
    "data": {
        "transcript": {
            "id": "f1",
            "title": "Site review",
            "date": "2026-05-04T09:00:00.000Z",
            "sentences": [
                {"index": 0, "speaker_name": "Ida Holm", "text": "Good morning.", "start_time": 0, "end_time": 2}
            ],
        }
    }
}
_HUBSPOT_CALL = {
    "id": "3",
    "engagementId": 40,
    "transcriptUtterances": [
        {
            "speaker": {"id": "1", "name": "Ida Holm"},
            "text": "Good morning.",
            "startTimeMillis": 0,
            "endTimeMillis": 900,
        }
    ],
}
_MEET_API = {
    "transcriptEntries": [
        {
            "name": "conferenceRecords/c1/transcripts/t1/entries/1",
            "participant": "conferenceRecords/c1/participants/7",
            "text": "Good morning.",
            "languageCode": "en-GB",
            "startTime": "2026-05-04T09:00:00Z",
            "endTime": "2026-05-04T09:00:02Z",
        }
    ]
}
_AVOMA = {
    "uuid": "v1",
    "speakers": [{"id": 0, "name": "Ida Holm", "email": "ida@brightlab.example", "is_rep": True}],
    "transcript": [{"speaker_id": 0, "transcript": "Good morning.", "timestamps": [0.0, 0.6]}],
}
_FATHOM = {
    "title": "Site review",
    "recording_start_time": "2026-05-04T09:00:00Z",
    "calendar_invitees": [{"name": "Ida Holm", "email": "ida@brightlab.example", "is_external": False}],
    "transcript": [{"speaker": {"display_name": "Ida Holm"}, "text": "Good morning.", "timestamp": "00:00:01"}],
}
_WORDS = "Hi Otto,\n\nI'll send you the plan on Friday."
_GMAIL = {
    "id": "a1",
    "threadId": "19cb4f2a1c0de001",
    "labelIds": ["SENT"],
    "internalDate": "1777885200000",
    "payload": {
        "mimeType": "text/plain",
        "headers": [
            {"name": "From", "value": "Ida Holm <ida@brightlab.example>"},
            {"name": "Subject", "value": "Panels"},
        ],
        "body": {"size": 42, "data": base64.urlsafe_b64encode(_WORDS.encode()).decode().rstrip("=")},
    },
}
_GRAPH = {
    "internetMessageId": "<1@brightlab.example>",
    "conversationId": "c1",
    "sentDateTime": "2026-05-04T09:00:00Z",
    "isDraft": False,
    "subject": "Panels",
    "body": {"contentType": "text", "content": _WORDS},
    "from": {"emailAddress": {"name": "Ida Holm", "address": "ida@brightlab.example"}},
    "toRecipients": [{"emailAddress": {"name": "Otto Kern", "address": "otto@kernfarm.example"}}],
}
_HUBSPOT = {
    "results": [
        {
            "id": "1",
            "properties": {
                "hs_timestamp": "2026-05-04T09:00:00Z",
                "hs_email_direction": "EMAIL",
                "hs_email_status": "SENT",
                "hs_email_subject": "Panels",
                "hs_email_text": _WORDS,
                "hs_email_headers": json.dumps({"from": {"email": "ida@brightlab.example"}, "to": []}),
            },
        }
    ]
}
_OUTREACH = {
    "data": [
        {
            "type": "mailing",
            "id": 1,
            "attributes": {
                "subject": "Panels",
                "bodyText": _WORDS,
                "state": "delivered",
                "deliveredAt": "2026-05-04T09:00:00.000Z",
                "mailboxAddress": "ida@brightlab.example",
            },
        }
    ]
}
_SALESFORCE = (
    "Id,Subject,TextBody,FromAddress,ToAddress,Incoming,Status,MessageDate\n"
    f'02s1,Panels,"{_WORDS}",ida@brightlab.example,otto@kernfarm.example,false,3,2026-05-04T09:00:00.000Z\n'
)
_MSG = message({"001A": "IPM.Note", "0037": "Panels", "1000": _WORDS, "5D02": "ida@brightlab.example"}, {})
SAMPLES: dict[str, tuple[str, str | bytes]] = {
    "eml": ("one.eml", _MAIL),
    "mbox": ("all.mbox", f"From ida@brightlab.example Mon May 04 09:00:00 2026\n{_MAIL}\n"),
    "msg": ("one.msg", _MSG),
    "gmail": ("gmail.json", json.dumps(_GMAIL)),
    "graph": ("graph.json", json.dumps(_GRAPH)),
    "hubspot-mail": ("emails.json", json.dumps(_HUBSPOT)),
    "salesforce-mail": ("EmailMessage.csv", _SALESFORCE),
    "outreach": ("mailings.json", json.dumps(_OUTREACH)),
    "html": ("page.html", "<!DOCTYPE html><html><body><p>I'll send you the plan on Friday.</p></body></html>"),
    "drafts-jsonl": ("drafts.jsonl", json.dumps({"id": "a", "text": "I'll send you the plan on Friday."})),
    "text": ("note.txt", "Hi Otto,\n\nI'll send you the plan on Friday.\n"),
    "captions": ("call.vtt", "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nIda Holm: I'll send you the plan.\n"),
    "gong": ("transcript.json", json.dumps(_GONG)),
    "fireflies": ("fireflies.json", json.dumps(_FIREFLIES)),
    "hubspot-call": ("transcript.json", json.dumps(_HUBSPOT_CALL)),
    "meet-api": ("entries.json", json.dumps(_MEET_API)),
    "fathom": ("fathom.json", json.dumps(_FATHOM)),
    "avoma": ("avoma.json", json.dumps(_AVOMA)),
    "zoom-chat": (
        "meeting_saved_chat.txt",
        "09:02:11 From Ida Holm to Everyone: I'll send you the plan.\n09:03:00 From Otto Kern to Everyone: Thank you.\n",
    ),
    "meet": (
        "meet.txt",
        "Site review (2026-05-04 at 09:00 GMT) - Transcript\nAttendees\nIda Holm, Otto Kern\nTranscript\n00:00:00\n"
        "Ida Holm: I'll send you the plan.\nOtto Kern: Thank you.\nMeeting ended after 00:10:00\n",
    ),
    "otter": (
        "otter.txt",
        "Ida Holm  0:02\nI'll send you the plan.\n\nOtto Kern  0:07\nThank you.\n\nTranscribed by https://otter.ai\n",
    ),
    "plain transcript": (
        "call.txt",
        "Ida Holm: I'll send you the plan.\nOtto Kern: Thank you.\nIda Holm: Gladly.\nOtto Kern: Bye.\n",
    ),
}
SAMPLES |= speech.SAMPLES
SOURCES = (*mail_sources(), *call_sources())
each = pytest.mark.parametrize("source", SOURCES, ids=lambda s: s.name)


def _sample(source: Source) -> Input:
    return Input.of(SAMPLES[source.name][0], _bytes(source))


def _bytes(source: Source) -> bytes:
    sample = SAMPLES[source.name][1]
    return sample.encode() if isinstance(sample, str) else sample


def _documents(source: Source, file: Input) -> list[Document]:
    return [item for item in source.read(file) if isinstance(item, Document)]


def test_every_source_has_a_sample() -> None:
    """A new source is not done before it stands here."""
    assert {source.name for source in SOURCES} == set(SAMPLES)


@each
def test_it_knows_its_own_sample_best(source: Source) -> None:
    """No other source claims the file more strongly."""
    file = _sample(source)
    assert max(SOURCES, key=lambda s: s.recognises(file)).name == source.name


@each
def test_content_decides_not_the_suffix(source: Source) -> None:
    """Under a neutral name the file still goes to its source, or to nobody."""
    file = Input.of("export.dat", _bytes(source))
    best = max(SOURCES, key=lambda s: s.recognises(file))
    assert best.name == source.name or best.recognises(file) < 0.5


@each
def test_reading_twice_gives_the_same(source: Source) -> None:
    """Ids are content hashes; nothing hangs on the moment of reading."""
    assert list(source.read(_sample(source))) == list(source.read(_sample(source)))


@each
def test_spans_lie_in_the_text(source: Source) -> None:
    """Segments are in order, do not overlap, and stay inside."""
    for document in _documents(source, _sample(source)):
        end = 0
        for segment in document.segments:
            assert end <= segment.span.start <= segment.span.end <= len(document.text)
            end = segment.span.end


@each
def test_the_words_come_out(source: Source) -> None:
    """What was written or said is in the decoded text."""
    text = " ".join(d.text for d in _documents(source, _sample(source)))
    assert "I'll send you the plan" in text or "Good morning" in text


@each
def test_torn_files_are_unreadable_at_worst(source: Source) -> None:
    """Cut anywhere, a file gives what is left of it or a reason; never another error."""
    data = _bytes(source)
    for cut in range(0, len(data), max(1, len(data) // 40)):
        try:
            list(source.read(Input.of(SAMPLES[source.name][0], data[:cut])))
        except Unreadable as error:
            assert str(error)


@given(data=st.binary(max_size=400))
def test_recognising_never_fails(data: bytes) -> None:
    """Any bytes get a likeness from 0 to 1."""
    for source in SOURCES:
        assert 0.0 <= source.recognises(Input.of("any.bin", data)) <= 1.0
