"""Weeks, months, quarters, years and decades, and parts of them."""

import pytest

from auditor.core.when import WorkCalendar

from .scene import GB, US, dated, window

NOW = "2026-03-10 10:00"


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        ("May '27", "2027-05-01 to 2027-05-31"),
        ("2027-05", "2027-05-01 to 2027-05-31"),
        ("during the month of May", "2026-05-01 to 2026-05-31"),
        ("in the month of June of 2027", "2027-06-01 to 2027-06-30"),
        ("by the turn of the year", f"{NOW} to 2027-01-01"),
        ("midweek", "2026-03-10 to 2026-03-12"),
        ("by midyear", f"{NOW} to 2026-08-31"),
        ("by year-end 2027", f"{NOW} to 2027-12-31"),
        ("by month-end April", f"{NOW} to 2026-04-30"),
        ("by end Q2", f"{NOW} to 2026-06-30"),
        ("by end April", f"{NOW} to 2026-04-30"),
        ("Q3/2027", "2027-07-01 to 2027-09-30"),
        ("2Q27", "2027-04-01 to 2027-06-30"),
        ("in 2H27", "2027-07-01 to 2027-12-31"),
        ("1H 2027", "2027-01-01 to 2027-06-30"),
        ("early in the new year", "2027-01-01 to 2027-01-10"),
        ("the winter of 2026", "2026-12-01 to 2027-02-28"),
        ("last autumn", "2025-09-01 to 2025-11-30"),
        ("next wk", "2026-03-16 to 2026-03-20"),
        ("week no. 20", "2026-05-11 to 2026-05-15"),
        ("w/e 27 March", "2026-03-23 to 2026-03-27"),
        ("the week before last", "2026-02-23 to 2026-02-27"),
        ("the week after Easter", "2026-04-06 to 2026-04-10"),
        ("the week before Christmas", "2026-12-14 to 2026-12-24"),
        ("the rest of March", "2026-03-10 to 2026-03-31"),
        ("all of next week", "2026-03-16 to 2026-03-20"),
        ("by the end of the decade", f"{NOW} to 2029-12-31"),
        ("the 2030s", "2030-01-01 to 2039-12-31"),
        ("March to May 2027", "2027-03-01 to 2027-05-31"),
        ("from 1 December to 15 January 2028", "2027-12-01 to 2028-01-15"),
        ("since Monday", f"2026-03-09 to {NOW}"),
        ("since November", f"2025-11-01 to {NOW}"),
        ("from 1 April onwards", "2026-04-01 to "),
        ("on or after 5 April", "2026-04-05 to "),
        ("not until Friday", "2026-03-13 to "),
        ("Friday at the earliest", "2026-03-13 to "),
        ("at the earliest on Friday", "2026-03-13 to "),
        ("as early as next week", "2026-03-16 to "),
        ("any day before Friday", f"{NOW} to 2026-03-12"),
        ("towards the end of the month", "2026-03-21 to 2026-03-31"),
        ("the latter part of next week", "2026-03-19 to 2026-03-20"),
        ("in the first days of April", "2026-04-01 to 2026-04-10"),
        ("the last third of April", "2026-04-21 to 2026-04-30"),
        ("early to mid-May", "2026-05-01 to 2026-05-20"),
        ("by mid to late May", f"{NOW} to 2026-05-31"),
        ("by 22. April 2027", f"{NOW} to 2027-04-22"),
    ],
)
def test_the_period_that_is_meant(phrase: str, meant: str) -> None:
    """Said on Tuesday 10 March 2026."""
    assert window(phrase) == meant


@pytest.mark.parametrize("calendar", [US, GB])
def test_both_ends_are_written_in_one_order(calendar: WorkCalendar) -> None:
    """The end that can be read in one way only tells how the other is to be read."""
    assert window("from 3/4 to 15/4", calendar) == "2026-04-03 to 2026-04-15"
    assert window("from 4/3 to 4/15", calendar) == "2026-04-03 to 2026-04-15"


@pytest.mark.parametrize(
    "phrase",
    [
        "by the end of our fiscal year",
        "in Q2 FY27",
        "FY2027",
        "the second quarter of the next fiscal year",
        "fiscal Q3",
    ],
)
def test_a_business_year_stays_open(phrase: str) -> None:
    """Nobody here knows with which month it begins."""
    assert window(phrase) in ("open", "none")


@pytest.mark.parametrize(
    "sentence",
    [
        "The rest of the team agrees.",
        "All of the next steps are in the note.",
        "The new year-end routine works.",
        "We are in the middle of it, mid sentence.",
        "It was a decade of growth.",
        "Here are the midyear reviews and the mid-year numbers.",
        "Your year end review is nice.",
        "Our revenue in the fiscal year 2027 is open.",
        "Call 2027-05-12-88 for help.",
        "Part no. 2H27 and 3Q90 are in stock.",
    ],
)
def test_other_words_are_no_period(sentence: str) -> None:
    """Nothing is dated that names no time."""
    assert dated(sentence) == []
