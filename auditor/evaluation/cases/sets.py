"""Our own cases as two sets: what is said (sentences, mails, calls) and what became of it (stories)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from auditor.evaluation.bench import Bench, Stopwatch, timed
from auditor.evaluation.cases.agreement import agreement
from auditor.evaluation.cases.load import Cases, load
from auditor.evaluation.cases.said import SaidTally
from auditor.evaluation.cases.schema import Case
from auditor.evaluation.cases.stories import StoryTally
from auditor.evaluation.cases.world import Found, sentence, story
from auditor.evaluation.figures import Figure, SetResult

_T = TypeVar("_T", bound=Case)


def own_results(folder: Path, bench: Bench) -> Iterator[SetResult]:
    """Run every case under `folder`: first what is said, then the stories."""
    cases = load(folder)
    yield _said(cases, bench)
    if cases.stories:
        yield _stories(cases, bench)


def _said(cases: Cases, bench: Bench) -> SetResult:
    watch, tally = Stopwatch(), SaidTally()
    for one in _chosen(cases.sentences, bench):
        with watch:
            found = sentence(one, bench)
        tally.add(one, found, clean=False)
    for many in _chosen((*cases.messages, *cases.calls), bench):
        with watch:
            heard = story(many, bench)
        tally.add(many, heard, clean=many.mail is not None)
    result = tally.result(bench.engine.info.name)
    counts = f"{len(cases.sentences)} sentences, {len(cases.messages)} mails, {len(cases.calls)} calls"
    return timed(_with(result, bench, counts, agreement(cases)), watch)


def _stories(cases: Cases, bench: Bench) -> SetResult:
    watch, tally = Stopwatch(), StoryTally()
    for one in _chosen(cases.stories, bench):
        with watch:
            found: Found = story(one, bench)
        tally.add(one, found)
    return timed(_with(tally.result(bench.engine.info.name), bench, f"{len(cases.stories)} stories", ()), watch)


def _with(result: SetResult, bench: Bench, counts: str, more: tuple[Figure, ...]) -> SetResult:
    choice = bench.choice
    return replace(
        result, part=choice.part, figures=(*result.figures, *more), notes=(*result.notes, f"{counts} in all.")
    )


def _chosen(cases: Sequence[_T], bench: Bench) -> Iterator[_T]:
    for case in cases:
        if bench.choice.takes(case.id):
            bench.watch.document()
            yield case
