"""Chats in which somebody is asked for money: what he promised at the end, and what was then recorded as paid.

Each chat is a call; what was paid is a billing record of its end, with complete coverage. The promise is due when the
chat ends, as such chats name no deadlines. The promised amount is the last one that the giver undertakes to pay.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from auditor.core.judge import JudgeContext, Lifecycle
from auditor.core.lifecycle import Said
from auditor.core.match import RecordIndex
from auditor.core.match.amounts import Amount, amount_in
from auditor.core.verdicts import Bench as Judges
from auditor.core.verdicts import judged
from auditor.core.when import WorkCalendar
from auditor.evaluation.bench import Bench, talk
from auditor.evaluation.figures import Confusion, Figure
from auditor.evaluation.measures import confusion, macro_f1, rate
from auditor.model.commitment import Act, Commitment, Speech, State
from auditor.model.people import Roster, Settings
from auditor.model.record import Coverage, Record, RecordKind, RecordStatus
from auditor.model.time import Due, Moment, Precision

_LABELS = ("kept", "partly_kept", "broken", "no_promise")
_RECEIVER = "the one who asked"
_CENT = 0.005


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """One chat, the record beside it, and what a fair reader says."""

    id: str
    turns: tuple[tuple[str, str], ...]
    """(speaker, words)."""
    giver: str
    asker: str
    at: datetime
    currency: str
    paid: float
    promised: float | None
    verdict: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the program says of a pledge."""

    pledge: Pledge
    amount: float | None
    verdict: str

    @property
    def same_amount(self) -> bool:
        return abs((self.pledge.promised or 0) - (self.amount or 0)) < _CENT

    @property
    def cause(self) -> str | None:
        """What is wrong with it; None where nothing is."""
        if not self.same_amount:
            return "amount"
        return None if self.verdict == self.pledge.verdict else "verdict"

    @property
    def wanted(self) -> str:
        return f"{self.pledge.promised} {self.pledge.verdict}"

    @property
    def got(self) -> str:
        return f"{self.amount} {self.verdict}"


def told(pledge: Pledge, bench: Bench) -> Told:
    """What was promised last, and whether the record keeps it."""
    document = talk(pledge.turns, identity=pledge.id, at=pledge.at)
    settings = Settings(as_of=pledge.at, our_speakers=frozenset({pledge.asker}))
    understood = bench.understand(document, settings)
    refused = max((s.span.start for s in understood.said if _refuses(s, pledge.giver)), default=-1)
    said = [
        c
        for c in understood.commitments
        if c.promisor is not None and c.promisor.name == pledge.giver and c.span.start > refused
    ]
    promise = next((c for c in reversed(said) if _offers(c) and _money(c) is not None), None)
    promise = promise or next((c for c in reversed(said) if c.act is Act.PAY and c.scored), None)
    amount = _money(promise) if promise else None
    if promise is None or amount == 0 or (amount is None and not promise.scored):
        return Told(pledge=pledge, amount=None, verdict="no_promise")
    return Told(pledge=pledge, amount=amount, verdict=_judged(promise, pledge).verdict.value)


def figures(answers: Sequence[Told]) -> tuple[Figure, ...]:
    pairs = [(a.pledge.id, a.pledge.verdict, a.verdict) for a in answers]
    broken = [(i, got == "broken") for i, want, got in pairs if want == "broken"]
    wrongly = [(i, got == "broken") for i, want, got in pairs if want != "broken"]
    return (
        rate(((a.pledge.id, a.same_amount) for a in answers), "amount", aim=0.85),
        rate(((i, want == got) for i, want, got in pairs), "verdict accuracy", aim=0.88),
        macro_f1(pairs),
        rate(broken, "recall of broken", aim=0.85),
        rate(wrongly, "false broken", aim=0.0, lower_is_better=True),
    )


def verdicts(answers: Sequence[Told]) -> Confusion:
    return confusion([(a.pledge.verdict, a.verdict) for a in answers], "verdicts", _LABELS)


def _refuses(remark: Said, giver: str) -> bool:
    """The giver takes back what he said before: it is the last word that counts."""
    return remark.speech is Speech.CANCEL and remark.by is not None and remark.by.name == giver


def _offers(commitment: Commitment) -> bool:
    """What is tentative is an offer of money only if it speaks of giving: "maybe we will get a dollar" does not."""
    return commitment.scored or commitment.act is Act.PAY


def _money(commitment: Commitment) -> float | None:
    """The amount; a bare figure in talk about money is in the money that is spoken of."""
    found: Amount | None = amount_in(commitment)
    if found is None:
        return None
    if found.minor is not None:
        return found.minor / 100
    return found.count if commitment.act is Act.PAY else None


def _judged(promise: Commitment, pledge: Pledge) -> Commitment:
    end = pledge.at + timedelta(hours=1)
    record = Record(
        id="payment",
        source="payments",
        kind=RecordKind.BILLING,
        title="what was paid after the chat",
        account=_RECEIVER,
        owner=pledge.giver,
        done=Moment(value=end - timedelta(minutes=1)),
        status=RecordStatus.DONE,
        amount_minor=round(pledge.paid * 100),
        currency=pledge.currency,
    )
    coverage = Coverage(source="payments", kinds=frozenset({RecordKind.BILLING}), since=None, until=None)
    index = RecordIndex((record,) if pledge.paid > 0 else (), roster=Roster())
    context = JudgeContext(
        as_of=end + timedelta(days=1),
        calendar=WorkCalendar(zone=UTC),
        kinds_connected=frozenset({RecordKind.BILLING}),
        coverage=(coverage,),
        keys=index.keys,
    )
    due = Due(text=None, start=pledge.at, end=end, precision=Precision.INSTANT)
    owed = replace(promise, due=due, scored=True, act=Act.PAY, account=_RECEIVER)
    return judged(owed, Lifecycle(state=State.ACTIVE), Judges(index=index, context=context))
