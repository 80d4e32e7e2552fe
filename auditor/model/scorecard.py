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
    TEAM = "team"
    """Everybody of ours together: what a manager looks at first."""


class Turn(StrEnum):
    """How the last quarter compares with those before."""

    BETTER = "better"
    WORSE = "worse"
    UNCLEAR = "unclear"


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
    turn: Turn = Turn.UNCLEAR
    few: bool = False
    """So few cases that the rate says little."""

    @property
    def built(self) -> float:
        """What trust was built by, over all elements."""
        return sum(event.weight for one in self.elements for event in one.events if event.weight > 0)

    @property
    def spent(self) -> float:
        """What trust was lost by; below 0."""
        return sum(event.weight for one in self.elements for event in one.events if event.weight < 0)

    @property
    def unexplained(self) -> int:
        """Slips of which nobody said why."""
        slipped = sum(self.verdicts.get(one, 0) for one in (Verdict.KEPT_LATE, Verdict.PARTLY_KEPT, Verdict.BROKEN))
        return slipped - sum(self.causes.values())
