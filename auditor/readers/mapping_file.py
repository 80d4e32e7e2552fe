"""Reads a mapping file into `TableMapping`s. Every mistake is a ConfigError with file, line and field."""

import os
import re
from collections.abc import Iterable
from datetime import UTC, datetime, tzinfo
from difflib import get_close_matches
from typing import NoReturn, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from auditor.errors import ConfigError, Unreadable
from auditor.model.people import DateOrder
from auditor.model.record import RecordKind, RecordStatus
from auditor.model.time import Precision
from auditor.readers.mapping import FIELDS, Cells, Choice, Clock, Decimal, Leaving, Part, TableMapping, plain
from auditor.readers.yaml_file import Marked, read_marked

ENTRY_FIELDS = (
    *("file", "source", "source_type", "kind", "columns", "status"),
    *("dates", "zone", "decimal", "rows", "skip"),
)
_MAX_ENTRIES = 500
_MAX_PARTS = 50
_MAX_PATTERN = 100
_EXAMPLE = "- {file: warehouse_*.csv, source: warehouse, kind: shipment, columns: {id: Ref, title: Item}}"
_T = TypeVar("_T", RecordKind, RecordStatus)


def read_mapping(data: bytes, *, origin: str, everywhere: bool = False) -> tuple[TableMapping, ...]:
    """The entries of a mapping file, in order. They hold below its folder, or `everywhere` when it was named."""
    try:
        top = read_marked(data, origin=origin)
    except Unreadable as error:
        raise ConfigError(str(error), hint=error.hint) from error
    if top is None or (top.text() is None and top.items() is None and top.fields() is None):
        return ()
    entries = (top,) if top.fields() is not None else top.items()
    if entries is None:
        raise ConfigError(f"{origin}: this is not a list of entries", hint=f"write entries such as {_EXAMPLE}")
    if len(entries) > _MAX_ENTRIES:
        raise ConfigError(f"{origin}: {len(entries)} entries are too many", hint="use patterns such as export_*.csv")
    return tuple(_entry(entry, everywhere=everywhere) for entry in entries)


def near(name: str, known: Iterable[str]) -> str:
    """ " (did you mean 'due_at'?)", or nothing when no known name is like it."""
    by_plain = {plain(each): str(each) for each in known}
    found = get_close_matches(plain(name), by_plain, n=1, cutoff=0.6)
    return f" (did you mean {by_plain[found[0]]!r}?)" if found else ""


def _entry(entry: Marked, *, everywhere: bool) -> TableMapping:
    fields = _fields(entry, ENTRY_FIELDS, "the entry")
    folder = os.path.dirname(os.path.abspath(entry.origin))  # noqa: PTH100, PTH120
    columns = fields.get("columns")
    if columns is None:
        _wrong(entry, "columns", "is missing", "say which column is which: columns: {id: Ref, title: Item}")
    cells = {name: _cells(value, name) for name, value in _fields(columns, FIELDS, "columns").items()}
    if "title" not in cells:
        _wrong(columns, "title", "is missing", "name the column that says what the row is about; promises match on it")
    if "amount" in cells and "currency" not in cells:
        _wrong(columns, "amount", "needs a currency", "map currency to a column, or write currency: {value: EUR}")
    if "kind" not in fields:
        _wrong(entry, "kind", "is missing", f"kinds are {', '.join(RecordKind)}")
    kind = _choice(fields["kind"], "kind", RecordKind)
    assert kind is not None
    return TableMapping(
        origin=entry.origin,
        line=entry.line,
        folder=None if everywhere else folder,
        base=folder,
        file=_text(fields, "file", entry, "the file's name or a pattern such as warehouse_*.csv"),
        source=_text(fields, "source", entry, "a short name of the system, such as warehouse"),
        source_type=fields["source_type"].text() if "source_type" in fields else None,
        kind=kind,
        status=_choice(fields.get("status"), "status", RecordStatus),
        cells=cells,
        dates=_dates(fields.get("dates")),
        zone=_zone(fields.get("zone")),
        decimal=_decimal(fields.get("decimal")),
        rows=tuple(_rows(fields.get("rows"))),
        skip=_skip(fields.get("skip")),
    )


def _wrong(at: Marked, field: str, what: str, hint: str) -> NoReturn:
    raise ConfigError(f"{at.place}: {field}: {what}", hint=hint)


def _fields(value: Marked, known: tuple[str, ...], name: str) -> dict[str, Marked]:
    """The fields of `value` by name; a name that is not known, or stands there twice, is told."""
    pairs = value.fields()
    if pairs is None:
        raise ConfigError(f"{value.place}: {name} has no fields", hint=f"write it as in {_EXAMPLE}")
    found: dict[str, Marked] = {}
    for key, each in pairs:
        word = key.text() or ""
        if word not in known:
            hint = f"known fields: {', '.join(known)}"
            if word in ENTRY_FIELDS and known is FIELDS:
                hint = f"write {word} beside columns, not in it"
            elif word in FIELDS and known is ENTRY_FIELDS:
                hint = f"write {word} below columns"
            raise ConfigError(f"{key.place}: unknown field {word!r}{near(word, known)}", hint=hint)
        if word in found:
            raise ConfigError(
                f"{key.place}: {word} stands here twice", hint="keep one of the two; a list joins columns"
            )
        found[word] = each
    return found


def _text(fields: dict[str, Marked], name: str, entry: Marked, what: str) -> str:
    if name not in fields:
        _wrong(entry, name, "is missing", f"give {what}")
    text = fields[name].text()
    if not text:
        _wrong(fields[name], name, "this must be a text", f"give {what}")
    return text


def _cells(value: Marked, field: str) -> Cells:
    """A column, `{value: ...}`, or a list of these."""
    items = value.items()
    if items is not None and not 1 <= len(items) <= _MAX_PARTS:
        _wrong(value, field, "the list has no column, or too many", "name one to fifty columns")
    parts = tuple(_part(each, field) for each in ((value,) if items is None else items))
    if field.endswith("_precision") and len(parts) == 1 and parts[0].value is not None:
        words = ("date", *Precision)
        if parts[0].value.lower() not in words:
            what = f"{parts[0].value!r} is no precision{near(parts[0].value, words)}"
            _wrong(value, field, what, f"write one of {', '.join(Precision)}")
    return Cells(parts=parts, line=value.line)


def _part(value: Marked, field: str) -> Part:
    text = value.text()
    if text:
        return Part(column=text)
    pairs = value.fields() or ()
    if len(pairs) == 1 and (constant := pairs[0][1].text()):
        match pairs[0][0].text():
            case "value":
                return Part(value=constant)
            case "column":
                return Part(column=constant)
    _wrong(value, field, "this is neither a column nor a constant", "write a column's name, or {value: ...}")


def _choice(value: Marked | None, field: str, known: type[_T]) -> Choice[_T] | None:
    """`done`, `{value: done}`, or `{column: State, words: {shipped: done}}`."""
    if value is None:
        return None
    names = ", ".join(known)
    text = value.text()
    if text:
        return Choice(line=value.line, fixed=_one(value, field, known))
    if value.fields() is None:
        _wrong(value, field, "this is no value", f"write one of {names}, or {{column: ..., words: {{...}}}}")
    fields = _fields(value, ("column", "words", "value"), field)
    if "value" in fields:
        return Choice(line=value.line, fixed=_one(fields["value"], field, known))
    column = fields["column"].text() if "column" in fields else None
    if not column:
        _wrong(value, field, "the column is missing", f"write {{column: ..., words: {{...}}}}, or one of {names}")
    words = {plain(each): each for each in known}
    if "words" not in fields:
        return Choice(line=value.line, column=column, words={word: known(each) for word, each in words.items()})
    pairs = fields["words"].fields()
    if pairs is None:
        _wrong(fields["words"], field, "words must say what each word means", f"write {{shipped: ...}} with {names}")
    meant = {plain(key.text() or ""): _one(each, field, known) for key, each in pairs}
    return Choice(line=value.line, column=column, words=meant)


def _one(value: Marked, field: str, known: type[_T]) -> _T:
    text = value.text() or ""
    try:
        return known(text.lower().replace(" ", "_"))
    except ValueError:
        _wrong(value, field, f"{text!r} is no {field}{near(text, known)}", f"write one of {', '.join(known)}")


def _dates(value: Marked | None) -> DateOrder | Clock | tuple[str, ...] | None:
    if value is None:
        return None
    texts = [each.text() or "" for each in (value.items() or (value,))]
    if len(texts) == 1 and texts[0] in (*DateOrder, *Clock):
        return DateOrder(texts[0]) if texts[0] in tuple(DateOrder) else Clock(texts[0])
    for text in texts:
        if problem := _pattern_problem(text):
            hint = 'write dmy, mdy, unix, unix_ms, or a pattern such as "%d.%m.%Y %H:%M"'
            _wrong(value, "dates", f"{text!r} {problem}", hint)
    return tuple(texts)


def _pattern_problem(text: str) -> str | None:
    """What is wrong with a strptime pattern; None when a whole date can be read with it."""
    signs = set(re.findall(r"%(.)", text))
    if not signs or len(text) > _MAX_PATTERN:
        return "is neither an order nor a pattern"
    day = (signs & {"d"} and signs & {"m", "b", "B"}) or signs & {"j"}
    if not (signs & {"Y", "y"} and day):
        return "does not name year, month and day, so no date can be read with it"
    try:
        datetime.strptime(datetime(2026, 5, 17, 9, 30, tzinfo=UTC).strftime(text), text)  # noqa: DTZ007
    except (ValueError, re.error):
        return "is no pattern that can be read back"
    return None


def _zone(value: Marked | None) -> tzinfo | None:
    if value is None:
        return None
    name = value.text() or ""
    try:
        return UTC if name.upper() in {"UTC", "Z"} else ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        _wrong(value, "zone", f"unknown time zone {name!r}", "give an IANA name such as Europe/London")


def _decimal(value: Marked | None) -> Decimal | None:
    if value is None:
        return None
    text = value.text() or ""
    meant = {",": "comma", ".": "point"}.get(text, text)
    if meant not in tuple(Decimal):
        _wrong(value, "decimal", f"{text!r} is not known", "write comma (1.234,50) or point (1,234.50)")
    return Decimal(meant)


def _rows(value: Marked | None) -> Iterable[str]:
    if value is None:
        return ()
    path = value.text()
    if not path or not all(path.split(".")):
        _wrong(value, "rows", "this is no path", "write where the list lies in the JSON, such as data.items")
    return path.split(".")


def _skip(value: Marked | None) -> Leaving | None:
    if value is None:
        return None
    fields = _fields(value, ("column", "words"), "skip")
    column = fields["column"].text() if "column" in fields else None
    words = fields["words"].items() if "words" in fields else None
    if not column or not words:
        _wrong(value, "skip", "it needs a column and words", "write skip: {column: State, words: [test]}")
    return Leaving(line=value.line, column=column, words=frozenset(plain(word.text() or "") for word in words))
