"""The learned act: things tell what a verb does not, what was told by rules has a vote, and nothing measured was learned."""

from pathlib import Path

import pytest

from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.offline.learned.likely_act import ActWeights, likely_act
from auditor.evaluation.cases.load import load
from auditor.model.commitment import Act
from tools.train_acts import trained, written

from .documents import draft

_CASES = Path(__file__).resolve().parents[3] / "eval" / "cases"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The cheque lands on your mat by Thursday.", Act.PAY),
        ("The signed copy of the lease is in your inbox by Friday.", Act.SEND),
        ("Our plumber is at your door on Monday at nine.", Act.MEET),
        ("The new tyres leave our depot for you on Tuesday.", Act.SHIP),
    ],
)
def test_the_things_named_tell_the_act(text: str, act: Act) -> None:
    """No plain verb says it."""
    (found,) = OfflineEngine().extract(read(draft(text))).candidates
    assert found.act is act


def test_a_plain_verb_is_left_to_the_rules() -> None:
    """Whatever else is named beside it."""
    text = "I'll send you the invoice for the crane visit by Friday."
    for learned in (True, False):
        (found,) = OfflineEngine(learned=learned).extract(read(draft(text))).candidates
        assert found.act is Act.SEND


def test_what_is_brought_is_not_taken_for_work() -> None:
    """However much its words are like it: an open work item would then accuse whoever has brought it long ago."""
    text = "The patched build lands in your sandbox on 14 April."
    assert likely_act(text, Act.SHIP) is Act.BUILD
    (found,) = OfflineEngine().extract(read(draft(text))).candidates
    assert found.act is Act.SHIP


@pytest.mark.parametrize("quote", ["", "?", "by Friday " * 400, "\ud800", "2 + 2", "ÄÖ", "on it"])
@pytest.mark.parametrize("act", Act)
def test_words_that_say_nothing_leave_the_act_alone(quote: str, act: Act) -> None:
    """So few, or none that is known."""
    assert likely_act(quote, act) is act


def test_a_payment_stays_one_and_a_price_becomes_none() -> None:
    """Their amounts were read as such."""
    quote = "The credit of forty euros is paid to your card and the money is in your account by Friday"
    assert likely_act(quote, Act.SEND) is Act.PAY
    assert likely_act(quote, Act.PRICE) is Act.PRICE
    assert likely_act("the crate is shipped and delivered to your gate by lorry", Act.PAY) is Act.PAY


def test_weights_learn_acts_and_are_read_back() -> None:
    """From a few sentences; the file says the same."""
    rows = [(f"the {thing} comes to your yard number {n}", Act.SHIP) for n in range(4) for thing in ("crate", "pallet")]
    rows += [(f"the {money} comes to your bank number {n}", Act.PAY) for n in range(4) for money in ("refund", "sum")]
    weights = trained(rows)
    assert weights.likely("that pallet comes to your house", Act.OTHER) is Act.SHIP
    assert weights.likely("that refund comes to your house", Act.OTHER) is Act.PAY
    assert ActWeights.unpacked(weights.packed()) == weights


def test_no_case_that_is_measured_was_learned_and_no_sentence_twice() -> None:
    """What is trained on is no text of ours to measure with."""
    measured = {" ".join(case.text.split()).casefold() for case in load(_CASES).sentences}
    learned = [" ".join(text.split()).casefold() for its in written().values() for text, _ in its]
    assert len(learned) > 3_000
    assert len(set(learned)) == len(learned)
    assert not measured & set(learned)
