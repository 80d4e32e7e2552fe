"""Meetings: the ICSI meetings with their commitments (MRDA, Shriberg et al. 2004), and AMI's offers and action items.

Every utterance of a meeting is one turn of one call, so that an answer stands behind its question.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from auditor.core.reading import read
from auditor.evaluation.bench import Bench, Stopwatch, by_segment, surest, talk, timed
from auditor.evaluation.corpus import rows
from auditor.evaluation.figures import Miss, SetResult
from auditor.evaluation.measures import Ranked, Unit, average_precision, curve, f1, recall_at
from auditor.model.commitment import Candidate
from auditor.readers.json_lines import JsonObject

_LETTERS = re.compile(r"\b([a-z])_(?=[a-z]\b)")
_BREAK = re.compile(r"\s*(?:==|--)\s*$")
_SPACE = re.compile(r"\s+([.,?!])")
_FLAGGED = 0.03


class Mrda:
    """An utterance is positive when it carries the tag cc, commitment."""

    name = "mrda_dialogue_acts"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch = Stopwatch()
        ranked: list[Ranked] = []
        units: list[Unit] = []
        misses: list[Miss] = []
        for meeting, turns in _meetings(folder, bench, lambda row: spoken(row.text("raw", "text") or "")):
            with watch:
                found = _found(meeting, turns, bench)
            for (row, _), candidates in zip(turns, found, strict=True):
                wanted, got = bool(row.number("commit")), bool(candidates)
                ranked.append(Ranked(group=meeting, score=surest(candidates), positive=wanted))
                units.append(Unit(group=meeting, tp=wanted and got, fp=got and not wanted, fn=wanted and not got))
                if wanted is not got:
                    cause = "missed" if wanted else "found where no commitment was tagged"
                    misses.append(
                        Miss(id=row.text("id") or "", figure="F1", cause=cause, expected=str(wanted), got=str(got))
                    )
        figures = (
            recall_at(ranked, _FLAGGED, f"recall at {_FLAGGED:.0%} flagged", aim=0.75),
            average_precision(ranked, aim=0.29),
            *f1(units),
        )
        result = SetResult(
            name=self.name,
            title="Meetings (ICSI): utterances that commit somebody",
            engine=bench.engine.info.name,
            units=len(units),
            unit_name="utterances",
            figures=figures,
            misses=tuple(misses),
            curves=(curve(ranked, "commitments"),),
            notes=("The negatives hold promises that nobody tagged, so precision reads low.",),
        )
        return timed(result, watch)


class Ami:
    """An act is positive when it is an Offer; apart from that, when people linked it to an action item."""

    name = "ami_dialogue_acts"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch = Stopwatch()
        offers: list[Unit] = []
        linked: list[Unit] = []
        ranked: list[Ranked] = []
        misses: list[Miss] = []
        for meeting, turns in _meetings(folder, bench, lambda row: row.text("text") or ""):
            with watch:
                found = _found(meeting, turns, bench)
            for (row, _), candidates in zip(turns, found, strict=True):
                offer, item, got = row.text("da") == "off", bool(row.texts("action_items")), bool(candidates)
                offers.append(Unit(group=meeting, tp=offer and got, fp=got and not offer, fn=offer and not got))
                firm = any(c.scored for c in candidates)
                linked.append(Unit(group=meeting, tp=item and firm, fp=firm and not item, fn=item and not firm))
                ranked.append(Ranked(group=meeting, score=surest(candidates), positive=offer))
                if offer is not got:
                    cause = "missed" if offer else "found where no offer was tagged"
                    misses.append(
                        Miss(
                            id=row.text("id") or "", figure="offers F1", cause=cause, expected=str(offer), got=str(got)
                        )
                    )
        figures = (
            *f1(offers, "offers", aim=0.45),
            average_precision(ranked, "offers average precision"),
            *f1(linked, "acts of action items"),
        )
        result = SetResult(
            name=self.name,
            title="Meetings (AMI): offers, and what became an action item",
            engine=bench.engine.info.name,
            units=len(offers),
            unit_name="acts",
            figures=figures,
            misses=tuple(misses),
            curves=(curve(ranked, "offers"),),
            notes=(
                'Many offers are about the meeting itself ("I\'ll wrap it up"), which the contract does not count.',
                "The owner of an action item is told by people from the summary; it is not measured here.",
            ),
        )
        return timed(result, watch)


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


def _found(meeting: str, turns: _Turns, bench: Bench) -> list[list[Candidate]]:
    """The candidates of each turn, in order."""
    document = talk(((row.text("speaker") or "", words) for row, words in turns), identity=meeting)
    reading = read(document)
    found = by_segment(bench.engine.extract(reading), reading)
    return [found[number] for number in range(len(turns))]
