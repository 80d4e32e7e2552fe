"""What a reader sees of a text: without marks that nobody sees, with every place kept.

Invisible marks are how words are hidden from a person and shown to a program (Boucher et al. 2022, "Bad characters"):
zero-width letters, marks that turn the direction, tags. A model is given only what a person would read.
"""

import unicodedata
from dataclasses import dataclass

from auditor.core.layout import plain

_KEPT = frozenset("\n\t")
_HIDDEN_CLASSES = frozenset({"Cf", "Cc", "Co", "Cn", "Cs"})
"""Formats, controls, private use, unassigned, lone surrogates."""
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u17b4\u17b5\u180b\u180c\u180d\u034f")
_OF_EMOJI = frozenset("\ufe0e\ufe0f\u200d")
_PICTURES = frozenset({"So", "Sk", "Sm", "Po", "Nd"})
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))


@dataclass(frozen=True, slots=True)
class Visible:
    """A text without its invisible marks; `places[i]` is where `text[i]` stood."""

    text: str
    places: tuple[int, ...]

    @property
    def hidden(self) -> int:
        """How many marks were left out; meaningful for the text that it was made of."""
        return (self.places[-1] + 1 - len(self.places)) if self.places else 0


def visible(text: str) -> Visible:
    """`text` in plain layout, line ends kept, without what cannot be seen."""
    if text.isascii() and text.isprintable():
        return Visible(text, tuple(range(len(text))))
    shown = [(char, place) for place, char in enumerate(text) if not is_hidden(char)]
    words = "".join(char if char in _KEPT else plain(char) for char, _ in shown)
    return Visible(words, tuple(place for _, place in shown))


def is_hidden(char: str) -> bool:
    """Whether a person sees nothing of `char`, and it is no blank either."""
    if char in _KEPT or char.isalnum() or char.isspace():
        return char in _FILLERS
    if char in _FILLERS or unicodedata.category(char) in _HIDDEN_CLASSES:
        return True
    return any(ord(char) in marks for marks in _SELECTORS)


def unseen(text: str) -> int:
    """How many characters of `text` are invisible and have no honest work: those that colour or join emoji have."""
    if text.isascii() and text.isprintable():
        return 0
    places = [at for at, char in enumerate(text) if is_hidden(char)]
    return sum(not _joins(text, at) for at in places)


def _joins(text: str, at: int) -> bool:
    """Whether the mark stands right after a picture, as "\u2764\ufe0f" and families of emoji are written."""
    return text[at] in _OF_EMOJI and at > 0 and unicodedata.category(text[at - 1]) in _PICTURES


def mixed_scripts(text: str) -> tuple[str, ...]:
    """Words that mix Latin letters with look-alikes of another script ("pаyment" with a Cyrillic a), each once."""
    if text.isascii():
        return ()
    words = dict.fromkeys(text.split())
    return tuple(word for word in words if not word.isascii() and len(_scripts(word)) > 1)


def _scripts(word: str) -> set[str]:
    names = (unicodedata.name(c, "").split(" ")[0] for c in word if c.isalpha())
    return {name for name in names if name in {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"}}
