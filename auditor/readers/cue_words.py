"""Who says what in a cue: voice tags, `Name: words`, `(Name)` lines, rolling captions."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import pairwise

from auditor.readers.captions import Cue
from auditor.readers.speakers import is_name, is_sound, prefix, speakers_among
from auditor.readers.utterances import Piece

_TAG = re.compile(
    r"<(?:/?(?:c|i|b|u|ruby|rt|lang|font)(?:[.\s][^<>]{0,200})?|v(?:\.[^\s<>]{0,80})?|/v|\d[\d:.,]{2,15})>",
    re.IGNORECASE,
)
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,80})?[ \t]+([^<>]{1,200})>", re.IGNORECASE)
_STYLE = re.compile(r"\{\\[^{}]{1,60}\}")
_BREAK = re.compile(r"\[br\]", re.IGNORECASE)
"""How SubViewer writes a line end."""
_INLINE_TIME = re.compile(r"<\d[\d:.,]{2,15}>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_NAME_LINE = re.compile(r"\s*\(([^()]{1,60})\)\s*$")
_SHOWN = 8
"""Lines of a cue that can be a repetition of the one before; screens show two or three."""
_DASH = re.compile(r"\s*[-–]\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    voice: str | None
    words: str


def pieces_of(cues: Sequence[Cue]) -> Iterator[Piece]:
    """The talk of `cues` in order, one piece a speaker in a cue; tags gone, entities decoded after them."""
    read = [list(_lines(cue)) for cue in cues]
    if _rolls(cues, read):
        read = _unrolled(read)
    if any(line.voice is not None for lines in read for line in lines):
        names: frozenset[str] = frozenset()
        solo: frozenset[str] = frozenset()
    else:
        firsts = (found[0] for lines in read for line in lines if (found := prefix(_undashed(line.words))))
        names = speakers_among(firsts, turns=sum(bool(lines) for lines in read))
        solo = _name_lines(read)
    for cue, lines in zip(cues, read, strict=True):
        yield from _joined(cue, [_split(line, names, solo) for line in lines])


def _lines(cue: Cue) -> Iterator[_Line]:
    """The lines of a cue; a voice lasts until the next tag of its kind, over line ends too."""
    voice: str | None = None
    for raw in cue.lines:
        at = 0
        for match in _VOICE.finditer(raw):
            yield from _plain(voice, raw[at : match.start()])
            voice, at = _decoded(match[1]).strip() or None, match.end()
        yield from _plain(voice, raw[at:])


def _plain(voice: str | None, raw: str) -> Iterator[_Line]:
    """A stretch with one voice; what stands behind its `</v>` has none."""
    inside, closed, outside = raw.partition("</v>")
    for speaker, part in ((voice, inside), (None if closed else voice, outside)):
        words = _decoded(_BREAK.sub(" ", _STYLE.sub("", _TAG.sub("", part)))).strip()
        if words:
            yield _Line(voice=speaker, words=words)


def _decoded(text: str) -> str:
    return _ENTITY.sub(lambda match: unescape(match[0]), text)


def _undashed(words: str) -> str:
    match = _DASH.match(words)
    return words[match.end() :] if match else words


def _name_lines(read: list[list[_Line]]) -> frozenset[str]:
    """The names in "(Name)" lines, when that is how this file tells its speakers."""
    found = [m[1].strip() for lines in read for line in lines if (m := _NAME_LINE.match(line.words))]
    usual = [name for name in found if is_name(name) and not is_sound(name)]
    return frozenset(usual) if len(usual) >= 0.2 * len(read) else frozenset()


def _split(line: _Line, names: frozenset[str], solo: frozenset[str]) -> _Line:
    """`line` with its speaker read out of its words."""
    match = _NAME_LINE.match(line.words)
    if match and match[1].strip() in solo:
        return _Line(voice=match[1].strip(), words="")
    found = prefix(_undashed(line.words))
    if found and found[0] in names:
        return _Line(voice=found[0], words=found[1])
    if line.words == "-":
        return _Line(voice=line.voice, words="")
    return line


def _joined(cue: Cue, lines: list[_Line]) -> Iterator[Piece]:
    speaker: str | None = None
    words: list[str] = []
    for line in lines:
        if line.voice is not None and line.voice != speaker and words:
            yield Piece(speaker=speaker, words=" ".join(words), start=cue.start, end=cue.end)
            words = []
        speaker = line.voice if line.voice is not None else speaker
        if line.words:
            words.append(line.words)
    if words or speaker:
        yield Piece(speaker=speaker, words=" ".join(words), start=cue.start, end=cue.end)


def _rolls(cues: Sequence[Cue], read: list[list[_Line]]) -> bool:
    """Whether each cue shows the last line of the one before again, as YouTube's automatic captions do."""
    if any(_INLINE_TIME.search(line) for cue in cues for line in cue.lines):
        return True
    spoken = [lines for lines in read if lines]
    pairs = list(pairwise(spoken))
    repeats = sum(len(second) > 1 and first[-1].words == second[0].words for first, second in pairs)
    return repeats >= 2 and repeats >= 0.4 * len(pairs)


def _unrolled(read: list[list[_Line]]) -> list[list[_Line]]:
    """Each line once: what a cue repeats from the end of the cue before is left out of it."""
    out: list[list[_Line]] = []
    shown: list[str] = []
    for lines in read:
        words = [line.words for line in lines]
        most = min(len(shown), len(words), _SHOWN)
        overlap = max((n for n in range(most + 1) if words[:n] == shown[len(shown) - n :]), default=0)
        out.append(lines[overlap:])
        shown = words or shown
    return out
