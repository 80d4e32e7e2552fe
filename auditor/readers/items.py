"""Rows of a table and objects of a JSON alike: each has cells, asked by column or by key path (`customer.email`)."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from auditor.errors import Unreadable
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.csv_rows import Row, read_header, read_rows
from auditor.readers.dates import BadValue
from auditor.readers.json_lines import JsonObject, loads, looks_like_json, read_document, read_lines

_MOST_VALUES = 1_000
"""Values of one path in one object that are taken."""
_DEEPEST = 5
_MOST_COLUMNS = 200
_PACKED = (b"xl/workbook", b"xl/worksheets", b"opendocument.spreadsheet")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row or object; `number` counts from 1."""

    number: int
    texts: Callable[[str], tuple[str, ...]]
    """The cells of this column that are not blank; the values at this path."""
    plain_number: Callable[[str], float | None]
    """The number at this path, where JSON has it as a number: no separator is to be understood."""
    has: Callable[[str], bool]
    """Whether the column or path is there, blank or not."""
    whole: Callable[[], str]
    """All of it, the same on every reading."""


def read_items(file: Input, rows: tuple[str, ...] = ()) -> Iterator[Item | Skipped]:
    """The rows of a table or the objects of a JSON (in the list at `rows`). Unreadable when it is neither."""
    if is_workbook(file):
        raise Unreadable(
            f"{file.origin}: this is an Excel workbook, not a text table",
            hint="open it, choose Save As and then 'CSV UTF-8', and give that file",
        )
    if not looks_like_json(file.head):
        header = read_header(file.head)
        if header is None:
            hint = "export it as CSV with the column names in the first row, or as JSON"
            raise Unreadable(f"{file.origin}: this is neither a table with a header row nor JSON", hint=hint)
        yield from (each if isinstance(each, Skipped) else _of_row(each) for each in read_rows(file))
    elif not rows and _is_lines(file.head):
        yield from (each if isinstance(each, Skipped) else _of_object(*each) for each in read_lines(file))
    else:
        yield from _of_document(file, rows)


def is_workbook(file: Input) -> bool:
    """Whether it is an Excel or OpenDocument file: packed, or in the older binary form."""
    if file.head.startswith(b"PK\x03\x04"):
        return any(sign in file.head for sign in _PACKED) or file.name.endswith((".xlsx", ".xlsm", ".ods"))
    return file.head.startswith(b"\xd0\xcf\x11\xe0") and file.name.endswith(".xls")


def columns_in(items: tuple[Item, ...], file: Input) -> tuple[str, ...]:
    """The columns of a table; of JSON the paths of the values in `items`."""
    if not looks_like_json(file.head):
        header = read_header(file.head)
        return tuple(dict.fromkeys(name for name in header.names if name)) if header else ()
    found: dict[str, None] = {}
    for item in items:
        found |= dict.fromkeys(_paths(loads(item.whole()), "", 1))
        if len(found) >= _MOST_COLUMNS:
            break
    return tuple(found)[:_MOST_COLUMNS]


def lists_in(file: Input) -> tuple[tuple[str, int], ...]:
    """Where lists of objects lie in a JSON document, with their lengths, the longest first."""
    found: list[tuple[str, int]] = []
    for top in read_document(file)[:1]:
        _lists(top.values, "", 1, found)
    return tuple(sorted(found, key=lambda each: -each[1]))


def _of_row(row: Row) -> Item:
    def texts(name: str) -> tuple[str, ...]:
        return row.every(" ".join(name.split()))

    return Item(
        number=row.number,
        texts=texts,
        plain_number=lambda _name: None,
        has=lambda name: row.header.has(" ".join(name.split())),
        whole=lambda: "\x1f".join(row.cells),
    )


def _of_object(number: int, item: JsonObject) -> Item:
    def plain_number(path: str) -> float | None:
        values = list(_at(item.values, path))
        one = values[0] if len(values) == 1 else None
        return float(one) if isinstance(one, int | float) and not isinstance(one, bool) else None

    return Item(
        number=number,
        texts=lambda path: tuple(text for value in _at(item.values, path) for text in _text(value)),
        plain_number=plain_number,
        has=lambda path: any(True for _ in _at(item.values, path)),
        whole=lambda: _canonical(item.values),
    )


def _of_document(file: Input, rows: tuple[str, ...]) -> Iterator[Item | Skipped]:
    number = 0
    for top in read_document(file):
        if not rows:
            number += 1
            yield _of_object(number, top)
            continue
        here = top.object(*rows[:-1]).values.get(rows[-1])
        if not isinstance(here, list):
            there = ", ".join(f"{path} ({count:,})" for path, count in lists_in(file)[:5]) or "none"
            hint = f"lists of objects in this file: {there}"
            raise Unreadable(f"{file.origin}: there is no list at {'.'.join(rows)}", hint=hint)
        for value in here:
            number += 1
            if isinstance(value, Mapping):
                yield _of_object(number, JsonObject(value))
            else:
                reason = "the entry is no JSON object; check where the list of rows lies"
                yield Skipped(origin=f"{file.origin}#row {number}", reason=reason)


def _is_lines(head: bytes) -> bool:
    """Whether the first line is an object by itself and another one follows."""
    first, _, rest = head.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")
    if not first.startswith(b"{") or not rest.lstrip().startswith(b"{"):
        return False
    try:
        return isinstance(loads(first), dict)
    except (ValueError, RecursionError):
        return False


def _at(value: object, path: str) -> Iterator[object]:
    """The values at a path; of lists on the way, those of every entry."""
    if isinstance(value, list):
        for each in value[:_MOST_VALUES]:
            yield from _at(each, path)
    elif isinstance(value, Mapping):
        if path in value:
            found = value[path]
            yield from found[:_MOST_VALUES] if isinstance(found, list) else (found,)
            return
        first, _, rest = path.partition(".")
        if rest and first in value:
            yield from _at(value[first], rest)


def _text(value: object) -> Iterator[str]:
    if isinstance(value, bool):
        yield "true" if value else "false"
    elif isinstance(value, int | float):
        yield str(value)
    elif isinstance(value, str) and value.strip():
        yield value.strip()


def _canonical(values: Mapping[str, object]) -> str:
    try:
        return json.dumps(dict(values), sort_keys=True)
    except RecursionError as error:
        raise BadValue("the object is nested too deeply") from error


def _paths(value: object, before: str, depth: int) -> Iterator[str]:
    if isinstance(value, Mapping) and depth <= _DEEPEST:
        for key, each in value.items():
            yield from _paths(each, f"{before}.{key}" if before else str(key), depth + 1)
    elif isinstance(value, list) and value and isinstance(value[0], Mapping):
        yield from _paths(value[0], before, depth)
    elif before and not isinstance(value, Mapping):
        yield before


def _lists(value: object, before: str, depth: int, found: list[tuple[str, int]]) -> None:
    if isinstance(value, Mapping) and depth <= _DEEPEST:
        for key, each in value.items():
            _lists(each, f"{before}.{key}" if before else str(key), depth + 1, found)
    elif isinstance(value, list) and any(isinstance(each, Mapping) for each in value[:50]):
        found.append((before, len(value)))
