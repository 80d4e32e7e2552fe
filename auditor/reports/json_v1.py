"""JSON and JSON lines: a `Report` as `auditor.report/1`."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict

from auditor.model.commitment import Commitment
from auditor.model.finding import Citation, Finding
from auditor.model.opener import Opener
from auditor.model.people import Thresholds
from auditor.model.record import Coverage
from auditor.model.report import Concern, Cost, EngineInfo, Report, Supported
from auditor.model.text import Document, Party
from auditor.model.time import Due
from auditor.model.verdict import Reason
from auditor.reports.schema_v1 import (
    SCHEMA,
    CitationV1,
    CommitmentV1,
    ConcernV1,
    CostV1,
    CountsV1,
    CoverageV1,
    DocumentV1,
    DueV1,
    EngineV1,
    EvidenceV1,
    FindingV1,
    MentionV1,
    OpenerV1,
    ParticipantV1,
    PersonV1,
    ReasonV1,
    ReportV1,
    SkippedV1,
    SourceV1,
    SupportedV1,
    SuppressionV1,
    UngroundedV1,
    schema,
)
from auditor.reports.split import split

__all__ = ["SCHEMA", "JsonLines", "JsonReport", "ReportV1", "schema", "split", "to_wire"]


class JsonReport:
    """One indented document, UTF-8 as it is (no ASCII escapes), ending with a line end."""

    name = "json"

    def __init__(self, *, with_text: bool = False) -> None:
        self._with_text = with_text

    def render(self, report: Report) -> str:
        return to_wire(report, with_text=self._with_text).model_dump_json(by_alias=True, indent=2) + "\n"


class JsonLines:
    """One report a line and a document: each line is a whole `auditor.report/1`.

    A line holds one document with its commitments, findings, concerns, supported and ungrounded. What belongs to no
    document (skipped inputs, and the run's cost) comes on one last line of its own with `documents: []`.
    """

    name = "jsonl"

    def __init__(self, *, with_text: bool = False, thresholds: Thresholds | None = None) -> None:
        self._with_text = with_text
        self._thresholds = thresholds or Thresholds()

    def render(self, report: Report) -> str:
        return "".join(self.lines(report))

    def lines(self, report: Report) -> Iterator[str]:
        """The same, a line at a time, each with its line end."""
        for part in split(report, thresholds=self._thresholds):
            yield to_wire(part, with_text=self._with_text).model_dump_json(by_alias=True) + "\n"


def to_wire(report: Report, *, with_text: bool = False) -> ReportV1:
    """`report` in its public shape; `with_text` adds the decoded text of each document."""
    concerns: dict[str, list[Concern]] = {}
    for concern in report.concerns:
        concerns.setdefault(concern.document_id, []).append(concern)
    return ReportV1(
        schema_=SCHEMA,
        tool_version=report.tool_version,
        rubric_version=report.rubric_version,
        as_of=report.as_of,
        engine=engine_v1(report.engine),
        complete=report.complete,
        decision=report.decision,
        documents=tuple(_document(d, report, concerns.get(d.id, ()), with_text=with_text) for d in report.documents),
        commitments=tuple(map(commitment_v1, report.commitments)),
        findings=tuple(map(finding_v1, report.findings)),
        supported=tuple(map(_supported, report.supported)),
        openers=tuple(map(_opener, report.openers)),
        coverage=tuple(map(_coverage, report.coverage)),
        skipped=tuple(SkippedV1(origin=s.origin, reason=s.reason) for s in report.skipped),
        ungrounded=tuple(
            UngroundedV1(document_id=u.document_id, quote=u.quote, reason=u.reason) for u in report.ungrounded
        ),
        undone=tuple(SkippedV1(origin=u.origin, reason=u.reason) for u in report.undone),
        cost=cost_v1(report.cost),
        counts=_counts(report),
        notes=report.notes,
    )


def _document(document: Document, report: Report, concerns: Iterable[Concern], *, with_text: bool) -> DocumentV1:
    talk_share = report.talk_share.get(document.id)
    return DocumentV1(
        id=document.id,
        origin=document.origin,
        kind=document.kind,
        subject=document.subject,
        sent_at=document.sent_at,
        author=person_v1(document.author),
        thread=document.thread,
        participants=tuple(ParticipantV1(name=p.name, email=p.email, side=p.side) for p in document.participants),
        language=document.language,
        duplicates=document.duplicates,
        talk_share=None if talk_share is None else round(talk_share, 4),
        questions_asked=report.questions_asked.get(document.id),
        concerns=tuple(
            ConcernV1(
                quote=c.quote, start=c.span.start, end=c.span.end, answered=c.answered, answer_quote=c.answer_quote
            )
            for c in concerns
        ),
        notes=document.notes,
        text=document.text if with_text else None,
    )


def commitment_v1(one: Commitment) -> CommitmentV1:
    return CommitmentV1(
        id=one.id,
        document_id=one.document_id,
        quote=one.quote,
        start=one.span.start,
        end=one.span.end,
        said_at=one.said_at,
        mentions=tuple(
            MentionV1(document_id=m.document_id, quote=m.quote, start=m.span.start, end=m.span.end, at=m.at)
            for m in one.mentions
        ),
        kind=one.kind,
        modality=one.modality,
        strength=one.strength,
        scored=one.scored,
        side=one.side,
        promisor=person_v1(one.promisor),
        promisee=person_v1(one.promisee),
        performer=one.performer,
        account=one.account,
        action=one.action,
        act=one.act,
        quantity=one.quantity,
        condition=one.condition,
        confidence=one.confidence,
        origin=one.origin,
        internal=one.internal,
        due=_due(one.due) if one.due else None,
        state=one.state,
        verdict=one.verdict,
        why=one.why,
        cause=one.cause,
        reason=_reason(one.reason) if one.reason else None,
        superseded_by=one.superseded_by,
        evidence=_evidence(one),
    )


def _reason(one: Reason) -> ReasonV1:
    start, end = (one.span.start, one.span.end) if one.span else (None, None)
    return ReasonV1(quote=one.quote, source=one.source, start=start, end=end, at=one.at)


def _evidence(one: Commitment) -> tuple[EvidenceV1, ...]:
    return tuple(
        EvidenceV1(
            record_id=e.record_id,
            source=e.source,
            grade=e.grade,
            shows=e.shows,
            part=e.part,
            at=e.at,
            score=e.score,
            why=e.why,
        )
        for e in one.evidence
    )


def _due(due: Due) -> DueV1:
    return DueV1(**asdict(due))


def finding_v1(one: Finding) -> FindingV1:
    return FindingV1(
        id=one.id,
        rule=one.rule,
        cls=one.cls,
        level=one.level,
        confidence=one.confidence,
        document_id=one.document_id,
        quote=one.quote,
        start=one.span.start,
        end=one.span.end,
        message=one.message,
        why=one.why,
        replacements=one.replacements,
        substantiation=one.substantiation,
        evidence=tuple(map(_citation, one.evidence)),
        also=one.also,
        suppressed=SuppressionV1(reason=one.suppressed.reason, source=one.suppressed.source)
        if one.suppressed
        else None,
        trust_element=one.trust_element,
        commitment_id=one.commitment_id,
        origin=one.origin,
        fingerprint=one.fingerprint,
    )


def _supported(one: Supported) -> SupportedV1:
    return SupportedV1(
        document_id=one.document_id,
        quote=one.quote,
        start=one.span.start,
        end=one.span.end,
        evidence=tuple(map(_citation, one.evidence)),
    )


def _opener(one: Opener) -> OpenerV1:
    return OpenerV1(
        document_id=one.document_id,
        text=one.text,
        leads_with=one.leads_with,
        sources=tuple(source.id for source in one.sources),
        cited=tuple(SourceV1(id=s.id, title=s.title, date=s.dated, where=s.where) for s in one.sources),
        findings=tuple(map(finding_v1, one.findings)),
        research=one.research,
    )


def _coverage(one: Coverage) -> CoverageV1:
    return CoverageV1(
        source=one.source,
        kinds=tuple(sorted(one.kinds)),
        since=one.since.isoformat() if one.since else None,
        until=one.until.isoformat() if one.until else None,
        accounts="all" if one.accounts is None else tuple(sorted(one.accounts)),
    )


def _citation(one: Citation) -> CitationV1:
    return CitationV1(record_id=one.record_id, source=one.source, why=one.why)


def person_v1(party: Party | None) -> PersonV1 | None:
    return PersonV1(name=party.name, email=party.email) if party else None


def engine_v1(engine: EngineInfo) -> EngineV1:
    return EngineV1(name=engine.name, model=engine.model, prompt_digest=engine.prompt_digest, answers=engine.answers)


def cost_v1(cost: Cost) -> CostV1:
    return CostV1(
        calls=cost.calls,
        input_tokens=cost.input_tokens,
        output_tokens=cost.output_tokens,
        amount=cost.amount,
        currency=cost.currency,
    )


def _counts(report: Report) -> CountsV1:
    counts = report.counts
    return CountsV1(
        verdicts=dict(counts.verdicts),
        levels=dict(counts.levels),
        sides=dict(counts.sides),
        suppressed=counts.suppressed,
        undated=counts.undated,
        rejected=counts.rejected,
        not_sent=counts.not_sent,
        not_reviewed=counts.not_reviewed,
    )
