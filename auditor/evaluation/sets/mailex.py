"""MailEx: business mail annotated with events; sentences that promise a future act (Srivastava et al. 2023)."""

import re
from pathlib import Path

from auditor.evaluation.bench import Bench, Stopwatch, letter, surest, timed
from auditor.evaluation.corpus import rows
from auditor.evaluation.figures import Miss, SetResult
from auditor.evaluation.measures import Ranked, Unit, average_precision, curve, f1
from auditor.model.commitment import Candidate

_FIRST = re.compile(r"\b(?:i|we)\b", re.IGNORECASE)
_GLUE = (
    (re.compile(r"\s+([.,;:!?%)\]])"), r"\1"),
    (re.compile(r"([(\[$£€])\s+"), r"\1"),
    (re.compile(r"\b(\w+)\s+('(?:ll|ve|re|s|d|m))\b", re.IGNORECASE), r"\1\2"),
    (re.compile(r"\b(\w+)\s+(n't)\b", re.IGNORECASE), r"\1\2"),
    (re.compile(r"(?:``|'')\s*"), '"'),
)
_HEAD = 40
"""Characters at the start of a quote in which its subject stands."""


class MailEx:
    """A sentence is right when the engine finds any undertaking in it, hedged and tentative ones too."""

    name = "mailex_test"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch = Stopwatch()
        first: list[Unit] = []
        anyone: list[Unit] = []
        ranked: list[Ranked] = []
        misses: list[Miss] = []
        for number, row in enumerate(rows(folder, "sentences")):
            group = row.text("thread") or str(number)
            if not bench.choice.takes(group, row):
                continue
            identity = f"{row.text('id')}@{number}"
            with watch:
                found = bench.extract(letter(plain(row.text("text") or ""), identity=identity)).candidates
            own = any(map(_first_person, found))
            wants, wants_first = bool(row.number("commit_future")), bool(row.number("commit_future_first_person"))
            first.append(_unit(group, wants_first, own))
            anyone.append(_unit(group, wants, bool(found)))
            ranked.append(Ranked(group=group, score=surest(found), positive=wants))
            if wants is not bool(found):
                cause = "missed" if wants else "found where no event was marked"
                misses.append(
                    Miss(id=identity, figure="any person", cause=cause, expected=str(wants), got=str(not wants))
                )
        figures = (
            *f1(first, "first person", aim=0.82),
            *f1(anyone, "any person", aim=0.75),
            average_precision(ranked),
        )
        result = SetResult(
            name=self.name,
            title="Business mail: sentences that promise a future act",
            engine=bench.engine.info.name,
            units=len(anyone),
            unit_name="sentences",
            figures=figures,
            misses=tuple(misses),
            curves=(curve(ranked, "any person"),),
            notes=(
                "Tokens are joined again; a sentence stands alone, without its mail.",
                'The labels count "would like to" and "plan to", which the contract does not; people left some '
                "promises inside conditions unmarked, so precision reads low.",
            ),
        )
        return timed(result, watch)


def plain(tokens: str) -> str:
    """Tokens as people write them: "do n't" is "don't"."""
    for pattern, put in _GLUE:
        tokens = pattern.sub(put, tokens)
    return tokens


def _first_person(candidate: Candidate) -> bool:
    return candidate.performer is None and bool(_FIRST.search(candidate.quote[:_HEAD]))


def _unit(group: str, wanted: bool, got: bool) -> Unit:
    return Unit(group=group, tp=wanted and got, fp=got and not wanted, fn=wanted and not got)
