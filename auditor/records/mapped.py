"""Any CSV or JSON for which a mapping (`records.yaml`) says which column is which field.

Founding source: the normalized form of docs/records.md; what the mapping does not say is not guessed.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, tzinfo
from itertools import chain, islice

from auditor.core.identity import row_id
from auditor.errors import Unreadable
from auditor.model.guide import Guide, Section
from auditor.model.people import DateOrder
from auditor.model.preview import Explanation
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Attachment, Skipped
from auditor.model.time import Moment
from auditor.ports import Input
from auditor.readers.csv_rows import read_header
from auditor.readers.items import Item, columns_in, lists_in, read_items
from auditor.readers.json_lines import keys_in, looks_like_json
from auditor.readers.mapping import TableMapping, plain
from auditor.readers.mapping_file import near
from auditor.records.convert import Problem, guarded, instant, minor_units, person, required, with_precision
from auditor.records.mapped_values import Clocks, NotSaid, Values

_SURE, _NAMED = 1.0, 0.97
"""Both above CERTAIN: what a user says of his file goes before what an importer makes of it. A file that fits by name
alone is read too, so that it is told which columns are missing."""
_SAMPLE = 500
_MOST_NAMES = 20
_NEEDED = frozenset({"id", "kind", "status", "skip"})
"""Fields without which a row would be taken for another thing; a key of JSON may else be absent when it is empty."""


class Mapped:
    """A CSV or JSON of your own, with a records.yaml that says which column is which (docs/mapping.md)."""

    name = "mapped"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Any other table or JSON",
            what="CSV, JSON or JSON lines of any system, with a records.yaml beside it",
            export=(
                "Export the list as CSV with column names in the first row. `auditor records preview FILE` shows the "
                "columns and a records.yaml to begin with."
            ),
            notes=(
                "A mapping goes before the importers: a file that it names is read by it alone.",
                "Without a column for the id, an id is made of the whole row.",
                "A status that the mapping does not know counts as unknown and is told.",
            ),
        ),
    )

    def __init__(
        self, mapping: TableMapping, *, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST
    ) -> None:
        self.name = f"mapped ({mapping.place})"
        self.mapping = mapping
        self.zone = mapping.zone or zone
        self.date_order = date_order

    def recognises(self, file: Input) -> float:
        if not file.head.strip() or not self.mapping.fits(file.origin):
            return 0.0
        if looks_like_json(file.head):
            keys = keys_in(file.head)
            return _SURE if any(set(path.split(".")) & keys for _, path, _ in self.mapping.columns()) else _NAMED
        header = read_header(file.head)
        there = header is not None and header.has(*(" ".join(name.split()) for _, name, _ in self.mapping.columns()))
        return _SURE if there else _NAMED

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        items = read_items(file, self.mapping.rows)
        first = list(islice(items, _SAMPLE))
        sample = tuple(each for each in first if isinstance(each, Item))
        yield from self._missing(file, sample)
        clocks = Clocks.of(self.mapping, self.zone, self.date_order, sample)
        rows = _Rows(self.mapping, clocks)
        for each in chain(first, items):
            if isinstance(each, Skipped):
                yield each
            elif not left_out(self.mapping, each):
                yield from guarded(file.origin, each.number, f"{file.origin}#{each.number}", rows.made, each)
        yield from rows.told(file.origin)

    def explain(self, file: Input) -> Explanation:
        """How its dates are read, how many rows are left out, which column is which field."""
        items = (each for each in read_items(file, self.mapping.rows) if isinstance(each, Item))
        first = list(islice(items, _SAMPLE))
        clocks = Clocks.of(self.mapping, self.zone, self.date_order, first)
        return Explanation(
            dates=clocks.label,
            basis=clocks.basis(first),
            zone=str(self.zone),
            left_out=sum(left_out(self.mapping, item) for item in chain(first, items)) if self.mapping.skip else 0,
            columns=tuple((field, column) for field, column, _ in self.mapping.columns()),
        )

    def _missing(self, file: Input, sample: tuple[Item, ...]) -> Iterator[Skipped]:
        """What the mapping names and the file does not have; Unreadable for a table, and for what must be there."""
        table = not looks_like_json(file.head)
        header = read_header(file.head) if table else None
        for field, column, line in self.mapping.columns():
            if header.has(" ".join(column.split())) if header else any(item.has(column) for item in sample):
                continue
            if not table and not sample:
                return
            there = columns_in(sample, file)
            name, many = ("column", "columns") if table else ("key", "keys")
            what = (
                f"there is no {name} {column!r} for {field} ({self.mapping.origin}, line {line}){near(column, there)}"
            )
            names = ", ".join(there[:_MOST_NAMES]) + (", ..." if len(there) > _MOST_NAMES else "")
            if (
                table
                or field in _NEEDED
                or not any(item.has(c) for _, c, _ in self.mapping.columns() for item in sample)
            ):
                hint = f"correct the mapping; the {many} of the file are: {names}{self._lists(file, table)}"
                raise Unreadable(f"{file.origin}: {what}", hint=hint)
            reason = f"{what} in the first {len(sample)} rows, so it stays empty; correct it when it is misspelt"
            yield Skipped(origin=file.origin, reason=reason)

    def _lists(self, file: Input, table: bool) -> str:
        found = () if table or self.mapping.rows else lists_in(file)
        return "; lists in it: " + ", ".join(f"rows: {path}" for path, _ in found[:5]) if found else ""


def left_out(mapping: TableMapping, item: Item) -> bool:
    """Whether the mapping leaves this row out on purpose."""
    skip = mapping.skip
    return skip is not None and plain(" ".join(item.texts(skip.column))) in skip.words


class _Rows:
    """Makes the records of one file, and remembers their ids: rows that share one count as one thing."""

    def __init__(self, mapping: TableMapping, clocks: Clocks) -> None:
        self._mapping = mapping
        self._clocks = clocks
        self._seen: dict[str, int] = {}
        self._again: list[int] = []

    def made(self, item: Item) -> Iterable[Record | Problem]:
        try:
            yield from self._record(Values(mapping=self._mapping, clocks=self._clocks, item=item))
        except NotSaid as error:
            yield Problem(reason=str(error))

    def told(self, origin: str) -> Iterator[Skipped]:
        if self._again:
            rows = ", ".join(map(str, self._again[:5])) + (" and others" if len(self._again) > 5 else "")
            count = len(self._again)
            reason = (
                f"{count} {'row has' if count == 1 else 'rows have'} an id that an earlier row has, and count as the "
                f"same thing; if they are things of their own, join columns in `id`, such as id: [Ref, Line]"
            )
            yield Skipped(origin=f"{origin}#row {rows}", reason=reason)

    def _record(self, values: Values) -> Iterable[Record | Problem]:
        mapping = self._mapping
        kind = self._kind(values)
        raw, status, problems = self._status(values)
        minor, currency, unpriced = _money(values)
        done = self._moment(values, "done")
        if mapping.status is None and done is not None:
            status = RecordStatus.DONE
        yield Record(
            id=f"{mapping.source}:{mapping.source_type or kind.value}:{self._native(values)}",
            source=mapping.source,
            source_type=mapping.source_type,
            kind=kind,
            title=required(values.text("title"), "title"),
            body=values.text("body"),
            account=values.text("account"),
            contacts=values.contacts(),
            owner=person(values.text("owner")),
            promised=self._moment(values, "promised"),
            due=self._moment(values, "due"),
            started=values.moment("started_at"),
            done=done,
            status=status,
            status_raw=raw,
            outcome=values.text("outcome"),
            reason=values.text("reason"),
            quantity=values.number("quantity"),
            unit=values.text("unit"),
            amount_minor=minor,
            currency=currency,
            percent=values.number("percent"),
            attachments=tuple(Attachment(name=name) for name in values.many("attachments")),
            refs=values.many("refs"),
            url=values.text("url"),
            observed_at=instant(values.moment("observed_at")),
        )
        yield from (*problems, *unpriced)

    def _moment(self, values: Values, name: str) -> Moment | None:
        return with_precision(values.moment(f"{name}_at"), values.text(f"{name}_precision"))

    def _native(self, values: Values) -> str:
        item = values.item
        if "id" in self._mapping.cells:
            native = required(values.text("id"), "id")
            if native in self._seen:
                self._again.append(item.number)
            self._seen[native] = 1
            return native
        native = row_id(item.whole())
        count = self._seen[native] = self._seen.get(native, 0) + 1
        return native if count == 1 else f"{native}-{count}"

    def _kind(self, values: Values) -> RecordKind:
        choice = self._mapping.kind
        if choice.fixed is not None:
            return choice.fixed
        raw = " ".join(values.item.texts(choice.column or ""))
        kind = choice.words.get(plain(raw))
        if kind is None:
            place = f"{self._mapping.origin}, line {choice.line}"
            raise NotSaid(
                f"the word {raw[:40]!r} in {choice.column!r} is no kind that {place} knows; add it there, "
                "or to `skip` when such rows do not matter"
            )
        return kind

    def _status(self, values: Values) -> tuple[str | None, RecordStatus, tuple[Problem, ...]]:
        """(the word, what it means, what is to be told)."""
        choice = self._mapping.status
        if choice is None:
            return None, RecordStatus.UNKNOWN, ()
        if choice.fixed is not None:
            return None, choice.fixed, ()
        raw = " ".join(values.item.texts(choice.column or "")) or None
        status = choice.words.get(plain(raw or ""))
        if status is not None or raw is None:
            return raw, status or RecordStatus.UNKNOWN, ()
        reason = (
            f"the status {raw[:40]!r} is not in {self._mapping.origin}, line {choice.line}, so it counts as unknown; "
            "add the word there"
        )
        return raw, RecordStatus.UNKNOWN, (Problem(reason=reason),)


def _money(values: Values) -> tuple[int | None, str | None, tuple[Problem, ...]]:
    """(minor units, currency, what is to be told); an amount without a currency has no minor units."""
    currency = (values.text("currency") or "").upper() or None
    minor, amount = values.number("amount_minor"), values.number("amount")
    if minor is not None or amount is None:
        return None if minor is None else int(minor), currency, ()
    if currency is None:
        reason = "the amount has no currency, so it is left out; fill in the currency in the export"
        return None, None, (Problem(reason=reason),)
    return minor_units(amount, currency), currency, ()
