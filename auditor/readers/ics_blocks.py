"""Cuts an iCalendar text into its events before anything is parsed, so that a broken one cannot lose the others."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LINE = re.compile(r"\r\n|\n|\r")
_BEGIN = re.compile(r"BEGIN:([A-Z-]+)", re.IGNORECASE)
_END = re.compile(r"END:([A-Z-]+)", re.IGNORECASE)
_TAKEN = frozenset(("VEVENT", "VTODO"))
MAX_LINES = 20_000
"""Lines of one event; a longer one is no event that people made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The lines of one component, BEGIN and END included; `whole` is false when its END never came."""

    kind: str
    number: int
    text: str
    whole: bool


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
    for kind, part, whole in _components(lines, heads):
        if kind == "VTIMEZONE":
            zones.append("\r\n".join(part))
        else:
            number = len(blocks) + 1
            blocks.append(Block(kind=kind, number=number, text="\r\n".join(part), whole=whole))
    return CalendarText(
        method=heads["METHOD"].upper() or None,
        zone=heads["X-WR-TIMEZONE"] or None,
        zones=tuple(zones),
        blocks=tuple(blocks),
    )


def _components(lines: list[str], heads: dict[str, str]) -> Iterator[tuple[str, list[str], bool]]:
    kind: str | None = None
    part: list[str] = []
    for line in lines:
        begin = _BEGIN.search(line) if line[:6].upper() == "BEGIN:" or "BEGIN:V" in line else None
        opened = begin[1].upper() if begin else ""
        if opened in _TAKEN or (opened == "VTIMEZONE" and kind is None):
            if kind in _TAKEN:
                yield kind, part, False
            kind, part = opened, [f"BEGIN:{opened}"]
            continue
        if kind is None:
            name, _, value = line.partition(":")
            if name.upper() in heads:
                heads[name.upper()] = value.strip()
            continue
        part.append(line)
        end = _END.match(line)
        if end and end[1].upper().startswith(kind):
            part[-1] = f"END:{kind}"
            yield kind, part, True
            kind, part = None, []
        elif len(part) > MAX_LINES:
            yield kind, part[:1], False
            kind, part = None, []
    if kind in _TAKEN:
        yield kind, part, False
