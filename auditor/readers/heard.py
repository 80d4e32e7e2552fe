"""What speech recognisers give: words one by one with a speaker's label, and how a call is made of them.

Labels ("spk_0", 1, "A") say who is who only within one file: they become ids, so that a roster, `--our-speaker` or a
file of parties can tie them to people, and the side stays unknown until one of these does.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from auditor.model.text import Document, Party, Side, Skipped
from auditor.readers.call_dates import date_in_name
from auditor.readers.utterances import Call, Piece, merged, transcript

_SENTENCE_END = re.compile(r"[.?!…]$")
_BREATH = 0.3
"""Seconds after a sentence that begin a new utterance of the same speaker."""
_UNSURE = 0.6
"""Below this confidence a recogniser is guessing."""
_UNDATED = "the transcript does not say when the call was; name its date with --call-date or in the file's name"
_DOUBTFUL = "the recogniser was unsure of most words; check the recording before you rely on a quote"
NAMELESS = "the transcript does not tell its speakers apart; export it again with speaker labels"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word, or a sign of punctuation that is glued to the word before."""

    text: str
    start: float | None = None
    """Seconds."""
    end: float | None = None
    speaker: str | None = None
    glued: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a recogniser's file says of one call."""

    origin: str
    pieces: Sequence[Piece]
    call_id: str | None = None
    language: str | None = None
    duration: float | None = None
    confidences: Sequence[float] = ()
    sides: dict[str, Side] | None = None
    """Where the labels are roles: "AGENT" is ours."""
    notes: tuple[str, ...] = ()


def utterances(words: Iterable[Word]) -> Iterator[Piece]:
    """Words put together: until another speaks, or a sentence is over and a breath follows."""
    held: list[Word] = []
    for word in words:
        if held and _new(held[-1], word):
            yield _piece(held)
            held = []
        held.append(_timed(word, held))
    if held:
        yield _piece(held)


def label(value: str | None) -> str | None:
    """A speaker's label as an id; None where nobody was told apart."""
    return None if value is None or not value.strip() else value.strip()


def call_of(heard: Heard) -> Document | Skipped:
    """The document of the call; Skipped when no word was recognised."""
    pieces = list(merged(heard.pieces))
    if not pieces:
        reason = "no words were recognised in it; check that the recording has speech, and transcribe it again"
        return Skipped(origin=heard.origin, reason=reason)
    speakers = {piece.speaker for piece in pieces if piece.speaker}
    sides = heard.sides or {}
    day = date_in_name(heard.origin)
    sure = sum(confidence >= _UNSURE for confidence in heard.confidences)
    notes = (
        *heard.notes,
        day.note if day else _UNDATED,
        *([NAMELESS] if not speakers else []),
        *([_DOUBTFUL] if heard.confidences and sure * 2 < len(heard.confidences) else []),
    )
    call = Call(
        origin=heard.origin,
        start=day.start if day else None,
        call_id=heard.call_id,
        duration=heard.duration,
        language=heard.language,
        parties={name: Party(id=name, side=sides.get(name, Side.UNKNOWN)) for name in speakers},
        notes=notes,
    )
    return transcript(call, pieces)


def _timed(word: Word, held: Sequence[Word]) -> Word:
    """A sign has no time of its own: it ends with the word that it hangs on."""
    return replace(word, end=held[-1].end) if word.glued and word.end is None and held else word


def _new(last: Word, word: Word) -> bool:
    if word.glued:
        return False
    if word.speaker is not None and word.speaker != last.speaker:
        return True
    over = bool(_SENTENCE_END.search(last.text)) and last.end is not None and word.start is not None
    return over and (word.start or 0.0) - (last.end or 0.0) >= _BREATH


def _piece(words: Sequence[Word]) -> Piece:
    text = "".join(word.text if word.glued else f" {word.text}" for word in words)
    starts = [word.start for word in words if word.start is not None]
    ends = [word.end for word in words if word.end is not None]
    return Piece(
        speaker=next((word.speaker for word in words if word.speaker), None),
        words=text.strip(),
        start=starts[0] if starts else None,
        end=ends[-1] if ends else None,
    )
