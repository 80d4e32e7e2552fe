"""Days that two people settle in talk: before a promise, behind it when one is asked for, and beside what was named before."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from auditor.core.commit import commit
from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.commitment import Commitment
from auditor.model.people import Settings
from tests.engines.offline.documents import call

_TUESDAY = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


def _days(*turns: str) -> dict[str, str | None]:
    """The last day of each promise by its words."""
    reading = read(replace(call(*turns), sent_at=_TUESDAY))
    made = [commit(c, reading, Settings(as_of=_TUESDAY)) for c in OfflineEngine().extract(reading).candidates]
    return {c.quote: _last(c) for c in made if isinstance(c, Commitment)}


def _last(one: Commitment) -> str | None:
    return f"{one.due.end:%Y-%m-%d}" if one.due and one.due.end else None


@pytest.mark.parametrize(
    ("turns", "last"),
    [
        (("I'll repaint the sign.", "When could we have it?", "Thursday."), "2026-03-12"),
        (("I'll repaint the sign.", "By Friday? Our shop opens on Saturday.", "Friday, yes."), "2026-03-13"),
        (
            (
                "I'll repaint the sign.",
                "Which day?",
                "Thursday?",
                "I'm at the market. Friday's better.",
                "Friday, fine.",
            ),
            "2026-03-13",
        ),
        (("I'll repaint the sign.", "We need it by Friday.", "Yeah, no, that works."), "2026-03-13"),
        (
            (
                "I'll repaint the sign. The old red has faded badly on the side where the sun comes in.",
                "When could we have it?",
                "Thursday.",
            ),
            "2026-03-12",
        ),
    ],
)
def test_a_day_asked_for_behind_a_promise_dates_it(turns: tuple[str, ...], last: str) -> None:
    """The last one that was named and not turned down."""
    assert _days(*turns)["I'll repaint the sign"] == last


@pytest.mark.parametrize(
    "turns",
    [
        ("I'll repaint the sign.", "When's your day off?", "Thursday."),
        ("I'll repaint the sign. And I'll send you the bill.", "When could we have it?", "Thursday."),
        ("I'll repaint the sign.", "And the market opens on the 14th?", "The 14th, at six."),
        ("I'll repaint the sign.", "Thanks. The dog had its walk before I came here.", "Thursday?", "Fine."),
    ],
)
def test_a_day_asked_for_of_something_else_does_not(turns: tuple[str, ...]) -> None:
    """Nor one that is named when the talk has gone on."""
    assert _days(*turns)["I'll repaint the sign"] is None


@pytest.mark.parametrize(
    ("turns", "quote", "last"),
    [
        (("Thursday suits us.", "Okay, I'll bring the ladder."), "I'll bring the ladder", "2026-03-12"),
        (("Would Friday do?", "Friday. I'll hang the doors."), "I'll hang the doors", "2026-03-13"),
        (("Friday's fine.", "Good. And I'll ring the mill about the oak."), "I'll ring the mill about the oak", None),
        (
            ("Friday's fine.", "Good. I'll tell the neighbours to park elsewhere."),
            "I'll tell the neighbours to park elsewhere",
            None,
        ),
    ],
)
def test_a_day_settled_before_dates_what_takes_it_up(turns: tuple[str, ...], quote: str, last: str | None) -> None:
    """Not what is promised besides."""
    assert _days(*turns)[quote] == last


@pytest.mark.parametrize(
    ("turns", "last"),
    [
        (("The fair opens on the 20th of July.", "You'll have the banners by the seventeenth."), "2026-07-17"),
        (("The fair is in the week of the sixth of April.", "You'll have the banners by the Thursday."), "2026-04-09"),
        (("The fair is on Friday the 20th.", "You'll have the banners on the Wednesday."), "2026-03-18"),
        (("They open next week.", "You'll have the banners on Wednesday."), "2026-03-18"),
        (("The fair was on the 2nd of March.", "You'll have the banners by the Thursday."), "2026-03-12"),
        (("The fair is on 20 May.", "You'll have the banners on Friday."), "2026-03-13"),
        (("The fair is on 20 May.", "You'll have the banners the Friday before."), "2026-05-15"),
        (("The fair is on 20 May.", "You'll have the banners two days earlier."), "2026-05-18"),
    ],
)
def test_a_bare_day_is_read_beside_what_was_named(turns: tuple[str, ...], last: str) -> None:
    """A number beside its month; a weekday in the week that is spoken of, or pointed back at by its article."""
    assert list(_days(*turns).values())[-1] == last


@pytest.mark.parametrize(
    ("turns", "last"),
    [
        (("Could you ask them for the drawing before Friday?", "I'll put the request in."), "2026-03-12"),
        (("I'd need the password by Thursday or so.", "Okay. I'll get it out of my brother."), "2026-03-12"),
        (("And the form with the sketch? By Monday, ideally.", "You'll get your sketch."), "2026-03-16"),
        (("Our shop shuts by Monday.", "I'll ask my boss about the van."), None),
        (("I'd need the password by Thursday.", "And I'll ask the baker about the oven."), None),
    ],
)
def test_a_day_that_the_other_needs_it_by_dates_the_answer(turns: tuple[str, ...], last: str | None) -> None:
    assert list(_days(*turns).values()) == [last]


def test_words_that_lean_on_a_day_find_it_behind_what_the_others_put_in() -> None:
    """In a call the day was named a few short sentences ago."""
    turns = (
        "The lab has its answer on Thursday.",
        "Right. And that comes by post?",
        "No. I'll ring you the day after that.",
    )
    assert _days(*turns) == {"I'll ring you the day after that": "2026-03-13"}
