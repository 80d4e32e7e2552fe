"""HubSpot: the transcript of a call, GET /crm/v3/extensions/calling/transcripts/{id} (times in milliseconds).

Source: HubSpot's API reference, "Retrieve a transcript": `id`, `engagementId` (the call it hangs on) and
`transcriptUtterances` with a speaker, words and the milliseconds since the start. It does not say when the call was.
"""

from collections.abc import Iterator

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Party, Skipped
from auditor.ports import Input
from auditor.readers.call_dates import date_in_name
from auditor.readers.call_json import party_in, seconds_in
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.readers.utterances import Call, Piece, merged, transcript

_SAID = "transcriptUtterances"
_WRITTEN = "transcriptCreateUtterances"
"""The name under which an integrator sends the same list to HubSpot."""
_UNDATED = "HubSpot's transcript does not say when the call was; name its date with --call-date or in the file's name"


class HubSpotCallSource:
    """HubSpot call transcripts: one, a list, or a page of `results`."""

    name = "hubspot-call"
    guides = (
        Guide(
            section=Section.CALLS,
            product="HubSpot",
            what="transcripts of calls as JSON",
            export=(
                "Have an app with the scope crm.extensions_calling_transcripts.read ask "
                "GET /crm/v3/extensions/calling/transcripts/{id} and save each answer as a .json file."
            ),
            notes=(
                "Times are milliseconds since the call began.",
                "The answer does not say when the call was: put the day into the file's name or give --call-date.",
                "`createdAt` is when the transcript was made, so it is not taken for the time of the call.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        return 1.0 if keys_in(file.head) & {_SAID, _WRITTEN} else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        tops = read_document(file)
        found = [one for top in tops for one in (top, *top.objects("results")) if one.has(_SAID) or one.has(_WRITTEN)]
        if not found:
            raise Unreadable(f"{file.origin} holds no transcript", hint="ask HubSpot for the transcript of the call")
        for number, one in enumerate(found, start=1):
            yield _document(one, file.origin, number)


def _document(one: JsonObject, origin: str, number: int) -> Document | Skipped:
    said = one.objects(_SAID) or one.objects(_WRITTEN)
    pieces = list(merged(_piece(utterance) for utterance in said))
    if not pieces:
        reason = "the transcript has no words; ask HubSpot again when the call has been transcribed"
        return Skipped(origin=f"{origin}#transcript {number}", reason=reason)
    day = date_in_name(origin)
    call = Call(
        origin=origin,
        start=day.start if day else None,
        call_id=one.text("engagementId", "id"),
        language=next((language for utterance in said if (language := utterance.text("languageCode"))), None),
        parties=_parties(said),
        notes=(day.note if day else _UNDATED,),
    )
    return transcript(call, pieces)


def _piece(utterance: JsonObject) -> Piece:
    return Piece(
        speaker=_key(utterance.object("speaker")),
        words=utterance.text("text") or "",
        start=seconds_in(utterance, "startTimeMillis", per_second=1000),
        end=seconds_in(utterance, "endTimeMillis", per_second=1000),
    )


def _key(speaker: JsonObject) -> str:
    """What tells speakers apart: id, else address, else name."""
    return speaker.text("id", "email", "name") or ""


def _parties(said: tuple[JsonObject, ...]) -> dict[str, Party]:
    """Each speaker by his key; what a later utterance adds (an address) is added."""
    parties: dict[str, Party] = {}
    for speaker in (utterance.object("speaker") for utterance in said):
        key, new = _key(speaker), party_in(speaker)
        if key:
            old = parties.get(key, new)
            parties[key] = Party(id=old.id or new.id, name=old.name or new.name, email=old.email or new.email)
    return parties
