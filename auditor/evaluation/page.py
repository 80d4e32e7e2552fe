"""An evaluation as one HTML page: figures, curves, confusion matrices, bars a rule, and errors that one can open."""

import base64
import hashlib
from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from auditor.evaluation.figures import Confusion, Curve, Evaluation, Figure, Miss, SetResult
from auditor.evaluation.table import interval, shown
from auditor.resources import folder

_RULE = "rule "
_PLOT = 200
"""Width and height of a curve, in the units of its picture."""
_SHOWN = 60
"""Misses of one cause that are listed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    label: str
    value: str
    width: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Errors:
    cause: str
    count: int
    misses: tuple[Miss, ...]


def to_html(evaluation: Evaluation) -> str:
    """The page; it fetches nothing, and shows words of our own cases only."""
    template = _environment().get_template("evaluation.html")
    return template.render(
        evaluation=evaluation,
        results=evaluation.results,
        style=_style(),
        policy=_policy(),
        shown=shown,
        interval=interval,
        plain=_plain,
        bars=_bars,
        errors=_errors,
        path=_path,
        shade=_shade,
        plot=_PLOT,
    )


def _plain(result: SetResult) -> list[Figure]:
    return [f for f in result.figures if f.value is not None and not f.name.startswith(_RULE)]


def _bars(result: SetResult) -> list[Bar]:
    """F1 of each rule, worst first."""
    found = [f for f in result.figures if f.name.startswith(_RULE) and f.value is not None]
    return [
        Bar(
            label=f.name.removeprefix(_RULE).removesuffix(" F1"),
            value=shown(f),
            width=round(100 * (f.value or 0), 1),
            low=round(100 * (f.low or 0), 1),
            high=round(100 * (f.high or 0), 1),
            n=f.n,
        )
        for f in sorted(found, key=lambda f: (f.value or 0, f.name))
    ]


def _errors(result: SetResult) -> list[Errors]:
    held: dict[str, list[Miss]] = defaultdict(list)
    for miss in result.misses:
        held[miss.cause].append(miss)
    ordered = sorted(held.items(), key=lambda item: (-len(item[1]), item[0]))
    return [
        Errors(cause=cause, count=len(misses), misses=tuple(misses[:_SHOWN]) if result.own else ())
        for cause, misses in ordered
    ]


def _path(curve: Curve) -> str:
    """The curve as an SVG path, recall to the right, precision upwards."""
    points = [(recall * _PLOT, (1 - precision) * _PLOT) for recall, precision in curve.points]
    return " ".join(f"{'L' if n else 'M'}{x:.1f} {y:.1f}" for n, (x, y) in enumerate(points))


def _shade(confusion: Confusion, row: int, column: int) -> int:
    """0 to 9: how much of what was expected in this row was taken for this column."""
    whole = sum(confusion.cells[row])
    return round(9 * confusion.cells[row][column] / whole) if whole else 0


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(folder("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _style() -> Markup:
    return Markup((folder("templates") / "evaluation.css").read_text(encoding="utf-8"))  # noqa: S704 - our own file


def _policy() -> str:
    digest = base64.b64encode(hashlib.sha256(str(_style()).encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
