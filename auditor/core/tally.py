"""Counts and the decision of a report."""

from collections import Counter
from collections.abc import Mapping, Sequence

from auditor.model.commitment import Commitment
from auditor.model.finding import Finding, Level, Substantiation
from auditor.model.people import Thresholds
from auditor.model.report import Counts, Decision
from auditor.model.text import Delivery, Document, Side


def decide(findings: Sequence[Finding], thresholds: Thresholds, *, reviewed: bool = True) -> Decision:
    """Block when an error is contradicted, warn when any warning or error stands, else allow; muted ones do not count.

    What was not reviewed at all is never allowed: nothing found in nothing read says nothing.
    """
    standing = [f for f in findings if f.suppressed is None]
    contradicted = (f for f in standing if f.substantiation is Substantiation.CONTRADICTED)
    if any(f.level.rank >= thresholds.block_level.rank for f in contradicted):
        return Decision.BLOCK
    if any(f.level.rank >= thresholds.warn_level.rank for f in standing):
        return Decision.WARN
    return Decision.ALLOW if reviewed else Decision.WARN


def count(
    documents: Sequence[Document],
    commitments: Sequence[Commitment],
    findings: Sequence[Finding],
    *,
    rejected: int,
    not_reviewed: int,
) -> Counts:
    """Verdicts of our side's scored commitments; levels of standing findings; sides of all commitments."""
    return Counts(
        verdicts=_sorted(Counter(c.verdict.value for c in commitments if c.scored and c.side is Side.OURS)),
        levels=_sorted(Counter(f.level.value for f in findings if f.suppressed is None)),
        sides=_sorted(Counter(c.side.value for c in commitments)),
        suppressed=sum(f.suppressed is not None for f in findings),
        undated=sum(_undated(c) for c in commitments),
        rejected=rejected,
        not_sent=sum(d.delivery not in {Delivery.SENT} and d.kind.value != "draft" for d in documents),
        not_reviewed=not_reviewed,
    )


def worst(findings: Sequence[Finding]) -> Level | None:
    """The highest level of a standing finding."""
    return max((f.level for f in findings if f.suppressed is None), key=lambda level: level.rank, default=None)


def _undated(commitment: Commitment) -> bool:
    due = commitment.due
    return due is not None and due.end is None and due.after is None and due.text is not None


def _sorted(counter: Counter[str]) -> Mapping[str, int]:
    return dict(sorted(counter.items()))
