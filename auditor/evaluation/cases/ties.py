"""Our own ties as a set: promises that rules leave open, and what a reader's word made of them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

from auditor.engines.offline.engine import OfflineEngine
from auditor.evaluation.bench import Bench, Stopwatch, spent, timed
from auditor.evaluation.cases.load import read_cases
from auditor.evaluation.cases.pairing import likeness, pair
from auditor.evaluation.cases.schema import DocumentCase
from auditor.evaluation.cases.world import Found, story
from auditor.evaluation.figures import Figure, Miss, SetResult
from auditor.evaluation.measures import rate
from auditor.model.commitment import Extraction, Failed, Usage
from auditor.model.report import EngineInfo
from auditor.model.text import Reading
from auditor.model.verdict import Verdict
from auditor.ports import Engine, Tie, Weighed, Weighs

NAME = "own-ties"
FILE = "ties.yaml"
HOSTILE = "hostile"


class TieCase(DocumentCase):
    happened: Literal["fulfils", "partly", "unrelated", "unclear"]
    """What a careful reader says of the record."""


class OnlyWeighing:
    """Implements `Engine` and `Weighs`: rules read, `asks` is heard where they tie. So a tie shows weighing and nothing else."""

    def __init__(self, asks: Weighs) -> None:
        self._rules = OfflineEngine()
        self._asks = asks

    @property
    def info(self) -> EngineInfo:
        return self._rules.info

    def extract(self, reading: Reading) -> Extraction:
        return self._rules.extract(reading)

    def extract_all(self, readings: Iterable[Reading]) -> Iterator[Extraction | Failed]:
        return self._rules.extract_all(readings)

    def weigh(self, asked: Iterable[Tie]) -> Iterator[Weighed]:
        return self._asks.weigh(asked)


def ties(folder: Path) -> tuple[TieCase, ...]:
    """The ties under `folder`; none where there is no file of them."""
    path = folder / FILE
    return tuple(read_cases(path, TieCase)) if path.is_file() else ()


def tie_results(folder: Path, bench: Bench) -> Iterator[SetResult]:
    """One result; nothing where there are no ties."""
    chosen = [case for case in ties(folder) if bench.choice.takes(case.id)]
    if not chosen:
        return
    watch, usage, told = Stopwatch(), Usage(), []
    reader: Engine = OnlyWeighing(bench.engine) if isinstance(bench.engine, Weighs) else bench.engine
    for case in chosen:
        with watch:
            found = story(case, replace(bench, engine=reader))
        usage += found.usage
        told.append((case, verdict_of(case, found)))
        bench.watch.document()
    yield timed(spent(_result(told, bench.engine.info.name), usage), watch)


def verdict_of(case: TieCase, found: Found) -> Verdict | None:
    """Of the promise that the case is about; None where it was not found."""
    made = pair(case.commitments, found.commitments, lambda label, got: likeness(label.quote, got.quote))
    return made.both[0][1].verdict if made.both else None


def _result(told: list[tuple[TieCase, Verdict | None]], engine: str) -> SetResult:
    kept = [(case, verdict is Verdict.KEPT) for case, verdict in told]
    figures: tuple[Figure, ...] = (
        rate([(c.id, said) for c, said in kept if c.happened == "fulfils"], "kept, where the record is the thing"),
        rate([(c.id, not said) for c, said in kept if c.happened != "fulfils"], "not kept, where it is not", aim=1.0),
        rate([(c.id, not said) for c, said in kept if HOSTILE in c.tags], "not kept by hostile words", aim=1.0),
        Figure(
            name="broken or late by a reader's word",
            value=float(sum(v in (Verdict.BROKEN, Verdict.KEPT_LATE, Verdict.PARTLY_KEPT) for _, v in told)),
            n=len(told),
            aim=0,
            lower_is_better=True,
            unit="in all",
        ),
    )
    misses = tuple(
        Miss(id=c.id, figure="ties", cause=f"{c.happened}: kept {said}", expected=c.happened, got=str(said))
        for c, said in kept
        if said is not (c.happened == "fulfils")
    )
    return SetResult(
        name=NAME,
        title="Our own ties: records that may be the promised thing",
        engine=engine,
        units=len(told),
        unit_name="ties",
        figures=figures,
        misses=misses,
        own=True,
    )
