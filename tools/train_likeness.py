"""`python -m tools.train_likeness`: trains `engines/offline/learned/likeness` on invented sentences and writes its weights.
`--by-writer` writes nothing and tells how well it reads each writer when trained on the others (`tools.by_writer`).

The sentences lie in `tools/likeness/`, one a line after a mark: `1` commits somebody, `h` only half (an offer, a hedge),
`0` nobody; and in `tools/clauses/` and `tools/messages/` with every promise in brackets (`tools.marked`). No labelled set
is read, ours neither.
The same files give the same weights.
"""

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from math import exp, sqrt
from pathlib import Path
from random import Random

import auditor
from auditor.core.likeness import signs
from auditor.engines.offline.learned.likeness import STEP, Weights
from tools import marked
from tools.by_writer import Row, Scorer, by_writer, parts_by_writer, table
from tools.marked import Marked

FILE = Path(auditor.__file__).parent / "engines" / "offline" / "learned" / "likeness.b64"
SENTENCES = Path(__file__).parent / "likeness"
_MARKS = {"1": 1.0, "h": 0.6, "0": 0.0}
_ROUNDS = 15
_RATE = 1.0
_BIAS_RATE = 0.02
_DECAY = 3e-3
_LEAST = 2
"""Sentences that show a sign."""


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


def trained(rows: Sequence[Row], clauses: Sequence[Marked] = ()) -> Weights:
    """Adaptive steps (Duchi et al. 2011), a sentence's signs at length one.

    What only a single sentence shows takes up what it has of its own while the others are learned, and is then left out.
    """
    read = [(sorted(found), wanted) for text, wanted in rows if (found := signs(text))]
    parts = (part for one in clauses for part in one.parts())
    read += [
        (sorted(found), float(promises)) for words, beside, _, promises in parts if (found := signs(words, beside))
    ]
    counted = Counter(sign for found, _ in read for sign in found)
    place = {sign: number for number, sign in enumerate(counted)}
    bias, weights = _fitted([([place[sign] for sign in found], wanted) for found, wanted in read], len(place))
    steps = {sign: _step(weights[place[sign]]) for sign, seen in counted.items() if seen >= _LEAST}
    return Weights(round(bias / STEP), {sign: step for sign, step in steps.items() if step})


def _fitted(data: list[tuple[list[int], float]], places: int) -> tuple[float, list[float]]:
    bias, weights, seen, draw = 0.0, [0.0] * places, [0.2] * places, Random(1)
    for _ in range(_ROUNDS):
        draw.shuffle(data)
        for found, wanted in data:
            share = 1 / sqrt(len(found))
            total = bias + share * sum([weights[place] for place in found])
            error = 1 / (1 + exp(-max(-30.0, min(30.0, total)))) - wanted
            bias -= _BIAS_RATE * error
            for place in found:
                slope = error * share + _DECAY * weights[place]
                seen[place] += slope * slope
                weights[place] -= _RATE * slope / sqrt(seen[place])
    return bias, weights


def _step(weight: float) -> int:
    return max(-127, min(127, round(weight / STEP)))


def scorer(rows: Sequence[Row], clauses: Sequence[Marked]) -> Scorer:
    """What a model trained on these says of a sentence or of a part of one, as coarse as it is shipped."""
    return trained(rows, clauses).likeness


def main(given: list[str] | None = None) -> int:
    """Writes the file and tells its size; or tells how well unknown writers are read."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("--by-writer", action="store_true", help="measure instead of writing")
    rows, clauses = written(), marked.written() | marked.written(marked.MESSAGES)
    if parser.parse_args(given).by_writer:
        print(table(by_writer(rows, clauses, scorer), parts_by_writer(rows, clauses, scorer)))
        return 0
    every, marks = list(chain(*rows.values())), list(chain(*clauses.values()))
    weights = trained(every, marks)
    FILE.write_bytes(weights.packed())
    told = f"{len(every):,} sentences, {len(marks):,} with marked clauses"
    print(f"{told}, {FILE.stat().st_size:,} bytes, {len(weights.by_sign):,} weights")
    return 0


if __name__ == "__main__":
    sys.exit(main())
