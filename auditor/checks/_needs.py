"""What a pattern cannot do without, so that most sentences need no matching at all.

The parse of a pattern says which pieces of words any match must contain: a conjunction of choices. Every choice is a
bit; the words of a sentence give its bits, and a pattern is tried only on a sentence that has all of its own. Where
the parse says nothing, nothing is required, so no match is ever lost.
"""

from collections.abc import Iterable
from functools import lru_cache
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Choice = frozenset[str]
"""Pieces of words, of which a text must contain at least one."""

_SHORTEST = 2
_table: dict[Choice, int] = {}
"""Each choice that some pattern asks for, and its bit. Filled while the rules are imported."""


def required(pattern: str) -> int:
    """The bits that a text must have for `pattern` (lower case) to match in it."""
    bits = 0
    for choice in _sequence(_parser.parse(pattern)):
        if choice not in _table:
            _table[choice] = 1 << len(_table)
            _of_word.cache_clear()
            given.cache_clear()
        bits |= _table[choice]
    return bits


@lru_cache(maxsize=8192)
def given(lower: str) -> int:
    """The bits of a text in lower case."""
    bits = 0
    for word in set(lower.split()):
        bits |= _of_word(word)
    return bits


@lru_cache(maxsize=65_536)
def _of_word(word: str) -> int:
    return sum(bit for choice, bit in _table.items() if any(piece in word for piece in choice))


def _sequence(items: Iterable[tuple[Any, Any]]) -> list[Choice]:
    choices: list[Choice] = []
    run = ""
    for kind, value in items:
        if kind is c.LITERAL:
            run += chr(value)
            continue
        choices.extend(_pieces(run))
        run = ""
        choices.extend(_item(kind, value))
    return [*choices, *_pieces(run)]


def _item(kind: Any, value: Any) -> list[Choice]:
    if kind is c.SUBPATTERN:
        return _sequence(value[3])
    if kind is c.BRANCH:
        return _branch(value[1])
    if kind in (c.MAX_REPEAT, c.MIN_REPEAT) and value[0] >= 1:
        return _sequence(value[2])
    if kind is c.ASSERT:
        return _sequence(value[1])
    return []


def _branch(alternatives: Iterable[Any]) -> list[Choice]:
    """One choice for them all: the most telling one of each, when each has one."""
    together: set[str] = set()
    for alternative in alternatives:
        choices = _sequence(alternative)
        if not choices:
            return []
        together |= min(choices, key=lambda choice: _commonness(choice))
    return [frozenset(together)]


def _pieces(run: str) -> list[Choice]:
    return [frozenset([piece]) for piece in run.split(" ") if len(piece) >= _SHORTEST]


def _commonness(choice: Choice) -> float:
    """Roughly how many sentences have it: short pieces are in many words."""
    return sum(0.1 ** min(len(piece), 6) for piece in choice)
