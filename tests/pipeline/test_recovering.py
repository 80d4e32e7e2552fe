"""Coming clean with what the ledger knows, and with a model whose words have to stand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from auditor.engines.llm.chat import ChatError, Request, Trouble
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.wire import Recovered as Answered
from auditor.errors import Conflict, UsageError
from auditor.model.commitment import Act, Commitment, Modality, Origin, State, Strength
from auditor.model.knowledge import Bound, Claim, ClaimKind, Knowledge
from auditor.model.ledger import Event, EventKind, Standing
from auditor.model.past import PastPromise
from auditor.model.people import Settings
from auditor.model.recovery import ComeClean, Recovered
from auditor.model.text import Party, Side, Span
from auditor.model.time import Due, Precision
from auditor.model.verdict import Verdict
from auditor.pipeline.recovering import Circle, recovering
from auditor.ports import Engine
from auditor.ports.recovery import Recovers
from auditor.testing.memory import PromiseList
from tests.engines.llm.cases import Scripted, engine, text_of

_NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
_ANN, _LEO = Party(name="Ann Berg", email="ann@kiln.example"), Party(name="Leo Marsh", email="leo@pots.example")
_QUOTE = "I'll send the glaze chart by Friday"
_SLOW = [2, 3, 4, 4, 4, 3, 4, 4, 2, 9]


def _standing(verdict: Verdict = Verdict.BROKEN, events: tuple[Event, ...] = (), **changes: object) -> Standing:
    made = Commitment(
        id="c_0",
        document_id="d",
        quote=_QUOTE,
        span=Span(start=0, end=len(_QUOTE)),
        said_at=datetime(2026, 3, 10, 9, tzinfo=UTC),
        modality=Modality.WRITTEN,
        strength=Strength.FIRM,
        scored=True,
        side=Side.OURS,
        promisor=_ANN,
        promisee=_LEO,
        account="pots.example",
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
    return Standing(commitment=replace(made, **changes), events=events)  # type: ignore[arg-type]


def _past(number: int, days: int) -> PastPromise:
    said = datetime(2026, 2, 23, 9, tzinfo=UTC) - timedelta(weeks=number)
    return PastPromise(
        id=f"c_{number + 1}",
        person="ann@kiln.example",
        account=None,
        act=Act.SEND,
        action="send the glaze chart",
        quote="I'll send the glaze chart by Wednesday",
        promised_at=said,
        due_start=said,
        due_end=said.replace(hour=23) + timedelta(days=2),
        done_at=said + timedelta(days=days),
        verdict=Verdict.KEPT if days <= 2 else Verdict.KEPT_LATE,
        state=State.ACTIVE,
        document_id=f"d_{number}",
    )


_HISTORY = PromiseList(_past(number, days) for number, days in enumerate(_SLOW))


def _recover(
    standing: Standing | None = None,
    circle: Circle | None = None,
    engine: Engine | None = None,
    **asked: object,
) -> Recovered:
    rules = OfflineEngine()
    circle = circle or Circle(settings=Settings(as_of=_NOW), memory=_HISTORY)
    return recovering(standing or _standing(), ComeClean(**asked), circle, engine or rules, rules)  # type: ignore[arg-type]


def test_the_new_date_is_one_that_the_own_history_supports() -> None:
    """Nine of ten charts were there within four working days."""
    found = _recover()
    assert found.new_date is not None
    assert found.new_date.day == date(2026, 3, 20)
    assert "9 of 10" in found.new_date.why
    assert "The new date is Friday 20 March." in found.message.text
    assert found.message.to_fill == ()


def test_without_a_past_the_date_is_the_writers_to_fill_in() -> None:
    """Nothing is invented, and the note says how to give one."""
    found = _recover(circle=Circle(settings=Settings(as_of=_NOW)))
    assert found.new_date is None
    assert "[date]" in found.message.to_fill
    assert any("Name one yourself" in note for note in found.notes)


def test_a_date_that_history_says_will_slip_is_refused_with_a_better_one() -> None:
    """To promise again what will slip costs twice."""
    with pytest.raises(UsageError, match="were on time 2 of 10 times") as refused:
        _recover(by=date(2026, 3, 18))
    assert "by Friday 20 March (2026-03-20)" in refused.value.hint


@pytest.mark.parametrize("where", ["cause", "next_step", "remedy", "meaning"])
def test_blame_is_refused_wherever_it_is_put(where: str) -> None:
    """The words are named, and what to say instead."""
    with pytest.raises(UsageError, match="puts it on somebody"):
        _recover(**{where: "the courier let us down"})


@pytest.mark.parametrize(
    ("standing", "why"),
    [
        (_standing(Verdict.KEPT), "counts as kept"),
        (_standing(side=Side.THEIRS), "other side"),
        (_standing(Verdict.NOT_DUE, state=State.TENTATIVE), "offered"),
        (replace(_standing(), dismissed=True), "taken off the list"),
    ],
)
def test_where_nothing_slipped_nothing_is_confessed(standing: Standing, why: str) -> None:
    """A sentence says why there is nothing to come clean about."""
    with pytest.raises(Conflict, match=why):
        _recover(standing)


def test_words_that_no_rule_lets_stand_are_refused() -> None:
    """A guarantee that it never happens again is the next promise to be broken."""
    with pytest.raises(UsageError, match="would say"):
        _recover(next_step="we guarantee that it will never happen again")


def test_a_remedy_stays_within_the_authority_of_the_role() -> None:
    """More than the registry allows is refused; what it allows is offered and never put in unasked."""
    credit = Claim(
        id="auth-credit", kind=ClaimKind.AUTHORITY, subject="Credit note", aliases=("credit",), value=200, unit="EUR",  # type: ignore[arg-type]
        bound=Bound.AT_MOST, roles=frozenset({"csm"}), statement="Up to €200 an incident.", source="Handbook 4",
    )  # fmt: skip
    settings = Settings(as_of=_NOW, sender_role="csm")
    circle = Circle(settings=settings, memory=_HISTORY, knowledge=Knowledge(claims=(credit,)))
    with pytest.raises(UsageError, match="Up to €200"):
        _recover(circle=circle, remedy="we give you a credit of €300")
    fine = _recover(circle=circle, remedy="we give you a credit of €150")
    assert "credit of €150" in fine.message.text
    assert [one.record_id for one in fine.remedies] == ["auth-credit"]
    assert "200" not in _recover(circle=circle).message.text


def test_what_nobody_can_see_is_asked_and_no_model_words_it() -> None:
    """It may well have happened."""
    never = engine(Scripted(lambda _: pytest.fail("asked")))
    found = _recover(_standing(Verdict.UNVERIFIED), engine=never)
    never.close()
    assert "Did it reach you?" in found.message.text
    assert any("confesses nothing" in note for note in found.notes)


def test_a_date_that_was_moved_twice_is_worth_a_thought() -> None:
    """Each new date costs trust."""
    told = Event(kind=EventKind.NOTIFIED, at=_NOW - timedelta(days=1), text="it will be late")
    assert any("moved 2 times" in note for note in _recover(_standing(events=(told, told))).notes)


def test_words_over_two_lines_are_one_sentence() -> None:
    """In the message; the commitment beside it keeps its own layout."""
    found = _recover(_standing(quote="I'll send the glaze\nchart by Friday"))
    assert "I'll send the glaze chart by Friday" in found.message.text
    assert found.commitment.quote == "I'll send the glaze\nchart by Friday"


def test_an_appointment_is_agreed_anew_and_never_forecast() -> None:
    """The note says so; with a day, the message asks for it."""
    at = datetime(2026, 3, 13, 10, tzinfo=UTC)
    visit = _standing(act=Act.MEET, due=Due(text="on Friday at 10", start=at, end=at, precision=Precision.HOUR))
    assert any("agreed, not forecast" in note for note in _recover(visit).notes)
    assert "Could we do it on Friday 20 March instead?" in _recover(visit, by=date(2026, 3, 20)).message.text


_GOOD = (
    "Leo,\n\nI told you the glaze chart would be with you by Friday, and you do not have it. I am sorry: your firing "
    "waits for it. The lab ran the wrong batch. You will have it by Friday 20 March.\n\nAnn"
)
_GIVEN = {"cause": "the lab ran the wrong batch", "meaning": "your firing waits for it"}


def _with_model(answer: str | Callable[[Request], str | ChatError]) -> tuple[Recovered, Scripted]:
    def said(request: Request) -> str | ChatError:
        if callable(answer):
            return answer(request)
        return Answered(reasoning="r", subject="The glaze chart", text=answer).model_dump_json()

    chat = Scripted(said)
    asked = engine(chat)
    try:
        return _recover(engine=asked, **_GIVEN), chat
    finally:
        asked.close()


def test_a_model_that_says_what_it_was_given_is_shown() -> None:
    """Its words, its subject, and what it cost; it was told facts and nothing else."""
    found, chat = _with_model(_GOOD)
    assert (found.message.text, found.message.subject) == (_GOOD + "\n", "The glaze chart")
    assert (found.origin, found.cost.calls, found.complete) == (Origin.MODEL, 1, True)
    asked = text_of(chat.asked[0])
    assert "new date: Friday 20 March" in asked
    assert "cause: the lab ran the wrong batch" in asked


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (_GOOD.replace("20 March", "19 March"), '"19" was not given'),
        (_GOOD.replace("The lab ran", "In the lab Petra ran"), '"Petra" was not given'),
        (_GOOD.replace("The lab ran the wrong batch.", "The lab let us down."), "it blames"),
        (_GOOD.replace("I am sorry:", "Unfortunately"), "smooths over"),
        (_GOOD.replace(" You will have it by Friday 20 March.", ""), "the new date is not in it"),
        (_GOOD.replace("\n\nAnn", " It will never happen again, guaranteed.\n\nAnn"), "guaranteed"),
        (_GOOD.replace("\n\nAnn", " I will also pay the courier.\n\nAnn"), "promises something new"),
        (_GOOD + "!", "plain"),
    ],
)
def test_a_model_that_says_more_is_set_aside(wrong: str, why: str) -> None:
    """The composed message stands in its place, and a note says what was wrong."""
    found, _ = _with_model(wrong)
    assert found.origin is Origin.RULE
    assert any("set aside" in note and why in note for note in found.notes)
    assert "That has not happened." in found.message.text


def test_a_model_that_is_not_there_leaves_a_whole_message_and_an_incomplete_run() -> None:
    """The message is composed, the note says why."""
    found, _ = _with_model(lambda _: ChatError(Trouble.OUTAGE, "the endpoint is down"))
    assert not found.complete
    assert found.message.text.startswith("Leo,")


def test_the_engine_with_a_model_recovers() -> None:
    """The pipeline finds it by its Protocol."""
    asked = engine(Scripted(lambda _: ""))
    assert isinstance(asked, Recovers)
    asked.close()
