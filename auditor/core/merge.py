"""One record for one thing, whichever files it was read from: deterministic in any order of the input."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TypeVar

from auditor.core.joined import with_accounts, with_meetings
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.time import Moment

PARCEL = "fulfillment_line"
"""source_type of a part of an order line that was sent on its own; its id is the line's id and its own, by a colon."""
ORDER_LINE = "order_line"
TRACKING = "tracking"
"""source_type of a carrier's word about a parcel; it names no order, others cite its id in `refs`."""

_PROGRESS = {
    RecordStatus.UNKNOWN: 0,
    RecordStatus.PLANNED: 1,
    RecordStatus.SCHEDULED_PAST: 2,
    RecordStatus.IN_PROGRESS: 2,
    RecordStatus.PARTIAL: 3,
    RecordStatus.DONE: 4,
    RecordStatus.REJECTED: 4,
    RecordStatus.CANCELLED: 4,
}
_T = TypeVar("_T")


def merge(records: Iterable[Record]) -> tuple[Record, ...]:
    """The records, one an id, in the order of their ids.

    The same id from several files becomes one record with all `raw_ref`; a field comes from the file whose times are
    the finest, else from any that has it. A carrier's tracking goes into the shipments that cite it. The parcels of an
    order line become the line, with what was sent as quantity. What one record can say for another is filled in: the
    meeting of an attendance list, the account of a contact.
    """
    placed = with_meetings(_one_each(records))
    tracked = _with_tracking({record.id: record for record in _one_each(placed)})
    lines = _grouped(tracked, _line_id)
    return tuple(with_accounts([_line(id_, lines[id_]) for id_ in sorted(lines)]))


def _one_each(records: Iterable[Record]) -> list[Record]:
    return [_combined(same) for same in _grouped(records, lambda record: record.id).values()]


def _grouped(records: Iterable[Record], key: Callable[[Record], str]) -> dict[str, list[Record]]:
    groups: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        groups[key(record)].append(record)
    return groups


def _combined(same: Sequence[Record]) -> Record:
    """One record of several with the same id."""
    if len(same) == 1:
        return same[0]
    ordered = sorted(same, key=_order)
    # Messages about an appointment (a later one corrects an earlier) give way to an export of the calendar itself.
    states = [record for record in ordered if record.observed_at is None] or ordered[:1]
    state = max(states, key=lambda record: _PROGRESS[record.status])
    agreeing = [state, *(record for record in states if record.status is state.status)]
    return replace(
        _filled(ordered),
        account=_name(record.account for record in ordered),
        owner=_name(record.owner for record in ordered),
        contacts=_union(record.contacts for record in ordered),
        refs=_union(record.refs for record in ordered),
        raw_ref=_union(record.raw_ref for record in ordered),
        attachments=_union(record.attachments for record in ordered),
        status=state.status,
        status_raw=_first(record.status_raw for record in agreeing),
        outcome=_first(record.outcome for record in agreeing),
        done=_first(record.done for record in agreeing),
    )


def _filled(ordered: Sequence[Record]) -> Record:
    """The first of the records, with what it leaves open from those after it."""
    return replace(
        ordered[0],
        source_type=_first(record.source_type for record in ordered),
        body=_first(record.body for record in ordered),
        promised=_first(record.promised for record in ordered),
        due=_first(record.due for record in ordered),
        started=_first(record.started for record in ordered),
        reason=_first(record.reason for record in ordered),
        quantity=_first(record.quantity for record in ordered),
        unit=_first(record.unit for record in ordered),
        amount_minor=_first(record.amount_minor for record in ordered),
        currency=_first(record.currency for record in ordered),
        percent=_first(record.percent for record in ordered),
        url=_first(record.url for record in ordered),
        observed_at=_first(record.observed_at for record in ordered),
    )


def _order(record: Record) -> tuple[float, int, str]:
    """Latest message first; then times to the second, which a system wrote, before those made for a screen."""
    observed = -record.observed_at.timestamp() if record.observed_at else float("-inf")
    moments = (record.done, record.started, record.due, record.promised)
    fine = any(isinstance(m.value, datetime) and (m.value.second or m.value.microsecond) for m in moments if m)
    return observed, 0 if fine else 1, repr(record)


def _first(values: Iterable[_T | None]) -> _T | None:
    return next((value for value in values if value is not None), None)


def _union(groups: Iterable[tuple[_T, ...]]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(value for group in groups for value in group))


def _name(values: Iterable[str | None]) -> str | None:
    """A name before a native id (`zendesk:organization:303`) that only its own system can resolve."""
    found = [value for value in values if value]
    return next((value for value in found if ":" not in value), found[0] if found else None)


def _with_tracking(single: dict[str, Record]) -> list[Record]:
    tracking = {id_: record for id_, record in single.items() if record.source_type == TRACKING}
    used: set[str] = set()
    result: list[Record] = []
    for record in single.values():
        if record.id in tracking:
            continue
        if record.kind is RecordKind.SHIPMENT:
            cited = [tracking[ref] for ref in record.refs if ref in tracking]
            used.update(each.id for each in cited)
            record = _tracked(record, cited)
        result.append(record)
    return [*result, *(record for id_, record in tracking.items() if id_ not in used)]


def _tracked(record: Record, cited: Sequence[Record]) -> Record:
    """A shipment as its carrier saw it: the carrier knows best whether and when it arrived."""
    known = [each for each in cited if each.status is not RecordStatus.UNKNOWN]
    if not cited or record.status in (RecordStatus.CANCELLED, RecordStatus.REJECTED):
        return record
    raw_ref = _union((record.raw_ref, *(each.raw_ref for each in cited)))
    if not known:
        return replace(record, raw_ref=raw_ref)
    arrived = all(each.status is RecordStatus.DONE for each in known) and len(known) == len(cited)
    return replace(
        record,
        raw_ref=raw_ref,
        started=record.started or _edge(min, (each.started for each in known)),
        done=_edge(max, (each.done for each in known)) if arrived else None,
        status=_arrival(record.status, arrived=arrived),
    )


def _arrival(status: RecordStatus, *, arrived: bool) -> RecordStatus:
    """A partly sent line stays partial when what was sent arrives."""
    if status is RecordStatus.PARTIAL:
        return status
    return RecordStatus.DONE if arrived else RecordStatus.IN_PROGRESS


def _line_id(record: Record) -> str:
    return record.id.rpartition(":")[0] if record.source_type == PARCEL else record.id


def _line(id_: str, parts: Sequence[Record]) -> Record:
    """An order line with its parcels; anything else is alone in its group."""
    parcels = sorted((part for part in parts if part.source_type == PARCEL), key=lambda part: part.id)
    if not parcels:
        return parts[0]
    ordered = next((part for part in parts if part.source_type != PARCEL), None)
    going = [parcel for parcel in parcels if parcel.status is not RecordStatus.CANCELLED] or parcels
    base = ordered or going[0]
    every = [base, *going]
    status, quantity = _sent(ordered, going)
    return replace(
        base,
        id=id_,
        source_type=ORDER_LINE,
        account=_name(part.account for part in every),
        contacts=_union(part.contacts for part in every),
        refs=_union(part.refs for part in every),
        raw_ref=_union(part.raw_ref for part in [base, *parcels]),
        started=_edge(min, (parcel.started for parcel in going)) or base.started,
        done=_edge(max, (parcel.done for parcel in going)) if status in _ENDED else None,
        status=status,
        status_raw=_first(parcel.status_raw for parcel in going) or base.status_raw,
        quantity=quantity,
        unit="each" if quantity is not None else base.unit,
    )


_ENDED = frozenset((RecordStatus.DONE, RecordStatus.PARTIAL))


def _sent(ordered: Record | None, going: Sequence[Record]) -> tuple[RecordStatus, float | None]:
    """What the parcels come to: done when all that was ordered went and arrived, else partial with the count."""
    counted = [parcel.quantity for parcel in going]
    total = sum(count for count in counted if count is not None) if any(c is not None for c in counted) else None
    if all(parcel.status is RecordStatus.CANCELLED for parcel in going):
        return (RecordStatus.CANCELLED if ordered is None else ordered.status), (ordered or going[0]).quantity
    wanted = ordered.quantity if ordered else total
    short = total is not None and wanted is not None and total < wanted
    if ordered is not None and (ordered.status is RecordStatus.PARTIAL or (short and ordered.status is not _DONE)):
        return RecordStatus.PARTIAL, total
    arrived = all(parcel.status is _DONE for parcel in going)
    states = {parcel.status for parcel in going}
    return (_DONE if arrived else max(states - {_DONE}, key=lambda s: (_PROGRESS[s], s.value))), wanted or total


_DONE = RecordStatus.DONE


def _edge(pick: Callable[..., Moment], moments: Iterable[Moment | None]) -> Moment | None:
    """The earliest or latest of the moments that are known."""
    known = [moment for moment in moments if moment is not None]
    return pick(known, key=_when) if known else None


def _when(moment: Moment) -> tuple[date, str]:
    """Days and instants in one order; an instant is taken by its UTC day, then by its time."""
    if isinstance(moment.value, datetime):
        utc = moment.value.astimezone(UTC)
        return utc.date(), utc.isoformat()
    return moment.value, "~"
