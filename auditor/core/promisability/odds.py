"""How surely a share is known from few cases, and what a middle case looks like."""

from collections.abc import Sequence
from math import ceil, sqrt

_Z = 1.96
"""Two-sided 95 %."""


def wilson(hits: int, cases: int) -> tuple[float, float]:
    """The Wilson score interval of `hits` among `cases`, at least one (E. B. Wilson, 1927): honest for few cases.

    Both ends grow with each further hit, and the upper end never falls below the share itself.
    """
    share, square = hits / cases, _Z * _Z
    middle = (share + square / (2 * cases)) / (1 + square / cases)
    half = _Z * sqrt(share * (1 - share) / cases + square / (4 * cases * cases)) / (1 + square / cases)
    return max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half))


def quantile(values: Sequence[int | None], share: float) -> int | None:
    """The value that `share` of `values` do not exceed, by nearest rank; None stands for "never" and is the greatest."""
    ordered = sorted(values, key=lambda value: (value is None, value or 0))
    return ordered[max(ceil(share * len(ordered)), 1) - 1]
