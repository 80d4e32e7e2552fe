"""`python -m tools.train_acts`: trains `engines/offline/learned/likely_act` on invented sentences and writes its weights.
`--by-writer` writes nothing and tells how often the act of a writer's sentences is right when trained on the others,
of those in which the rules find a promise, with what the rules alone say beside it. (The engine asks only of promises
without a plain "I will": of the others too it is told here.)

The sentences lie in `tools/acts/`, a file a writer, each line an act and a promise after it. No labelled set is read,
ours neither. The same files give the same weights.
"""

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections import Counter
from dataclasses import dataclass
from math import sqrt
from pathlib import Path

import auditor
from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.offline.learned.likely_act import ACTS, STEP, ActWeights, signs
from auditor.model.commitment import Act
from auditor.model.text import Document, DocumentKind, Party

FILE = Path(auditor.__file__).parent / "engines" / "offline" / "learned" / "likely_act.b64"
SENTENCES = Path(__file__).parent / "acts"
_OURS = Party(name="Noor Adebayo", email="noor@fennick-pumps.example")
_LEAST = 2
"""Sentences that hold a word."""
_RIDGE = 0.3
_ROUNDS = 40

Row = tuple[str, Act]


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence by a writer who was left out, in which the rules find a promise."""

    writer: str
    ruled: bool
    learned: bool
    """Whether its act is right."""


def written(folder: Path = SENTENCES) -> dict[str, list[Row]]:
    """Sentences with their acts by writer."""
    return {path.stem: list(map(_row, path.read_text("utf-8").splitlines())) for path in sorted(folder.glob("*.txt"))}


def _row(line: str) -> Row:
    act, _, text = line.partition("\t")
    return text.strip(), Act(act)


def trained(rows: list[Row]) -> ActWeights:
    """Least squares with a ridge, one act against the others; a sentence's words at length one."""
    read_of = [(found, act) for text, act in rows if (found := signs(text))]
    counted = Counter(sign for found, _ in read_of for sign in found)
    place = {sign: at for at, sign in enumerate(sorted(sign for sign, seen in counted.items() if seen >= _LEAST))}
    words = [[place[sign] for sign in sorted(found) if sign in place] for found, _ in read_of]
    shares = [1 / sqrt(len(found)) for found, _ in read_of]
    bias, columns = [], []
    for wanted in ACTS:
        usual = sum(act is wanted for _, act in read_of) / len(read_of)
        bias.append(round(usual / STEP))
        columns.append(_solved(words, shares, [(act is wanted) - usual for _, act in read_of], len(place)))
    steps = {sign: tuple(_step(column[at]) for column in columns) for sign, at in place.items()}
    return ActWeights(tuple(bias), {sign: row for sign, row in steps.items() if any(row)})


def _solved(words: list[list[int]], shares: list[float], wanted: list[float], size: int) -> list[float]:
    """By conjugate gradients."""
    weights = [0.0] * size
    left = _spread(words, shares, wanted, [0.0] * size)
    way = list(left)
    length = sum(one * one for one in left)
    for _ in range(_ROUNDS):
        seen = [share * sum([way[at] for at in found]) for found, share in zip(words, shares, strict=True)]
        image = _spread(words, shares, seen, [_RIDGE * one for one in way])
        stride = length / (sum(a * b for a, b in zip(way, image, strict=True)) or 1.0)
        weights = [w + stride * d for w, d in zip(weights, way, strict=True)]
        left = [r - stride * i for r, i in zip(left, image, strict=True)]
        before, length = length, sum(one * one for one in left)
        way = [r + length / (before or 1.0) * d for r, d in zip(left, way, strict=True)]
    return weights


def _spread(words: list[list[int]], shares: list[float], told: list[float], sums: list[float]) -> list[float]:
    """What each sentence tells, given back to its words."""
    for found, share, one in zip(words, shares, told, strict=True):
        for at in found:
            sums[at] += share * one
    return sums


def _step(weight: float) -> int:
    return max(-127, min(127, round(weight / STEP)))


def by_writer(rows: dict[str, list[Row]]) -> list[Heard]:
    """Every sentence in which the rules hear a promise, its act told by a model that knows nothing of its writer."""
    engine = OfflineEngine(learned=False)
    told: list[Heard] = []
    for writer, its in rows.items():
        weights = trained([row for other, more in rows.items() if other != writer for row in more])
        for text, act in its:
            letter = Document(id="s", origin="s.txt", kind=DocumentKind.DRAFT, text=text, author=_OURS)
            for one in engine.extract(read(letter)).candidates[:1]:
                likely = weights.likely(one.quote, one.act)
                told.append(Heard(writer=writer, ruled=one.act is act, learned=likely is act))
    return told


def _table(told: list[Heard]) -> str:
    lines = [f"{'':<14}{'promises':>10}{'by rules':>10}{'learned':>10}"]
    for writer in (*sorted({one.writer for one in told}), None):
        its = [one for one in told if writer in {None, one.writer}]
        ruled, learned = sum(one.ruled for one in its) / len(its), sum(one.learned for one in its) / len(its)
        lines.append(f"{writer or 'all together':<14}{len(its):>10,}{ruled:>10.2f}{learned:>10.2f}")
    return "\n".join(lines)


def main(given: list[str] | None = None) -> int:
    """Writes the file and tells its size; or tells how well unknown writers are read."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("--by-writer", action="store_true", help="measure instead of writing")
    rows = written()
    if parser.parse_args(given).by_writer:
        print(_table(by_writer(rows)))
        return 0
    weights = trained([row for its in rows.values() for row in its])
    FILE.write_bytes(weights.packed())
    print(f"{sum(map(len, rows.values())):,} sentences, {FILE.stat().st_size:,} bytes, {len(weights.by_sign):,} words")
    return 0


if __name__ == "__main__":
    sys.exit(main())
