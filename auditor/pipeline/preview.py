"""How one file of delivery records will be read, before an audit: the reader, the first rows, what is missing."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import tzinfo
from itertools import islice

from auditor.core.acts import ACTS
from auditor.errors import Unreadable
from auditor.model.people import DateOrder
from auditor.model.preview import Basis, Explanation, Gap, KindSeen, Preview, ReadsAs, StatusSeen
from auditor.model.record import Coverage, Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.pipeline.collect import Shelf, items_of, reader_of
from auditor.pipeline.unknown import unknown
from auditor.ports import Explains, Input, RecordsSource
from auditor.readers.csv_rows import sample_rows
from auditor.readers.dates import either_way, order_of
from auditor.readers.items import Item, columns_in, lists_in, read_items
from auditor.readers.json_lines import looks_like_json
from auditor.readers.mapping_guess import Guess, starter

_MOST_SKIPPED = 20
_SAMPLE = 100
_SHORT_TEXT = re.compile(rb'"([\d/.\-][^"\n]{5,40})"')
_WRAPPERS = frozenset({"data", "items", "results", "records", "rows", "value", "values", "list", "entries"})
"""Keys under which services put their lists, even of one."""
_MONEY = frozenset({RecordKind.BILLING, RecordKind.CREDIT, RecordKind.PRICE})
_OVER = frozenset({RecordStatus.DONE, RecordStatus.PARTIAL, RecordStatus.UNKNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What the settings say where a file says nothing."""

    zone: tzinfo
    order: DateOrder


def preview(file: Input, shelf: Shelf, defaults: Defaults, *, rows: int) -> Preview:
    """What an audit makes of `file`, with its first `rows` records; never raises."""
    reader = reader_of(file, shelf)
    if reader is None:
        return _unknown(file)
    if reader not in shelf.records:
        return Preview(origin=file.origin, reads_as=ReadsAs.WORDS, reader=reader.name)
    seen = _Seen(rows)
    for item in items_of(file, reader):
        seen.add(item)
    failed = bool(seen.skipped) and not (seen.records or seen.coverage)
    begin = _starter(file) if failed and not isinstance(reader, Explains) else ((), None)
    return Preview(
        origin=file.origin,
        reads_as=ReadsAs.NOTHING if failed else ReadsAs.RECORDS,
        reader=reader.name,
        explanation=_explained(file, reader, defaults),
        rows=tuple(seen.first),
        records=seen.records,
        coverage=seen.coverage,
        kinds=tuple(_kind_seen(kind, count) for kind, count in seen.kinds.most_common()),
        statuses=tuple(StatusSeen(raw=raw, status=to, count=n) for (raw, to), n in seen.statuses.most_common()),
        gaps=tuple(_gaps(seen)),
        skipped=tuple(seen.skipped),
        skipped_count=seen.skipped_count,
        columns=begin[0],
        starter=begin[1],
    )


@dataclass(slots=True)
class _Seen:
    """Counts over all records of a file; only the first are kept."""

    wanted: int
    first: list[Record] = field(default_factory=list)
    records: int = 0
    coverage: int = 0
    kinds: Counter[RecordKind] = field(default_factory=Counter)
    statuses: Counter[tuple[str | None, RecordStatus]] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)
    asked: Counter[str] = field(default_factory=Counter)
    skipped: list[Skipped] = field(default_factory=list)
    skipped_count: int = 0

    def add(self, item: object) -> None:
        match item:
            case Record():
                self._add_record(item)
            case Coverage():
                self.coverage += 1
            case Skipped():
                self.skipped_count += 1
                if len(self.skipped) < _MOST_SKIPPED:
                    self.skipped.append(item)
            case _:
                pass

    def _add_record(self, record: Record) -> None:
        self.records += 1
        if len(self.first) < self.wanted:
            self.first.append(record)
        self.kinds[record.kind] += 1
        self.statuses[record.status_raw, record.status] += 1
        for name, (concerned, there, _) in _COSTS.items():
            if concerned(record):
                self.asked[name] += 1
                self.missing[name] += not there(record)


_Test = Callable[[Record], bool]
_COSTS: dict[str, tuple[_Test, _Test, str]] = {
    "account and contacts": (
        lambda record: record.kind is not RecordKind.RELEASE,
        lambda record: record.account is not None or bool(record.contacts),
        "these rows can only be matched by the words of their title, and those of other customers may fit as well",
    ),
    "account": (
        lambda record: record.kind is not RecordKind.RELEASE,
        lambda record: record.account is not None or not record.contacts,
        "these rows can only be matched by contact or words",
    ),
    "contacts": (
        lambda record: record.kind is not RecordKind.RELEASE,
        lambda record: bool(record.contacts) or record.account is None,
        "these rows can only be matched by account or words",
    ),
    "done_at": (
        lambda record: record.status in _OVER,
        lambda record: record.done is not None or (record.kind is RecordKind.MEETING and record.started is not None),
        "they cannot show that something was kept in time",
    ),
    "status": (
        lambda _: True,
        lambda record: record.status is not RecordStatus.UNKNOWN,
        "what became of them is unknown, so they do not show that something was done",
    ),
    "quantity": (
        lambda record: record.kind is RecordKind.SHIPMENT,
        lambda record: record.quantity is not None,
        "a part of what was promised cannot be told from all of it",
    ),
    "amount_minor": (
        lambda record: record.kind in _MONEY,
        lambda record: record.amount_minor is not None or record.percent is not None,
        "a promised sum or rate cannot be compared with them",
    ),
    "owner": (
        lambda record: record.kind in (RecordKind.TASK, RecordKind.CALL, RecordKind.MEETING, RecordKind.MESSAGE_SENT),
        lambda record: record.owner is not None,
        "who of your people did it stays open",
    ),
}
"""field: whom it concerns, whether it is there, and what it costs when it is not."""


def _gaps(seen: _Seen) -> Iterator[Gap]:
    for name, (_, _, cost) in _COSTS.items():
        if seen.missing[name]:
            yield Gap(field=name, missing=seen.missing[name], of=seen.asked[name], cost=cost)


def _kind_seen(kind: RecordKind, count: int) -> KindSeen:
    return KindSeen(
        kind=kind,
        count=count,
        shows=tuple(act for act, policy in ACTS.items() if kind in policy.strong),
        says=tuple(act for act, policy in ACTS.items() if kind in policy.weak),
    )


def _explained(file: Input, reader: RecordsSource | object, defaults: Defaults) -> Explanation | None:
    """What the reader says of itself; of a table with an importer, what its dates show."""
    if isinstance(reader, Explains):
        try:
            return reader.explain(file)
        except Unreadable:
            return None
    zone = str(defaults.zone)
    if looks_like_json(file.head):
        texts = (found.decode("ascii", "ignore") for found in _SHORT_TEXT.findall(file.head))
        basis = Basis.ASSUMED if any(map(either_way, texts)) else Basis.NOT_NEEDED
        return Explanation(dates=defaults.order, basis=basis, zone=zone)
    cells = [cell for row in sample_rows(file) for cell in row.cells if cell]
    shown = order_of(cells)
    if shown is not None:
        return Explanation(dates=shown, basis=Basis.SHOWN, zone=zone)
    basis = Basis.ASSUMED if any(map(either_way, cells)) else Basis.NOT_NEEDED
    return Explanation(dates=defaults.order, basis=basis, zone=zone)


def _unknown(file: Input) -> Preview:
    """A file that nobody knows: its columns, and a mapping to begin with."""
    columns, begin = _starter(file)
    reason = unknown(file)
    if begin is not None:
        reason = "no importer knows these columns; a records.yaml can say which is which"
    return Preview(
        origin=file.origin,
        reads_as=ReadsAs.NOTHING,
        reader=None,
        skipped=(Skipped(origin=file.origin, reason=reason),),
        skipped_count=1,
        columns=columns,
        starter=begin,
    )


def _starter(file: Input) -> tuple[tuple[str, ...], str | None]:
    """(columns, a records.yaml to begin with); nothing for what is neither a table nor JSON."""
    try:
        rows = _list_place(file)
        found = islice(read_items(file, tuple(rows.split(".")) if rows else ()), _SAMPLE)
        items = tuple(each for each in found if isinstance(each, Item))
        columns = columns_in(items, file)
    except Unreadable:
        return (), None
    if not items or not columns:
        return columns, None
    name = file.origin.replace("\\", "/").rsplit("/", 1)[-1]
    return columns, starter(Guess(name=name, columns=columns, items=items, rows=rows))


def _list_place(file: Input) -> str | None:
    """Where the longest list lies in a JSON document that is one object."""
    if not file.head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        return None
    lists = [path for path, count in lists_in(file) if path and (count > 1 or path.split(".")[-1] in _WRAPPERS)]
    return lists[0] if lists else None
