"""Words that name no day themselves make a phrase with the day that was said before."""

from datetime import date

import pytest

from auditor.core.when import leaning, told_by
from tests.core.when.scene import window

THURSDAY = date(2026, 3, 26)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("the same day", "2026-03-26"),
        ("on that day", "2026-03-26"),
        ("before that day", "before 2026-03-26"),
        ("that very evening", "the evening of 2026-03-26"),
        ("the next morning", "the morning after 2026-03-26"),
        ("next day", "the day after 2026-03-26"),
        ("the next working day", "1 working day after 2026-03-26"),
        ("by the following Monday", "by the Monday after 2026-03-26"),
        ("the Monday after", "the Monday after 2026-03-26"),
        ("the day before", "the day before 2026-03-26"),
        ("the week after that", "the week after 2026-03-26"),
        ("two working days later", "two working days after 2026-03-26"),
        ("within ten days after that", "within ten days after 2026-03-26"),
        ("a week before that", "a week before 2026-03-26"),
        ("by then", "by 2026-03-26"),
        ("then", "2026-03-26"),
        ("by Friday", "by 2026-03-27"),
        ("on Thursday morning", "2026-03-26 morning"),
        ("the Tuesday", "2026-03-24"),
        ("two days earlier", "two days before 2026-03-26"),
        ("a week ahead", "a week before 2026-03-26"),
        ("on the Tuesday of that week", "Tuesday of the week of 2026-03-26"),
        ("by the second", "by 2026-04-02"),
        ("by the 2nd of that month", "by 2026-03-02"),
        ("by 4 May", None),
    ],
)
def test_words_beside_a_day(words: str, meant: str | None) -> None:
    """What is said of another day is told from it; a day of its own is not."""
    assert told_by(words, THURSDAY) == meant


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The same day I'll bring the rest.", ["The same day"]),
        ("I'll bring the rest the same day.", ["the same day"]),
        ("By then the roof is tight.", ["By then"]),
        ("We ship the same day you order.", []),
        ("The same day you order, it leaves.", []),
        ("The day before we open, the stoves are lit.", []),
        ("Our next day service costs more.", []),
        ("I'll send it then.", ["then"]),
        ("I'll send it and then rest.", []),
        ("I'll send it on Friday, then.", []),
        ("We'll ring on Friday.", []),
    ],
)
def test_where_words_lean_on_another_day(text: str, found: list[str]) -> None:
    """Not where what follows tells the day, and not where they only name a thing."""
    assert [one.words for one in leaning(text)] == found


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        ("the day before the wedding on 17 October", "2026-10-16"),
        ("two days before your open day on 24 October", "2026-10-22"),
        ("the evening before the show on Friday", "2026-03-12 18:00 to 2026-03-12"),
        ("the week after the fair on 20 October", "2026-10-21 to 2026-10-30"),
        ("the Monday after the fair on 20 October", "2026-10-26"),
        ("before your lease starts in July", "2026-03-10 10:00 to 2026-06-30"),
        ("before the hall opens on 1 September", "2026-03-10 10:00 to 2026-08-31"),
        ("before the day is out", "2026-03-10 10:00 to 2026-03-10"),
        ("by the new year", "2026-03-10 10:00 to 2026-12-31"),
        ("two days after your data arrives", "open"),
    ],
)
def test_days_beside_what_takes_place_on_a_day(phrase: str, meant: str) -> None:
    """What takes place may be named between; what has no day stays open."""
    assert window(phrase) == meant
