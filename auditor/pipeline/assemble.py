"""The report: what was found, what was not looked at, and what nothing could show."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor import RUBRIC_VERSION, __version__
from auditor.core.tally import count, decide
from auditor.model.commitment import Commitment, Usage
from auditor.model.finding import Citation, Finding, FindingClass, Level, Substantiation
from auditor.model.people import Settings
from auditor.model.report import Cost, Decision, EngineInfo, Report
from auditor.model.text import DocumentKind, Side, Skipped
from auditor.model.verdict import Grade, Shows, Verdict
from auditor.pipeline.collect import Collected
from auditor.pipeline.judging import Judged
from auditor.pipeline.suppress import Baseline

_NAMED = 3
"""Speakers named in the note on those who could not be tied to a side."""
_LONGEST_NAME = 40
_CITED = 3
"""Records named beside a finding on conduct; the promise itself has them all."""


def assemble(
    judged: Judged, collected: Collected, engine: EngineInfo, settings: Settings, baseline: Baseline
) -> Report:
    """Findings are linked to the commitment whose words they share; suppressed ones stay in the list."""
    findings = baseline.apply(_linked(judged))
    documents = tuple(u.document for u in judged.understood)
    unread = tuple(Skipped(origin=u.document.origin, reason=u.undone) for u in judged.understood if u.undone)
    undone = (*unread, *judged.unweighed)
    reviewed = any(u.reviewed for u in judged.understood) or not (documents or collected.skipped)
    return Report(
        tool_version=__version__,
        rubric_version=RUBRIC_VERSION,
        as_of=settings.as_of,
        engine=engine,
        complete=not (collected.skipped or undone),
        decision=decide(findings, settings.thresholds, reviewed=reviewed),
        documents=documents,
        talk_share={u.document.id: u.talk_share for u in judged.understood if u.talk_share is not None},
        questions_asked={u.document.id: u.questions_asked for u in judged.understood if u.questions_asked is not None},
        concerns=tuple(c for u in judged.understood for c in u.concerns),
        commitments=judged.commitments,
        findings=findings,
        supported=tuple(s for u in judged.understood for s in u.supported),
        coverage=judged.coverage,
        skipped=tuple(collected.skipped),
        ungrounded=tuple(g for u in judged.understood for g in u.ungrounded),
        undone=undone,
        cost=cost_of(sum((u.usage for u in judged.understood), judged.weighing)),
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
        supported=tuple(s for r in reports for s in r.supported),
        skipped=tuple(dict.fromkeys(s for r in reports for s in r.skipped)),
        undone=tuple(u for r in reports for u in r.undone),
        cost=sum((r.cost for r in reports), Cost()),
        openers=tuple(o for r in reports for o in r.openers),
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


def cost_of(usage: Usage) -> Cost:
    """As a report tells it."""
    return Cost(
        calls=usage.calls,
        input_tokens=usage.input_tokens,
        output_tokens=usage.output_tokens,
        amount=usage.micro / 1_000_000 if usage.currency else None,
        currency=usage.currency,
    )


def _supported(finding: Finding, commitment: Commitment) -> Finding:
    """With the records that decided its promise; what a record shows not to be done contradicts the promise."""
    adverse = tuple(e for e in commitment.evidence if e.shows is Shows.NOT_DONE and e.grade is Grade.DIRECT)
    shown = adverse or commitment.evidence[:_CITED]
    cited = tuple(Citation(record_id=e.record_id, source=e.source, why=e.why) for e in shown)
    if finding.cls is FindingClass.TRUST:
        return replace(finding, evidence=finding.evidence or cited)
    if finding.cls is not FindingClass.PROMISSORY or commitment.verdict is not Verdict.BROKEN or not adverse:
        return finding
    return replace(finding, level=Level.ERROR, substantiation=Substantiation.CONTRADICTED, evidence=cited)


def _linked(judged: Judged) -> tuple[Finding, ...]:
    """Findings with the commitment whose words they share, and what records say of it."""
    by_id = {c.id: c for c in judged.commitments}
    places: dict[str, list[Commitment]] = {}
    for promise in judged.commitments:
        places.setdefault(promise.document_id, []).append(promise)
    linked = []
    for finding in judged.findings:
        near = (c for c in places.get(finding.document_id, ()) if c.span.overlaps(finding.span))
        commitment = by_id.get(finding.commitment_id) if finding.commitment_id else next(near, None)
        if commitment is not None:
            finding = _supported(replace(finding, commitment_id=commitment.id), commitment)
        linked.append(finding)
    return tuple(linked)


def _notes(judged: Judged) -> Iterator[str]:
    unread = Counter(u.document.language for u in judged.understood if not u.reviewed)
    for language, number in sorted(unread.items(), key=str):
        texts = "1 text" if number == 1 else f"{number} texts"
        yield f"Not reviewed: {texts} in a language that the offline engine does not know ({language})."
    undone = Counter(u.undone for u in judged.understood if u.undone)
    for reason, number in sorted(undone.items()):
        yield f"Read by rules only: {'1 text' if number == 1 else f'{number:,} texts'}; {reason}."
    unweighed = Counter(one.reason for one in judged.unweighed)
    for reason, number in sorted(unweighed.items()):
        yield f"Judged by rules only: promises of {'1 text' if number == 1 else f'{number:,} texts'}; {reason}."
    speakers = {name.casefold(): name for u in judged.understood for name in u.untied}
    if speakers:
        yield _untied(tuple(speakers.values()))
    calls = {u.document.id for u in judged.understood if u.document.kind is DocumentKind.TRANSCRIPT}
    unknown = sum(c.side is Side.UNKNOWN and c.document_id not in calls for c in judged.commitments)
    if unknown:
        yield f"Whose promise it is could not be decided for {unknown}; say which side is yours with --our-domain or --our-speaker."


def _untied(speakers: Sequence[str]) -> str:
    """Who could not be tied to a side, a few of them by name, and what to do."""
    shown = [name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}..." for name in speakers[:_NAMED]]
    more = [f"{len(speakers) - _NAMED:,} more"] if len(speakers) > _NAMED else []
    count = "1 speaker" if len(speakers) == 1 else f"{len(speakers):,} speakers"
    who = ", ".join([*shown, *more])
    return f"{count} could not be tied to a side ({who}): name yours with --our-speaker or a roster."
