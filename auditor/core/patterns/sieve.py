"""Things that each begin with a pattern, of which the words of a text leave few to be tried."""

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from auditor.core.patterns.pattern import Pattern
from auditor.core.patterns.words import every

T = TypeVar("T")


class Sieve(Generic[T]):
    """`things` in their order; `by` tells the pattern of each."""

    __slots__ = ("_rows",)

    def __init__(self, things: Iterable[T], by: Callable[[T], Pattern]) -> None:
        self._rows = tuple((by(thing).needs, thing) for thing in things)

    def left(self, bits: int) -> list[T]:
        """Those that may match in a text that has `bits`."""
        lacks = every() ^ bits
        return [thing for needs, thing in self._rows if not needs & lacks]
