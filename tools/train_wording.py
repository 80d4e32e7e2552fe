"""`python -m tools.train_wording`: trains `checks/_alike` on invented sentences and writes its weights.
`--by-writer` writes nothing and tells how much of what no rule hears it finds of each writer when trained on the others.

The sentences lie in `tools/wording/`, a file a writer, one a line after the rules that they are a case of, or after `0`.
Beside them stand what passes the rules in their own examples, and sentences of `tools/likeness/` in which no rule finds
anything. No labelled set is read, ours neither. The same files give the same weights; another build of NumPy may round one
of them elsewhere.
"""

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import auditor
from auditor.checks import ALL
from auditor.checks._alike import KINDS
from auditor.checks._ground import Ground, with_words
from auditor.checks._run import findings_of
from auditor.checks._safer import Place
from auditor.checks.rule import Rule
from auditor.core.likeness import signs
from auditor.core.likeness.classed import STEP, ClassedWeights
from auditor.core.reading import read
from auditor.model.text import Document, DocumentKind, Party
from tools import marked, train_likeness

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Table = NDArray[np.float64]

FILE = Path(auditor.__file__).parent / "checks" / "alike.b64"
SENTENCES = Path(__file__).parent / "wording"
ORDINARY = frozenset(
    """accounts brief care chat days everyday inbox letters neighbours office offers replies services short talk trades
    trading""".split()
)
"""Writers of ordinary mail and talk; a look at samples showed hardly an overpromise that no rule hears."""
_LIGHT = 0.5
"""What a sentence of theirs weighs that promises nothing: there are many. A plain promise is what must be told apart."""
_OWN = 3.0
"""What the rules themselves hold for clean weighs more: it must not be told."""
_ROUNDS, _RATE, _BIAS_RATE, _DECAY, _SEEN = 15, 1.0, 0.02, 3e-3, 0.2
_LEAST = 0.35
"""Weights below are left out."""
_FALSE = (0.001, 0.002, 0.005, 0.01, 0.02)
_OURS = Party(name="Noor Adebayo", email="noor@fennick-pumps.example")
Scorer = Callable[[str], tuple[int, float]]


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence, and the rules that it is a case of; none: it is clean."""

    text: str
    rules: tuple[str, ...]
    weight: float = 1.0

    def shares(self) -> list[float]:
        """Of each class, with none at the first place."""
        parts = [self.rules.count(kind) / len(self.rules) for kind in KINDS] if self.rules else [0.0] * len(KINDS)
        return [0.0 if self.rules else 1.0, *parts]


def written(folder: Path = SENTENCES) -> dict[str, list[Row]]:
    """By writer: a file each."""
    return {path.stem: list(_rows(path)) for path in sorted(folder.glob("*.txt"))}


def _rows(path: Path) -> Iterator[Row]:
    for line in path.read_text(encoding="utf-8").splitlines():
        marks, _, text = line.partition("\t")
        if text.strip():
            yield Row(text.strip(), () if marks == "0" else tuple(marks.split(",")))


def ordinary() -> dict[str, list[Row]]:
    """Sentences in which no rule finds anything, by writer."""
    every = train_likeness.written()
    marks = marked.written()
    plain = {name: [(text, promised == 1) for text, promised in every[name]] for name in ORDINARY & every.keys()}
    plain |= {f"clauses of {name}": [(one.text, bool(one.promises)) for one in rows] for name, rows in marks.items()}
    return {
        name: [Row(text, (), 1.0 if promises else _LIGHT) for text, promises in rows if not heard(text)]
        for name, rows in sorted(plain.items())
    }


def examples() -> list[Row]:
    """What the rules show that is none of theirs, and what they offer in place of it, as far as no other rule hears it.

    What is offered goes sentence by sentence: the next one of its example may be a case still.
    """
    kept = [rule for rule in ALL if rule.id in KINDS]
    shown = [text for rule in kept for text in rule.passes]
    offered = [one.text for rule in kept for text in _offered(rule) for one in read(_draft(text)).sentences]
    return [Row(text, (), _OWN) for text in dict.fromkeys((*shown, *offered)) if not heard(text)]


def _offered(rule: Rule) -> Iterator[str]:
    """Each of its own examples with the safer words in place of those that it flags."""
    for text in rule.flags:
        reading = read(_draft(text))
        ground = Ground(reading=reading, promises=lambda _: (), rules=ALL)
        for finding in findings_of(reading, (rule,)):
            place = Place.of(finding, ground)
            words = (way(place.spot) for way in rule.ways) if place is not None else ()
            yield from (with_words(reading, finding.span, new).document.text for new in words if new)


def heard(text: str) -> bool:
    """Whether a rule finds anything in it, as the only sentence of a mail of ours."""
    return bool(findings_of(read(_draft(text)), ALL))


def _draft(text: str) -> Document:
    return Document(id="s", origin="s.txt", kind=DocumentKind.DRAFT, text=text, author=_OURS)


def trained(rows: Sequence[Row]) -> ClassedWeights:
    """Adaptive steps (Duchi et al. 2011) towards the shares of the classes, a sentence's signs at length one."""
    import numpy as np

    read_rows = [(sorted(found), row) for row in rows if (found := signs(row.text))]
    place = {sign: number for number, sign in enumerate(Counter(s for found, _ in read_rows for s in found))}
    data = [(np.array([place[s] for s in found]), np.array(row.shares()), row.weight) for found, row in read_rows]
    biases, weights = _fitted(data, len(place))
    weights[np.abs(weights) < _LEAST] = 0
    steps = np.clip(np.round(weights / STEP), -127, 127).astype(int)
    rows_of = ((sign, np.flatnonzero(steps[number])) for sign, number in place.items())
    by_sign = {
        sign: tuple((int(k), int(steps[place[sign], k])) for k in kinds) for sign, kinds in rows_of if len(kinds)
    }
    return ClassedWeights(tuple(round(float(bias) / STEP) for bias in biases), by_sign)


def _fitted(data: "list[tuple[NDArray[np.intp], Table, float]]", places: int) -> "tuple[Table, Table]":
    import numpy as np

    biases, weights = np.zeros(len(KINDS) + 1), np.zeros((places, len(KINDS) + 1))
    seen, draw = np.full_like(weights, _SEEN), Random(1)
    for _ in range(_ROUNDS):
        draw.shuffle(data)
        for found, wanted, weight in data:
            share = 1 / len(found) ** 0.5
            sums = biases + share * weights[found].sum(axis=0)
            likely = np.exp(sums - sums.max())
            error = weight * (likely / likely.sum() - wanted)
            biases -= _BIAS_RATE * error
            slope = error * share + _DECAY * weights[found]
            seen[found] += slope * slope
            weights[found] -= _RATE * slope / np.sqrt(seen[found])
    return biases, weights


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence that no rule hears, by a writer who was left out."""

    writer: str
    rules: tuple[str, ...]
    kind: str
    like: float


def by_writer(
    every: dict[str, list[Row]], beside: dict[str, list[Row]], train: Callable[[list[Row]], Scorer]
) -> list[Told]:
    """Every sentence that no rule hears, read by a model that knows nothing of its writer.

    With each writer a part of those of ordinary mail is left out and read.
    """
    found: list[Told] = []
    for number, writer in enumerate(every):
        out = {writer, *list(beside)[number :: len(every)]}
        likest = train([row for name, rows in (every | beside).items() if name not in out for row in rows])
        for name, rows in (every | beside).items():
            for row in rows if name in out else ():
                if not heard(row.text):
                    kind, like = likest(row.text)
                    found.append(Told(name, row.rules, KINDS[kind - 1], like))
    return found


def table(told: Sequence[Told]) -> str:
    """A line for each share of clean lines that may be flagged: the threshold, and what is found there."""
    clean = sorted((one.like for one in told if not one.rules), reverse=True)
    lines = [f"{'clean lines flagged':<22}{'threshold':>10}{'found':>8}{'with the right rule':>21}  by writer"]
    for share in _FALSE:
        least = clean[int(share * len(clean))] if clean else 0.0
        wrong = [one for one in told if one.rules]
        writers = " ".join(f"{w} {_part(wrong, least, w)[0]:.2f}" for w in sorted({one.writer for one in wrong}))
        any_rule, right = _part(wrong, least, None)
        lines.append(f"{share:<22.3f}{least:>10.3f}{any_rule:>8.2f}{right:>21.2f}  {writers}")
    return "\n".join(lines)


def _part(wrong: Sequence[Told], least: float, writer: str | None) -> tuple[float, float]:
    rows = [one for one in wrong if writer in {None, one.writer}]
    found = [one for one in rows if one.like > least]
    return len(found) / max(len(rows), 1), sum(one.kind in one.rules for one in found) / max(len(rows), 1)


def main(given: list[str] | None = None) -> int:
    """Writes the file and tells its size; or tells how well unknown writers are read."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("--by-writer", action="store_true", help="measure instead of writing")
    if parser.parse_args(given).by_writer:
        print(table(by_writer(written(), ordinary(), lambda rows: trained([*rows, *examples()]).likest)))
        return 0
    rows = [row for more in written().values() for row in more]
    weights = trained([*rows, *examples(), *(row for more in ordinary().values() for row in more)])
    FILE.write_bytes(weights.packed())
    print(f"{len(rows):,} sentences, {FILE.stat().st_size:,} bytes, {len(weights.by_sign):,} signs")
    return 0


if __name__ == "__main__":
    sys.exit(main())
