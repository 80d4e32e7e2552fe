"""A scorecard as one self-contained page; every event is on it, with the id under which it can be opened."""

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from auditor.model.scorecard import Element, Rate, Scorecard, Subject, TrustEvent
from auditor.reports.charts import FULL, Bar, Part
from auditor.reports.pages import asset, environment, policy
from auditor.reports.scorecard_words import (
    ELEMENT_NAMES,
    NO_RANKING,
    WEIGHING,
    balance_words,
    cause_rows,
    caution,
    interval_words,
    kicker,
    opens_with,
    rate_words,
    turn_words,
    weight_words,
)
from auditor.reports.words import VERDICT_NAMES, VERDICT_TONES


@dataclass(frozen=True, slots=True, kw_only=True)
class Whisker:
    """A rate as a mark on its interval, both from 0 to FULL."""

    label: str
    says: str
    count: str
    at: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """An element as what was lost to the left and built to the right of a middle, each from 0 to FULL."""

    label: str
    balance: str
    lost: float
    built: float
    events: tuple[TrustEvent, ...]
    """The latest first."""


def scorecard_html(card: Scorecard) -> str:
    style = asset("report.css") + asset("scorecard.css")
    page = environment().get_template("scorecard.html")
    return page.render(policy=policy(style), style=Markup(style), **values(card))  # noqa: S704  our own files, not from outside


def values(card: Scorecard, *, promises_at: str = "") -> dict[str, Any]:
    """What the template of a scorecard's body needs, in whichever page it stands; `promises_at`: where promises have pages."""
    return {
        "card": card,
        "promises_at": promises_at,
        "kicker": kicker(card),
        "rate": rate_words(card.on_time),
        "interval": interval_words(card.on_time),
        "theirs": rate_words(card.theirs),
        "caution": caution(card),
        "turn": turn_words(card),
        "built": weight_words(card.built),
        "spent": weight_words(card.spent),
        "quarters": [_whisker(one.name, one.on_time) for one in card.trend],
        "verdicts": _verdicts(card),
        "causes": _causes(card),
        "elements": _scales(card),
        "weighing": WEIGHING,
        "no_ranking": "" if card.subject is Subject.ACCOUNT else NO_RANKING,
        "opens_with": opens_with,
        "weight_words": weight_words,
    }


def _whisker(label: str, rate: Rate) -> Whisker:
    at, low, high = (round(FULL * (value or 0.0), 2) for value in (rate.value, rate.low, rate.high))
    says = f"{label}: {rate_words(rate)}; {interval_words(rate)}"
    return Whisker(label=label, says=says, count=f"{rate.hits} of {rate.cases}", at=at, low=low, high=high)


def _verdicts(card: Scorecard) -> tuple[Bar, ...]:
    most = max(card.verdicts.values(), default=1)
    return tuple(
        _bar(VERDICT_NAMES[verdict], VERDICT_TONES[verdict], card.verdicts[verdict], most)
        for verdict in VERDICT_NAMES
        if card.verdicts.get(verdict)
    )


def _causes(card: Scorecard) -> tuple[Bar, ...]:
    rows = cause_rows(card)
    most = max((count for _, count in rows), default=1)
    return tuple(_bar(label[:1].upper() + label[1:], "quiet", count, most) for label, count in rows)


def _bar(label: str, tone: str, count: int, most: int) -> Bar:
    part = Part(tone=tone, label=label.lower(), count=count, at=0.0, size=round(FULL * count / most, 2))
    return Bar(label=label, count=count, parts=(part,))


def _scales(card: Scorecard) -> tuple[Scale, ...]:
    sums = [(_sum(one, 1), _sum(one, -1)) for one in card.elements]
    most = max((value for pair in sums for value in pair), default=0.0) or 1.0
    return tuple(
        Scale(
            label=ELEMENT_NAMES[one.element],
            balance=balance_words(one),
            built=round(FULL * built / most, 2),
            lost=round(FULL * lost / most, 2),
            events=tuple(reversed(one.events)),
        )
        for one, (built, lost) in zip(card.elements, sums, strict=True)
    )


def _sum(one: Element, sign: int) -> float:
    return sum(sign * event.weight for event in one.events if sign * event.weight > 0)
