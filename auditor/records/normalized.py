"""The project's own form of delivery records (contract.md, "Delivery records"): CSV, or one JSON object a line."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.people import DateOrder
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Attachment, Skipped
from auditor.model.time import Moment
from auditor.ports import Input
from auditor.readers.csv_rows import Row, read_header
from auditor.readers.dates import BadValue, Dates
from auditor.readers.json_lines import JsonObject, keys_in, looks_like_json, number_of, read_document, read_lines
from auditor.records.convert import (
    CERTAIN,
    Problem,
    convert_objects,
    convert_rows,
    dates_of,
    guarded_object,
    instant,
    person,
    required,
    status_of,
    with_precision,
)

_REQUIRED = ("id", "kind", "title")
_TIMES = ("promised_at", "due_at", "started_at", "done_at", "observed_at")
_STATUSES = {status.value.replace("_", " "): status for status in RecordStatus}


class NormalizedCsv:
    """Records as a table with the contract's column names; lists are joined by `;`."""

    name = "records-csv"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Your own table",
            what="the normalized form as CSV",
            export=(
                "Use the columns of docs/records.md; only id, kind and title are needed. For a table with columns "
                "of its own write a records.yaml."
            ),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._dates = Dates(zone=zone, order=date_order)

    def recognises(self, file: Input) -> float:
        header = None if looks_like_json(file.head) else read_header(file.head)
        if header is None:
            return 0.0
        if header.has(*_REQUIRED):
            return CERTAIN
        # A table that has most of the three is surely meant so; reading it says which column is missing.
        return 0.6 if header.has("id", "kind") or header.has("kind", "title") else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        dates = dates_of(file, self._dates, _TIMES)
        return convert_rows(file, _REQUIRED, lambda row: _record(_of_row(row), dates, "csv"))


class NormalizedJsonLines:
    """Records as JSON, one object a line or a list of them, with the contract's field names."""

    name = "records-jsonl"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Your own table",
            what="the normalized form, one JSON object a line",
            export="Use the fields of docs/records.md.",
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._dates = Dates(zone=zone, order=date_order)

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if not keys.issuperset(_REQUIRED) or "properties" in keys:
            return 0.0
        own = keys & {"source_type", "status_raw", "contacts", "raw_ref", *_TIMES, "owner", "refs"}
        kinds = any(f'"{kind.value}"'.encode() in file.head for kind in RecordKind)
        return CERTAIN if own and kinds else (0.6 if kinds else 0.0)

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        if file.head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"[":
            yield from convert_objects(file, read_document(file), self._make)
            return
        for row in read_lines(file):
            if isinstance(row, Skipped):
                yield row
            else:
                yield from guarded_object(file, row[0], self._make, row[1])

    def _make(self, item: JsonObject) -> Iterable[Record | Problem]:
        return _record(_of_object(item), self._dates, "jsonl")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fields:
    """One record's fields, from a row or an object alike."""

    text: Callable[[str], str | None]
    number: Callable[[str], float | None]
    many: Callable[[str], tuple[str, ...]]
    attachments: tuple[Attachment, ...]


def _of_row(row: Row) -> _Fields:
    def many(name: str) -> tuple[str, ...]:
        return tuple(part.strip() for cell in row.every(name) for part in cell.split(";") if part.strip())

    return _Fields(
        text=lambda name: row.text(name),
        number=lambda name: number_of(row.text(name) or ""),
        many=many,
        attachments=tuple(Attachment(name=name) for name in many("attachments")),
    )


def _of_object(item: JsonObject) -> _Fields:
    described = tuple(
        Attachment(name=each.text("name") or "", media_type=each.text("media_type"), size=each.whole("size"))
        for each in item.objects("attachments")
        if each.text("name")
    )
    named = tuple(Attachment(name=name) for name in item.texts("attachments"))
    return _Fields(
        text=lambda name: item.text(name), number=item.number, many=item.texts, attachments=described or named
    )


def _record(fields: _Fields, dates: Dates, source: str) -> Iterable[Record | Problem]:
    kind = _kind(required(fields.text("kind"), "kind"))
    raw = fields.text("status")
    status, problems = status_of(raw, _STATUSES, "this form")
    done = _moment(fields, dates, "done")
    if raw is None and done is not None:
        status = RecordStatus.DONE
    yield _measured(
        fields,
        dates,
        Record(
            id=required(fields.text("id"), "id"),
            source=fields.text("source") or source,
            source_type=fields.text("source_type"),
            kind=kind,
            title=required(fields.text("title"), "title"),
            body=fields.text("body"),
            account=fields.text("account"),
            contacts=tuple(contact.lower() for contact in fields.many("contacts")),
            owner=person(fields.text("owner")),
            promised=_moment(fields, dates, "promised"),
            due=_moment(fields, dates, "due"),
            started=dates.read(fields.text("started_at")),
            done=done,
            status=status,
            status_raw=fields.text("status_raw") or (raw if problems else None),
        ),
    )
    yield from problems


def _measured(fields: _Fields, dates: Dates, record: Record) -> Record:
    """`record` with its figures, attachments and references."""
    amount = fields.number("amount_minor")
    return replace(
        record,
        outcome=fields.text("outcome"),
        reason=fields.text("reason"),
        quantity=fields.number("quantity"),
        unit=fields.text("unit"),
        amount_minor=None if amount is None else int(amount),
        currency=(fields.text("currency") or "").upper() or None,
        percent=fields.number("percent"),
        attachments=fields.attachments,
        refs=fields.many("refs"),
        url=fields.text("url"),
        observed_at=instant(dates.read(fields.text("observed_at"))),
        raw_ref=fields.many("raw_ref"),
    )


def _kind(raw: str) -> RecordKind:
    try:
        return RecordKind(raw.strip().lower())
    except ValueError as error:
        raise BadValue(f"the kind {raw[:40]!r} is not known; kinds are {', '.join(RecordKind)}") from error


def _moment(fields: _Fields, dates: Dates, name: str) -> Moment | None:
    """The time in `<name>_at` with the precision in `<name>_precision`; an instant is never made of a bare date."""
    return with_precision(dates.read(fields.text(f"{name}_at")), fields.text(f"{name}_precision"))
