"""What is weighed: a head with its clause, and what its surroundings tell."""

from dataclasses import dataclass

from auditor.engines.offline.cues import Cue
from auditor.model.people import DateOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A head that fits, still to be weighed. All places are in the sentence's own text."""

    cue: Cue
    start: int
    verb: int
    end: int
    reach: int
    """Where the next head begins: a date behind a remark still belongs to the clause before it."""
    who: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What a sentence's surroundings tell: was something asked just before, is this talk or mail."""

    answers: bool
    asked: str | None = None
    """The request that is answered, when its words are there."""
    order: DateOrder = DateOrder.MONTH_FIRST
