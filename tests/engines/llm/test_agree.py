"""Rules and model side by side: origin and confidence say who saw what; nothing is averaged."""

from dataclasses import replace

from auditor.engines.llm.agree import together
from auditor.model.commitment import Act, Candidate, Origin, State, Strength
from auditor.model.text import Span

_RULE = Candidate(
    quote="I'll send the plan by Friday",
    segment=0,
    at=10,
    action="send the plan",
    act=Act.SEND,
    due_text="by Friday",
    confidence=0.9,
)
_MODEL = replace(_RULE, origin=Origin.MODEL, confidence=0.72)
_ALL = (Span(start=0, end=1_000),)


def test_what_both_saw_is_surer() -> None:
    """The rule's words, origin both, more confidence than either."""
    (one,) = together([_RULE], [_MODEL], _ALL)
    assert one.origin is Origin.BOTH
    assert one.confidence > 0.9
    assert one.quote == _RULE.quote


def test_each_disagreement_costs_confidence() -> None:
    """Another act, another day, another strength: the rule's stay, and each makes it less sure."""
    agreed = together([_RULE], [_MODEL], _ALL)[0]
    act = together([_RULE], [replace(_MODEL, act=Act.CALL)], _ALL)[0]
    both = together([_RULE], [replace(_MODEL, act=Act.CALL, due_text="on Monday")], _ALL)[0]
    assert agreed.confidence > act.confidence > both.confidence
    assert (both.act, both.due_text) == (Act.SEND, "by Friday")


def test_a_hedge_or_an_offer_that_one_of_them_sees_counts() -> None:
    """Nobody is held to more than both see."""
    hedged = together([_RULE], [replace(_MODEL, strength=Strength.HEDGED, scored=False)], _ALL)[0]
    offered = together([_RULE], [replace(_MODEL, state=State.TENTATIVE, scored=False)], _ALL)[0]
    assert (hedged.strength, hedged.scored) == (Strength.HEDGED, False)
    assert (offered.state, offered.scored) == (State.TENTATIVE, False)


def test_what_the_model_passed_over_is_less_sure() -> None:
    """Only where the model read it: what it was never shown keeps its confidence."""
    (seen,) = together([_RULE], [], _ALL)
    (unseen,) = together([_RULE], [], (Span(start=500, end=600),))
    assert seen.confidence < unseen.confidence == _RULE.confidence
    assert seen.origin is Origin.RULE


def test_what_only_the_model_saw_says_so() -> None:
    """In order of the text, with its own origin."""
    other = replace(_MODEL, quote="consider the wiring done", at=100, action="do the wiring")
    assert [c.origin for c in together([_RULE], [other], _ALL)] == [Origin.RULE, Origin.MODEL]


def test_two_promises_in_one_sentence_stay_two() -> None:
    """Each is paired with its own."""
    second = replace(_RULE, quote="and I'll call you on Monday", at=39, act=Act.CALL, due_text="on Monday")
    found = together([_RULE, second], [replace(second, origin=Origin.MODEL), _MODEL], _ALL)
    assert [(c.act, c.origin) for c in found] == [(Act.SEND, Origin.BOTH), (Act.CALL, Origin.BOTH)]
