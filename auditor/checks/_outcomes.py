"""One sentence against one entry of the claims registry: supported, contradicted by a rule, or neither.

Founding source: contract.md, "Levels", "Substantiation", "Class" and "Which rule, when two fit".
"""

# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from auditor.checks._language import View, clause
from auditor.checks._statement import Says, around, is_others, is_past, says, undertakes
from auditor.core.facts import Dimension, Figure, Fit, Mention, against, better_of, figures_in, quantity_of
from auditor.core.facts.registry import Registry
from auditor.model.finding import FindingClass, Level
from auditor.model.knowledge import Claim, ClaimKind, ClaimStatus


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
    dated: date | None
    """The last day of the time that the clause names, where it names one."""

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
        cls = FindingClass.FALSE if false else _CLASSES.get(rule or "", FindingClass.PROMISSORY)
        return Outcome(claim=self.claim, start=left, end=max(right, to), rule=rule, cls=cls, level=level)


_CLASSES: Mapping[str, FindingClass] = MappingProxyType(
    {"hidden-condition": FindingClass.MISLEADING, "unverified-proof": FindingClass.UNWARRANTED}
)


def outcomes(scene: Scene) -> Iterator[Outcome]:
    """What the entry says to the clause; nothing where they do not meet."""
    if is_others(scene.seen, *scene.place):
        return
    yield from _KINDS[scene.claim.kind](scene)


def _capability(scene: Scene) -> Iterator[Outcome]:
    claim, said = scene.claim, says(scene.seen, *scene.place)
    status = claim.status
    if status is ClaimStatus.AVAILABLE and claim.available_from and claim.available_from > scene.day:
        status = ClaimStatus.PLANNED
    match status, said:
        case ClaimStatus.AVAILABLE, Says.NOTHING if scene.figures() and not is_past(scene.seen, *scene.place):
            yield from _available(scene)
        case (None, _) | (_, Says.NOTHING):
            return
        case ClaimStatus.AVAILABLE, _:
            yield from _available(scene)
        case ClaimStatus.BETA, Says.BETA | Says.PLANNED:
            yield scene.outcome(None)
        case ClaimStatus.PLANNED, Says.PLANNED:
            yield scene.outcome(None)
        case _, Says.COMING:
            approved = claim.available_from if status is not ClaimStatus.UNAVAILABLE else None
            in_time = approved is not None and scene.dated is not None and scene.dated >= approved
            yield scene.outcome(None if in_time else "roadmap-promise")
        case _, Says.THERE | Says.BETA:
            yield scene.outcome("nonexistent-feature", false=True)
        case ClaimStatus.UNAVAILABLE, Says.PLANNED:
            return


_EVERY_PLAN = re.compile(
    r"\b(?:all|every|each|any|whichever|the (?:basic|free|starter|smallest|standard)) (?:our )?(?:plans?|packages?|editions?|tiers?|customers?)\b"
    r"|\byour (?:current )?(?:plan|package|edition|tier|subscription)\b|\b(?:at )?no (?:extra|additional) (?:cost|charge|fee)\b"
    r"|\b(?:for free|free of charge|included in the price)\b"
)


def _available(scene: Scene) -> Iterator[Outcome]:
    """There; but perhaps on another plan, or not so far as was said."""
    claim, seen = scene.claim, scene.seen
    beyond = next((f for f in scene.figures() if _fit(claim, f) is Fit.BEYOND), None)
    if beyond is not None:
        yield scene.outcome("performance-level", false=not undertakes(seen, *scene.place), to=beyond.end)
        return
    if not claim.plans:
        yield scene.outcome(None)
        return
    named = {plan for plan in scene.registry.plans if re.search(rf"\b{re.escape(plan)}\b", seen.lower)}
    own = {plan.lower() for plan in claim.plans}
    if named & own and not named - own:
        yield scene.outcome(None)
    elif named - own or _EVERY_PLAN.search(seen.lower):
        yield scene.outcome("hidden-condition")
    else:
        # The condition is merely left out: one step lower.
        yield scene.outcome("hidden-condition", level=Level.WARNING)


_NEVER_DOWN = re.compile(
    r"\b(?:never (?:goes? |be |is |are |been )?(?:down|offline|fails?)|(?:zero|no) (?:downtime|outages?)|always (?:on|up|available))\b"
)
_ROUND_FULL = 100


def _level(scene: Scene) -> Iterator[Outcome]:
    claim, seen = scene.claim, scene.seen
    if is_past(seen, *scene.place):
        return
    yield from _by_figures(scene, "performance-level", false=not undertakes(seen, *scene.place))
    full = quantity_of(claim.value, claim.unit)
    never = _NEVER_DOWN.search(around(seen, *scene.place))
    if never and full and full.dimension is Dimension.PERCENT and full.value < _ROUND_FULL and not scene.figures():
        yield scene.outcome("performance-level")


def _lead_time(scene: Scene) -> Iterator[Outcome]:
    if is_past(scene.seen, *scene.place):
        return
    yield from _by_figures(scene, "unqualified-deadline")


def _price(scene: Scene) -> Iterator[Outcome]:
    """A lower price than the list, or a price held longer than it holds."""
    claim = scene.claim
    if is_past(scene.seen, *scene.place):
        return
    if claim.roles and scene.figures():
        yield from _authority(scene)
        return
    found = list(_by_figures(scene, "price-lock"))
    lapsed = claim.valid_to is not None and (scene.dated or scene.day) > claim.valid_to
    if lapsed and (found or _HELD.search(around(scene.seen, *scene.place))):
        yield scene.outcome("price-lock")
    else:
        yield from found


_HELD = re.compile(
    r"\b(?:hold|holds|stays?|keep|keeps|fixed|valid|guarantee\w*|locked?|frozen|remains?|until|through)\b"
)


def _authority(scene: Scene) -> Iterator[Outcome]:
    """Not for this role: beyond-authority; not for anybody: price-lock where it is a price."""
    claim, registry = scene.claim, scene.registry
    figures = scene.figures()
    if claim.value is not None and not figures:
        return
    beyond = next((f for f in figures if _fit(claim, f) is Fit.BEYOND), None)
    if claim.value is not None and beyond is None and all(_fit(claim, f) is Fit.OTHER for f in figures):
        return
    mine = not claim.roles or registry.role in claim.roles
    if beyond is None and mine:
        yield scene.outcome(None)
    elif (
        beyond is None
        and registry.role is not None
        and not any(_lets(c, registry.role, figures) for c in _others(scene))
    ):
        yield scene.outcome("beyond-authority")
    elif beyond is not None and not any(_lets(c, registry.role, figures) for c in _others(scene)):
        others = [c for c in _others(scene) if any(_fit(c, f) is Fit.WITHIN for f in figures)]
        if not others and any(_goes_further(c, claim) for c in _others(scene)):
            return  # the entry that allows most is the one to name
        cut = not others and beyond.quantity.dimension is Dimension.PERCENT
        yield scene.outcome("price-lock" if cut else "beyond-authority", to=beyond.end)


def _others(scene: Scene) -> list[Claim]:
    return list(scene.registry.allowed_elsewhere(scene.claim))


def _goes_further(one: Claim, other: Claim) -> bool:
    return one.value is not None and other.value is not None and one.value > other.value


def _lets(claim: Claim, role: str | None, figures: list[Figure]) -> bool:
    """Whether another entry on the same subject lets this role do it."""
    mine = not claim.roles or role in claim.roles
    return mine and (claim.value is None or any(_fit(claim, f) is Fit.WITHIN for f in figures))


_WHOLE = re.compile(
    r"\b(?:everything|all (?:our|of our|products|sites|plants|the)|every(?: single)? (?:product|site|plant|part|device)|entire|"
    r"whole (?:company|product|range|firm)|fully|across the board|throughout|top to bottom)\b"
)
_CERTIFIED = re.compile(
    r"\b(?:certif\w+|compliant|complian\w+|accredited|approved|conform\w*|audited|attest\w*|we (?:are|have|hold|carry|meet|comply)|we're|holds?|meets?|passed|available|there)\b"
)


def _certificate(scene: Scene) -> Iterator[Outcome]:
    claim, seen = scene.claim, scene.seen
    text, said = around(seen, *scene.place), says(seen, *scene.place)
    held = claim.status in (None, ClaimStatus.AVAILABLE) and claim.holds_on(scene.day)
    started = claim.available_from is None or claim.available_from <= scene.day
    if said is Says.COMING and not (held and started):
        in_time = bool(claim.available_from and scene.dated and scene.dated >= claim.available_from)
        yield scene.outcome(None if in_time else "legal-compliance")
    elif said in (Says.PLANNED, Says.BETA):
        if not held or not started:
            yield scene.outcome(None)
    elif not _CERTIFIED.search(text) or is_past(seen, *scene.place):
        return
    elif not held or not started:
        yield scene.outcome("legal-compliance", false=True)
    elif _scoped(claim) and _WHOLE.search(seen.lower):
        yield scene.outcome("hidden-condition", level=Level.WARNING)
    else:
        yield scene.outcome(None)


def _scoped(claim: Claim) -> bool:
    return bool(re.search(r"\b(?:for|of) \w", claim.subject.lower()))


_WILL_SAVE = re.compile(r"\byou(?:r [\w-]+)?(?:'ll| will| can| would)\b|\bwill (?:save|cut|reduce|bring|give) you\b")


def _proof(scene: Scene) -> Iterator[Outcome]:
    """A figure beyond the range of a proof is contradicted by it; within, a past result is supported, a promise is not."""
    future = bool(_WILL_SAVE.search(scene.seen.lower)) or undertakes(scene.seen, *scene.place)
    for outcome in _by_figures(scene, "outcome-promise" if future else "unverified-proof"):
        if outcome.rule is not None or not future:
            yield outcome


def _by_figures(scene: Scene, rule: str, *, false: bool = False) -> Iterator[Outcome]:
    """Beyond by any figure is contradicted; within by all of those that can be compared is supported."""
    fits = [(f, _fit(scene.claim, f)) for f in scene.figures()]
    beyond = next((f for f, fit in fits if fit is Fit.BEYOND), None)
    if beyond is not None:
        yield scene.outcome(rule, false=false, to=beyond.end)
    elif any(fit is Fit.WITHIN for _, fit in fits) and scene.claim.holds_on(scene.day):
        yield scene.outcome(None)


def _fit(claim: Claim, figure: Figure) -> Fit:
    entry = quantity_of(claim.value, claim.unit)
    return Fit.OTHER if entry is None else against(figure.quantity, entry, better_of(claim))


_KINDS: Mapping[ClaimKind, Callable[[Scene], Iterator[Outcome]]] = MappingProxyType(
    {
        ClaimKind.CAPABILITY: _capability,
        ClaimKind.SERVICE_LEVEL: _level,
        ClaimKind.PRICE: _price,
        ClaimKind.CERTIFICATE: _certificate,
        ClaimKind.LEAD_TIME: _lead_time,
        ClaimKind.AUTHORITY: _authority,
        ClaimKind.PROOF: _proof,
    }
)
