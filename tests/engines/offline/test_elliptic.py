"""Promises without a verb: a thing, a place at the reader's and a day."""

import pytest

from auditor.engines.offline.headless.elliptic import elliptic
from auditor.engines.offline.words.scene import Clues


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
