"""Answers that have no shape elsewhere, and the readers of all of them.

A field that this version does not know is left aside: an answer may grow.
"""

from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import Field, TypeAdapter

from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.job import Job
from auditor.reports.ledger_v1 import PageV1, StandingV1
from auditor.reports.recovery_v1 import RecoveryV1
from auditor.reports.schema_v1 import ReportV1, SkippedV1
from auditor.reports.scorecard_v1 import ScorecardV1


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleInfo:
    """One rule: what it says, why, and where it comes from."""

    id: str
    title: str
    cls: Annotated[FindingClass, Field(validation_alias="class")]
    level: Level
    trust_element: TrustElement
    message: str
    why: str
    source: str
    flags: tuple[str, ...]
    """Texts in which it finds something."""
    passes: tuple[str, ...]
    """Texts in which it does not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What became of records that were sent."""

    received: int
    """Records that were understood."""
    new: int
    """Of those, how many were not known yet."""
    skipped: tuple[SkippedV1, ...]
    """What was not understood, and what to do; each with its row, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    data: tuple[RuleInfo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Jobs:
    data: tuple[Job, ...]


REPORT: Final = TypeAdapter(ReportV1)
RULES: Final = TypeAdapter(Rules)
RECEIVED: Final = TypeAdapter(Received)
STANDING: Final = TypeAdapter(StandingV1)
PAGE: Final = TypeAdapter(PageV1)
RECOVERY: Final = TypeAdapter(RecoveryV1)
SCORECARD: Final = TypeAdapter(ScorecardV1)
JOB: Final = TypeAdapter(Job)
JOBS: Final = TypeAdapter(Jobs)
