"""A concern and the words that answered it."""

import pytest

from auditor.model.report import Concern

from .stories import DORA, IRA, Tale, call, mail, told

WORRY = "We're worried about the dust in the mill."


def concerns(tale: Tale) -> list[Concern]:
    return [c for u in tale.judged.understood for c in u.concerns]


def test_the_answer_is_quoted() -> None:
    """The first sentence of substance, not the kind word before it."""
    answer = "The cells are sealed to IP68, which keeps dust out."
    (concern,) = concerns(told([call("3-02", (DORA, WORRY), (IRA, f"Good question. {answer}"))]))
    assert concern.answered
    assert concern.answer_quote == answer


def test_an_answer_by_mail_is_quoted() -> None:
    """A mailed concern is answered by another mail."""
    answer = "The cells are sealed to IP68, which keeps dust out."
    documents = [mail(DORA, "3-02", WORRY), mail(IRA, "3-03", f"Hi Dora,\n\nThank you. {answer}")]
    (concern,) = concerns(told(documents))
    assert (concern.quote, concern.answered, concern.answer_quote) == (WORRY, True, answer)


def test_one_worry_is_one_concern() -> None:
    """A worry and the question that it leads to are one, and the question is quoted."""
    spoken = "The thing that bothers me is the dust. Will the cells stand it?"
    (concern,) = concerns(told([call("3-02", (IRA, "Hello."), (DORA, spoken), (IRA, "They're great."))]))
    assert concern.quote == "Will the cells stand it?"
    assert not concern.answered
    assert concern.answer_quote is None


def test_our_own_worries_are_none() -> None:
    """Only the customer's side has concerns."""
    assert concerns(told([call("3-02", (IRA, WORRY), (DORA, "Hm."))])) == []


def test_an_answer_before_the_concern_is_none() -> None:
    """What we said before cannot answer it."""
    lines = ((IRA, "The cells are sealed to IP68, which keeps dust out."), (DORA, WORRY), (IRA, "I see."))
    (concern,) = concerns(told([call("3-02", *lines)]))
    assert not concern.answered


@pytest.mark.parametrize("kind", ["Anyway, let's talk about prices.", "Moving on, here is the agenda."])
def test_turning_away_ends_it(kind: str) -> None:
    """Substance after a change of subject belongs to the new subject."""
    lines = ((IRA, "Hello."), (DORA, WORRY), (IRA, f"{kind} The floor scale costs 4000, because it is certified."))
    (concern,) = concerns(told([call("3-02", *lines)]))
    assert not concern.answered
