"""Our own pledges as a set: chats in which somebody is asked for money, and whether the record keeps what he promised."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from auditor.evaluation.bench import NOON, Bench, Stopwatch, timed
from auditor.evaluation.cases.load import read_cases
from auditor.evaluation.figures import Miss, SetResult
from auditor.evaluation.pledged import Pledge, Told, figures, told, verdicts

NAME = "own-pledges"
FILE = "pledges.yaml"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class TurnLine(_Strict):
    speaker: str
    text: str


class PledgeCase(_Strict):
    """One chat of `eval/cases/pledges.yaml`; the head of the file says what the labels mean."""

    id: str
    asker: str
    giver: str
    promised: float | None = Field(default=None, gt=0)
    currency: str
    paid: float = Field(ge=0)
    verdict: Literal["kept", "partly_kept", "broken", "no_promise"]
    turns: tuple[TurnLine, ...] = Field(min_length=2)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        """A slip of the pen is told before it counts as a fault of the engine."""
        if any(turn.speaker not in (self.asker, self.giver) for turn in self.turns):
            raise ValueError("every turn is said by asker or giver")
        if (self.promised is None) != (self.verdict == "no_promise"):
            raise ValueError("no_promise and nothing promised go together")
        if self.promised is not None and (self.paid == 0) != (self.verdict == "broken"):
            raise ValueError("broken means that nothing was paid")
        return self

    @property
    def pledge(self) -> Pledge:
        return Pledge(
            id=self.id,
            turns=tuple((turn.speaker, turn.text) for turn in self.turns),
            giver=self.giver,
            asker=self.asker,
            at=NOON,
            currency=self.currency,
            paid=self.paid,
            promised=self.promised,
            verdict=self.verdict,
        )


def pledges(folder: Path) -> tuple[PledgeCase, ...]:
    """The pledges under `folder`; none where there is no file of them."""
    path = folder / FILE
    return tuple(read_cases(path, PledgeCase)) if path.is_file() else ()


def pledge_results(folder: Path, bench: Bench) -> Iterator[SetResult]:
    """One result; nothing where there are no pledges."""
    chosen = [case.pledge for case in pledges(folder) if bench.choice.takes(case.id)]
    if not chosen:
        return
    watch, answers = Stopwatch(), []
    for pledge in chosen:
        with watch:
            answers.append(told(pledge, bench))
        bench.watch.document()
    yield timed(_result(answers, bench.engine.info.name), watch)


def _result(answers: list[Told], engine: str) -> SetResult:
    misses = tuple(
        Miss(
            id=a.pledge.id,
            figure=a.cause,
            cause=a.cause,
            expected=a.wanted,
            got=a.got,
            text="\n".join(f"{who}: {words}" for who, words in a.pledge.turns),
        )
        for a in answers
        if a.cause
    )
    return SetResult(
        name=NAME,
        title="Our own pledges: money promised in chats, against what was paid",
        engine=engine,
        units=len(answers),
        unit_name="chats",
        figures=figures(answers),
        misses=misses,
        confusions=(verdicts(answers),),
        notes=("Written before the program had been run on any of them.", "Due at the end of the chat."),
        own=True,
    )
