"""Caption files as transcripts: WebVTT (Zoom, Teams, Graph, YouTube), SubRip and SubViewer (Google Meet)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from auditor.errors import Unreadable
from auditor.model.text import Document
from auditor.ports import Input
from auditor.readers.call_dates import aware, date_in_name
from auditor.readers.captions import Captions, Cue, read_captions, timing
from auditor.readers.cue_words import pieces_of
from auditor.readers.json_lines import loads
from auditor.readers.transcript_text import decode, is_binary, peek
from auditor.readers.utterances import Call, Piece, merged, transcript

_SUFFIXES = (".vtt", ".srt", ".sbv")
_LOOK = 400
"""Lines in which the first timing line must come."""


class CaptionsSource:
    """One tolerant reader of .vtt, .srt and .sbv."""

    name = "captions"

    def recognises(self, file: Input) -> float:
        text = peek(file.head)
        suffix = file.name.endswith(_SUFFIXES)
        if is_binary(text):
            return 0.0
        if text.lstrip().startswith("WEBVTT"):
            return 1.0
        lines = text.split("\n", _LOOK)[:_LOOK]
        timed = [index for index, line in enumerate(lines) if timing(line)]
        if timed:
            return 0.95 if suffix or sum(bool(line.strip()) for line in lines[: timed[0]]) <= 1 else 0.3
        return 0.2 if suffix else 0.0

    def read(self, file: Input) -> Iterator[Document]:
        plain = decode(file.content(), origin=file.origin)
        captions = read_captions(plain.text)
        if not captions.cues:
            raise Unreadable(f"{file.origin} has no caption with a time", hint="export the captions of the call again")
        dated = _from_metadata(captions, file.origin) or _from_words(captions, file.origin)
        call, pieces = dated
        if not any(piece.words.strip() for piece in pieces):
            raise Unreadable(f"{file.origin} has captions but no words", hint="export the captions of the call again")
        yield transcript(replace(call, notes=plain.notes + captions.notes + call.notes), pieces)


def _from_words(captions: Captions, origin: str) -> tuple[Call, list[Piece]]:
    day = date_in_name(origin)
    call = Call(
        origin=origin,
        start=day.start if day else None,
        language=captions.language,
        notes=(day.note,) if day else (),
    )
    return call, list(merged(pieces_of(captions.cues)))


def _from_metadata(captions: Captions, origin: str) -> tuple[Call, list[Piece]] | None:
    """Graph's `metadataContent`: each cue is a JSON object with `speakerName`, `spokenText`, `startDateTime`.

    Source: Microsoft Graph, callTranscript-get. None when this file is not of that kind.
    """
    pieces: list[Piece] = []
    start: datetime | None = None
    language: str | None = None
    for cue in captions.cues:
        spoken = _json_cue(cue)
        if spoken is None:
            return None
        start = start or _began(spoken.get("startDateTime"), cue.start)
        language = language or _text(spoken.get("spokenLanguage"))
        pieces.append(
            Piece(
                speaker=_text(spoken.get("speakerName")), words=str(spoken["spokenText"]), start=cue.start, end=cue.end
            )
        )
    return Call(origin=origin, start=start, language=language), list(merged(pieces))


def _json_cue(cue: Cue) -> dict[str, object] | None:
    raw = "\n".join(cue.lines).strip()
    if not raw.startswith("{"):
        return None
    try:
        value = loads(raw)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) and isinstance(value.get("spokenText"), str) else None


def _began(spoken_at: object, offset: float | None) -> datetime | None:
    moment = aware(spoken_at)
    if moment is None or offset is None:
        return moment
    try:
        return moment - timedelta(seconds=offset)
    except OverflowError:
        return moment


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None
