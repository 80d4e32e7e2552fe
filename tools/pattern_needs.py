"""What every match of a pattern must hold: choices of pieces of words (see `core/patterns/words.py`).

Read from the trees into which Python's own `re` parses patterns. Sound, never complete: what is not understood
requires nothing.
"""

import re
from math import fsum
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from auditor.core.patterns.words import DIGIT, EDGE, LONGEST, SHORTEST, marked

Choice = frozenset[str]
Tree = list[tuple[Any, Any]]
"""What `re` does, and with what."""
_MOST_CHOICES = 4
_TOO_COMMON = 0.8
_EVERYWHERE = frozenset(
    "will have your you this that with from can for the and not are any all ever time work need what would like is it be"
    " we in do of on no if to so up 's 'll out one act set get now back our business other call a i".split()
)
"""Pieces that tell little, being in many words of business mail."""


def required(source: str, flags: int = 0) -> list[Choice]:
    """What a text must have for the pattern to match in it, the most telling choice first."""
    found = set(_choices(_flat(_parser.parse(source, flags)), left=False, right=False))
    telling = sorted((c for c in found if _commonness(c) < _TOO_COMMON), key=lambda c: (_commonness(c), sorted(c)))
    kept: list[Choice] = []
    for choice in telling:
        if len(kept) < _MOST_CHOICES and not any(k <= choice for k in kept):
            kept.append(choice)
    return kept


def _choices(tree: Tree, *, left: bool, right: bool) -> list[Choice]:
    """`left`, `right`: whether a word that stands there, begins or ends there."""
    lefts, rights = _edges(tree, left), _edges(tree[::-1], right, -1)[::-1]
    found: list[Choice] = []
    run, begun = "", left
    for place, (what, with_) in enumerate(tree):
        letter = _letter(what, with_)
        if letter:
            begun = begun if run else lefts[place]
            run += letter
            continue
        found += _pieces(run, begun, rights[place])
        run = ""
        found += _inside(what, with_, lefts[place], rights[place + 1])
    return found + _pieces(run, begun, rights[-1])


def _inside(what: Any, with_: Any, left: bool, right: bool) -> list[Choice]:
    if what is op.BRANCH:
        return _either([_choices(_flat(one), left=left, right=right) for one in with_[1]])
    if what is op.IN:
        return [frozenset([DIGIT])] if _only(with_, str.isdecimal, op.CATEGORY_DIGIT) else []
    if what in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, most, again = with_
        return _choices(_flat(again), left=left, right=right and most == 1) if least else []
    if what is op.ASSERT:
        ahead, seen = with_
        return _choices(_flat(seen), left=left and ahead > 0, right=right and ahead < 0)
    return []


def _either(alternatives: list[list[Choice]]) -> list[Choice]:
    """The most telling choices of all of them together, then the second of each, and so on."""
    if not all(alternatives):
        return []
    ranked = [sorted(one, key=lambda c: (_commonness(c), sorted(c))) for one in alternatives]
    return [frozenset().union(*(one[min(n, len(one) - 1)] for one in ranked)) for n in range(max(map(len, ranked)))]


def _flat(tree: Any) -> Tree:
    """Without the groups that only hold together."""
    found: Tree = []
    for what, with_ in tree:
        if what is op.SUBPATTERN:
            found += _flat(with_[3])
        elif what is op.ATOMIC_GROUP:
            found += _flat(with_)
        else:
            found.append((what, with_))
    return found


def _letter(what: Any, with_: Any) -> str:
    """The one letter, in lower case, that must stand there; "[Mm]" is one."""
    if what is op.LITERAL:
        return chr(with_).lower()
    if what is op.IN and all(kind is op.LITERAL for kind, _ in with_):
        letters = {chr(code).lower() for _, code in with_}
        return letters.pop() if len(letters) == 1 else ""
    return ""


def _pieces(run: str, begun: bool, ended: bool) -> list[Choice]:
    words = re.split(r"(\s)", run)
    found = []
    for place, word in enumerate(words):
        edged = marked(word)
        if place == 0 and not begun:
            edged = edged.removeprefix(EDGE)
        if place == len(words) - 1 and not ended:
            edged = edged.removesuffix(EDGE)
        if len(edged) >= SHORTEST and not word.isspace():
            found.append(frozenset([edged[:LONGEST]]))
    return found


def _edges(tree: Tree, known: bool, step: int = 1) -> list[bool]:
    """For each place of `tree`, whether a word cannot go on beyond it: backwards for a step of 1, forwards for -1."""
    found = [known]
    for what, with_ in tree:
        found.append(_edge(what, with_, found[-1], step))
    return found


def _edge(what: Any, with_: Any, known: bool, step: int) -> bool:
    def beyond(tree: Any, before: bool) -> bool:
        return _edges(_flat(tree)[::step], before, step)[-1]

    if what is op.LITERAL:
        return not _is_word(chr(with_))
    if what is op.IN:
        return _only(with_, lambda c: not _is_word(c), op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD)
    if what is op.AT:
        return known or with_ is not op.AT_NON_BOUNDARY
    if what is op.BRANCH:
        return all(beyond(one, known) for one in with_[1])
    if what in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        least, most, again = with_
        once = beyond(again, known)
        return once and (known or least > 0) and (most == 1 or beyond(again, once))
    return known and what in (op.ASSERT, op.ASSERT_NOT)


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def _only(members: Any, test: Any, *categories: Any) -> bool:
    """Whether a class of characters holds nothing but such."""
    for kind, with_ in members:
        if kind is op.LITERAL and test(chr(with_)):
            continue
        if kind is op.RANGE and all(test(chr(code)) for code in range(with_[0], with_[1] + 1)):
            continue
        if kind is not op.CATEGORY or with_ not in categories:
            return False
    return True


def _commonness(choice: Choice) -> float:
    """Roughly how many sentences have it: short pieces are in many words, and some words are everywhere."""
    return fsum(map(_of_piece, choice))


def _of_piece(piece: str) -> float:
    word = piece.strip(EDGE)
    if piece == DIGIT:
        return 0.3
    whole = piece.startswith(EDGE) and piece.endswith(EDGE)
    if word in _EVERYWHERE:
        return 0.1 if whole or len(word) > 2 else 0.4
    return 0.1 ** min(len(word), 6) * (0.3 if whole else 1.0) if len(word) > 2 or not whole else 0.005
