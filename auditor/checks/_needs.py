"""What a pattern cannot do without, so that most sentences need no matching at all.

The parse of a pattern says which pieces of words any match must contain: a conjunction of choices. Every choice is a
bit; the words of a sentence give its bits, and a pattern is tried only on a sentence that has all of its own. Where
the parse says nothing, nothing is required, so no match is ever lost.
"""

from collections.abc import Iterable
from functools import lru_cache

# The parse tree of a pattern is what tells its pieces, and Python offers it under private names only; a test runs
# every example of every rule through what is read here, so a change in Python shows at once.
from re import _constants as c  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Choice = frozenset[str]
"""Pieces of words, of which a text must contain at least one."""

_SHORTEST = 2
_LONGEST = 12
"""A longer piece is cut to its first letters."""
_EVERYWHERE = frozenset(
    "will have your you this that with from can for the and not are any all ever time work need what would like is it be"
    " we in do of on no if to so up 's 'll out one act set get now back our business other call".split()
)
"""Pieces that tell little, being in many words of business mail."""
_bits: dict[Choice, int] = {}
"""Each choice that some pattern asks for, and its bit. Filled while the rules are imported."""
_of_piece: dict[str, int] = {}
"""Each piece, and the bits of all choices that it is in."""


def required(pattern: str) -> int:
    """The bits that a text must have for `pattern` (lower case) to match in it."""
    bits = 0
    for choice in _sequence(_parser.parse(pattern)):
        if choice not in _bits:
            _bits[choice] = 1 << len(_bits)
            for piece in choice:
                _of_piece[piece] = _of_piece.get(piece, 0) | _bits[choice]
            _of_word.cache_clear()
            given.cache_clear()
        bits |= _bits[choice]
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
    bits = 0
    for start in range(len(word) - _SHORTEST + 1):
        for end in range(start + _SHORTEST, min(start + _LONGEST, len(word)) + 1):
            bits |= _of_piece.get(word[start:end], 0)
    return bits


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
        best: Choice = min(choices, key=_commonness)
        together |= best
    return [frozenset(together)]


def _pieces(run: str) -> list[Choice]:
    return [frozenset([piece[:_LONGEST]]) for piece in run.split(" ") if len(piece) >= _SHORTEST]


def _commonness(choice: Choice) -> float:
    """Roughly how many sentences have it: short pieces are in many words, and some words are everywhere."""
    return sum(
        (0.05 if len(piece) < 3 else 0.003) if piece in _EVERYWHERE else 0.1 ** min(len(piece), 6) for piece in choice
    )
