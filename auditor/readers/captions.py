"""Cues of WebVTT, SubRip (.srt) and SubViewer (.sbv) files, read with tolerance: no spoken word is dropped.

Founding sources: WebVTT (W3C) for the shapes; the exports of Zoom, Teams, Meet and YouTube for what they do to it.
Where this differs from a player (vtt.js): words behind a timing line that cannot be read, after a blank line inside
a cue, or in a file without its WEBVTT line are kept, because here a dropped line may be a dropped promise.
"""

import re
from dataclasses import dataclass

_CLOCK = r"-?\d{1,6}(?::-?\d{1,4}){1,2}(?:[.,]-?\d{1,9})?"
_TIMES = re.compile(rf"\s*({_CLOCK})\s*-->\s*({_CLOCK})(?=\s|$)")
_BROKEN_TIMES = re.compile(r"\s*(-?\d[\w:.,;]{2,20})\s*--+>\s*(-?\d[\w:.,;]{2,20})(?=\s|$)")
_SBV_TIMES = re.compile(r"\s*(-?\d{1,4}:\d\d:\d\d[.,]\d{1,3}),(-?\d{1,4}:\d\d:\d\d[.,]\d{1,3})\s*$")
_SBV_BROKEN = re.compile(r"\s*(\d{1,4}:\d\d:\d\d[.,]\w{1,6}),(\d{1,4}:\d\d:\d\d[.,]\w{1,6})\s*$")
_LONGEST = 100_000_000.0
"""Seconds: three years, more than any clock of a call shows."""
_NOT_SPEECH = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
_LANGUAGE = re.compile(r"(?:NOTE\s+)?language:\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})?)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    start: float | None
    """Seconds; may be negative (Graph); None when the file's time cannot be read."""
    end: float | None
    lines: tuple[str, ...]
    """As in the file, with its tags; blank lines left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Captions:
    cues: tuple[Cue, ...]
    language: str | None = None
    """BCP 47, when the file says."""
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class _Open:
    """The cue that is being read."""

    times: tuple[str, str]
    lines: list[str]


def timing(line: str) -> tuple[str, str] | None:
    """The two times of a timing line as written, or None when the line is none."""
    if "-->" not in line and "," not in line:
        return None
    match = _TIMES.match(line) or _SBV_TIMES.match(line) or _broken(line)
    return (match[1], match[2]) if match else None


def seconds(clock: str) -> float | None:
    """`1:02:03.5`, `02:03,500`, `0:0:5.320`, `-0:0:1.0` in seconds; None when it is no time."""
    text = clock.strip().replace(",", ".")
    sign = -1.0 if "-" in text else 1.0
    parts = text.replace("-", "").split(":")
    if not 1 <= len(parts) <= 3:
        return None
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return None
    total = 0.0
    for number in numbers:
        total = total * 60 + number
    return sign * round(total, 3) if total < _LONGEST else None


def read_captions(text: str) -> Captions:
    """The cues of `text` (LF line ends), in its order; none when it has no timing line."""
    lines = text.split("\n")
    webvtt = lines[0].lstrip("\ufeff").startswith("WEBVTT")
    language: str | None = None
    done: list[_Open] = []
    silent = webvtt
    """Inside the header, a comment or a style: until the next blank line."""
    after_blank = True
    for index, line in enumerate(lines):
        times = timing(line)
        if times:
            done.append(_Open(times=times, lines=[]))
            silent = False
        elif not line.strip():
            silent = False
        elif webvtt and after_blank and _NOT_SPEECH.match(line):
            silent = True
            language = language or _language(line)
        elif silent:
            language = language or _language(line)
        elif done and not _is_identifier(lines, index, done[-1], after_blank):
            done[-1].lines.append(line)
        after_blank = not line.strip()
    return _captions(done, language)


def _captions(done: list[_Open], language: str | None) -> Captions:
    cues = tuple(Cue(start=seconds(cue.times[0]), end=seconds(cue.times[1]), lines=tuple(cue.lines)) for cue in done)
    broken = sum(cue.start is None or cue.end is None for cue in cues)
    notes = (f"the time of {broken} cue(s) could not be read; their words were kept",) if broken else ()
    return Captions(cues=cues, language=language, notes=notes)


def _language(line: str) -> str | None:
    match = _LANGUAGE.match(line.strip())
    return match[1] if match else None


def _broken(line: str) -> re.Match[str] | None:
    match = _BROKEN_TIMES.match(line) or _SBV_BROKEN.match(line)
    if match is None or not (":" in match[1] or ":" in match[2]):
        return None
    return match if all(sum(map(time.count, ":.,;")) > 1 or ":" in time for time in (match[1], match[2])) else None


def _is_identifier(lines: list[str], index: int, cue: _Open, after_blank: bool) -> bool:
    """Whether a line names the next cue: it stands right before a timing line, and alone.

    A cue that is only "42" is speech: its own timing line stands before it, not after it. Without a blank line
    between, only a number on its own after the words of a cue can be a name (SubRip files with lost blank lines).
    SubViewer has no names for cues.
    """
    following = lines[index + 1] if index + 1 < len(lines) else ""
    if "-->" not in following or timing(following) is None:
        return False
    return after_blank or (bool(cue.lines) and lines[index].strip().isdecimal())
