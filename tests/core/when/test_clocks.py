"""Times of day as people say them, and figures that are none."""

import pytest

from auditor.core.when import find

from .scene import dated, window

NOW = "2026-03-10 10:00"


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        ("tomorrow at seven twenty-seven", "2026-03-11 07:27"),
        ("at six forty-three tomorrow", "2026-03-11 18:43"),
        ("tomorrow at eleven oh five", "2026-03-11 11:05"),
        ("two fifty-five pm on Friday", "2026-03-13 14:55"),
        ("tomorrow at a quarter of three", "2026-03-11 14:45"),
        ("by 5 pm sharp", f"{NOW} to 2026-03-10 17:00"),
        ("at 9:15 on the dot on Monday", "2026-03-16 09:15"),
        ("at 7:30ish tomorrow", "2026-03-11 07:30"),
        ("tomorrow at 3 in the pm", "2026-03-11 15:00 to 2026-03-11 15:59"),
        ("twelve noon on Friday", "2026-03-13 12:00"),
        ("10:00 (EST) tomorrow", "2026-03-11 09:00"),
        ("2 to 3 tomorrow afternoon", "2026-03-11 14:00 to 2026-03-11 15:00"),
        ("tomorrow at 5 to 3", "2026-03-11 14:55"),
        ("tomorrow at twenty-five past nine", "2026-03-11 09:25"),
        ("Friday from noon to 2", "2026-03-13 12:00 to 2026-03-13 14:00"),
        ("an hour before 3pm on Friday", "2026-03-13 14:00"),
        ("two hours after noon tomorrow", "2026-03-11 14:00"),
        ("15 minutes before 9 on Friday", "2026-03-13 08:45"),
        ("the evening before the 12th", "2026-03-11 18:00 to 2026-03-11"),
        ("the morning after 12 March", "2026-03-13 06:00 to 2026-03-13 12:00"),
        ("May/22(Fri)-11:30 AM", "2026-05-22 11:30"),
        ("Friday - 3pm", "2026-03-13 15:00 to 2026-03-13 15:59"),
        ("15 past 3pm", "2026-03-10 15:15"),
        ("12 past 9 tomorrow", "2026-03-11 09:12"),
        ("at 1500 hours", "2026-03-10 15:00"),
        ("at 1030am tomorrow", "2026-03-11 10:30"),
        ("last thing on Friday", "2026-03-13 16:00 to 2026-03-13"),
        ("right after this call", "2026-03-10"),
        ("before we hang up", "2026-03-10"),
        ("as soon as I'm off the phone", "2026-03-10"),
    ],
)
def test_the_time_that_is_meant(phrase: str, meant: str) -> None:
    """Said on Tuesday at ten."""
    assert window(phrase) == meant


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        ("It costs seven fifty, sharp as that is.", []),
        ("We need two twenty foot boxes.", []),
        ("Tomorrow five of ten lifts are back.", ["Tomorrow"]),
        ("A quarter of three teams replied.", []),
        ("The colour is 7ish parts blue.", []),
        ("We won 5 to 3.", []),
        ("The shop is open for two hours after 5pm.", ["after 5pm"]),
        ("We won on 3-1.", []),
        ("You get 1500 hours of light.", []),
        ("The PM in the pm tool signs it.", []),
        ("This is the last thing we need.", []),
    ],
)
def test_other_figures_are_no_time(sentence: str, phrases: list[str]) -> None:
    """Prices, counts and scores are not due."""
    assert dated(sentence) == phrases


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It's with you by ten.", ["by ten"]),
        ("Could you be there before 9, please", ["before 9"]),
        ("The rent drops by ten.", []),
        ("We cut it by five, and that is all.", []),
        ("It was signed by ten people.", []),
        ("By two of us.", []),
    ],
)
def test_an_hour_without_its_word_behind_by(text: str, found: list[str]) -> None:
    """An hour, where nothing grows or shrinks by so much, and no thing is counted."""
    assert [phrase.text for phrase in find(text)] == found
