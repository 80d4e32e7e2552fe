"""Quotation marks, late hedges, third parties and dates of the past: what they leave of a promise."""

import pytest

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.commitment import Candidate

from .documents import draft


def _heard(text: str) -> tuple[Candidate, ...]:
    return OfflineEngine().extract(read(draft(text))).candidates


@pytest.mark.parametrize(
    "text",
    [
        '"I will bring the keys by Friday," as you said.',
        "“We will paint the fence on Monday,” he said.",
        'You wrote: "I will post the lamp by Tuesday."',
        'Mara told us "we will collect the crates on Friday".',
    ],
)
def test_words_of_another_in_quotation_marks_promise_nothing(text: str) -> None:
    """Who repeats somebody's promise makes none."""
    assert _heard(text) == ()


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ('I said "I will post the lamp by Tuesday" and I mean it.', "I will post the lamp by Tuesday"),
        ('"I will post the lamp by Tuesday," is my answer.', "I will post the lamp by Tuesday"),
        ('I will post the "small" lamp by Tuesday.', 'I will post the "small" lamp by Tuesday'),
        ('I will post the 12" lamp by Tuesday.', 'I will post the 12" lamp by Tuesday'),
    ],
)
def test_closing_mark_ends_the_clause(text: str, quote: str) -> None:
    """The mark that closes a quotation opened before the clause ends it; a mark within the clause does not."""
    assert [c.quote for c in _heard(text)] == [quote]


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("I will book the tasting (probably in late June).", "firm"),
        ("I will probably book the tasting in late June.", "hedged"),
        ("Hopefully I will book the tasting in June.", "hedged"),
        ("I will ask the cook and hopefully book the tasting in June.", "hedged"),
    ],
)
def test_hedge_stands_at_the_subject(text: str, strength: str) -> None:
    """Between subject and verb, or right before the subject; later words leave the act firm."""
    assert [c.strength.value for c in _heard(text)] == [strength]


@pytest.mark.parametrize(
    "text",
    [
        "Ferrovia will only hold these seats until 4 May.",
        "Ms. Arden is in Leeds and will be out of the office until 4 May.",
        "Pemberton will follow the rules until Friday.",
    ],
)
def test_what_a_third_party_keeps_to_is_no_undertaking(text: str) -> None:
    """Where others are, and what they hold back, nobody owes the reader."""
    assert _heard(text) == ()


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("I will send you the guide that you asked about in the autumn.", None),
        ("I will send you the guide that you asked for on Monday by Friday.", "by Friday"),
        ("I will send you the guide that you wanted tomorrow.", "tomorrow"),
        ("I'll keep you posted every Tuesday.", "every Tuesday"),
    ],
)
def test_date_of_the_past_is_no_due_date(text: str, due: str | None) -> None:
    """A date that tells when something was asked dates no act to come."""
    assert [c.due_text for c in _heard(text)] == [due]
