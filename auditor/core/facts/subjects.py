"""Which entries of the claims registry a sentence speaks of: words for words, never letters for letters."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from auditor.model.knowledge import Claim

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_EMPTY = frozenset(
    "the a an of for in on at to by with and or our your its is are be as from per all any this that new single".split()
)
"""Words that name nothing."""
_BETWEEN = _EMPTY | {"will", "always", "now", "can", "there"}
"""Words that may stand between those of a name."""
_SHORT = 3
_FEW = 2
"""Naming words that a subject must have before it is found by its words in any order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    claim: Claim
    start: int
    end: int


class Subjects:
    """The subjects and aliases of many claims, found by their rarest word; built once for a registry."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Claim]]] = {}
        self._loose: dict[str, list[tuple[tuple[str, ...], Claim]]] = {}
        self._by_any: dict[str, list[tuple[frozenset[str], Claim]]] = {}
        for claim in claims:
            for name in (claim.subject, *claim.aliases):
                words = tuple(word for word, _, _ in _words(name))
                if words:
                    self._by_first.setdefault(words[0], []).append((words, claim))
                bare = tuple(word for word in words if word not in _EMPTY)
                if _FEW <= len(bare) < len(words):
                    self._loose.setdefault(bare[0], []).append((bare, claim))
            naming = frozenset(_stem(w) for w, _, _ in _words(claim.subject) if w not in _EMPTY)
            if len(naming) >= _FEW:
                self._by_any.setdefault(max(naming, key=len), []).append((naming, claim))

    def mentions(self, text: str) -> list[Mention]:
        """In order of the text; of one claim the longest that overlaps. Claims may share words, unless a longer name of the
        same kind holds them: "SSO" inside "SSO for contractors" is the latter alone."""
        words = list(_words(text))
        found: dict[str, list[Mention]] = {}
        _in_a_row(words, self._by_first, found)
        # "Engineer on site" is also said as "an engineer is on your site".
        _in_a_row([one for one in words if one[0] not in _BETWEEN], self._loose, found)
        _leave_longest(found)
        there = {_stem(word): (start, end) for word, start, end in words}
        for word in there:
            for naming, claim in self._by_any.get(word, ()):
                if claim.id not in found and naming <= there.keys():
                    first = min(there[w][0] for w in naming)
                    last = max(there[w][1] for w in naming)
                    found[claim.id] = [Mention(claim=claim, start=first, end=last)]
        return sorted((m for some in found.values() for m in _apart(some)), key=lambda m: (m.start, m.end, m.claim.id))


def _in_a_row(
    words: list[tuple[str, int, int]],
    names: dict[str, list[tuple[tuple[str, ...], Claim]]],
    found: dict[str, list[Mention]],
) -> None:
    """Add to `found` where the words of a name follow each other."""
    for number, (word, start, _) in enumerate(words):
        for name, claim in names.get(word, ()):
            if tuple(w for w, _, _ in words[number : number + len(name)]) == name:
                end = words[number + len(name) - 1][2]
                found.setdefault(claim.id, []).append(Mention(claim=claim, start=start, end=end))


def _leave_longest(found: dict[str, list[Mention]]) -> None:
    """Take out the mentions that stand inside a longer one of another claim of the same kind."""
    every = [one for some in found.values() for one in some]
    for claim, some in found.items():
        found[claim] = [one for one in some if not any(_holds(other, one) for other in every)]


def _holds(longer: Mention, one: Mention) -> bool:
    inside = longer.start <= one.start and one.end <= longer.end
    return inside and longer.end - longer.start > one.end - one.start and longer.claim.kind is one.claim.kind


def _apart(mentions: list[Mention]) -> Iterator[Mention]:
    """The longest of those that overlap."""
    kept: list[Mention] = []
    for one in sorted(mentions, key=lambda m: (m.start - m.end, m.start)):
        if not any(one.start < other.end and other.start < one.end for other in kept):
            kept.append(one)
    yield from kept


_MEASURES = frozenset(
    "within after before every about least most more less over under between hour minute second working week month year time"
    " percent euro pound dollar from with that this your them they their have than what when".split()
)


@lru_cache(maxsize=8192)
def own_words(text: str) -> frozenset[str]:
    """The words of some length that tell one thing from another; measures are none."""
    return frozenset(
        _stem(word) for word, _, _ in _words(text) if len(word) > _SHORT and word.isalpha() and word not in _MEASURES
    )


def _words(text: str) -> Iterator[tuple[str, int, int]]:
    """Lower case, without a plural's s; hyphens part words as blanks do."""
    for found in _WORD.finditer(text):
        yield _plain(found[0]), found.start(), found.end()


def _plain(word: str) -> str:
    lower = word.lower().replace("’", "'").removesuffix("'s")
    return lower[:-1] if len(lower) > 3 and lower.endswith("s") and not lower.endswith("ss") else lower


_IRREGULAR = {
    "thrown": "throw", "threw": "throw", "lost": "lose", "spent": "spend", "sold": "sell", "broken": "break", "broke": "break",
    "kept": "keep", "bought": "buy", "held": "hold", "won": "win", "drawn": "draw", "driven": "drive", "taken": "take",
    "made": "make", "paid": "pay", "built": "build", "sent": "send", "written": "write", "lent": "lend", "fed": "feed",
}  # fmt: skip
_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|e)$")


def _stem(word: str) -> str:
    """So that "fuel saved" is found in "you save fuel", and "bread thrown away" in "you throw away less bread"."""
    return _ENDING.sub("", _IRREGULAR.get(word, word))
