"""Meetings: the ICSI meetings with their commitments (MRDA, Shriberg et al. 2004), and AMI's offers and action items.

Every utterance of a meeting is one turn of one call, so that an answer stands behind its question.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.core.reading import read
from auditor.evaluation.bench import Bench, Stopwatch, by_segment, guesses, miss, surest, talk, timed
from auditor.evaluation.corpus import rows
from auditor.evaluation.figures import Figure, Miss, SetResult
from auditor.evaluation.measures import Ranked, Unit, average_precision, curve, f1, recall_at, unit
from auditor.model.commitment import Candidate
from auditor.readers.json_lines import JsonObject

_LETTERS = re.compile(r"\b([a-z])_(?=[a-z]\b)")
_BREAK = re.compile(r"\s*(?:==|--)\s*$")
_SPACE = re.compile(r"\s+([.,?!])")
_FLAGGED = 0.03
_FOUND = 0.15
"""What a find of the rules adds to the guess, times its confidence."""
_JOINT = 0.1
"""What "we" will do is nobody's offer there."""
_INTENT = 0.18
"""AMI's offers are any stated intention, about the meeting itself too, which the contract leaves out: so the plain
statements of intention count that the engine only guesses at."""


class Mrda:
    """An utterance is positive when it carries the tag cc, commitment."""

    name = "mrda_dialogue_acts"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch, tally = Stopwatch(), _Tally("commitments")
        for meeting, turns in _meetings(folder, bench, lambda row: spoken(row.text("raw", "text") or "")):
            with watch:
                found = _found(meeting, turns, bench)
            for (row, _), heard in zip(turns, found, strict=True):
                tally.add(meeting, row, bool(row.number("commit")), heard)
        figures = (
            recall_at(tally.ranked, _FLAGGED, f"recall at {_FLAGGED:.0%} flagged", aim=0.75),
            average_precision(tally.ranked, aim=0.29),
            *f1(tally.units),
        )
        title = "Meetings (ICSI): utterances that commit somebody"
        notes = ("The negatives hold promises that nobody tagged, so precision reads low.",)
        return timed(tally.result(self.name, title, bench, figures, notes), watch)


class Ami:
    """An act is positive when it is an Offer; apart from that, when people linked it to an action item."""

    name = "ami_dialogue_acts"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch, tally = Stopwatch(), _Tally("offers", least=_INTENT, joint=_JOINT)
        linked: list[Unit] = []
        for meeting, turns in _meetings(folder, bench, lambda row: row.text("text") or ""):
            with watch:
                found = _found(meeting, turns, bench)
            for (row, _), heard in zip(turns, found, strict=True):
                tally.add(meeting, row, row.text("da") == "off", heard)
                firm = any(c.scored for c in heard.candidates)
                linked.append(unit(meeting, bool(row.texts("action_items")), firm))
        figures = (
            *f1(tally.units, "offers", aim=0.45),
            average_precision(tally.ranked, "offers average precision"),
            *f1(linked, "acts of action items"),
        )
        notes = (
            'Many offers are about the meeting itself ("I\'ll wrap it up"), which the contract does not count.',
            "The owner of an action item is told by people from the summary; it is not measured here.",
        )
        title = "Meetings (AMI): offers, and what became an action item"
        return timed(tally.result(self.name, title, bench, figures, notes), watch)


class _Tally:
    """Utterances with the engine's candidates, against one label."""

    def __init__(self, what: str, *, least: float = 1.0, joint: float = 0.0) -> None:
        """`least` is how strong a guess counts as found; candidates do unless their guess is below `joint`."""
        self._what = what
        self._least = least
        self._joint = joint
        self.units: list[Unit] = []
        self.ranked: list[Ranked] = []
        self._misses: list[Miss] = []

    def add(self, meeting: str, row: JsonObject, wanted: bool, heard: "_Heard") -> None:
        got = heard.guess >= self._least or (bool(heard.candidates) and not 0 < heard.guess < self._joint)
        self.units.append(unit(meeting, wanted, got))
        score = min(1.0, heard.guess + _FOUND * surest(heard.candidates))
        self.ranked.append(Ranked(group=meeting, score=score, positive=wanted))
        if wanted is not got:
            cause = "missed" if wanted else "found where nothing was tagged"
            self._misses.append(miss(row.text("id") or "", self._what, cause, wanted, got))

    def result(
        self, name: str, title: str, bench: Bench, figures: tuple[Figure, ...], notes: tuple[str, ...]
    ) -> SetResult:
        return SetResult(
            name=name,
            title=title,
            engine=bench.engine.info.name,
            units=len(self.units),
            unit_name="utterances",
            figures=figures,
            misses=tuple(self._misses),
            curves=(curve(self.ranked, self._what),),
            notes=notes,
        )


def spoken(raw: str) -> str:
    """An utterance as one would write it: "o_k" is "ok", a broken end is a dash."""
    return _SPACE.sub(r"\1", _LETTERS.sub(r"\1", _BREAK.sub(" -", raw)))


_Turns = list[tuple[JsonObject, str]]


def _meetings(folder: Path, bench: Bench, words: Callable[[JsonObject], str]) -> Iterator[tuple[str, _Turns]]:
    held: dict[str, _Turns] = defaultdict(list)
    for row in rows(folder, "dialogue_acts"):
        meeting = row.text("meeting") or ""
        if bench.choice.takes(meeting, row, large=True):
            held[meeting].append((row, words(row)))
    for meeting, turns in held.items():
        bench.watch.document()
        yield meeting, sorted(turns, key=lambda turn: turn[0].number("start") or 0.0)


@dataclass(frozen=True, slots=True)
class _Heard:
    """What the engine made of one turn."""

    candidates: Sequence[Candidate]
    guess: float


def _found(meeting: str, turns: _Turns, bench: Bench) -> list[_Heard]:
    """What was found in each turn, in order."""
    document = talk(((row.text("speaker") or "", words) for row, words in turns), identity=meeting)
    reading = read(document)
    found = by_segment(bench.engine.extract(reading), reading)
    guess = guesses(bench.engine, reading)
    return [_Heard(found[number], guess.get(number, 0.0)) for number in range(len(turns))]
