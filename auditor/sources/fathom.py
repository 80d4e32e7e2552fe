"""Fathom: meetings of its API with their transcripts (GET /external/v1/meetings?include_transcript=true).

Source: Fathom's API reference and the payload of its webhook: `recording_start_time`, `calendar_invitees` with
`is_external`, and `transcript` with `speaker.display_name`, `matched_calendar_invitee_email` and a clock from the start.
"""

from collections.abc import Iterator

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Party, Side, Skipped
from auditor.ports import Input
from auditor.readers.call_dates import aware, date_in_name
from auditor.readers.captions import seconds
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.readers.utterances import Call, Piece, merged, transcript

_NAME = "display_name"
_EMAIL = "matched_calendar_invitee_email"
_UNDATED = "the file does not say when the meeting was; name its date with --call-date or in the file's name"


class FathomSource:
    """Fathom meetings with transcripts: a page of `items`, one meeting, or a transcript alone."""

    name = "fathom"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Fathom",
            what="meetings with transcripts as JSON",
            export=(
                "With an API key ask GET https://api.fathom.ai/external/v1/meetings?include_transcript=true, page by "
                "page, and save every answer as a .json file."
            ),
            notes=(
                "The start of the recording is the start of the call; a meeting that was only planned dates nothing.",
                "`is_external` of the invitees tells your side from the customer's.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if {_NAME, "transcript", "timestamp"} <= keys:
            return 0.98
        return 0.9 if {"calendar_invitees", "recorded_by"} <= keys else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        tops = read_document(file)
        found = [one for top in tops for one in (top, *top.objects("items")) if _is_meeting(one)]
        if not found:
            raise Unreadable(f"{file.origin} holds no meeting", hint="ask Fathom with include_transcript=true")
        for number, one in enumerate(found, start=1):
            yield _document(one, file.origin, number)


def _is_meeting(one: JsonObject) -> bool:
    return one.has("transcript") or one.has("calendar_invitees")


def _document(one: JsonObject, origin: str, number: int) -> Document | Skipped:
    pieces = list(merged(_piece(line) for line in one.objects("transcript")))
    if not pieces:
        reason = "the meeting has no transcript; ask Fathom with include_transcript=true"
        return Skipped(origin=f"{origin}#meeting {number}", reason=reason)
    start, end = aware(one.values.get("recording_start_time")), aware(one.values.get("recording_end_time"))
    day = date_in_name(origin) if start is None else None
    parties = _speakers(one)
    known = {party.email for party in parties.values() if party.email}
    invited = (_invitee(one) for one in one.objects("calendar_invitees"))
    call = Call(
        origin=origin,
        title=one.text("meeting_title", "title"),
        start=start or (day.start if day else None),
        call_id=one.text("recording_id", "share_url"),
        duration=(end - start).total_seconds() if start and end and end > start else None,
        language=one.text("transcript_language"),
        parties=parties,
        others=tuple(party for party in invited if party.email and party.email not in known),
        notes=() if start else (day.note if day else _UNDATED,),
    )
    return transcript(call, pieces)


def _piece(line: JsonObject) -> Piece:
    speaker = line.object("speaker")
    return Piece(
        speaker=speaker.text(_NAME, _EMAIL) or "",
        words=line.text("text") or "",
        start=seconds(line.text("timestamp") or ""),
    )


def _speakers(one: JsonObject) -> dict[str, Party]:
    """Each speaker by the name that his lines show, with the address and side of the invitee he was matched with."""
    invited = [_invitee(invitee) for invitee in one.objects("calendar_invitees")]
    sides = {party.email: party.side for party in invited if party.email}
    matched = {
        name: _invitee(invitee).email
        for invitee in one.objects("calendar_invitees")
        if (name := invitee.text("matched_speaker_display_name"))
    }
    parties: dict[str, Party] = {}
    for speaker in (line.object("speaker") for line in one.objects("transcript")):
        name, email = speaker.text(_NAME), (speaker.text(_EMAIL) or "").lower() or None
        key = name or email
        if key and (key not in parties or parties[key].email is None):
            email = email or matched.get(key)
            parties[key] = Party(name=name, email=email, side=sides.get(email or "", Side.UNKNOWN))
    return parties


def _invitee(one: JsonObject) -> Party:
    external = one.flag("is_external")
    side = Side.UNKNOWN if external is None else Side.THEIRS if external else Side.OURS
    return Party(name=one.text("name"), email=(one.text("email") or "").lower() or None, side=side)
