"""`make train`: the learned part of the offline engine from eval/training/, with its figures.

Logistic regression by averaged AdaGrad over sparse features with an L1 threshold at the end (Duchi et al. 2011), in
plain Python so that anybody can make the same file again: same text, same bytes.
"""

import json
import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.engines.offline.features import features
from auditor.evaluation.measures import Ranked, Unit, average_precision, f1
from auditor.model.commitment import Act

_ROOT = Path(__file__).resolve().parent.parent
_TEXT = _ROOT / "eval" / "training"
_FILE = _ROOT / "auditor" / "engines" / "offline" / "undertaking.json"
_ROUNDS = 12
_STEP = 0.25
_DECAY = 3e-5
_SEEN = 2
"""A feature that fewer lines have is not learned."""
_LEAST = 8
"""Hundredths; smaller weights are left out of the file."""
_FOLDS = 5
_SEED = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    label: str
    act: str
    before: str | None
    text: str
    talk: bool
    file: str
    names: frozenset[str] = frozenset()


def examples() -> list[Example]:
    """All lines of eval/training/*.tsv; a file whose name holds "talk" is spoken."""
    found: list[Example] = []
    for path in sorted(_TEXT.glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            parts = line.split("\t")
            if len(parts) != 4 or parts[0] not in ("p", "o", "n"):
                sys.exit(f"{path.name}:{number}: four fields with tabs are needed, the first p, o or n")
            label, act, before, text = (part.strip() for part in parts)
            talk = "talk" in path.stem
            context = None if before in ("", "-") else before
            names = frozenset(features(text, context, talk=talk))
            found.append(
                Example(label=label, act=act, before=context, text=text, talk=talk, file=path.stem, names=names)
            )
    return found


def train(rows: Sequence[tuple[frozenset[str], bool]]) -> dict[str, float]:
    """Weights by feature; "" is the constant."""
    counts = Counter(name for names, _ in rows for name in names)
    known = {name for name, count in counts.items() if count >= _SEEN}
    data = [([name for name in sorted(names) if name in known], positive) for names, positive in rows]
    weight: dict[str, float] = defaultdict(float)
    slope: dict[str, float] = defaultdict(lambda: 1e-6)
    total: dict[str, float] = defaultdict(float)
    order = list(range(len(data)))
    shuffler = random.Random(_SEED)
    for _ in range(_ROUNDS):
        shuffler.shuffle(order)
        for place in order:
            names, positive = data[place]
            score = weight[""] + sum(weight[name] for name in names)
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, score)))) - positive
            for name in ("", *names):
                gradient = error + _DECAY * weight[name] * len(data) / 10
                slope[name] += gradient * gradient
                weight[name] -= _STEP * gradient / math.sqrt(slope[name])
        for name, value in weight.items():
            total[name] += value
    return {name: value / _ROUNDS for name, value in total.items()}


def chance(model: dict[str, float], names: frozenset[str]) -> float:
    score = model.get("", 0.0) + sum(model.get(name, 0.0) for name in names)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def crossed(rows: Sequence[Example], positive: Callable[[Example], bool]) -> tuple[list[Unit], list[Ranked]]:
    """Each example scored by a model that did not see its fold."""
    units: list[Unit] = []
    ranked: list[Ranked] = []
    for fold in range(_FOLDS):
        model = train([(e.names, positive(e)) for n, e in enumerate(rows) if n % _FOLDS != fold])
        for number, example in enumerate(rows):
            if number % _FOLDS == fold:
                score, wanted = chance(model, example.names), positive(example)
                got = score >= 0.5
                group = f"{example.file}:{number}"
                units.append(Unit(group=group, tp=wanted and got, fp=got and not wanted, fn=wanted and not got))
                ranked.append(Ranked(group=group, score=score, positive=wanted))
    return units, ranked


def main() -> int:
    rows = examples()
    if not rows:
        print(f"no lines under {_TEXT}", file=sys.stderr)
        return 3
    random.Random(_SEED).shuffle(rows)
    figures: dict[str, object] = {"lines": len(rows), "labels": dict(Counter(e.label for e in rows))}
    committed = [e for e in rows if e.label != "n"]
    for name, chosen, positive in (("any", rows, _is_any), ("firm", committed, _is_firm)):
        units, ranked = crossed(chosen, positive)
        precision, recall, both = f1(units)
        mean = average_precision(ranked)
        figures[name] = {f.name: round(f.value or 0.0, 3) for f in (precision, recall, both, mean)}
    model = {
        "any": _stored(train([(e.names, _is_any(e)) for e in rows])),
        "firm": _stored(train([(e.names, _is_firm(e)) for e in committed])),
        "acts": {act.value: _stored(train([(_bare(e), e.act == act) for e in committed])) for act in Act},
    }
    _FILE.write_text(
        json.dumps({"figures": figures, **model}, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8"
    )
    print(json.dumps(figures, indent=1))
    print(f"{_FILE.relative_to(_ROOT)}: {_FILE.stat().st_size / 1000:.0f} kB")
    return 0


def _is_any(example: Example) -> bool:
    return example.label != "n"


def _is_firm(example: Example) -> bool:
    return example.label == "p"


def _bare(example: Example) -> frozenset[str]:
    return frozenset(features(example.text, None, talk=False))


def _stored(model: dict[str, float]) -> dict[str, int]:
    kept = {name: round(100 * value) for name, value in model.items()}
    return {name: value for name, value in sorted(kept.items()) if abs(value) >= _LEAST or name == ""}


if __name__ == "__main__":
    sys.exit(main())
