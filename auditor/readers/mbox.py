"""Splits an mbox while it streams: never more than one mail in memory.

`mailbox.mbox` of the standard library takes every line that begins with "From " for a new mail, and cuts mails.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import IO

_DAYS = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_MONTHS = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_TAKEOUT = re.compile(
    rb"From \d{1,24}@xxx " + _DAYS + rb" " + _MONTHS + rb" [ \d]?\d \d\d:\d\d:\d\d [+-]\d{4} \d{4}\s*$",
)
_CLASSIC = re.compile(
    rb"From (?:[^\r\n]{1,320} )?" + _DAYS + rb",? (?:" + _MONTHS + rb" {1,2}\d{1,2}|\d{1,2} " + _MONTHS + rb") "
    rb"(?:\d{4} )?\d{1,2}:\d\d(?::\d\d)?\b",
)
_BARE = re.compile(rb"From -? ?\r?\n?$")
_HEADER = re.compile(rb"(?:[!-9;-~]{1,100}[ \t]*:|>From )")
_ESCAPED = re.compile(rb">+From ")
_LINE = 1_048_576
"""A longer line is read in pieces."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One mail of an mbox; `data` is None when it is larger than was allowed."""

    number: int
    data: bytes | None


def is_mbox(head: bytes) -> bool:
    """Whether the first line is a separator and the second a header."""
    lines = head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n").split(b"\n", 2)
    if len(lines) < 2:
        return False
    return bool(_separator(lines[0]) or _BARE.match(lines[0])) and _HEADER.match(lines[1]) is not None


def messages(stream: IO[bytes], *, most: int) -> Iterator[Piece]:
    """The mails of an mbox, numbered from 1, each at most `most` bytes."""
    lines: list[bytes] = []
    size = 0
    number = 0
    takeout: bool | None = None
    blank = True
    for line, following in _with_next(stream):
        if line.startswith(b"From ") and _HEADER.match(following) and _opens(line, takeout, blank):
            if number:
                yield _piece(number, lines, size, most)
            takeout = _TAKEOUT.match(line) is not None if takeout is None else takeout
            number, lines, size = number + 1, [], 0
        elif number:
            size += len(line)
            if size <= most:
                lines.append(line)
            else:
                lines.clear()
        blank = not line.strip()
    if number:
        yield _piece(number, lines, size, most)


def _opens(line: bytes, takeout: bool | None, blank: bool) -> bool:
    """A separator of the kind that the file began with; a bare "From -" only after a blank line."""
    if takeout:
        return _TAKEOUT.match(line) is not None
    return _separator(line) or (blank and _BARE.match(line) is not None)


def _separator(line: bytes) -> bool:
    return _TAKEOUT.match(line) is not None or _CLASSIC.match(line) is not None


def _with_next(stream: IO[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Each line with the one after it; a mark of UTF-8 and blank lines in front are left out."""
    before: bytes | None = None
    while line := stream.readline(_LINE):
        if before is None:
            before = line.removeprefix(b"\xef\xbb\xbf")
            if not before.strip():
                before = None
            continue
        yield before, line
        before = line
    if before is not None:
        yield before, b""


def _piece(number: int, lines: list[bytes], size: int, most: int) -> Piece:
    if size > most:
        return Piece(number=number, data=None)
    return Piece(number=number, data=b"".join(_unescaped(lines)))


def _unescaped(lines: list[bytes]) -> list[bytes]:
    """Take back the `>` that mbox writers put before "From "; among quoted lines it is a quote and stays."""
    if not any(line.startswith(b">") and _ESCAPED.match(line) for line in lines):
        return lines
    out = list(lines)
    for index, (before, line) in enumerate(pairwise([b"", *lines])):
        if not line.startswith(b">") or not _ESCAPED.match(line):
            continue
        after = lines[index + 1] if index + 1 < len(lines) else b""
        quoted = any(near.startswith(b">") and not _ESCAPED.match(near) for near in (before, after))
        if not quoted:
            out[index] = line[1:]
    return out
