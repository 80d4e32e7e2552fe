"""`python -m tools.train_likeness`: trains `engines/offline/likeness` on invented sentences and writes its weights.
`--by-writer` writes nothing and tells how well it reads each writer when trained on the others (`tools.by_writer`).

The sentences lie in `tools/likeness/`, one a line after a mark: `1` commits somebody, `h` only half (an offer, a hedge),
`0` nobody. No labelled set is read, ours neither. The same files give the same weights.
"""

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from base64 import b64encode
from collections.abc import Iterator
from itertools import chain
from math import exp, sqrt
from pathlib import Path
from random import Random

import auditor
from auditor.engines.offline.likeness import PLACES, STEP, likeness_by, places
from tools.by_writer import Row, Scorer, by_writer, table

FILE = Path(auditor.__file__).parent / "engines" / "offline" / "likeness.b64"
SENTENCES = Path(__file__).parent / "likeness"
_MARKS = {"1": 1.0, "h": 0.6, "0": 0.0}
_ROUNDS = 20
_RATE = 0.35
_DECAY = 2e-4


def sentences(folder: Path = SENTENCES) -> Iterator[Row]:
    """Each with how far it commits somebody."""
    return chain.from_iterable(written(folder).values())


def written(folder: Path = SENTENCES) -> dict[str, list[Row]]:
    """The same by writer: a file each."""
    return {path.stem: list(_rows(path)) for path in sorted(folder.glob("*.txt"))}


def _rows(path: Path) -> Iterator[Row]:
    for line in path.read_text(encoding="utf-8").splitlines():
        mark, _, text = line.partition("\t")
        if text.strip():
            yield text.strip(), _MARKS[mark]


def trained(rows: list[Row]) -> list[float]:
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


def scorer(rows: list[Row]) -> Scorer:
    """What a model trained on these says of a sentence, as coarse as it is shipped."""
    steps = _steps(rows)
    return lambda text: likeness_by(text, steps)


def _steps(rows: list[Row]) -> tuple[int, ...]:
    return tuple(max(-127, min(127, round(weight / STEP))) for weight in trained(rows))


def main(given: list[str] | None = None) -> int:
    """Writes the file and tells its size; or tells how well unknown writers are read."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("--by-writer", action="store_true", help="measure instead of writing")
    if parser.parse_args(given).by_writer:
        print(table(by_writer(written(), scorer)))
        return 0
    rows = list(sentences())
    steps = _steps(rows)
    FILE.write_bytes(b64encode(bytes(step % 256 for step in steps)))
    print(f"{len(rows):,} sentences, {FILE.stat().st_size:,} bytes, {sum(map(bool, steps)):,} weights")
    return 0


if __name__ == "__main__":
    sys.exit(main())
