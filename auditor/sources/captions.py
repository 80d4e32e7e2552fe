"""Caption files as transcripts: WebVTT (Zoom, Teams, Graph, YouTube), SubRip and SubViewer (Google Meet)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
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
_FOREIGN = (
    (re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}>\s*)?<(?:tt:)?tt[\s>]"), "TTML"),
    (re.compile(r"\s*<SAMI>", re.IGNORECASE), "SAMI"),
    (re.compile(r"\s*\[Script Info\]", re.IGNORECASE), "SubStation Alpha (.ass)"),
)
"""Subtitles of players, told apart from what nobody knows, so that the reason can say what to do."""
_SPOKEN = re.compile(r'"spokenText"\s*:\s*"((?:[^"\\]|\\.){0,20000})"')
_NAMELESS = "the captions name no speakers, so it is not known who promised; export the transcript with speaker names"


class CaptionsSource:
    """One tolerant reader of .vtt, .srt and .sbv."""

    name = "captions"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Zoom",
            what="the audio transcript of a cloud recording (.vtt)",
            export="Zoom web portal > Recordings > the meeting > download Audio transcript.",
            notes=("Keep the name that begins with GMT: it holds the start of the recording.",),
        ),
        Guide(
            section=Section.CALLS,
            product="Microsoft Teams",
            what="transcripts as .vtt, downloaded or from Microsoft Graph (/content and /metadataContent)",
            export=(
                "In the meeting's Recap open Transcript and download it as .vtt, or ask Microsoft Graph for "
                "/transcripts/{id}/metadataContent."
            ),
            notes=(
                "Only metadataContent says when the call was; else put the day into the file's name or give "
                "--call-date.",
                "A transcript without speaker names is read, but nobody's promises can be told apart.",
            ),
        ),
        Guide(
            section=Section.CALLS,
            product="Google Meet",
            what="captions of a recording (.sbv, .vtt)",
            export="Open the recording in Google Drive, Manage caption tracks, download.",
        ),
        Guide(
            section=Section.CALLS,
            product="Subtitles of any tool",
            what="captions of any product as .vtt, .srt or .sbv",
            export="Export or download the captions as .vtt, .srt or .sbv.",
            notes=("TTML, SAMI and .ass subtitles are told, not read.",),
        ),
    )

    def recognises(self, file: Input) -> float:
        text = peek(file.head)
        suffix = file.name.endswith(_SUFFIXES)
        if is_binary(text):
            return 0.0
        if text.lstrip().startswith("WEBVTT"):
            return 1.0
        if _foreign(text):
            return 0.9
        lines = text.split("\n", _LOOK)[:_LOOK]
        timed = [index for index, line in enumerate(lines) if timing(line)]
        if timed:
            return 0.95 if suffix or sum(bool(line.strip()) for line in lines[: timed[0]]) <= 1 else 0.3
        return 0.2 if suffix else 0.0

    def read(self, file: Input) -> Iterator[Document]:
        plain = decode(file.content(), origin=file.origin)
        foreign = _foreign(plain.text)
        if foreign and not plain.text.lstrip().startswith("WEBVTT"):
            hint = "export the captions of the call as .vtt or .srt"
            raise Unreadable(f"{file.origin} holds {foreign} subtitles, which are not read", hint=hint)
        captions = read_captions(plain.text)
        if not captions.cues:
            raise Unreadable(f"{file.origin} has no caption with a time", hint="export the captions of the call again")
        dated = _from_metadata(captions, file.origin) or _from_words(captions, file.origin)
        call, pieces = dated
        if not any(piece.words.strip() for piece in pieces):
            raise Unreadable(f"{file.origin} has captions but no words", hint="export the captions of the call again")
        nameless = () if any(piece.speaker for piece in pieces) else (_NAMELESS,)
        yield transcript(replace(call, notes=plain.notes + captions.notes + call.notes + nameless), pieces)


def _foreign(text: str) -> str | None:
    return next((name for sign, name in _FOREIGN if sign.match(text[:2_000])), None)


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

    Source: Microsoft Graph, callTranscript-get. None when this file is not of that kind. Of a cue that is torn the
    words are kept as far as they can be found.
    """
    read = [(cue, _json_cue(cue)) for cue in captions.cues]
    if not any("startDateTime" in spoken or "speakerName" in spoken for _, spoken in read):
        return None
    torn = sum(bool(cue.lines) and not spoken for cue, spoken in read)
    note = f"{torn} caption(s) could not be read; export the transcript again if words are missing"
    pieces = [
        Piece(speaker=_text(spoken.get("speakerName")) or "", words=words, start=cue.start, end=cue.end)
        for cue, spoken in read
        if (words := _text(spoken.get("spokenText")))
    ]
    call = Call(
        origin=origin,
        start=next((at for cue, spoken in read if (at := _began(spoken.get("startDateTime"), cue.start))), None),
        language=next((language for _, spoken in read if (language := _text(spoken.get("spokenLanguage")))), None),
        notes=(note,) if torn else (),
    )
    return call, list(merged(pieces))


def _json_cue(cue: Cue) -> dict[str, object]:
    """The object in a cue; empty when the cue is no object."""
    raw = "\n".join(cue.lines).strip()
    if not raw.startswith("{"):
        return {}
    try:
        value = loads(raw, strict=False)
    except (ValueError, RecursionError):
        found = _SPOKEN.search(raw)
        return {"spokenText": found[1].replace('\\"', '"')} if found else {}
    return value if isinstance(value, dict) else {}


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
