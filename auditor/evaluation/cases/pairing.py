"""Which found thing is which labelled thing: by their words, one to one, the likest first."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

_WORD = re.compile(r"[\w%$£€']+")
_LIKE = 0.6
"""Share of the shorter quote's words that both must have."""
_G = TypeVar("_G")
_F = TypeVar("_F")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs(Generic[_G, _F]):
    both: tuple[tuple[_G, _F], ...]
    missed: tuple[_G, ...]
    extra: tuple[_F, ...]


def pair(gold: Sequence[_G], found: Sequence[_F], likeness: Callable[[_G, _F], float]) -> Pairs[_G, _F]:
    """Greedy, likest pair first; in a tie the earlier label, then the earlier find."""
    scores = [
        (like, g, f)
        for g, label in enumerate(gold)
        for f, item in enumerate(found)
        if (like := likeness(label, item)) >= _LIKE
    ]
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    both: list[tuple[_G, _F]] = []
    for _, g, f in sorted(scores, key=lambda s: (-s[0], s[1], s[2])):
        if g not in taken_gold and f not in taken_found:
            taken_gold.add(g)
            taken_found.add(f)
            both.append((gold[g], found[f]))
    return Pairs(
        both=tuple(both),
        missed=tuple(label for g, label in enumerate(gold) if g not in taken_gold),
        extra=tuple(item for f, item in enumerate(found) if f not in taken_found),
    )


def likeness(one: str, other: str) -> float:
    """0 to 1: the share of the shorter's words that stand in the longer, lowered a little by what is too much."""
    first, second = Counter(_words(one)), Counter(_words(other))
    shared = (first & second).total()
    shorter, longer = sorted((first.total(), second.total()))
    return shared / shorter * (0.9 + 0.1 * shared / longer) if shorter else 0.0


def overlap(one: str, other: str) -> float:
    """Words in both over words in either (Jaccard), for how exact a span is."""
    first, second = Counter(_words(one)), Counter(_words(other))
    either = (first | second).total()
    return (first & second).total() / either if either else 0.0


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "'"))
