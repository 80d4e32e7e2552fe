"""Counts and the decision of a report."""

from dataclasses import replace

import pytest

from auditor.core.tally import count, decide, worst
from auditor.model.commitment import Commitment
from auditor.model.finding import Finding, FindingClass, Level, Substantiation, Suppression, TrustElement
from auditor.model.people import Thresholds
from auditor.model.report import Decision
from auditor.model.text import Delivery, Document, Side, Span
from auditor.model.time import Due
from auditor.model.verdict import Verdict

from .judge_world import promise, their_promise
from .stories import IRA, mail

E, W, S, INFO = Level.ERROR, Level.WARNING, Level.SUGGESTION, Level.INFO
CONTRADICTED, UNSUPPORTED = Substantiation.CONTRADICTED, Substantiation.UNSUPPORTED


def finding(level: Level, how: Substantiation = UNSUPPORTED, *, muted: bool = False) -> Finding:
    return Finding(
        id="f_1", rule="puffery", cls=FindingClass.STYLE, level=level, confidence=0.9, document_id="d", quote="x",
        span=Span(start=0, end=1), message="m", why="w", substantiation=how, trust_element=TrustElement.TRUTH,
        fingerprint="p", suppressed=Suppression(reason="agreed", source="inline") if muted else None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("findings", "decision", "highest"),
    [
        ([], Decision.ALLOW, None),
        ([finding(INFO)], Decision.ALLOW, INFO),
        ([finding(S)], Decision.ALLOW, S),
        ([finding(S), finding(W)], Decision.WARN, W),
        ([finding(E)], Decision.WARN, E),
        ([finding(E, CONTRADICTED)], Decision.BLOCK, E),
        ([finding(W, CONTRADICTED)], Decision.WARN, W),
        ([finding(E, CONTRADICTED, muted=True)], Decision.ALLOW, None),
        ([finding(E, CONTRADICTED, muted=True), finding(S)], Decision.ALLOW, S),
    ],
)
def test_decision(findings: list[Finding], decision: Decision, highest: Level | None) -> None:
    """Block on a contradicted error, warn on a warning or error, else allow; muted findings do not count."""
    assert decide(findings, Thresholds()) is decision
    assert worst(findings) is highest


def test_thresholds_move_the_decision() -> None:
    """Levels of blocking and warning are settings."""
    strict = Thresholds(block_level=W, warn_level=S)
    assert decide([finding(W, CONTRADICTED)], strict) is Decision.BLOCK
    assert decide([finding(S)], strict) is Decision.WARN


def _counts(commitments: list[Commitment], findings: list[Finding], documents: list[Document]) -> dict[str, object]:
    found = count(documents, commitments, findings, rejected=4, not_reviewed=1)
    return {name: getattr(found, name) for name in ("verdicts", "levels", "sides", "suppressed", "undated", "not_sent")}


def test_counts() -> None:
    """Verdicts are those of our scored commitments; sides are everybody's; muted findings are counted apart."""
    kept = replace(promise(), verdict=Verdict.KEPT)
    hedged = replace(promise(), scored=False, verdict=Verdict.BROKEN)
    theirs = replace(their_promise("send the data", promise().act), verdict=Verdict.BROKEN)
    open_date = replace(promise(), due=Due(text="by then", start=None, end=None, precision=None))
    waiting = replace(open_date, due=Due(text="after it", start=None, end=None, precision=None, after="it"))
    nobody = replace(promise(), side=Side.UNKNOWN)
    documents = [mail(IRA, "3-02", "x"), mail(IRA, "3-03", "x", delivery=Delivery.BOUNCED)]
    found = _counts(
        [kept, hedged, theirs, open_date, waiting, nobody],
        [finding(W), finding(W), finding(E, muted=True)],
        documents,
    )
    assert found == {
        "verdicts": {"kept": 1, "not_checkable": 2},
        "levels": {"warning": 2},
        "sides": {"ours": 4, "theirs": 1, "unknown": 1},
        "suppressed": 1,
        "undated": 1,
        "not_sent": 1,
    }


def test_undecided_and_rejected_are_passed_on() -> None:
    """Nothing vanishes: what was thrown out and what was not reviewed is counted."""
    found = count([], [], [], rejected=4, not_reviewed=1)
    assert (found.rejected, found.not_reviewed) == (4, 1)
