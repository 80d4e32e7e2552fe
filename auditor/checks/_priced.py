"""Prices, and what a role may give, against the claims registry."""

import re
from collections.abc import Iterator
from decimal import Decimal

from auditor.checks._scene import Outcome, Scene, by_figures, fit_of
from auditor.checks._statement import around, is_past, undertakes
from auditor.core.facts import Dimension, Figure, Fit, figures_in
from auditor.model.knowledge import Claim, ClaimKind


def price(scene: Scene) -> Iterator[Outcome]:
    """A lower price than the list, or a price held longer than it holds."""
    claim = scene.claim
    if is_past(scene.seen, *scene.place) or _PAID_BACK.search(around(scene.seen, *scene.place)):
        return
    if claim.roles and scene.figures():
        yield from authority(scene)
        return
    cut = _cut_behind(scene)
    if cut is not None:
        # Whether the cut may be given is asked of the entry on it; the sum only follows from it.
        if claim.holds_on(scene.day) and any(fit_of(one, cut) is Fit.WITHIN for one in _on_cuts(scene)):
            yield scene.outcome(None)
        return
    found = list(by_figures(scene, "price-lock", false=not undertakes(scene.seen, *scene.place)))
    lapsed = claim.valid_to is not None and (scene.dated or scene.day) > claim.valid_to
    if lapsed and (found or scene.figures() or _HELD.search(around(scene.seen, *scene.place))):
        yield scene.outcome("price-lock")
    else:
        endless = _ENDLESS.search(scene.seen.lower)
        yield from (one for one in found if one.rule or not endless)


_PAID_BACK = re.compile(
    r"\b(?:credit\w*|refund\w*|reimburs\w*|compensat\w*|penalt\w+|deduct\w*|(?:pay|paid) (?:you )?back)\b"
)
"""A sum that goes to the customer is no price."""
_ENDLESS = re.compile(
    r"\b(?:for ?ever|for (?:life|good|all time|as long as)|permanently|indefinitely|always|never|as long as you|"
    r"whatever happens|no matter)\b"
)
"""Held without an end; an entry says what a price is, not that it stays."""


def _cut_behind(scene: Scene) -> Figure | None:
    """The percentage by which the sums of the clause lie under the list price, where the sentence names it and an entry of
    authority speaks of it: "5 % off, which makes it 36.10"."""
    listed = scene.claim.value
    sums = [f for f in scene.figures() if fit_of(scene.claim, f) is Fit.BEYOND]
    if listed is None or not sums or not _on_cuts(scene):
        return None
    cuts = (f for f in figures_in(scene.seen.lower) if f.quantity.dimension is Dimension.PERCENT)
    return next((cut for cut in cuts if all(_is_cut_by(listed, cut.quantity.value, one) for one in sums)), None)


def _on_cuts(scene: Scene) -> list[Claim]:
    mentioned = (mention.claim for mention in scene.registry.mentions(scene.seen.text))
    return [claim for claim in mentioned if claim.kind is ClaimKind.AUTHORITY]


def _is_cut_by(listed: Decimal, cut: Decimal, figure: Figure) -> bool:
    """To the last digit that was said."""
    said = figure.quantity.said
    return (listed * (100 - cut) / 100).quantize(said) == said


_HELD = re.compile(
    r"\b(?:hold|holds|stays?|keep|keeps|fixed|valid|guarantee\w*|locked?|frozen|remains?|until|through|still)\b"
)


def authority(scene: Scene) -> Iterator[Outcome]:
    """Not for this role: beyond-authority; not for anybody: price-lock where it is a price."""
    claim, registry = scene.claim, scene.registry
    figures = scene.figures()
    waived = not figures and claim.value == 0 and _WAIVED.search(around(scene.seen, *scene.place))
    if claim.value is not None and not figures and not waived:
        return
    beyond = next((f for f in figures if fit_of(claim, f) is Fit.BEYOND), None)
    if figures and claim.value is not None and all(fit_of(claim, f) is Fit.OTHER for f in figures):
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
        others = [c for c in _others(scene) if any(fit_of(c, f) is Fit.WITHIN for f in figures)]
        if not others and any(_goes_further(c, claim) for c in _others(scene)):
            return  # the entry that allows most is the one to name
        if _has_none(scene):
            yield scene.outcome("beyond-authority", to=beyond.end)
        if claim.roles and not any(c.roles for c in _others(scene)):
            yield scene.outcome("beyond-authority", to=beyond.end)  # Says what its roles may, not that nobody may more.
        cut = not others and beyond.quantity.dimension is Dimension.PERCENT
        yield scene.outcome("price-lock" if cut else "beyond-authority", to=beyond.end)


_WAIVED = re.compile(
    r"\b(?:waiv\w+|drop(?:s|ped|ping)?|skip(?:s|ped|ping)?|scrap\w*|forgo|strik\w+|cancel\w*|free(?: of charge)?|for nothing|"
    r"no charge|off the (?:bill|invoice|quote|offer)|on us|on the house)\b"
)
"""Given for nothing, without a sum."""


def _has_none(scene: Scene) -> bool:
    """Whether the sender's role is known and may do nothing of the kind."""
    role = scene.registry.role
    return role is not None and all(c.roles and role not in c.roles for c in (scene.claim, *_others(scene)))


def _others(scene: Scene) -> list[Claim]:
    return list(scene.registry.allowed_elsewhere(scene.claim))


def _goes_further(one: Claim, other: Claim) -> bool:
    return one.value is not None and other.value is not None and one.value > other.value


def _lets(claim: Claim, role: str | None, figures: list[Figure]) -> bool:
    """Whether another entry on the same subject lets this role do it."""
    mine = not claim.roles or role in claim.roles
    return mine and (claim.value is None or any(fit_of(claim, f) is Fit.WITHIN for f in figures))
