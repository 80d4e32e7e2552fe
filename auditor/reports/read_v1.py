"""A report read back from `auditor.report/1`, so that what was kept as JSON can be shown in every other format.

What the public shape leaves out stays unknown: texts, recipients, the days on which a record is only known by its day.
Openers belong to drafts and to no audit; they are not read. Law: written again it is the same JSON.
"""

from datetime import date

from auditor.model.commitment import Commitment, Mention, Ungrounded
from auditor.model.finding import Citation, Finding, Suppression
from auditor.model.record import Coverage
from auditor.model.report import Concern, Cost, Counts, EngineInfo, Report, Supported
from auditor.model.text import Document, Party, Side, Skipped, Span
from auditor.model.time import Due
from auditor.model.verdict import Evidence, Reason
from auditor.reports.schema_v1 import (
    CitationV1,
    CommitmentV1,
    CoverageV1,
    DocumentV1,
    DueV1,
    EvidenceV1,
    FindingV1,
    MentionV1,
    PersonV1,
    ReasonV1,
    ReportV1,
    SupportedV1,
)


def read_v1(json: bytes | str) -> Report:
    """The report of an audit. Raises pydantic's ValidationError for what is no `auditor.report/1`."""
    wire = ReportV1.model_validate_json(json)
    return Report(
        tool_version=wire.tool_version,
        rubric_version=wire.rubric_version,
        as_of=wire.as_of,
        engine=EngineInfo(**dict(wire.engine)),
        complete=wire.complete,
        decision=wire.decision,
        documents=tuple(map(_document, wire.documents)),
        talk_share={d.id: d.talk_share for d in wire.documents if d.talk_share is not None},
        questions_asked={d.id: d.questions_asked for d in wire.documents if d.questions_asked is not None},
        concerns=tuple(concern for d in wire.documents for concern in _concerns(d)),
        commitments=tuple(map(_commitment, wire.commitments)),
        findings=tuple(map(_finding, wire.findings)),
        supported=tuple(map(_supported, wire.supported)),
        coverage=tuple(map(_coverage, wire.coverage)),
        skipped=tuple(Skipped(origin=s.origin, reason=s.reason) for s in wire.skipped),
        ungrounded=tuple(Ungrounded(**dict(u)) for u in wire.ungrounded),
        undone=tuple(Skipped(origin=u.origin, reason=u.reason) for u in wire.undone),
        cost=Cost(**dict(wire.cost)),
        counts=Counts(**dict(wire.counts)),
        notes=wire.notes,
    )


def _document(one: DocumentV1) -> Document:
    return Document(
        id=one.id,
        origin=one.origin,
        kind=one.kind,
        text=one.text or "",
        subject=one.subject,
        sent_at=one.sent_at,
        author=_person(one.author),
        participants=tuple(Party(name=p.name, email=p.email, side=p.side) for p in one.participants),
        thread=one.thread,
        language=one.language,
        duplicates=one.duplicates,
        notes=one.notes,
    )


def _concerns(one: DocumentV1) -> tuple[Concern, ...]:
    return tuple(
        Concern(
            document_id=one.id,
            quote=c.quote,
            span=Span(start=c.start, end=c.end),
            answered=c.answered,
            answer_quote=c.answer_quote,
        )
        for c in one.concerns
    )


def _commitment(one: CommitmentV1) -> Commitment:
    return Commitment(
        id=one.id,
        document_id=one.document_id,
        quote=one.quote,
        span=Span(start=one.start, end=one.end),
        said_at=one.said_at,
        mentions=tuple(map(_mention, one.mentions)),
        kind=one.kind,
        modality=one.modality,
        strength=one.strength,
        scored=one.scored,
        side=one.side,
        promisor=_person(one.promisor, one.side),
        promisee=_person(one.promisee),
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
        evidence=tuple(map(_evidence, one.evidence)),
    )


def _reason(one: ReasonV1) -> Reason:
    span = Span(start=one.start, end=one.end) if one.start is not None and one.end is not None else None
    return Reason(quote=one.quote, source=one.source, span=span, at=one.at)


def _mention(one: MentionV1) -> Mention:
    return Mention(document_id=one.document_id, quote=one.quote, span=Span(start=one.start, end=one.end), at=one.at)


def _due(one: DueV1) -> Due:
    return Due(**dict(one))


def _evidence(one: EvidenceV1) -> Evidence:
    return Evidence(**dict(one))


def _finding(one: FindingV1) -> Finding:
    return Finding(
        id=one.id,
        rule=one.rule,
        cls=one.cls,
        level=one.level,
        confidence=one.confidence,
        document_id=one.document_id,
        quote=one.quote,
        span=Span(start=one.start, end=one.end),
        message=one.message,
        why=one.why,
        replacements=one.replacements,
        substantiation=one.substantiation,
        evidence=tuple(map(_citation, one.evidence)),
        also=one.also,
        suppressed=Suppression(**dict(one.suppressed)) if one.suppressed else None,
        trust_element=one.trust_element,
        commitment_id=one.commitment_id,
        origin=one.origin,
        fingerprint=one.fingerprint,
    )


def _supported(one: SupportedV1) -> Supported:
    span, evidence = Span(start=one.start, end=one.end), tuple(map(_citation, one.evidence))
    return Supported(document_id=one.document_id, quote=one.quote, span=span, evidence=evidence)


def _citation(one: CitationV1) -> Citation:
    return Citation(record_id=one.record_id, source=one.source, why=one.why)


def _coverage(one: CoverageV1) -> Coverage:
    return Coverage(
        source=one.source,
        kinds=frozenset(one.kinds),
        since=date.fromisoformat(one.since) if one.since else None,
        until=date.fromisoformat(one.until) if one.until else None,
        accounts=None if one.accounts == "all" else frozenset(one.accounts),
    )


def _person(one: PersonV1 | None, side: Side = Side.UNKNOWN) -> Party | None:
    return Party(name=one.name, email=one.email, side=side) if one else None
