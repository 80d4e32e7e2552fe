"""The learned part: it orders, its sentences are its own, and what it opens the door for is still weighed by the rules."""

from pathlib import Path

import pytest

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.offline.likeness import likeness
from auditor.evaluation.cases.load import load
from tools.train_likeness import sentences

from .documents import draft

_CASES = Path(__file__).resolve().parents[3] / "eval" / "cases"


@pytest.mark.parametrize(
    ("promise", "other"),
    [
        ("The skip is gone from your drive by Monday.", "The skip was gone from your drive on Monday."),
        ("Keys at your neighbour's on Friday, promise.", "Keys were at your neighbour's, he told us."),
        ("Petra drops the proofs at your desk on Thursday.", "Could Petra drop the proofs at my desk on Thursday?"),
        ("Nobody opens the crate until you are there.", "Nobody knows what is in the crate."),
    ],
)
def test_a_promise_is_likelier_than_its_neighbour(promise: str, other: str) -> None:
    """Nearly the same words; only one is owed."""
    assert likeness(promise) > likeness(other)


@pytest.mark.parametrize("text", ["", "?", "by Friday " * 400, "\ud800", "2 + 2", "ÄÖ"])
def test_odd_text_has_a_likeness_all_the_same(text: str) -> None:
    """Between 0 and 1, whatever is read."""
    assert 0.0 <= likeness(text) <= 1.0


def test_no_case_that_is_measured_was_learned() -> None:
    """What is trained on is no text of ours to measure with."""
    cases = load(_CASES)
    measured = {" ".join(case.text.split()).casefold() for case in cases.sentences}
    learned = [" ".join(text.split()).casefold() for text, _ in sentences()]
    assert len(learned) > 2_500
    assert not measured & set(learned)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Skip off your drive by Monday, promise", "Skip off your drive by Monday, promise"),
        ("Petra drops the proofs at your desk on Thursday.", "Petra drops the proofs at your desk on Thursday"),
        ("As for the tiles, Iqbal is at yours with them on Friday.", "Iqbal is at yours with them on Friday"),
    ],
)
def test_a_promise_without_a_usual_form_is_heard(text: str, quote: str) -> None:
    """With its day, and less sure than one that a rule has read."""
    (found,) = OfflineEngine().extract(read(draft(text))).candidates
    assert quote in found.quote
    assert found.due_text
    assert found.confidence < 0.9


@pytest.mark.parametrize(
    "text",
    [
        "Does Petra drop the proofs at your desk on Thursday?",
        "He said the skip is gone from your drive by Monday.",
        '"The skip is gone from your drive by Monday," your last firm wrote.',
        "The skip is not gone from your drive before Monday.",
        "The tiles were at yours on Friday.",
        "Your driver is at ours with them on Friday.",
    ],
)
def test_what_is_asked_reported_denied_or_past_stays_outside(text: str) -> None:
    """However like a promise it sounds."""
    assert OfflineEngine().extract(read(draft(text))).candidates == ()
