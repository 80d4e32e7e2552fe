"""Otter.ai text exports: `Name  0:12` on a line, the words below it, a footer; times and names may be left out."""

import re
from collections.abc import Iterator

from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.text import Document
from auditor.ports import Input
from auditor.readers.speakers import is_name
from auditor.readers.transcript_text import decode, is_binary, peek
from auditor.readers.turns import Talk, labels, talk
from auditor.readers.utterances import Call, Piece, transcript
from auditor.sources.plain_transcript import call_date, title

_FOOTER = re.compile(r"\s*Transcribed by\s+(?:https?://)?(?:www\.)?otter\.ai/?\s*", re.IGNORECASE)
_LINES = 600


class OtterSource:
    """Otter's .txt, and other exports that set the speaker and the time on a line above the words."""

    name = "otter"
    guides = (
        Guide(
            section=Section.CALLS,
            product="Otter",
            what="the text export",
            export="Open the conversation, Export, TXT, with speaker names and timestamps.",
        ),
    )

    def recognises(self, file: Input) -> float:
        text = peek(file.head)
        if is_binary(text) or text.lstrip()[:1] in ("", "<", "{"):
            return 0.0
        lines = text.split("\n", _LINES)[:_LINES]
        headers = [one for one in labels(lines) if one and one.bracketed and one.at is not None and not one.words]
        if _ends_as_otter(text) and (headers or len(lines) > 1):
            return 0.97
        blocks = sum(bool(line.strip()) for line in lines)
        return 0.92 if len(headers) >= 2 and len(headers) >= 0.15 * blocks else 0.0

    def read(self, file: Input) -> Iterator[Document]:
        plain = decode(file.content(), origin=file.origin)
        lines = [line for line in plain.text.split("\n") if not _FOOTER.fullmatch(line)]
        said = talk(lines, times_alone=True)
        if not any(piece.words.strip() for piece in said.pieces):
            said = _without_times(lines)
        if not any(piece.words.strip() for piece in said.pieces):
            raise Unreadable(f"{file.origin} names no speaker", hint="export it again with speaker names and times")
        day = call_date(said.heading, file.origin)
        call = Call(
            origin=file.origin,
            title=title(said.heading),
            start=day.start if day else None,
            notes=plain.notes + ((day.note,) if day else ()),
        )
        yield transcript(call, said.pieces)


def _ends_as_otter(text: str) -> bool:
    return any(_FOOTER.fullmatch(line) for line in text.rstrip().split("\n")[-3:])


def _without_times(lines: list[str]) -> Talk:
    """Exported with times left out: the first line of each block is the speaker's name."""
    turns: list[tuple[str, list[str]]] = []
    for block in re.split(r"\n[ \t]*\n", "\n".join(lines)):
        first, *others = [line for line in block.split("\n") if line.strip()] or [""]
        if others and is_name(first):
            turns.append((first.strip(), others))
        elif first and turns:
            turns[-1][1].extend((first, *others))
        elif first:
            turns.append(("", [first, *others]))
    pieces = (Piece(speaker=speaker, words=" ".join(words)) for speaker, words in turns)
    return Talk(heading=(), pieces=tuple(pieces))
