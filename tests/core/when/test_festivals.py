"""Named days, the weeks and weekends around them, and holidays that depend on where one works."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from auditor.core.when import WorkCalendar, resolve

from .scene import GB, US, dated, window

NOWHERE = WorkCalendar(zone=ZoneInfo("UTC"))


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        ("Christmas week", "2026-12-21 to 2026-12-24"),
        ("Labor Day weekend", "2026-09-05 to 2026-09-07"),
        ("Thanksgiving week 2027", "2027-11-22 to 2027-11-26"),
        ("last 4th of July", "2025-07-04"),
        ("the early May bank holiday", "2026-05-04"),
        ("the August bank holiday", "2026-08-31"),
        ("Remembrance Sunday", "2026-11-08"),
        ("the first Sunday of Advent", "2026-11-29"),
        ("Advent Sunday 2027", "2027-11-28"),
        ("Giving Tuesday", "2026-12-01"),
        ("Election Day", "2026-11-03"),
        ("Administrative Professionals Day", "2026-04-22"),
        ("Holy Saturday", "2026-04-04"),
        ("Trinity Sunday", "2026-05-31"),
        ("Epiphany", "2027-01-06"),
        ("Passover", "2026-04-02"),
        ("Holi 2027", "2027-03-22"),
        ("Dhanteras", "2026-11-06"),
        ("Vesak", "2026-05-31"),
        ("the Dragon Boat Festival", "2026-06-19"),
    ],
)
def test_the_named_day(phrase: str, meant: str) -> None:
    """The next one after 10 March 2026, or the one of the year that was said."""
    assert window(phrase) == meant


def test_some_days_fall_elsewhere_elsewhere() -> None:
    """Britain has Mother's Day in Lent, Canada Thanksgiving in October."""
    canada = WorkCalendar(zone=ZoneInfo("America/Toronto"), region="CA-ON")
    assert window("Mother's Day", US) == "2026-05-10"
    assert window("Mother's Day", GB) == "2026-03-15"
    assert window("Thanksgiving", canada) == "2026-10-12"


def test_the_bank_holiday_is_that_of_the_region() -> None:
    """Without a region nobody knows which is meant, and Monday would be a guess."""
    said = datetime(2026, 4, 10, 9, 0, tzinfo=GB.zone)
    due = resolve("on bank holiday Monday", reference=said, calendar=GB)
    assert due is not None and due.start is not None
    assert due.start.date().isoformat() == "2026-05-04"
    assert window("on bank holiday Monday", NOWHERE) == "open"


@pytest.mark.parametrize(
    "sentence",
    [
        "It was an epiphany for all of us.",
        "We lent you the advent of a new tool.",
        "The festival of ideas was good.",
        "It is a public holiday here.",
    ],
)
def test_words_that_are_also_names(sentence: str) -> None:
    """An epiphany is no 6 January."""
    assert dated(sentence) == []
