"""PersuasionForGood: chats that end in a promised donation, and the donation that was then recorded (Wang et al. 2019).

Each chat is a call; what was given is a billing record of its end, with complete coverage. The promise is due when the
chat ends, as the set has no deadlines. The promised amount is the last one that the persuadee undertakes to give.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from auditor.core.judge import JudgeContext, Lifecycle
from auditor.core.lifecycle import Said
from auditor.core.match import RecordIndex
from auditor.core.match.amounts import amount_in
from auditor.core.verdicts import Bench as Judges
from auditor.core.verdicts import judged
from auditor.core.when import WorkCalendar
from auditor.evaluation.bench import Bench, Stopwatch, talk, timed
from auditor.evaluation.corpus import rows
from auditor.evaluation.figures import Figure, Miss, SetResult
from auditor.evaluation.measures import confusion, macro_f1, rate
from auditor.model.commitment import Act, Commitment, Speech, State
from auditor.model.people import Roster, Settings
from auditor.model.record import Coverage, Record, RecordKind, RecordStatus
from auditor.model.time import Due, Moment, Precision
from auditor.readers.json_lines import JsonObject

_LABELS = ("kept", "partly_kept", "broken", "no_promise")
_GIVER, _ASKER = "persuadee", "persuader"
_CHARITY = "the charity"
_CENT = 0.005


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    amount: float | None
    verdict: str


class Persuasion:
    """Amount right to the cent, and the verdict on it."""

    name = "persuasion_promises"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch = Stopwatch()
        right: list[tuple[str, bool]] = []
        pairs: list[tuple[str, str, str]] = []
        misses: list[Miss] = []
        for row in rows(folder, "dialogues"):
            identity = row.text("id") or ""
            if not bench.choice.takes(identity, row):
                continue
            with watch:
                got = _answer(row, bench)
            amount, verdict = row.number("promised_amount"), _verdict(row)
            same = (amount or 0) == (got.amount or 0) or abs((amount or 0) - (got.amount or 0)) < _CENT
            right.append((identity, same))
            pairs.append((identity, verdict, got.verdict))
            if not same or verdict != got.verdict:
                cause = "amount" if not same else "verdict"
                misses.append(
                    Miss(
                        id=identity,
                        figure=cause,
                        cause=cause,
                        expected=f"{amount} {verdict}",
                        got=f"{got.amount} {got.verdict}",
                    )
                )
        result = SetResult(
            name=self.name,
            title="Promised against delivered: donations",
            engine=bench.engine.info.name,
            units=len(pairs),
            unit_name="dialogues",
            figures=_figures(right, pairs),
            misses=tuple(misses),
            confusions=(confusion([(w, g) for _, w, g in pairs], "verdicts", _LABELS),),
            notes=(
                "One kind of promise without deadlines: due at the end of the chat, with complete coverage.",
                "An explicit refusal counts as no promise: both owe nothing.",
            ),
        )
        return timed(result, watch)


def _figures(right: Sequence[tuple[str, bool]], pairs: Sequence[tuple[str, str, str]]) -> tuple[Figure, ...]:
    broken = [(i, got == "broken") for i, want, got in pairs if want == "broken"]
    wrongly = [(i, got == "broken") for i, want, got in pairs if want != "broken"]
    return (
        rate(right, "amount", aim=0.85),
        rate(((i, want == got) for i, want, got in pairs), "verdict accuracy", aim=0.88),
        macro_f1(pairs),
        rate(broken, "recall of broken", aim=0.85),
        rate(wrongly, "false broken", aim=0.0, lower_is_better=True),
    )


def _verdict(row: JsonObject) -> str:
    found = row.text("verdict") or ""
    return "no_promise" if found == "declined_explicitly" else found


def _answer(row: JsonObject, bench: Bench) -> _Answer:
    start = datetime.fromisoformat(row.text("date") or "2018-07-01").replace(hour=12, tzinfo=UTC)
    turns = [(t.text("role") or "", t.text("text") or "") for t in row.objects("turns")]
    document = talk(turns, identity=row.text("id") or "", at=start)
    settings = Settings(as_of=start, our_speakers=frozenset({_ASKER}))
    understood = bench.understand(document, settings)
    refused = max((s.span.start for s in understood.said if _refuses(s)), default=-1)
    said = [
        c
        for c in understood.commitments
        if c.promisor is not None and c.promisor.name == _GIVER and c.span.start > refused
    ]
    promise = next((c for c in reversed(said) if _offers(c) and _dollars(c) is not None), None)
    promise = promise or next((c for c in reversed(said) if c.act is Act.PAY and c.scored), None)
    amount = _dollars(promise) if promise else None
    if promise is None or amount == 0 or (amount is None and not promise.scored):
        return _Answer(amount=None, verdict="no_promise")
    return _Answer(amount=amount, verdict=_judged(promise, row, start).verdict.value)


def _refuses(remark: Said) -> bool:
    """The giver takes back what he said before: it is the last word that counts."""
    return remark.speech is Speech.CANCEL and remark.by is not None and remark.by.name == _GIVER


def _offers(commitment: Commitment) -> bool:
    """What is tentative is an offer of money only if it speaks of giving: "maybe we will get a dollar" does not."""
    return commitment.scored or commitment.act is Act.PAY


def _dollars(commitment: Commitment) -> float | None:
    """The amount; a bare figure in talk about dollars is in dollars."""
    found = amount_in(commitment)
    if found is None:
        return None
    if found.minor is not None:
        return found.minor / 100
    return found.count if commitment.act is Act.PAY else None


def _judged(promise: Commitment, row: JsonObject, start: datetime) -> Commitment:
    end = start + timedelta(hours=1)
    given = row.number("delivered_amount") or 0.0
    record = Record(
        id="donation",
        source="donations",
        kind=RecordKind.BILLING,
        title="donation to the charity",
        account=_CHARITY,
        owner=_GIVER,
        done=Moment(value=end - timedelta(minutes=1)),
        status=RecordStatus.DONE,
        amount_minor=round(given * 100),
        currency="USD",
    )
    coverage = Coverage(source="donations", kinds=frozenset({RecordKind.BILLING}), since=None, until=None)
    index = RecordIndex((record,) if given > 0 else (), roster=Roster())
    context = JudgeContext(
        as_of=end + timedelta(days=1),
        calendar=WorkCalendar(zone=UTC),
        kinds_connected=frozenset({RecordKind.BILLING}),
        coverage=(coverage,),
        keys=index.keys,
    )
    due = Due(text=None, start=start, end=end, precision=Precision.INSTANT)
    owed = replace(promise, due=due, scored=True, act=Act.PAY, account=_CHARITY)
    return judged(owed, Lifecycle(state=State.ACTIVE), Judges(index=index, context=context))
