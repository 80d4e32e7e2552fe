"""The public shape `auditor.scorecard/1`."""

from typing import Final, Literal

from pydantic import Field

from auditor import RUBRIC_VERSION, __version__
from auditor.model.finding import TrustElement
from auditor.model.scorecard import Element, Rate, Scorecard, Subject, TrustEvent, Turn
from auditor.reports.schema_v1 import Time, Wire, Words

SCHEMA: Final = "auditor.scorecard/1"


class RateV1(Wire):
    """`share` with its 95 % interval; null without any case."""

    hits: int
    cases: int
    share: float | None
    low: float | None
    high: float | None


class TrustEventV1(Wire):
    what: Words
    weight: float
    at: Time | None
    quote: Words
    commitment_id: str | None
    finding_id: str | None
    document_id: str


class ElementV1(Wire):
    element: TrustElement
    balance: float
    events: tuple[TrustEventV1, ...]


class PeriodV1(Wire):
    period: str
    """A calendar quarter: "2026 Q1"."""
    on_time: RateV1


class ScorecardV1(Wire):
    """`auditor.scorecard/1`."""

    schema_: Literal["auditor.scorecard/1"] = Field(default=SCHEMA, serialization_alias="schema")
    tool_version: str = __version__
    rubric_version: str = RUBRIC_VERSION
    as_of: Time
    subject: Subject
    name: Words
    on_time: RateV1
    theirs: RateV1
    few: bool
    """So few cases that the share says little."""
    verdicts: dict[str, int]
    causes: dict[str, int]
    unexplained: int
    """Slips of which nobody said why."""
    built: float
    spent: float
    elements: tuple[ElementV1, ...]
    trend: tuple[PeriodV1, ...]
    turn: Turn
    notes: tuple[Words, ...]


def scorecard_v1(card: Scorecard, notes: tuple[str, ...] = ()) -> ScorecardV1:
    return ScorecardV1(
        as_of=card.as_of,
        subject=card.subject,
        name=card.name,
        on_time=_rate(card.on_time),
        theirs=_rate(card.theirs),
        few=card.few,
        verdicts={verdict.value: count for verdict, count in card.verdicts.items()},
        causes={cause.value: count for cause, count in card.causes.items()},
        unexplained=card.unexplained,
        built=card.built,
        spent=card.spent,
        elements=tuple(map(_element, card.elements)),
        trend=tuple(PeriodV1(period=one.name, on_time=_rate(one.on_time)) for one in card.trend),
        turn=card.turn,
        notes=notes,
    )


def _rate(rate: Rate) -> RateV1:
    return RateV1(
        hits=rate.hits, cases=rate.cases, share=_rounded(rate.value), low=_rounded(rate.low), high=_rounded(rate.high)
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _element(one: Element) -> ElementV1:
    return ElementV1(element=one.element, balance=one.balance, events=tuple(map(_event, one.events)))


def _event(one: TrustEvent) -> TrustEventV1:
    return TrustEventV1(
        what=one.what,
        weight=one.weight,
        at=one.at,
        quote=one.quote,
        commitment_id=one.commitment_id,
        finding_id=one.finding_id,
        document_id=one.document_id,
    )
