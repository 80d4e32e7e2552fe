"""Which pieces of words a text has, as bits: a pattern is tried only on a text that has all of its own.

A piece is a part of a word in lower case; `|` in it is the edge of a word, so that `|or|` is not in "for".
`\\d` is any digit. A choice is a set of pieces of which a text must contain at least one; every choice is a bit.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from auditor.core.patterns.known import CHOICES

SHORTEST, LONGEST = 2, 8
"""Characters of a piece, edges counted."""
EDGE = "|"
DIGIT = "\\d"
_EDGE = re.compile(r"\b")
_DIGIT = re.compile(r"\d")
_LIKE_ASCII = str.maketrans({"İ": "i", "ı": "i", "ſ": "s"})
"""What a pattern without regard to case takes for an ASCII letter, and `str.lower` does not."""


def marked(lower: str) -> str:
    """With the edges of its words: "don't" is "|don|'|t|"."""
    return _EDGE.sub(EDGE, lower)


@cache
def every() -> int:
    """The bits of a text that has a piece of every choice."""
    return (1 << len(CHOICES.splitlines())) - 1


@lru_cache(maxsize=8192)
def given(text: str) -> int:
    """The bits of a text."""
    lower = text.lower() if text.isascii() else text.translate(_LIKE_ASCII).lower()
    bits = 0
    for word in set(lower.split()):
        bits |= _of_word(word)
    return bits


@lru_cache(maxsize=65_536)
def _of_word(word: str) -> int:
    known, bits = _of_piece(), 0
    for piece in pieces(word):
        bits |= known.get(piece, 0)
    return bits


def pieces(word: str) -> Iterator[str]:
    """All pieces of a word in lower case."""
    if _DIGIT.search(word):
        yield DIGIT
    edged = marked(word)
    for start in range(len(edged) - SHORTEST + 1):
        for end in range(start + SHORTEST, min(start + LONGEST, len(edged)) + 1):
            yield edged[start:end]


@cache
def _of_piece() -> dict[str, int]:
    """Each piece, and the bits of all choices that it is in."""
    found: dict[str, int] = {}
    for number, choice in enumerate(CHOICES.splitlines()):
        for piece in choice.split(" "):
            found[piece] = found.get(piece, 0) | 1 << number
    return found
