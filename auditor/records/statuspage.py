"""Incidents and maintenances of a Statuspage. Source: developer.statuspage.io and the public `incidents.json`."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment
from auditor.ports import Input
from auditor.readers.dates import Dates
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.records.convert import CERTAIN, Problem, convert_objects, lines, required, status_of

_STATUS = {
    **dict.fromkeys(
        ("investigating", "identified", "monitoring", "in progress", "verifying"), RecordStatus.IN_PROGRESS
    ),
    **dict.fromkeys(("resolved", "postmortem", "completed"), RecordStatus.DONE),
    "scheduled": RecordStatus.PLANNED,
}


class Statuspage:
    """Incidents with the seconds from their start to their end as quantity, and the impact as outcome."""

    name = "statuspage"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Statuspage",
            what="incidents (JSON)",
            export="Save https://YOUR-PAGE/api/v2/incidents.json.",
            notes=("Downtime is added up against promised levels.",),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._dates = Dates(zone=zone)

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        return CERTAIN if "incident_updates" in keys and {"impact", "status", "name"} <= keys else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        return convert_objects(file, (each for top in read_document(file) for each in _incidents(top)), self._incident)

    def _incident(self, item: JsonObject) -> Iterable[Record | Problem]:
        raw = item.text("status")
        status, problems = status_of(raw, _STATUS, "Statuspage")
        started = self._dates.read(item.text("started_at", "scheduled_for", "created_at"))
        resolved = self._dates.read(item.text("resolved_at", "scheduled_until"))
        done = resolved if status is RecordStatus.DONE else None
        seconds = _seconds(started, done)
        components = ", ".join(name for each in item.objects("components") if (name := each.text("name")))
        updates = (each.text("body") for each in reversed(item.objects("incident_updates")))
        yield Record(
            id=f"statuspage:{required(item.text('id'), 'id')}",
            source="statuspage",
            source_type="incident",
            kind=RecordKind.INCIDENT,
            title=required(item.text("name"), "name"),
            body=lines(f"Components: {components}" if components else None, *updates),
            started=started,
            done=done,
            status=status,
            status_raw=raw,
            outcome=item.text("impact"),
            quantity=seconds,
            unit="second" if seconds is not None else None,
        )
        yield from problems


def _incidents(top: JsonObject) -> tuple[JsonObject, ...]:
    both = (*top.objects("incidents"), *top.objects("scheduled_maintenances"))
    return both or ((top.object("incident"),) if top.has("incident") else (top,) if top.has("impact") else ())


def _seconds(start: Moment | None, end: Moment | None) -> float | None:
    if start and end and isinstance(start.value, datetime) and isinstance(end.value, datetime):
        return max((end.value - start.value).total_seconds(), 0.0)
    return None
