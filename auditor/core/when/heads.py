"""How a pattern can begin. A few rules out of hundreds can match at a place; its first characters say which.

Three characters tell enough, but for a few beginnings that so many rules share ("the next", "coming", "following")
that three more are looked at behind them.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import TypeVar

from auditor.core.when.words import MACROS

LENGTH = 3
_SHARED = ("the ", "this ", "next ", "last ", "for ", "com", "fol", "pre")
_FARTHEST = LENGTH + max(map(len, _SHARED))
_MARK = "\0"
"""Behind a head that may go on with anything."""
_CLASSES = {"d": {"0"}, "s": {" "}, "w": {_MARK}, "W": {_MARK}, "D": {_MARK}, "S": {_MARK}}
_DIGIT = re.compile(r"\d")
_LAYOUT = re.compile(r"\s")
_EMPTY = frozenset({""})
_MOST = LENGTH + 1
"""A run is not followed further: what is looked at ends within it."""
_SPACES = frozenset(" " * n for n in range(1, _MOST + 1))
"""A space in a rule is any run of layout."""
_MOST_LETTERS = 6
_SIGNS = re.compile(r"\\.|\[[^\]]+\]|[()|]")
"""What groups and parts alternatives; what is escaped or in a class does not."""

T = TypeVar("T")
Heads = frozenset[str]


@cache
def heads(pattern: str) -> Heads:
    """Every way in which a match of `pattern` can begin, as far as it is looked at, digits written 0, layout a space.

    `pattern` is as the rules write it, macros unexpanded. Knows what they use:
    groups, alternatives, classes, counts, lookarounds (taken as empty).
    """
    found, end = _alternatives(pattern, 0)
    if end != len(pattern):
        raise ValueError(f"unbalanced pattern: {pattern[end:]}")
    return frozenset(head.rstrip(_MARK) for head in found)


def dispatcher(rules: tuple[T, ...], source_of: Callable[[T], str]) -> Callable[[str, int], tuple[T, ...]]:
    """A function (shape of a text, place) -> the rules that may match there, in their order."""

    @cache
    def listed() -> tuple[tuple[T, Heads], ...]:
        return tuple((rule, heads(source_of(rule))) for rule in rules)  # late: --help needs none of it

    @lru_cache(maxsize=8192)
    def by_key(key: str) -> tuple[T, ...]:
        beginnings = {key[:n] for n in range(len(key) + 1)}
        return tuple(rule for rule, known in listed() if not known.isdisjoint(beginnings))

    @lru_cache(maxsize=16_384)
    def ahead(text: str) -> tuple[T, ...]:
        return by_key(text[: _reach(text)])

    return lambda shape, place: ahead(shape[place : place + _FARTHEST])


def shape(text: str) -> str:
    """`text` as heads are written: digits 0, layout a space; every character keeps its place."""
    return _LAYOUT.sub(" ", _DIGIT.sub("0", text))


def _symbol(char: str) -> str:
    if char.isdigit():
        return "0"
    return " " if char.isspace() else char


def _alternatives(pattern: str, at: int) -> tuple[Heads, int]:
    found: set[str] = set()
    while True:
        branch, at = _sequence(pattern, at)
        found |= branch
        if at >= len(pattern) or pattern[at] == ")":
            return frozenset(found), at
        at += 1


def _sequence(pattern: str, at: int) -> tuple[Heads, int]:
    found = _EMPTY
    while at < len(pattern) and pattern[at] not in "|)":
        if all(head.endswith(_MARK) for head in found):
            return found, _branch_end(pattern, at)
        item, at = _item(pattern, at)
        item, at = _repeated(item, pattern, at)
        found = _joined(found, item)
    return found, at


def _branch_end(pattern: str, at: int) -> int:
    """Where the alternative ends that `at` stands in."""
    depth = 0
    for sign in _SIGNS.finditer(pattern, at):
        if sign[0] == "(":
            depth += 1
        elif depth == 0 and sign[0] in "|)":
            return sign.start()
        elif sign[0] == ")":
            depth -= 1
    return len(pattern)


def _joined(first: Heads, second: Heads) -> Heads:
    open_ended = [head for head in first if not head.endswith(_MARK)]
    if not open_ended or second == _EMPTY:
        return first
    return frozenset(
        [head for head in first if head.endswith(_MARK)] + [_cut(a + b) for a in open_ended for b in second]
    )


def _cut(head: str) -> str:
    """No longer than it is looked at, and then marked."""
    reach = _reach(head)
    if len(head) < reach or any(word.startswith(head) for word in _SHARED):
        return head
    return head[:reach] + _MARK


def _reach(text: str) -> int:
    """How many characters are looked at."""
    return LENGTH + next((len(word) for word in _SHARED if text.startswith(word)), 0)


def _item(pattern: str, at: int) -> tuple[Heads, int]:
    char = pattern[at]
    if char == "(":
        return _group(pattern, at)
    if char == "[":
        return _class(pattern, at)
    if char == "\\":
        escaped = pattern[at + 1]
        known = _EMPTY if escaped in "bBZ" else frozenset(_CLASSES.get(escaped, {escaped}))
        return known, at + 2
    if char == "{":
        end = pattern.index("}", at)
        return _macro(pattern[at + 1 : end].partition(":")[0]), end + 1
    if char == " ":
        return _SPACES, at + 1
    if char in "^$":
        return _EMPTY, at + 1
    return frozenset({_MARK if char == "." else _symbol(char)}), at + 1


@lru_cache(maxsize=64)
def _macro(name: str) -> Heads:
    return _alternatives(MACROS[name], 0)[0]


def _group(pattern: str, at: int) -> tuple[Heads, int]:
    empty = pattern.startswith(("(?=", "(?!", "(?<=", "(?<!"), at)
    if pattern.startswith("(?P<", at):
        start = pattern.index(">", at) + 1
    elif empty:
        start = at + (4 if pattern[at + 2] == "<" else 3)
    else:
        start = at + 3 if pattern.startswith("(?:", at) else at + 1
    found, end = _alternatives(pattern, start)
    return (_EMPTY if empty else found), end + 1


def _class(pattern: str, at: int) -> tuple[Heads, int]:
    end = pattern.index("]", at + 2)
    body = pattern[at + 1 : end]
    if body[0] == "^":
        return frozenset({_MARK}), end + 1
    found: set[str] = set()
    place = 0
    while place < len(body):
        if body[place] == "\\":
            found |= _CLASSES.get(body[place + 1], {body[place + 1]})
            place += 2
        elif body[place + 1 : place + 2] == "-" and place + 2 < len(body):
            found |= {_symbol(chr(code)) for code in range(ord(body[place]), ord(body[place + 2]) + 1)}
            place += 3
        else:
            found.add(_symbol(body[place]))
            place += 1
    return frozenset(found if len(found) <= _MOST_LETTERS else {_MARK}), end + 1


def _repeated(item: Heads, pattern: str, at: int) -> tuple[Heads, int]:
    least, most = 1, 1
    char = pattern[at : at + 1]
    if char in ("?", "*", "+") and char:
        least, most = {"?": (0, 1), "*": (0, _MOST), "+": (1, _MOST)}[char]
        at += 1
    elif char == "{" and pattern[at + 1].isdigit():
        end = pattern.index("}", at)
        low, _, high = pattern[at + 1 : end].partition(",")
        least, most = int(low), min(int(high or low), _MOST)
        at = end + 1
    found: set[str] = set()
    power = _EMPTY
    for count in range(max(most, min(least, _MOST)) + 1):
        if count >= min(least, _MOST):
            found |= power
        power = _joined(power, item)
    return frozenset(found), at
