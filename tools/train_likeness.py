"""`python -m tools.train_likeness`: trains `engines/offline/likeness` on invented sentences and writes its weights.

The sentences lie in `tools/likeness/`, one a line after a mark: `1` commits somebody, `h` only half (an offer, a hedge),
`0` nobody. No labelled set is read, ours neither. The same files give the same weights.
"""

import sys
from base64 import b64encode
from collections.abc import Iterator
from math import exp, sqrt
from pathlib import Path
from random import Random

import auditor
from auditor.engines.offline.likeness import PLACES, STEP, places

FILE = Path(auditor.__file__).parent / "engines" / "offline" / "likeness.b64"
SENTENCES = Path(__file__).parent / "likeness"
_MARKS = {"1": 1.0, "h": 0.6, "0": 0.0}
_ROUNDS = 20
_RATE = 0.35
_DECAY = 2e-4


def sentences(folder: Path = SENTENCES) -> Iterator[tuple[str, float]]:
    """Each with how far it commits somebody."""
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            mark, _, text = line.partition("\t")
            if text.strip():
                yield text.strip(), _MARKS[mark]


def trained(rows: list[tuple[str, float]]) -> list[float]:
    """Weights by place, the bias last; adaptive steps (Duchi et al. 2011), a sentence's features at length one."""
    data = [(sorted(found), wanted) for text, wanted in rows if (found := places(text))]
    weights, seen, draw = [0.0] * (PLACES + 1), [0.2] * PLACES, Random(1)
    for _ in range(_ROUNDS):
        draw.shuffle(data)
        for found, wanted in data:
            share = 1 / sqrt(len(found))
            total = weights[PLACES] + share * sum(weights[place] for place in found)
            error = 1 / (1 + exp(-max(-30.0, min(30.0, total)))) - wanted
            weights[PLACES] -= 0.02 * error
            for place in found:
                slope = error * share + _DECAY * weights[place]
                seen[place] += slope * slope
                weights[place] -= _RATE * slope / sqrt(seen[place])
    return weights


def main() -> int:
    """Writes the file and tells its size."""
    rows = list(sentences())
    steps = [max(-127, min(127, round(weight / STEP))) for weight in trained(rows)]
    FILE.write_bytes(b64encode(bytes(step % 256 for step in steps)))
    print(f"{len(rows):,} sentences, {FILE.stat().st_size:,} bytes, {sum(map(bool, steps)):,} weights")
    return 0


if __name__ == "__main__":
    sys.exit(main())
