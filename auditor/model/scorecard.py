"""What an account, or the work of a person, has seen of kept and missed promises: counts of events that can be opened."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from auditor.model.finding import TrustElement
from auditor.model.verdict import Cause, Verdict


class Subject(StrEnum):
    ACCOUNT = "account"
    OWNER = "owner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """`hits` of `cases`, with the 95 % interval that so few or so many cases allow; None without any case."""

    hits: int
    cases: int
    low: float | None = None
    high: float | None = None

    @property
    def value(self) -> float | None:
        return self.hits / self.cases if self.cases else None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustEvent:
    """One thing that a customer would remember."""

    element: TrustElement
    what: str
    """In a few words: "kept", "broken", "silent-slip"."""
    weight: float
    """Above 0 it builds trust, below 0 it costs; what breaks weighs more than what builds."""
    at: datetime | None
    quote: str
    commitment_id: str | None = None
    finding_id: str | None = None
    document_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One of the five, as the events add up."""

    element: TrustElement
    events: tuple[TrustEvent, ...] = ()

    @property
    def balance(self) -> float:
        return sum(event.weight for event in self.events)


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A calendar quarter: "2026 Q1"."""

    name: str
    on_time: Rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    subject: Subject
    name: str
    as_of: datetime
    on_time: Rate
    """Our promises that were due and could be judged: kept in time among kept, late, partly kept and broken."""
    theirs: Rate
    """The same of the customer's promises to us."""
    verdicts: Mapping[Verdict, int] = field(default_factory=dict)
    """All scored promises of our side."""
    causes: Mapping[Cause, int] = field(default_factory=dict)
    """Of those that were late, partly kept or broken, as far as somebody said why."""
    elements: tuple[Element, ...] = ()
    trend: tuple[Period, ...] = ()
    few: bool = False
    """So few cases that the rate says little."""
