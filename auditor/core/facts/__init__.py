"""Figures with units, and which entry of the claims registry a sentence speaks of: numbers are compared, never strings."""

from auditor.core.facts.figures import (
    Better,
    Dimension,
    Figure,
    Fit,
    Quantity,
    against,
    better_of,
    figures_in,
    quantity_of,
)
from auditor.core.facts.subjects import Mention, Subjects

__all__ = [
    "Better",
    "Dimension",
    "Figure",
    "Fit",
    "Mention",
    "Quantity",
    "Subjects",
    "against",
    "better_of",
    "figures_in",
    "quantity_of",
]
