"""Findings: what says more than can be stood behind, and weaknesses of text or conduct."""

from dataclasses import dataclass
from enum import StrEnum

from auditor.model.commitment import Origin
from auditor.model.text import Span


class Level(StrEnum):
    INFO = "info"
    SUGGESTION = "suggestion"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        return tuple(Level).index(self)


class FindingClass(StrEnum):
    """FINRA 2210(d)(1)(B), plus style and trust."""

    PROMISSORY = "promissory"
    EXAGGERATED = "exaggerated"
    UNWARRANTED = "unwarranted"
    MISLEADING = "misleading"
    FALSE = "false"
    STYLE = "style"
    TRUST = "trust"


class Substantiation(StrEnum):
    CONTRADICTED = "contradicted"
    UNSUPPORTED = "unsupported"
    NOT_CHECKABLE = "not_checkable"


class TrustElement(StrEnum):
    DEPENDABILITY = "dependability"
    COMPETENCE = "competence"
    EMPATHY = "empathy"
    TRUTH = "truth"
    RAPPORT = "rapport"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A record or registry entry that bears on a finding."""

    record_id: str
    source: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppression:
    reason: str
    source: str
    """"inline" or the baseline file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    id: str
    rule: str
    cls: FindingClass
    level: Level
    confidence: float
    document_id: str
    quote: str
    span: Span
    message: str
    """What, in one sentence for a salesperson."""
    why: str
    replacements: tuple[str, ...] = ()
    substantiation: Substantiation = Substantiation.NOT_CHECKABLE
    evidence: tuple[Citation, ...] = ()
    also: tuple[str, ...] = ()
    """Ids of other rules that fit the same words."""
    suppressed: Suppression | None = None
    trust_element: TrustElement
    commitment_id: str | None = None
    origin: Origin = Origin.RULE
    fingerprint: str
    """Stable over edits elsewhere in the text: rule, normalised quote, author."""
