"""Every way in which a match of a pattern can begin, as far as `core/when/heads.py` looks at it."""

from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from auditor.core.when.heads import LENGTH, SHARED, reach, shape

MARK = "\0"
"""Behind a head that may go on with anything."""
_EMPTY = frozenset({""})
_ANYTHING = frozenset({MARK})
_MOST = LENGTH + 1
"""A run is not followed further: what is looked at ends within it."""
_MOST_LETTERS = 6
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_WITHOUT_LENGTH = (op.AT, op.ASSERT, op.ASSERT_NOT)

Heads = frozenset[str]


def heads(source: str) -> list[str]:
    """The heads of `source`, digits written 0, layout a space."""
    found = {head.rstrip(MARK) for head in _sequence(_parser.parse(source))}
    return sorted(head for head in found if not any(head[:n] in found for n in range(len(head))))


def _sequence(tree: Any) -> Heads:
    found = _EMPTY
    for what, with_ in tree:
        if all(head.endswith(MARK) for head in found):
            break
        found = _joined(found, _item(what, with_))
    return found


def _item(what: Any, with_: Any) -> Heads:
    if what is op.LITERAL:
        return frozenset({shape(chr(with_))})
    if what is op.IN:
        return _class(with_)
    if what is op.BRANCH:
        return frozenset().union(*map(_sequence, with_[1]))
    if what is op.SUBPATTERN:
        return _sequence(with_[3])
    if what in _REPEATS:
        return _repeated(*with_)
    return _EMPTY if what in _WITHOUT_LENGTH else _ANYTHING


def _class(members: Any) -> Heads:
    found: set[str] = set()
    for kind, with_ in members:
        if kind is op.LITERAL:
            found.add(shape(chr(with_)))
        elif kind is op.RANGE:
            found.update(shape(chr(code)) for code in range(with_[0], with_[1] + 1))
        elif kind is op.CATEGORY and with_ is op.CATEGORY_DIGIT:
            found.add("0")
        elif kind is op.CATEGORY and with_ is op.CATEGORY_SPACE:
            found.add(" ")
        else:
            return _ANYTHING
    return frozenset(found) if len(found) <= _MOST_LETTERS else _ANYTHING


def _repeated(least: int, most: int, tree: Any) -> Heads:
    item, least = _sequence(tree), min(least, _MOST)
    found: set[str] = set()
    power = _EMPTY
    for count in range(min(most, _MOST) + 1):
        if count >= least:
            found |= power
        power = _joined(power, item)
    return frozenset(found)


def _joined(first: Heads, second: Heads) -> Heads:
    open_ended = [head for head in first if not head.endswith(MARK)]
    if not open_ended or second == _EMPTY:
        return first
    return frozenset(
        [head for head in first if head.endswith(MARK)] + [_cut(a + b) for a in open_ended for b in second]
    )


def _cut(head: str) -> str:
    """No longer than it is looked at, and then marked."""
    end = reach(head)
    if len(head) < end or any(word.startswith(head) for word in SHARED):
        return head
    return head[:end] + MARK
