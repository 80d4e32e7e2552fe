"""Salesforce's REST answers: Opportunity, Task, Event, Case, Contract, Order, by `attributes.type`.

Source: Salesforce REST API guide, Query; object reference of each. An answer with `done: false` is one page of several.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.dates import BadValue, Dates
from auditor.readers.json_lines import JsonObject, keys_in, read_document
from auditor.records.convert import CERTAIN, Problem, address, convert_objects, person, prefixed, required
from auditor.records.deals import opportunity
from auditor.records.salesforce import task

_TYPES = ("Opportunity", "Task", "Event", "Case", "Contract", "Order")
_CASE = {"new": RecordStatus.PLANNED, "working": RecordStatus.IN_PROGRESS, "escalated": RecordStatus.IN_PROGRESS}


class SalesforceApi:
    """Records of a query; their kind stands in `attributes.type`."""

    name = "salesforce"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="Salesforce",
            what="opportunities, tasks, events, cases, contracts and orders of a query (JSON)",
            export="Save the answer of GET /services/data/vXX.0/query?q=SELECT ... FROM Opportunity, all pages of it.",
            notes=(
                "A page with more behind it is told: ask for nextRecordsUrl too.",
                "CloseDate and ActivityDate are days, never moved by a zone.",
                "A won opportunity is what somebody set; it proves no signature.",
            ),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._dates = Dates(zone=zone)

    def recognises(self, file: Input) -> float:
        keys = keys_in(file.head)
        named = any(f'"{name}"'.encode() in file.head for name in _TYPES)
        return CERTAIN if {"attributes", "type", "Id"} <= keys and named else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        tops = read_document(file)
        items = (item for top in tops for item in (top.objects("records") if top.has("records") else (top,)))
        yield from convert_objects(file, items, self._make)
        if any(top.flag("done") is False for top in tops):
            reason = "this is one page of several; save the answer of its nextRecordsUrl too"
            yield Skipped(origin=f"{file.origin}#next page", reason=reason)

    def _make(self, item: JsonObject) -> Iterable[Record | Problem]:
        kind = item.object("attributes").text("type") or ""
        if kind == "Task":
            return task(item, self._dates)
        made = self._makers().get(kind)
        if made is None:
            raise BadValue(f"records of the type {kind or 'unknown'} are not read here; known are {', '.join(_TYPES)}")
        return (made(item),)

    def _makers(self) -> Mapping[str, Callable[[JsonObject], Record]]:
        return {
            "Opportunity": lambda item: opportunity(item, self._dates),
            "Event": self._event,
            "Case": self._case,
            "Contract": self._paper,
            "Order": self._paper,
        }

    def _event(self, item: JsonObject) -> Record:
        return Record(
            id=f"salesforce:event:{required(item.text('Id'), 'Id')}",
            source="salesforce",
            source_type="event",
            kind=RecordKind.MEETING,
            title=item.text("Subject") or "(event without a subject)",
            body=item.text("Description"),
            account=_account(item),
            contacts=address(item.object("Who").text("Email")),
            owner=_owner(item),
            started=self._dates.read(item.text("StartDateTime", "ActivityDateTime", "ActivityDate")),
            done=self._dates.read(item.text("EndDateTime")),
            status=RecordStatus.SCHEDULED_PAST,
            outcome="held_unproven",
        )

    def _case(self, item: JsonObject) -> Record:
        raw = item.text("Status")
        closed = item.flag("IsClosed") or (raw or "").lower() in ("closed", "solved")
        status = RecordStatus.DONE if closed else _CASE.get((raw or "").lower(), RecordStatus.IN_PROGRESS)
        return Record(
            id=f"salesforce:case:{required(item.text('Id'), 'Id')}",
            source="salesforce",
            source_type="case",
            kind=RecordKind.TICKET,
            title=item.text("Subject") or "(case without a subject)",
            body=item.text("Description"),
            account=_account(item),
            contacts=address(item.text("SuppliedEmail", "ContactEmail")),
            owner=_owner(item),
            done=self._dates.read(item.text("ClosedDate")) if closed else None,
            status=status,
            status_raw=raw,
            refs=tuple(filter(None, (item.text("CaseNumber"),))),
        )

    def _paper(self, item: JsonObject) -> Record:
        """A contract or an order: activated is what somebody set."""
        raw, kind = item.text("Status"), (item.object("attributes").text("type") or "").lower()
        active = (raw or "").lower() == "activated"
        return Record(
            id=f"salesforce:{kind}:{required(item.text('Id'), 'Id')}",
            source="salesforce",
            source_type=kind,
            kind=RecordKind.NOTE,
            title=item.text("Name", "ContractNumber", "OrderNumber") or f"({kind} without a number)",
            body=item.text("Description", "SpecialTerms"),
            account=_account(item),
            owner=_owner(item),
            done=self._dates.read(item.text("ActivatedDate", "CustomerSignedDate")) if active else None,
            status=RecordStatus.DONE if active else RecordStatus.IN_PROGRESS,
            status_raw=raw,
            refs=tuple(filter(None, (item.text("ContractNumber", "OrderNumber"),))),
        )


def _account(item: JsonObject) -> str | None:
    return item.object("Account").text("Name") or prefixed("salesforce:account", item.text("AccountId", "WhatId"))


def _owner(item: JsonObject) -> str | None:
    return person(item.object("Owner").text("Email", "Name")) or prefixed("salesforce:user", item.text("OwnerId"))
