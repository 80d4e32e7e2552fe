"""Whisper and its relatives: OpenAI's verbose JSON, WhisperX, faster-whisper, whisper.cpp.

Sources: OpenAI's API reference, "Create transcription"; the READMEs of WhisperX and whisper.cpp. Seconds, but
whisper.cpp writes `offsets` in milliseconds. Only WhisperX tells speakers apart.
"""

from collections.abc import Iterator

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Skipped
from auditor.ports import Input
from auditor.readers.call_json import seconds_in
from auditor.readers.heard import Heard, Word, call_of, label, utterances
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.readers.utterances import Piece

_LANGUAGES = {"english": "en", "german": "de", "french": "fr", "spanish": "es", "italian": "it", "dutch": "nl"}
_LANGUAGES |= {"portuguese": "pt", "polish": "pl", "swedish": "sv", "danish": "da", "japanese": "ja", "chinese": "zh"}
_OF_SEGMENTS = frozenset({"words", "speaker", "avg_logprob", "no_speech_prob", "tokens", "seek", "temperature"})


class Whisper:
    """Whisper, WhisperX, faster-whisper and whisper.cpp as JSON."""

    name = "whisper"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Whisper",
            what="transcripts of Whisper, WhisperX, faster-whisper and whisper.cpp (JSON)",
            export=(
                "WhisperX: with diarization, output format json. OpenAI: response_format verbose_json. "
                "whisper.cpp: full JSON output."
            ),
            notes=(
                "Only WhisperX tells speakers apart; without speakers nobody's promises can be told apart.",
                "The call's day goes into the file's name or into --call-date.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if {"segments", "start", "end", "text"} <= keys and keys & _OF_SEGMENTS and "results" not in keys:
            return 0.95
        return 0.95 if {"transcription", "offsets", "text"} <= keys else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        tops = [top for top in read_document(file) if top.has("segments") or top.has("transcription")]
        if not tops:
            raise Unreadable(f"{file.origin} holds no transcript", hint="write it again as JSON with segments")
        for top in tops:
            yield call_of(_heard(top, file.origin))


def _heard(top: JsonObject, origin: str) -> Heard:
    segments = top.objects("segments")
    language = (top.text("language") or top.object("result").text("language") or "").lower()
    return Heard(
        origin=origin,
        pieces=[piece for segment in segments for piece in _pieces(segment)] or list(_cpp(top)),
        language=_LANGUAGES.get(language, language if len(language) in (2, 5) else None),
        duration=seconds_in(top, "duration"),
        confidences=[
            c
            for segment in segments
            for word in segment.objects("words")
            if (c := seconds_in(word, "score") or seconds_in(word, "probability")) is not None
        ],
    )


def _pieces(segment: JsonObject) -> Iterator[Piece]:
    """A segment is one piece, unless its words have several speakers."""
    words = segment.objects("words")
    speakers = {speaker for word in words if (speaker := word.text("speaker"))}
    if len(speakers) > 1 and all(word.text("word") for word in words):
        yield from utterances(_worded(words))
        return
    yield Piece(
        speaker=label(segment.text("speaker") or next(iter(speakers), None)),
        words=(segment.text("text") or "").strip(),
        start=seconds_in(segment, "start"),
        end=seconds_in(segment, "end"),
    )


def _worded(words: tuple[JsonObject, ...]) -> Iterator[Word]:
    speaker: str | None = None
    for word in words:
        speaker = label(word.text("speaker")) or speaker
        start, end = seconds_in(word, "start"), seconds_in(word, "end")
        yield Word(text=(word.text("word") or "").strip(), start=start, end=end, speaker=speaker)


def _cpp(top: JsonObject) -> Iterator[Piece]:
    for one in top.objects("transcription"):
        times = one.object("offsets")
        start, end = seconds_in(times, "from", per_second=1000), seconds_in(times, "to", per_second=1000)
        speaker = label(one.text("speaker"))
        yield Piece(speaker=speaker, words=(one.text("text") or "").strip(), start=start, end=end)
