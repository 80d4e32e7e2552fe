"""Rows of a CSV export: any delimiter, BOM, CRLF, newlines in cells, repeated headers. A bad row loses no other."""

import codecs
import csv
import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from io import StringIO, TextIOWrapper

from auditor.errors import Unreadable
from auditor.model.text import Skipped
from auditor.ports import Input

MAX_CELL = 50_000_000
"""Characters; the library's own limit of 131,072 cuts long descriptions off."""
_MAX_LINES = 5_000
"""A cell that spans more lines than this is an opened quote that nobody closed."""
_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Column names as they stand, and lower-case for asking."""

    names: tuple[str, ...]
    keys: tuple[str, ...]
    places: Mapping[str, tuple[int, ...]] = field(default_factory=dict, compare=False)
    """Where the columns of a key stand."""

    @staticmethod
    def of(cells: list[str]) -> "Header":
        names = tuple(cell.strip().lstrip("\ufeff").strip() for cell in cells)
        keys = tuple(" ".join(name.lower().split()) for name in names)
        places: dict[str, tuple[int, ...]] = {}
        for place, key in enumerate(keys):
            places[key] = (*places.get(key, ()), place)
        return Header(names=names, keys=keys, places=places)

    def has(self, *names: str) -> bool:
        """Whether every one of these columns is there; upper and lower case are the same."""
        return all(name.lower() in self.keys for name in names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row; `number` counts the rows below the header from 1, as a reader of the table would."""

    number: int
    header: Header
    cells: tuple[str, ...]

    def text(self, *names: str) -> str | None:
        """The first cell that is not blank among the columns named so, in the order asked; None when all are blank."""
        for name in names:
            for cell in self.every(name):
                return cell
        return None

    def every(self, name: str) -> tuple[str, ...]:
        """All cells that are not blank of the columns with this name (exports repeat `Labels`, `Comment`)."""
        places = self.header.places.get(name.lower(), ())
        found = [self.cells[place].strip() for place in places if place < len(self.cells)]
        return tuple(cell for cell in found if cell)

    @property
    def is_blank(self) -> bool:
        return not any(cell.strip() for cell in self.cells)


def read_header(head: bytes) -> Header | None:
    """The header row in the first bytes of a file; None when they cannot be a table."""
    text = _decode(head)
    lines = StringIO(text, newline="").readlines()[:200]  # as the rows are read: U+0085 and the like end no line
    record = ""
    for line in lines:
        record += line
        cells = _split(record, delimiter_of(lines[0]))
        if isinstance(cells, list):
            return Header.of(cells) if len(cells) > 1 else None
    return None


def sample_rows(file: Input, limit: int = 500) -> tuple[Row, ...]:
    """The whole rows within the first bytes; enough to see how a file writes its dates."""
    part = Input.of(file.origin, file.head[: file.head.rfind(b"\n") + 1] or file.head)
    try:
        return tuple(row for _, row in zip(range(limit), read_rows(part), strict=False) if isinstance(row, Row))
    except Unreadable:
        return ()


def read_rows(file: Input) -> Iterator[Row | Skipped]:
    """The rows below the header, one by one; a row that is torn is a Skipped. Unreadable when there is no header."""
    csv.field_size_limit(MAX_CELL)
    with file.open() as stream:
        reader = TextIOWrapper(stream, encoding=_encoding(file.head), errors=_REPAIR, newline="")
        lines = _Lines(reader)
        header, delimiter = _header(lines, file.origin)
        number = 0
        while (record := _record(lines, delimiter)) is not None:
            number += 1
            yield from _row(file.origin, number, header, record)


class _Lines:
    """Physical lines with the way back: lines that were taken too many can be given back."""

    def __init__(self, reader: TextIOWrapper) -> None:
        self._reader = reader
        self._back: deque[str] = deque()

    def next(self) -> str | None:
        if self._back:
            return self._back.popleft()
        line = self._reader.readline()
        return line.replace("\x00", "") or ("\n" if line else None)

    def give_back(self, lines: list[str]) -> None:
        self._back.extendleft(reversed(lines))


def _header(lines: _Lines, origin: str) -> tuple[Header, str]:
    while (line := lines.next()) is not None:
        if not line.strip("\ufeff \t\r\n"):
            continue
        delimiter = delimiter_of(line)
        lines.give_back([line])
        cells = _record(lines, delimiter)
        if isinstance(cells, list):
            return Header.of(cells), delimiter
        break
    raise Unreadable(f"{origin}: there is no header row", hint="export it again with its column names in the first row")


def delimiter_of(line: str) -> str:
    """The delimiter that cuts this header line into the most columns."""
    bare = re.sub(r'"[^"]*"', "", line)
    return max(_DELIMITERS, key=bare.count)


def _record(lines: _Lines, delimiter: str) -> list[str] | str | None:
    """The cells of the next record; the reason when its first line is torn; None at the end."""
    line = lines.next()
    if line is None:
        return None
    taken = [line]
    cells = _split(line, delimiter)
    while cells is _Open.QUOTE and len(taken) < _MAX_LINES:
        more = lines.next()
        if more is None:
            break
        taken.append(more)
        if more.count('"') % 2:  # An even number closes nothing, so looking again would find the same.
            cells = _split("".join(taken), delimiter)
    if isinstance(cells, list):
        return cells
    if cells is _Open.MISUSED and len(taken) == 1:
        return _leniently(line, delimiter)
    lines.give_back(taken[1:])
    return "a quotation mark is opened and never closed; close it, or double it when it is part of the text"


class _Open(Enum):
    """Why a text is not one record."""

    QUOTE = "a quote is still open"
    MISUSED = "a quote stands where none may"


def _split(text: str, delimiter: str) -> list[str] | _Open:
    """The cells of `text`, when it is one whole record."""
    try:
        return _only(csv.reader([text], delimiter=delimiter, strict=True))
    except csv.Error as error:
        return _Open.QUOTE if "unexpected end of data" in str(error) else _Open.MISUSED


def _leniently(line: str, delimiter: str) -> list[str]:
    """The cells of one line whose quotes follow no rule."""
    try:
        return _only(csv.reader([line], delimiter=delimiter))
    except csv.Error:
        return line.rstrip("\r\n").split(delimiter)


def _only(rows: Iterator[list[str]]) -> list[str]:
    return next(rows, [])


def _row(origin: str, number: int, header: Header, record: list[str] | str) -> Iterator[Row | Skipped]:
    if isinstance(record, str):
        yield Skipped(origin=f"{origin}#row {number}", reason=record)
        return
    row = Row(number=number, header=header, cells=tuple(record))
    if row.is_blank:
        return
    width = len(header.names)
    if any(cell.strip() for cell in record[width:]):
        reason = (
            f"the row has {len(record)} cells and the header {width}; "
            "put a text that contains the separator in quotation marks"
        )
        yield Skipped(origin=f"{origin}#row {number}", reason=reason)
        return
    yield row


def _encoding(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return "utf-8-sig"


def _decode(head: bytes) -> str:
    return codecs.getincrementaldecoder(_encoding(head))(errors=_REPAIR).decode(head).replace("\x00", "")


def _windows(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 are what Excel on Windows saves: cp1252."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", errors="replace"), error.end


_REPAIR = "auditor-cp1252"
codecs.register_error(_REPAIR, _windows)
