"""Business calendars know weekends and the holidays of a region."""

from datetime import UTC, date

import pytest

from auditor.core.when import WorkCalendar


@pytest.mark.parametrize(
    ("region", "day", "working"),
    [
        (None, date(2026, 12, 25), True),
        ("GB", date(2026, 12, 25), False),
        ("US", date(2026, 11, 26), False),
        ("DE-BY", date(2026, 1, 6), False),
        ("DE", date(2026, 1, 6), True),
        ("US-CA", date(2026, 3, 11), True),
        ("GB", date(2026, 3, 14), False),
        ("nowhere", date(2026, 3, 11), True),
        ("US-nowhere", date(2026, 12, 25), False),
    ],
)
def test_working_days_of_a_region(region: str | None, day: date, working: bool) -> None:
    """Weekends and public holidays are not worked; an unknown region has weekends only."""
    assert WorkCalendar(zone=UTC, region=region).is_working(day) is working


def test_counting_goes_both_ways() -> None:
    """Working days are counted forwards and backwards over a weekend."""
    calendar = WorkCalendar(zone=UTC)
    assert calendar.add_working_days(date(2026, 3, 13), 1) == date(2026, 3, 16)
    assert calendar.add_working_days(date(2026, 3, 16), -1) == date(2026, 3, 13)


def test_a_holiday_has_a_name() -> None:
    """A public holiday can be named in a message."""
    assert WorkCalendar(zone=UTC, region="US").holiday_name(date(2026, 7, 4)) is not None
    assert WorkCalendar(zone=UTC, region="US").holiday_name(date(2026, 7, 7)) is None


def test_counting_is_bounded() -> None:
    """An absurd count is refused instead of counted."""
    with pytest.raises(OverflowError):
        WorkCalendar(zone=UTC).add_working_days(date(2026, 3, 13), 10_000_000)
