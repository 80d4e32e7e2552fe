"""Google Meet REST API: entries of a transcript, participants and conference records, in one file or in several.

Source: Google's reference of `conferenceRecords.transcripts.entries`, `conferenceRecords.participants` and
`conferenceRecords`. An entry names its speaker by resource; `core.calls.join_parties` brings him his name, and
`core.calls.join_pages` puts the pages of one transcript together.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from auditor.core.calls import join_parties
from auditor.errors import Unreadable
from auditor.model.call import CallParties
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Party, Skipped
from auditor.ports import Input
from auditor.readers.call_dates import aware
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.readers.utterances import Call, Piece, merged, transcript

_RECORD = re.compile(r"conferenceRecords/[^/\s]{1,200}")
_ENTRY = re.compile(r"(conferenceRecords/[^/\s]{1,200}/transcripts/[^/\s]{1,200})/entries/")
_KINDS = ("signedinUser", "anonymousUser", "phoneUser")
_BARE = frozenset({"participant", "text", "startTime"})


class MeetApiSource:
    """Pages of `transcriptEntries`, `participants` and `conferenceRecords`."""

    name = "meet-api"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Google Meet",
            what="transcript entries and participants of the Meet REST API",
            export=(
                "Ask GET /v2/conferenceRecords/{id}/transcripts/{id}/entries and "
                "GET /v2/conferenceRecords/{id}/participants, page by page, and save every answer as a .json file."
            ),
            notes=(
                "Without the participants the speakers have no names.",
                "Pages of one transcript may lie in several files; all of them belong into one audit.",
                "What was corrected in the transcript document later is not in the API's answer.",
            ),
        ),
    )

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if "transcriptEntries" in keys:
            return 1.0
        if b"conferenceRecords/" not in file.head:
            return 0.0
        if keys >= _BARE or "conferenceRecords" in keys or keys & {*_KINDS, "earliestStartTime", "docsDestination"}:
            return 0.98
        return 0.9 if {"space", "expireTime"} & keys else 0.0

    def read(self, file: Input) -> Iterator[Document | Skipped | CallParties]:
        tops = read_document(file)
        entries = [
            e for top in tops for e in _listed(top, "transcriptEntries") if e.has("participant") or e.has("text")
        ]
        calls = [call for top in tops for call in _calls(top, file.origin)]
        read = [_page(name, held, file.origin) for name, held in _transcripts(entries).items()]
        if not calls and not read:
            hint = "ask Google Meet for the entries of the transcript and for the participants"
            raise Unreadable(f"{file.origin} holds neither words nor participants of a meeting", hint=hint)
        documents = [one for one in read if isinstance(one, Document)]
        yield from join_parties(documents, calls)
        yield from (one for one in read if isinstance(one, Skipped))
        yield from calls


def _listed(top: JsonObject, key: str) -> tuple[JsonObject, ...]:
    """The objects under `key`, or `top` itself where the list was saved without its wrapper."""
    return top.objects(key) if top.has(key) else (top,)


def _calls(top: JsonObject, origin: str) -> Iterator[CallParties]:
    people: dict[str, list[Party]] = {}
    for one in _listed(top, "participants"):
        record = _RECORD.match(one.text("name") or "")
        party = _party(one)
        if record and party:
            people.setdefault(record[0], []).append(party)
    yield from (CallParties(call_id=record, origin=origin, parties=tuple(who)) for record, who in people.items())
    for one in (*_listed(top, "conferenceRecords"), top.object("conferenceRecord")):
        record = _RECORD.fullmatch(one.text("name") or "")
        if record:
            start, end = aware(one.values.get("startTime")), aware(one.values.get("endTime"))
            duration = (end - start).total_seconds() if start and end else None
            yield CallParties(call_id=record[0], origin=origin, started_at=start, duration_seconds=duration)


def _party(one: JsonObject) -> Party | None:
    """A participant; who dialled in is shown by part of a number, which names nobody."""
    kind = next((kind for kind in _KINDS if one.has(kind)), None)
    if kind is None:
        return None
    name = one.object(kind).text("displayName")
    return Party(id=one.text("name"), name=name)


def _transcripts(entries: Iterable[JsonObject]) -> dict[str, list[JsonObject]]:
    """The entries of each transcript, each entry once."""
    found: dict[str, dict[str, JsonObject]] = {}
    for number, entry in enumerate(entries):
        name = entry.text("name") or ""
        holder = _ENTRY.match(name) or _RECORD.match(entry.text("participant") or "")
        key = holder[holder.lastindex or 0] if holder else ""
        found.setdefault(key, {}).setdefault(name or f"#{number}", entry)
    return {name: list(held.values()) for name, held in found.items()}


def _page(name: str, entries: list[JsonObject], origin: str) -> Document | Skipped:
    timed = sorted(((_at(entry, "startTime"), entry) for entry in entries), key=lambda pair: _order(pair[0]))
    start = next((at for at, _ in timed if at), None)
    pieces = list(merged(_piece(entry, start, at) for at, entry in timed))
    if not pieces:
        return Skipped(origin=f"{origin}#{name}", reason="the transcript has no words; ask Google Meet for it again")
    record = _RECORD.match(name)
    call = Call(
        origin=origin,
        start=start,
        call_id=record[0] if record else None,
        language=next((language for entry in entries if (language := entry.text("languageCode"))), None),
        parties={piece.speaker: Party(id=piece.speaker) for piece in pieces if piece.speaker},
        notes=("the call is taken to begin with its first words",) if start else (),
        page_of=name or None,
    )
    return transcript(call, pieces)


def _piece(entry: JsonObject, start: datetime | None, at: datetime | None) -> Piece:
    end = _at(entry, "endTime")
    return Piece(
        speaker=entry.text("participant") or "",
        words=entry.text("text") or "",
        start=round((at - start).total_seconds(), 6) if start and at else None,
        end=round((end - start).total_seconds(), 6) if start and end else None,
    )


def _at(entry: JsonObject, key: str) -> datetime | None:
    """An instant; a bare number is none here."""
    written = entry.values.get(key)
    return aware(written) if isinstance(written, str) and "T" in written else None


def _order(at: datetime | None) -> tuple[bool, float]:
    return at is None, at.timestamp() if at else 0.0
