"""Coming clean: what is owned, what is asked, and what is never said."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from auditor.core.recovery import DATE, NEXT, come_clean, slip_of
from auditor.model.commitment import Act, Commitment, Modality, Origin, State, Strength
from auditor.model.recovery import Circumstances, Slip
from auditor.model.text import Party, Side, Span
from auditor.model.time import Due, Precision
from auditor.model.verdict import Evidence, Grade, Shows, Verdict

_ANN, _LEO = Party(name="Ann Berg", email="ann@kiln.example"), Party(name="Leo Marsh", email="leo@pots.example")
_DAY = date(2026, 3, 16)


def _promise(verdict: Verdict, **changes: object) -> Commitment:
    made = Commitment(
        id="c_1",
        document_id="d",
        quote="I'll send the glaze chart by Friday",
        span=Span(start=0, end=35),
        said_at=datetime(2026, 3, 10, 9, tzinfo=UTC),
        modality=Modality.WRITTEN,
        strength=Strength.FIRM,
        scored=True,
        side=Side.OURS,
        promisor=_ANN,
        promisee=_LEO,
        action="send the glaze chart",
        act=Act.SEND,
        confidence=0.9,
        origin=Origin.RULE,
        due=Due(
            text="by Friday",
            start=datetime(2026, 3, 10, 9, tzinfo=UTC),
            end=datetime(2026, 3, 13, 23, 59, 59, tzinfo=UTC),
            precision=Precision.DAY,
        ),
        state=State.ACTIVE,
        verdict=verdict,
    )
    return replace(made, **changes)


def _evidence(shows: Shows, **changes: object) -> Evidence:
    at = datetime(2026, 3, 15, 8, tzinfo=UTC)
    made = Evidence(record_id="r", source="mail", grade=Grade.DIRECT, shows=shows, at=at, score=1, why="same")
    return replace(made, **changes)


def _text(commitment: Commitment, **known: object) -> str:
    slip = slip_of(commitment)
    assert isinstance(slip, Slip)
    return come_clean(commitment, slip, Circumstances(day=_DAY, writer=_ANN, **known)).text


def test_a_broken_promise_is_quoted_owned_and_followed_by_a_date() -> None:
    """The whole message, as a customer reads it."""
    known = {
        "new_date": date(2026, 3, 20),
        "cause": "the lab ran the wrong batch",
        "meaning": "your firing waits for it",
    }
    assert _text(_promise(Verdict.BROKEN), **known) == (
        'Leo,\n\nOn Tuesday 10 March I wrote to you: "I\'ll send the glaze chart by Friday". That has not happened. '
        "That is on me. I am sorry: your firing waits for it. The lab ran the wrong batch.\n\n"
        "The new date is Friday 20 March. Does that still help you, or do you need it sooner?\n\nAnn\n"
    )


def test_nothing_is_made_up_where_the_writer_said_nothing() -> None:
    """No date, no cause, no remedy of ours: places to fill in, and they are named."""
    made = come_clean(_promise(Verdict.BROKEN), Slip.BROKEN, Circumstances(day=_DAY, writer=_ANN))
    assert made.to_fill == (NEXT, DATE)
    assert "because" not in made.text


@pytest.mark.parametrize(
    ("commitment", "words"),
    [
        (_promise(Verdict.KEPT_LATE, evidence=(_evidence(Shows.WHOLE),)), "It came on Sunday 15 March, 2 days late."),
        (_promise(Verdict.KEPT_LATE), "It came late."),
        (
            _promise(Verdict.PARTLY_KEPT, evidence=(_evidence(Shows.PART, part="3 of 5 charts"),)),
            "Of that you have 3 of 5 charts; the rest is missing.",
        ),
        (_promise(Verdict.NOT_DUE), "It is due on Friday 13 March, and it may be late."),
        (_promise(Verdict.BROKEN, modality=Modality.VERBAL), "I said to you on our call"),
        (_promise(Verdict.BROKEN, promisor=Party(name="Tom Ray")), "my colleague Tom Ray wrote to you"),
        (_promise(Verdict.BROKEN, promisee=Party(name="Dr. Ida Holm")), "Dr. Holm,"),
        (_promise(Verdict.BROKEN, promisee=None), "[name],"),
    ],
)
def test_what_became_of_it_is_said_as_it_is(commitment: Commitment, words: str) -> None:
    """Late, partly, at risk, on a call, by a colleague, to somebody with a title."""
    assert words in _text(commitment)


def test_what_nobody_knows_to_be_missing_is_asked_and_not_confessed() -> None:
    """Unverified is no breach: no regret, one question."""
    text = _text(_promise(Verdict.UNVERIFIED))
    assert "Did it reach you?" in text
    assert "sorry" not in text


@pytest.mark.parametrize(
    ("commitment", "reason"),
    [
        (_promise(Verdict.BROKEN, side=Side.THEIRS), "the other side"),
        (_promise(Verdict.KEPT), "counts as kept"),
        (_promise(Verdict.NOT_DUE, modality=Modality.INFERRED), "Nobody promised"),
    ],
)
def test_where_there_is_nothing_to_own_that_is_said(commitment: Commitment, reason: str) -> None:
    """Their promises, kept ones, and questions that are not overdue."""
    assert reason in str(slip_of(commitment))


def test_what_no_record_could_show_is_asked_like_what_none_shows() -> None:
    """In words that fit the act."""
    signed = _promise(Verdict.NOT_CHECKABLE, act=Act.SIGN, quote="I'll sign the order by Friday")
    text = _text(signed)
    assert "Has it been done, as far as you can see? If not, tell me, and it will be done by [date]." in text


def test_an_appointment_at_risk_may_not_work_out() -> None:
    """It is never late: it takes place or it does not."""
    at = datetime(2026, 3, 20, 10, tzinfo=UTC)
    due = Due(text="on Friday at 10", start=at, end=at, precision=Precision.HOUR)
    assert "It is on Friday 20 March, and it may not work out." in _text(
        _promise(Verdict.NOT_DUE, act=Act.MEET, due=due)
    )


@pytest.mark.parametrize("state", [State.TENTATIVE, State.CONDITIONAL, State.EXPIRED])
def test_what_was_not_owed_is_not_confessed(state: State) -> None:
    """A sentence says why."""
    assert "nothing to come clean about" in str(slip_of(_promise(Verdict.NOT_DUE, state=state)))


def test_a_reader_without_a_name_is_a_place_to_fill_in() -> None:
    """And the sentence after it begins with a capital."""
    nameless = _promise(Verdict.BROKEN, promisee=None, said_at=None, promisor=None)
    made = come_clean(nameless, Slip.BROKEN, Circumstances(day=_DAY, writer=_ANN))
    assert made.text.startswith("[name],\n\nWe wrote to you:")
    assert made.to_fill[0] == "[name]"
