"""How the tables of sentences are written: what is said, and which commitments the engine must see in it."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One commitment that a sentence makes; what is not given has the engine's plain value."""

    quote: str
    act: str
    strength: str = "firm"
    state: str = "active"
    scored: bool = True
    condition: str | None = None
    due: str | None = None
    performer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """`asked` is what somebody else said right before: the turn before on a call, the quote above in mail."""

    text: str
    said: tuple[Said, ...]
    asked: str | None = None


def said(quote: str, act: str, **what: Any) -> Said:
    return Said(quote=quote, act=act, **what)


def open_offer(quote: str, act: str, **what: Any) -> Said:
    """An offer or a possibility that waits for a yes."""
    return Said(quote=quote, act=act, state="tentative", scored=False, **what)


def hedged(quote: str, act: str, **what: Any) -> Said:
    return Said(quote=quote, act=act, strength="hedged", scored=False, **what)


def subject_to(quote: str, act: str, condition: str, **what: Any) -> Said:
    """A conditional undertaking."""
    return Said(quote=quote, act=act, strength="qualified", state="conditional", condition=condition, **what)


def case(text: str, *commitments: Said, asked: str | None = None) -> Case:
    return Case(text=text, said=commitments, asked=asked)


def whole(text: str, act: str, **what: Any) -> Case:
    """A sentence that is one commitment from its first word to its last, but for the full stop."""
    return case(text, said(text.rstrip("."), act, **what))
