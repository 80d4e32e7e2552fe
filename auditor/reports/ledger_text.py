"""Promises of the ledger for the terminal: a list, and one with its words, its evidence and its history."""

from collections.abc import Sequence
from datetime import datetime
from io import StringIO

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from auditor.model.ledger import Event, EventKind, Standing
from auditor.reports.clean import visible
from auditor.reports.words import (
    SIDE_NAMES,
    cause_words,
    day_time,
    due_words,
    evidence_words,
    plural,
    verdict_words,
    who_words,
)

EVENT_NAMES = {
    EventKind.CREATED: "Promised",
    EventKind.DELEGATED: "Given to",
    EventKind.REPEATED: "Said again",
    EventKind.DETACHED: "Condition met",
    EventKind.NOTIFIED: "Warned",
    EventKind.RENEGOTIATED: "New date or content agreed",
    EventKind.WITHDRAWN: "Withdrawn",
    EventKind.RELEASED: "Released",
    EventKind.DELIVERED: "Delivered",
    EventKind.OVERRIDDEN: "Decided by a person",
    EventKind.DISMISSED: "Taken off the list",
    EventKind.REOPENED: "Reopened",
    EventKind.NOTED: "Note",
}
_WIDTH = 120


def listing(standings: Sequence[Standing], at: datetime) -> str:
    """One line a promise, and how many there are."""
    if not standings:
        return "No promises fit. `auditor audit` fills the ledger; `auditor ledger info` says what is in it.\n"
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("id", "due", "what became of it", "who", "promise"):
        table.add_column(column, no_wrap=column == "id", overflow="fold")
    for standing in standings:
        one = standing.commitment
        table.add_row(
            one.id,
            escape(due_words(one.due)),
            escape(verdict_words(one, at)),
            escape(visible(who_words(one))),
            escape(visible(f'"{one.quote}"')),
        )
    return _drawn(table, f"\n{plural(len(standings), 'promise')}. `auditor commitments show ID` tells one whole.")


def portrait(standing: Standing, at: datetime) -> str:
    """A promise with its words, what records show, and its history."""
    one = standing.commitment
    head = Table(box=None, pad_edge=False, show_header=False)
    head.add_column(style="bold")
    head.add_column(overflow="fold")
    off = " (taken off the list)" if standing.dismissed else ""
    lines = (
        ("promise", f'"{one.quote}"'),
        ("who", f"{who_words(one)}, {SIDE_NAMES[one.side].lower()}"),
        ("account", one.account or "not known"),
        ("due", due_words(one.due)),
        ("became", f"{verdict_words(one, at)}{off}"),
        ("why", one.why),
        *([("cause", cause_words(one.cause, one.reason))] if one.cause else []),
        ("id", f"{one.id}, rules {standing.rubric}"),
    )
    for name, value in lines:
        head.add_row(name, escape(visible(value)))
    evidence = [f"  · {escape(visible(evidence_words(piece)))}" for piece in one.evidence]
    history = [f"  {escape(visible(_line(event)))}" for event in standing.events]
    shown = ["\n[bold]What records show[/bold]", *(evidence or ["  · nothing that bears on it"])]
    return _drawn(head, "\n".join([*shown, "\n[bold]History[/bold]", *history]))


def _line(event: Event) -> str:
    when = day_time(event.at) if event.at else "no date"
    by = f" ({event.by})" if event.by else ""
    return f"{when}  {EVENT_NAMES[event.kind]}: {' '.join(event.text.split())}{by}"


def _drawn(table: Table, rest: str) -> str:
    out = StringIO()
    console = Console(file=out, width=_WIDTH, highlight=False, no_color=True)
    console.print(table)
    console.print(rest, soft_wrap=True)
    return out.getvalue()
