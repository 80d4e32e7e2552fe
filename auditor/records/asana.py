"""Asana tasks as CSV: the export of a project. Dates are days; a task is done when it has a day of completion.

Columns: help.asana.com, "Export data". What a section is called says nothing of being done.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.people import DateOrder
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.csv_rows import Row
from auditor.readers.dates import Dates
from auditor.records.convert import convert_rows, dates_of, lines, person, recognise_table, required

_COLUMNS = ("Task ID", "Completed At", "Name", "Section/Column", "Due Date")
_DATES = ("Created At", "Completed At", "Start Date", "Due Date")


class AsanaCsv:
    """Tasks of an Asana project; a ticked task is somebody's word."""

    name = "asana-csv"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Asana",
            what="the tasks of a project as CSV",
            export="Open the project, the arrow beside its name, Export/Print, CSV.",
            notes=("A task that somebody ticked is asserted, not seen.",),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._dates = Dates(zone=zone, order=date_order)

    def recognises(self, file: Input) -> float:
        return recognise_table(file, _COLUMNS)

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        dates = dates_of(file, self._dates, _DATES)
        return convert_rows(file, _COLUMNS, lambda row: _task(row, dates))


def _task(row: Row, dates: Dates) -> Iterable[Record]:
    done, started = dates.read(row.text("Completed At")), dates.read(row.text("Start Date"))
    yield Record(
        id=f"asana:task:{required(row.text('Task ID'), 'Task ID')}",
        source="asana",
        source_type="task",
        kind=RecordKind.TASK,
        title=required(row.text("Name"), "name"),
        # A project may be named after a customer or not: its name is a word to match by, no account.
        body=lines(row.text("Notes"), row.text("Projects")),
        owner=person(row.text("Assignee Email", "Assignee")),
        due=dates.read(row.text("Due Date")),
        started=started,
        done=done,
        status=RecordStatus.DONE if done else RecordStatus.IN_PROGRESS if started else RecordStatus.PLANNED,
        status_raw=row.text("Section/Column"),
    )
