"""Zendesk tickets: the API's JSON and the CSV of a view. Field names: developer.zendesk.com, tickets."""

from collections.abc import Iterable, Iterator
from datetime import UTC, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.people import DateOrder
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.csv_rows import Row, read_header
from auditor.readers.dates import Dates
from auditor.readers.json_lines import JsonObject, keys_in, looks_like_json, read_document
from auditor.records.convert import (
    CERTAIN,
    Problem,
    address,
    convert_objects,
    convert_rows,
    dates_of,
    instant,
    person,
    prefixed,
    required,
    status_of,
)

_STATUS = {
    "new": RecordStatus.PLANNED,
    "open": RecordStatus.IN_PROGRESS,
    "pending": RecordStatus.IN_PROGRESS,
    "hold": RecordStatus.IN_PROGRESS,
    "on-hold": RecordStatus.IN_PROGRESS,
    "solved": RecordStatus.DONE,
    "closed": RecordStatus.DONE,
    "deleted": RecordStatus.UNKNOWN,
}
_COLUMNS = ("Id", "Subject", "Status")
_DATES = ("Due date", "Solved at", "Created at", "Updated at")


class ZendeskJson:
    """`ticket`, `tickets` or `results` of the API, with `metric_set` where it was asked for."""

    name = "zendesk-json"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Zendesk",
            what="tickets of the API (JSON)",
            export="Save the answer of GET /api/v2/tickets, with metric sets where you have them.",
            notes=("The solved time stands in the metrics; a ticket alone does not have it.",),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._dates = Dates(zone=zone)

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        named = {"ticket", "tickets", "ticket_form_id", "raw_subject"} & keys
        return CERTAIN if named and {"subject", "status", "requester_id"} <= keys else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        return convert_objects(file, (each for top in read_document(file) for each in _tickets(top)), self._ticket)

    def _ticket(self, ticket: JsonObject) -> Iterable[Record | Problem]:
        raw = ticket.text("status")
        status, problems = status_of(raw, _STATUS, "Zendesk")
        solved = ticket.object("metric_set").text("solved_at") or ticket.text("solved_at")
        if solved is None and raw == "solved":
            # The ticket has no time of solving; the last change of a solved one is the nearest that is known. A closed
            # one was changed once more by the machine, days later: it only had been solved by then (observed_at).
            solved = ticket.text("updated_at")
        yield Record(
            id=f"zendesk:ticket:{required(ticket.text('id'), 'id')}",
            source="zendesk",
            source_type="ticket",
            kind=RecordKind.TICKET,
            title=ticket.text("subject", "raw_subject") or "(ticket without a subject)",
            body=ticket.text("description"),
            account=prefixed("zendesk:organization", ticket.text("organization_id")),
            owner=prefixed("zendesk:user", ticket.text("assignee_id")),
            due=self._dates.read(ticket.text("due_at")),
            started=self._dates.read(ticket.text("created_at")),
            done=self._dates.read(solved) if status is RecordStatus.DONE else None,
            status=status,
            status_raw=raw,
            observed_at=instant(self._dates.read(ticket.text("updated_at"))) if solved is None else None,
        )
        yield from problems


class ZendeskCsv:
    """A view as CSV; its first column is headed "Summation column"."""

    name = "zendesk-csv"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Zendesk",
            what="a view as CSV",
            export="Open the view, the Actions menu, Export as CSV.",
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._dates = Dates(zone=zone, order=date_order)

    def recognises(self, file: Input) -> float:
        header = None if looks_like_json(file.head) else read_header(file.head)
        if header is None or not header.has(*_COLUMNS):
            return 0.0
        if header.has("Summation column"):
            return CERTAIN
        return 0.85 if header.has("Requester") and (header.has("Group") or header.has("Ticket type")) else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        dates = dates_of(file, self._dates, _DATES)
        return convert_rows(file, _COLUMNS, lambda row: _from_row(row, dates))


def _tickets(top: JsonObject) -> tuple[JsonObject, ...]:
    if top.has("ticket"):
        return (top.object("ticket"),)
    return top.objects("tickets") or top.objects("results") or ((top,) if top.has("subject") else ())


def _from_row(row: Row, dates: Dates) -> Iterable[Record | Problem]:
    raw = row.text("Status")
    status, problems = status_of(raw, _STATUS, "Zendesk")
    solved = row.text("Solved at", "Solved")
    if solved is None and (raw or "").lower() == "solved":
        solved = row.text("Updated at", "Updated")
    yield Record(
        id=f"zendesk:ticket:{required(row.text('Id'), 'id').removeprefix('#')}",
        source="zendesk",
        source_type="ticket",
        kind=RecordKind.TICKET,
        title=row.text("Subject") or "(ticket without a subject)",
        account=row.text("Organization"),
        contacts=address(row.text("Requester email")),
        owner=person(row.text("Assignee")),
        due=dates.read(row.text("Due date")),
        started=dates.read(row.text("Created at", "Requested")),
        done=dates.read(solved) if status is RecordStatus.DONE else None,
        status=status,
        status_raw=raw,
    )
    yield from problems
