"""Search by words: BM25 (Robertson and Zaragoza 2009) over light stems, in plain Python; the cold command line uses it."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from heapq import nsmallest
from math import log

from auditor.model.search import Hit, Item, ItemKind

_K1 = 1.2
_B = 0.75
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_STOP = frozenset(
    "a an and are as at be been but by can do for from has have had he her his how i if in is it its me my no not of on or "
    "our out s she so t than that the their them then there they this to up us was we were what when which who will with "
    "would you your ll re ve d m".split()
)
_ENDINGS = (
    "ations",
    "ation",
    "ments",
    "ment",
    "ings",
    "ing",
    "ies",
    "ied",
    "ers",
    "er",
    "ed",
    "es",
    "ly",
    "s",
    "e",
    "y",
)
_STEM = 4
"""A word is not cut shorter than this."""


class LexicalIndex:
    """Holds the texts' stems in memory."""

    def __init__(self) -> None:
        self._items: dict[str, Item] = {}
        self._lengths: dict[str, int] = {}
        self._words = 0
        """The sum of `_lengths`."""
        self._held: defaultdict[str, dict[str, int]] = defaultdict(dict)
        """Stem to id to how often."""

    def put(self, items: Sequence[Item]) -> int:
        changed = [item for item in items if self._items.get(item.id) != item]
        self.drop({item.id for item in changed})
        for item in changed:
            found = stems(item.text)
            self._items[item.id] = item
            self._lengths[item.id] = len(found)
            self._words += len(found)
            for stem, times in Counter(found).items():
                self._held[stem][item.id] = times
        return len(changed)

    def drop(self, ids: Collection[str]) -> None:
        for gone in ids:
            item = self._items.pop(gone, None)
            if item is None:
                continue
            self._words -= self._lengths.pop(gone)
            for stem in set(stems(item.text)):
                del self._held[stem][gone]

    def ids(self) -> frozenset[str]:
        return frozenset(self._items)

    def search(self, query: str, *, kinds: frozenset[ItemKind] = frozenset(), limit: int = 10) -> Sequence[Hit]:
        scores: defaultdict[str, float] = defaultdict(float)
        for stem in dict.fromkeys(stems(query)):
            where = self._held.get(stem, {})
            weight = log(1 + (len(self._items) - len(where) + 0.5) / (len(where) + 0.5))
            for found, times in where.items():
                scores[found] += weight * times * (_K1 + 1) / (times + _K1 * self._stretch(found))
        allowed = ((i, s) for i, s in scores.items() if not kinds or self._items[i].kind in kinds)
        return [Hit(id=i, score=s) for i, s in nsmallest(limit, allowed, key=lambda one: (-one[1], one[0]))]

    def _stretch(self, found: str) -> float:
        """How much a long text is held back."""
        return 1 - _B + _B * self._lengths[found] * len(self._lengths) / self._words


def stems(text: str) -> list[str]:
    """The words that carry meaning, lower case, without their commonest endings."""
    return [_stem(word) for word in _WORD.findall(text.casefold()) if word not in _STOP]


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word.removesuffix(ending)
    return word
