"""The way of one mail, from bytes to a verdict. Reads as the picture in docs/architecture.md."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from auditor.checks import Rule
from auditor.core.facts.registry import NO_REGISTRY, Registry
from auditor.core.people import acquainted
from auditor.model.finding import Finding
from auditor.model.knowledge import Knowledge
from auditor.model.ledger import Fact
from auditor.model.opener import OpenerTask
from auditor.model.people import Settings
from auditor.model.record import Record
from auditor.model.report import Purpose, Report
from auditor.model.text import Document, Skipped
from auditor.pipeline.assemble import assemble, together
from auditor.pipeline.collect import Collected, Shelf, calls, mail
from auditor.pipeline.copies import without_twins
from auditor.pipeline.desk import Desk, nothing_prepared
from auditor.pipeline.foresight import Foresight, foreseen
from auditor.pipeline.informed import informed
from auditor.pipeline.judging import judge_all
from auditor.pipeline.opening import opening, with_openers
from auditor.pipeline.remembering import facts_of
from auditor.pipeline.rewording import reworded
from auditor.pipeline.suppress import Baseline
from auditor.pipeline.understand import Understood
from auditor.ports import Engine, Input, Progress, Silent
from auditor.ports.memory import NoMemory, Remembers


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """Everything an audit works with; `wiring` builds it."""

    engine: Engine
    rules: Sequence[Rule]
    settings: Settings
    gauge: Engine | None = None
    """Finds promises by rules alone, to tell whether safer words promise anything; None: only a model proposes any."""
    shelf: Shelf = field(default_factory=Shelf)
    """What reads its files; a review is given a document, and needs none."""
    baseline: Baseline = field(default_factory=Baseline)
    knowledge: Knowledge = field(default_factory=Knowledge)
    """What the company can stand behind, and what it knows."""
    registry: Registry = NO_REGISTRY
    """What may be said, and by whom."""
    memory: Remembers = field(default_factory=NoMemory)
    """What is known of earlier promises, for a review."""
    planned: Sequence[Record] = ()
    """Records given beside drafts, such as the writer's calendar."""
    prepared: Callable[[Document, Settings], Understood | None] = nothing_prepared
    """What was understood of a document before, by a job's earlier steps."""
    keep_text: bool = False
    """Keep the decoded texts in the report, at the price of memory."""

    def desk(self, into: Collected) -> Desk:
        """Where its documents are worked on; what cannot be read goes `into`."""
        return Desk(
            engine=self.engine,
            rules=self.rules,
            settings=self.settings,
            keep_text=self.keep_text,
            into=into,
            registry=self.registry,
            prepared=self.prepared,
        )


def _forget(facts: Iterable[Fact]) -> None:
    """Keeps nothing."""


def audit(
    inputs: Iterable[Input | Skipped],
    shop: Workshop,
    progress: Progress | None = None,
    keep: Callable[[Iterable[Fact]], None] = _forget,
) -> Report:
    """Read everything, understand each document by itself, judge all of them together.

    The report depends on `inputs` alone; what became known goes to `keep`, for the ledger.
    """
    watch = progress or Silent()
    collected = Collected()
    desk = shop.desk(collected)
    for _ in desk.mail(mail(inputs, shop.shelf, collected, watch.file)):
        watch.document()
    desk.understood = without_twins(desk.understood)
    known = acquainted(shop.settings.roster, (u.document for u in desk.understood.values()))
    desk.settings = replace(shop.settings, roster=known)
    for _ in desk.calls(calls(collected)):
        watch.document()
    watch.phase("checking against the records")
    judged = judge_all(tuple(desk.understood.values()), collected, desk.settings, shop.engine)
    report = assemble(judged, collected, shop.engine.info, desk.settings, shop.baseline)
    keep(facts_of(tuple(desk.understood.values()), collected, shop.settings))
    return informed(report, shop.knowledge)


def review(draft: Document | Skipped, shop: Workshop) -> Report:
    """One draft before it is sent: what it promises and what it says too strongly."""
    collected = Collected()
    desk = replace(shop, keep_text=True).desk(collected)
    if isinstance(draft, Skipped):
        collected.skipped.append(draft)
    else:
        for _ in desk.mail([draft]):
            pass
    judged = judge_all(tuple(desk.understood.values()), collected, shop.settings, shop.engine)
    foresight = Foresight(
        memory=shop.memory, planned=shop.planned, claims=shop.knowledge.claims, settings=shop.settings
    )
    found, notes = foreseen(judged, foresight)
    judged = replace(judged, findings=_with(judged.findings, found))
    report = assemble(judged, collected, shop.engine.info, shop.settings, shop.baseline)
    report = reworded(report, tuple(desk.understood.values()), shop.engine, shop.gauge, shop.knowledge.claims)
    report = replace(report, purpose=Purpose.REVIEW, notes=(*report.notes, *notes))
    report = with_openers(report, shop.knowledge, shop.engine, shop.memory, shop.settings)
    return informed(report, shop.knowledge, shop.settings.sender_role)


def openers(task: OpenerTask, shop: Workshop) -> Report:
    """What a message to one reader may begin with."""
    return informed(opening(task, shop.knowledge, shop.engine, shop.memory, shop.settings), shop.knowledge)


def _with(findings: Sequence[Finding], foreseen: Sequence[Finding]) -> tuple[Finding, ...]:
    """One finding of a rule on the same words: what the past or the registry says goes before what the draft alone shows."""
    told = [(f.rule, f.document_id, f.span) for f in foreseen]
    alone = (
        f
        for f in findings
        if not any(f.rule == rule and f.document_id == where and f.span.overlaps(span) for rule, where, span in told)
    )
    return (*alone, *foreseen)


__all__ = ["Baseline", "Shelf", "Workshop", "audit", "openers", "review", "together"]
