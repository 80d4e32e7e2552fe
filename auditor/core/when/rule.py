"""One rule of the grammar of time: a pattern as data and the small function that makes its window."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from auditor.core.patterns import Pattern
from auditor.core.when.types import Clock, DueRole, Scene, Slot
from auditor.core.when.words import expand

DateMaker = Callable[[re.Match[str], Scene, Slot | None], Slot]
ClockMaker = Callable[[re.Match[str], Scene], Clock]


class Weight(Enum):
    """How much a match is worth in running text; a phrase given to `resolve` is known to be a time phrase."""

    STRONG = auto()
    NEEDS_LEAD = auto()
    """ "mon", "April", "3/4": a time only after "by", "on", "in" or beside another time word."""
    NEEDS_STOP = auto()
    """ "the 15th": what follows must not be a noun ("the 15th floor")."""
    NEEDS_BOTH = auto()
    """A lead before and no noun behind: "by 3/4", "in 2027"."""
    NEVER = auto()
    """Only as a whole phrase."""
    TAIL = auto()
    """Only behind a rule that asks for more: "the end of" + "week"."""


@dataclass(frozen=True, kw_only=True, eq=False)
class DateRule:
    pattern: Pattern
    make: DateMaker
    tail: bool
    """Whether another date must follow: "the end of" + "next week"."""
    role: DueRole | None
    weight: Weight


@dataclass(frozen=True, kw_only=True, eq=False)
class ClockRule:
    pattern: Pattern
    make: ClockMaker
    role: DueRole | None
    weight: Weight


def rule(
    written: str, make: DateMaker, *, tail: bool = False, role: DueRole | None = None, weight: Weight = Weight.STRONG
) -> DateRule:
    """`written` as `words.expand` takes it."""
    return DateRule(pattern=expand(written, open_end=tail), make=make, tail=tail, role=role, weight=weight)


def clock(written: str, make: ClockMaker, *, role: DueRole | None = None, weight: Weight = Weight.STRONG) -> ClockRule:
    return ClockRule(pattern=expand(written), make=make, role=role, weight=weight)
