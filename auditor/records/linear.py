"""Linear issues as CSV. Times are JavaScript date strings; a due date is local midnight written in UTC."""

from collections.abc import Iterable, Iterator
from datetime import UTC, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.people import DateOrder
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.csv_rows import Row
from auditor.readers.dates import Dates, nearest_day
from auditor.records.convert import convert_rows, person, recognise_table, required

_COLUMNS = ("ID", "Team", "Title", "Status", "Completed", "Canceled")
_STATUS = {
    **dict.fromkeys(("backlog", "todo", "triage", "unstarted", "planned"), RecordStatus.PLANNED),
    **dict.fromkeys(("done", "completed", "released", "merged"), RecordStatus.DONE),
    **dict.fromkeys(("canceled", "cancelled", "won't do", "won't fix"), RecordStatus.CANCELLED),
    "duplicate": RecordStatus.UNKNOWN,
}


class LinearCsv:
    """Issues of Linear; teams name their own states, so the times of completion and cancellation decide."""

    name = "linear-csv"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Linear",
            what="issues as CSV",
            export="Settings, Workspace, Import and export, Export CSV.",
            notes=(
                "A due date is written as local midnight in UTC; it is read as the day that was meant.",
                "Times of completion and cancellation decide, not the names of states.",
            ),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._dates = Dates(zone=zone, order=date_order)

    def recognises(self, file: Input) -> float:
        return recognise_table(file, _COLUMNS)

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        return convert_rows(file, _COLUMNS, self._issue)

    def _issue(self, row: Row) -> Iterable[Record]:
        completed, cancelled = self._dates.read(row.text("Completed")), self._dates.read(row.text("Canceled"))
        raw = row.text("Status")
        status = _STATUS.get((raw or "").lower(), RecordStatus.IN_PROGRESS)
        if (raw or "").lower() != "duplicate":
            status = RecordStatus.CANCELLED if cancelled else RecordStatus.DONE if completed else status
        due = self._dates.read(row.text("Due Date"))
        done = completed if status is RecordStatus.DONE else None
        yield Record(
            id=f"linear:{required(row.text('ID'), 'ID')}",
            source="linear",
            source_type="issue",
            kind=RecordKind.WORK_ITEM,
            title=required(row.text("Title"), "title"),
            body=row.text("Description"),
            account=row.text("Customer", "Customers"),
            owner=person(row.text("Assignee")),
            due=None if due is None else nearest_day(due),
            started=self._dates.read(row.text("Started")),
            done=done,
            status=status,
            status_raw=raw,
            outcome=raw if status in (RecordStatus.CANCELLED, RecordStatus.UNKNOWN) else None,
        )
