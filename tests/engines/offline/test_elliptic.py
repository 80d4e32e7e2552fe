"""Promises without a verb: a thing, a place at the reader's and a day."""

import pytest

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.offline.headless.elliptic import elliptic
from auditor.engines.offline.words.scene import Clues
from auditor.model.commitment import Strength
from tests.engines.offline.documents import draft


@pytest.mark.parametrize(
    "text",
    [
        "Draft to you by Thursday.",
        "- Revised layout: with you Thursday",
        "Contract in your inbox by noon.",
        "On its way to you tonight.",
        "Figures by Friday, promise.",
    ],
)
def test_a_note_with_place_and_day_is_a_promise(text: str) -> None:
    """What the note leaves out, that somebody sends it, both know."""
    assert [candidate.due_text for candidate in elliptic(text, 0, 0, Clues(text))] != []


@pytest.mark.parametrize(
    "text",
    [
        "Meeting on Friday.",
        "Prices from Monday.",
        "Answers by Friday, please.",
        "Happy Friday to you.",
        "Thanks to you.",
        "Draft to you by Thursday?",
        "The draft was sent to you on Monday.",
    ],
)
def test_without_a_place_or_a_day_it_is_none(text: str) -> None:
    """A heading, a wish, a request, a question and a report promise nothing."""
    assert not list(elliptic(text, 0, 0, Clues(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Hoping to get the draft over to you by Friday.",
        "Aiming to send it tomorrow.",
        "Planning to ship the bench on Thursday.",
        "Let me see if I can get it to you by Friday.",
        "All being well, the crates leave on Friday.",
        "God willing you'll have it on Friday.",
        "With luck I'll get it to you by Friday.",
        "Should have it to you tomorrow.",
        "Reference customer: on it, hoping to have a name for you by the 14th.",
    ],
)
def test_who_only_hopes_is_not_counted(text: str) -> None:
    """A note leaves out who hopes, not that he hopes; luck and leave belong to the promise that they stand beside."""
    (found,) = OfflineEngine().extract(read(draft(text))).candidates
    assert (found.strength, found.scored) == (Strength.HEDGED, False)


def test_should_you_is_a_condition_and_no_hope() -> None:
    """ "Should you need it" asks; what follows is promised."""
    (found,) = OfflineEngine().extract(read(draft("Should you need the plan, I'll send it tomorrow."))).candidates
    assert found.scored
