"""The shipped embeddings: one vector a token, averaged; no download, no network, thousands of texts a second.

`static_vectors.npz` holds `rows` (int8, tokens x 256) and `scale` (float32, a factor a row that carries the token's
weight); `static_vectors.json` is the tokenizer. `tools/make_vectors.py` makes both; docs/search.md has the figures.
"""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.errors import Unavailable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

_PLACE = Path(__file__).resolve().parent
_VECTORS = _PLACE / "static_vectors.npz"
_WORDS = _PLACE / "static_vectors.json"
_BATCH = 1024
IDENTITY = "static-minilm-l6-v2/256/1"
"""The last part grows when the shipped file changes."""


class StaticVectors:
    """all-MiniLM-L6-v2, distilled (Model2Vec); opened at the first text."""

    identity = IDENTITY

    def vectors(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        found: list[Sequence[float]] = []
        for start in range(0, len(texts), _BATCH):
            found += self._batch(list(texts[start : start + _BATCH]))
        return found

    def _batch(self, texts: list[str]) -> list[list[float]]:
        import numpy as np

        rows, scale = self._table
        tokens = [one.ids for one in self._tokenizer.encode_batch_fast(texts, add_special_tokens=False)]
        vectors = np.zeros((len(texts), rows.shape[1]), dtype=np.float32)
        for number, ids in enumerate(tokens):
            if ids:
                vectors[number] = scale[ids] @ rows[ids]
        length = np.linalg.norm(vectors, axis=1, keepdims=True)
        length[length == 0] = 1
        result: list[list[float]] = (vectors / length).tolist()
        return result

    @cached_property
    def _table(self) -> "tuple[NDArray[np.int8], NDArray[np.float32]]":
        import numpy as np

        try:
            with np.load(_VECTORS) as held:
                return held["rows"], held["scale"]
        except (OSError, ValueError, KeyError) as error:
            raise Unavailable(f"{_VECTORS}: it cannot be read", hint="install the package again") from error

    @cached_property
    def _tokenizer(self) -> "Tokenizer":
        from tokenizers import Tokenizer

        # The library raises a bare Exception for whatever is wrong with the file.
        try:
            return Tokenizer.from_str(_WORDS.read_text(encoding="utf-8"))
        except Exception as error:
            raise Unavailable(f"{_WORDS}: it cannot be read", hint="install the package again") from error
