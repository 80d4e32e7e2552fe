"""What a rule is: data and one generator. Each rule is one file beside this one; `checks.ALL` lists them by hand."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from auditor.model.commitment import Origin
from auditor.model.finding import Citation, FindingClass, Level, Substantiation, TrustElement
from auditor.model.knowledge import Claim
from auditor.model.text import Reading, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A place where a rule fires: a span of one of `reading.own()`'s sentences."""

    span: Span
    message: str = ""
    """Says what is wrong with these very words; empty: the rule's own message."""
    replacements: tuple[str, ...] = ()
    """Safer wording for the span that only this place knows, such as that of an entry; `Rule.ways` has the rest."""
    level: Level | None = None
    """None: the rule's level."""
    confidence: float = 0.9
    origin: Origin = Origin.RULE
    cls: FindingClass | None = None
    """None: the rule's class. A statement that an entry contradicts is false, whatever the rule."""
    substantiation: Substantiation = Substantiation.NOT_CHECKABLE
    evidence: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A quote and what stands around it in its sentences: what a way of rewording is given."""

    quote: str
    before: str
    after: str


Way = Callable[[Spot], str | None]
"""Proposes safer words for the quote, insertable as they are; None where it does not fit. `_safer` decides what stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule on wording.

    `flags` and `passes` are whole texts in which it must and must not fire; they are shown by `auditor explain` and
    run by the tests. `related` names other rules whose guard is part of this one's reason.
    """

    id: str
    title: str
    cls: FindingClass
    level: Level
    trust_element: TrustElement
    message: str
    """One sentence to the rep: what these words do, and what to say instead. No blame."""
    why: str
    source: str
    """The founding source: law, code of practice or research."""
    find: Callable[[Reading], Iterable[Hit]]
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    claims: tuple[Claim, ...] = ()
    """The small registry under which `flags` and `passes` are read; empty for a rule that needs none."""
    ways: tuple[Way, ...] = ()
    """How its own thing is said more safely, the best first; none where words cannot mend it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConductRule:
    """A rule on conduct, decided by the audit itself from mail, calls and records; here is what it says of itself.

    `flags` and `passes` are short stories in which it does and does not apply, for `auditor rules` and `explain`.
    """

    id: str
    title: str
    cls: FindingClass
    level: Level
    trust_element: TrustElement
    message: str
    why: str
    source: str
    flags: tuple[str, ...]
    passes: tuple[str, ...]
