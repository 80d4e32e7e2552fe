"""Gong: POST /v2/calls/transcript (words, milliseconds) and POST /v2/calls/extensive (start, title, parties).

Source: Gong's API reference; Zoom Revenue Accelerator imports the same shapes. The two answers may lie in one file
or in two; `core.calls.join_parties` brings them together by the call's id.
"""

from collections.abc import Iterator

from auditor.core.calls import join_parties
from auditor.errors import Unreadable
from auditor.model.call import CallParties
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Party, Side, Skipped
from auditor.ports import Input
from auditor.readers.call_dates import aware
from auditor.readers.dates import BadValue
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.readers.utterances import Call, Piece, merged, transcript

_SIDES = {"internal": Side.OURS, "external": Side.THEIRS}
_LANGUAGES = {"eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt"}
_LANGUAGES |= {"nld": "nl", "dut": "nl", "swe": "sv", "dan": "da", "pol": "pl", "jpn": "ja"}
"""ISO 639-2, as Gong writes it, to BCP 47."""


class GongSource:
    """Gong's two answers, apart or together."""

    name = "gong"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Gong",
            what="the API's transcript and extensive call data (JSON)",
            export=(
                "Ask your administrator for the answers of POST /v2/calls/transcript and POST /v2/calls/extensive "
                "(with exposedFields.parties), and give both files."
            ),
            notes=(
                "Parties say which side a speaker is on; words and parties are joined by the call's id.",
                "Times are milliseconds.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if "callTranscripts" in keys or {"callId", "transcript", "speakerId"} <= keys:
            return 1.0
        if {"metaData", "parties"} <= keys:
            return 0.97
        return 0.7 if keys == {"requestId", "errors"} else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped | CallParties]:
        tops = read_document(file)
        calls = [call for top in tops if (call := _parties(top, file.origin))]
        calls += [call for top in tops for one in top.objects("calls") if (call := _parties(one, file.origin))]
        spoken = [one for top in tops for one in (top, *top.objects("callTranscripts"), *top.objects("calls"))]
        read = [found for one in spoken if (found := _transcript(one, file.origin))]
        if not calls and not read:
            answer = "; ".join(text for top in tops for text in top.texts("errors"))
            said = f"Gong answered: {answer[:200]}" if answer else "it holds no call"
            raise Unreadable(f"{file.origin}: {said}", hint="ask Gong for calls of another period")
        yield from join_parties([one for one in read if isinstance(one, Document)], calls)
        yield from (one for one in read if isinstance(one, Skipped))
        there = {one.provider_thread for one in read if isinstance(one, Document)}
        yield from (call for call in calls if call.call_id not in there)


def _parties(top: JsonObject, origin: str) -> CallParties | None:
    holder = top.object("payload") if top.has("payload") else top
    about = holder.object("metaData")
    call_id = about.text("id")
    if call_id is None:
        return None
    language = (about.text("language") or "").lower()
    return CallParties(
        call_id=call_id,
        origin=origin,
        title=about.text("title"),
        started_at=aware(about.values.get("started")) or aware(about.values.get("scheduled")),
        duration_seconds=_number(about, "duration"),
        language=_LANGUAGES.get(language, language if len(language) == 2 else None),
        parties=tuple(_party(one) for one in holder.objects("parties")),
    )


def _party(one: JsonObject) -> Party:
    email = one.text("emailAddress")
    return Party(
        name=one.text("name"),
        email=email.lower() if email else None,
        id=one.text("speakerId"),
        side=_SIDES.get((one.text("affiliation") or "").lower(), Side.UNKNOWN),
    )


def _transcript(one: JsonObject, origin: str) -> Document | Skipped | None:
    call_id = one.text("callId") or one.object("metaData").text("id")
    if call_id is None or not one.has("transcript"):
        return None
    pieces = list(merged(piece for monologue in one.objects("transcript") for piece in _pieces(monologue)))
    if not pieces:
        return Skipped(origin=f"{origin}#call {call_id}", reason="the call has no words; ask Gong for it again later")
    parties = {piece.speaker: Party(id=piece.speaker) for piece in pieces if piece.speaker}
    return transcript(Call(origin=origin, call_id=call_id, parties=parties), pieces)


def _pieces(monologue: JsonObject) -> Iterator[Piece]:
    for one in monologue.objects("sentences"):
        start, end = _number(one, "start"), _number(one, "end")
        yield Piece(
            speaker=monologue.text("speakerId") or "",
            words=one.text("text") or "",
            start=start / 1000 if start is not None else None,
            end=end / 1000 if end is not None else None,
        )


def _number(one: JsonObject, key: str) -> float | None:
    try:
        return one.number(key)
    except BadValue:
        return None
