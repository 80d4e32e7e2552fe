"""What one record can say for another: the meeting that an attendance list belongs to, the account of a contact."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from auditor.core.people import domain_of, is_free_mail
from auditor.model.record import Record, RecordKind

ATTENDANCE = "attendanceReport"
"""source_type of a list of who was in a meeting; it often names no meeting, the calendar does."""
HOST_LAST = "held, the host came last"
"""Outcome of a meeting whose host came after the first guest."""
HOST_ABSENT = "no_show_host"
"""Outcome of a meeting in which a guest of another organisation was, and its named host was not."""
NAMELESS = "Meeting"
"""How an attendance list without a topic is titled."""
_EARLY = timedelta(minutes=30)
"""So long before a meeting begins somebody may be waiting in it."""
_DIGITS = 16
_GOODS_AND_MONEY = frozenset({RecordKind.SHIPMENT, RecordKind.BILLING, RecordKind.CREDIT, RecordKind.PRICE})


def with_meetings(records: Sequence[Record]) -> list[Record]:
    """Attendance lists with the title, account and people of the appointment that they belong to.

    It is the slot of the calendar in whose time somebody of its own people was present; of several the one that most
    exports know, then the first by id.
    A list that named no meeting gets its id from the slot, so that two exports of one list are one record.
    """
    slots = sorted((r for r in records if _is_slot(r)), key=lambda r: (-len(r.raw_ref), r.id))
    if not slots:
        return list(records)
    return [_placed(r, slots) if r.source_type == ATTENDANCE else r for r in records]


def with_accounts(records: Sequence[Record]) -> list[Record]:
    """Goods and money without an account get the one that others give the same contact, when all that do agree.

    Messages and meetings are left alone: their people say where they belong. Private mail belongs to nobody's company,
    and an id that only its own system can resolve is no name.
    """
    named: dict[str, set[str]] = defaultdict(set)
    for record in records:
        if record.account and ":" not in record.account:
            for contact in record.contacts:
                named[contact].add(record.account)
    return [replace(r, account=_account(r.contacts, named)) if _lacks_account(r) else r for r in records]


def _lacks_account(record: Record) -> bool:
    return record.kind in _GOODS_AND_MONEY and not record.account and bool(record.contacts)


def _account(contacts: Iterable[str], named: dict[str, set[str]]) -> str | None:
    found = {account for contact in contacts if _of_a_company(contact) for account in named.get(contact, ())}
    return next(iter(found)) if len(found) == 1 else None


def _of_a_company(contact: str) -> bool:
    domain = domain_of(contact)
    return domain is not None and not is_free_mail(domain)


def _is_slot(record: Record) -> bool:
    return record.kind is RecordKind.MEETING and record.source_type != ATTENDANCE and _start(record) is not None


def _start(record: Record) -> datetime | None:
    value = record.started.value if record.started else None
    return value if isinstance(value, datetime) else None


def _end(record: Record) -> datetime | None:
    value = record.done.value if record.done else None
    return value if isinstance(value, datetime) else None


def _placed(record: Record, slots: Sequence[Record]) -> Record:
    start = _start(record)
    slot = next((s for s in slots if start and _holds(s, start) and _people(s) & _people(record)), None)
    if slot is None:
        return record
    prefix, _, native = record.id.rpartition(":")
    made_up = len(native) == _DIGITS and all(c in "0123456789abcdef" for c in native)
    return replace(
        record,
        id=f"{prefix}:{slot.id.partition(':')[2].partition('@')[0]}" if made_up else record.id,
        title=slot.title if record.title == NAMELESS else record.title,
        account=record.account or slot.account,
        owner=record.owner or slot.owner,
        refs=tuple(dict.fromkeys((*record.refs, slot.id))) if made_up is False else record.refs,
        raw_ref=tuple(dict.fromkeys((*record.raw_ref, *slot.raw_ref))),
    )


def _holds(slot: Record, moment: datetime) -> bool:
    start, end = _start(slot), _end(slot)
    return start is not None and start - _EARLY <= moment <= (end or start + timedelta(hours=1))


def _people(record: Record) -> set[str]:
    return {*record.contacts, *([record.owner] if record.owner else [])}
