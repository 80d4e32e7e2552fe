"""Real mail that two people have labelled, kept as places in the decoded text and never as words.

A line is `message characters own-sentences start-end:AB ...`: a sentence from `start` to `end` is of kind A to the first
annotator and B to the second. P promises; the other kinds (hedged, told of others, no promise) and "-" do not. All other
sentences of the message are of no kind to either.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from auditor.errors import Unreadable
from auditor.evaluation.figures import Figure, Miss
from auditor.evaluation.measures import Unit, f1, kappa
from auditor.model.commitment import Commitment
from auditor.model.text import Document, Span

_PROMISE = "P"
_NONE = "--"
_CAUSES = {"H": "hedged, or an offer", "T": "told of others", "O": "own future, no promise", "-": "nothing of the kind"}


@dataclass(frozen=True, slots=True)
class Labels:
    """What two annotators said of one message."""

    length: int
    sentences: int
    marked: tuple[tuple[Span, str], ...]
    """Places and the two kinds, in the order of the text."""

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Of each own sentence, whether the first and the second annotator found a promise there."""
        kinds = [*(kinds for _, kinds in self.marked), *[_NONE] * (self.sentences - len(self.marked))]
        return ((str(both[0] == _PROMISE), str(both[1] == _PROMISE)) for both in kinds)


def labels(path: Path) -> dict[str, Labels]:
    """By the name of the message. Empty where there is no such file; Unreadable names the line that is none."""
    if not path.is_file():
        return {}
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    return dict(_read(path, number, line) for number, line in lines if line and not line.startswith("#"))


def _read(path: Path, number: int, line: str) -> tuple[str, Labels]:
    try:
        name, length, sentences, *marks = line.split(" ")
        marked = tuple(_mark(mark) for mark in marks)
        return name, Labels(length=int(length), sentences=int(sentences), marked=marked)
    except ValueError as error:
        raise Unreadable(f"{path}: line {number} is no label ({error})", hint="take the file as it was") from error


def _mark(mark: str) -> tuple[Span, str]:
    place, kinds = mark.split(":")
    start, end = place.split("-")
    if len(kinds) != 2:
        raise ValueError(f"two kinds are needed, not {kinds}")
    return Span(start=int(start), end=int(end)), kinds


def fits(known: Labels, document: Document) -> bool:
    """Whether the text is still the one that was labelled."""
    return len(document.text) == known.length


def weighed(document: Document, known: Labels, found: Sequence[Commitment]) -> tuple[list[Unit], list[Miss]]:
    """One unit a sentence that promises, by both annotators or by the program; where the two differ it is left out."""
    units, misses = [], []
    counted = [c.span for c in found if c.scored]
    for span, kinds in known.marked:
        got = sum(span.overlaps(one) for one in counted)
        if kinds.count(_PROMISE) == 1:
            continue
        wanted = kinds == _PROMISE * 2
        if wanted or got:
            units.append(Unit(group=document.origin, tp=wanted and got > 0, fp=not wanted, fn=wanted and not got))
        if wanted != (got > 0):
            cause = "not heard" if wanted else _CAUSES[kinds[0]]
            misses.append(_miss(document, span, cause, wanted=wanted))
    loose = [one for one in counted if not any(span.overlaps(one) for span, _ in known.marked)]
    units += [Unit(group=document.origin, fp=1) for _ in loose]
    misses += [_miss(document, one, _CAUSES["-"], wanted=False) for one in loose]
    return units, misses


@dataclass(slots=True)
class Against:
    """What the program found, held against the labels, message by message."""

    known: dict[str, Labels]
    """By the name of the message."""
    units: list[Unit] = field(default_factory=list)
    misses: list[Miss] = field(default_factory=list)
    scored: list[Labels] = field(default_factory=list)

    def add(self, document: Document, found: Sequence[Commitment]) -> None:
        """A message without labels, or whose text is no longer the one that was labelled, is not scored."""
        theirs = self.known.get(document.origin)
        if theirs is not None and fits(theirs, document):
            units, misses = weighed(document, theirs, found)
            self.units += units
            self.misses += misses
            self.scored.append(theirs)

    def figures(self) -> tuple[Figure, ...]:
        """Promises found, and how far the annotators agree."""
        if not self.scored:
            return ()
        pairs = [pair for one in self.scored for pair in one.pairs()]
        return (*f1(self.units, "promises"), kappa(pairs, "agreement: promises or not (kappa)"))

    def note(self, messages: int) -> str:
        if not self.scored:
            return "No labels: how many of the commitments are right is not known from this set."
        number = f"{len(self.scored)} of {messages} messages"
        return f"Promises were labelled by two annotators in {number}; where they differ none is counted."


def _miss(document: Document, span: Span, cause: str, *, wanted: bool) -> Miss:
    said = "a promise", "none"
    expected, got = said if wanted else said[::-1]
    identity = f"{document.origin}@{span.start}-{span.end}"
    return Miss(id=identity, figure="promises", cause=cause, expected=expected, got=got)
