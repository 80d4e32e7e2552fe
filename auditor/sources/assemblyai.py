"""AssemblyAI: GET /v2/transcript/{id}. Milliseconds; speakers are "A", "B"; only a completed one has words.

Source: AssemblyAI's API reference, "Transcript".
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


class AssemblyAi:
    """AssemblyAI transcripts, one or a list."""

    name = "assemblyai"
    guides = (
        Guide(
            section=Section.CALLS,
            product="AssemblyAI",
            what="transcripts of GET /v2/transcript/{id} (JSON)",
            export="Transcribe with speaker_labels set, wait for the status completed, and save the answer.",
            notes=("Times are milliseconds; the call's day goes into the file's name or into --call-date.",),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if "results" in keys or "JobStatus" in keys:
            return 0.0
        if {"status", "id"} <= keys and keys & {"audio_duration", "audio_url", "language_model", "speaker_labels"}:
            return 0.98
        return 0.9 if {"utterances", "status", "text"} <= keys and "speaker" in keys else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        tops = [top for top in read_document(file) if top.has("status")]
        if not tops:
            raise Unreadable(f"{file.origin} holds no transcript", hint="save AssemblyAI's whole answer")
        for top in tops:
            status = (top.text("status") or "").lower()
            if status != "completed":
                reason = f"the transcript's status is {status or 'missing'}, not completed; ask AssemblyAI again later"
                yield Skipped(origin=file.origin, reason=reason)
            else:
                yield call_of(_heard(top, file.origin))


def _heard(top: JsonObject, origin: str) -> Heard:
    said = [
        Piece(
            speaker=label(one.text("speaker")),
            words=one.text("text") or "",
            start=seconds_in(one, "start", per_second=1000),
            end=seconds_in(one, "end", per_second=1000),
        )
        for one in top.objects("utterances")
    ]
    words = top.objects("words")
    return Heard(
        origin=origin,
        pieces=said or list(utterances(map(_word, words))) or [Piece(speaker=None, words=top.text("text") or "")],
        call_id=top.text("id"),
        language=(top.text("language_code") or "").replace("_", "-") or None,
        duration=seconds_in(top, "audio_duration"),
        confidences=[c for word in words if (c := seconds_in(word, "confidence")) is not None],
    )


def _word(word: JsonObject) -> Word:
    return Word(
        text=word.text("text") or "",
        start=seconds_in(word, "start", per_second=1000),
        end=seconds_in(word, "end", per_second=1000),
        speaker=label(word.text("speaker")),
    )
