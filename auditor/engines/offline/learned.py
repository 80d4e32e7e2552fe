"""How likely a clause undertakes something: logistic regression over its words, trained on our own text.

`tools/train.py` makes `undertaking.json` of `eval/training/`; the file holds its own figures. Rules come first: the
learned part weighs what a rule found, and proposes a clause for which no rule has a word.
"""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from auditor.engines.offline.features import features
from auditor.model.commitment import Act

_FILE = Path(__file__).with_name("undertaking.json")
_MOST = 30.0
"""Keeps exp() in its range."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likelihood:
    """Both from 0 to 1."""

    undertaken: float
    """That the speaker undertakes something here, firmly or with a hedge, or offers it."""
    firm: float
    """That it is no mere offer and not hedged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """Linear models over the same features."""

    any: Mapping[str, float]
    firm: Mapping[str, float]
    acts: Mapping[Act, Mapping[str, float]]

    def likelihood(self, clause: str, before: str | None, *, talk: bool) -> Likelihood:
        found = set(features(clause, before, talk=talk))
        return Likelihood(undertaken=_chance(self.any, found), firm=_chance(self.firm, found))

    def act(self, clause: str) -> Act:
        """What is undertaken, by the words of the clause alone."""
        found = set(features(clause, None, talk=False))
        return max(self.acts, key=lambda act: (_sum(self.acts[act], found), act is Act.OTHER))


@cache
def weights() -> Weights:
    """The shipped weights; read once, when the first clause is weighed."""
    held = json.loads(_FILE.read_text(encoding="utf-8"))
    return Weights(
        any=_plain(held["any"]),
        firm=_plain(held["firm"]),
        acts={Act(name): _plain(part) for name, part in held["acts"].items()},
    )


def _plain(part: Mapping[str, int]) -> dict[str, float]:
    """Stored as hundredths."""
    return {name: value / 100 for name, value in part.items()}


def _sum(model: Mapping[str, float], found: Iterable[str]) -> float:
    get = model.get
    return sum(get(name, 0.0) for name in found) + get("", 0.0)


def _chance(model: Mapping[str, float], found: Iterable[str]) -> float:
    return 1 / (1 + math.exp(-max(-_MOST, min(_MOST, _sum(model, found)))))
