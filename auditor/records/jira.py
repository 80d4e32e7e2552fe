"""Jira issues: the CSV export with all fields, and the REST answer (one issue, or a search result).

A resolution decides over the column: "Won't Do" stands in a done column and nothing was done.
Field names: developer.atlassian.com, Jira Cloud REST API, issues; the CSV header as Jira writes it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.people import DateOrder
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment
from auditor.ports import Input
from auditor.readers.csv_rows import Row
from auditor.readers.dates import Dates
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.records.convert import (
    CERTAIN,
    convert_objects,
    convert_rows,
    dates_of,
    person,
    recognise_table,
    required,
)
from auditor.records.jira_text import plain_text

_COLUMNS = ("Issue key", "Summary", "Status")
_DATES = ("Due date", "Resolved", "Created", "Updated")
_CUSTOMER = (
    "customer",
    "account",
    "customer name",
    "account name",
    "company",
    "client",
    "organization",
    "organizations",
)
_DONE = frozenset(("done", "fixed", "resolved", "complete", "completed", "implemented", "delivered", "released", "fix"))
_REFUSED = frozenset(("declined", "rejected"))
_ELSEWHERE = frozenset(("duplicate", "cannot reproduce", "invalid", "incomplete", "moved", "known error"))
_CATEGORY = {
    **dict.fromkeys(("new", "to do", "open", "backlog", "reopened", "selected for development"), RecordStatus.PLANNED),
    **dict.fromkeys(("done", "closed", "resolved", "complete", "completed", "released"), RecordStatus.DONE),
    **dict.fromkeys(("cancelled", "canceled", "won't do", "won't fix"), RecordStatus.CANCELLED),
}


class JiraCsv:
    """The CSV export; times carry no zone and are read in the one that is given."""

    name = "jira-csv"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Jira",
            what="issues as CSV",
            export='Search the issues, Export, "Export CSV (all fields)".',
            notes=('"Won\'t Do" is not done, whatever the column says.', "Times carry no zone; give `--tz`."),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._dates = Dates(zone=zone, order=date_order)

    def recognises(self, file: Input) -> float:
        return recognise_table(file, _COLUMNS)

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        dates = dates_of(file, self._dates, _DATES)
        return convert_rows(file, _COLUMNS, lambda row: (_from_row(row, dates),))


class JiraJson:
    """The REST answer: an issue, or `issues` of a search."""

    name = "jira-json"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Jira",
            what="issues of the REST API (JSON)",
            export=(
                "Save the answer of GET /rest/api/3/search with the fields summary, status, resolution, duedate, "
                "resolutiondate."
            ),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._dates = Dates(zone=zone)

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if {"key", "fields", "summary"} <= keys and keys & {"issuetype", "statusCategory", "resolution", "expand"}:
            return CERTAIN
        return 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        tops = read_document(file)
        found = (
            (issue, top) for top in tops for issue in (top.objects("issues") or ((top,) if top.has("key") else ()))
        )
        pairs = tuple(found)
        names = {id(issue.values): top.object("names") for issue, top in pairs}
        return convert_objects(
            file,
            (issue for issue, _ in pairs),
            lambda issue: (_from_object(issue, self._dates, names[id(issue.values)]),),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    status: RecordStatus
    outcome: str | None = None


def _state(category: str | None, resolution: str | None, resolved: Moment | None) -> _State:
    """What status column and resolution mean together; `category` is Jira's own where the export has it."""
    column = (category or "").strip().lower()
    words = (resolution or "").strip().lower().replace("’", "'")
    status = _CATEGORY.get(column, RecordStatus.DONE if resolved else RecordStatus.IN_PROGRESS)
    if not words or words in ("unresolved", "none"):
        return _State(status=status)
    if words in _DONE:
        return _State(status=RecordStatus.DONE if status is not RecordStatus.PLANNED or resolved else status)
    if words in _REFUSED:
        return _State(status=RecordStatus.REJECTED, outcome=resolution)
    if words in _ELSEWHERE:
        # It went on in another issue or was never one: that says neither done nor refused.
        return _State(status=RecordStatus.UNKNOWN, outcome=resolution)
    if words.startswith(("won't", "wont", "will not", "not ", "cancel", "abandon", "obsolete", "withdrawn", "out of")):
        return _State(status=RecordStatus.CANCELLED, outcome=resolution)
    return _State(status=status, outcome=resolution)


def _from_row(row: Row, dates: Dates) -> Record:
    resolved = dates.read(row.text("Resolved"))
    resolution = row.text("Resolution")
    state = _state(row.text("Status Category", "Status"), resolution, resolved)
    customer = (row.text(f"Custom field ({name})") for name in _CUSTOMER)
    return Record(
        id=f"jira:{required(row.text('Issue key'), 'issue key')}",
        source="jira",
        source_type="issue",
        kind=RecordKind.WORK_ITEM,
        title=required(row.text("Summary"), "summary"),
        body=row.text("Description"),
        account=next((each for each in customer if each), None) or row.text("Organizations"),
        owner=person(row.text("Assignee")),
        due=dates.read(row.text("Due date")),
        done=resolved if state.status is RecordStatus.DONE else None,
        status=state.status,
        status_raw=row.text("Status"),
        outcome=state.outcome,
        refs=tuple(
            f"changelog:{version}" for version in _versions(row.every("Fix versions") + row.every("Fix version/s"))
        ),
    )


def _versions(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.removeprefix("v") if name[1:2].isdigit() else name for name in names))


def _from_object(issue: JsonObject, dates: Dates, names: JsonObject) -> Record:
    fields = issue.object("fields")
    resolved = dates.read(fields.text("resolutiondate"))
    status = fields.object("status")
    resolution = fields.object("resolution").text("name")
    state = _state(status.object("statusCategory").text("key") or status.text("name"), resolution, resolved)
    assignee = fields.object("assignee")
    versions = (version.text("name") for version in fields.objects("fixVersions"))
    return Record(
        id=f"jira:{required(issue.text('key'), 'issue key')}",
        source="jira",
        source_type="issue",
        kind=RecordKind.WORK_ITEM,
        title=required(fields.text("summary"), "summary"),
        body=plain_text(fields.values.get("description")),
        account=_customer(fields, issue.object("names") if issue.has("names") else names),
        owner=person(assignee.text("emailAddress", "displayName", "name")),
        due=dates.read(fields.text("duedate")),
        done=resolved if state.status is RecordStatus.DONE else None,
        status=state.status,
        status_raw=status.text("name"),
        outcome=state.outcome,
        refs=tuple(f"changelog:{version}" for version in _versions(each for each in versions if each)),
    )


def _customer(fields: JsonObject, names: JsonObject) -> str | None:
    """The custom field that the answer's own `names` call customer or account."""
    for key in names.values:
        if (names.text(key) or "").strip().lower() in _CUSTOMER:
            inner = fields.object(key).text("value", "name") or next(
                (each.text("value", "name") for each in fields.objects(key)), None
            )
            if found := fields.text(key) or inner:
                return found
    return None
