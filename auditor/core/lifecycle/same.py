"""Whether two promises, or a promise and a remark, speak of the same thing."""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from auditor.core.match.amounts import amount_in, plain_number
from auditor.core.match.words import Thing, conflict, fit, marks, terms, thing_of
from auditor.core.patterns import pattern
from auditor.model.commitment import Act, Commitment
from auditor.model.text import Party

_ALIKE = 0.6
"""Share of the naming words that must be common before two promises are one."""
_OTHER_WAY = 0.3
"""The same, seen from the other promise, which may tell more."""
_NAMED_BEFORE = 0.5
"""The same for the words that come before a pronoun."""
_KINDRED: tuple[frozenset[Act], ...] = (
    frozenset({Act.SEND, Act.OTHER, Act.ANSWER}),
    frozenset({Act.MEET, Act.CALL}),
    frozenset({Act.SHIP, Act.SEND}),
    frozenset({Act.BUILD, Act.OTHER}),
)
"""Acts that people name by each other's verbs: "get you the plan", "do the plan"."""

_PRONOUN = pattern(r"^\w+(?:\s+(?:you|over|out))*\s+(?:it|that|this|them|those|these)\b", re.IGNORECASE)
"""An act on something named before: "send it on Monday instead" means what the thread's last promise named."""

_BEHIND = pattern(
    r"(?<=\w\w)\s+(?:with|for|of|about|on|to|from|in|at|before|after|which|that|by|so|and\s+\w+\s+(?:it|them))\b.*$",
    re.IGNORECASE,
)
"""What follows the object of an act tells more of it but does not name it: "a site plan | with the positions marked"."""

_WHAT_FOR = pattern(r"(?<=\w\w)\s+(?:for|of|about|on|regarding)\s+(?P<name>[^,;]*)", re.IGNORECASE)
"""What tells like things apart: "the quote for the oven" is not "the quote for the fridge"."""


_FIGURE = re.compile(r"\d+(?:\.\d+)?")


def thing(commitment: Commitment) -> Thing:
    """What was promised, without the names of the people."""
    return _thing(commitment.action, commitment.quantity, _names(commitment))


def _names(commitment: Commitment) -> str:
    return " ".join(p.name for p in (commitment.promisor, commitment.promisee) if p and p.name)


@lru_cache(maxsize=16_384)
def _thing(action: str, quantity: str | None, names: str) -> Thing:
    without = frozenset(terms(names))
    whole = thing_of(f"{action} {quantity or ''}", without)
    core = thing_of(_BEHIND.sub("", action), without)
    # An amount is no mark: "10% off" and "15% off" are the same thing, promised differently.
    telling = marks(action.replace(quantity, " ") if quantity else action)
    return replace(core if core.named else whole, marks=telling)


@lru_cache(maxsize=16_384)
def _what_for(action: str, names: str) -> frozenset[str]:
    found = _WHAT_FOR.search(action)
    return frozenset(thing_of(found["name"], frozenset(terms(names))).weights) if found else frozenset()


@lru_cache(maxsize=16_384)
def _spoken(text: str) -> tuple[frozenset[str], Mapping[str, frozenset[str]]]:
    return frozenset(terms(text)), marks(text)


def _share(wanted: Thing, words: frozenset[str]) -> float:
    """`fit`, without a look for typing errors where not one of several words is there: nearly all pairs end here."""
    if len(wanted.weights) > 1 and words.isdisjoint(wanted.weights):
        return 0.0
    return fit(wanted, words)


def same_amount(one: str, other: str) -> bool:
    """ "1,200 units" and "1200 pcs" are one amount."""
    return _figures(one) == _figures(other)


def _figures(quantity: str) -> frozenset[str]:
    return frozenset(_FIGURE.findall(quantity.replace(",", ""))) or frozenset({quantity.lower()})


def same_person(one: Party | None, other: Party | None) -> bool:
    if one is None or other is None:
        return False
    if one.email and other.email:
        return one.email == other.email
    return bool(one.name and other.name) and one.label.lower() == other.label.lower()


def alike(first: Commitment, second: Commitment) -> bool:
    """Whether the second repeats, moves or changes the first: same promisor, kindred act, same thing, no other mark.

    How much of it was promised is another question: see `other_amount`.
    """
    if first.side is not second.side or not same_person(first.promisor, second.promisor):
        return False
    if not kindred(first, second):
        return False
    if first.action.lower() == second.action.lower() and first.act is not Act.OTHER:
        return True
    one, other = thing(first), thing(second)
    if not other.named and first.act is second.act and _PRONOUN.search(second.action):
        before = frozenset(terms(second.antecedent or ""))
        return fit(one, before) >= _NAMED_BEFORE if one.named and before else first.thread == second.thread
    if not one.named or not other.named:
        return first.act is second.act and first.act in {Act.MEET, Act.CALL} and first.thread == second.thread
    if one.weights.keys().isdisjoint(other.weights) and len(one.weights) > 1 < len(other.weights):
        return False
    if conflict(one.marks, other.marks) or told_apart(first, second):
        return False
    share = _share(one, frozenset(other.weights)), _share(other, frozenset(one.weights))
    return max(share) >= _ALIKE and min(share) >= _OTHER_WAY


def kindred(first: Commitment, second: Commitment) -> bool:
    """Whether both acts may be one, called by each other's verbs."""
    return first.act is second.act or any({first.act, second.act} <= kin for kin in _KINDRED)


def other_amount(first: Commitment, second: Commitment) -> str | None:
    """The second's number, when both promise a number of things and the two differ."""
    one, other = amount_in(first), amount_in(second)
    if one is None or other is None or one.count is None or other.count is None or one.count == other.count:
        return _other_quantity(first, second)
    return plain_number(other.count)


def _other_quantity(first: Commitment, second: Commitment) -> str | None:
    if not first.quantity or not second.quantity or same_amount(first.quantity, second.quantity):
        return None
    return second.quantity


def told_apart(first: Commitment, second: Commitment) -> bool:
    """Whether both say what theirs is for, and the two have no word in common."""
    names = f"{_names(first)} {_names(second)}"
    one, other = (_what_for(c.action, names) for c in (first, second))
    return bool(one and other) and not one & other


def about(commitment: Commitment, remark: str) -> float:
    """How surely `remark` speaks of the promised thing, 0 to 1."""
    named = thing(commitment)
    if not named.named:
        return 0.0
    words, seen = _spoken(remark)
    share = _share(named, words)
    return share if share and not conflict(named.marks, seen) else 0.0
