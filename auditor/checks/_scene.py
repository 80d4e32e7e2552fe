"""One entry of the claims registry in one sentence, and what may come of it."""

# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from auditor.checks._language import View, clause
from auditor.core.facts import Figure, Fit, Mention, against, better_of, figures_in, quantity_of
from auditor.core.facts.registry import Registry
from auditor.core.when import WorkCalendar
from auditor.model.finding import FindingClass, Level
from auditor.model.knowledge import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """`rule` of None: supported. `start..end` is the clause, in the view of the sentence."""

    claim: Claim
    start: int
    end: int
    rule: str | None = None
    cls: FindingClass = FindingClass.PROMISSORY
    level: Level = Level.ERROR


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One mention in its sentence, on the day it is said."""

    seen: View
    mention: Mention
    registry: Registry
    day: date
    calendar: WorkCalendar
    """Of the promisor."""
    dated: date | None
    """The last day of the time that the clause names, else the sentence."""
    dated_here: date | None
    """The same where the clause itself names it, or the sentence begins with it."""

    @property
    def claim(self) -> Claim:
        return self.mention.claim

    @property
    def place(self) -> tuple[int, int]:
        return self.mention.start, self.mention.end

    def figures(self) -> list[Figure]:
        """Those of the entry's dimension in the clause, else in the sentence."""
        entry = quantity_of(self.claim.value, self.claim.unit)
        if entry is None:
            return []
        left, right = clause(self.seen, *self.place)
        alike = [f for f in figures_in(self.seen.lower) if f.quantity.dimension is entry.dimension]
        inside = [f for f in alike if left <= f.start < right]
        return inside or alike

    def outcome(self, rule: str | None, *, false: bool = False, level: Level = Level.ERROR, to: int = 0) -> Outcome:
        """Of the clause, stretched to a figure that ends at `to`."""
        left, right = clause(self.seen, *self.place)
        vow = _VOW.match(self.seen.lower, right)
        right = vow.end() if vow else right
        cls = FindingClass.FALSE if false else _CLASSES.get(rule or "", FindingClass.PROMISSORY)
        return Outcome(claim=self.claim, start=left, end=max(right, to), rule=rule, cls=cls, level=level)


_VOW = re.compile(
    r", ?(?:and )?(?:guaranteed|i promise|promised|for sure|that(?:'s| is) (?:certain|a promise)|no exceptions?|without exception|rain or shine|always|every time)\b"
)
"""What makes the claim stronger belongs to it."""
_CLASSES: Mapping[str, FindingClass] = MappingProxyType(
    {"hidden-condition": FindingClass.MISLEADING, "unverified-proof": FindingClass.UNWARRANTED}
)


def by_figures(scene: Scene, rule: str, *, false: bool = False) -> Iterator[Outcome]:
    """Beyond by any figure is contradicted; within by all of those that can be compared is supported."""
    fits = [(f, fit_of(scene.claim, f)) for f in scene.figures()]
    beyond = next((f for f, fit in fits if fit is Fit.BEYOND), None)
    if beyond is not None:
        yield scene.outcome(rule, false=false, to=beyond.end)
    elif any(fit is Fit.WITHIN for _, fit in fits) and scene.claim.holds_on(scene.day):
        yield scene.outcome(None)


def fit_of(claim: Claim, figure: Figure) -> Fit:
    entry = quantity_of(claim.value, claim.unit)
    return Fit.OTHER if entry is None else against(figure.quantity, entry, better_of(claim))
