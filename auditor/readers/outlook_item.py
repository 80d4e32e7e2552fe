"""The properties of an Outlook item in a compound file (.msg), within limits.

Founding sources: [MS-OXMSG] (storages, property streams), [MS-OXPROPS] (the tags). The compound file itself is read by
olefile, which is imported here only when a .msg is met.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import TYPE_CHECKING

from auditor.errors import Unreadable
from auditor.readers.charset import decode

if TYPE_CHECKING:
    from olefile import OleFileIO

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HINT = "open it in Outlook and save it again as .msg, or as .eml"
_PROPERTIES = "__properties_version1.0"
_MOST_PROPERTIES = 20_000
_MOST_STORAGES = 2_000
_MAX_STREAM = 150_000_000
_FILETIME = datetime(1601, 1, 1, tzinfo=UTC)
_FILE = "37010102"
"""PidTagAttachDataBinary."""
_SMALL_FILE = 1_000_000
"""Bytes; a calendar entry is smaller, and nothing else in an attachment is read."""
_TEXT, _NARROW, _BINARY = "001F", "001E", "0102"
_FAILURES = (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, struct.error, RecursionError)
"""What olefile raises on compound files that are torn or made to do harm, beside its own OSError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One message, recipient or attachment: its properties by their four hex digits."""

    streams: dict[str, bytes]
    """The properties of any length, by tag and type: "0037001F"."""
    fixed: dict[int, bytes]
    """The eight bytes of the properties of fixed length, by tag."""
    codepage: str | None = None
    size: int | None = None
    """Bytes of the file that an attachment is; its bytes are in `streams` only when they are few."""

    def text(self, *tags: str) -> str | None:
        """The first of these that is a text and not blank."""
        for tag in tags:
            wide = self.streams.get(tag + _TEXT)
            narrow = self.streams.get(tag + _NARROW)
            if wide is not None:
                found = wide.decode("utf-16-le", "replace")
            elif narrow is not None:
                found = decode(narrow, self.codepage).text
            else:
                continue
            if found.strip("\x00 \r\n\t"):
                return found.strip("\x00")
        return None

    def binary(self, tag: str) -> bytes | None:
        return self.streams.get(tag + _BINARY)

    def whole(self, tag: int) -> int | None:
        raw = self.fixed.get(tag)
        return None if raw is None else int.from_bytes(raw[:4], "little", signed=True)

    def time(self, tag: int) -> datetime | None:
        """A FILETIME; None when it is none or lies outside of what mail knows."""
        raw = self.fixed.get(tag)
        if raw is None:
            return None
        try:
            found = _FILETIME + timedelta(microseconds=int.from_bytes(raw, "little") // 10)
        except OverflowError:
            return None
        return found if 1970 <= found.year <= 2200 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlookItem:
    message: Item
    recipients: tuple[Item, ...]
    attachments: tuple[Item, ...]
    embedded: frozenset[int]
    """Places in `attachments` of those that are items of Outlook themselves; they are not opened."""


def read_item(data: bytes, origin: str) -> OutlookItem:
    """The item in a .msg file. Unreadable when the compound file is torn, or holds something else."""
    import olefile

    try:
        with olefile.OleFileIO(BytesIO(data)) as file:
            return _item(file, origin)
    except _FAILURES as error:
        raise Unreadable(f"{origin}: the Outlook file is damaged", hint=_HINT) from error


def _item(file: "OleFileIO", origin: str) -> OutlookItem:
    names: dict[str, list[str]] = {}
    nested: set[str] = set()
    for path in file.listdir(streams=True, storages=False):
        storage = path[0] if len(path) == 2 else ""
        if len(path) > 2:
            nested.add(path[0])
        elif len(names) < _MOST_STORAGES or storage in names:
            names.setdefault(storage, []).append(path[-1])
    if _PROPERTIES not in names.get("", ()):
        raise Unreadable(f"{origin}: this is no Outlook message", hint="save it in the format that its program exports")
    top = _read(file, "", names[""], 32)
    codepage = _codepage(top)
    top = Item(streams=top.streams, fixed=top.fixed, codepage=codepage)
    budget = [_MAX_STREAM]
    attached = sorted(name for name in {*names, *nested} if name.startswith("__attach_version1.0_#"))[:_MOST_STORAGES]
    return OutlookItem(
        message=top,
        recipients=tuple(
            _read(file, name, names[name], 8, codepage, budget)
            for name in sorted(names)
            if name.startswith("__recip_version1.0_#")
        ),
        attachments=tuple(_read(file, name, names.get(name, ()), 8, codepage, budget) for name in attached),
        embedded=frozenset(n for n, name in enumerate(attached) if name in nested),
    )


def _read(
    file: "OleFileIO",
    storage: str,
    names: "list[str] | tuple[str, ...]",
    header: int,
    codepage: str | None = None,
    budget: list[int] | None = None,
) -> Item:
    """The properties of one storage; `budget` is what all of them together may still take."""
    left = budget if budget is not None else [_MAX_STREAM]
    streams: dict[str, bytes] = {}
    fixed: dict[int, bytes] = {}
    file_size: int | None = None
    for name in names[:_MOST_PROPERTIES]:
        path = [storage, name] if storage else [name]
        if name.startswith("__substg1.0_") and len(name) == 20:
            size = file.get_size(path)
            is_file = name[12:].upper() == _FILE
            if is_file:
                file_size = size
            if size <= (min(left[0], _SMALL_FILE) if is_file else left[0]):
                left[0] -= size
                streams[name[12:].upper()] = _stream(file, path)
        elif name == _PROPERTIES:
            fixed.update(_fixed(_stream(file, path)[header:]))
    return Item(streams=streams, fixed=fixed, codepage=codepage, size=file_size)


def _stream(file: "OleFileIO", path: list[str]) -> bytes:
    with file.openstream(path) as stream:
        found: bytes = stream.read()
    return found


def _fixed(data: bytes) -> Iterator[tuple[int, bytes]]:
    for at in range(0, min(len(data), 16 * _MOST_PROPERTIES) - 15, 16):
        kind, tag = struct.unpack_from("<HH", data, at)
        if kind in (0x0003, 0x000B, 0x0040):
            yield tag, data[at + 8 : at + 16]


def _codepage(item: Item) -> str | None:
    number = item.whole(0x3FFD) or item.whole(0x3FDE)
    return None if number is None else ("utf-8" if number == 65001 else f"cp{number}")
