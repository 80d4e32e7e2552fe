"""Speech recognisers: the words, the turns, the labels as ids, and the traps of each format."""

import json
from datetime import UTC, datetime

import pytest

from auditor import wiring
from auditor.config import Config
from auditor.model.text import Document, Side, Skipped
from auditor.pipeline import audit
from auditor.ports import Input
from auditor.sources.listed import call_sources
from tests.sources import speech

_SAID = [text for _, text in speech.TURNS]


def _read(export: object, name: str = "call.json") -> list[Document | Skipped]:
    file = Input.of(name, json.dumps(export).encode())
    source = max(call_sources(), key=lambda s: s.recognises(file))
    return [item for item in source.read(file) if isinstance(item, Document | Skipped)]


def _document(export: object, name: str = "call.json") -> Document:
    (found,) = _read(export, name)
    assert isinstance(found, Document)
    return found


def _turns(document: Document) -> list[str]:
    return [segment.span.of(document.text) for segment in document.segments]


@pytest.mark.parametrize(
    "export",
    [
        speech.aws(),
        speech.analytics(),
        speech.bedrock(),
        speech.deepgram(),
        speech.deepgram(utterances=False),
        speech.assemblyai(),
        speech.whisperx(),
        speech.rev(),
        speech.google(),
    ],
    ids=["aws", "analytics", "bedrock", "deepgram", "deepgram words", "assemblyai", "whisperx", "rev", "google"],
)
def test_two_speakers_are_two_turns_with_their_times(export: object) -> None:
    """Words come out once, in turns; the labels are ids; the second turn begins in the fifth second."""
    document = _document(export)
    assert _turns(document) == _SAID
    speakers = [segment.author for segment in document.segments]
    assert all(who is not None and who.id and who.name is None for who in speakers)
    assert len({who.id for who in speakers if who}) == 2
    assert [segment.offset_seconds for segment in document.segments] == [0.0, 5.0]


def test_roles_are_sides_and_may_be_swapped() -> None:
    """AGENT counts as ours, with a note that exports swap the roles."""
    document = _document(speech.analytics())
    assert [segment.author.side for segment in document.segments if segment.author] == [Side.OURS, Side.THEIRS]
    assert any("swap" in note for note in document.notes)


@pytest.mark.parametrize("ours", ["AGENT", "CUSTOMER"])
def test_our_speaker_overrides_the_roles(ours: str) -> None:
    """Who is named with --our-speaker is ours, whatever the export's roles say."""
    file = Input.of("call.json", json.dumps(speech.analytics()).encode())
    shop = wiring.workshop(Config(our_speakers=(ours,)), wiring.Run(as_of=datetime(2026, 5, 6, tzinfo=UTC)))
    (promise,) = audit([file], shop).commitments
    assert promise.side is (Side.OURS if ours == "AGENT" else Side.THEIRS)


def test_a_label_can_be_ours() -> None:
    """`--our-speaker spk_a` counts that label's promises as ours."""
    file = Input.of("call.json", json.dumps(speech.aws()).encode())
    shop = wiring.workshop(Config(our_speakers=("spk_a",)), wiring.Run(as_of=datetime(2026, 5, 6, tzinfo=UTC)))
    (promise,) = audit([file], shop).commitments
    assert promise.side is Side.OURS


def test_a_label_nobody_ties_is_of_unknown_side() -> None:
    """Nobody is guessed to be ours: the side is unknown and counted."""
    file = Input.of("call.json", json.dumps(speech.aws()).encode())
    shop = wiring.workshop(Config(), wiring.Run(as_of=datetime(2026, 5, 6, tzinfo=UTC)))
    report = audit([file], shop)
    assert [c.side for c in report.commitments] == [Side.UNKNOWN]
    assert report.counts.sides == {"unknown": 1}


def test_the_day_stands_in_the_name_or_nowhere() -> None:
    """The time of transcription is no time of the call; a day in the file's name is."""
    assert _document(speech.deepgram()).sent_at is None
    dated = _document(speech.deepgram(), "2026-05-04_call.json")
    assert dated.sent_at is not None and dated.sent_at.date().isoformat() == "2026-05-04"


def test_without_labels_it_is_told() -> None:
    """A transcript that tells nobody apart is read, and says so."""
    document = _document(speech.aws(label_items=False))
    assert " ".join(_turns(document)) == " ".join(_SAID)
    assert any("does not tell its speakers apart" in note for note in document.notes)


def test_an_unfinished_transcript_is_skipped() -> None:
    """AssemblyAI's status decides; what is not completed has no words yet."""
    (found,) = _read(speech.assemblyai(status="processing"))
    assert isinstance(found, Skipped)
    assert "processing" in found.reason and "again later" in found.reason


def test_an_empty_answer_is_skipped() -> None:
    """Deepgram's outline without words says so and what to do."""
    (found,) = _read({"metadata": {"request_id": "x"}, "results": {"channels": [{"alternatives": []}]}})
    assert isinstance(found, Skipped)
    assert "no words" in found.reason


def test_channels_are_speakers() -> None:
    """Of a recording with two channels each channel is a speaker, in the order of time."""
    channels = [
        {"alternatives": [{"words": [{"word": "hello", "start": 2.0, "end": 2.2}]}]},
        {"alternatives": [{"words": [{"word": "morning", "start": 1.0, "end": 1.2}]}]},
    ]
    document = _document({"metadata": {"request_id": "x"}, "results": {"channels": channels}})
    assert _turns(document) == ["morning", "hello"]
    assert [s.author.id for s in document.segments if s.author] == ["1", "0"]


def test_an_unsure_recogniser_is_told() -> None:
    """Where most words are guesses, the document says to check the recording."""
    export = speech.whisperx()
    export["segments"] = [
        {"start": 0, "end": 1, "text": "mumble mumble", "words": [{"word": "mumble", "score": 0.2}] * 2}
    ]
    assert any("check the recording" in note for note in _document(export).notes)


def test_words_of_two_speakers_in_one_segment_are_two_turns() -> None:
    """WhisperX may put two people into one segment; its words say who is who, also those without a time."""
    words = [
        {"word": "Ready?", "start": 0.0, "end": 0.3, "speaker": "SPEAKER_00"},
        {"word": "Yes", "speaker": "SPEAKER_01"},
        {"word": "sure.", "start": 0.9, "end": 1.1, "speaker": "SPEAKER_01"},
    ]
    document = _document({"segments": [{"start": 0, "end": 2, "text": " Ready? Yes sure.", "words": words}]})
    assert _turns(document) == ["Ready?", "Yes sure."]


def test_whisper_cpp_counts_milliseconds() -> None:
    """`offsets` of whisper.cpp are milliseconds."""
    said = [{"offsets": {"from": 1500, "to": 2500}, "text": " Hello there."}]
    document = _document({"result": {"language": "en"}, "transcription": said})
    assert [s.offset_seconds for s in document.segments] == [1.5]
