"""The report: what was found, what was not looked at, and what nothing could show."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor import RUBRIC_VERSION, __version__
from auditor.core.tally import count, decide
from auditor.model.finding import Finding
from auditor.model.people import Settings
from auditor.model.report import Decision, EngineInfo, Report
from auditor.model.text import Side
from auditor.pipeline.collect import Collected
from auditor.pipeline.judging import Judged
from auditor.pipeline.suppress import Baseline


def assemble(
    judged: Judged, collected: Collected, engine: EngineInfo, settings: Settings, baseline: Baseline
) -> Report:
    """Findings are linked to the commitment whose words they share; suppressed ones stay in the list."""
    findings = baseline.apply(_linked(judged))
    documents = tuple(u.document for u in judged.understood)
    return Report(
        tool_version=__version__,
        rubric_version=RUBRIC_VERSION,
        as_of=settings.as_of,
        engine=engine,
        complete=not collected.skipped,
        decision=decide(findings, settings.thresholds),
        documents=documents,
        talk_share={u.document.id: u.talk_share for u in judged.understood if u.talk_share is not None},
        concerns=tuple(c for u in judged.understood for c in u.concerns),
        commitments=judged.commitments,
        findings=findings,
        coverage=judged.coverage,
        skipped=tuple(collected.skipped),
        ungrounded=tuple(g for u in judged.understood for g in u.ungrounded),
        counts=count(
            documents,
            judged.commitments,
            findings,
            rejected=sum(u.rejected for u in judged.understood),
            not_reviewed=sum(not u.reviewed for u in judged.understood),
        ),
        notes=tuple(_notes(judged)),
    )


def together(reports: Sequence[Report]) -> Report:
    """One report of several reviews; drafts stay independent of each other. At least one report."""
    first = reports[0]
    if len(reports) == 1:
        return first
    documents = tuple(d for r in reports for d in r.documents)
    commitments = tuple(c for r in reports for c in r.commitments)
    findings = tuple(f for r in reports for f in r.findings)
    return replace(
        first,
        complete=all(r.complete for r in reports),
        decision=max((r.decision for r in reports), key=tuple(Decision).index),
        documents=documents,
        concerns=tuple(c for r in reports for c in r.concerns),
        commitments=commitments,
        findings=findings,
        skipped=tuple(s for r in reports for s in r.skipped),
        ungrounded=tuple(u for r in reports for u in r.ungrounded),
        counts=count(
            documents,
            commitments,
            findings,
            rejected=sum(r.counts.rejected for r in reports),
            not_reviewed=sum(r.counts.not_reviewed for r in reports),
        ),
        notes=tuple(dict.fromkeys(n for r in reports for n in r.notes)),
    )


def _linked(judged: Judged) -> tuple[Finding, ...]:
    by_document: dict[str, list[tuple[int, int, str]]] = {}
    for c in judged.commitments:
        by_document.setdefault(c.document_id, []).append((c.span.start, c.span.end, c.id))
    return tuple(
        f
        if f.commitment_id
        else replace(
            f,
            commitment_id=next(
                (i for s, e, i in by_document.get(f.document_id, ()) if s < f.span.end and f.span.start < e), None
            ),
        )
        for f in judged.findings
    )


def _notes(judged: Judged) -> Iterator[str]:
    unread = Counter(u.document.language for u in judged.understood if not u.reviewed)
    for language, number in sorted(unread.items(), key=str):
        texts = "1 text" if number == 1 else f"{number} texts"
        yield f"Not reviewed: {texts} in a language that the offline engine does not know ({language})."
    unknown = sum(c.side is Side.UNKNOWN for c in judged.commitments)
    if unknown:
        yield f"Whose promise it is could not be decided for {unknown}; say which side is yours with --our-domain or --our-speaker."
