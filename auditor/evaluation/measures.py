"""Counting: precision, recall, F1, average precision, kappa, and 95 % bootstrap intervals over groups.

Rows of one thread or meeting are not independent, so groups are drawn, not rows (Efron and Tibshirani 1993, ch. 8).
The draws are seeded: the same rows give the same interval.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from auditor.evaluation.figures import Confusion, Curve, Figure

_DRAWS = 1_000
_SEED = 20_261_127
_T = TypeVar("_T")
_N = TypeVar("_N", int, float)
_POINTS = 60
"""A curve is drawn with at most this many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One thing that was found or not: a sentence, a finding."""

    group: str
    tp: int = 0
    fp: int = 0
    fn: int = 0


def unit(group: str, wanted: bool, got: bool) -> Unit:
    """A yes-or-no row."""
    return Unit(group=group, tp=wanted and got, fp=got and not wanted, fn=wanted and not got)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One thing with the engine's confidence in it; 0 when the engine said nothing."""

    group: str
    score: float
    positive: bool


def f1(units: Iterable[Unit], name: str = "F1", *, aim: float | None = None) -> tuple[Figure, Figure, Figure]:
    """Precision, recall and F1; named `name precision`, `name recall`, `name F1`, or without prefix for "F1"."""
    sums = _by_group(units)
    prefix = "" if name == "F1" else f"{name} "
    counts = tuple(zip(("tp", "fp", "fn"), _total(sums), strict=True))
    n = sum(tp + fn for tp, _, fn in sums)

    def figure(what: str, measure: Callable[[tuple[int, int, int]], float | None], goal: float | None) -> Figure:
        low, high = _interval(sums, lambda drawn: measure(_total(drawn)))
        value = measure(_total(sums))
        return Figure(name=f"{prefix}{what}", value=value, low=low, high=high, n=n, counts=counts, aim=goal)

    return figure("precision", _precision, None), figure("recall", _recall, None), figure("F1", _f1, aim)


def rate(
    hits: Iterable[tuple[str, bool]], name: str, *, aim: float | None = None, lower_is_better: bool = False
) -> Figure:
    """The share of rows that are so; each is (group, whether)."""
    groups: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for group, hit in hits:
        groups[group][0] += hit
        groups[group][1] += 1
    sums = [(right, of, 0) for right, of in groups.values()]
    right, of, _ = _total(sums)
    low, high = _interval(sums, lambda drawn: _share(_total(drawn)))
    return Figure(
        name=name,
        value=right / of if of else None,
        n=of,
        counts=(("yes", right), ("no", of - right)),
        aim=aim,
        lower_is_better=lower_is_better,
        low=low,
        high=high,
    )


def mean(values: Sequence[tuple[str, float]], name: str, *, aim: float | None = None) -> Figure:
    """The mean over rows of (group, value between 0 and 1)."""
    groups: dict[str, list[float]] = defaultdict(list)
    for group, value in values:
        groups[group].append(value)
    sums = [(sum(held), float(len(held)), 0.0) for held in groups.values()]
    low, high = _interval(sums, lambda drawn: _share(_total(drawn)))
    return Figure(name=name, value=_share(_total(sums)), low=low, high=high, n=len(values), aim=aim)


def average_precision(rows: Sequence[Ranked], name: str = "average precision", *, aim: float | None = None) -> Figure:
    """Area under precision over recall; rows of equal score count as drawn at random within their tie."""
    ordered = sorted(rows, key=lambda r: -r.score)
    groups = sorted({r.group for r in rows})
    value = _ap(ordered, dict.fromkeys(groups, 1))
    random = Random(_SEED)  # noqa: S311 - a seeded draw, not a secret
    drawn = sorted(
        found
        for _ in range(_DRAWS // 5)
        if (found := _ap(ordered, Counter(random.choices(groups, k=len(groups))))) is not None
    )
    low, high = (drawn[int(len(drawn) * 0.025)], drawn[int(len(drawn) * 0.975)]) if drawn else (None, None)
    positives = sum(r.positive for r in rows)
    return Figure(name=name, value=value, low=low, high=high, n=positives, counts=(("positives", positives),), aim=aim)


def recall_at(rows: Sequence[Ranked], share: float, name: str, *, aim: float | None = None) -> Figure:
    """The share of positives among the `share` of rows that the engine is surest of."""
    ordered = sorted(rows, key=lambda r: -r.score)
    most = int(len(rows) * share)
    # A tie that the border cuts through counts as far as it fits.
    border = ordered[most - 1].score if most else 1.0
    sure = [r for r in ordered if r.score > border]
    tied = [r for r in ordered if r.score == border and border > 0]
    room = (most - len(sure)) / len(tied) if tied else 0.0
    weight = {True: 1.0, False: min(1.0, room)}
    hits: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    for row in ordered:
        if row.positive:
            hits[row.group][0] += weight[row.score > border] if row.score >= border and row.score > 0 else 0.0
            hits[row.group][1] += 1
    sums = [(found, of, 0.0) for found, of in hits.values()]
    found, of, _ = _total(sums)
    low, high = _interval(sums, lambda drawn: _share(_total(drawn)))
    return Figure(
        name=name,
        value=found / of if of else None,
        n=int(of),
        counts=(("flagged", most),),
        aim=aim,
        low=low,
        high=high,
    )


def curve(rows: Sequence[Ranked], name: str) -> Curve:
    """Precision over recall at each step of confidence, thinned out for drawing."""
    positives = sum(r.positive for r in rows)
    found = 0
    points: list[tuple[float, float]] = []
    ordered = sorted((r for r in rows if r.score > 0), key=lambda r: -r.score)
    for seen, row in enumerate(ordered, start=1):
        found += row.positive
        if positives and (seen == len(ordered) or ordered[seen].score < row.score):
            points.append((round(found / positives, 4), round(found / seen, 4)))
    step = max(1, len(points) // _POINTS)
    return Curve(name=name, points=tuple(points[::step]))


def confusion(pairs: Sequence[tuple[str, str]], name: str, labels: Sequence[str]) -> Confusion:
    """Of (expected, got) pairs; what is no label of the set stands in a last column "other"."""
    known = [*labels, *(["other"] if any(g not in labels for _, g in pairs) else [])]
    seen = Counter((want, got if got in labels else "other") for want, got in pairs)
    return Confusion(
        name=name, labels=tuple(known), cells=tuple(tuple(seen[(want, got)] for got in known) for want in known)
    )


def macro_f1(pairs: Sequence[tuple[str, str, str]], name: str = "macro-F1", *, aim: float | None = None) -> Figure:
    """The mean F1 over the labels that are expected at least once; pairs are (group, expected, got)."""
    groups: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for group, want, got in pairs:
        groups[group].append((want, got))
    held = list(groups.values())
    low, high = _interval(held, _macro)
    return Figure(name=name, value=_macro(held), low=low, high=high, n=len(pairs), aim=aim)


def kappa(pairs: Sequence[tuple[str, str]], name: str) -> Figure:
    """Cohen's kappa of two annotators: agreement beyond chance (Cohen 1960)."""

    def measure(drawn: Sequence[tuple[str, str]]) -> float | None:
        if not drawn:
            return None
        agree = sum(a == b for a, b in drawn) / len(drawn)
        first, second = Counter(a for a, _ in drawn), Counter(b for _, b in drawn)
        chance = sum(first[label] * second[label] for label in first) / len(drawn) ** 2
        return (agree - chance) / (1 - chance) if chance < 1 else 1.0

    agreed = sum(a == b for a, b in pairs)
    counts = (("agree", agreed), ("differ", len(pairs) - agreed))
    low, high = _interval(pairs, measure)
    return Figure(name=name, value=measure(pairs), low=low, high=high, n=len(pairs), counts=counts)


def _by_group(units: Iterable[Unit]) -> list[tuple[int, int, int]]:
    groups: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for unit in units:
        held = groups[unit.group]
        held[0] += unit.tp
        held[1] += unit.fp
        held[2] += unit.fn
    return [(tp, fp, fn) for tp, fp, fn in groups.values()]


def _total(sums: Iterable[tuple[_N, _N, _N]]) -> tuple[_N, _N, _N]:
    held = list(sums)
    return sum(a for a, _, _ in held), sum(b for _, b, _ in held), sum(c for _, _, c in held)


def _share(sums: tuple[float, float, float]) -> float | None:
    return sums[0] / sums[1] if sums[1] else None


def _precision(sums: tuple[int, int, int]) -> float | None:
    return sums[0] / (sums[0] + sums[1]) if sums[0] + sums[1] else None


def _recall(sums: tuple[int, int, int]) -> float | None:
    return sums[0] / (sums[0] + sums[2]) if sums[0] + sums[2] else None


def _f1(sums: tuple[int, int, int]) -> float | None:
    return 2 * sums[0] / (2 * sums[0] + sums[1] + sums[2]) if sum(sums) else None


def _macro(groups: Sequence[Sequence[tuple[str, str]]]) -> float | None:
    pairs = [pair for group in groups for pair in group]
    scores = []
    for label in sorted({want for want, _ in pairs}):
        tp = sum(want == got == label for want, got in pairs)
        fp = sum(got == label != want for want, got in pairs)
        fn = sum(want == label != got for want, got in pairs)
        scores.append(2 * tp / (2 * tp + fp + fn))
    return sum(scores) / len(scores) if scores else None


def _interval(
    groups: Sequence[_T], measure: Callable[[Sequence[_T]], float | None]
) -> tuple[float | None, float | None]:
    """`low` and `high`: the middle 95 % of the measure over groups drawn with replacement."""
    if len(groups) < 2:
        return None, None
    random = Random(_SEED)  # noqa: S311 - a seeded draw, not a secret
    found = (measure(random.choices(groups, k=len(groups))) for _ in range(_DRAWS))
    drawn = sorted(value for value in found if value is not None)
    if not drawn:
        return None, None
    return drawn[int(len(drawn) * 0.025)], drawn[min(len(drawn) - 1, int(len(drawn) * 0.975))]


def _ap(ordered: Sequence[Ranked], weights: dict[str, int] | Counter[str]) -> float | None:
    """Average precision of rows in falling order; each counts as often as its group was drawn."""
    positives = float(sum(weights.get(r.group, 0) for r in ordered if r.positive))
    if not positives:
        return None
    area = found = seen = 0.0
    place = 0
    while place < len(ordered):
        end, hits, tie = place, 0.0, 0.0
        while end < len(ordered) and ordered[end].score == ordered[place].score:
            weight = weights.get(ordered[end].group, 0)
            tie += weight
            hits += weight * ordered[end].positive
            end += 1
        found, seen, place = found + hits, seen + tie, end
        if hits:
            area += hits / positives * (found / seen)
    return area
