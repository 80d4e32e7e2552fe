"""Fireflies: the GraphQL `transcript` object. Times in seconds as number or text, duration in minutes.

Source: docs.fireflies.ai, schema of Sentence and Transcript. `text` may have been edited after the call; what was
heard (`raw_text`) is then kept in the document's notes.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Party, Skipped
from auditor.ports import Input
from auditor.readers.call_dates import aware
from auditor.readers.dates import BadValue
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.readers.utterances import Call, Piece, merged, transcript

_MAX_EDITS = 20
"""Edited sentences that are told one by one."""


class FirefliesSource:
    """One transcript or a list of them, bare or inside `data`."""

    name = "fireflies"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Fireflies",
            what="transcripts of the GraphQL API (JSON)",
            export="Query `transcript` with sentences, meeting_attendees, date and title, and save the answer.",
            notes=("Sentences that were edited after the call are noted with what was heard.",),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if {"sentences", "speaker_name"} <= keys:
            return 1.0
        return 0.9 if "transcript" in keys and {"meeting_attendees", "organizer_email"} & keys else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped]:
        found = [one for top in read_document(file) for one in _transcripts(top)]
        if not found:
            raise Unreadable(f"{file.origin} holds no transcript", hint="ask Fireflies for `sentences` too")
        for number, one in enumerate(found, start=1):
            yield _document(one, file.origin, number)


def _transcripts(top: JsonObject) -> Iterator[JsonObject]:
    for holder in (top, top.object("data")):
        if holder.has("sentences"):
            yield holder
        if holder.object("transcript").has("sentences"):
            yield holder.object("transcript")
        yield from (one for one in holder.objects("transcripts") if one.has("sentences"))


def _document(one: JsonObject, origin: str, number: int) -> Document | Skipped:
    sentences = one.objects("sentences")
    pieces = list(merged(piece for sentence in sentences if (piece := _piece(sentence))))
    if not pieces:
        return Skipped(origin=f"{origin}#transcript {number}", reason="it has no sentences; ask Fireflies again later")
    speakers = [speaker for piece in pieces if (speaker := piece.speaker)]
    parties, others = _people(one, dict.fromkeys(speakers))
    minutes = _number(one, "duration")
    call = Call(
        origin=origin,
        title=one.text("title"),
        start=_start(one),
        call_id=one.text("id"),
        duration=round(minutes * 60, 3) if minutes is not None else None,
        parties=parties,
        others=others,
        notes=_edits(sentences),
    )
    return transcript(call, pieces)


def _piece(sentence: JsonObject) -> Piece | None:
    words = sentence.text("text", "raw_text")
    if words is None:
        return None
    identity = sentence.text("speaker_id")
    speaker = sentence.text("speaker_name") or (f"Speaker {identity}" if identity else "")
    return Piece(speaker=speaker, words=words, start=_number(sentence, "start_time"), end=_number(sentence, "end_time"))


def _people(one: JsonObject, speakers: dict[str, None]) -> tuple[dict[str, Party], tuple[Party, ...]]:
    """The speakers with their addresses, and who was invited besides.

    An attendee is a speaker when his name, or the name that his address spells ("jo.lind@" for Jo Lind), is his.
    """
    attendees = [
        (a.text("displayName", "name"), (a.text("email") or "").lower()) for a in one.objects("meeting_attendees")
    ]
    known = {email for _, email in attendees}
    attendees += [
        (None, text.lower()) for text in one.texts("participants") if "@" in text and text.lower() not in known
    ]
    parties: dict[str, Party] = {}
    taken: set[int] = set()
    for speaker in speakers:
        fits = [i for i, (name, email) in enumerate(attendees) if _same(speaker, name, email)]
        email = attendees[fits[0]][1] if len(fits) == 1 else ""
        taken.update(fits[:1] if len(fits) == 1 else ())
        parties[speaker] = Party(name=speaker, email=email or None)
    rest = (pair for i, pair in enumerate(attendees) if i not in taken and any(pair))
    return parties, tuple(Party(name=name, email=email or None) for name, email in rest)


def _same(speaker: str, name: str | None, email: str) -> bool:
    if name and "@" not in name:
        return name.casefold() == speaker.casefold()
    spelt = [part for part in re.split(r"[._\-+]", email.partition("@")[0]) if part]
    words = speaker.casefold().split()
    return bool(words) and (spelt == words or spelt == ["".join(words)])


def _start(one: JsonObject) -> datetime | None:
    return aware(one.values.get("date")) or aware(one.values.get("dateString"))


def _edits(sentences: Sequence[JsonObject]) -> tuple[str, ...]:
    edited = [
        (heard, said)
        for one in sentences
        if (heard := one.text("raw_text")) and (said := one.text("text")) and heard.split() != said.split()
    ]
    notes = tuple(f'edited after the call: "{said}"; what was heard: "{heard}"' for heard, said in edited[:_MAX_EDITS])
    more = len(edited) - _MAX_EDITS
    return (*notes, f"{more} more sentences were edited after the call") if more > 0 else notes


def _number(one: JsonObject, key: str) -> float | None:
    try:
        return one.number(key)
    except BadValue:
        return None
