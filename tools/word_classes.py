"""`python -m tools.word_classes`: makes `core/likeness/word_classes.txt`, the classes of meaning of the commonest words.

Words whose vectors (`auditor/index/static_vectors.npz`, of the extra `search`) lie together: k-means on the sphere, from a
drawn beginning that is always the same. The tokenizer lists words by how common they are. Another build of NumPy may put
a word on a border elsewhere, so the file is shipped; the weights must be trained again after it changes.
"""

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import auditor
from auditor.core.likeness.kinds import CLOSED, DAYS, MONTHS

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_HOUSE = Path(auditor.__file__).parent
FILE = _HOUSE / "core" / "likeness" / "word_classes.txt"
WORDS, CLASSES = 8_000, 800
_ROUNDS = 30


def main() -> int:
    """Writes the file and tells its size."""
    words, vectors = common()
    of = classes(vectors)
    lines = [
        " ".join(sorted(w for w, its in zip(words, of, strict=True) if its == number)) for number in range(CLASSES)
    ]
    FILE.write_text("\n".join(sorted(filter(None, lines))) + "\n", encoding="ascii")
    print(f"{len(words):,} words, {FILE.stat().st_size:,} bytes")
    return 0


def common() -> "tuple[list[str], NDArray[np.float32]]":
    """The commonest whole words that are of no closed list, each with its vector, of length one."""
    import numpy as np

    listed: dict[str, int] = json.loads((_HOUSE / "index" / "static_vectors.json").read_text())["model"]["vocab"]
    known = CLOSED | DAYS | MONTHS
    words = [w for w in sorted(listed, key=listed.__getitem__) if re.fullmatch("[a-z]{2,}", w) and w not in known]
    with np.load(_HOUSE / "index" / "static_vectors.npz") as held:
        rows = held["rows"][[listed[word] for word in words[:WORDS]]].astype(np.float32)
    return words[:WORDS], rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)


def classes(vectors: "NDArray[np.float32]") -> list[int]:
    """The number of each one's class."""
    import numpy as np

    draw = np.random.default_rng(1)
    middles = vectors[draw.choice(len(vectors), CLASSES, replace=False)]
    of = np.zeros(len(vectors), dtype=np.intp)
    for _ in range(_ROUNDS):
        of = (vectors @ middles.T).argmax(axis=1)
        sums = np.zeros_like(middles)
        np.add.at(sums, of, vectors)
        length = np.linalg.norm(sums, axis=1, keepdims=True)
        middles = np.where(length > 0, sums / np.maximum(length, 1e-6), middles)
    return [int(one) for one in of]


if __name__ == "__main__":
    sys.exit(main())
