"""Counting in parts of units, in two units and in large numbers."""

import pytest

from .scene import dated, window

NOW = "2026-03-10 10:00"


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        ("in a quarter of an hour", "2026-03-10 10:15"),
        ("in 3/4 of an hour", "2026-03-10 10:45"),
        ("in half a week", "2026-03-14"),
        ("in half a month", "2026-03-25"),
        ("two and a half hours from now", "2026-03-10 12:30"),
        ("an hour and a half from now", "2026-03-10 11:30"),
        ("in a week and a half", "2026-03-21"),
        ("in a month and a half", "2026-04-25"),
        ("in 1.5 years", "2027-09-10"),
        ("within a day and a half", f"{NOW} to 2026-03-11 22:00"),
        ("in 1h30", "2026-03-10 11:30"),
        ("in 2h 15m", "2026-03-10 12:15"),
        ("in 3 hours, 10 minutes", "2026-03-10 13:10"),
        ("in 2 weeks and 3 days", "2026-03-27"),
        ("one year and two months from now", "2027-05-10"),
        ("within two weeks and two days", f"{NOW} to 2026-03-26"),
        ("a day and a half ago", "2026-03-08 22:00"),
        ("in a dozen days", "2026-03-22"),
        ("in half a dozen weeks", "2026-04-21"),
        ("within one hundred and twenty (120) days", f"{NOW} to 2026-07-08"),
        ("in a hundred days", "2026-06-18"),
        ("in 1,000 days", "2028-12-04"),
        ("within 10 (ten) days", f"{NOW} to 2026-03-20"),
        ("in exactly three weeks", "2026-03-31"),
        ("in about two weeks or so", "2026-03-24 to 2026-03-31"),
        ("in the next day or two", f"{NOW} to 2026-03-12"),
        ("within the next week", f"{NOW} to 2026-03-17"),
        ("over the next fortnight", f"{NOW} to 2026-03-24"),
        ("give me a couple of days", f"{NOW} to 2026-03-12"),
        ("over the next week or so", f"{NOW} to 2026-03-24"),
        ("one month and 3 days after 24 June", "2026-07-27"),
        ("two weeks and a day before 1 June", "2026-05-17"),
        ("in 5 hours from now", "2026-03-10 15:00"),
        ("within 3 days from now", f"{NOW} to 2026-03-13"),
        ("two weeks back", "2026-02-24"),
        ("within forty-eight hours", f"{NOW} to 2026-03-12 10:00"),
        ("within twenty-one days", f"{NOW} to 2026-03-31"),
        ("in sixty-five days", "2026-05-14"),
        ("in forty five minutes", "2026-03-10 10:45"),
        ("in thirty-sixty days", "2026-04-09 to 2026-05-09"),
        ("in twenty-eight to thirty-five days", "2026-04-07 to 2026-04-14"),
        ("in two-three weeks", "2026-03-24 to 2026-03-31"),
        ("allow us forty-eight hours", f"{NOW} to 2026-03-12 10:00"),
    ],
)
def test_what_is_counted(phrase: str, meant: str) -> None:
    """Said on a Tuesday at ten; what does not come out even is rounded up."""
    assert window(phrase) == meant


@pytest.mark.parametrize(
    "sentence",
    [
        "We save a quarter of an hour on each order.",
        "It works in 1/4 of the cases.",
        "You do it in half the time.",
        "The answer fits in two and a half pages.",
        "Two weeks back to back are too much.",
        "I come two weeks after next of kin are told.",
    ],
)
def test_a_length_alone_is_no_date(sentence: str) -> None:
    """How long something takes is not when it is due."""
    assert dated(sentence) == []


def test_minutes_before_noon_are_a_time_and_no_event() -> None:
    """ "Noon" is nothing that has to happen first."""
    assert dated("I call ten minutes before noon and write it down.") == ["ten minutes before noon"]
