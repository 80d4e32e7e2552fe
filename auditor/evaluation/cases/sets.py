"""Our own cases as two sets: what is said (sentences, mails, calls) and what became of it (stories)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from auditor.evaluation.bench import Bench, Stopwatch, spent, timed
from auditor.evaluation.cases.agreement import agreement
from auditor.evaluation.cases.load import Cases, load
from auditor.evaluation.cases.said import SaidTally
from auditor.evaluation.cases.schema import Case
from auditor.evaluation.cases.stories import StoryTally
from auditor.evaluation.cases.world import Found, sentence, story
from auditor.evaluation.figures import Figure, SetResult
from auditor.model.commitment import Usage

_T = TypeVar("_T", bound=Case)


def own_results(folder: Path, bench: Bench) -> Iterator[SetResult]:
    """Run every case under `folder`: first what is said, then the stories."""
    cases = load(folder)
    yield _said(replace(cases, drafts=()), bench)
    if cases.stories:
        yield _stories(cases, bench)


def _said(cases: Cases, bench: Bench) -> SetResult:
    watch, tally, usage = Stopwatch(), SaidTally(), Usage()
    for one in _chosen(cases.sentences, bench):
        with watch:
            found = sentence(one, bench)
        usage += found.usage
        tally.add(one, found, clean=False)
    for many in _chosen((*cases.messages, *cases.calls), bench):
        with watch:
            heard = story(many, bench)
        usage += heard.usage
        tally.add(many, heard, clean=many.mail is not None)
    result = spent(tally.result(bench.engine.info.name), usage)
    counts = f"{len(cases.sentences)} sentences, {len(cases.messages)} mails, {len(cases.calls)} calls"
    return timed(_with(result, bench, counts, agreement(cases)), watch)


def _stories(cases: Cases, bench: Bench) -> SetResult:
    watch, tally, usage = Stopwatch(), StoryTally(), Usage()
    for one in _chosen(cases.stories, bench):
        with watch:
            found: Found = story(one, bench)
        usage += found.usage
        tally.add(one, found)
    result = spent(tally.result(bench.engine.info.name), usage)
    return timed(_with(result, bench, f"{len(cases.stories)} stories", ()), watch)


def answered(folder: Path, bench: Bench) -> frozenset[str]:
    """Ids of the cases that the model of `bench` reads whole: those whose answers were recorded."""
    cases = load(folder)
    said = [one.id for one in _chosen(cases.sentences, bench) if _read_whole(sentence(one, bench))]
    documents = (*cases.messages, *cases.calls, *cases.stories)
    return frozenset((*said, *(one.id for one in _chosen(documents, bench) if _read_whole(story(one, bench)))))


def _read_whole(found: Found) -> bool:
    return found.usage.calls > 0 and not found.undone


def _with(result: SetResult, bench: Bench, counts: str, more: tuple[Figure, ...]) -> SetResult:
    choice = bench.choice
    return replace(
        result, part=choice.part, figures=(*result.figures, *more), notes=(*result.notes, f"{counts} in all.")
    )


def _chosen(cases: Sequence[_T], bench: Bench) -> Iterator[_T]:
    for case in cases:
        ids = bench.choice.ids
        if bench.choice.takes(case.id) and (ids is None or case.id in ids):
            bench.watch.document()
            yield case
