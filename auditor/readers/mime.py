"""Cuts a mail into its parts in one pass, without recursion: a thousand levels or a hundred thousand parts do no harm.

The parser of the standard library recurses on nested parts and looks at every boundary on every line, so both would
stop it. Here one dictionary of open boundaries and one walk over the lines that begin with two dashes are enough.
"""

import binascii
import re
from dataclasses import dataclass, field

from auditor.readers.charset import Decoded, decode
from auditor.readers.flowed import unflow
from auditor.readers.headers import Headers, params, split, unbase64

MAX_PARTS = 2_000
_DASHES = re.compile(rb"^--[^\r\n]{1,998}", re.MULTILINE)
_TYPE = re.compile(r"\s*([\w.+-]{1,60}/[\w.+-]{1,100})")
_NOT_BASE64 = bytes(b for b in range(256) if not (chr(b).isalnum() and b < 128) and b not in b"+/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part that holds no other parts. A mail attached to the mail counts as one."""

    headers: Headers
    media_type: str
    data: memoryview
    """As it stands in the mail, still encoded."""
    alternative: int | None = None
    """The number of the nearest multipart/alternative around it."""
    related: bool = False
    """Inside multipart/related: pictures of the text."""
    parameters: dict[str, str] = field(default_factory=dict)
    named_only: bool = False
    """An attachment that an export names and does not hold; then `stored_size` is its size, when that is told."""
    stored_size: int | None = None

    @property
    def disposition(self) -> str:
        return self.headers.get("content-disposition").partition(";")[0].strip().lower()

    @property
    def file_name(self) -> str | None:
        """The name of the attachment, decoded, without folders."""
        given = params(self.headers.get("content-disposition")).get("filename") or self.parameters.get("name")
        if not given:
            return None
        return " ".join(given.replace("\\", "/").rsplit("/", 1)[-1].split())[:255] or None

    def content(self) -> bytes:
        """The decoded bytes; what cannot be decoded is left as it is."""
        data = bytes(self.data)
        match self.headers.get("content-transfer-encoding").strip().strip('"').lower():
            case "base64":
                return unbase64(data)
            case "quoted-printable":
                return binascii.a2b_qp(data)
            case "x-uuencode" | "uuencode" | "x-uue" | "uue":
                return _uudecoded(data)
            case _:
                return data

    def size(self) -> int | None:
        """Bytes after decoding, without decoding a large base64 part."""
        if self.named_only:
            return self.stored_size
        if self.headers.get("content-transfer-encoding").strip().lower() == "base64":
            return len(bytes(self.data).translate(None, _NOT_BASE64)) * 3 // 4
        return len(self.content())

    def text(self) -> Decoded:
        """The words of a text part: LF ends, flowed lines joined."""
        found = decode(self.content(), self.parameters.get("charset"))
        text = found.text.replace("\r\n", "\n").replace("\r", "\n")
        if self.media_type == "text/plain" and self.parameters.get("format", "").lower() == "flowed":
            text = unflow(text, delete_space=self.parameters.get("delsp", "").lower() == "yes")
        return Decoded(text=text, note=found.note)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    headers: Headers
    media_type: str
    parameters: dict[str, str]
    parts: tuple[Part, ...]
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class _Level:
    """A multipart that is open."""

    boundary: bytes
    default: str
    alternative: int | None
    related: bool


@dataclass(slots=True)
class _Leaf:
    """A part whose end has not been seen."""

    headers: Headers
    media_type: str
    parameters: dict[str, str]
    start: int


@dataclass(slots=True)
class _Walk:
    data: bytes
    stack: list[_Level] = field(default_factory=list)
    places: dict[bytes, list[int]] = field(default_factory=dict)
    """At which levels of the stack a boundary is open, innermost last."""
    leaf: _Leaf | None = None
    parts: list[Part] = field(default_factory=list)
    seen: int = 0
    alternatives: int = 0


def parse(data: bytes) -> Message:
    """The parts of one mail. Never raises: what is broken is read as far as it goes, with a note."""
    if b"\n" not in data and b"\r" in data:
        data = data.replace(b"\r", b"\n")
    walk = _Walk(data)
    headers, body = split(data)
    media_type, parameters = _enter(walk, headers, body)
    at = body
    end = len(data)
    while found := _DASHES.search(data, at):
        if walk.seen > MAX_PARTS:
            end = found.start()  # Else the last part would have the source of all others as its words.
            break
        at = _boundary(walk, found)
    _close(walk, end)
    notes: list[str] = []
    if not walk.parts and media_type.startswith("multipart/") and data[body:].strip():
        notes.append("the parts of this mail could not be told apart, so it was read as plain text")
        walk.parts.append(
            Part(headers=headers, media_type="text/plain", data=memoryview(data)[body:], parameters=parameters)
        )
    if walk.seen > MAX_PARTS:
        notes.append(f"only the first {MAX_PARTS} parts of this mail were read")
    return Message(
        headers=headers, media_type=media_type, parameters=parameters, parts=tuple(walk.parts), notes=tuple(notes)
    )


def _boundary(walk: _Walk, found: re.Match[bytes]) -> int:
    """Take one line that begins with two dashes; the place to go on from."""
    level, closing = _level(walk, found.group())
    if level is None:
        return found.end()
    _close(walk, found.start())
    _drop(walk, level if closing else level + 1)
    if closing:
        return found.end()
    start = _line_end(walk.data, found.end())
    following = _DASHES.search(walk.data, start)
    end = following.start() if following and _level(walk, following.group())[0] is not None else None
    headers, body = split(walk.data, start, end)
    _enter(walk, headers, body)
    return body


def _level(walk: _Walk, line: bytes) -> tuple[int | None, bool]:
    """The level whose boundary the line is, and whether it closes it."""
    mark = line[2:].rstrip()
    if walk.places.get(mark):
        return walk.places[mark][-1], False
    if mark.endswith(b"--") and walk.places.get(mark[:-2]):
        return walk.places[mark[:-2]][-1], True
    return None, False


def _enter(walk: _Walk, headers: Headers, body: int) -> tuple[str, dict[str, str]]:
    """A part begins: open a level for a multipart, else remember it until its end is seen."""
    outer = walk.stack[-1] if walk.stack else None
    value = headers.get("content-type")
    named = _TYPE.match(value)
    media_type = named[1].lower() if named else (outer.default if outer and not value else "text/plain")
    parameters = params(value)
    walk.seen += 1
    boundary = parameters.get("boundary", "").rstrip().encode("utf-8", "replace")
    if not media_type.startswith("multipart/") or not boundary:
        walk.leaf = _Leaf(
            headers, "text/plain" if media_type.startswith("multipart/") else media_type, parameters, body
        )
        return media_type, parameters
    walk.alternatives += media_type == "multipart/alternative"
    walk.stack.append(
        _Level(
            boundary,
            default="message/rfc822" if media_type == "multipart/digest" else "text/plain",
            alternative=walk.alternatives
            if media_type == "multipart/alternative"
            else (outer.alternative if outer else None),
            related=media_type == "multipart/related" or (outer is not None and outer.related),
        )
    )
    walk.places.setdefault(boundary, []).append(len(walk.stack) - 1)
    return media_type, parameters


def _close(walk: _Walk, end: int) -> None:
    """The open part ends at `end`; the line end before a boundary belongs to the boundary."""
    leaf, walk.leaf = walk.leaf, None
    if leaf is None:
        return
    outer = walk.stack[-1] if walk.stack else None
    if outer and end < len(walk.data):
        end -= 2 if walk.data[end - 2 : end] == b"\r\n" else 1
    walk.parts.append(
        Part(
            headers=leaf.headers,
            media_type=leaf.media_type,
            data=memoryview(walk.data)[leaf.start : max(leaf.start, end)],
            alternative=outer.alternative if outer else None,
            related=outer is not None and outer.related,
            parameters=leaf.parameters,
        )
    )


def _drop(walk: _Walk, level: int) -> None:
    while len(walk.stack) > level:
        walk.places[walk.stack.pop().boundary].pop()


def _line_end(data: bytes, at: int) -> int:
    if data[at : at + 2] == b"\r\n":
        return at + 2
    return min(len(data), at + 1)


def _uudecoded(data: bytes) -> bytes:
    out: list[bytes] = []
    for line in data.splitlines():
        if line.startswith((b"begin ", b"end")) or not line:
            continue
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(out)
