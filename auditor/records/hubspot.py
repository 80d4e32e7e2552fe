"""HubSpot tasks and meetings: the CRM objects API (v3 and dated versions) and the older engagements API.

Field names: developers.hubspot.com, CRM objects tasks and meetings; engagements v1. Ids stay strings.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment
from auditor.ports import Input
from auditor.readers.dates import BadValue, Dates, unix_millis
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.records.convert import CERTAIN, Problem, convert_objects, prefixed, required, status_of

_TASK_STATUS = {
    "not started": RecordStatus.PLANNED,
    "in progress": RecordStatus.IN_PROGRESS,
    "waiting": RecordStatus.IN_PROGRESS,
    "deferred": RecordStatus.PLANNED,
    "completed": RecordStatus.DONE,
}
_MEETING_STATUS = {
    "scheduled": RecordStatus.SCHEDULED_PAST,
    "completed": RecordStatus.DONE,
    "rescheduled": RecordStatus.CANCELLED,
    "no show": RecordStatus.CANCELLED,
    "canceled": RecordStatus.CANCELLED,
    "cancelled": RecordStatus.CANCELLED,
}
_MEETING_OUTCOME = {
    RecordStatus.SCHEDULED_PAST: "held_unproven",
    RecordStatus.DONE: "held",
}


class HubSpot:
    """Tasks and meetings, alone or in `results`. What a representative typed as an outcome is asserted, not seen."""

    name = "hubspot"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="HubSpot",
            what="tasks and meetings of the CRM objects API (JSON)",
            export=(
                "Save the answers of GET /crm/v3/objects/tasks and /meetings with their properties and associations."
            ),
            notes=("An outcome that somebody typed is asserted, not seen.",),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._dates = Dates(zone=zone)

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if keys & {"hs_task_subject", "hs_task_status", "hs_meeting_title", "hs_meeting_start_time"}:
            return CERTAIN
        legacy = {"engagement", "metadata"} <= keys and (b'"TASK"' in file.head or b'"MEETING"' in file.head)
        return 0.9 if legacy else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        items = (item for top in read_document(file) for item in (top.objects("results") or (top,)))
        return convert_objects(file, items, self._make)

    def _make(self, item: JsonObject) -> Iterable[Record | Problem]:
        if item.has("engagement"):
            item = _modern(item)
        properties = item.object("properties")
        if properties.has("hs_task_subject") or properties.has("hs_task_status"):
            return self._task(item, properties)
        if properties.has("hs_meeting_title") or properties.has("hs_meeting_start_time"):
            return self._meeting(item, properties)
        raise BadValue("this is neither a task nor a meeting (no hs_task_subject, no hs_meeting_title)")

    def _task(self, item: JsonObject, properties: JsonObject) -> Iterable[Record | Problem]:
        raw = properties.text("hs_task_status")
        status, problems = status_of(raw, _TASK_STATUS, "HubSpot")
        done = self._time(properties, "hs_task_completion_date") if status is RecordStatus.DONE else None
        yield Record(
            id=f"hubspot:task:{_id(item, properties)}",
            source="hubspot",
            source_type="task",
            kind=RecordKind.TASK,
            title=properties.text("hs_task_subject") or "(task without a subject)",
            body=properties.text("hs_task_body"),
            account=_company(item),
            owner=prefixed("hubspot:owner", properties.text("hubspot_owner_id")),
            due=self._time(properties, "hs_timestamp"),
            done=done,
            status=status,
            status_raw=raw,
        )
        yield from problems

    def _meeting(self, item: JsonObject, properties: JsonObject) -> Iterable[Record | Problem]:
        raw = properties.text("hs_meeting_outcome")
        status, problems = status_of(raw or "scheduled", _MEETING_STATUS, "HubSpot")
        happened = status in (RecordStatus.DONE, RecordStatus.SCHEDULED_PAST)
        word = (raw or "").lower().replace(" ", "_")
        yield Record(
            id=f"hubspot:meeting:{_id(item, properties)}",
            source="hubspot",
            source_type="meeting",
            kind=RecordKind.MEETING,
            title=properties.text("hs_meeting_title") or "(meeting without a title)",
            body=properties.text("hs_meeting_body"),
            account=_company(item),
            owner=prefixed("hubspot:owner", properties.text("hubspot_owner_id")),
            started=self._time(properties, "hs_meeting_start_time", "hs_timestamp"),
            done=self._time(properties, "hs_meeting_end_time") if happened else None,
            status=status,
            status_raw=raw,
            outcome=_MEETING_OUTCOME.get(status, word or None),
        )
        yield from problems

    def _time(self, properties: JsonObject, *names: str) -> Moment | None:
        """ISO text, or milliseconds since 1970 as a text or number, as the older API writes them."""
        text = properties.text(*names)
        if text is not None and text.removeprefix("-").isascii() and text.removeprefix("-").isdigit():
            return unix_millis(float(text[:20]))
        return self._dates.read(text)


def _id(item: JsonObject, properties: JsonObject) -> str:
    return required(item.text("id") or properties.text("hs_object_id"), "id")


def _company(item: JsonObject) -> str | None:
    found = item.objects("associations", "companies", "results")
    return prefixed("hubspot:company", found[0].text("id") if found else None)


def _modern(item: JsonObject) -> JsonObject:
    """An engagement of the older API in the shape of today's."""
    head, meta = item.object("engagement"), item.object("metadata")
    names = {
        "TASK": {"hs_task_subject": "subject", "hs_task_body": "body", "hs_task_status": "status"}
        | {"hs_task_completion_date": "completionDate"},
        "MEETING": {"hs_meeting_title": "title", "hs_meeting_body": "body", "hs_meeting_start_time": "startTime"}
        | {"hs_meeting_end_time": "endTime", "hs_meeting_outcome": "meetingOutcome"},
    }.get(head.text("type") or "", {})
    properties: dict[str, object] = {new: meta.values.get(old) for new, old in names.items() if meta.has(old)}
    properties |= {"hs_timestamp": head.values.get("timestamp"), "hubspot_owner_id": head.text("ownerId")}
    companies = item.object("associations").texts("companyIds")
    return JsonObject(
        {
            "id": head.text("id"),
            "properties": properties,
            "associations": {"companies": {"results": [{"id": each} for each in companies]}},
        }
    )
