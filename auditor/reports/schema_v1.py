"""The public shape `auditor.report/1`: one pydantic model of the report for command line, API and snapshots.

It may grow and never shrinks or changes meaning. Every field is always present, unknown ones as null; only a
document's `text` is left out unless it was asked for. Field names are those of contract.md ("Report").
"""

from collections.abc import Callable
from datetime import date as Date
from typing import Annotated, Any, Final, Literal

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer, model_serializer

from auditor.model.commitment import Act, CommitmentKind, Modality, Origin, State, Strength
from auditor.model.finding import FindingClass, Level, Substantiation, TrustElement
from auditor.model.record import RecordKind
from auditor.model.report import Decision
from auditor.model.text import DocumentKind, Side
from auditor.model.time import Precision
from auditor.model.verdict import Cause, Grade, Shows, Verdict
from auditor.reports.clean import scalar

SCHEMA: Final = "auditor.report/1"

Words = Annotated[str, BeforeValidator(lambda value: scalar(value) if isinstance(value, str) else value)]
"""Text from outside; a lone surrogate becomes U+FFFD, so that no hostile draft loses the whole report."""
Time = Annotated[AwareDatetime, PlainSerializer(lambda value: value.isoformat(), return_type=str)]
"""ISO 8601 with the offset as it was given."""


class Wire(BaseModel):
    """Frozen, written and read by the names of the contract."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, extra="forbid")


class PersonV1(Wire):
    name: Words | None
    email: Words | None


class ParticipantV1(PersonV1):
    side: Side


class EngineV1(Wire):
    name: str
    model: str | None
    prompt_digest: str | None
    answers: str | None = None


class ConcernV1(Wire):
    quote: Words
    start: int
    end: int
    answered: bool
    answer_quote: Words | None


class DocumentV1(Wire):
    id: str
    origin: Words
    kind: DocumentKind
    subject: Words | None
    sent_at: Time | None
    author: PersonV1 | None
    thread: Words | None
    participants: tuple[ParticipantV1, ...]
    language: Words | None
    duplicates: tuple[Words, ...]
    talk_share: float | None
    """Words of our side over all words of a call, 0 to 1."""
    questions_asked: int | None
    """Questions of our side on a call."""
    concerns: tuple[ConcernV1, ...]
    notes: tuple[Words, ...]
    text: Words | None = None
    """The decoded text, only with `--with-text`."""

    @model_serializer(mode="wrap")
    def _without_absent_text(self, handler: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
        wire = handler(self)
        if self.text is None:
            wire.pop("text", None)
        return wire


class MentionV1(Wire):
    document_id: str
    quote: Words
    start: int
    end: int
    at: Time | None


class DueV1(Wire):
    text: Words | None
    start: Time | None
    end: Time | None
    precision: Precision | None
    inferred: bool
    policy: str | None
    after: Words | None
    offset: Words | None
    recurrence: str | None


class EvidenceV1(Wire):
    record_id: Words
    source: Words
    grade: Grade
    shows: Shows
    part: Words | None
    at: Time | None
    score: float
    why: Words


class ReasonV1(Wire):
    quote: Words
    source: Words
    """Id of the document or of the record."""
    start: int | None
    """Place in a document; null where a record says it."""
    end: int | None
    at: Time | None


class CommitmentV1(Wire):
    id: str
    document_id: str
    quote: Words
    start: int
    end: int
    said_at: Time | None
    mentions: tuple[MentionV1, ...]
    kind: CommitmentKind
    modality: Modality
    strength: Strength
    scored: bool
    side: Side
    promisor: PersonV1 | None
    promisee: PersonV1 | None
    performer: Words | None
    account: Words | None
    action: Words
    act: Act
    quantity: Words | None
    condition: Words | None
    confidence: float
    origin: Origin
    internal: bool
    due: DueV1 | None
    state: State
    verdict: Verdict
    why: Words
    cause: Cause | None
    reason: ReasonV1 | None = None
    """The words that `cause` rests on."""
    superseded_by: str | None
    evidence: tuple[EvidenceV1, ...]


class CitationV1(Wire):
    record_id: Words
    source: Words
    why: Words


class SuppressionV1(Wire):
    reason: Words
    source: Words
    """"inline" or the baseline file."""


class FindingV1(Wire):
    id: str
    rule: str
    cls: FindingClass = Field(validation_alias="class", serialization_alias="class")
    level: Level
    confidence: float
    document_id: str
    quote: Words
    start: int
    end: int
    message: Words
    why: Words
    replacements: tuple[Words, ...]
    substantiation: Substantiation
    evidence: tuple[CitationV1, ...]
    also: tuple[str, ...]
    suppressed: SuppressionV1 | None
    trust_element: TrustElement
    commitment_id: str | None
    origin: Origin
    fingerprint: str


class SupportedV1(Wire):
    document_id: str
    quote: Words
    start: int
    end: int
    evidence: tuple[CitationV1, ...]


class SourceV1(Wire):
    id: Words
    title: Words
    date: Date | None
    """The day of the event or of the publication."""
    where: Words
    """A URL, a publication, or the file."""


class OpenerV1(Wire):
    document_id: str | None = None
    """The draft for which it was made; null: for none."""
    text: Words
    leads_with: Words
    sources: tuple[Words, ...]
    """Ids; `cited` says what they are."""
    cited: tuple[SourceV1, ...] = ()
    findings: tuple[FindingV1, ...]
    research: tuple[Words, ...]


class CoverageV1(Wire):
    source: Words
    kinds: tuple[RecordKind, ...]
    since: str | None = Field(validation_alias="from", serialization_alias="from")
    """First day covered, ISO 8601; null: from the beginning."""
    until: str | None = Field(validation_alias="to", serialization_alias="to")
    """Last day covered; null: up to now."""
    accounts: tuple[Words, ...] | Literal["all"]


class SkippedV1(Wire):
    origin: Words
    reason: Words


class UngroundedV1(Wire):
    document_id: str
    quote: Words
    reason: Words


class CostV1(Wire):
    calls: int
    input_tokens: int
    output_tokens: int
    amount: float | None
    currency: str | None


class CountsV1(Wire):
    verdicts: dict[str, int]
    levels: dict[str, int]
    sides: dict[str, int]
    suppressed: int
    undated: int
    rejected: int
    not_sent: int
    not_reviewed: int


class ReportV1(Wire):
    """`auditor.report/1`."""

    schema_: Literal["auditor.report/1"] = Field(validation_alias="schema", serialization_alias="schema")
    tool_version: str
    rubric_version: str
    as_of: Time
    engine: EngineV1
    complete: bool
    decision: Decision
    documents: tuple[DocumentV1, ...]
    commitments: tuple[CommitmentV1, ...]
    findings: tuple[FindingV1, ...]
    supported: tuple[SupportedV1, ...]
    openers: tuple[OpenerV1, ...]
    coverage: tuple[CoverageV1, ...]
    skipped: tuple[SkippedV1, ...]
    ungrounded: tuple[UngroundedV1, ...]
    undone: tuple[SkippedV1, ...] = ()
    cost: CostV1
    counts: CountsV1
    notes: tuple[Words, ...]


def schema() -> dict[str, Any]:
    """The JSON schema of `auditor.report/1`."""
    return ReportV1.model_json_schema(by_alias=True, mode="validation")
