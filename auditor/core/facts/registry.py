"""The claims registry as one review sees it: on one day, for one role."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from auditor.core.facts.figures import NUMBER_WORDS, Dimension, Quantity, quantity_of
from auditor.core.facts.subjects import Mention, Subjects
from auditor.model.knowledge import Claim, ClaimKind

_PRICE_CUT = re.compile(
    rf"(?:\d|\b(?:{NUMBER_WORDS})) ?(?:%|per ?cent|percent) (?:off|cheaper|discount|reduction|rebate)\b"
    r"|\b(?:half[- ]price|half off)\b",
    re.I,
)
_CUTS = frozenset({"discount", "rebate", "reduction"})
"""Subjects that are spoken of without being named: "20 % off"."""


@dataclass(frozen=True, kw_only=True)
class Registry:
    """What may be said, and by whom. Empty: no registry was given, and nothing can be checked against it."""

    claims: tuple[Claim, ...] = ()
    role: str | None = None
    """Of the sender; None: not known."""
    plans: frozenset[str] = frozenset()
    _subjects: Subjects = field(init=False, repr=False, compare=False, default_factory=lambda: Subjects(()))

    _alike: dict[tuple[ClaimKind, str], list[Claim]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )
    """By kind and each name."""
    _measured: dict[tuple[Dimension, Decimal], list[Claim]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        for claim in self.claims:
            measure = quantity_of(claim.value, claim.unit) if claim.kind in _MEASURED else None
            if measure is not None:
                self._measured.setdefault((measure.dimension, measure.value), []).append(claim)
            for name in _named(claim):
                self._alike.setdefault((claim.kind, name), []).append(claim)
        object.__setattr__(self, "_subjects", Subjects(self.claims))
        plans = frozenset(plan.lower() for claim in self.claims for plan in claim.plans)
        object.__setattr__(self, "plans", plans)

    @property
    def given(self) -> bool:
        return bool(self.claims)

    def mentions(self, text: str) -> list[Mention]:
        """The entries that `text` speaks of; a cut in price also where no word names it."""
        found = self._subjects.mentions(text)
        cut = _PRICE_CUT.search(text) if self.given else None
        if cut is not None:
            named = {mention.claim.id for mention in found}
            found += [
                Mention(claim=claim, start=cut.start(), end=cut.end())
                for claim in self.claims
                if claim.id not in named and claim.kind in _PRICED and _is_cut(claim)
            ]
        return found

    def measured(self, quantity: Quantity) -> Sequence[Claim]:
        """The service levels and lead times whose figure is exactly this one."""
        return self._measured.get((quantity.dimension, quantity.value), ())

    def allowed_elsewhere(self, claim: Claim) -> Iterable[Claim]:
        """Other entries of authority on the same subject: what another role may do."""
        alike = {other.id: other for name in sorted(_named(claim)) for other in self._alike.get((claim.kind, name), ())}
        return (other for other in alike.values() if other.id != claim.id)


_MEASURED = frozenset({ClaimKind.SERVICE_LEVEL, ClaimKind.LEAD_TIME})
_PRICED = frozenset({ClaimKind.AUTHORITY, ClaimKind.PRICE})


def _is_cut(claim: Claim) -> bool:
    names = " ".join((claim.subject, *claim.aliases)).lower()
    return any(cut in names for cut in _CUTS)


def _named(claim: Claim) -> frozenset[str]:
    return frozenset(name.lower() for name in (claim.subject, *claim.aliases))


NO_REGISTRY = Registry()
