"""A year that was said is kept, or the date is left open; it never becomes this year."""

import pytest

from .scene import dated, window


@pytest.mark.parametrize(
    "phrase",
    [
        "by 31 December 9999",
        "by December 31, 9999",
        "by the 31st of December, 9999",
        "until 31 December 3000",
        "31 December 2130",
        "1 January 0001",
        "1 January 1850",
        "March 15, 44 BC",
        "from 1 May 2026 to 31 December 9999",
    ],
)
def test_a_year_out_of_reach_gives_no_date(phrase: str) -> None:
    """Neither this year nor a time of day is made of it."""
    assert window(phrase) == "none"


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("31 December 2199", "2199-12-31"),
        ("December 31, 2150", "2150-12-31"),
        ("3 March 27", "2027-03-03"),
        ("3 March 1926", "1926-03-03"),
        ("Friday 12 March 2027", "2027-03-12"),
        ("6 April nineteen oh three", "1903-04-06"),
        ("June 5 in 2027", "2027-06-05"),
        ("in 2027 on 5 June", "2027-06-05"),
        ("15 April next year", "2027-04-15"),
        ("the 15th of April of next year", "2027-04-15"),
        ("next year on April 15", "2027-04-15"),
        ("last year in the autumn", "2025-09-01 to 2025-11-30"),
        ("next year in February", "2027-02-01 to 2027-02-28"),
        ("10-12 April next year", "2027-04-10 to 2027-04-12"),
        ("next March 3", "2027-03-03"),
        ("next March 15", "2027-03-15"),
        ("next April 3rd", "2026-04-03"),
        ("last April 3rd", "2025-04-03"),
        ("this coming 3rd of April", "2026-04-03"),
    ],
)
def test_a_year_that_was_said_is_kept(phrase: str, day: str) -> None:
    """Far away or written short."""
    assert window(phrase) == day


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        ("The licence runs to its end on 31 December 9999.", []),
        ("You can use it until 31 December 9999 unless you cancel.", []),
        ("On March 12, 4500 people will see it.", ["On March 12"]),
        ("It is with you by 3 March 27.", ["by 3 March 27"]),
        ("We are there on 14 April 27 times over.", ["on 14 April"]),
        ("Next April 30 people start here.", ["Next April"]),
        ("Next year 5 people join.", ["Next year"]),
        ("I call on 12 March 10 to 12.", ["on 12 March 10 to 12"]),
    ],
)
def test_figures_behind_a_date(sentence: str, phrases: list[str]) -> None:
    """A count of things, or hours, behind a date is no year of it."""
    assert dated(sentence) == phrases
