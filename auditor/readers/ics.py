"""Events of an iCalendar text (RFC 5545, 5546) as meeting records.

A calendar says what was planned. An event that is not cancelled comes out as SCHEDULED_PAST with the outcome
"held_unproven" whether its time is over or not: the reader has no clock, so who judges compares it with `as_of`.
Recurring events come out one by one, at most two years from their first day.
"""

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING

from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment, Precision
from auditor.readers.ics_blocks import Block, CalendarText, cut
from auditor.readers.ics_values import address, listed, named_zone, short, text
from auditor.readers.recurrence import days, parse

if TYPE_CHECKING:
    from icalendar import Component

_FAILURES = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError, OSError)
"""What the library raises on broken input; it documents ValueError only."""
_FIX = "export the calendar again, or correct this event in the calendar"
_YEARS = range(1900, 2200)
MAX_EVENTS = 50_000
"""Of one calendar, each day of a series counted; an export of several years has fewer."""


def read_events(data: bytes, *, origin: str, zone: tzinfo = UTC) -> Iterator[Record | Skipped]:
    """Every event and task of a calendar; a broken one is a Skipped `origin#event N`. Never raises.

    `zone` is for times without one, when the calendar does not name its own (X-WR-TIMEZONE).
    """
    calendar = cut(_decode(data))
    context = _Context(calendar=calendar, origin=origin, zone=named_zone(calendar.zone) or zone)
    moved = _moved(calendar)
    seen: set[str] = set()
    for block in calendar.blocks:
        where = f"{origin}#event {block.number}"
        if len(seen) > MAX_EVENTS:
            reason = f"the calendar has more than {MAX_EVENTS:,} dates; export it again with fewer years"
            yield Skipped(origin=where, reason=f"{reason}, for this event and all after it were not read")
            return
        if block.torn:
            yield Skipped(origin=where, reason=f"{block.torn}; {_FIX}")
            continue
        try:
            records = tuple(_records(block, context, moved))
        except _FAILURES as error:
            yield Skipped(origin=where, reason=f"the event cannot be read ({short(error)}); {_FIX}")
            continue
        for record in records:
            if isinstance(record, Record) and record.id in seen:
                record = replace(record, id=f"{record.id}:{block.number}")
            if isinstance(record, Record):
                seen.add(record.id)
            yield record


@dataclass(frozen=True, slots=True, kw_only=True)
class _Context:
    calendar: CalendarText
    origin: str
    zone: tzinfo


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _records(block: Block, context: _Context, moved: frozenset[tuple[str, str]]) -> Iterator[Record | Skipped]:
    event = _component(block, context.calendar)
    where = f"{context.origin}#event {block.number}"
    if block.kind == "VTODO":
        yield _task(event, block, context)
        return
    start = _time(event, "DTSTART", context)
    if start is None:
        yield Skipped(origin=where, reason=f"the event has no start (DTSTART); {_FIX}")
        return
    record = _meeting(event, block, context, start)
    rule = event.get("RRULE")
    extra = _extra_days(event, "RDATE")
    if event.get("RECURRENCE-ID") is not None:
        rule = None  # A single occurrence that was changed does not repeat, whatever was copied into it.
    if rule is None and not extra:
        yield record
        return
    laid_out = parse(rule) if rule is not None and not isinstance(rule, list) else None
    if rule is not None and laid_out is None:
        reason = "how the event repeats is not understood, so only its first time is used; add the others one by one"
        yield Skipped(origin=where, reason=reason)
    every = {_date(start), *extra, *(days(laid_out, _date(start)) if laid_out else ())}
    without = _extra_days(event, "EXDATE")
    for day in sorted(every - without):
        if (str(event.get("UID", "")), day.isoformat()) not in moved:
            yield _shifted(record, day - _date(start), day)


def _component(block: Block, calendar: CalendarText) -> "Component":
    """The event, parsed; with the calendar's own zone definitions only where it needs them, for they are slow."""
    from icalendar import Calendar  # late: most mails bring no invitation

    names = re.findall(r'TZID="?([^":;,\r\n]{1,100})', block.text)
    zones = calendar.zones if any(named_zone(name) is None for name in names) else ()
    inside = "\r\n".join((*zones[:50], block.text))
    whole = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//auditor//EN\r\n{inside}\r\nEND:VCALENDAR\r\n"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # The library warns where it guesses a vendor's zone name; the guess is right.
        found = Calendar.from_ical(whole).walk(block.kind)
    if not found:
        raise ValueError("it is not whole")
    return found[0]


def _meeting(event: "Component", block: Block, context: _Context, start: Moment) -> Record:
    end = _end(event, context, start)
    organizer = address(event.get("ORGANIZER"))
    guests = tuple(
        dict.fromkeys(a for each in listed(event.get("ATTENDEE")) if (a := address(each)) and a != organizer)
    )
    raw = text(event, "STATUS")
    status, outcome = _status(event, raw, context.calendar.method)
    uid = text(event, "UID") or f"{text(event, 'SUMMARY') or 'event'}@{start.value.isoformat()}"
    again = _time(event, "RECURRENCE-ID", context)
    return Record(
        id=f"ics:{uid}" + (f":{_date(again).isoformat()}" if again else ""),
        source="ics",
        source_type="vevent",
        kind=RecordKind.MEETING,
        title=text(event, "SUMMARY") or "(event without a title)",
        body=text(event, "DESCRIPTION"),
        contacts=guests,
        owner=organizer,
        started=start,
        done=end if status is RecordStatus.SCHEDULED_PAST else None,
        status=status,
        status_raw=raw,
        outcome=outcome,
        observed_at=_observed(event, status, context.calendar.method),
        raw_ref=(f"{context.origin}#{block.number}",),
        origin=context.origin,
    )


def _status(event: "Component", raw: str | None, method: str | None) -> tuple[RecordStatus, str | None]:
    word = (raw or "").upper()
    if method == "CANCEL" or word == "CANCELLED":
        return RecordStatus.CANCELLED, "cancelled"
    answers = {str(each.params.get("PARTSTAT", "")).upper() for each in listed(event.get("ATTENDEE"))}
    if method == "REPLY" and answers == {"DECLINED"}:
        return RecordStatus.CANCELLED, "declined_by_attendee"
    if word == "TENTATIVE":
        return RecordStatus.PLANNED, None
    return RecordStatus.SCHEDULED_PAST, "held_unproven"


def _task(todo: "Component", block: Block, context: _Context) -> Record:
    raw = text(todo, "STATUS")
    done = _time(todo, "COMPLETED", context)
    known = {
        "COMPLETED": RecordStatus.DONE,
        "IN-PROCESS": RecordStatus.IN_PROGRESS,
        "CANCELLED": RecordStatus.CANCELLED,
        "NEEDS-ACTION": RecordStatus.PLANNED,
    }
    status = known.get((raw or "").upper(), RecordStatus.DONE if done else RecordStatus.UNKNOWN)
    return Record(
        id=f"ics:{text(todo, 'UID') or text(todo, 'SUMMARY') or block.number}",
        source="ics",
        source_type="vtodo",
        kind=RecordKind.TASK,
        title=text(todo, "SUMMARY") or "(task without a title)",
        body=text(todo, "DESCRIPTION"),
        owner=address(todo.get("ORGANIZER")),
        due=_time(todo, "DUE", context),
        done=done if status is RecordStatus.DONE else None,
        status=status,
        status_raw=raw,
        raw_ref=(f"{context.origin}#{block.number}",),
        origin=context.origin,
    )


def _shifted(record: Record, by: timedelta, day: date) -> Record:
    """The same meeting on another day; wall-clock times stay what they are across summer time."""
    if not by:
        return record
    return replace(
        record,
        id=f"{record.id}:{day.isoformat()}",
        started=_moved_by(record.started, by),
        done=_moved_by(record.done, by),
    )


def _moved_by(moment: Moment | None, by: timedelta) -> Moment | None:
    return None if moment is None else replace(moment, value=moment.value + by)


def _moved(calendar: CalendarText) -> frozenset[tuple[str, str]]:
    """(UID, day) of the single occurrences that another event of the calendar replaces."""
    found: set[tuple[str, str]] = set()
    for block in calendar.blocks:
        uid = re.search(r"^UID(?:;[^:\r\n]{0,200})?:([^\r\n]{1,300})", block.text, re.MULTILINE)
        again = re.search(r"^RECURRENCE-ID[^:\r\n]{0,200}:(\d{4})(\d{2})(\d{2})", block.text, re.MULTILINE)
        if uid and again:
            found.add((uid[1].strip(), f"{again[1]}-{again[2]}-{again[3]}"))
    return frozenset(found)


def _time(event: "Component", name: str, context: _Context) -> Moment | None:
    value = getattr(event.get(name), "dt", None)
    if isinstance(value, datetime):
        aware = value if value.tzinfo else value.replace(tzinfo=context.zone)
        return Moment(value=_sane(aware))
    if isinstance(value, date):
        return Moment(value=_sane(value), precision=Precision.DAY)
    return None


def _sane(value: date) -> date:
    if value.year not in _YEARS:
        raise ValueError(f"the year {value.year} is out of range")
    return value


def _end(event: "Component", context: _Context, start: Moment) -> Moment:
    """The end, or the start where neither an end nor a length can be read: when it began is what matters."""
    try:
        end = _time(event, "DTEND", context)
    except _FAILURES:
        return start
    if end is None:
        return _after(event, start)
    whole_days = not isinstance(end.value, datetime) and not isinstance(start.value, datetime)
    # RFC 5545, 3.6.1: DTEND is the first day after the event.
    return replace(end, value=max(start.value, end.value - timedelta(days=1))) if whole_days else end


def _after(event: "Component", start: Moment) -> Moment:
    """The end where only a length is given; a day without one lasts the day."""
    length = getattr(event.get("DURATION"), "dt", None)
    if not isinstance(length, timedelta):
        return start
    begin = start.value if isinstance(start.value, datetime) else datetime.combine(start.value, time(0, 0))
    end = _sane(begin + length)
    return Moment(value=end) if isinstance(start.value, datetime) else start


def _extra_days(event: "Component", name: str) -> frozenset[date]:
    """The days of RDATE or EXDATE."""
    found: set[date] = set()
    for group in listed(event.get(name)):
        for each in getattr(group, "dts", ()):
            value = each.dt[0] if isinstance(each.dt, tuple) else each.dt
            if isinstance(value, date):
                found.add(date(value.year, value.month, value.day))
    return frozenset(found)


def _observed(event: "Component", status: RecordStatus, method: str | None) -> datetime | None:
    """When this state was written: of a message about an appointment, and of a cancellation in any calendar."""
    if method in ("REQUEST", "CANCEL", "REPLY", "COUNTER"):
        return _stamp(event, "DTSTAMP") or _stamp(event, "LAST-MODIFIED")
    if status is RecordStatus.CANCELLED:
        return _stamp(event, "LAST-MODIFIED") or _stamp(event, "DTSTAMP")
    return None


def _stamp(event: "Component", name: str) -> datetime | None:
    value = getattr(event.get(name), "dt", None)
    if isinstance(value, datetime):
        return value if value.tzinfo else value.replace(tzinfo=UTC)
    return None


def _date(moment: Moment) -> date:
    return date(moment.value.year, moment.value.month, moment.value.day)
