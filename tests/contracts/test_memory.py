"""One suite for whatever remembers earlier promises."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from auditor.ledger.past import read_only
from auditor.ledger.sql import SqlLedger
from auditor.model.commitment import Act, Commitment, Modality, Origin, State, Strength
from auditor.model.ledger import Group, Noted, Outcome, Standing
from auditor.model.past import PastPromise, PastQuestion
from auditor.model.report import Concern
from auditor.model.text import Party, Side, Span
from auditor.model.time import Due, Precision
from auditor.model.verdict import Verdict
from auditor.ports.memory import NoMemory, Remembers
from auditor.store import Database
from auditor.testing.memory import PromiseList

_START = datetime(2026, 1, 5, 9, tzinfo=UTC)


def _past(number: int, **changes: object) -> PastPromise:
    said = _START + timedelta(days=number)
    told: dict[str, object] = {
        "id": f"c_{number}",
        "person": "jo@kiln.example",
        "account": "tileworks.example",
        "act": Act.SEND,
        "action": "send the glaze card",
        "quote": "I'll send the glaze card tomorrow",
        "promised_at": said,
        "due_start": said,
        "due_end": said + timedelta(days=1),
        "done_at": None,
        "verdict": Verdict.BROKEN,
        "state": State.ACTIVE,
        "document_id": f"d_{number}",
    }
    return PastPromise(**{**told, **changes})  # type: ignore[arg-type]


_PROMISES = (
    _past(1),
    _past(2, verdict=Verdict.KEPT, done_at=_START + timedelta(days=2)),
    _past(3, verdict=Verdict.KEPT_LATE, done_at=_START + timedelta(days=6)),
    _past(4, verdict=Verdict.PARTLY_KEPT),
    _past(5, verdict=Verdict.NOT_DUE),
    _past(6, verdict=Verdict.UNVERIFIED),
    _past(7, verdict=Verdict.WAIVED, state=State.RELEASED),
    _past(8, verdict=Verdict.RENEGOTIATED, state=State.SUPERSEDED),
    _past(9, verdict=Verdict.KEPT, act=Act.CALL, done_at=_START + timedelta(days=9)),
    _past(10, person="lee@kiln.example", account="potters.example"),
    _past(11, verdict=Verdict.KEPT, scored=False, done_at=_START + timedelta(days=11)),
)


@pytest.fixture(params=["list", "ledger", pytest.param("postgres", marks=pytest.mark.postgres), "read-only"])
def memory(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Remembers]:
    """A memory of `_PROMISES`."""
    if request.param == "list":
        yield PromiseList(_PROMISES, _QUESTIONS)
        return
    place = request.getfixturevalue("cluster").ready() if request.param == "postgres" else str(tmp_path / "ledger.db")
    database = Database(place)
    ledger = SqlLedger(database)
    ledger.settle(_GROUP, Outcome(standings=(*map(_standing, _PROMISES), *_FORGOTTEN), noted=_NOTED))
    yield read_only(tmp_path / "ledger.db") if request.param == "read-only" else ledger
    database.close()


def _standing(past: PastPromise, **changes: object) -> Standing:
    told: dict[str, object] = {
        "id": past.id, "document_id": past.document_id, "quote": past.quote,
        "span": Span(start=0, end=len(past.quote)), "said_at": past.promised_at, "modality": Modality.WRITTEN,
        "strength": Strength.FIRM, "scored": past.scored, "side": Side.OURS,
        "promisor": Party(name="Jo", email=past.person), "promisee": None, "account": past.account,
        "action": past.action, "act": past.act, "confidence": 0.9, "origin": Origin.RULE,
        "due": Due(text=None, start=past.due_start, end=past.due_end, precision=Precision.DAY),
        "state": past.state, "verdict": past.verdict,
    }  # fmt: skip
    commitment = Commitment(**{**told, **changes})  # type: ignore[arg-type]
    return Standing(commitment=commitment, done_at=past.done_at)


_GROUP = Group(documents=frozenset(one.document_id for one in _PROMISES), words=frozenset())
_FORGOTTEN = (
    Standing(commitment=_standing(_past(20)).commitment, dismissed=True),
    _standing(_past(21), side=Side.THEIRS),
    _standing(_past(22), side=Side.UNKNOWN),
    _standing(_past(23), said_at=None),
    _standing(_past(24), promisor=None),
)
"""Dismissed, not ours, without a time or a person: nothing to learn from."""


_QUESTIONS = tuple(
    PastQuestion(
        id=f"q_{n}",
        account="tileworks.example",
        quote=f"Will glaze {n} craze?",
        asked_at=_START + timedelta(days=n),
        document_id=f"d_{n}",
    )
    for n in (1, 2)
)


def _concern(asked: PastQuestion, **changes: object) -> Noted:
    told: dict[str, object] = {"document_id": asked.document_id, "quote": asked.quote, "answered": False}
    concern = Concern(**{**told, "span": Span(start=0, end=len(asked.quote)), **changes})  # type: ignore[arg-type]
    return Noted(account=asked.account, person="kim@tileworks.example", at=asked.asked_at, about=concern)


_NOTED = (*map(_concern, _QUESTIONS), _concern(_QUESTIONS[0], quote="Is it safe?", answered=True, answer_quote="Yes."))


def _ids(found: Sequence[PastPromise]) -> list[str]:
    return [one.id for one in found]


def test_outcomes_are_of_one_person_and_act_and_known(memory: Remembers) -> None:
    """Kept, late, partly kept or broken, scored, the newest first."""
    assert _ids(memory.outcomes(person="jo@kiln.example", act=Act.SEND)) == ["c_4", "c_3", "c_2", "c_1"]


def test_outcomes_of_nobody_in_particular_are_everybodys(memory: Remembers) -> None:
    """For a person without a history of his own."""
    assert _ids(memory.outcomes(person=None, act=Act.SEND)) == ["c_10", "c_4", "c_3", "c_2", "c_1"]


def test_open_is_what_binds_and_is_not_done(memory: Remembers) -> None:
    """Neither kept nor broken, neither released nor replaced."""
    assert _ids(memory.open_of(person="jo@kiln.example")) == ["c_6", "c_5", "c_4"]


def test_told_is_all_that_an_account_was_promised(memory: Remembers) -> None:
    """Whatever became of it."""
    assert _ids(memory.told(account="potters.example")) == ["c_10"]
    assert len(memory.told(account="tileworks.example")) == len(_PROMISES) - 1


def test_asked_is_what_nobody_answered(memory: Remembers) -> None:
    """By this account, the newest first; what was answered is no question any more."""
    assert [one.quote for one in memory.asked(account="tileworks.example")] == [
        "Will glaze 2 craze?",
        "Will glaze 1 craze?",
    ]
    assert not memory.asked(account="potters.example")


def test_every_answer_is_bounded(memory: Remembers) -> None:
    """The newest ones."""
    assert _ids(memory.outcomes(person="jo@kiln.example", act=Act.SEND, limit=1)) == ["c_4"]
    assert _ids(memory.open_of(person="jo@kiln.example", limit=1)) == ["c_6"]
    assert _ids(memory.told(account="tileworks.example", limit=2)) == ["c_11", "c_9"]
    assert len(memory.asked(account="tileworks.example", limit=1)) == 1


def test_strangers_have_no_past(memory: Remembers) -> None:
    """Nothing is made up."""
    assert not memory.outcomes(person="new@kiln.example", act=Act.SEND)
    assert not memory.open_of(person="new@kiln.example")
    assert not memory.told(account="unknown.example")


def test_no_memory_remembers_nothing() -> None:
    """`--no-ledger`."""
    none = NoMemory()
    assert not [
        *none.outcomes(person=None, act=Act.SEND),
        *none.open_of(person="a"),
        *none.told(account="b"),
        *none.asked(account="b"),
    ]
