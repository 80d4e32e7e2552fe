"""What a digest and a hand-over sheet hold, and where each promise stands."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from auditor.core.digest import digest, hand_over
from auditor.model.commitment import Act, Commitment, Modality, Origin, State, Strength
from auditor.model.digest import Digest
from auditor.model.finding import Finding, FindingClass, Level, TrustElement
from auditor.model.ledger import Noted
from auditor.model.text import Party, Side, Span
from auditor.model.time import Due, Precision
from auditor.model.verdict import Evidence, Grade, Shows, Verdict

_NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)


def _promise(name: str, verdict: Verdict, days: int, **changes: object) -> Commitment:
    """Due so many days from now; said a fortnight ago."""
    end = _NOW + timedelta(days=days)
    made = Commitment(
        id=name,
        document_id="d",
        quote=f"I'll send {name}",
        span=Span(start=0, end=10),
        said_at=_NOW - timedelta(days=14),
        modality=Modality.WRITTEN,
        strength=Strength.FIRM,
        scored=True,
        side=Side.OURS,
        promisor=Party(name="Ann Berg"),
        promisee=Party(name="Leo Marsh"),
        account="Marsh Pots",
        action=f"send {name}",
        act=Act.SEND,
        confidence=0.9,
        origin=Origin.RULE,
        due=Due(text="then", start=end, end=end, precision=Precision.DAY),
        state=State.ACTIVE,
        verdict=verdict,
    )
    return replace(made, **changes)


def _evidence(shows: Shows, grade: Grade = Grade.DIRECT) -> Evidence:
    return Evidence(record_id="r", source="s", grade=grade, shows=shows, at=_NOW - timedelta(days=1), score=1, why="w")


def _of(*promises: Commitment) -> Digest:
    week = timedelta(days=7)
    return digest(promises, (), since=_NOW - week, as_of=_NOW, until=_NOW + week)


def _names(some: tuple[Commitment, ...]) -> list[str]:
    return [c.id for c in some]


def test_each_promise_stands_where_it_presses_most() -> None:
    """Slipped, overdue, at risk, due soon, kept; what is far off or long past is left out."""
    found = _of(
        _promise("broken", Verdict.BROKEN, -2),
        _promise("long ago", Verdict.BROKEN, -60),
        _promise("unseen", Verdict.UNVERIFIED, -3),
        _promise("soon", Verdict.NOT_DUE, 2),
        _promise("open ticket", Verdict.NOT_DUE, 2, evidence=(_evidence(Shows.RELATED),)),
        _promise("far", Verdict.NOT_DUE, 30),
        _promise("kept", Verdict.KEPT, 5, evidence=(_evidence(Shows.WHOLE),)),
        _promise("theirs", Verdict.NOT_DUE, 2, side=Side.THEIRS),
        _promise("hedged", Verdict.BROKEN, -2, scored=False),
        _promise("between us", Verdict.BROKEN, -2, internal=True),
    )
    assert _names(found.slipped) == ["broken"]
    assert _names(found.overdue) == ["unseen"]
    assert _names(found.at_risk) == ["open ticket"]
    assert _names(found.due_soon) == ["soon"]
    assert _names(found.kept) == ["kept"]
    assert _names(found.owed_to_us) == ["theirs"]


def test_what_was_released_or_moved_is_not_due() -> None:
    """A promise that is over by consent presses nobody."""
    assert _of(_promise("moved", Verdict.NOT_DUE, 2, state=State.SUPERSEDED)).is_empty


@given(st.lists(st.tuples(st.sampled_from(Verdict), st.integers(-20, 20), st.sampled_from(Side))))
def test_no_promise_stands_in_two_sections(rows: list[tuple[Verdict, int, Side]]) -> None:
    """Whatever the verdicts and dates."""
    found = _of(*(_promise(str(n), verdict, days, side=side) for n, (verdict, days, side) in enumerate(rows)))
    sections = (found.slipped, found.overdue, found.at_risk, found.due_soon, found.kept, found.owed_to_us)
    names = [c.id for section in sections for c in section]
    assert len(names) == len(set(names))


def test_a_hand_over_holds_every_promise_before_the_signature() -> None:
    """In the order said, hedged ones too, with whom each passes to and which are open."""
    early = _promise("early", Verdict.KEPT, -5, said_at=_NOW - timedelta(days=40))
    other = _promise("other customer", Verdict.NOT_DUE, 5, account="Else")
    late = _promise("after", Verdict.NOT_DUE, 5, said_at=_NOW + timedelta(days=1))
    hers = _promise("hers", Verdict.NOT_DUE, 5, performer="Rosa from the lab", scored=False)
    sheet = hand_over("Marsh Pots", [hers, late, other, early], signed_at=_NOW, to="Kim Vale")
    assert [(p.commitment.id, p.passes_to, p.open) for p in sheet.pledges] == [
        ("early", "Kim Vale", False),
        ("hers", "Rosa from the lab", True),
    ]
    assert [p.commitment.id for p in sheet.still_open] == ["hers"]


def _unanswered(at: datetime) -> Noted:
    about = Finding(
        id="f", rule="unanswered-inquiry", cls=FindingClass.TRUST, level=Level.WARNING, confidence=0.9,
        document_id="d", quote="Do you fire at night?", span=Span(start=0, end=10), message="m", why="w",
        trust_element=TrustElement.DEPENDABILITY, fingerprint="f",
    )  # fmt: skip
    return Noted(account="Marsh Pots", person="leo@pots.example", at=at, about=about)


def test_a_question_without_an_answer_is_told_once_and_not_for_ever() -> None:
    """Not also as the promise that was inferred from it; after a month it is no news."""
    inferred = _promise("answer", Verdict.BROKEN, -2, modality=Modality.INFERRED)
    week = timedelta(days=7)
    found = digest([inferred], [_unanswered(_NOW - week)], since=_NOW - week, as_of=_NOW, until=_NOW + week)
    assert (len(found.unanswered), found.slipped) == (1, ())
    old = _unanswered(_NOW - timedelta(days=90))
    assert not digest([], [old], since=_NOW - week, as_of=_NOW, until=_NOW + week).unanswered
