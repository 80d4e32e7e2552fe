"""Two searches as one, by reciprocal rank fusion (Cormack, Clarke and Buettcher 2009): ranks are added, never scores."""

from collections import defaultdict
from collections.abc import Collection, Sequence

from auditor.model.search import Hit, Item, ItemKind
from auditor.ports import Index

_DAMPING = 60
"""The constant of the paper: how little the very first ranks stand out."""
_DEPTH = 50
"""How far down each list is read."""


class HybridIndex:
    """What is put is held by both."""

    def __init__(self, first: Index, second: Index) -> None:
        self._parts = (first, second)

    def put(self, items: Sequence[Item]) -> int:
        return max([part.put(items) for part in self._parts])

    def drop(self, ids: Collection[str]) -> None:
        for part in self._parts:
            part.drop(ids)

    def ids(self) -> frozenset[str]:
        """What either holds: a part that is kept on disk may still hold what the other never saw."""
        first, second = self._parts
        return first.ids() | second.ids()

    def search(self, query: str, *, kinds: frozenset[ItemKind] = frozenset(), limit: int = 10) -> Sequence[Hit]:
        scores: defaultdict[str, float] = defaultdict(float)
        for part in self._parts:
            for rank, hit in enumerate(part.search(query, kinds=kinds, limit=max(limit, _DEPTH)), start=1):
                scores[hit.id] += 1 / (_DAMPING + rank)
        ranked = sorted(scores.items(), key=lambda one: (-one[1], one[0]))
        return [Hit(id=i, score=s) for i, s in ranked[:limit]]
