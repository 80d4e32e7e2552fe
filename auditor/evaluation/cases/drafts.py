"""Drafts of our own, each reviewed as `auditor check` does, beside the claims registry of its company."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from pathlib import Path

from auditor import wiring
from auditor.config import Config
from auditor.core.identity import document_id
from auditor.evaluation.bench import Bench, Stopwatch, timed
from auditor.evaluation.cases.agreement import agreement
from auditor.evaluation.cases.load import Cases, load
from auditor.evaluation.cases.pairing import likeness, pair
from auditor.evaluation.cases.said import SaidTally
from auditor.evaluation.cases.schema import DraftCase
from auditor.evaluation.cases.world import Found
from auditor.evaluation.figures import Miss, SetResult
from auditor.evaluation.measures import Unit, f1, rate
from auditor.model.report import Report
from auditor.model.text import Document, DocumentKind
from auditor.pipeline import Workshop, review

NAME = "own-drafts"
FRESH = "own-drafts-fresh"
LATER = "own-drafts-later"
NAMES = frozenset({NAME, FRESH, LATER})
_TITLES = {
    NAME: "Our own drafts beside a registry",
    FRESH: "Our own drafts beside a registry, thirty labelled later",
    LATER: "Our own drafts beside a registry, labelled after those thirty were mended on",
}
_FOLDER = "drafts"


@dataclass(slots=True)
class DraftTally:
    """What is said, as elsewhere; beside it what the registry says and what becomes of the draft."""

    said: SaidTally = field(default_factory=SaidTally)
    decisions: list[tuple[str, bool]] = field(default_factory=list)
    substantiations: list[tuple[str, bool]] = field(default_factory=list)
    supported: list[Unit] = field(default_factory=list)

    def add(self, case: DraftCase, report: Report) -> None:
        found = Found(texts=(case.text,), commitments=report.commitments, findings=report.findings, place={})
        self.said.add(case, found, clean=True)
        self._decision(case, report)
        self._substantiation(case, report)
        self._supported(case, report)

    def _decision(self, case: DraftCase, report: Report) -> None:
        got = report.decision.value
        self.decisions.append((case.id, got == case.decision))
        if got != case.decision:
            cause = f"decision: {case.decision} taken for {got}"
            self.said.misses.append(
                Miss(id=case.id, figure="decision", cause=cause, expected=case.decision, got=got, text=case.text)
            )

    def _substantiation(self, case: DraftCase, report: Report) -> None:
        made = pair(
            case.findings, report.findings, lambda g, f: likeness(g.quote, f.quote) * (g.rule in (f.rule, *f.also))
        )
        self.substantiations += [
            (case.id, label.substantiation == got.substantiation.value)
            for label, got in made.both
            if label.substantiation
        ]

    def _supported(self, case: DraftCase, report: Report) -> None:
        """Recall only: what else a registry supports was not labelled."""
        made = pair(case.supported, report.supported, lambda g, s: likeness(g, s.quote))
        self.supported += [Unit(group=case.id, tp=1) for _ in made.both]
        self.supported += [Unit(group=case.id, fn=1) for _ in made.missed]

    def result(self, engine: str, name: str) -> SetResult:
        base = self.said.result(engine)
        more = (
            rate(self.decisions, "decision", aim=0.90),
            rate(self.substantiations, "substantiation", aim=0.90),
            f1(self.supported, "supported")[1],
        )
        return replace(base, name=name, title=_TITLES[name], figures=(*more, *base.figures))


def draft_results(folder: Path, bench: Bench, only: frozenset[str] = NAMES) -> Iterator[SetResult]:
    """The sets of `only` of which there are drafts under `folder`."""
    cases = load(folder)
    for name, drafts in ((NAME, cases.drafts), (FRESH, cases.fresh), (LATER, cases.later)):
        if name in only and drafts:
            yield _scored(name, replace(cases, drafts=drafts), folder, bench)


def _scored(name: str, cases: Cases, folder: Path, bench: Bench) -> SetResult:
    watch, tally = Stopwatch(), DraftTally()
    shop_of = cache(lambda company, role: _shop(folder / _FOLDER / "knowledge" / company, role, bench))
    for case in cases.drafts:
        if not bench.choice.takes(case.id):
            continue
        bench.watch.document()
        with watch:
            report = _review(case, shop_of(case.knowledge, case.role))
        tally.add(case, report)
    result = tally.result(bench.engine.info.name, name)
    both = agreement(Cases(drafts=cases.drafts, first=cases.first, second=cases.second))
    return timed(replace(result, part=bench.choice.part, figures=(*result.figures, *both)), watch)


def _shop(knowledge: Path, role: str | None, bench: Bench) -> Workshop:
    run = wiring.Run(as_of=datetime.fromisoformat("2026-03-03T12:00:00+00:00"), keep_text=True)
    return replace(wiring.review_shop(Config(knowledge=str(knowledge), role=role), run), engine=bench.engine)


def _review(case: DraftCase, shop: Workshop) -> Report:
    at = datetime.fromisoformat(case.sent_at)
    draft = Document(
        id=document_id("case", case.id), origin=case.id, kind=DocumentKind.DRAFT, text=case.text, sent_at=at
    )
    own = wiring.own_draft(draft, sender=None, to=None, as_of=at)
    return review(own, replace(shop, settings=replace(shop.settings, as_of=at)))
