"""What is owed although nobody said a promise: an answer to an inquiry."""

from datetime import UTC, datetime

import pytest

from auditor.model.commitment import Act, Commitment, Modality, State
from auditor.model.people import Thresholds
from auditor.model.text import Document, Side
from auditor.model.verdict import Verdict

from .stories import DORA, IRA, LENA, Tale, at, mail, told

ASKED = mail(DORA, "3-02", "Hello Ira, could you tell us what the floor scale weighs?")


def owed(tale: Tale) -> list[Commitment]:
    return [c for c in tale.commitments if c.modality is Modality.INFERRED]


def test_an_unanswered_inquiry_is_owed() -> None:
    """It quotes the inquiry, is ours, and its window comes from the policy."""
    (answer,) = owed(told([ASKED]))
    assert answer.quote == answer.span.of(ASKED.text)
    assert "what the floor scale weighs" in answer.quote
    assert (answer.act, answer.side, answer.state, answer.scored) == (Act.ANSWER, Side.OURS, State.ACTIVE, True)
    assert answer.promisor and answer.promisor.email == IRA.email
    assert answer.promisee and answer.promisee.email == DORA.email
    assert answer.account == "Hazelbank Mills"
    assert answer.due and answer.due.inferred and answer.due.text is None
    assert answer.due.policy == "an inquiry is answered within 3 working days"
    assert [m.quote for m in answer.mentions] == [answer.quote]


@pytest.mark.parametrize(
    ("asked", "last_day"),
    [("3-02", 5), ("3-04", 9), ("3-06", 11), ("4-02", 9)],
    ids=["within a week", "over a weekend", "on a Friday", "over Easter"],
)
def test_due_counts_working_days(asked: str, last_day: int) -> None:
    """Weekends and holidays of our region do not count."""
    (answer,) = owed(told([mail(DORA, asked, "Could you tell us what the floor scale weighs?")]))
    month = at(asked).month
    assert answer.due and answer.due.end == datetime(2026, month, last_day, 23, 59, 59, tzinfo=UTC)


def test_the_window_is_a_setting() -> None:
    """`inquiry_days` moves it."""
    (answer,) = owed(told([ASKED], thresholds=Thresholds(inquiry_days=1)))
    assert answer.due and answer.due.end and answer.due.end.day == 3


@pytest.mark.parametrize(
    ("complete", "as_of", "verdict"),
    [
        (True, "4-20", Verdict.BROKEN),
        (False, "4-20", Verdict.UNVERIFIED),
        (True, "3-04", Verdict.NOT_DUE),
    ],
    ids=["complete mail", "some mail only", "window not over"],
)
def test_broken_only_with_complete_mail(complete: bool, as_of: str, verdict: Verdict) -> None:
    """No answer in a part of the mail proves nothing."""
    (answer,) = owed(told([ASKED], complete=complete, as_of=as_of))
    assert answer.verdict is verdict, answer.why


@pytest.mark.parametrize(
    "documents",
    [
        [ASKED, mail(IRA, "3-03", "It weighs 40 kg.")],
        [ASKED, mail(LENA, "3-20", "It weighs 40 kg.")],
        [mail(DORA, "3-02", "Thank you for the drawing.")],
        [mail(IRA, "3-02", "Could you tell us the size of the hall?")],
    ],
    ids=["answered", "answered late", "no inquiry", "our own question"],
)
def test_nothing_is_owed(documents: list[Document]) -> None:
    """An answered inquiry and a mere thank-you owe nothing."""
    assert owed(told(documents)) == []
