"""Google Meet's transcript document as text: title, attendees, a time every few minutes, `Name: words`, a footer."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document, Party
from auditor.ports import Input
from auditor.readers.call_dates import date_in_name, date_in_text
from auditor.readers.captions import seconds
from auditor.readers.speakers import prefix, speakers_among
from auditor.readers.transcript_text import decode, is_binary, peek
from auditor.readers.utterances import Call, Piece, transcript

_BLOCK = re.compile(r"\s*(\d{1,2}:\d\d:\d\d)\s*")
_ENDED = re.compile(r"\s*(?:Meeting|Transcription) ended after\s+(\d{1,2}:\d\d(?::\d\d)?)", re.IGNORECASE)
_GENERATED = re.compile(r"\s*This (?:editable )?transcript was computer[- ]generated", re.IGNORECASE)
_HEADS = ("attendees", "invited", "transcript", "participants")
_TITLE_END = re.compile(r"\s*[-–—]?\s*Transcript\s*$", re.IGNORECASE)
_TITLE_DATE = re.compile(r"\s*\([^()]*20\d\d[^()]*\)\s*$")


@dataclass(slots=True)
class _Read:
    """What has been read of the document so far."""

    title: str | None = None
    heading: list[str] = field(default_factory=list)
    attendees: list[str] = field(default_factory=list)
    words: list[tuple[float | None, str]] = field(default_factory=list)
    """Each spoken line with the time of its block."""
    duration: float | None = None


class MeetSource:
    """The text of a Google Meet transcript document."""

    name = "meet"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Google Meet",
            what="the transcript document as text",
            export="Open the transcript in Google Docs, File, Download, Plain text (.txt).",
            notes=("The document has one time for each few minutes, none for each line.",),
        ),
    )

    def recognises(self, file: Input) -> float:
        text = peek(file.head)
        if is_binary(text):
            return 0.0
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        signs = (
            any(_GENERATED.match(line) for line in lines),
            any(_ENDED.match(line) for line in lines[-5:]),
            any(line.lower() in _HEADS for line in lines[:10]) and any(_BLOCK.fullmatch(line) for line in lines),
        )
        return (0.0, 0.7, 0.97, 0.99)[sum(signs)] if any(prefix(line) for line in lines) else 0.0

    def read(self, file: Input) -> Iterator[Document]:
        plain = decode(file.content(), origin=file.origin)
        read = _parts(plain.text.split("\n"))
        pieces = _pieces(read)
        if not pieces:
            raise Unreadable(f"{file.origin} holds no words", hint="export the transcript of the meeting again")
        day = next((d for line in read.heading if (d := date_in_text(line[:300]))), None) or date_in_name(file.origin)
        spoke = {piece.speaker for piece in pieces}
        call = Call(
            origin=file.origin,
            title=read.title,
            start=day.start if day else None,
            duration=read.duration,
            others=tuple(Party(name=name) for name in read.attendees if name not in spoke),
            notes=plain.notes + ((day.note,) if day else ()),
        )
        yield transcript(call, pieces)


def _parts(lines: Sequence[str]) -> _Read:
    read = _Read()
    head = ""
    at: float | None = None
    for line in (stripped for raw in lines if (stripped := raw.strip())):
        block, ended = _BLOCK.fullmatch(line), _ENDED.match(line)
        if ended:
            read.duration = seconds(ended[1])
        elif block:
            at, head = seconds(block[1]), "transcript"
        elif line.lower() in _HEADS:
            head = line.lower()
        elif _GENERATED.match(line):
            continue
        elif head in ("attendees", "invited", "participants"):
            read.attendees.extend(name for part in line.split(",") if (name := part.strip()))
        elif head == "transcript" or (read.title is not None and prefix(line) and not date_in_text(line[:300])):
            read.words.append((at, line))
        else:
            read.heading.append(line)
            read.title = read.title or _title(line)
    return read


def _title(line: str) -> str:
    return _TITLE_DATE.sub("", _TITLE_END.sub("", line)).strip() or line


def _pieces(read: _Read) -> list[Piece]:
    """One piece a `Name: words` line; a line without a name goes on with the last one."""
    found = [prefix(line) for _, line in read.words]
    names = speakers_among((one[0] for one in found if one), turns=len(found)) | frozenset(read.attendees)
    turns: list[tuple[str, float | None, list[str]]] = []
    for (at, line), one in zip(read.words, found, strict=True):
        if one and one[0] in names:
            turns.append((one[0], at, [one[1]]))
        elif turns:
            turns[-1][2].append(line)
        else:
            turns.append(("", at, [line]))
    pieces = (Piece(speaker=speaker, words=" ".join(lines), start=at) for speaker, at, lines in turns)
    return [piece for piece in pieces if piece.words.strip()]
