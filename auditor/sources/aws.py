"""Amazon's speech recognition: Transcribe, Call Analytics (and Contact Lens), Bedrock Data Automation.

Sources: docs.aws.amazon.com, Transcribe "Interpreting output" and "Call analytics output", Connect API "Transcript";
Bedrock Data Automation, standard output of audio. Transcribe writes seconds as texts, the others milliseconds.
"""

from collections.abc import Iterator

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Side, Skipped
from auditor.ports import Input
from auditor.readers.call_json import seconds_in
from auditor.readers.heard import Heard, Word, call_of, label, utterances
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.readers.utterances import Piece

_ROLES = {"AGENT": Side.OURS, "CUSTOMER": Side.THEIRS}
_SWAPPED = (
    "sides are taken from the roles AGENT and CUSTOMER, which exports are known to swap; "
    "--our-speaker AGENT or --our-speaker CUSTOMER says it for certain"
)


class AwsTranscribe:
    """Amazon Transcribe, Call Analytics and Bedrock Data Automation: one job's JSON."""

    name = "aws-transcribe"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Amazon Transcribe",
            what="the output of transcription and Call Analytics jobs, and of Bedrock Data Automation (JSON)",
            export="Take the job's JSON from its output bucket; switch on speaker partitioning when you start the job.",
            notes=(
                "Transcribe counts seconds, Call Analytics and Bedrock milliseconds.",
                "AGENT and CUSTOMER can be swapped in the file; --our-speaker overrides them.",
                "The job's date is not the call's: put the day into the file's name or give --call-date.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if {"BeginOffsetMillis", "Content"} <= keys or {"ParticipantRole", "Content"} <= keys:
            return 1.0
        if {"audio_items", "start_timestamp_millis"} <= keys or {"audio_segments", "audio_segment_index"} <= keys:
            return 1.0
        return 0.97 if {"results", "transcripts"} <= keys and keys & {"jobName", "speaker_labels", "items"} else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        for top in read_document(file):
            if top.has("Transcript"):
                yield call_of(_analytics(top, file.origin))
            elif top.has("audio_segments"):
                yield call_of(_bedrock(top, file.origin))
            elif top.has("results"):
                yield call_of(_standard(top, file.origin))
            else:
                raise Unreadable(f"{file.origin} holds no transcript", hint="take the job's output file, whole")


def _analytics(top: JsonObject, origin: str) -> Heard:
    said = top.objects("Transcript")
    pieces = [
        Piece(
            speaker=label(one.text("ParticipantRole", "ParticipantId")),
            words=one.text("Content") or "",
            start=seconds_in(one, "BeginOffsetMillis", per_second=1000),
            end=seconds_in(one, "EndOffsetMillis", per_second=1000),
        )
        for one in said
    ]
    confident = [
        c for one in said for item in one.objects("Items") if (c := seconds_in(item, "Confidence")) is not None
    ]
    return Heard(
        origin=origin,
        pieces=pieces,
        call_id=top.text("JobName", "ContactId"),
        language=top.text("LanguageCode"),
        confidences=confident,
        sides=_ROLES,
        notes=(_SWAPPED,) if any(piece.speaker in _ROLES for piece in pieces) else (),
    )


def _bedrock(top: JsonObject, origin: str) -> Heard:
    pieces = [
        Piece(
            speaker=label(one.object("speaker").text("speaker_label") or one.object("channel").text("channel_label")),
            words=one.text("text") or "",
            start=seconds_in(one, "start_timestamp_millis", per_second=1000),
            end=seconds_in(one, "end_timestamp_millis", per_second=1000),
        )
        for one in top.objects("audio_segments")
    ]
    about = top.object("metadata")
    language = about.text("dominant_asset_language")
    return Heard(
        origin=origin,
        pieces=pieces,
        call_id=about.text("asset_id") if (about.text("asset_id") or "0") != "0" else None,
        language=language.lower() if language else None,
        duration=seconds_in(about, "duration_millis", per_second=1000),
    )


def _standard(top: JsonObject, origin: str) -> Heard:
    results = top.object("results")
    items = results.objects("items")
    spans = _spans(results)
    pieces: list[Piece] = list(utterances(_words(items, spans)))
    if not pieces:
        pieces = [Piece(speaker=None, words=one.text("transcript") or "") for one in results.objects("transcripts")]
    confident = [
        c
        for item in items
        for one in item.objects("alternatives")[:1]
        if (c := seconds_in(one, "confidence")) is not None
    ]
    return Heard(
        origin=origin,
        pieces=pieces,
        call_id=top.text("jobName"),
        language=results.text("language_code"),
        confidences=[c for c in confident if c > 0],
    )


def _spans(results: JsonObject) -> dict[float | None, str]:
    """Who speaks the word that begins at a time, from the segments of `speaker_labels`."""
    segments = results.objects("speaker_labels", "segments")
    return {
        seconds_in(item, "start_time"): item.text("speaker_label") or segment.text("speaker_label") or ""
        for segment in segments
        for item in segment.objects("items")
    }


def _words(items: tuple[JsonObject, ...], spans: dict[float | None, str]) -> Iterator[Word]:
    """Punctuation has no time of its own and hangs on the word before."""
    for item in items:
        text = next((t for one in item.objects("alternatives") if (t := one.text("content"))), "")
        if not text:
            continue
        start = seconds_in(item, "start_time")
        yield Word(
            text=text,
            start=start,
            end=seconds_in(item, "end_time"),
            speaker=label(item.text("speaker_label") or spans.get(start) or item.text("channel_label")),
            glued=item.text("type") == "punctuation",
        )
