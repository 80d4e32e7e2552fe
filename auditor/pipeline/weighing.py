"""Verdicts of many promises: by rules, and where these tie, with an engine that can weigh a record against a promise."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from auditor.core.judge import Lifecycle
from auditor.core.verdicts import Bench, judged
from auditor.core.weighing import doubtful, weighed
from auditor.model.commitment import Commitment, Usage
from auditor.model.text import Document, Skipped
from auditor.model.verdict import Verdict
from auditor.ports import Engine, Tie, Weighed, Weighs


@dataclass(slots=True, kw_only=True)
class Scales:
    """Keeps count of what weighing took and of what could not be weighed."""

    engine: Engine
    bench: Bench
    documents: Sequence[Document]
    """In which the promises were made."""
    skipped: list[Skipped]
    """Where a promise goes that this program failed on."""
    usage: Usage = field(default_factory=Usage)
    undone: list[Skipped] = field(default_factory=list)

    def judged(self, promises: Iterable[tuple[Commitment, Lifecycle]]) -> tuple[Commitment, ...]:
        """`promises` with their verdicts, in the same order."""
        ruled = [(self._ruled(commitment, life), life) for commitment, life in promises]
        if not isinstance(self.engine, Weighs):
            return tuple(commitment for commitment, _ in ruled)
        ties = [self._tie(commitment, life) for commitment, life in ruled]
        answers = self.engine.weigh(tie for tie in ties if tie is not None)
        return tuple(
            commitment if tie is None else self._settled(tie, next(answers), life)
            for (commitment, life), tie in zip(ruled, ties, strict=True)
        )

    def _ruled(self, commitment: Commitment, life: Lifecycle) -> Commitment:
        try:
            return judged(commitment, life, self.bench)
        # The one guard a promise: a bug leaves this one without a verdict, which is said, and never loses the rest.
        except Exception as error:  # noqa: BLE001
            fault = f"({type(error).__name__}: {error})"
            reason = f"the promise {commitment.id} could not be judged {fault}; please report it"
            self.skipped.append(Skipped(origin=commitment.document_id, reason=reason))
            why = "It could not be judged: this program failed on it."
            return replace(commitment, verdict=Verdict.UNVERIFIED, why=why)

    def _tie(self, commitment: Commitment, life: Lifecycle) -> Tie | None:
        asked = doubtful(commitment, life, self.bench)
        records = tuple(record for one in asked if (record := self.bench.index.record(one)) is not None)
        return Tie(commitment=commitment, records=records, as_of=self.bench.context.as_of) if records else None

    def _settled(self, tie: Tie, answer: Weighed, life: Lifecycle) -> Commitment:
        self.usage += answer.usage
        if answer.undone:
            made_in = next(one for one in self.documents if one.id == tie.commitment.document_id)
            self.undone.append(Skipped(origin=made_in.origin, reason=answer.undone))
        asked = tuple(record.id for record in tie.records)
        return weighed(tie.commitment, asked, (answer.answer, answer.record_id), self.bench, life)
