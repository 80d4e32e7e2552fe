"""How an account keeps score: counted events, losses heavier, few cases told as few."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.core.scorecard import WEIGHTS, concerning, scorecard
from auditor.model.commitment import Commitment, Modality
from auditor.model.finding import Finding, FindingClass, Level, TrustElement
from auditor.model.ledger import Noted
from auditor.model.report import Concern
from auditor.model.scorecard import Scorecard, Subject, Turn
from auditor.model.text import Side, Span
from auditor.model.verdict import Cause, Verdict

from .test_digest import _NOW, _promise

_PLACE = Span(start=0, end=4)


def _card(*promises: Commitment, findings: tuple[Finding, ...] = (), concerns: tuple[Concern, ...] = ()) -> Scorecard:
    noted = [Noted(account=None, person=None, at=_NOW, about=about) for about in (*findings, *concerns)]
    return scorecard(Subject.ACCOUNT, "Marsh Pots", promises, noted, as_of=_NOW)


def _finding(rule: str, level: Level, element: TrustElement) -> Finding:
    return Finding(
        id=f"f_{rule}", rule=rule, cls=FindingClass.TRUST, level=level, confidence=0.9, document_id="d", quote="word",
        span=_PLACE, message="m", why="w", trust_element=element, fingerprint=rule,
    )  # fmt: skip


def _balance(card: Scorecard, element: TrustElement) -> float:
    return next(e.balance for e in card.elements if e.element is element)


def test_a_rate_counts_what_could_be_judged() -> None:
    """Kept in time of kept, late, partly and broken; open, unverified, hedged and their own promises stay out."""
    card = _card(
        _promise("a", Verdict.KEPT, -9),
        _promise("b", Verdict.KEPT_LATE, -9),
        _promise("c", Verdict.BROKEN, -9, cause=Cause.THIRD_PARTY),
        _promise("d", Verdict.UNVERIFIED, -9),
        _promise("e", Verdict.NOT_DUE, 9),
        _promise("f", Verdict.BROKEN, -9, scored=False),
        _promise("g", Verdict.BROKEN, -9, side=Side.THEIRS),
    )
    assert (card.on_time.hits, card.on_time.cases) == (1, 3)
    assert (card.theirs.hits, card.theirs.cases) == (0, 1)
    assert card.causes == {Cause.THIRD_PARTY: 1}
    assert card.few


def test_nothing_judged_is_no_rate() -> None:
    """No case: no number, rather than 0 or 100 per cent."""
    assert _card().on_time.value is None


def test_breaking_costs_more_than_keeping_earns() -> None:
    """One kept and one broken promise do not cancel out, and coming early earns nothing extra."""
    card = _card(_promise("a", Verdict.KEPT, -9), _promise("b", Verdict.BROKEN, -9))
    assert _balance(card, TrustElement.DEPENDABILITY) < 0
    early = _promise("early", Verdict.KEPT, 30)
    assert _balance(_card(early), TrustElement.DEPENDABILITY) == WEIGHTS[Verdict.KEPT]


def test_every_event_can_be_opened() -> None:
    """Findings, answered concerns and promises each count for their element, with where they stand."""
    card = _card(
        _promise("a", Verdict.KEPT, -9),
        findings=(
            _finding("candour", Level.INFO, TrustElement.TRUTH),
            _finding("false-urgency", Level.WARNING, TrustElement.TRUTH),
            _finding("note", Level.INFO, TrustElement.RAPPORT),
        ),
        concerns=(Concern(document_id="d", quote="word", span=_PLACE, answered=True),),
    )
    events = [(e.element, e.what, e.weight) for element in card.elements for e in element.events]
    assert sorted(events) == [
        (TrustElement.DEPENDABILITY, "kept", 1.0),
        (TrustElement.EMPATHY, "concern answered", 1.0),
        (TrustElement.TRUTH, "candour", 1.0),
        (TrustElement.TRUTH, "false-urgency", -1.0),
    ]
    assert all(e.document_id for element in card.elements for e in element.events)


def test_the_trend_goes_by_quarters() -> None:
    """By the day on which the outcome was known."""
    old = _promise("old", Verdict.BROKEN, 0)
    assert old.due is not None
    old = replace(old, due=replace(old.due, end=datetime(2025, 12, 30, tzinfo=UTC)))
    card = _card(_promise("new", Verdict.KEPT, -9), old)
    assert [(p.name, p.on_time.hits, p.on_time.cases) for p in card.trend] == [("2025 Q4", 0, 1), ("2026 Q1", 1, 1)]


@given(st.permutations([(Verdict.KEPT, 1), (Verdict.BROKEN, 2), (Verdict.KEPT_LATE, 3), (Verdict.KEPT, 4)]))
def test_the_order_of_what_is_given_changes_nothing(rows: list[tuple[Verdict, int]]) -> None:
    """The same card from the same promises."""
    made = [_promise(str(days), verdict, -days) for verdict, days in rows]
    assert _card(*made) == _card(*sorted(made, key=lambda c: c.id))


@pytest.mark.parametrize("verdict", [Verdict.BROKEN, Verdict.KEPT_LATE, Verdict.PARTLY_KEPT])
def test_a_slip_never_raises_a_balance(verdict: Verdict) -> None:
    """Whatever slipped, it costs."""
    assert _balance(_card(_promise("a", verdict, -9)), TrustElement.DEPENDABILITY) < 0


def test_what_the_customer_keeps_to_us_is_rapport() -> None:
    """His own promises count for the one element that our deliveries do not show."""
    card = _card(_promise("a", Verdict.KEPT, -9, side=Side.THEIRS))
    assert _balance(card, TrustElement.RAPPORT) > 0
    assert _balance(card, TrustElement.DEPENDABILITY) == 0


def test_a_turn_is_told_only_where_chance_does_not_explain_it() -> None:
    """Twelve of twelve after none of twelve is better; one more or less is unclear."""

    def quarter(verdict: Verdict, days: int, number: int) -> list[Commitment]:
        return [_promise(f"{verdict}{days}{n}", verdict, days) for n in range(number)]

    old, new = -200, -9
    assert _card(*quarter(Verdict.BROKEN, old, 12), *quarter(Verdict.KEPT, new, 12)).turn is Turn.BETTER
    assert _card(*quarter(Verdict.KEPT, old, 12), *quarter(Verdict.BROKEN, new, 12)).turn is Turn.WORSE
    assert _card(*quarter(Verdict.KEPT, old, 2), *quarter(Verdict.BROKEN, new, 1)).turn is Turn.UNCLEAR


def test_slips_that_nobody_explained_are_counted() -> None:
    """The split of causes never looks whole when it is not."""
    card = _card(_promise("a", Verdict.BROKEN, -9), _promise("b", Verdict.KEPT_LATE, -9, cause=Cause.COMPANY))
    assert (dict(card.causes), card.unexplained) == ({Cause.COMPANY: 1}, 1)


def test_what_concerns_a_person_is_what_he_wrote_and_what_is_about_his_promises() -> None:
    """A finding on a colleague's mail about his promise is his; a colleague's own is not."""
    mine = _promise("a", Verdict.BROKEN, -9)
    about = replace(_finding("silent-slip", Level.ERROR, TrustElement.DEPENDABILITY), commitment_id="a")
    other = _finding("puffery", Level.SUGGESTION, TrustElement.TRUTH)
    noted = [
        Noted(account=None, person="kim@kiln.example", at=_NOW, about=about),
        Noted(account=None, person="kim@kiln.example", at=_NOW, about=other),
        Noted(account=None, person="Ann Berg", at=_NOW, about=other),
    ]
    assert concerning([mine], noted) == (noted[0], noted[2])


def test_an_inquiry_concerns_whoever_owes_the_answer() -> None:
    """Though a customer wrote it: the answer that is owed stands at its words."""
    owed = replace(_promise("a", Verdict.BROKEN, -9), span=_PLACE, modality=Modality.INFERRED)
    asked = _finding("unanswered-inquiry", Level.WARNING, TrustElement.DEPENDABILITY)
    note = Noted(account="Marsh Pots", person="leo@pots.example", at=_NOW, about=asked)
    assert concerning([owed], [note]) == (note,)
    assert concerning([replace(owed, document_id="else")], [note]) == ()
