"""How a pattern can begin. A few rules out of hundreds can match at a place; its first three characters say which."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import TypeVar

from auditor.core.when.words import MACROS

LENGTH = 3
_MARK = "\0"
"""Behind a head that may go on with anything."""
_CLASSES = {"d": {"0"}, "s": {" "}, "w": {_MARK}, "W": {_MARK}, "D": {_MARK}, "S": {_MARK}}
_DIGIT = re.compile(r"\d")
_LAYOUT = re.compile(r"\s")
_EMPTY = frozenset({""})
_SPACES = frozenset({" ", "  ", "   "})
"""A space in a rule is any run of layout."""
_MOST_LETTERS = 6

T = TypeVar("T")
Heads = frozenset[str]


def heads(pattern: str) -> Heads:
    """Every way in which a match of `pattern` can begin, at most three characters, digits written 0, layout a space.

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

    return lambda shape, place: by_key(shape[place : place + LENGTH])


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
        item, at = _item(pattern, at)
        item, at = _repeated(item, pattern, at)
        found = _joined(found, item)
    return found, at


def _joined(first: Heads, second: Heads) -> Heads:
    return frozenset(a if len(a) == LENGTH or a.endswith(_MARK) else (a + b)[:LENGTH] for a in first for b in second)


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
        least, most = {"?": (0, 1), "*": (0, LENGTH), "+": (1, LENGTH)}[char]
        at += 1
    elif char == "{" and pattern[at + 1].isdigit():
        end = pattern.index("}", at)
        low, _, high = pattern[at + 1 : end].partition(",")
        least, most = int(low), min(int(high or low), LENGTH)
        at = end + 1
    found: set[str] = set()
    power = _EMPTY
    for count in range(max(most, min(least, LENGTH)) + 1):
        if count >= min(least, LENGTH):
            found |= power
        power = _joined(power, item)
    return frozenset(found), at
