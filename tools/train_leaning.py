"""`python -m tools.train_leaning`: trains `engines/offline/learned/leaning` on sentences of our own and writes its weights.

The same sentences in the same order give the same file. No labelled set is read, ours neither.
"""

import sys
from base64 import b64encode
from math import exp, sqrt
from pathlib import Path
from random import Random

import auditor
from auditor.engines.offline.learned.hunch import tier
from auditor.engines.offline.learned.leaning import PLACES, STEP, places
from tools.leaning_text import made

FILE = Path(auditor.__file__).parent / "engines" / "offline" / "learned" / "leaning.b64"
_ROUNDS = 4
_RATE = 0.1
_DECAY = 1e-3


def trained() -> list[float]:
    """Weights by place, the bias last; adaptive steps (Duchi et al. 2011)."""
    rows = [(sorted(places(text, tier(text))), promises) for text, promises in made()]
    weights, seen, draw = [0.0] * (PLACES + 1), [0.2] * PLACES, Random(1)
    for _ in range(_ROUNDS):
        draw.shuffle(rows)
        for found, promises in rows:
            total = weights[PLACES] + sum(weights[place] for place in found)
            error = 1 / (1 + exp(-max(-30.0, min(30.0, total)))) - promises
            weights[PLACES] -= 0.01 * error
            for place in found:
                slope = error + _DECAY * weights[place]
                seen[place] += slope * slope
                weights[place] -= _RATE * slope / sqrt(seen[place])
    return weights


def main() -> int:
    """Write them, and say how large the file is."""
    steps = (max(-128, min(127, round(weight / STEP))) for weight in trained())
    FILE.write_bytes(b64encode(bytes(step % 256 for step in steps)))
    print(f"{FILE.name}: {FILE.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
