"""In talk, what is on is told more often than promised; a yes takes on what was asked for."""

import pytest

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from tests.engines.offline.documents import call


def _promised(*turns: str) -> list[str]:
    return [c.quote for c in OfflineEngine().extract(read(call(*turns))).candidates if c.scored]


@pytest.mark.parametrize(
    "news",
    [
        "The surveyors are coming on the 18th, so we're all tidying.",
        "We open the second shop on Thursday.",
        "I'm at the allotment on Friday from five.",
        "The ferry company changes the fare on Monday.",
        "My cousin arrives on Sunday.",
    ],
)
def test_news_with_a_day_owes_nothing(news: str) -> None:
    """Nobody on the call gets anything by it."""
    assert _promised("How are things?", news) == []


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("The planks leave us on Thursday.", "leave us"),
        ("I'm with you on Friday at ten.", "with you"),
        ("You get the drawings on Monday.", "get the drawings"),
        ("I post it on Tuesday.", "post it"),
    ],
)
def test_what_the_other_gets_by_a_day_is_owed(said: str, words: str) -> None:
    found = _promised("And what about us?", said)
    assert len(found) == 1
    assert words in found[0]


@pytest.mark.parametrize(
    ("request_", "yes"),
    [
        ("Could you keep two of the tiles for me?", "Yes, of course."),
        ("Could I get that as a drawing?", "No bother."),
        ("Can you hold the room for us?", "Sure."),
        ("Would you check the meter once it's in?", "Agreed."),
        ("Could you send me the plan of the loft?", "You can rely on it."),
    ],
)
def test_a_yes_takes_on_what_was_asked_for(request_: str, yes: str) -> None:
    assert _promised(request_, yes) == [yes.rstrip(".")]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Could you tell me your name again?", "Sure."),
        ("When do you need the hours?", "By the sixteenth."),
        ("When could I have the plan?", "Wednesday?"),
        ("Can you hear me?", "Yes, of course."),
    ],
)
def test_what_is_answered_on_the_spot_or_asked_back_is_no_promise(question: str, answer: str) -> None:
    assert _promised(question, answer) == []


def test_a_yes_before_the_promise_itself_is_not_counted_twice() -> None:
    assert _promised("Could you send me the plan?", "Of course. You'll have it by Friday.") == [
        "You'll have it by Friday"
    ]
