"""Who is asked how much and answers with a figure has undertaken it."""

from collections.abc import Sequence

import pytest

from auditor.core.match.amounts import parse_amount
from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.offline.learned.hunch import hunch
from auditor.evaluation.bench import talk
from auditor.model.commitment import Act

_ASKED = ("Ida", "How much would you like to put in?")


def _sums(*turns: tuple[str, str]) -> list[tuple[str | None, bool]]:
    found = OfflineEngine().extract(read(talk(turns, identity="x"))).candidates
    return [(c.quantity, c.scored) for c in found if c.act is Act.PAY]


@pytest.mark.parametrize(
    ("answer", "quantity"),
    [
        ("About forty dollars.", "forty dollars"),
        ("I'd be happy to give 50 cents.", "50 cents"),
        ("$12.50, I don't have more on me.", "$12.50"),
        ("I think I could give $5.", "$5"),
        ("0.30 today", "0.30"),
    ],
)
def test_a_figure_answers_how_much(answer: str, quantity: str) -> None:
    """The sum is kept verbatim, and it counts."""
    assert _sums(_ASKED, ("Otto", answer)) == [(quantity, True)]


@pytest.mark.parametrize(
    ("before", "said", "quantity"),
    [
        ("We are paid $2 each.", "I'll donate the whole amount.", "$2"),
        ("Your payment will be 30 cents.", "I will give half of it.", "15 cents"),
        ("Most people put in $4.", "Ok, I'll give that.", "$4"),
        ("Perhaps just $0.01?", "I'll give 0.1 today.", "0.1"),
        ("Somebody gave a thousand dollars.", "ill give two thousand", "two thousand"),
    ],
)
def test_a_sum_named_by_another(before: str, said: str, quantity: str) -> None:
    """Who speaks of the whole, a half or that much means a sum that was named before."""
    assert _sums(("Ida", before), ("Otto", said)) == [(quantity, True)]


@pytest.mark.parametrize(
    "said",
    [
        "I'll give that some thought.",
        "I'll do half of the boxes today.",
        "If you can match it, I'll think about it.",
        "I will send all of the forms.",
    ],
)
def test_what_is_no_sum(said: str) -> None:
    """A thought, boxes and forms are not paid with a sum that was named before."""
    assert not any(scored for _, scored in _sums(("Ida", "The whole payment is $40."), ("Otto", said)))


def test_a_yes_takes_the_figure_of_the_question() -> None:
    """What was offered and accepted is undertaken."""
    assert _sums(("Ida", "Would you be willing to give $2 today?"), ("Otto", "Sure, glad to.")) == [("$2", True)]


@pytest.mark.parametrize(
    "turns",
    [
        [_ASKED, ("Otto", "I can't give 40 dollars.")],
        [_ASKED, ("Otto", "Would 40 dollars help?")],
        [("Ida", "The box costs 40 dollars."), ("Otto", "It was 30 dollars last year.")],
        [("Ida", "Nice weather."), ("Otto", "Yes, 20 degrees.")],
    ],
    ids=["refused", "asked back", "a price", "no money"],
)
def test_no_sum_is_made_of_other_figures(turns: Sequence[tuple[str, str]]) -> None:
    """Refusals, questions and prices undertake nothing."""
    assert _sums(*turns) == []


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("50 cents", 50),
        ("two hundred dollars", 20_000),
        ("three million dollars", 300_000_000),
        ("twenty dollars", 2000),
        ("a dollar", 100),
        ("$.75", 75),
        ("3€", 300),
        ("a thousand dollars", 100_000),
    ],
)
def test_money_is_read_as_it_is_said(text: str, minor: int) -> None:
    """Words and signs come to minor units."""
    found = parse_amount(text, counts=False)
    assert found is not None and found.minor == minor


def test_a_figure_that_names_a_thing_counts_nothing() -> None:
    """A serial number is no quantity."""
    assert parse_amount("the press with serial 0412 to Porto", counts=True) is None


def test_guesses_are_ordered_by_what_the_words_undertake() -> None:
    """ "I'll" before "I could" before "we'll" before "we should"; a negation and a plain fact say little or nothing."""
    said = ["I'll write it up tonight.", "I could write it up.", "we'll write it up.", "we should write it up."]
    order = [hunch(text) for text in said]
    assert order == sorted(order, reverse=True) and order[-1] > 0
    assert hunch("I won't write it up, I'll leave that to you") < order[0]
    assert hunch("The box is blue.") < 0.02


def test_a_sum_without_end_is_a_number_all_the_same() -> None:
    """However many figures somebody writes."""
    for text in ("$" + "9" * 400, "9" * 400 + " dollars"):
        amount = parse_amount(text, counts=False)
        assert amount is not None
        assert amount.minor == 10**17
