"""Cuts HTML into tags and text in one pass. Broken, huge and hostile input costs time in its length, never more."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from types import MappingProxyType

_OPENS = re.compile(r"<(?=[A-Za-z/!?])")
_TAG_NAME = re.compile(r"/?([A-Za-z][^\s/>]{0,60})")
_BARE = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})>")
"""A tag without attributes: most tags are."""
_ATTRIBUTE = re.compile(r"([^\s=>/\"']{1,100})(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+)))?")
_INSIDE = re.compile(r"[>\"']")
_MAX_TAG = 65_536
_RAW = frozenset({"script", "style", "title", "textarea", "noscript", "xmp", "iframe", "noembed", "noframes"})
"""Elements whose content is no markup."""


@dataclass(frozen=True, slots=True)
class Text:
    words: str


@dataclass(frozen=True, slots=True)
class Start:
    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class End:
    name: str


Token = Text | Start | End


def tokens(html: str) -> Iterator[Token]:
    """The tags and texts of `html`; comments, declarations, scripts and styles are left out."""
    finder = _Finder(html)
    at = 0
    while at < len(html):
        mark = _OPENS.search(html, at)
        if not mark:
            yield Text(unescape(html[at:]))
            return
        opened = mark.start()
        if opened > at:
            yield Text(unescape(html[at:opened]))
        bare = _BARE.match(html, opened)
        if bare and (token := _plain(bare[1], bare[2].lower())):
            yield token
            at = bare.end()
        elif html.startswith("<!--", opened):
            at = finder.after("-->", opened + 4)
        elif html.startswith(("<!", "<?"), opened):
            at = finder.after(">", opened)
        else:
            name = _TAG_NAME.match(html, opened + 1)
            if not name:
                yield Text("<")
                at = opened + 1
                continue
            stop = finder.tag_end(name.end())
            tag = name[1].lower()
            if html[opened + 1] == "/":
                yield End(tag)
            else:
                yield Start(tag, _attributes(html, name.end(), stop))
                if tag in _RAW:
                    stop = finder.raw_end(tag, stop)
            at = stop


@lru_cache(maxsize=256)
def _plain(slash: str, tag: str) -> Token | None:
    """A tag without attributes, made once; None where its content is no markup."""
    if slash:
        return End(tag)
    return None if tag in _RAW else Start(tag, MappingProxyType({}))


def _attributes(html: str, start: int, stop: int) -> dict[str, str]:
    found: dict[str, str] = {}
    if stop - start < 2:
        return found
    for match in _ATTRIBUTE.finditer(html, start, min(stop, start + _MAX_TAG)):
        value = next((g for g in match.groups()[1:] if g is not None), "")
        found.setdefault(match[1].lower(), unescape(value))
    return found


class _Finder:
    """`str.find` that remembers what is not there any more, so that a thousand open quotes are searched for once."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._lower: str | None = None
        self._missing: set[str] = set()

    def after(self, mark: str, start: int) -> int:
        """The place behind the next `mark`; the end of the text when there is none."""
        found = self._find(mark, start)
        return len(self._html) if found < 0 else found + len(mark)

    def tag_end(self, start: int) -> int:
        """The place behind the `>` that closes a tag, which may stand in quotes before."""
        at = start
        while at - start < _MAX_TAG:
            found = _INSIDE.search(self._html, at)
            if not found:
                return len(self._html)
            if found.group() == ">":
                return found.end()
            closing = self._find(found.group(), found.end())
            if closing < 0 or closing - start > _MAX_TAG:
                break
            at = closing + 1
        return self.after(">", start)

    def raw_end(self, tag: str, start: int) -> int:
        """Where the end tag of a raw element begins."""
        if self._lower is None:
            self._lower = self._html.translate(_LOWER)
        if f"</{tag}" in self._missing:
            return len(self._html)
        found = self._lower.find(f"</{tag}", start)
        if found < 0:
            self._missing.add(f"</{tag}")
        return len(self._html) if found < 0 else found

    def _find(self, mark: str, start: int) -> int:
        if mark in self._missing:
            return -1
        found = self._html.find(mark, start)
        if found < 0:
            self._missing.add(mark)
        return found


_LOWER = {c: c + 32 for c in range(ord("A"), ord("Z") + 1)}
"""Length-preserving, unlike `str.lower` on all of Unicode."""
