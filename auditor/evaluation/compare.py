"""Now against a baseline: a figure that fell by more than its interval is a failure."""

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.evaluation.figures import Evaluation, Figure, SetResult

_TIMES = frozenset({"s"})
"""Units that hang on the machine; they are shown and never fail."""
_LEAST = 0.005
"""Half a point of a rate is noise of rounding, whatever the interval says."""
_ROUNDED = 0.00005
"""A baseline keeps four digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One figure, then and now."""

    set: str
    engine: str
    figure: str
    then: float
    now: float | None
    margin: float
    """How far it may fall."""
    worse: bool


def compare(now: Evaluation, then: Evaluation) -> tuple[Change, ...]:
    """Every figure of the baseline whose set was run again; those that got worse first.

    The margin is the distance from the baseline's value to the end of its interval on the bad side; a figure without
    an interval (a count of failures) may not get worse at all, but for the digits that a baseline leaves out.
    """
    before = {(r.name, r.engine): r for r in then.results}
    found = [
        change
        for result in now.results
        if (old := before.get((result.name, result.engine)))
        for change in _changes(result, old)
    ]
    return tuple(sorted(found, key=lambda c: not c.worse))


def _changes(now: SetResult, then: SetResult) -> Iterator[Change]:
    for old in then.figures:
        new = now.figure(old.name)
        if old.value is None or old.unit in _TIMES:
            continue
        value = new.value if new is not None else None
        margin = _margin(old)
        yield Change(
            set=now.name,
            engine=now.engine,
            figure=old.name,
            then=old.value,
            now=value,
            margin=margin,
            worse=value is None or _fell(old, value) > margin,
        )


def _margin(old: Figure) -> float:
    assert old.value is not None
    bad_end = old.high if old.lower_is_better else old.low
    return max(abs(old.value - bad_end), _LEAST) if bad_end is not None else _ROUNDED


def _fell(old: Figure, value: float) -> float:
    assert old.value is not None
    return value - old.value if old.lower_is_better else old.value - value
