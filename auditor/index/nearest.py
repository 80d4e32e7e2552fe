"""Search by meaning in memory: every vector is compared; exact, and quick up to some hundred thousand items."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from auditor.model.search import Hit, Item, ItemKind
from auditor.ports import Embeds

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class NearestIndex:
    """Holds the vectors of the items, which must be of unit length or zero."""

    def __init__(self, embeds: Embeds) -> None:
        self._embeds = embeds
        self._items: dict[str, Item] = {}
        self._vectors: dict[str, Sequence[float]] = {}
        self._matrix: NDArray[np.float32] | None = None
        """Of `_vectors`, in its order; None after a change."""

    def put(self, items: Sequence[Item]) -> int:
        changed = [item for item in items if self._items.get(item.id) != item]
        for item, vector in zip(changed, self._embeds.vectors([item.text for item in changed]), strict=True):
            self._items[item.id] = item
            self._vectors[item.id] = vector
        self._matrix = None
        return len(changed)

    def drop(self, ids: Collection[str]) -> None:
        for gone in ids:
            self._items.pop(gone, None)
            self._vectors.pop(gone, None)
        self._matrix = None

    def ids(self) -> frozenset[str]:
        return frozenset(self._items)

    def search(self, query: str, *, kinds: frozenset[ItemKind] = frozenset(), limit: int = 10) -> Sequence[Hit]:
        import numpy as np

        if not self._vectors:
            return []
        if self._matrix is None:
            self._matrix = np.asarray(list(self._vectors.values()), dtype=np.float32)
        scores = self._matrix @ np.asarray(self._embeds.vectors([query])[0], dtype=np.float32)
        ranked = sorted(zip(self._vectors, scores.tolist(), strict=True), key=lambda one: (-one[1], one[0]))
        allowed = [(i, s) for i, s in ranked if s > 0 and (not kinds or self._items[i].kind in kinds)]
        return [Hit(id=i, score=s) for i, s in allowed[:limit]]
