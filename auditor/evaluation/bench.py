"""What every set is run with: the engine, which rows, and documents made of bare sentences and talk."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from auditor import checks
from auditor.core.calls import Turn, compose
from auditor.core.reading import read
from auditor.evaluation.corpus import Choice
from auditor.evaluation.figures import Miss, SetResult
from auditor.model.commitment import Candidate, Extraction, Usage
from auditor.model.people import Settings
from auditor.model.text import Document, DocumentKind, Party, Reading, Segment, SegmentKind, Span
from auditor.pipeline.understand import Understood, understand
from auditor.ports import Engine, Guesses, Progress, Silent

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
"""The day of texts that have none of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """One engine and the rows that it is measured on."""

    engine: Engine
    choice: Choice = field(default_factory=Choice)
    watch: Progress = field(default_factory=Silent)
    cases: Path | None = None
    """Where our own labels of public sets lie."""

    def extract(self, document: Document) -> Extraction:
        """What the engine finds in `document`, ungrounded, with its reading."""
        return self.engine.extract(read(document))

    def understand(self, document: Document, settings: Settings | None = None) -> Understood:
        return understand(document, self.engine, settings or Settings(as_of=NOON), checks.ALL)


class LabelledSet(Protocol):
    """One public set, known by the name of its folder."""

    name: str

    def run(self, folder: Path, bench: Bench) -> SetResult: ...


@dataclass(slots=True)
class Stopwatch:
    """Seconds that the engine took, reading of the labels left out."""

    seconds: float = 0.0
    _since: float = 0.0

    def __enter__(self) -> "Stopwatch":
        self._since = time.perf_counter()
        return self

    def __exit__(self, *_: object) -> None:
        self.seconds += time.perf_counter() - self._since


def letter(text: str, *, identity: str, at: datetime | None = NOON) -> Document:
    """A mail of this text and nothing else; all of it is the author's own."""
    whole = Segment(kind=SegmentKind.OWN, span=Span(start=0, end=len(text)))
    return Document(id=identity, origin=identity, kind=DocumentKind.EMAIL, text=text, sent_at=at, segments=(whole,))


def talk(turns: Iterable[tuple[str, str]], *, identity: str, at: datetime | None = NOON) -> Document:
    """A call of (speaker, words); one segment a turn, in order."""
    text, segments = compose((Turn(speaker=Party(name=who), words=words) for who, words in turns), at)
    people = tuple(dict.fromkeys(s.author for s in segments if s.author))
    return Document(
        id=identity,
        origin=identity,
        kind=DocumentKind.TRANSCRIPT,
        text=text,
        sent_at=at,
        segments=segments,
        participants=people,
    )


def by_segment(extraction: Extraction, reading: Reading) -> dict[int, list[Candidate]]:
    """The candidates of each segment of `reading`."""
    found: dict[int, list[Candidate]] = {n: [] for n in range(len(reading.segments))}
    for candidate in extraction.candidates:
        found[candidate.segment].append(candidate)
    return found


def guesses(engine: Engine, reading: Reading) -> dict[int, float]:
    """How likely each segment commits somebody though nothing was found there; empty for an engine that does not say."""
    found: dict[int, float] = {}
    if isinstance(engine, Guesses):
        for sentence in reading.sentences:
            found[sentence.segment] = max(found.get(sentence.segment, 0.0), engine.guess(sentence))
    return found


def surest(candidates: Sequence[Candidate]) -> float:
    """The engine's confidence that something is undertaken here; 0 when it found nothing."""
    return max((c.confidence for c in candidates), default=0.0)


def timed(result: SetResult, watch: Stopwatch) -> SetResult:
    return replace(result, seconds=round(watch.seconds, 3))


def spent(result: SetResult, usage: Usage) -> SetResult:
    """With what asking a model took."""
    return replace(result, calls=usage.calls, tokens=usage.input_tokens + usage.output_tokens)


def miss(identity: str, figure: str, cause: str, expected: object, got: object) -> Miss:
    """A row of a public set that went wrong: named by its id, without its words."""
    return Miss(id=identity, figure=figure, cause=cause, expected=str(expected), got=str(got))
