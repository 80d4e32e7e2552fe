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


_NEVER = re.compile(r"(?!)")


class Pattern:
    """As `re.Pattern`, with `needs`: the bits that a text must have for it to match anywhere in it.

    Once it is compiled, running it costs less than looking at the words of a new text, and it is that `re.Pattern`.
    """

    __slots__ = ("_compiled", "finditer", "flags", "fullmatch", "key", "match", "needs", "search", "source", "sub")

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    sub: Callable[[str | Callable[[re.Match[str]], str], str], str]

    def __init__(self, source: str, flags: re.RegexFlag) -> None:
        self.source = source
        self.flags = flags
        self.key = blake2b(f"{int(flags)} {source}".encode(), digest_size=6).hexdigest()
        """Its name in `known`."""
        self.needs = _needs().get(self.key, 0)
        self._compiled: re.Pattern[str] | None = None
        self.search = lambda text, *place: self._for(text).search(text, *place)
        self.match = lambda text, *place: self._for(text).match(text, *place)
        self.fullmatch = lambda text, *place: self._for(text).fullmatch(text, *place)
        self.finditer = lambda text, *place: self._for(text).finditer(text, *place)
        self.sub = lambda by, text: self.compiled.sub(by, text) if self.fits(given(text)) else text

    @property
    def compiled(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = done = re.compile(self.source, self.flags)
            self.search, self.match, self.fullmatch = done.search, done.match, done.fullmatch
            self.finditer, self.sub = done.finditer, done.sub
        return self._compiled

    def fits(self, bits: int) -> bool:
        """Whether it may match in a text that has `bits`."""
        return bits & self.needs == self.needs

    def seek(self, text: str, *place: int) -> re.Match[str] | None:
        """`search` in a text that many patterns are tried on, so that its words are known."""
        return self.compiled.search(text, *place) if self.fits(given(text)) else None

    def _for(self, text: str) -> re.Pattern[str]:
        return self.compiled if self.fits(given(text)) else _NEVER


def pattern(source: str, flags: re.RegexFlag = re.NOFLAG) -> Pattern:
    made = Pattern(source, flags)
    MADE[made.key] = made
    return made


@cache
def _needs() -> dict[str, int]:
    lines = (line.split(" ") for line in NEEDS.splitlines())
    return {key: sum(1 << int(number) for number in choices) for key, *choices in lines}
