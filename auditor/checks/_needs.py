"""What a pattern cannot do without, so that most sentences need no matching at all.

Its writing says which pieces of words any match must contain: a conjunction of choices. Every choice is a
bit; the words of a sentence give its bits, and a pattern is tried only on a sentence that has all of its own. Where
it says nothing, nothing is required, so no match is ever lost.
"""

import re
from functools import lru_cache

Choice = frozenset[str]
"""Pieces of words, of which a text must contain at least one."""

_SIGNS = re.compile(
    r"(?P<text>[^\\\[\](){}|?*+.^$]+)|(?P<escape>\\.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])"
    r"|(?P<open>\((?:\?(?:P<\w+>|P=\w+|:|<?=|<?!))?)|(?P<close>\))|(?P<bar>\|)|(?P<repeat>(?:[?*+]|\{\d*,?\d*\})[?+]?)|(?P<other>.)"
)
"""How patterns are written, as far as it tells what they require: much quicker than a whole parse of hundreds of them."""
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
    for choice in _alternatives(list(_SIGNS.finditer(pattern)), 0)[0]:
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


def _alternatives(signs: list[re.Match[str]], at: int) -> tuple[list[Choice], int]:
    """What the group requires that begins at `at`, and where it closes."""
    branches: list[list[Choice]] = []
    while True:
        choices, at = _sequence(signs, at)
        branches.append(choices)
        if at == len(signs) or signs[at].lastgroup == "close":
            return (choices if len(branches) == 1 else _branch(branches)), at
        at += 1


def _sequence(signs: list[re.Match[str]], at: int) -> tuple[list[Choice], int]:
    choices: list[Choice] = []
    run = ""
    while at < len(signs) and signs[at].lastgroup not in ("bar", "close"):
        kind, written = signs[at].lastgroup, signs[at][0]
        following = signs[at + 1] if at + 1 < len(signs) else None
        repeated = following is not None and following.lastgroup == "repeat"
        at += 1
        if kind == "text" or (kind == "escape" and not written[1].isalnum()):
            literal = written.removeprefix("\\") if kind == "escape" else written
            run += literal[:-1] if repeated else literal
            if not repeated:
                continue
        choices.extend(_pieces(run))
        run = ""
        if kind == "open":
            inside, at = _alternatives(signs, at)
            at += 1
            optional = at < len(signs) and signs[at].lastgroup == "repeat" and not _at_least_once(signs[at][0])
            if not optional and not written.endswith("!"):
                choices.extend(inside)
    return [*choices, *_pieces(run)], at


def _at_least_once(repeat: str) -> bool:
    return repeat[0] == "+" or (repeat[0] == "{" and repeat[1] not in "0,")


def _branch(alternatives: list[list[Choice]]) -> list[Choice]:
    """One choice for them all: the most telling one of each, when each has one."""
    if not all(alternatives):
        return []
    best = (one[0] if len(one) == 1 else min(one, key=_commonness) for one in alternatives)
    return [frozenset().union(*best)]


def _pieces(run: str) -> list[Choice]:
    return [frozenset([piece[:_LONGEST]]) for piece in run.split(" ") if len(piece) >= _SHORTEST]


def _commonness(choice: Choice) -> float:
    """Roughly how many sentences have it: short pieces are in many words, and some words are everywhere."""
    return sum(
        (0.05 if len(piece) < 3 else 0.003) if piece in _EVERYWHERE else 0.1 ** min(len(piece), 6) for piece in choice
    )
