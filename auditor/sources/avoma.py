"""Avoma: GET /v1/transcriptions/{uuid}: speakers with `is_rep`, paragraphs with the seconds of their words.

Source: Avoma's API as its public clients model it (`speakers[{id, name, email, is_rep}]`, `transcript[{speaker_id,
transcript, timestamps}]`, `transcription_vtt_url`). It does not say when the meeting was.
"""

from collections.abc import Iterator
from dataclasses import replace

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Side, Skipped
from auditor.ports import Input
from auditor.readers.call_dates import aware, date_in_name
from auditor.readers.call_json import party_in
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.readers.utterances import Call, Piece, merged, transcript

_UNDATED = "Avoma's transcript does not say when the meeting was; name its date with --call-date or in the file's name"


class AvomaSource:
    """Avoma transcriptions: one, a list, or a page of `results`."""

    name = "avoma"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Avoma",
            what="transcriptions of meetings as JSON",
            export=(
                "Have somebody with an API key ask GET /v1/transcriptions/?from_date=...&to_date=... and save the "
                "answers as .json files."
            ),
            notes=(
                "`is_rep` tells your side from the customer's.",
                "The answer does not say when the meeting was: put the day into the file's name or give --call-date.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if {"transcript", "speaker_id", "timestamps"} <= keys:
            return 1.0
        return 0.95 if {"is_rep", "speakers"} <= keys or {"transcription_vtt_url", "transcript"} <= keys else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        tops = read_document(file)
        found = [one for top in tops for one in (top, *top.objects("results")) if one.has("transcript")]
        if not found:
            raise Unreadable(f"{file.origin} holds no transcription", hint="ask Avoma for the transcription itself")
        for number, one in enumerate(found, start=1):
            yield _document(one, file.origin, number)


def _document(one: JsonObject, origin: str, number: int) -> Document | Skipped:
    pieces = list(merged(_piece(paragraph) for paragraph in one.objects("transcript")))
    if not pieces:
        reason = "the transcription has no words; ask Avoma again when it is ready"
        return Skipped(origin=f"{origin}#transcription {number}", reason=reason)
    start = aware(one.values.get("start_at"))
    day = date_in_name(origin) if start is None else None
    speakers = {
        speaker.text("id") or "": replace(party_in(speaker), side=_side(speaker)) for speaker in one.objects("speakers")
    }
    call = Call(
        origin=origin,
        title=one.text("subject"),
        start=start or (day.start if day else None),
        call_id=one.text("meeting_uuid", "uuid"),
        parties={key: party for key, party in speakers.items() if key},
        notes=() if start else (day.note if day else _UNDATED,),
    )
    return transcript(call, pieces)


def _side(speaker: JsonObject) -> Side:
    """`is_rep` as Avoma sets it; without it nobody's side is known."""
    flag = speaker.flag("is_rep")
    return Side.UNKNOWN if flag is None else Side.OURS if flag else Side.THEIRS


def _piece(paragraph: JsonObject) -> Piece:
    times = paragraph.values.get("timestamps")
    seconds = [t for t in times if isinstance(t, int | float) and 0 <= t < 1e9] if isinstance(times, list) else []
    return Piece(
        speaker=paragraph.text("speaker_id") or "",
        words=paragraph.text("transcript") or "",
        start=seconds[0] if seconds else None,
        end=seconds[-1] if seconds else None,
    )
