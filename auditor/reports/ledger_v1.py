"""Promises of the ledger in their public shape, `auditor.commitments/1`: for the command line and the HTTP API."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from typing import Final, Literal

from pydantic import Field

from auditor.model.ledger import Event, EventKind, Page, Standing
from auditor.reports.csv import cell
from auditor.reports.json_v1 import commitment_v1
from auditor.reports.schema_v1 import CommitmentV1, Time, Wire, Words

SCHEMA: Final = "auditor.commitments/1"


class EventV1(Wire):
    """One step in the story of a promise."""

    kind: EventKind
    at: Time | None
    text: Words
    source: Words
    by: Words


class StandingV1(CommitmentV1):
    """A commitment as in a report, and what became of it over time."""

    dismissed: bool
    done_at: Time | None
    rubric_version: str
    aliases: tuple[str, ...]
    """Every id under which a report may have shown it."""
    events: tuple[EventV1, ...]


class PageV1(Wire):
    """`data` is in the order that was asked for; `next_cursor` is null on the last page."""

    schema_: Literal["auditor.commitments/1"] = Field(default=SCHEMA, serialization_alias="schema")
    data: tuple[StandingV1, ...]
    next_cursor: str | None


def standing_v1(one: Standing) -> StandingV1:
    return StandingV1(
        **dict(commitment_v1(one.commitment)),
        dismissed=one.dismissed,
        done_at=one.done_at,
        rubric_version=one.rubric,
        aliases=one.aliases,
        events=tuple(map(_event, one.events)),
    )


def page_v1(page: Page) -> PageV1:
    return PageV1(data=tuple(map(standing_v1, page.items)), next_cursor=page.next_cursor)


def _event(event: Event) -> EventV1:
    return EventV1(kind=event.kind, at=event.at, text=event.text, source=event.source, by=event.by)


COLUMNS = (
    "id", "verdict", "due_end", "account", "owner", "to", "side", "act", "quote", "said_at", "state", "scored", "why"
)  # fmt: skip


def csv_of(standings: Iterable[Standing]) -> str:
    """One row a promise; no cell is a formula."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([cell(str(value)) for value in _row(one)] for one in standings)
    return out.getvalue()


def _row(standing: Standing) -> Sequence[object]:
    one = standing.commitment
    due = one.due.end if one.due else None
    return (
        one.id,
        one.verdict.value,
        due.isoformat() if due else "",
        one.account or "",
        one.promisor.label if one.promisor else "",
        one.promisee.label if one.promisee else "",
        one.side.value,
        one.act.value,
        one.quote,
        one.said_at.isoformat() if one.said_at else "",
        one.state.value,
        "yes" if one.scored else "no",
        one.why,
    )
