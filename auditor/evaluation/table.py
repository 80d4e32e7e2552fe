"""An evaluation on a terminal: a set after the other, each figure with its interval and its aim."""

from collections import Counter
from itertools import groupby

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from auditor.evaluation.figures import Evaluation, Figure, SetResult

_CAUSES = 6


def print_table(evaluation: Evaluation, console: Console) -> None:
    for name, group in groupby(sorted(evaluation.results, key=lambda r: r.name), key=lambda r: r.name):
        results = list(group)
        first = results[0]
        console.print(f"\n[bold]{escape(first.title)}[/]  [dim]{name}[/]")
        part = "" if first.part.value == "all" else f", part {first.part.value}"
        split = f", split {first.split}" if first.split else ""
        console.print(f"[dim]{first.units:,} {first.unit_name}{part}{split}, {first.seconds:.1f} s[/]")
        console.print(_figures(results))
        _print_causes(first, console)


def _figures(results: list[SetResult]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    table.add_column("figure")
    for result in results:
        table.add_column(result.engine, justify="right")
        table.add_column("95 %", justify="right", style="dim")
    table.add_column("n", justify="right", style="dim")
    table.add_column("aim", justify="right")
    for figure in results[0].figures:
        if figure.value is None:
            continue
        cells = [cell for result in results for cell in _cells(result.figure(figure.name))]
        table.add_row(escape(figure.name), *cells, f"{figure.n:,}", _aim(figure))
    return table


def _cells(figure: Figure | None) -> tuple[str, str]:
    if figure is None or figure.value is None:
        return "-", ""
    return shown(figure), interval(figure)


def shown(figure: Figure) -> str:
    """The value as one reads it: a rate with two places, a count without."""
    value = figure.value
    if value is None:
        return "-"
    if figure.unit == "in all":
        return f"{value:,.0f}"
    if figure.unit == "s":
        return f"{value:.3f} s"
    return f"{value:.2f}"


def interval(figure: Figure) -> str:
    return f"{figure.low:.2f} to {figure.high:.2f}" if figure.low is not None and figure.high is not None else ""


def _aim(figure: Figure) -> str:
    if figure.aim is None:
        return ""
    bound = "at most" if figure.lower_is_better else "at least"
    colour = "green" if figure.reached else "red"
    word = "reached" if figure.reached else "not reached"
    return f"[{colour}]{bound} {figure.aim:g}, {word}[/]"


def _print_causes(result: SetResult, console: Console) -> None:
    causes = Counter(miss.cause for miss in result.misses).most_common(_CAUSES)
    if causes:
        console.print("[dim]went wrong: " + escape("; ".join(f"{cause} {count}" for cause, count in causes)) + "[/]")
