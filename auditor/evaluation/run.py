"""Runs what is asked for: every known set under the data folders, and our own cases, with each engine in turn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from auditor import RUBRIC_VERSION, __version__
from auditor.errors import AuditorError, NothingToRead
from auditor.evaluation.bench import Bench, LabelledSet
from auditor.evaluation.cases.drafts import NAMES as DRAFTS
from auditor.evaluation.cases.drafts import draft_results
from auditor.evaluation.cases.opener_set import NAME as OPENERS
from auditor.evaluation.cases.opener_set import opener_results
from auditor.evaluation.cases.pledges import NAME as PLEDGES
from auditor.evaluation.cases.pledges import pledge_results
from auditor.evaluation.cases.retrieval import FILE, SET, retrieval_results
from auditor.evaluation.cases.sets import own_results
from auditor.evaluation.cases.ties import NAME as TIES
from auditor.evaluation.cases.ties import tie_results
from auditor.evaluation.corpus import Choice
from auditor.evaluation.figures import Evaluation, SetResult
from auditor.evaluation.sets import ALL
from auditor.ports import Engine, Progress, Silent
from auditor.wiring.search import ways

_DEPTH = 3
"""A set's folder may lie this deep under the one that was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to run."""

    data: tuple[Path, ...] = ()
    cases: Path | None = None
    only: frozenset[str] = frozenset()
    """Names of sets; empty means all."""
    choice: Choice = field(default_factory=Choice)


def evaluate(plan: Plan, engines: Sequence[Engine], watch: Progress | None = None) -> Evaluation:
    """Every set with every engine. A set that cannot be read is told and does not lose the rest."""
    shown = watch or Silent()
    found = list(_found(plan))
    if not found and plan.cases is None:
        places = ", ".join(map(str, plan.data))
        known = ", ".join(one.name for one in ALL)
        raise NothingToRead(f"no known set under {places}", hint=f"a set is known by its folder's name: {known}")
    results: list[SetResult] = []
    skipped: list[tuple[str, str]] = []
    for engine in engines:
        bench = Bench(engine=engine, choice=plan.choice, watch=shown, cases=plan.cases)
        for labelled, folder in found:
            shown.phase(labelled.name)
            try:
                results.append(_marked(labelled.run(folder, bench), plan.choice))
            except AuditorError as error:
                skipped.append((str(folder), "; ".join(filter(None, (str(error), error.hint)))))
        if plan.cases is not None:
            shown.phase("our own cases")
            results += [_marked(r, plan.choice) for r in _own(plan, plan.cases, bench)]
    results += _retrieval(plan, shown)
    return Evaluation(
        tool_version=__version__, rubric_version=RUBRIC_VERSION, results=tuple(results), skipped=tuple(skipped)
    )


def _own(plan: Plan, cases: Path, bench: Bench) -> Iterator[SetResult]:
    """Our own sets that are wanted; what is not wanted is not run."""
    if not plan.only or plan.only - {*DRAFTS, OPENERS, PLEDGES, SET, TIES}:
        yield from (result for result in own_results(cases, bench) if _wanted(result.name, plan))
    yield from draft_results(cases, bench, frozenset(name for name in DRAFTS if _wanted(name, plan)))
    if _wanted(OPENERS, plan):
        yield from opener_results(cases, bench)
    if _wanted(TIES, plan):
        yield from tie_results(cases, bench)
    if _wanted(PLEDGES, plan):
        yield from pledge_results(cases, bench)


def _retrieval(plan: Plan, watch: Progress) -> Iterator[SetResult]:
    """No engine reads here: measured once, a way of searching after the other."""
    path = plan.cases / FILE if plan.cases else None
    if path and path.is_file() and _wanted(SET, plan):
        watch.phase(SET)
        yield from retrieval_results(path, ways())


def _found(plan: Plan) -> Iterator[tuple[LabelledSet, Path]]:
    """The known sets under the data folders, in the order of the list of sets."""
    folders = [folder for data in plan.data for folder in _folders(data, _DEPTH)]
    for labelled in ALL:
        for folder in folders:
            if folder.name == labelled.name and _wanted(labelled.name, plan):
                yield labelled, folder


def _folders(root: Path, depth: int) -> Iterator[Path]:
    yield root
    if depth:
        for child in sorted(root.iterdir() if root.is_dir() else ()):
            if child.is_dir():
                yield from _folders(child, depth - 1)


def _wanted(name: str, plan: Plan) -> bool:
    return not plan.only or name in plan.only


def _marked(result: SetResult, choice: Choice) -> SetResult:
    return replace(result, part=choice.part, split=choice.split)
