"""Scores verdicts and conduct over stories: documents, records, a day."""

from dataclasses import dataclass, field

from auditor.checks import CONDUCT
from auditor.evaluation.cases.pairing import likeness, pair
from auditor.evaluation.cases.schema import CommitmentLabel, DocumentCase
from auditor.evaluation.cases.world import Found
from auditor.evaluation.figures import Figure, Miss, SetResult
from auditor.evaluation.measures import Unit, confusion, f1, macro_f1, rate
from auditor.model.commitment import Commitment, Modality
from auditor.model.text import Side
from auditor.model.verdict import Verdict

_LABELLED = frozenset(
    "silent-slip missed-appointment unanswered-inquiry late-reply unanswered-concern conflicting-promise".split()
)
"""What eval/GUIDE.md asks a labeller to mark; of an early warning or a late start the labels say nothing either way."""
ON_CONDUCT = frozenset(rule.id for rule in CONDUCT if rule.id in _LABELLED) | {"candour", "ownership"}
_BROKEN = Verdict.BROKEN.value
_MISSED = "missed"


@dataclass(slots=True)
class StoryTally:
    """Counts story by story."""

    found: list[Unit] = field(default_factory=list)
    pairs: list[tuple[str, str, str]] = field(default_factory=list)
    sides: list[tuple[str, bool]] = field(default_factory=list)
    days: list[tuple[str, bool]] = field(default_factory=list)
    false_broken: int = 0
    rules: list[Unit] = field(default_factory=list)
    misses: list[Miss] = field(default_factory=list)
    cases: int = 0

    def add(self, case: DocumentCase, found: Found) -> None:
        self.cases += 1
        wanted = [c for c in case.commitments if c.verdict]
        made = pair(wanted, found.commitments, lambda g, c: _like(g, c, found))
        for label, got in made.both:
            self._judged(case, label, got)
        for label in made.missed:
            if not label.optional:
                self.found.append(Unit(group=case.id, fn=1))
                self.pairs.append((case.id, label.verdict or "", _MISSED))
                self._miss(case, "missed", label.quote, f"{label.verdict}", "-")
        for extra in made.extra:
            self._extra(case, extra)
        self._conduct(case, found)

    def _judged(self, case: DocumentCase, label: CommitmentLabel, got: Commitment) -> None:
        self.found.append(Unit(group=case.id, tp=1))
        self.pairs.append((case.id, label.verdict or "", got.verdict.value))
        self.sides.append((case.id, label.side == got.side.value))
        last = got.due.end.date() if got.due and got.due.end and not got.due.inferred else None
        if label.last_day is not None:
            self.days.append((case.id, last == label.last_day))
        self.false_broken += got.verdict is Verdict.BROKEN and label.verdict != _BROKEN
        if got.verdict.value != label.verdict:
            cause = f"{label.verdict} taken for {got.verdict.value}"
            self._miss(
                case, cause, label.quote, f"{label.verdict}: {label.why or ''}", f"{got.verdict.value}: {got.why}"
            )
        if label.last_day is not None and last != label.last_day:
            self._miss(case, "due", label.quote, str(label.last_day), str(last))

    def _extra(self, case: DocumentCase, extra: Commitment) -> None:
        if extra.modality is Modality.INFERRED or not extra.scored:
            return
        known = {c.quote for c in case.commitments}
        if any(likeness(extra.quote, quote) >= 0.6 for quote in known) or case.open:
            return
        self.found.append(Unit(group=case.id, fp=1))
        broken = extra.verdict is Verdict.BROKEN and extra.side is Side.OURS
        self.false_broken += broken
        self._miss(
            case, "found too much" + (", and called broken" if broken else ""), extra.quote, "-", extra.verdict.value
        )

    def _conduct(self, case: DocumentCase, found: Found) -> None:
        wanted = [f for f in case.findings if f.rule in ON_CONDUCT]
        got = [f for f in found.findings if f.rule in ON_CONDUCT]
        made = pair(wanted, got, lambda g, f: likeness(g.quote, f.quote) if g.rule == f.rule else 0.0)
        self.rules += [Unit(group=case.id, tp=1) for _ in made.both]
        for label in made.missed:
            if not label.optional:
                self.rules.append(Unit(group=case.id, fn=1))
                self._miss(case, f"{label.rule}: missed", label.quote, label.rule, "-")
        for extra in made.extra:
            self.rules.append(Unit(group=case.id, fp=1))
            self._miss(case, f"{extra.rule}: too much", extra.quote, "-", extra.rule)

    def _miss(self, case: DocumentCase, cause: str, quote: str, expected: str, got: str) -> None:
        self.misses.append(Miss(id=case.id, figure="stories", cause=cause, expected=expected, got=got, text=quote))

    def result(self, engine: str) -> SetResult:
        seen = [(group, want, got) for group, want, got in self.pairs if got != _MISSED]
        labels = [v.value for v in Verdict]
        figures = (
            *f1(self.found, "commitments"),
            rate(((g, want == got) for g, want, got in seen), "verdict accuracy", aim=0.92),
            rate(((g, want == got) for g, want, got in self.pairs), "verdict accuracy, missed ones counted"),
            macro_f1(seen),
            rate(((g, got == _BROKEN) for g, want, got in seen if want == _BROKEN), "recall of broken"),
            Figure(
                name="false broken",
                value=float(self.false_broken),
                n=len(self.pairs),
                aim=0,
                lower_is_better=True,
                unit="in all",
            ),
            rate(self.sides, "side"),
            rate(self.days, "due, where a date was said"),
            *f1(self.rules, "conduct"),
        )
        return SetResult(
            name="own-stories",
            title="Our own cases: what became of it",
            engine=engine,
            units=self.cases,
            unit_name="stories",
            figures=figures,
            misses=tuple(self.misses),
            confusions=(confusion([(w, g) for _, w, g in self.pairs], "verdicts", labels),),
            own=True,
        )


def _like(label: CommitmentLabel, got: Commitment, found: Found) -> float:
    """Against any place where the commitment was said; in the labelled document when the label names one."""
    places = {(got.document_id, got.quote), *((m.document_id, m.quote) for m in got.mentions)}
    wanted = label.document
    fitting = [quote for document, quote in places if wanted is None or found.place.get(document, wanted) == wanted]
    return max((likeness(label.quote, quote) for quote in fitting), default=0.0)
