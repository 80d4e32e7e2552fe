"""What all readers of transcripts share: pieces of talk, turns made of them, and the Document of a call."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from auditor.core.calls import Turn, call_id_of, compose, one_line
from auditor.core.identity import document_id
from auditor.model.text import Document, DocumentKind, Party

_SENTENCE_END = re.compile(r"[.?!…。？！][\"'”’)\]]*$")
_ADDRESS = re.compile(r"[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.[^\s@<>().]{1,63}")
_ENDLESS = 20_000
"""Characters after which any utterance is cut, so that a file without end is read in time."""
_NOBODY = ("unknown speaker", "unknown", "unidentified speaker", "unidentified")
"""What exports write where they know no name."""
_PAUSE = 2.0
"""Seconds of silence that end the utterance of a speaker who is not named."""
_LONG = 60
"""Words after which the talk of a speaker who is not named is cut: without names nobody's turn ever ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A cue or sentence: less than an utterance."""

    speaker: str | None
    """None: the file names nobody here, and the last speaker goes on."""
    words: str
    start: float | None = None
    """Seconds from the start of the call."""
    end: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a file says of a call, apart from the words."""

    origin: str
    title: str | None = None
    start: datetime | None = None
    """Aware."""
    call_id: str | None = None
    duration: float | None = None
    language: str | None = None
    parties: Mapping[str, Party] = field(default_factory=dict)
    """By the name or id that the pieces use for the speaker."""
    others: tuple[Party, ...] = ()
    """Who was there besides."""
    notes: tuple[str, ...] = ()
    typed: bool = False
    """The words were written in the call's chat."""
    page_of: str | None = None
    """The transcript that this is a page of."""


def merged(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Utterances: a speaker's cues are one as long as a sentence goes on, or nobody is named anew."""
    held: Piece | None = None
    for piece in pieces:
        if not piece.words.strip():
            continue
        if held is None:
            held = piece
        elif _goes_on(held, piece):
            held = Piece(
                speaker=held.speaker,
                words=f"{held.words} {piece.words}",
                start=held.start,
                end=held.end if piece.end is None else piece.end,
            )
        else:
            yield held
            speaker = held.speaker if piece.speaker is None else piece.speaker
            held = Piece(speaker=speaker, words=piece.words, start=piece.start, end=piece.end)
    if held is not None:
        yield held


def transcript(call: Call, pieces: Iterable[Piece]) -> Document:
    """The document of a call; every piece with words becomes one utterance."""
    spoken = [piece for piece in pieces if piece.words.strip()]
    turns = [
        Turn(speaker=_party(piece.speaker, call.parties), words=piece.words, offset_seconds=piece.start)
        for piece in spoken
    ]
    text, segments = compose(turns, call.start)
    present: dict[Party, None] = dict.fromkeys(turn.speaker for turn in turns if turn.speaker != Party())
    present.update(dict.fromkeys(call.others))
    return Document(
        id=_id(call, text, spoken),
        origin=call.origin,
        kind=DocumentKind.TRANSCRIPT,
        text=text,
        subject=call.title,
        sent_at=call.start,
        participants=tuple(present),
        provider_thread=call.call_id,
        language=call.language,
        segments=segments,
        notes=call.notes,
        duration_seconds=call.duration if call.duration is not None else _duration(spoken),
        typed=call.typed,
        page_of=call.page_of,
    )


def named(speaker: str) -> Party:
    """The party that a transcript calls `speaker`; an address in its place is an address."""
    name = one_line(speaker)
    return Party(email=name.lower()) if _ADDRESS.fullmatch(name) else Party(name=name)


def _goes_on(held: Piece, piece: Piece) -> bool:
    if len(held.words) > _ENDLESS:
        return False
    unfinished = not _SENTENCE_END.search(held.words.rstrip()[-8:])
    if held.speaker is None:
        pause = piece.start - held.end if piece.start is not None and held.end is not None else 0.0
        short = held.words.count(" ") < _LONG
        return piece.speaker is None and unfinished and pause < _PAUSE and short
    return piece.speaker is None or (piece.speaker == held.speaker and unfinished)


def _party(speaker: str | None, parties: Mapping[str, Party]) -> Party:
    if speaker is None or not speaker.strip() or one_line(speaker).casefold() in _NOBODY:
        return Party()
    return parties.get(speaker) or named(speaker)


def _id(call: Call, text: str, spoken: list[Piece]) -> str:
    by_words = document_id("call", call.start.isoformat() if call.start else "", text)
    return call_id_of(call.call_id, (piece.words for piece in spoken), default=by_words)


def _duration(spoken: list[Piece]) -> float | None:
    ends = [piece.end for piece in spoken if piece.end is not None]
    return max(ends) if ends and max(ends) > 0 else None
