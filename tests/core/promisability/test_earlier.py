"""A new promise against what was promised before, and against the calendar."""

from datetime import timedelta

import pytest

from auditor.core.promisability import Doubt, Known
from auditor.core.promisability.earlier import conflicting_promise
from auditor.model.commitment import Act, State
from auditor.model.past import PastPromise
from auditor.model.text import Span
from auditor.model.verdict import Verdict

from .world import NOW, at_end, known, meeting, owed, promise

_HERE = "harbourpress.example"
_TOM = "tom@loomworks.example"
_TEN = NOW + timedelta(days=1, hours=1)


def _doubt(known_: Known, **changes: object) -> Doubt | None:
    return next(conflicting_promise(promise(**changes), known_), None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("told", "what"),
    [
        (owed(1, 1, account=_HERE), "the same person moves her date back without a word"),
        (owed(1, 1, account=_HERE, person=_TOM), "a colleague said an earlier day"),
        (owed(1, 8, account=_HERE, person=_TOM), "a colleague said a later day"),
    ],
)
def test_another_date_for_the_same_thing_is_told(told: PastPromise, what: str) -> None:
    """With the earlier words, their day and their id."""
    doubt = _doubt(known(told=[told]))
    assert doubt is not None, what
    assert f'"{told.quote}"' in doubt.message
    assert [c.record_id for c in doubt.evidence] == [told.id]


def test_another_amount_for_the_same_thing_is_told() -> None:
    """10 % was promised, 5 % is about to be."""
    told = owed(1, 2, account=_HERE, act=Act.PRICE, action="give 10% off the looms", quantity="10%")
    doubt = _doubt(known(told=[told]), act=Act.PRICE, action="give 5% off the looms", quantity="5%")
    assert doubt is not None
    assert "10% against 5%" in doubt.message


@pytest.mark.parametrize(
    ("told", "what"),
    [
        (owed(1, 2, account=_HERE), "the same day"),
        (owed(1, 5, account=_HERE), "she is sooner now, which keeps both"),
        (owed(1, 1, account=_HERE, action="send the plan of the hall"), "another thing"),
        (owed(1, 1, account=_HERE, act=Act.CALL, action="call about the offer"), "another act"),
        (owed(1, 1, account=_HERE, verdict=Verdict.KEPT), "already kept"),
        (owed(1, 1, account=_HERE, state=State.RELEASED), "released"),
        (owed(1, 1, account=_HERE, state=State.SUPERSEDED), "replaced with consent"),
        (owed(1, 1, account=_HERE, scored=False), "only hoped for"),
        (owed(1, 1, account=_HERE, due_end=NOW - timedelta(days=1)), "over: this is about the next time"),
        (owed(1, 1, account=_HERE, document_id="d_new"), "the same draft, sent and remembered"),
    ],
)
def test_what_goes_together_is_left_alone(told: PastPromise, what: str) -> None:
    """No conflict where both can be kept, or the earlier one binds no more."""
    assert _doubt(known(told=[told])) is None, what


def test_a_draft_that_tells_of_the_move_is_candour() -> None:
    """ "The offer will be late" in the same draft corrects the first date openly."""
    told = [owed(1, 1, account=_HERE)]
    assert _doubt(known(told=told, moves=[Span(start=0, end=5)])) is None


def _call(**changes: object) -> dict[str, object]:
    return {
        "quote": "I'll call you tomorrow at 10",
        "due_text": "tomorrow at 10",
        "act": Act.CALL,
        "action": "call you",
        "start": _TEN,
        **changes,
    }


def test_two_customers_at_one_hour_conflict() -> None:
    """Nobody calls two people at once."""
    other = owed(1, 1, act=Act.CALL, action="call", due_start=_TEN, due_end=_TEN)
    doubt = _doubt(known(open=[other]), **_call())
    assert doubt is not None
    assert doubt.message.startswith("Another customer was promised the same time")


@pytest.mark.parametrize(
    ("changes", "performer", "what"),
    [
        ({"account": _HERE}, None, "the same customer"),
        ({"act": Act.SEND}, None, "a mail may be sent during a call"),
        ({"due_start": _TEN + timedelta(hours=1)}, None, "an hour later"),
        ({}, "our engineer", "somebody else calls"),
    ],
)
def test_no_double_booking(changes: dict[str, object], performer: str | None, what: str) -> None:
    """Only the same person's hour with somebody else."""
    other = owed(1, 1, **{"act": Act.CALL, "action": "call", "due_start": _TEN, "due_end": _TEN, **changes})
    assert _doubt(known(open=[other]), **_call(performer=performer)) is None, what


@pytest.mark.parametrize(
    ("begin", "guests", "fires"),
    [
        (_TEN, ("vera@bakehouse.example",), True),
        (_TEN - timedelta(minutes=30), ("vera@bakehouse.example",), True),
        (_TEN - timedelta(hours=2), ("vera@bakehouse.example",), False),
        (_TEN, (f"rolf@{_HERE}",), False),
        (_TEN, (), False),
    ],
)
def test_the_calendar_may_hold_somebody_else_at_that_hour(begin: object, guests: tuple[str, ...], fires: bool) -> None:
    """A slot with this customer is the meeting itself; one without guests may be a note to oneself."""
    doubt = _doubt(known(meetings=[meeting(begin, 1, *guests)]), **_call())  # type: ignore[arg-type]
    assert (doubt is not None) is fires


def test_all_that_stands_against_it_is_one_finding() -> None:
    """With each of them cited."""
    told = [owed(1, 1, account=_HERE), owed(2, 0, account=_HERE, due_end=at_end(NOW, 0))]
    doubt = _doubt(known(told=told))
    assert doubt is not None
    assert [c.record_id for c in doubt.evidence] == ["c_1", "c_2"]
