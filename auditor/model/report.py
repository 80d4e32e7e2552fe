"""The result of a review or an audit; `reports/` writes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from auditor.model.commitment import Commitment, Ungrounded
from auditor.model.finding import Citation, Finding
from auditor.model.opener import Opener
from auditor.model.record import Coverage
from auditor.model.text import Document, Skipped, Span


class Decision(StrEnum):
    ALLOW = "allow"
    WARN = "warn"
    BLOCK = "block"


class Purpose(StrEnum):
    """Why a report was made; decides what is shown first, never what is found."""

    REVIEW = "review"
    """Drafts before they are sent."""
    OPENERS = "openers"
    """What a message may begin with; nothing was read."""
    AUDIT = "audit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """A customer's question or worry on a call or in a mail, and whether it was answered by substance."""

    document_id: str
    quote: str
    span: Span
    answered: bool
    answer_quote: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Supported:
    document_id: str
    quote: str
    span: Span
    evidence: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineInfo:
    name: str
    model: str | None = None
    prompt_digest: str | None = None
    answers: str | None = None
    """How the model's answers were held to their shape: json_schema, tool, json_mode or plain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    amount: float | None = None
    currency: str | None = None

    def __add__(self, other: "Cost") -> "Cost":
        priced = [amount for amount in (self.amount, other.amount) if amount is not None]
        return Cost(
            calls=self.calls + other.calls,
            input_tokens=self.input_tokens + other.input_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
            amount=round(sum(priced), 6) if priced else None,
            currency=self.currency or other.currency,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    verdicts: Mapping[str, int] = field(default_factory=dict)
    """Scored commitments of our side only."""
    levels: Mapping[str, int] = field(default_factory=dict)
    sides: Mapping[str, int] = field(default_factory=dict)
    suppressed: int = 0
    undated: int = 0
    """Commitments whose due phrase could not be resolved for want of a reference date."""
    rejected: int = 0
    """Candidates that were weighed and thrown out (negated, past, ...) and ungrounded ones."""
    not_sent: int = 0
    """Unsent, scheduled, bounced and automatic mail."""
    not_reviewed: int = 0
    """Documents in a language that the engine does not know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    tool_version: str
    rubric_version: str
    as_of: datetime
    engine: EngineInfo
    complete: bool
    decision: Decision
    purpose: Purpose = Purpose.AUDIT
    documents: tuple[Document, ...] = ()
    talk_share: Mapping[str, float] = field(default_factory=dict)
    """By document id: words of our side over all words of the call."""
    questions_asked: Mapping[str, int] = field(default_factory=dict)
    """By document id: questions of our side on the call."""
    concerns: tuple[Concern, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    findings: tuple[Finding, ...] = ()
    supported: tuple[Supported, ...] = ()
    openers: tuple[Opener, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    ungrounded: tuple[Ungrounded, ...] = ()
    undone: tuple[Skipped, ...] = ()
    """Documents that the model did not read whole, or gave no safer words for, and why; the rules read them."""
    cost: Cost = field(default_factory=Cost)
    counts: Counts = field(default_factory=Counts)
    notes: tuple[str, ...] = ()
    """What a reader should know: "as-of is now", "no source connected that could show shipments"."""
