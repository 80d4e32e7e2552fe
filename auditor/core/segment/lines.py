"""Lines of a body with their quote depth, by `>` marks and by the quote containers that the HTML showed."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.core.layout import plain
from auditor.model.text import Segment, SegmentKind

_MARKS = re.compile(r"[ \t]{0,4}((?:>[ \t]?)+)")
_MAX_MATCHED = 2_000
"""Only so much of a line is looked at: attributions, headers and signatures are short."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `start` and `end` are places in the document's text, `end` after the line end."""

    start: int
    end: int
    depth: int
    """How often it is quoted: `>` marks plus containers."""
    text: str
    """The words in plain layout, without marks and outer spaces; long lines are cut off."""
    zone: SegmentKind | None
    """The innermost container of the HTML, when it is no quote: attribution, signature."""


def cut(text: str, start: int, zones: Sequence[Segment]) -> list[Line]:
    """The lines of `text` from `start` on."""
    quoted = _depths([z for z in zones if z.kind is SegmentKind.QUOTED])
    others = _kinds([z for z in zones if z.kind is not SegmentKind.QUOTED])
    lines: list[Line] = []
    at = start
    while at < len(text):
        stop = text.find("\n", at)
        end = len(text) if stop < 0 else stop + 1
        raw = plain(text[at : min(end, at + _MAX_MATCHED)])
        marks = _MARKS.match(raw)
        depth = marks.group(1).count(">") if marks else 0
        words = (raw[marks.end() :] if marks else raw).strip()
        place = at + len(raw) - len(raw.lstrip()) if words else at
        lines.append(Line(at, end, depth + quoted.at(place), words, others.get(place)))
        at = end
    return lines


@dataclass(frozen=True, slots=True)
class _Depths:
    places: list[int]
    depths: list[int]

    def at(self, place: int) -> int:
        index = bisect_right(self.places, place) - 1
        return self.depths[index] if index >= 0 else 0


def _depths(zones: Sequence[Segment]) -> _Depths:
    """How many zones cover each place, as steps."""
    steps: dict[int, int] = {}
    for zone in zones:
        steps[zone.span.start] = steps.get(zone.span.start, 0) + 1
        steps[zone.span.end] = steps.get(zone.span.end, 0) - 1
    places = sorted(steps)
    depths: list[int] = []
    depth = 0
    for place in places:
        depth += steps[place]
        depths.append(depth)
    return _Depths(places, depths)


@dataclass(frozen=True, slots=True)
class _Kinds:
    zones: list[Segment]
    starts: list[int]

    def get(self, place: int) -> SegmentKind | None:
        index = bisect_right(self.starts, place) - 1
        if index < 0 or place >= self.zones[index].span.end:
            return None
        return self.zones[index].kind


def _kinds(zones: Sequence[Segment]) -> _Kinds:
    """Zones that do not nest: of nested ones the outermost counts."""
    flat: list[Segment] = []
    for zone in sorted(zones, key=lambda z: (z.span.start, -z.span.end)):
        if not flat or zone.span.start >= flat[-1].span.end:
            flat.append(zone)
    return _Kinds(flat, [z.span.start for z in flat])
