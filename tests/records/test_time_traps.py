"""Times as products truly write them; each line is a trap that has made somebody's promise late or early."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest

from auditor.model.people import DateOrder
from auditor.model.record import Record
from auditor.model.time import Moment, Precision
from auditor.ports import Input
from auditor.readers.dates import BadValue, Dates, nearest_day, order_of, unix_millis, unix_seconds
from auditor.readers.zones import zone_called
from auditor.records import all_sources
from auditor.records.convert import minor_units

LONDON, PLUS2 = ZoneInfo("Europe/London"), timezone(timedelta(hours=2))
DMY = DateOrder.DAY_FIRST

READ = {
    "Jira and Salesforce write +0200 without a colon": (
        "2026-04-28T15:31:13.533+0200",
        Dates(),
        datetime(2026, 4, 28, 15, 31, 13, 533000, PLUS2),
    ),
    "Graph and DocuSign write seven digits of a second": (
        "2026-03-05T12:15:30.1530000Z",
        Dates(),
        datetime(2026, 3, 5, 12, 15, 30, 153000, UTC),
    ),
    "the year 1 is Microsoft's way of saying never": ("0001-01-01T00:00:00Z", Dates(), None),
    "a blank cell is no time": ("", Dates(), None),
    "Pipedrive writes UTC without saying so": (
        "2026-05-15 09:55:15",
        Dates(zone=UTC),
        datetime(2026, 5, 15, 9, 55, 15, tzinfo=UTC),
    ),
    "a time without a zone is read in the zone that was set": (
        "2026-06-15T10:00:00",
        Dates(zone=LONDON),
        datetime(2026, 6, 15, 10, tzinfo=LONDON),
    ),
    "Jira's CSV has month names and no zone": (
        "09/Apr/26 5:02 PM",
        Dates(zone=LONDON),
        datetime(2026, 4, 9, 17, 2, tzinfo=LONDON),
    ),
    "and the month may be in the user's language": (
        "09/Mai/26 5:02 PM",
        Dates(),
        datetime(2026, 5, 9, 17, 2, tzinfo=UTC),
    ),
    "noon is 12 PM and midnight 12 AM": ("09/Apr/26 12:02 AM", Dates(), datetime(2026, 4, 9, 0, 2, tzinfo=UTC)),
    "Shopify puts a space before the offset": (
        "2026-05-01 10:00:00 +0200",
        Dates(),
        datetime(2026, 5, 1, 10, tzinfo=PLUS2),
    ),
    "a bare date is a day, never midnight": ("2026-03-31", Dates(), date(2026, 3, 31)),
    "3/4 is March where the order says so": ("3/4/2026", Dates(), date(2026, 3, 4)),
    "and April where it says the day is first": ("3/4/2026", Dates(order=DMY), date(2026, 4, 3)),
    "a first part above 12 can only be the day": ("13/4/2026", Dates(), date(2026, 4, 13)),
    "dots put the day first, as in German": ("3.4.2026", Dates(), date(2026, 4, 3)),
    "a year of two digits is of this century": ("09/Apr/26", Dates(), date(2026, 4, 9)),
    "JavaScript's dates carry their offset": (
        "Mon Mar 30 2026 23:00:00 GMT+0000 (GMT+00:00)",
        Dates(),
        datetime(2026, 3, 30, 23, tzinfo=UTC),
    ),
}


@pytest.mark.parametrize(("text", "dates", "meant"), READ.values(), ids=READ.keys())
def test_a_time_is_read_as_it_was_meant(text: str, dates: Dates, meant: datetime | date | None) -> None:
    """The text of each trap comes to the moment that its writer meant, with its precision."""
    found = dates.read(text)
    if meant is None:
        assert found is None
        return
    assert found is not None and found.value == meant
    assert found.precision is (Precision.INSTANT if isinstance(meant, datetime) else Precision.DAY)


@pytest.mark.parametrize("text", ["2026-02-30", "31/31/2026", "99:99", "soon", "2026-13-01T00:00:00Z"])
def test_what_is_no_time_is_told(text: str) -> None:
    """A value that names no moment is refused with its text, never bent into one."""
    with pytest.raises(BadValue, match="is not"):
        Dates().read(text)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (datetime(2026, 3, 30, 23, tzinfo=UTC), date(2026, 3, 31)),
        (datetime(2026, 3, 31, 4, tzinfo=UTC), date(2026, 3, 31)),
        (datetime(2026, 3, 31, 8, tzinfo=UTC), date(2026, 3, 31)),
        (datetime(2026, 3, 30, 13, tzinfo=UTC), date(2026, 3, 31)),
    ],
    ids=["London in summer", "New York", "Los Angeles", "Sydney"],
)
def test_local_midnight_written_in_utc_is_the_day_it_meant(written: datetime, meant: date) -> None:
    """Linear writes a due date as local midnight in UTC: it is the nearest date, not the UTC day."""
    assert nearest_day(Moment(value=written)).value == meant


def test_the_unit_is_the_products_not_the_sizes() -> None:
    """The same figure is 2026 in Stripe's seconds and 1970 in milliseconds; nobody guesses."""
    seconds, millis = unix_seconds(1_779_832_168), unix_millis(1_779_832_168)
    assert seconds is not None and seconds.value.year == 2026
    assert millis is not None and millis.value.year == 1970


def test_a_file_shows_its_own_order() -> None:
    """One first part above 12 settles the order of a whole export; an export that never shows it does not."""
    assert order_of(["06/03/2026", "13/03/2026"]) is DMY
    assert order_of(["03/13/2026", "06/03/2026"]) is DateOrder.MONTH_FIRST
    assert order_of(["06/03/2026", "05/04/2026"]) is None
    assert order_of(["13/03/2026", "03/13/2026"]) is None


@pytest.mark.parametrize(
    ("name", "offset"),
    [("Pacific Standard Time", -7), ("W. Europe Standard Time", 2), ("Europe/Berlin", 2), ("UTC", 0), ("Mars/Base", 1)],
)
def test_windows_names_of_zones_are_known(name: str, offset: int) -> None:
    """Microsoft names zones in its own way; an unknown name falls back to the zone that was set."""
    zone: tzinfo = zone_called(name, LONDON)
    assert datetime(2026, 7, 1, tzinfo=zone).utcoffset() == timedelta(hours=offset)


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [(12.5, "EUR", 1250), (300.0, "JPY", 300), (1.234, "KWD", 1234), (0.29, "USD", 29), (None, "EUR", None)],
)
def test_some_currencies_have_no_cents(amount: float | None, currency: str, minor: int | None) -> None:
    """Yen have no minor unit, Gulf dinars have three digits."""
    assert minor_units(amount, currency) == minor


def _calendar(*lines: str) -> Record:
    text = "\r\n".join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR", ""])
    file = Input.of("c.ics", text.encode())
    source = next(s for s in all_sources(zone=LONDON) if s.name == "ics")
    (record,) = (r for r in source.read(file) if isinstance(r, Record))
    return record


def _event(*times: str) -> Record:
    return _calendar("BEGIN:VEVENT", "UID:u@x.example", "SUMMARY:Visit", *times, "END:VEVENT")


def _started(record: Record) -> datetime | date | None:
    return record.started.value if record.started else None


def test_a_floating_time_is_in_the_zone_that_was_set() -> None:
    """An .ics time without zone means wall-clock time where it is read."""
    assert _started(_event("DTSTART:20260715T100000")) == datetime(2026, 7, 15, 10, tzinfo=LONDON)


def test_an_all_day_event_ends_the_day_before() -> None:
    """DTEND of whole days is the first day that is free again."""
    record = _event("DTSTART;VALUE=DATE:20260312", "DTEND;VALUE=DATE:20260314")
    assert _started(record) == date(2026, 3, 12)
    assert record.done is not None and record.done.value == date(2026, 3, 13)


def test_a_zone_of_the_files_own_counts() -> None:
    """A TZID that only the file's VTIMEZONE explains is read with its rules."""
    zone = ("BEGIN:VTIMEZONE", "TZID:House", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0300")
    zone = (*zone, "TZOFFSETTO:+0300", "END:STANDARD", "END:VTIMEZONE")
    event = ("BEGIN:VEVENT", "UID:u@x.example", "SUMMARY:Visit", "DTSTART;TZID=House:20260310T100000", "END:VEVENT")
    started = _started(_calendar(*zone, *event))
    assert isinstance(started, datetime) and started.astimezone(UTC) == datetime(2026, 3, 10, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("local", "utc_hour"),
    [("20260329T013000", 1), ("20261025T013000", 0)],
    ids=["the hour that is left out", "the hour that comes twice"],
)
def test_the_two_odd_hours_of_a_year_are_moments(local: str, utc_hour: int) -> None:
    """A clock time that does not exist, or exists twice, is read like Python reads it: the first of the two."""
    started = _started(_event(f"DTSTART;TZID=Europe/London:{local}"))
    assert isinstance(started, datetime) and started.astimezone(UTC).hour == utc_hour


def test_a_due_date_of_salesforce_is_never_moved_by_a_zone() -> None:
    """ActivityDate is written as midnight UTC and means the day, in every zone."""
    text = "Id,Subject,ActivityDate,Status\n00T1,Send drawings,2026-03-12T00:00:00.000+0000,Not Started\n"
    source = next(s for s in all_sources(zone=ZoneInfo("America/Los_Angeles")) if s.name == "salesforce-tasks")
    (record,) = (r for r in source.read(Input.of("t.csv", text.encode())) if isinstance(r, Record))
    assert record.due is not None and record.due.value == date(2026, 3, 12)
