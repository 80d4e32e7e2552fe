"""Cuts an iCalendar text into its events before anything is parsed, so that a broken one cannot lose the others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(r"\r\n|\n|\r")
_BEGIN = re.compile(r"BEGIN:([A-Z-]+)", re.IGNORECASE)
_END = re.compile(r"END:([A-Z-]+)", re.IGNORECASE)
_TAKEN = frozenset(("VEVENT", "VTODO"))
_LEFT_OUT = re.compile(r"(?:ATTACH|IMAGE|X-ALT-DESC)[;:]", re.IGNORECASE)
"""Properties that are not read and may be long: attached files, and the description again as HTML."""
MAX_LINES = 20_000
_MAX_CHARACTERS = 2_000_000
"""Of one event; a longer one is no event that people made."""
_NO_END = "the event has no end"
_TOO_LONG = f"the event is longer than {MAX_LINES:,} lines or {_MAX_CHARACTERS:,} characters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The lines of one component, BEGIN and END included."""

    kind: str
    number: int
    text: str
    torn: str | None = None
    """Why it cannot be read, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarText:
    """A calendar as text: its method, its zone definitions and its events, none of them parsed yet."""

    method: str | None
    zone: str | None
    """X-WR-TIMEZONE: in which zone times without one are meant."""
    zones: tuple[str, ...]
    """VTIMEZONE blocks."""
    blocks: tuple[Block, ...]


def cut(text: str) -> CalendarText:
    """The parts of a calendar in order; events are numbered from 1."""
    lines = _LINE.split(text.replace("\x00", ""))
    heads = {"METHOD": "", "X-WR-TIMEZONE": ""}
    zones: list[str] = []
    blocks: list[Block] = []
    for kind, part, torn in _components(lines, heads):
        if kind == "VTIMEZONE":
            zones.append("\r\n".join(part))
        else:
            number = len(blocks) + 1
            blocks.append(Block(kind=kind, number=number, text="\r\n".join(part), torn=torn))
    return CalendarText(
        method=heads["METHOD"].upper() or None,
        zone=heads["X-WR-TIMEZONE"] or None,
        zones=tuple(zones),
        blocks=tuple(blocks),
    )


def _components(lines: list[str], heads: dict[str, str]) -> Iterator[tuple[str, list[str], str | None]]:
    kind: str | None = None
    part: list[str] = []
    size = 0
    left_out = False
    for line in lines:
        begin = _BEGIN.search(line) if line[:6].upper() == "BEGIN:" or "BEGIN:V" in line else None
        opened = begin[1].upper() if begin else ""
        if opened in _TAKEN or (opened == "VTIMEZONE" and kind is None):
            if kind in _TAKEN:
                yield kind, part, _NO_END
            kind, part, size, left_out = opened, [f"BEGIN:{opened}"], 0, False
            continue
        if kind is None:
            _note_head(line, heads)
            continue
        left_out = (left_out and line[:1] in (" ", "\t")) or _LEFT_OUT.match(line) is not None
        if left_out:
            continue
        part.append(line)
        size += len(line)
        end = _END.match(line)
        if end and end[1].upper().startswith(kind):
            part[-1] = f"END:{kind}"
            yield kind, part, None
            kind, part = None, []
        elif len(part) > MAX_LINES or size > _MAX_CHARACTERS:
            if kind in _TAKEN:
                yield kind, part[:1], _TOO_LONG
            kind, part = None, []
    if kind in _TAKEN:
        yield kind, part, _NO_END


def _note_head(line: str, heads: dict[str, str]) -> None:
    name, _, value = line.partition(":")
    if name.upper() in heads:
        heads[name.upper()] = value.strip()
