"""Which rules can match at a place. A few out of hundreds can; the first characters there say which.

Three characters tell enough, but for a few beginnings that so many rules share ("the next", "coming", "following")
that three more are looked at behind them. How each pattern can begin is in `core/patterns/known.py`.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import TypeVar

from auditor.core.patterns import Pattern
from auditor.core.patterns.known import HEADS

LENGTH = 3
SHARED = ("the ", "this ", "next ", "last ", "for ", "in ", "a ", "com", "fol", "pre")
_FARTHEST = LENGTH + max(map(len, SHARED))
_DIGIT = re.compile(r"\d")
_LAYOUT = re.compile(r"\s")
_ANYHOW = frozenset({""})
"""Of a pattern that is not in `known` nothing is known, and it is tried everywhere."""

T = TypeVar("T")
Heads = frozenset[str]


def dispatcher(rules: tuple[T, ...], pattern_of: Callable[[T], Pattern]) -> Callable[[str, int], tuple[T, ...]]:
    """A function (shape of a text, place) -> the rules that may match there, in their order."""

    @cache
    def listed() -> tuple[tuple[T, Heads], ...]:
        return tuple((rule, _heads().get(pattern_of(rule).key, _ANYHOW)) for rule in rules)

    @lru_cache(maxsize=8192)
    def by_key(key: str) -> tuple[T, ...]:
        beginnings = {key[:n] for n in range(len(key) + 1)}
        return tuple(rule for rule, known in listed() if not known.isdisjoint(beginnings))

    @lru_cache(maxsize=16_384)
    def ahead(text: str) -> tuple[T, ...]:
        return by_key(text[: reach(text)])

    @lru_cache(maxsize=8192)
    def near(key: str) -> tuple[T, ...] | None:
        """None when a beginning that many rules share may stand there, so that more must be looked at."""
        shared = any(key.startswith(word[:LENGTH]) or word.startswith(key) for word in SHARED)
        return None if shared else by_key(key)

    def at(shape: str, place: int) -> tuple[T, ...]:
        found = near(shape[place : place + LENGTH])
        return ahead(shape[place : place + _FARTHEST]) if found is None else found

    return at


def shape(text: str) -> str:
    """`text` as heads are written: digits 0, layout a space; every character keeps its place."""
    return _LAYOUT.sub(" ", _DIGIT.sub("0", text))


def reach(text: str) -> int:
    """How many characters are looked at."""
    return LENGTH + next((len(word) for word in SHARED if text.startswith(word)), 0)


@cache
def _heads() -> dict[str, Heads]:
    lines = (line.split("|") for line in HEADS.splitlines())
    return {key: frozenset(heads) for *heads, key in lines}
