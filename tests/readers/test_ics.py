"""Calendars, whole and broken."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment, Precision
from auditor.readers.ics import read_events

OSLO = ZoneInfo("Europe/Oslo")


def calendar(*events: str, head: str = "") -> bytes:
    body = "".join(f"BEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\n" for event in events)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{head}{body}END:VCALENDAR\r\n".encode()


def read(data: bytes) -> list[Record | Skipped]:
    return list(read_events(data, origin="c.ics", zone=OSLO))


def one(*lines: str, head: str = "") -> Record:
    (record,) = read(calendar("\r\n".join(lines), head=head))
    assert isinstance(record, Record)
    return record


def test_a_confirmed_event_is_a_slot_not_a_held_meeting() -> None:
    """A calendar shows that it was planned; that it was held stays unproven. The organizer is no guest."""
    record = one(
        "UID:u1", "DTSTART:20260505T080000Z", "DURATION:PT45M", "SUMMARY:Kitchen walk", "STATUS:CONFIRMED",
        "ORGANIZER:mailto:Kim@halden.example", "ATTENDEE:mailto:kim@halden.example",
        'ATTENDEE;CN="Brand, Ola":MAILTO:Ola@brightwell.example',
    )  # fmt: skip
    assert (record.id, record.kind, record.title) == ("ics:u1", RecordKind.MEETING, "Kitchen walk")
    assert (record.status, record.status_raw, record.outcome) == (
        RecordStatus.SCHEDULED_PAST, "CONFIRMED", "held_unproven",
    )  # fmt: skip
    assert record.owner == "kim@halden.example"
    assert record.contacts == ("ola@brightwell.example",)
    assert record.done == Moment(value=datetime(2026, 5, 5, 8, 45, tzinfo=UTC))


def test_times_with_a_zone_without_one_and_all_day() -> None:
    """A TZID is honoured, a floating time is in the calendar's zone or the given one, a day stays a day."""
    zoned = one("UID:a", "DTSTART;TZID=America/Chicago:20260505T080000")
    assert zoned.started == Moment(value=datetime(2026, 5, 5, 13, tzinfo=UTC))
    assert one("UID:b", "DTSTART:20260505T100000").started == Moment(value=datetime(2026, 5, 5, 8, tzinfo=UTC))
    named = one("UID:c", "DTSTART:20260505T100000", head="X-WR-TIMEZONE:Asia/Tokyo\r\n")
    assert named.started == Moment(value=datetime(2026, 5, 5, 1, tzinfo=UTC))
    windows = one("UID:w", "DTSTART;TZID=Pacific Standard Time:20260505T100000")
    assert windows.started == Moment(value=datetime(2026, 5, 5, 17, tzinfo=UTC))
    day = one("UID:d", "DTSTART;VALUE=DATE:20260505")
    assert day.started == Moment(value=date(2026, 5, 5), precision=Precision.DAY)


def test_a_zone_that_only_the_calendar_defines() -> None:
    """A private TZID is read from the calendar's own VTIMEZONE."""
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:Bakery Time\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        "TZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    )
    record = one("UID:z", "DTSTART;TZID=Bakery Time:20260505T100000", head=zone)
    assert record.started == Moment(value=datetime(2026, 5, 5, 4, 30, tzinfo=UTC))


def test_a_series_comes_out_one_by_one_across_summer_time() -> None:
    """Occurrences keep their wall clock, excluded days are gone, a moved one stands where it was moved to."""
    series = "\r\n".join(
        ("UID:s", "DTSTART;TZID=Europe/Oslo:20260323T090000", "RRULE:FREQ=WEEKLY;COUNT=4",
         "EXDATE;TZID=Europe/Oslo:20260406T090000", "SUMMARY:Weekly")
    )  # fmt: skip
    moved = "\r\n".join(
        ("UID:s", "RECURRENCE-ID;TZID=Europe/Oslo:20260413T090000", "DTSTART;TZID=Europe/Oslo:20260414T110000")
    )
    records = [each for each in read(calendar(series, moved)) if isinstance(each, Record)]
    starts = [each.started.value for each in records if each.started]
    assert starts == [datetime(2026, 3, 23, 8, tzinfo=UTC), datetime(2026, 3, 30, 7, tzinfo=UTC),
                      datetime(2026, 4, 14, 9, tzinfo=UTC)]  # fmt: skip
    assert [each.id for each in records] == ["ics:s", "ics:s:2026-03-30", "ics:s:2026-04-13"]


def test_monthly_rules_by_weekday_and_from_the_end() -> None:
    """The second Tuesday and the last day of a month are laid out; so are extra days."""
    second = "UID:m\r\nDTSTART:20260113T090000Z\r\nRRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=3"
    last = "UID:l\r\nDTSTART:20260131T090000Z\r\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20260401T000000Z"
    extra = "UID:r\r\nDTSTART:20260101T090000Z\r\nRDATE:20260107T090000Z"
    days = [each.started.value.date().isoformat() for each in read(calendar(second, last, extra))
            if isinstance(each, Record) and each.started and isinstance(each.started.value, datetime)]  # fmt: skip
    assert days == ["2026-01-13", "2026-02-10", "2026-03-10", "2026-01-31", "2026-02-28", "2026-03-31",
                    "2026-01-01", "2026-01-07"]  # fmt: skip


def test_a_hostile_rule_is_bounded() -> None:
    """A rule without end, or one that never fits, gives a bounded number of meetings."""
    endless = "UID:e\r\nDTSTART:20260101T090000Z\r\nRRULE:FREQ=DAILY"
    never = "UID:n\r\nDTSTART:20260101T090000Z\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"
    seconds = "UID:x\r\nDTSTART:20260101T090000Z\r\nRRULE:FREQ=SECONDLY"
    out = read(calendar(endless, never, seconds))
    assert sum(isinstance(each, Record) and each.id.startswith("ics:e") for each in out) <= 800
    assert [each.id for each in out if isinstance(each, Record) and each.id.startswith(("ics:n", "ics:x"))] == [
        "ics:n", "ics:x",
    ]  # fmt: skip
    assert [each.origin for each in out if isinstance(each, Skipped)] == ["c.ics#event 3"]


def test_cancelled_tentative_and_declined() -> None:
    """A cancelled event is cancelled by its status or its method; a guest's refusal names itself."""
    assert one("UID:a", "DTSTART:20260505T080000Z", "STATUS:CANCELLED").status is RecordStatus.CANCELLED
    changed = one("UID:e", "DTSTART:20260505T080000Z", "STATUS:CANCELLED", "LAST-MODIFIED:20260503T080000Z")
    assert changed.observed_at == datetime(2026, 5, 3, 8, tzinfo=UTC)
    by_method = one("UID:b", "DTSTART:20260505T080000Z", "DTSTAMP:20260504T080000Z", head="METHOD:CANCEL\r\n")
    assert by_method.status is RecordStatus.CANCELLED
    assert by_method.observed_at == datetime(2026, 5, 4, 8, tzinfo=UTC)
    assert one("UID:c", "DTSTART:20260505T080000Z", "STATUS:TENTATIVE").status is RecordStatus.PLANNED
    refused = one(
        "UID:d", "DTSTART:20260505T080000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:o@b.example", head="METHOD:REPLY\r\n"
    )
    assert (refused.status, refused.outcome) == (RecordStatus.CANCELLED, "declined_by_attendee")


def test_a_broken_event_loses_no_other() -> None:
    """No start, a start that is no date, and an end that never comes are told; the good events are read."""
    data = calendar("UID:a\r\nSUMMARY:no start", "UID:b\r\nDTSTART:yesterday", "UID:c\r\nDTSTART:20260505T080000Z")
    torn = data.replace(b"END:VCALENDAR", b"BEGIN:VEVENT\r\nUID:t\r\nDTSTART:2026")
    out = read(torn)
    assert [each.id for each in out if isinstance(each, Record)] == ["ics:c"]
    assert [each.origin for each in out if isinstance(each, Skipped)] == [
        "c.ics#event 1",
        "c.ics#event 2",
        "c.ics#event 4",
    ]
    assert all("calendar" in each.reason for each in out if isinstance(each, Skipped))


def test_a_task_of_a_calendar_is_a_task() -> None:
    """A VTODO is a task with its due day and its completion."""
    data = calendar().replace(
        b"END:VCALENDAR",
        b"BEGIN:VTODO\r\nUID:t\r\nSUMMARY:Send the drawings\r\nDUE;VALUE=DATE:20260508\r\n"
        b"COMPLETED:20260507T073000Z\r\nSTATUS:COMPLETED\r\nEND:VTODO\r\nEND:VCALENDAR",
    )
    (task,) = read(data)
    assert isinstance(task, Record)
    assert (task.kind, task.status) == (RecordKind.TASK, RecordStatus.DONE)
    assert task.done == Moment(value=datetime(2026, 5, 7, 7, 30, tzinfo=UTC))


LINES = st.sampled_from(
    ["DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "UID", "ATTENDEE", "ORGANIZER", "RECURRENCE-ID",
     "DTSTAMP", "STATUS", "SUMMARY", "BEGIN", "END", "DTSTART;TZID=Mars/Base", "RDATE;VALUE=PERIOD"]
)  # fmt: skip
VALUES = st.one_of(
    st.text(max_size=25),
    st.sampled_from(["20260101T000000Z", "00010101", "99991231T235959", "PT99999999999H", "FREQ=DAILY;COUNT=-1",
                     "FREQ=WEEKLY;INTERVAL=0;BYDAY=9XX", "VEVENT", "VALARM", "20260101T000000/P1D", "-P1W"]),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(LINES, VALUES), max_size=12))
def test_any_properties_are_read_or_told(lines: list[tuple[str, str]]) -> None:
    """Whatever stands in an event, the reader gives records and skipped ones and raises nothing."""
    text = "\r\n".join(f"{name}:{value}" for name, value in lines)
    data = calendar(text, "UID:good\r\nDTSTART:20260505T080000Z")
    assert all(isinstance(each, Record | Skipped) for each in read(data))
