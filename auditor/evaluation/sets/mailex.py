"""MailEx: business mail annotated with events; sentences that promise a future act (Srivastava et al. 2023)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from auditor.core.reading import read
from auditor.evaluation.bench import Bench, Stopwatch, guesses, letter, miss, surest, timed
from auditor.evaluation.corpus import rows
from auditor.evaluation.figures import Miss, SetResult
from auditor.evaluation.measures import Ranked, Unit, average_precision, curve, f1, unit
from auditor.model.commitment import Candidate, State
from auditor.readers.json_lines import JsonObject

_FIRST = re.compile(r"\b(?:i|we)\b", re.IGNORECASE)
_GLUE = (
    (re.compile(r"\s+([.,;:!?%)\]])"), r"\1"),
    (re.compile(r"([(\[$£€])\s+"), r"\1"),
    (re.compile(r"\b(\w+)\s+('(?:ll|ve|re|s|d|m))\b", re.IGNORECASE), r"\1\2"),
    (re.compile(r"\b(\w+)\s+(n't)\b", re.IGNORECASE), r"\1\2"),
    (re.compile(r"(?:``|'')\s*"), '"'),
)
_MEANT = 0.3
"""A guess as strong as "I'll be there": the labels count any future act of the writer's own."""
_INTENDS = re.compile(r"\b(?:I|we)(?:'d|\s+would)\s+like\s+to\b|\b(?:I|we)\s+plan\s+to\b", re.IGNORECASE)
"""The labels count stated intentions, which the contract does not."""
_HEAD = 40
"""Characters at the start of a quote in which its subject stands."""


class MailEx:
    """A sentence is right when the engine finds any undertaking in it, hedged and tentative ones too."""

    name = "mailex_test"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch, tally = Stopwatch(), _Tally()
        for number, row in enumerate(rows(folder, "sentences")):
            group = row.text("thread") or str(number)
            if bench.choice.takes(group, row):
                identity = f"{row.text('id')}@{number}"
                document = letter(plain(row.text("text") or ""), identity=identity)
                with watch:
                    found = bench.extract(document).candidates
                    guess = max(guesses(bench.engine, read(document)).values(), default=0.0)
                meant = guess >= _MEANT or bool(_INTENDS.search(document.text))
                tally.add(identity, group, row, found, guess, meant=meant)
        result = SetResult(
            name=self.name,
            title="Business mail: sentences that promise a future act",
            engine=bench.engine.info.name,
            units=len(tally.anyone),
            unit_name="sentences",
            figures=(
                *f1(tally.first, "first person", aim=0.82),
                *f1(tally.anyone, "any person", aim=0.75),
                average_precision(tally.ranked),
                *f1(tally.first_told, "first person, offers left out"),
                *f1(tally.anyone_told, "any person, offers left out"),
            ),
            misses=tuple(tally.misses),
            curves=(curve(tally.ranked, "any person"),),
            notes=(
                "Tokens are joined again; a sentence stands alone, without its mail.",
                'The labels count "would like to" and "plan to", which the contract does not; people left some '
                "promises inside conditions unmarked, so precision reads low.",
            ),
        )
        return timed(result, watch)


@dataclass(slots=True)
class _Tally:
    first: list[Unit] = field(default_factory=list)
    anyone: list[Unit] = field(default_factory=list)
    first_told: list[Unit] = field(default_factory=list)
    """The same without offers ("I can ..."), which the labels never mark."""
    anyone_told: list[Unit] = field(default_factory=list)
    ranked: list[Ranked] = field(default_factory=list)
    misses: list[Miss] = field(default_factory=list)

    def add(
        self, identity: str, group: str, row: JsonObject, found: Sequence[Candidate], guess: float, *, meant: bool
    ) -> None:
        wants, wants_first = bool(row.number("commit_future")), bool(row.number("commit_future_first_person"))
        got = bool(found) or meant
        self.first.append(unit(group, wants_first, any(map(_first_person, found)) or meant))
        self.anyone.append(unit(group, wants, got))
        told = [c for c in found if c.state is not State.TENTATIVE]
        self.first_told.append(unit(group, wants_first, any(map(_first_person, told)) or meant))
        self.anyone_told.append(unit(group, wants, bool(told) or meant))
        self.ranked.append(Ranked(group=group, score=max(surest(found), guess), positive=wants))
        if wants is not got:
            cause = "missed" if wants else "found where no event was marked"
            self.misses.append(miss(identity, "any person", cause, wants, got))


def plain(tokens: str) -> str:
    """Tokens as people write them: "do n't" is "don't"."""
    for pattern, put in _GLUE:
        tokens = pattern.sub(put, tokens)
    return tokens


def _first_person(candidate: Candidate) -> bool:
    return candidate.performer is None and bool(_FIRST.search(candidate.quote[:_HEAD]))
