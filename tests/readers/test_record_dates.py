"""Dates as exports write them (research: the date traps of CRM and issue exports)."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model.people import DateOrder
from auditor.model.time import Moment, Precision
from auditor.readers.dates import BadValue, Dates, nearest_day, order_of, unix_millis, unix_seconds

OSLO = ZoneInfo("Europe/Oslo")


def at(*parts: int, zone: timezone | ZoneInfo = UTC) -> Moment:
    return Moment(value=datetime(*parts, tzinfo=zone))


def on(*parts: int) -> Moment:
    return Moment(value=date(*parts), precision=Precision.DAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-04-28T15:31:13.533+0200", at(2026, 4, 28, 13, 31, 13, 533000)),
        ("2026-04-28T15:31:13.533+0000", at(2026, 4, 28, 15, 31, 13, 533000)),
        ("2026-03-04T11:24:01.1263863Z", at(2026, 3, 4, 11, 24, 1, 126386)),
        ("2026-05-01 10:00:00 +0200", at(2026, 5, 1, 8)),
        ("2026-05-15 09:55:15", at(2026, 5, 15, 7, 55, 15)),
        ("Mon Mar 30 2026 23:00:00 GMT+0000 (GMT+00:00)", at(2026, 3, 30, 23)),
        ("Mon Mar 30 2026 23:00:00 GMT-0330 (NST)", at(2026, 3, 31, 2, 30)),
        ("09/Apr/26 5:02 PM", at(2026, 4, 9, 15, 2)),
        ("09/Apr/26 12:02 AM", at(2026, 4, 8, 22, 2)),
        ("9. März 2026", on(2026, 3, 9)),
        ("09-déc.-2026", on(2026, 12, 9)),
        ("Apr 9, 2026, 5:02 PM", at(2026, 4, 9, 15, 2)),
        ("2026-03-31", on(2026, 3, 31)),
        ("2026/3/1", on(2026, 3, 1)),
        ("31/03/2026", on(2026, 3, 31)),
        ("3/31/2026", on(2026, 3, 31)),
        ("06.03.2026", on(2026, 3, 6)),
    ],
)
def test_reads_what_exports_write(text: str, expected: Moment) -> None:
    """Each way of writing a time gives its instant or its day; without an offset the given zone holds."""
    assert Dates(zone=OSLO).read(text) == expected


NEVER = (
    *("0001-01-01T00:00:00Z", "0001-01-01", "1899-12-30", "1899-12-30T00:00:00Z", "9999-12-31T23:59:59.9999999Z"),
    *("9999-12-31", "31.12.9999", "12/31/9999", "31/12/9999"),
)


@pytest.mark.parametrize("text", [None, "", "  ", *NEVER])
def test_nothing_is_no_time(text: str | None) -> None:
    """Blank cells, the first and last days of Microsoft's programs and the last of SAP mean that there is no time."""
    assert Dates().read(text) is None


@pytest.mark.parametrize(
    "text",
    ["soon", "9999-12-30", "1898-05-04", "2026-13-01", "31/31/2026", "1/Foo/26", "9" * 200, "2026-02-30", "13:61"],
)
def test_what_is_no_date_is_said(text: str) -> None:
    """A text that is no date is a BadValue that quotes it."""
    with pytest.raises(BadValue, match=r"date|month"):
        Dates().read(text)


def test_the_configured_order_decides_an_ambiguous_date() -> None:
    """3/4 is read as told; a date with dots has the day first everywhere."""
    assert Dates(order=DateOrder.MONTH_FIRST).read("03/04/2026") == on(2026, 3, 4)
    assert Dates(order=DateOrder.DAY_FIRST).read("03/04/2026") == on(2026, 4, 3)


def test_a_part_above_twelve_decides_for_all_dates_of_an_export() -> None:
    """One date that can be read one way only shows the order; contradicting dates show none."""
    assert order_of(["03/04/2026", "", "25/04/2026"]) is DateOrder.DAY_FIRST
    assert order_of(["03/04/2026", "04/25/2026 9:00 AM"]) is DateOrder.MONTH_FIRST
    assert order_of(["25/04/2026", "04/25/2026"]) is None
    assert order_of(["03/04/2026"]) is None


def test_unix_times_have_the_unit_of_their_source() -> None:
    """Seconds and milliseconds are told by the source; an impossible one is a BadValue."""
    assert unix_seconds(1779832168) == unix_millis(1779832168000) == at(2026, 5, 26, 21, 49, 28)
    assert unix_seconds(None) is None
    with pytest.raises(BadValue):
        unix_seconds(1e14)


@given(day=st.dates(date(2000, 1, 1), date(2100, 1, 1)), hours=st.integers(-11, 12))
def test_local_midnight_written_in_utc_is_its_local_day(day: date, hours: int) -> None:
    """Midnight in any zone from UTC-11 to UTC+12, written in UTC, comes back as the day that was meant."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=timezone(timedelta(hours=hours)))
    assert nearest_day(Moment(value=midnight.astimezone(UTC))) == on(day.year, day.month, day.day)


@given(text=st.text(max_size=90))
def test_any_text_is_a_moment_or_a_bad_value(text: str) -> None:
    """No text makes the reader raise anything else, and what it gives is an aware time or a bare date."""
    try:
        moment = Dates().read(text)
    except BadValue:
        return
    assert moment is None or not isinstance(moment.value, datetime) or moment.value.tzinfo is not None
