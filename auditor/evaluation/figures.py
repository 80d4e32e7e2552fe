"""What an evaluation gives: figures with counts and intervals, and the rows that went wrong, each with its cause."""

from dataclasses import dataclass, field
from enum import StrEnum


class Part(StrEnum):
    """Half of a public set was looked at while the engine was written; the other half was only ever scored.

    The halves are drawn by a hash of the row's group (thread, meeting, text), so they stay the same on every machine.
    """

    LOOK = "look"
    SCORE = "score"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured number. Rates lie between 0 and 1."""

    name: str
    value: float | None
    """None when there was nothing to measure it on."""
    low: float | None = None
    high: float | None = None
    """95 % bootstrap interval over groups; None where it says nothing (a sum, a time)."""
    n: int = 0
    """How many units it rests on."""
    counts: tuple[tuple[str, int], ...] = ()
    """What it is made of: true positives, false positives, ..."""
    aim: float | None = None
    lower_is_better: bool = False
    unit: str = ""
    """Empty for a rate; else "per 100 messages", "s"."""

    @property
    def reached(self) -> bool | None:
        """Whether the aim is reached; None without an aim."""
        if self.aim is None or self.value is None:
            return None
        return self.value <= self.aim if self.lower_is_better else self.value >= self.aim


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """A row that the engine got wrong."""

    id: str
    figure: str
    cause: str
    """A short class of reason, for grouping: "found too much", "missed: no head", "due: other day"."""
    expected: str
    got: str
    text: str | None = None
    """The words, of our own cases only: public sets are named by id and never quoted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """Precision over recall, in falling order of confidence."""

    name: str
    points: tuple[tuple[float, float], ...]
    """(recall, precision)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """How often what was expected (rows) was taken for what (columns)."""

    name: str
    labels: tuple[str, ...]
    cells: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SetResult:
    """One set, run with one engine."""

    name: str
    title: str
    engine: str
    units: int
    unit_name: str
    """What is counted: "sentences", "meetings"."""
    part: Part = Part.ALL
    split: str | None = None
    figures: tuple[Figure, ...] = ()
    misses: tuple[Miss, ...] = ()
    curves: tuple[Curve, ...] = ()
    confusions: tuple[Confusion, ...] = ()
    notes: tuple[str, ...] = ()
    """Conventions of the set, and where the contract differs."""
    seconds: float = 0.0
    calls: int = 0
    tokens: int = 0
    own: bool = False
    """Our own cases, whose texts may be shown."""

    def figure(self, name: str) -> Figure | None:
        return next((f for f in self.figures if f.name == name), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """All sets of one run."""

    tool_version: str
    rubric_version: str
    results: tuple[SetResult, ...] = ()
    skipped: tuple[tuple[str, str], ...] = field(default=())
    """(folder, reason)."""
