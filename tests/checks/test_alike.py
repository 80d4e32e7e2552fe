"""What no rule hears and is like what a rule is about: a suggestion, with the guards of the rules."""

from pathlib import Path

import pytest

from auditor.checks import ALL, SPECIFIC_FIRST, run
from auditor.checks import _alike as learned
from auditor.checks._run import findings_of
from auditor.core.likeness import signs
from auditor.core.likeness.classed import STEP, ClassedWeights
from auditor.evaluation.cases.load import load
from auditor.model.finding import Level
from auditor.model.text import Side
from tools.train_wording import Row, trained, written

from .texts import call, draft

_CASES = Path(__file__).resolve().parents[2] / "eval" / "cases"
_UNHEARD = (
    ("outcome-promise", "By next harvest you'll be wondering what to do with all the grain you've got left over."),
    ("risk-denial", "The worst that can come of it is a better night's sleep, there's nothing in it for you to lose."),
    ("price-lock", "What you pay for a pallet today is what your grandchildren will pay."),
    ("third-party-commitment", "The harbour master will let the barge through by Tuesday, don't you worry about that."),
)


@pytest.mark.parametrize(("rule", "text"), _UNHEARD)
def test_what_no_rule_hears_is_suggested(rule: str, text: str) -> None:
    """Of the rule that it is like, with the whole sentence, and told as no more than likeness."""
    assert not findings_of(draft(text), ALL)
    (found,) = run(draft(text))
    assert (found.rule, found.level) == (rule, Level.SUGGESTION)
    assert found.quote == text.rstrip(".")
    assert "read like wording of this kind" in found.message


@pytest.mark.parametrize("text", [text for _, text in _UNHEARD])
@pytest.mark.parametrize(
    "said",
    [
        'Your last supplier wrote: "{}"',
        "They told us: {}",
        "I think {}",
        "Nobody can promise that {}",
        "Perhaps {}",
        "{}?",
        "> {}",
    ],
)
def test_what_is_not_claimed_is_left_alone(said: str, text: str) -> None:
    """Quoted, told of others, held as opinion, hedged, asked or expressly not promised."""
    if said == "{}?":
        said, text = "Is it true that {}?", text.rstrip(".")
    assert not run(draft(said.format(text)))


def test_the_customers_words_are_theirs() -> None:
    """On a call, only our side's words are ours to mend."""
    for rule, text in _UNHEARD:
        assert [f.rule for f in run(call(text, Side.OURS))] == [rule]
        assert not run(call(text, Side.THEIRS))


def test_a_sentence_with_a_finding_gets_no_second_one() -> None:
    """The learned part is asked where rules are silent."""
    text = f"We never fail, and {_UNHEARD[0][1][:1].lower()}{_UNHEARD[0][1][1:]}"
    assert run(draft(text)) == findings_of(draft(text), ALL) != ()


def test_a_rule_that_is_switched_off_suggests_nothing() -> None:
    """Nor does another speak in its place."""
    for rule, text in _UNHEARD:
        assert not run(draft(text), tuple(one for one in ALL if one.id != rule))


def test_a_suppression_holds_for_a_suggestion() -> None:
    """As for every finding."""
    rule, text = _UNHEARD[0]
    (found,) = run(draft(f"{text} [auditor:ignore {rule}: agreed with the customer]"))
    assert found.suppressed is not None


@pytest.mark.parametrize("like", [learned.ENOUGH, learned.ENOUGH - 0.001])
def test_only_what_is_like_enough_is_told(like: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """And nothing that is too short to tell."""
    monkeypatch.setattr(learned, "likest", lambda _: (1, like))
    assert bool(run(draft("The blue crate stands behind the shed."))) is (like >= learned.ENOUGH)
    assert not run(draft("We will see."))


def test_its_kinds_are_rules_on_claims() -> None:
    """Each once, none unknown."""
    assert len(set(learned.KINDS)) == len(learned.KINDS)
    assert set(learned.KINDS) <= {*SPECIFIC_FIRST, "excuse"} & {rule.id for rule in ALL}


@pytest.mark.parametrize("text", ["", "?", "by Friday " * 400, "\ud800", "2 + 2", "ÄÖ"])
def test_odd_text_is_like_something_all_the_same(text: str) -> None:
    """How much is between 0 and 1, whatever is read."""
    kind, like = learned.likest(text)
    assert 1 <= kind <= len(learned.KINDS)
    assert 0.0 <= like <= 1.0


def test_weights_are_read_as_they_were_written() -> None:
    """Signed, each at its sign and its class, the farthest sign too."""
    weights = ClassedWeights((3, -7), {1: ((0, -127),), 300: ((0, 5), (1, 127)), (1 << 24) - 1: ((1, 1),)})
    assert ClassedWeights.unpacked(weights.packed()) == weights


def test_a_sign_that_was_never_learned_counts_nothing() -> None:
    """Only the biases speak."""
    known = ClassedWeights((0, 0, -8), {next(iter(signs("keys"))): ((2, 100),)})
    assert known.likest("harbour") == known.likest("lantern")
    kind, like = known.likest("harbour")
    assert kind == 1
    assert 1 / 3 < like < 1 / 2
    assert round(STEP * 8) == 1


def test_the_same_sentences_give_the_same_weights() -> None:
    """And tell their own classes apart."""
    rows = [
        *(Row(f"{what} never ever breaks on you", ("absolute-guarantee",)) for what in ("the pump", "the lamp")),
        *(Row(f"only today, {what} is nearly gone", ("false-urgency",)) for what in ("the pump", "the lamp")),
        *(Row(f"{what} stands in the shed", ()) for what in ("the pump", "the lamp")),
    ]
    made = trained(rows)
    assert made == trained(rows)
    assert learned.KINDS[made.likest("the crate never ever breaks on you")[0] - 1] == "absolute-guarantee"
    assert learned.KINDS[made.likest("only today, the crate is nearly gone")[0] - 1] == "false-urgency"


def test_no_case_that_is_measured_was_learned() -> None:
    """What is trained on is no text of ours to measure with."""
    cases = load(_CASES)
    texts = [case.text for case in cases.sentences]
    texts += [
        sentence.text for case in (*cases.drafts, *cases.later, *cases.fresh) for sentence in draft(case.text).own()
    ]
    measured = {" ".join(text.split()).casefold() for text in texts}
    learnt = [" ".join(row.text.split()).casefold() for rows in written().values() for row in rows]
    assert len(learnt) > 2_500
    assert not measured & set(learnt)
