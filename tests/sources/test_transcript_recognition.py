"""What is a transcript and what is not, by content; and what cannot be read says so."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import Unreadable
from auditor.model.text import Document, Skipped
from auditor.ports import Input, Source
from auditor.sources.captions import CaptionsSource
from auditor.sources.fireflies import FirefliesSource
from auditor.sources.gong import GongSource
from auditor.sources.meet import MeetSource
from auditor.sources.otter import OtterSource
from auditor.sources.plain_transcript import PlainTranscriptSource

SOURCES: tuple[Source, ...] = (
    CaptionsSource(),
    PlainTranscriptSource(),
    OtterSource(),
    MeetSource(),
    GongSource(),
    FirefliesSource(),
)
NO_TRANSCRIPTS = {
    "draft with headings": "Hi Theo,\n\nScope: forty crates\nPrice: 900 EUR\nTiming: nine days\n\nBest,\nMara",
    "agenda": "10:30 Meeting: introductions all round\n11:00 Demo: the crates\n11:30 Questions: all of us",
    "notes": "Note: call Theo back on Monday\nNote: the price is still open\nNote: ask finance for it",
    "mail": "From: Mara Voss <mara@alder-crates.example>\nTo: Theo Lang\nSubject: Crates\n\nTheo: as said\nMara: yes",
    "cards": "Name: Mara of Alder Crates\nCity: Graz in Austria\nRole: seller of crates\n" * 3,
    "faq": "Q: What is it made of?\nA: It is steel all round.\nQ: What does it cost?\nA: It is 900 EUR.",
    "log": "[10:12] INFO: started the pump\n[10:13] INFO: done with it\n[10:14] WARN: pressure is low",
    "prose": "We met at 10:30. The plan: forty crates by Thursday.\nThen we talked about the price.",
    "changelog": "Added: forty new crates for all\nFixed: the lid of the crates\nAdded: a manual for them",
    "roster": "people:\n- name: Mara Voss\n  side: ours\n- name: Theo Lang\n  side: theirs\n",
    "other json": '{"utterances": [{"speaker": "A", "text": "Hello: there"}]}',
    "icalendar": "BEGIN:VCALENDAR\nSUMMARY:Call with Theo\nEND:VCALENDAR\n",
}


@pytest.mark.parametrize("text", NO_TRANSCRIPTS.values(), ids=NO_TRANSCRIPTS.keys())
def test_what_is_no_transcript_is_not_taken(text: str) -> None:
    """Drafts, mail, notes, agendas, forms, logs and foreign JSON are left to others."""
    given_file = Input.of("file.txt", text.encode())
    assert {source.name: source.recognises(given_file) for source in SOURCES} == {s.name: 0.0 for s in SOURCES}


def test_a_draft_that_quotes_a_talk_is_a_draft() -> None:
    """A text that begins by greeting somebody is mail, whatever it quotes."""
    text = "Hello Theo,\nhere is what we said:\nMara: We deliver on Thursday.\nTheo: Good.\nMara: And the manuals.\n"
    assert PlainTranscriptSource().recognises(Input.of("a.txt", text.encode())) == 0.0


def test_wrapped_turns_are_one_turn() -> None:
    """Lines without a speaker go on with the turn before, over blank lines too; "Note:" there is speech."""
    text = "Mara Voss: We deliver\non Thursday.\n\nTheo Lang: Good.\n\nMara Voss: Anything\nelse?\n\nNote: we print.\n"
    source = PlainTranscriptSource()
    assert source.recognises(Input.of("a.txt", text.encode())) > 0.5
    (document,) = source.read(Input.of("a.txt", text.encode()))
    assert document.text == (
        "Mara Voss: We deliver on Thursday.\nTheo Lang: Good.\nMara Voss: Anything else? Note: we print."
    )


def test_times_of_day_count_from_the_first() -> None:
    """Times such as [14:03:22] are the time of day; offsets count from the first turn."""
    text = "[14:03:22] Mara Voss: hello\n[14:03:40] Theo Lang: hello\n[14:05:00] Mara Voss: we deliver"
    (document,) = PlainTranscriptSource().read(Input.of("a.txt", text.encode()))
    assert [segment.offset_seconds for segment in document.segments] == [0.0, 18.0, 98.0]


def test_otter_unnamed_and_heading() -> None:
    """A line with a time alone begins the turn of an unknown speaker; title and date come from the heading."""
    text = (
        "Crates\nTue, May 12, 2026 9:30AM • 1:02:10\n\nSUMMARY KEYWORDS\nprice\n\nMara Voss  00:01\nHello.\n\nMore.\n\n"
        "01:02\nWho is here?\n\nUnknown Speaker  1:02:03\nMe.\n\nTranscribed by https://otter.ai\n"
    )
    (document,) = OtterSource().read(Input.of("o.txt", text.encode()))
    assert document.text == "Mara Voss: Hello. More.\nUnknown speaker: Who is here?\nUnknown speaker: Me."
    assert [segment.offset_seconds for segment in document.segments] == [1.0, 62.0, 3723.0]
    assert document.segments[2].author is not None and document.segments[2].author.name is None
    assert document.subject == "Crates"
    assert document.sent_at is not None and document.sent_at.isoformat() == "2026-05-12T09:30:00+00:00"


def test_otter_without_times() -> None:
    """Exported without times, the first line of each block is the name."""
    text = "Mara Voss\nHello there.\n\nTheo Lang\nHi.\nAll well?\n\nTranscribed by https://otter.ai\n"
    given_file = Input.of("o.txt", text.encode())
    assert OtterSource().recognises(given_file) > 0.9
    (document,) = OtterSource().read(given_file)
    assert document.text == "Mara Voss: Hello there.\nTheo Lang: Hi. All well?"


def test_gong_without_calls_says_what_gong_said() -> None:
    """Gong's answer "no calls" is unreadable with Gong's own words, not a crash."""
    answer = Input.of("g.json", b'{"requestId": "r", "errors": ["No calls found for this period"]}')
    assert GongSource().recognises(answer) > 0.5
    with pytest.raises(Unreadable, match="No calls found"):
        list(GongSource().read(answer))


def test_gong_call_without_words_is_skipped_alone() -> None:
    """A call that has no words yet is skipped by its id; the others are read."""
    data = (
        b'{"callTranscripts": [{"callId": "1", "transcript": []},'
        b'{"callId": "2", "transcript": [{"speakerId": "9", "sentences": [{"start": 0, "text": "Hello."}]}]}]}'
    )
    found = list(GongSource().read(Input.of("g.json", data)))
    assert [type(one) for one in found] == [Document, Skipped]
    assert isinstance(found[1], Skipped) and found[1].origin == "g.json#call 1"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.vtt", b""),
        ("no_cues.vtt", b"WEBVTT\n"),
        ("no_words.srt", b"1\n00:00:01,000 --> 00:00:02,000\n"),
        ("binary.vtt", b"PK\x03\x04\x00\x00\x01\x02\x00\x07\x00\x00"),
    ],
)
def test_captions_without_speech_say_so(name: str, data: bytes) -> None:
    """A caption file with nothing to read is Unreadable: which file, why, and what to do."""
    with pytest.raises(Unreadable, match=name) as caught:
        list(CaptionsSource().read(Input.of(name, data)))
    assert caught.value.hint


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
@settings(deadline=None)
@given(data=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8"))))
def test_any_bytes_are_read_or_unreadable(source: Source, data: bytes) -> None:
    """Whatever the bytes are, recognising never fails and reading raises nothing but Unreadable."""
    given_file = Input.of("any.vtt", data)
    assert 0.0 <= source.recognises(given_file) <= 1.0
    try:
        found = list(source.read(given_file))
    except Unreadable:
        return
    for document in found:
        if isinstance(document, Document):
            for segment in document.segments:
                assert segment.span.of(document.text).strip()
