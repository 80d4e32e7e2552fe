"""Scores what was found in sentences, mails and calls: commitments with their fields, and findings on wording."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime

from auditor.checks import ALL
from auditor.evaluation.cases.pairing import likeness, overlap, pair
from auditor.evaluation.cases.schema import Case, CommitmentLabel, FindingLabel
from auditor.evaluation.cases.world import Found
from auditor.evaluation.figures import Figure, Miss, SetResult
from auditor.evaluation.measures import Ranked, Unit, average_precision, curve, f1, rate
from auditor.model.commitment import Commitment, Modality
from auditor.model.finding import Finding, Level

WORDING = frozenset(rule.id for rule in ALL)
_MARKED = frozenset({Level.WARNING, Level.ERROR})
_POSITIVE = frozenset({"candour", "ownership"})
_SPAN = 0.5
_PREFIX = 1
_UNTIL = re.compile(r"UNTIL=(\w+)")
Hit = tuple[str, bool]


@dataclass(slots=True)
class SaidTally:
    """Counts case by case; `result` makes the figures."""

    scored: list[Unit] = field(default_factory=list)
    all: list[Unit] = field(default_factory=list)
    spans: list[Unit] = field(default_factory=list)
    ranked: list[Ranked] = field(default_factory=list)
    hits: dict[str, list[Hit]] = field(default_factory=lambda: defaultdict(list))
    rules: dict[str, list[Unit]] = field(default_factory=lambda: defaultdict(list))
    clean: int = 0
    marked: int = 0
    misses: list[Miss] = field(default_factory=list)
    cases: int = 0
    skipped: int = 0

    def add(self, case: Case, found: Found, *, clean: bool) -> None:
        """Count one case; `clean` when it is a whole mail, so that it counts for findings per 100 clean ones.

        Of these only findings on wording count: what became of a mail (an answer that is not in the folder) is labelled
        in stories, where the mails around it are.
        """
        self.cases += 1
        self.skipped += len(found.skipped)
        self._commitments(case, found)
        if case.wording:
            self._findings(case, found)
        wanted = {f.rule for f in case.findings}
        if clean and not {r.id for r in ALL if r.id in wanted and r.level in _MARKED}:
            self.clean += 1
            self.marked += sum(f.level in _MARKED and f.rule in WORDING for f in found.findings)

    def _commitments(self, case: Case, found: Found) -> None:
        said = [
            c for c in found.commitments if c.modality is not Modality.INFERRED
        ]  # an inquiry is no promise sentence
        made = pair(case.commitments, said, lambda g, c: likeness(g.quote, c.quote))
        for label, got in made.both:
            exact = overlap(label.quote, got.quote) >= _SPAN
            self.spans.append(Unit(group=case.id, tp=exact, fp=not exact, fn=not exact))
            self.all.append(Unit(group=case.id, tp=1))
            self._scored(case, label, got)
            self._fields(case, label, got)
            self.ranked.append(Ranked(group=case.id, score=got.confidence, positive=True))
        for label in made.missed:
            if not label.optional:
                self._missed(case, label)
        for extra in made.extra:
            if not case.open:
                self._extra(case, extra)

    def _scored(self, case: Case, label: CommitmentLabel, got: Commitment) -> None:
        if label.optional:
            return
        unit = Unit(
            group=case.id, tp=label.scored and got.scored, fp=got.scored > label.scored, fn=label.scored > got.scored
        )
        self.scored.append(unit)
        if label.scored is not got.scored:
            cause = "counted, though hedged or an offer" if got.scored else "found, but not counted"
            self._miss(case, "commitments", cause, f"scored={label.scored}: {label.quote}", got.quote)

    def _missed(self, case: Case, label: CommitmentLabel) -> None:
        self.all.append(Unit(group=case.id, fn=1))
        self.spans.append(Unit(group=case.id, fn=1))
        self.ranked.append(Ranked(group=case.id, score=0.0, positive=True))
        if label.scored:
            self.scored.append(Unit(group=case.id, fn=1))
        cause = f"missed: {label.act or 'no act'}, {label.strength or 'no strength'}"
        self._miss(case, "commitments", cause, label.quote, "-")

    def _extra(self, case: Case, extra: Commitment) -> None:
        self.all.append(Unit(group=case.id, fp=1))
        self.spans.append(Unit(group=case.id, fp=1))
        self.ranked.append(Ranked(group=case.id, score=extra.confidence, positive=False))
        if extra.scored:
            self.scored.append(Unit(group=case.id, fp=1))
        self._miss(
            case, "commitments", f"found too much: {', '.join(case.tags[:_PREFIX]) or 'untagged'}", "-", extra.quote
        )

    def _fields(self, case: Case, label: CommitmentLabel, got: Commitment) -> None:
        last = _last(got)
        told: dict[str, tuple[object, object]] = {
            "side": (label.side, got.side.value),
            "due": (label.last_day, last),
            "condition": (bool(label.condition), bool(got.condition)),
        }
        if label.strength:
            told["strength"] = (label.strength, got.strength.value)
        if label.act:
            told["act"] = (label.act, got.act.value)
        if label.kind:
            told["kind"] = (label.kind, got.kind.value)
        if label.by and got.promisor:
            told["promisor"] = (label.by.casefold(), (got.promisor.name or got.promisor.email or "").casefold())
        for name, (want, have) in told.items():
            self.hits[name].append((case.id, want == have))
            if want != have:
                cause = "due" if name == "due" else f"{name}: {want} taken for {have}"
                self._miss(case, name, cause, f"{want}: {label.quote}", f"{have}: {got.quote}")
        if label.last_day is None:
            self.hits["invented"].append((case.id, last is not None))
        else:
            self.hits["dated"].append((case.id, label.last_day == last))

    def _findings(self, case: Case, found: Found) -> None:
        wanted = [f for f in case.findings if f.rule in WORDING]
        got = [f for f in found.findings if f.rule in WORDING]
        made = pair(wanted, got, lambda g, f: likeness(g.quote, f.quote) if g.rule in (f.rule, *f.also) else 0.0)
        for label, _ in made.both:
            self.rules[label.rule].append(Unit(group=case.id, tp=1))
        for label in made.missed:
            if not label.optional:
                self.rules[label.rule].append(Unit(group=case.id, fn=1))
                self._miss(case, f"rule {label.rule}", f"{label.rule}: missed", label.quote, _instead(label, got))
        for extra in made.extra:
            if any(likeness(label.quote, extra.quote) >= _SPAN and label.optional for label in wanted):
                continue
            self.rules[extra.rule].append(Unit(group=case.id, fp=1))
            self._miss(case, f"rule {extra.rule}", f"{extra.rule}: too much", "-", extra.quote)

    def _miss(self, case: Case, figure: str, cause: str, expected: str, got: str) -> None:
        text = getattr(case, "text", None)
        self.misses.append(
            Miss(id=case.id, figure=figure, cause=cause, expected=expected, got=got, text=text or expected)
        )

    def result(self, engine: str) -> SetResult:
        hits = self.hits
        overpromise = [u for rule, units in self.rules.items() if rule not in _POSITIVE for u in units]
        figures = (
            *f1(self.scored, "commitments", aim=0.90),
            *f1(self.all, "with offers and hedges"),
            *f1(self.spans, "spans"),
            average_precision(self.ranked, "commitments average precision"),
            rate(hits["side"], "side", aim=0.97),
            rate(hits["promisor"], "promisor"),
            rate(hits["strength"], "strength"),
            rate(hits["act"], "act"),
            rate(hits["kind"], "kind"),
            rate(hits["condition"], "condition told"),
            rate(hits["due"], "due", aim=0.92),
            rate(hits["dated"], "due, where a date was said"),
            rate(hits["invented"], "due invented", lower_is_better=True),
            *f1(overpromise, "wording", aim=0.80),
            Figure(
                name="findings of level warning or above",
                value=100 * self.marked / self.clean if self.clean else None,
                n=self.clean,
                aim=3.0,
                lower_is_better=True,
                unit="per 100 clean mails",
            ),
            *(f1(units, f"rule {rule}")[2] for rule, units in sorted(self.rules.items())),
        )
        return SetResult(
            name="own-said",
            title="Our own cases: what is said",
            engine=engine,
            units=self.cases,
            unit_name="cases",
            figures=figures,
            misses=tuple(self.misses),
            curves=(curve(self.ranked, "commitments"),),
            own=True,
        )


def _last(got: Commitment) -> date | None:
    """The last day of the due window that somebody said; of a series its end, of an event or of a policy there is none."""
    due = got.due
    if due is None or due.end is None or due.inferred:
        return None
    if not due.recurrence:
        return due.end.date()
    until = _UNTIL.search(due.recurrence)
    return datetime.fromisoformat(until[1]).astimezone(due.end.tzinfo).date() if until else None


def _instead(label: FindingLabel, got: list[Finding]) -> str:
    return ", ".join(f"{f.rule}: {f.quote}" for f in got if likeness(f.quote, label.quote) >= _SPAN) or "-"
