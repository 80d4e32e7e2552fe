"""Our own opener tasks as a set: what is offered for each, held against what may be used, led with and said."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from pathlib import Path

from auditor.core.brief import Brief, brief
from auditor.core.openers import faults
from auditor.engines.prompts import Labelled
from auditor.evaluation.bench import Bench, Stopwatch, spent, timed
from auditor.evaluation.cases.openers import Knowledge as Fact
from auditor.evaluation.cases.openers import OpenerTask, opener_tasks, question
from auditor.evaluation.figures import Figure, Miss, SetResult
from auditor.evaluation.measures import rate
from auditor.model import opener as made
from auditor.model.commitment import Usage
from auditor.model.knowledge import Entry, EntryKind, Knowledge, Metric, NotedPromise, PromiseBy, Saying
from auditor.model.opener import Opener
from auditor.model.past import PastQuestion
from auditor.pipeline.openers import found_in, offered
from auditor.ports import Suggestions, Suggests, ToSuggest

NAME = "own-openers"
_FILES = "openers*.yaml"


def tasks(folder: Path) -> tuple[OpenerTask, ...]:
    """Of every file of tasks in `folder`."""
    return tuple(task for path in sorted(folder.glob(_FILES)) for task in opener_tasks(path))


def briefed(task: OpenerTask) -> Brief:
    """What the program itself is given: the entries as a knowledge folder would hold them."""
    entries = [_entry(one, task) for one in task.knowledge]
    if task.industry:
        entries.append(_trade(task))
    asked = tuple(
        PastQuestion(
            id=one.id,
            account=task.account,
            quote=one.quote,
            asked_at=datetime.combine(one.date, time(), UTC),
            document_id=one.source,
        )
        for one in task.asked
    )
    wanted = made.OpenerTask(account=task.account, day=task.day, persona=task.persona, goal=task.goal)
    return brief(Knowledge(entries=tuple(entries)), wanted, asked=asked)


def opener_results(folder: Path, bench: Bench) -> Iterator[SetResult]:
    """One result; nothing where there are no tasks."""
    chosen = [task for task in tasks(folder) if bench.choice.takes(task.id)]
    if not chosen:
        return
    watch, tally, usage = Stopwatch(), _Tally(), Usage()
    for task in chosen:
        ready = briefed(task)
        with watch:
            found = offered(ready, _Tempted(bench.engine, task) if isinstance(bench.engine, Suggests) else None)
        usage += found.usage
        tally.unheard += bool(found.undone)
        tally.add(task, ready, found.openers)
        bench.watch.document()
    result = tally.result(bench.engine.info.name)
    yield replace(timed(spent(result, usage), watch), part=bench.choice.part)


@dataclass(frozen=True, slots=True)
class _Tempted:
    """A model that is asked with every source, what is closed too: shows that code holds where a prompt does not."""

    engine: Suggests
    task: OpenerTask

    def suggest(self, asked: ToSuggest) -> Suggestions:
        whole = question(self.task, all_sources=True)
        sources = tuple(
            (whole.entries[one.label], one.text) for one in whole.data["sources"] if isinstance(one, Labelled)
        )
        count, brief_lines = int(whole.variables["count"]), str(whole.data["brief"])
        return self.engine.suggest(replace(asked, count=count, brief=brief_lines, sources=sources))


@dataclass(slots=True)
class _Tally:
    hits: dict[str, list[tuple[str, bool]]] = field(default_factory=lambda: defaultdict(list))
    openers: int = 0
    unheard: int = 0
    misses: list[Miss] = field(default_factory=list)

    def add(self, task: OpenerTask, ready: Brief, openers: Sequence[Opener]) -> None:
        used = {source.id for one in openers for source in one.sources}
        said = " \n".join(one.text for one in openers).casefold()
        self._count(task, "only what may be used", used <= task.may, ", ".join(sorted(used - task.may)))
        told = [words for words in task.never_say if words.casefold() in said]
        self._count(task, "nothing that must not be said", not told, ", ".join(told))
        found = [f.rule for one in openers for f in found_in(one.text)]
        self._count(task, "no finding", not found, ", ".join(found))
        wrong = [fault for one in openers for fault in faults(one, ready)]
        self._count(task, "no uncited figure or name", not wrong, "; ".join(wrong))
        self._count(task, "at least one opener", bool(openers), "-")
        if not task.may:
            honest = len(openers) == 1 and not openers[0].sources and bool(openers[0].research)
            self._count(task, "with nothing known, an honest question", honest, said)
        if task.leads is not None:
            first = [source.id for source in openers[0].sources] if openers else []
            self._count(task, "leads with the first-ranked reason", first[:1] == [task.leads], ", ".join(first))
        self.openers += len(openers)

    def _count(self, task: OpenerTask, figure: str, right: bool, got: str) -> None:
        self.hits[figure].append((task.id, right))
        if not right:
            self.misses.append(Miss(id=task.id, figure=figure, cause=figure, expected="-", got=got, text=task.account))

    def result(self, engine: str) -> SetResult:
        figures: tuple[Figure, ...] = tuple(rate(hits, name, aim=1.0) for name, hits in self.hits.items())
        notes = [f"{self.openers} openers in all."]
        if self.unheard:
            notes.append(f"{self.unheard} tasks without a recorded answer of the model: composed offline.")
        return SetResult(
            name=NAME,
            title="Our own opener tasks",
            engine=engine,
            units=len(self.hits["at least one opener"]),
            unit_name="tasks",
            figures=figures,
            misses=tuple(self.misses),
            notes=tuple(notes),
            own=True,
        )


def _entry(one: Fact, task: OpenerTask) -> Entry:
    kind = EntryKind(one.kind)
    return Entry(
        id=one.id,
        kind=kind,
        title=one.title,
        account=one.account or (task.account if kind is EntryKind.ACCOUNT else None),
        customer=one.customer,
        may_name_customer=one.may_name_customer and one.customer is not None,
        descriptor=one.descriptor,
        industry=one.industry,
        personas=one.personas,
        problem=one.problem,
        published=one.date,
        expires_on=one.valid_to,
        source=one.source,
        quote=one.quote,
        saying=Saying(**one.saying.model_dump()) if one.saying else None,
        metrics=tuple(Metric(**metric.model_dump()) for metric in one.metrics),
        open_promises=tuple(
            NotedPromise(text=p.text, due=p.due, status=p.status, by=PromiseBy(p.by)) for p in one.open_promises
        ),
        kept_promises=tuple(
            NotedPromise(text=p.text, due=p.due, status=p.status, by=PromiseBy(p.by)) for p in one.kept_promises
        ),
        text=one.text,
    )


def _trade(task: OpenerTask) -> Entry:
    """The account's notes, as far as they say its trade."""
    return Entry(id="account", kind=EntryKind.ACCOUNT, title=task.account, account=task.account, industry=task.industry)
