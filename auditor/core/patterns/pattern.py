"""A regular expression that waits to be compiled until a text has the words that each of its matches holds.

Compiling all of them takes seconds, and a short draft needs few. What each needs is looked up in `known`, which
`python -m tools.patterns` writes; of a pattern that is not in it nothing is known, and it is tried on every text.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from hashlib import blake2b

from auditor.core.patterns.known import NEEDS
from auditor.core.patterns.words import given

MADE: "dict[str, Pattern]" = {}
"""Every pattern by its key, for the tool that writes `known`."""


class Pattern:
    """As `re.Pattern`, with `needs`: the bits that a text must have for it to match anywhere in it."""

    __slots__ = ("_compiled", "flags", "key", "needs", "source")

    def __init__(self, source: str, flags: re.RegexFlag) -> None:
        self.source = source
        self.flags = flags
        self.key = blake2b(f"{int(flags)} {source}".encode(), digest_size=6).hexdigest()
        """Its name in `known`."""
        self._compiled: re.Pattern[str] | None = None
        self.needs = _needs().get(self.key, 0)

    @property
    def compiled(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.source, self.flags)
        return self._compiled

    def fits(self, bits: int) -> bool:
        """Whether it may match in a text that has `bits`."""
        return bits & self.needs == self.needs

    def search(self, text: str, *place: int) -> re.Match[str] | None:
        return self.compiled.search(text, *place) if self._wanted(text) else None

    def match(self, text: str, *place: int) -> re.Match[str] | None:
        return self.compiled.match(text, *place) if self._wanted(text) else None

    def fullmatch(self, text: str, *place: int) -> re.Match[str] | None:
        return self.compiled.fullmatch(text, *place) if self._wanted(text) else None

    def finditer(self, text: str, *place: int) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(text, *place) if self._wanted(text) else iter(())

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        return self.compiled.sub(by, text) if self._wanted(text) else text

    def _wanted(self, text: str) -> bool:
        """Once it is compiled, running it costs less than looking at the words of a new text."""
        return self._compiled is not None or self.fits(given(text))


def pattern(source: str, flags: re.RegexFlag = re.NOFLAG) -> Pattern:
    made = Pattern(source, flags)
    MADE[made.key] = made
    return made


@cache
def _needs() -> dict[str, int]:
    lines = (line.split(" ") for line in NEEDS.splitlines())
    return {key: sum(1 << int(number) for number in choices) for key, *choices in lines}
