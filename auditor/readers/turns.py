"""Turns of talk in plain text: `Name: words`, `[00:12] Name: words`, `Name (00:12): words`, or names a line above."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.readers.captions import seconds
from auditor.readers.speakers import is_login, is_name, prefix, shared_logins
from auditor.readers.utterances import Piece

_CLOCK = r"\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?"
_LEAD = re.compile(r"\s*(?:#{1,6}\s+|[-*•]\s+)?(?:\*\*|__)?\s*")
_TIME_FIRST = re.compile(rf"(?:\[({_CLOCK})\]|\(({_CLOCK})\)|({_CLOCK}))\s*(?:[-–|•]\s*)?(?:\*\*|__)?\s*")
_TIME_AFTER = re.compile(
    rf"([^:\[\]]{{1,60}}?)\s{{0,9}}[\[(]({_CLOCK})[\])]\s*(?:\*\*|__)?(:?)(?:\*\*|__)?(?:\s+|$)(.*)"
)
_BOLD = re.compile(r"([^:*]{1,80})(?::\*\*|\*\*:|:__|__:)\s*(.*)")
_TIME_INSIDE = re.compile(rf"[\[(]({_CLOCK})[\])]\s+(.*)")
_HEADER = re.compile(rf"(\S[^:\t]{{0,59}}?)(?:\s{{2,}}|\t+|\s*[|•·]\s*)({_CLOCK})\s*")
_TIME_ONLY = re.compile(rf"({_CLOCK})\s*")
_SENTENCE_END = re.compile(r"[.?!…][\"'”’)\]]*\s*$")
_LABEL = 120
"""Characters in which a label must end; no name and time are longer."""
_DAYTIME = 6 * 3600
"""A first time beyond this is the time of day, not the distance from the start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The beginning of a turn."""

    name: str | None
    """None on a line that holds a time only."""
    at: float | None
    """Seconds as written."""
    words: str
    bracketed: bool
    """The time stands in brackets, or the label has the line to itself: stronger than "10:30 Meeting:"."""
    fresh: bool
    """Begins a paragraph or follows a finished sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    heading: tuple[str, ...]
    """Lines before the first turn, without the blank ones."""
    pieces: tuple[Piece, ...]


def label(line: str, *, fresh: bool, times_alone: bool = False, logins: frozenset[str] = frozenset()) -> Label | None:
    """The label that `line` begins with; None when it is words that go on."""
    bare = line.strip()
    if not bare or len(line) > 100_000:
        return None
    alone = _HEADER.fullmatch(bare) if len(bare) <= _LABEL else None
    if alone and _is_speaker(alone[1], timed=True):
        return Label(name=alone[1].strip(), at=seconds(alone[2]), words="", bracketed=True, fresh=fresh)
    only = _TIME_ONLY.fullmatch(bare)
    if only:
        return Label(name=None, at=seconds(only[1]), words="", bracketed=True, fresh=fresh) if times_alone else None
    rest = bare[_lead(bare) :]
    first = _TIME_FIRST.match(rest)
    if first:
        rest = rest[first.end() :]
    after = _TIME_AFTER.match(rest) if "(" in rest[:_LABEL] or "[" in rest[:_LABEL] else None
    if after and (after[3] or not after[4]) and _is_speaker(after[1], timed=True):
        return Label(name=after[1].strip(), at=seconds(after[2]), words=after[4], bracketed=True, fresh=fresh)
    at = seconds(next(group for group in first.groups() if group)) if first else None
    bracketed = bool(first and (first[1] or first[2]))
    return _prefixed(rest, at, bracketed=bracketed, fresh=fresh, logins=logins)


def labels(lines: Sequence[str], *, times_alone: bool = False) -> list[Label | None]:
    """The label of each line, or None."""
    found: list[Label | None] = []
    logins = shared_logins(lines)
    before = ""
    for line in lines:
        fresh = not before.strip() or _SENTENCE_END.search(before[-10:]) is not None
        found.append(label(line, fresh=fresh, times_alone=times_alone, logins=logins))
        before = line
    return found


def talk(lines: Sequence[str], *, times_alone: bool = False) -> Talk:
    """The turns in `lines`; a line without a label goes on with the turn before it."""
    found = labels(lines, times_alone=times_alone)
    counted = Counter(one.name for one in found if one)
    heading: list[str] = []
    turns: list[tuple[Label, list[str]]] = []
    for line, one in zip(lines, found, strict=True):
        if one and (one.fresh or one.bracketed or counted[one.name] > 1):
            turns.append((one, [one.words]))
        elif turns:
            turns[-1][1].append(line)
        elif line.strip():
            heading.append(line.strip())
    return Talk(heading=tuple(heading), pieces=tuple(_pieces(turns)))


def _prefixed(rest: str, at: float | None, *, bracketed: bool, fresh: bool, logins: frozenset[str]) -> Label | None:
    bold = _BOLD.match(rest)
    found = (bold[1].strip(), bold[2]) if bold else prefix(rest)
    if found is None or not (found[0] in logins or _is_speaker(found[0], timed=bracketed)):
        return None
    inside = _TIME_INSIDE.match(found[1]) if at is None else None
    if inside:
        return Label(name=found[0], at=seconds(inside[1]), words=inside[2], bracketed=True, fresh=fresh)
    return Label(name=found[0], at=at, words=found[1], bracketed=bracketed, fresh=fresh)


def _lead(line: str) -> int:
    match = _LEAD.match(line)
    return match.end() if match else 0


def _is_speaker(name: str, *, timed: bool) -> bool:
    return is_name(name) or (timed and is_login(name.strip()))


def _pieces(turns: list[tuple[Label, list[str]]]) -> Iterator[Piece]:
    first = next((one.at for one, _ in turns if one.at is not None), 0.0)
    base = first if first >= _DAYTIME else 0.0
    for one, lines in turns:
        start = one.at - base if one.at is not None else None
        yield Piece(speaker=one.name or "", words=" ".join(lines), start=start)
