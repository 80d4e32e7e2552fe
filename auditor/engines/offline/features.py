"""What the learned part sees of a clause: its words one by one and side by side, where it stands, and what was said
right before. No word list of ours: those belong to the rules.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

_TOKEN = re.compile(r"[a-z]+(?=n't\b)|n't\b|'[a-z]{1,2}\b|[a-z]+(?:-[a-z]+)*|\d+|[?!.,;:$£€%…-]")
_FIGURE = re.compile(r"\d")
_WORDS = 40
"""Of a longer clause only the first words are looked at."""
_ASKED = 12
"""Of what was said before, only its first and last words."""
_START = 3
_LONG = 25
_SHORT = 6


def tokens(text: str) -> list[str]:
    """Words and signs, lower case; figures are "0"; "won't" is "wo" and "n't"."""
    plain = text.lower().replace("’", "'").replace("‘", "'")
    return ["0" if _FIGURE.match(token) else token for token in _TOKEN.findall(plain)]


def features(clause: str, before: str | None, *, talk: bool) -> Iterator[str]:
    """Names of what is so; each counts once however often it is yielded."""
    words = tokens(clause)
    asks = clause.rstrip().endswith("?")
    line = ["^", *words[:_WORDS], "$"]
    yield f"#{_size(len(words))}"
    if asks:
        yield "#asks"
    if talk:
        yield "#talk"
    for place, word in enumerate(line):
        yield word
        if place + 1 < len(line):
            yield f"{word} {line[place + 1]}"
        if place + 2 < len(line):
            yield f"{word} {line[place + 1]} {line[place + 2]}"
            yield f"{word} _ {line[place + 2]}"
        if 0 < place <= _START:
            yield f"@{place} {word}"
    if before:
        yield from _context(before, words)


def _context(before: str, words: list[str]) -> Iterator[str]:
    said = tokens(before)
    asked = before.rstrip().endswith("?")
    yield "<asked" if asked else "<said"
    for word in dict.fromkeys((*said[:_ASKED], *said[-_ASKED:])):
        yield f"<{word}"
    for one, other in pairwise(said):
        if one in ("can", "could", "will", "would", "please", "you", "n't"):
            yield f"<{one} {other}"
    if words:
        yield f"<{'asked' if asked else 'said'} {words[0]}"


def _size(count: int) -> str:
    return "short" if count <= _SHORT else "long" if count > _LONG else "middle"
