"""Days called by their names: which of them is meant, and when that cannot be known."""

from datetime import datetime

import pytest

from auditor.core.when import WorkCalendar, resolve

from .scene import GB, US, dated, window


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("Friday in two weeks", "2026-03-27"),
        ("Friday in 3 weeks' time", "2026-04-03"),
        ("Friday two weeks from now", "2026-03-27"),
        ("Thursday fortnight", "2026-03-26"),
        ("Monday week", "2026-03-23"),
        ("in two Fridays", "2026-03-20"),
        ("Friday of the week after next", "2026-03-27"),
        ("Wednesday of the week of 6 April", "2026-04-08"),
        ("Monday (23 March)", "2026-03-23"),
        ("Monday (March 23rd)", "2026-03-23"),
        ("Monday (the 23rd)", "2026-03-23"),
        ("Monday (3/23)", "2026-03-23"),
        ("the first Monday next month", "2026-04-06"),
        ("the second to last Friday of June", "2026-06-19"),
        ("the second-to-last working day of May", "2026-05-28"),
        ("the next-to-last Friday in June", "2026-06-19"),
        ("the nearest Friday to the 24th", "2026-03-27"),
        ("the second closest Monday to 7 October", "2026-10-12"),
        ("the Monday closest to April 21", "2026-04-20"),
        ("the next working day after Good Friday", "2026-04-06"),
        ("this past Monday", "2026-03-02"),
        ("the 3rd next month", "2026-04-03"),
        ("Apr/16/2026", "2026-04-16"),
        ("the day after next", "2026-03-12"),
        ("2027 May 5", "2027-05-05"),
        ("2027, November the 16th", "2027-11-16"),
        ("Friday of the second week of May", "2026-05-15"),
        ("8-15-2027 Sunday", "2027-08-15"),
        ("12 March Thursday", "2026-03-12"),
        ("last 4th of July", "2025-07-04"),
        ("Saturday next weekend", "2026-03-21"),
        ("next weekend on Sunday", "2026-03-22"),
        ("the Friday before last", "2026-02-27"),
        ("Monday the 6th of next month", "2026-04-06"),
        ("the day before Good Friday", "2026-04-02"),
        ("the eve of 12 March", "2026-03-11"),
        ("on 3-20", "2026-03-20"),
        ("two months from today on Tuesday", "2026-05-12"),
        ("in two weeks on a Friday", "2026-03-27"),
        ("23-2027-September", "2027-09-23"),
        ("2027 23 September", "2027-09-23"),
        ("April Fool's Day", "2026-04-01"),
        ("20 of next month", "2026-04-20"),
        ("Sunday two weeks ago", "2026-03-01"),
        ("next Friday, 13 March", "2026-03-13"),
        ("this coming Friday the 13th", "2026-03-13"),
        ("next Friday (March 13)", "2026-03-13"),
        ("the Monday in two weeks", "2026-03-30"),
        ("the third Monday from now", "2026-03-30"),
        ("the 5th in June", "2026-06-05"),
        ("next month on the 5th", "2026-04-05"),
        ("this month, the 25th", "2026-03-25"),
        ("May on the twenty-fifth", "2026-05-25"),
        ("three and a half weeks from Monday", "2026-04-10"),
        ("Thursday and Friday of next week", "2026-03-19 to 2026-03-20"),
        ("Thursday or Friday this week", "2026-03-12 to 2026-03-13"),
        ("Wed/Thu next week", "2026-03-18 to 2026-03-19"),
        ("due in two weeks", "2026-03-24"),
        ("on or about April 3", "2026-04-03"),
        ("up to and including Friday", "2026-03-10 10:00 to 2026-03-13"),
        ("in the course of April", "2026-04-01 to 2026-04-30"),
        ("the last Friday before Christmas", "2026-12-18"),
        ("the first working day after Good Friday", "2026-04-06"),
        ("the last working day before Memorial Day", "2026-05-22"),
        ("a fortnight today", "2026-03-24"),
    ],
)
def test_the_day_that_is_meant(phrase: str, day: str) -> None:
    """What stands beside the name of the day moves it."""
    assert window(phrase) == day


@pytest.mark.parametrize(
    "phrase",
    [
        "the first Monday",
        "on the second Tuesday",
        "the Friday after that",
        "the Monday after",
        "the Monday before you move in",
        "Friday in two months",
        "next month on Friday",
        "the Friday of next month",
    ],
)
def test_a_day_that_hangs_on_something_else_stays_open(phrase: str) -> None:
    """The nearest day of that name would be a guess, and too early."""
    assert window(phrase) == "open"


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        ("We install it on the Monday after the fair.", []),
        ("The review is on Friday, in two weeks the rest.", ["on Friday", "in two weeks"]),
        ("We moved Friday three years ago.", ["Friday", "three years ago"]),
        ("Let us meet on Thursday 3/12 @ 5:30pm.", ["on Thursday 3/12 @ 5:30pm"]),
    ],
)
def test_named_days_in_sentences(sentence: str, phrases: list[str]) -> None:
    """No more is read into them than they say."""
    assert dated(sentence) == phrases


@pytest.mark.parametrize(
    ("phrase", "calendar", "day"),
    [
        ("Friday 6/3", US, "2026-03-06"),
        ("Wednesday 6/3", US, "2026-06-03"),
        ("Friday 3/6", GB, "2026-03-06"),
        ("Wednesday 3/6", GB, "2026-06-03"),
        ("Monday 3/6", GB, "2026-06-03"),
    ],
)
def test_the_name_of_the_day_tells_day_and_month_apart(phrase: str, calendar: WorkCalendar, day: str) -> None:
    """When one reading only is a day of that name, it is meant; when none is, the calendar's order holds."""
    assert window(phrase, calendar) == day


def test_the_first_monday_of_a_running_month_is_not_long_past() -> None:
    """Late in March "the first Monday of March" is next year's; that of this month stays the one that was."""
    late = datetime(2026, 3, 30, 9, 0, tzinfo=US.zone)
    ahead = resolve("the first Monday of March", reference=late, calendar=US)
    this = resolve("the first Monday of this month", reference=late, calendar=US)
    assert ahead is not None and ahead.start is not None and ahead.start.date().isoformat() == "2027-03-01"
    assert this is not None and this.start is not None and this.start.date().isoformat() == "2026-03-02"
