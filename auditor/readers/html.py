"""HTML mail as the text that its reader saw, with the zones that the markup shows: quotes, attributions, signatures."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from auditor.model.text import SegmentKind
from auditor.readers.html_elements import BLOCKS, CLOSES, VOID, gap, hides, tiny, zone_of
from auditor.readers.html_tokens import End, Start, Text, tokens

_SPACE = re.compile(r"[ \t\n\r\f\xa0]+")
_MAX_LOOK = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """Text with LF ends, trimmed at both ends; zones are `(kind, start, end)` in it and may nest."""

    text: str
    zones: tuple[tuple[SegmentKind, int, int], ...] = ()
    links: tuple[tuple[str, int], ...] = ()
    """Targets of http links with the place of their words, in order."""


def shortened(page: Rendered, most: int) -> Rendered:
    """`page` with at most `most` characters of text."""
    if len(page.text) <= most:
        return page
    zones = tuple((kind, start, min(end, most)) for kind, start, end in page.zones if start < most)
    return Rendered(text=page.text[:most], zones=zones, links=tuple(link for link in page.links if link[1] < most))


def render(html: str) -> Rendered:
    """`html` as text: what is hidden is left out, words of links stay, blocks stand on lines of their own."""
    page = _Page()
    for token in tokens(html):
        match token:
            case Text(words):
                page.text(words)
            case Start(name, attributes):
                page.start(name, attributes)
            case End(name):
                page.end(name)
    return page.done()


@dataclass(slots=True)
class _Open:
    """An element that is open."""

    name: str
    hides: bool = False
    zone: int | None = None
    number: int | None = None
    """The next number of an ordered list."""
    pre: bool = False
    tiny: bool = False
    gap: int = 0
    """Line ends that are due after it."""


@dataclass(slots=True)
class _Page:
    out: list[str] = field(default_factory=list)
    length: int = 0
    breaks: int = 0
    """Line ends that are due before the next words."""
    space: bool = False
    bullet: str = ""
    """The mark of a list item that has no words yet."""
    hidden: int = 0
    pre: int = 0
    stack: list[_Open] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    zones: list[tuple[SegmentKind, int, int]] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)
    """Zones that have no words yet."""
    links: list[tuple[str, int]] = field(default_factory=list)

    def text(self, words: str) -> None:
        if self.hidden or not words or (self.stack and self.stack[-1].tiny):
            return
        if self.pre:
            self._preformatted(words.replace("\r\n", "\n").replace("\r", "\n"))
            return
        plain = _SPACE.sub(" ", words)
        if plain[0] == " ":
            self.space = True
            plain = plain[1:]
        if not plain:
            if self.breaks and "\xa0" in words:
                self.breaks = max(self.breaks, 2)
            return
        ends = plain[-1] == " "
        self._emit(plain[:-1] if ends else plain)
        self.space = ends

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "br":
            self._line_end()
            return
        for closed in CLOSES.get(name, ()):
            self._close_near(closed)
        if name in BLOCKS:
            self._close_near("p")
            self._break(gap(name, attributes))
        if name in ("td", "th") and self.length and not self.breaks:
            self.space = True
        href = attributes.get("href", "") if name == "a" else ""
        if href.lower().startswith(("http://", "https://")) and not self.hidden:
            self.links.append((href.strip()[:2_000], self.length))
        if name in VOID:
            return
        self._push(name, attributes)
        if name == "li":
            self.bullet = self._bullet()

    def end(self, name: str) -> None:
        if name == "br":
            self._line_end()
            return
        if not self.counts.get(name):
            return
        if name in BLOCKS or name in ("td", "th") or self._reachable(name):
            while self.stack:
                closed = self._pop()
                if closed.name == name:
                    break

    def done(self) -> Rendered:
        while self.stack:
            self._pop()
        text = "".join(self.out)
        zones = tuple(zone for zone in self.zones if zone[1] < zone[2])
        return Rendered(text=text, zones=zones, links=tuple(self.links))

    def _emit(self, words: str) -> None:
        lead = ""
        if self.length:
            lead = "\n" * self.breaks if self.breaks else " " if self.space else ""
        self.breaks, self.space = 0, False
        if lead:
            self.out.append(lead)
            self.length += len(lead)
        if self.bullet:
            self.out.append(self.bullet)
            self.length += len(self.bullet)
            self.bullet = ""
        for index in self.waiting:
            kind, _, _ = self.zones[index]
            self.zones[index] = (kind, self.length, self.length)
        self.waiting.clear()
        self.out.append(words)
        self.length += len(words)

    def _preformatted(self, words: str) -> None:
        for index, line in enumerate(words.split("\n")):
            if index:
                self._line_end()
            if line:
                self._emit(line)

    def _line_end(self) -> None:
        if self.hidden:
            return
        self.breaks = min(self.breaks + 1, 3)
        self.space = False

    def _break(self, lines: int) -> None:
        if not self.hidden and lines and not (self.bullet and self.breaks):
            self.breaks = max(self.breaks, lines)
            self.space = False

    def _bullet(self) -> str:
        lists = next((o for o in reversed(self.stack[-_MAX_LOOK:]) if o.name in ("ul", "ol", "menu")), None)
        if lists and lists.number is not None:
            lists.number += 1
            return f"{lists.number - 1}. "
        return "- "

    def _push(self, name: str, attributes: Mapping[str, str]) -> None:
        kind = zone_of(name, attributes)
        opened = _Open(name, hides=hides(name, attributes), pre=name in ("pre", "plaintext"))
        opened.number = 1 if name == "ol" else None
        opened.gap = gap(name, attributes) if name in BLOCKS else 0
        opened.tiny = tiny(attributes, inherited=bool(self.stack) and self.stack[-1].tiny)
        if kind and not self.hidden:
            self.breaks = max(self.breaks, 1)
            opened.zone = len(self.zones)
            self.zones.append((kind, 0, 0))
            self.waiting.append(opened.zone)
        self.hidden += opened.hides
        self.pre += opened.pre
        self.stack.append(opened)
        self.counts[name] = self.counts.get(name, 0) + 1

    def _pop(self) -> _Open:
        closed = self.stack.pop()
        self.counts[closed.name] -= 1
        self.pre -= closed.pre
        if closed.zone is not None:
            kind, start, _ = self.zones[closed.zone]
            if self.waiting and closed.zone == self.waiting[-1]:
                self.waiting.pop()
            else:
                self.zones[closed.zone] = (kind, start, self.length)
            self.breaks = max(self.breaks, 1)
        self._break(closed.gap)
        if closed.name == "li":
            self.bullet = ""
        self.hidden -= closed.hides
        return closed

    def _close_near(self, name: str) -> None:
        """Close an element that the next one ends by itself, unless a container lies between."""
        if not self.counts.get(name):
            return
        for place in range(len(self.stack) - 1, max(-1, len(self.stack) - _MAX_LOOK), -1):
            if self.stack[place].name == name:
                while len(self.stack) > place:
                    self._pop()
                return
            if self.stack[place].name in ("table", "ul", "ol", "dl", "blockquote", "div", "body"):
                return

    def _reachable(self, name: str) -> bool:
        """An inline end tag closes only what was opened inside the same block."""
        for opened in reversed(self.stack[-_MAX_LOOK:]):
            if opened.name == name:
                return True
            if opened.name in BLOCKS or opened.name in ("td", "th"):
                return False
        return False
