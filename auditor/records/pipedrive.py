"""Pipedrive activities and deals (JSON). Times without a zone are UTC; a blank time is none.

Source: developers.pipedrive.com, API v1 Activities and Deals. A ticked activity is somebody's word, not an event.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC

from auditor.model.guide import Guide, Section
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment
from auditor.ports import Input
from auditor.readers.dates import BadValue, Dates
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.records.convert import CERTAIN, convert_objects, minor_units, person, prefixed, required

_KINDS = {
    "call": RecordKind.CALL,
    "meeting": RecordKind.MEETING,
    "lunch": RecordKind.MEETING,
    "email": RecordKind.MESSAGE_SENT,
}
_WON = {"won": RecordStatus.DONE, "lost": RecordStatus.REJECTED, "deleted": RecordStatus.CANCELLED}


class Pipedrive:
    """Activities and deals, in a page of `data` or alone."""

    name = "pipedrive"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Pipedrive",
            what="activities and deals (JSON)",
            export="Save the answers of GET /v1/activities and GET /v1/deals.",
            notes=("Times are UTC.", "An activity that somebody ticked is asserted, not seen."),
        ),
    )

    def __init__(self) -> None:
        self._dates = Dates(zone=UTC)

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        if {"due_date", "marked_as_done_time"} <= keys:
            return CERTAIN
        return CERTAIN if {"expected_close_date", "won_time", "stage_id"} <= keys else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        tops = read_document(file)
        items = (
            item
            for top in tops
            for item in (top.objects("data") or (top.object("data"),) if top.has("data") else (top,))
        )
        return convert_objects(file, items, self._make)

    def _make(self, item: JsonObject) -> Iterable[Record]:
        if item.has("due_date"):
            yield self._activity(item)
        elif item.has("stage_id"):
            yield self._deal(item)
        else:
            raise BadValue("this is neither an activity nor a deal of Pipedrive (no due_date, no stage_id)")

    def _activity(self, item: JsonObject) -> Record:
        done = bool(item.flag("done")) or item.number("done") == 1
        kind = _KINDS.get((item.text("type") or "").lower(), RecordKind.TASK)
        due = self._due(item)
        appointment = kind is RecordKind.MEETING
        return Record(
            id=f"pipedrive:activity:{required(item.text('id'), 'id')}",
            source="pipedrive",
            source_type="activity",
            kind=kind,
            title=item.text("subject") or "(activity without a subject)",
            body=item.text("note", "public_description"),
            account=item.text("org_name") or prefixed("pipedrive:organization", item.text("org_id")),
            contacts=_contacts(item),
            owner=person(item.text("owner_name", "assigned_to_user_name")),
            due=due,
            started=due if appointment else None,
            done=self._dates.read(item.text("marked_as_done_time")) if done else None,
            status=RecordStatus.DONE if done else RecordStatus.PLANNED,
            status_raw="done" if done else "open",
        )

    def _deal(self, item: JsonObject) -> Record:
        raw = (item.text("status") or "").lower()
        status = _WON.get(raw, RecordStatus.IN_PROGRESS)
        currency = (item.text("currency") or "").upper() or None
        return Record(
            id=f"pipedrive:deal:{required(item.text('id'), 'id')}",
            source="pipedrive",
            source_type="deal",
            kind=RecordKind.NOTE,
            title=required(item.text("title"), "title"),
            account=item.text("org_name") or prefixed("pipedrive:organization", item.text("org_id")),
            owner=person(item.text("owner_name")),
            due=self._dates.read(item.text("expected_close_date")),
            done=self._dates.read(item.text("won_time")) if status is RecordStatus.DONE else None,
            status=status,
            status_raw=raw or None,
            outcome=item.text("lost_reason"),
            amount_minor=minor_units(item.number("value"), currency),
            currency=currency,
        )

    def _due(self, item: JsonObject) -> Moment | None:
        """A day, and an instant only where the activity has a time."""
        day, clock = item.text("due_date"), item.text("due_time")
        return self._dates.read(f"{day} {clock}" if day and clock else day)


def _contacts(item: JsonObject) -> tuple[str, ...]:
    found = (*item.objects("participants"), *item.objects("attendees"))
    return tuple(dict.fromkeys(a.lower() for one in found if (a := one.text("email_address", "email"))))
