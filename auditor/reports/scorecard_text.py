"""A scorecard for the terminal."""

from collections.abc import Iterator
from io import StringIO

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from auditor.model.scorecard import Scorecard, Subject
from auditor.reports.clean import squeezed
from auditor.reports.scorecard_words import (
    ELEMENT_NAMES,
    NO_RANKING,
    WEIGHING,
    balance_words,
    cause_rows,
    caution,
    interval_words,
    kicker,
    opens_with,
    rate_words,
    turn_words,
    weight_words,
)
from auditor.reports.words import VERDICT_NAMES, day

_WIDTH = 120
_SHOWN = 5
"""Events of one element; all of them are in JSON and HTML."""


def scorecard_text(card: Scorecard) -> str:
    out = StringIO()
    console = Console(file=out, width=_WIDTH, highlight=False, no_color=True)
    console.print(f"[bold]{escape(squeezed(card.name))}[/bold], {kicker(card).lower()}, {day(card.as_of)}\n")
    head = Table(box=None, pad_edge=False, show_header=False)
    head.add_column(style="bold")
    head.add_column(overflow="fold")
    for name, words in _lines(card):
        head.add_row(name, escape(words))
    console.print(head)
    console.print("\n[bold]Five elements of trust, by what was counted[/bold]")
    console.print(_elements(card))
    events = _events(card)
    if events.row_count:
        console.print("\n[bold]The latest of it[/bold]")
        console.print(events)
    console.print(f"\n{WEIGHING}", soft_wrap=True)
    if card.subject is not Subject.ACCOUNT:
        console.print(NO_RANKING, soft_wrap=True)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def _lines(card: Scorecard) -> Iterator[tuple[str, str]]:
    yield "kept on time", "; ".join(filter(None, (rate_words(card.on_time), interval_words(card.on_time))))
    if caution(card):
        yield "", caution(card)
    counts = [
        f"{card.verdicts[verdict]} {name.lower()}"
        for verdict, name in VERDICT_NAMES.items()
        if verdict in card.verdicts
    ]
    if counts:
        yield "became", ", ".join(counts)
    causes = cause_rows(card)
    if causes:
        yield "why they slipped", ", ".join(f"{name} {count}" for name, count in causes)
    quarters = [f"{one.name}: {one.on_time.hits} of {one.on_time.cases}" for one in card.trend]
    if quarters:
        yield "by quarter", ", ".join(quarters)
    if turn_words(card):
        yield "", turn_words(card)
    yield "promises to us", rate_words(card.theirs)
    yield "trust", f"{weight_words(card.built)} built, {weight_words(card.spent)} lost"


def _elements(card: Scorecard) -> Table:
    table = Table(box=None, pad_edge=False, show_header=False)
    for _ in range(3):
        table.add_column(overflow="fold")
    for one in card.elements:
        counts: dict[str, int] = {}
        for event in one.events:
            counts[event.what] = counts.get(event.what, 0) + 1
        made_of = ", ".join(f"{count} {what}" for what, count in sorted(counts.items(), key=lambda p: (-p[1], p[0])))
        table.add_row(ELEMENT_NAMES[one.element], balance_words(one), made_of)
    return table


def _events(card: Scorecard) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("when", "weight", "what", "words", "id"):
        table.add_column(column, no_wrap=column in ("when", "id"), overflow="fold")
    for one in card.elements:
        for event in reversed(one.events[-_SHOWN:]):
            when = day(event.at) if event.at else "no date"
            words = escape(squeezed(f'"{event.quote}"'))
            table.add_row(when, weight_words(event.weight), event.what, words, opens_with(event))
    return table
