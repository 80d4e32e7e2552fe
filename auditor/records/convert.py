"""What the importers share: rows in, records out, and a row that cannot be read is told with its place."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from auditor.errors import Unreadable
from auditor.model.record import Record, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment, Precision
from auditor.ports import Input
from auditor.readers.csv_rows import Header, Row, read_header, read_rows, sample_rows
from auditor.readers.dates import BadValue, Dates, order_of
from auditor.readers.json_lines import JsonObject, looks_like_json

CERTAIN = 0.95
_MAX_TITLE = 500
_WHOLE_UNITS = frozenset(
    ("BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF")
)
_THOUSANDTHS = frozenset(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"))
_PRECISIONS = {"date": Precision.DAY, **{precision.value: precision for precision in Precision}}

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something in a row that was not understood while the rest of it was; `reason` ends with what to do."""

    reason: str


Made = Iterable[Record | Problem]


def recognise_table(file: Input, columns: tuple[str, ...]) -> float:
    """CERTAIN when the file is a table that has these columns, else 0."""
    if looks_like_json(file.head):
        return 0.0
    header = read_header(file.head)
    return CERTAIN if header is not None and header.has(*columns) else 0.0


def convert_rows(file: Input, columns: tuple[str, ...], make: Callable[[Row], Made]) -> Iterator[Record | Skipped]:
    """The records of a table, one row at a time. Unreadable when one of its `columns` is missing."""
    header = read_header(file.head)
    if header is None or not header.has(*columns):
        raise Unreadable(f"{file.origin}: {_what_is_missing(header, columns)}", hint="export it again with that column")
    for row in read_rows(file):
        if isinstance(row, Skipped):
            yield row
        else:
            yield from guarded(file.origin, row.number, f"{file.origin}#{row.number}", make, row)


def convert_objects(
    file: Input, objects: Iterable[JsonObject], make: Callable[[JsonObject], Made]
) -> Iterator[Record | Skipped]:
    """The records of the objects of one JSON document, in order."""
    found = tuple(objects)
    for number, item in enumerate(found, start=1):
        raw = file.origin if len(found) == 1 else f"{file.origin}#{number}"
        yield from guarded(file.origin, number, raw, make, item)


def guarded_object(
    file: Input, number: int, make: Callable[[JsonObject], Made], item: JsonObject
) -> Iterator[Record | Skipped]:
    """The records of one line of JSON lines."""
    yield from guarded(file.origin, number, f"{file.origin}#{number}", make, item)


def guarded(
    origin: str, number: int, raw: str, make: Callable[[_Item], Made], item: _Item
) -> Iterator[Record | Skipped]:
    """What `make` makes of one item; a value that cannot be read costs this item and is told with its number."""
    where = f"{origin}#row {number}"
    try:
        made = tuple(make(item))
    except BadValue as error:
        yield Skipped(origin=where, reason=f"{error}; correct it in the export and read it again")
        return
    for one in made:
        if isinstance(one, Problem):
            yield Skipped(origin=where, reason=one.reason)
        else:
            yield replace(one, title=one.title[:_MAX_TITLE], raw_ref=(raw, *one.raw_ref), origin=origin)


def dates_of(file: Input, dates: Dates, columns: tuple[str, ...]) -> Dates:
    """`dates` with the order that the file's own dates show: a first part above 12 anywhere means day first."""
    seen = order_of(cell for row in sample_rows(file) for column in columns for cell in row.every(column))
    return dates if seen is None else replace(dates, order=seen)


def required(value: str | None, what: str) -> str:
    """`value`, or a BadValue that names what is missing."""
    if value is None:
        raise BadValue(f"the {what} is missing")
    return value


def person(text: str | None) -> str | None:
    """A person as records name one: a lower-case address, else the name as written."""
    if text is None or not text.strip():
        return None
    return text.strip().lower() if "@" in text else text.strip()


def address(text: str | None) -> tuple[str, ...]:
    """The address as a tuple of contacts; empty when there is none."""
    return (text.strip().lower(),) if text and "@" in text else ()


def prefixed(prefix: str, native: str | None) -> str | None:
    """`prefix:native`, or None: a native id that only its own system can resolve."""
    return f"{prefix}:{native}" if native else None


def instant(moment: Moment | None) -> datetime | None:
    """The instant of a moment that is one; None of a day."""
    return moment.value if moment is not None and isinstance(moment.value, datetime) else None


def minor_units(amount: float | None, currency: str | None) -> int | None:
    """Whole minor units; ISO 4217 gives yen none and Gulf dinars three places."""
    if amount is None:
        return None
    factor = 1 if currency in _WHOLE_UNITS else 1000 if currency in _THOUSANDTHS else 100
    return round(amount * factor)


def with_precision(moment: Moment | None, raw: str | None) -> Moment | None:
    """`moment` as coarse as the word `raw` says; an instant is never made of a bare date."""
    if moment is None or raw is None:
        return moment
    precision = _PRECISIONS.get(raw.lower())
    if precision is None:
        raise BadValue(f"the precision {raw[:40]!r} is not known; it is one of {', '.join(Precision)}")
    if isinstance(moment.value, datetime) == (precision in (Precision.INSTANT, Precision.HOUR)):
        return replace(moment, precision=precision)
    if isinstance(moment.value, datetime):
        return Moment(value=moment.value.date(), precision=precision)
    return moment


def lines(*parts: str | None) -> str | None:
    """The parts that are there as lines of a body."""
    return "\n".join(part for part in parts if part) or None


def status_of(
    raw: str | None, known: Mapping[str, RecordStatus], system: str
) -> tuple[RecordStatus, tuple[Problem, ...]]:
    """The status that a word of `system` means; an unknown word gives UNKNOWN and says so."""
    if raw is None:
        return RecordStatus.UNKNOWN, ()
    status = known.get(raw.strip().lower().replace("_", " "))
    if status is not None:
        return status, ()
    words = ", ".join(sorted(known))
    reason = (
        f"the status {raw[:40]!r} is not one that {system} is known to write, so it counts as unknown; "
        f"known are: {words}. Correct it, or ignore this when the record does not matter"
    )
    return RecordStatus.UNKNOWN, (Problem(reason=reason),)


def _what_is_missing(header: Header | None, columns: tuple[str, ...]) -> str:
    if header is None:
        return "this is not a table with a header row"
    missing = ", ".join(repr(column) for column in columns if not header.has(column))
    return f"the column {missing} is missing; it has {', '.join(header.names[:12])}"
