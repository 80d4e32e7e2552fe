"""Deals: HubSpot's export (CSV) and objects (JSON), Salesforce opportunities. A stage is what somebody set.

Sources: knowledge.hubspot.com, "Export records"; developers.hubspot.com, CRM objects deals; Salesforce object reference,
Opportunity. Every value of HubSpot is a text; Salesforce's CloseDate is a day.
"""

from collections.abc import Iterator
from datetime import UTC, tzinfo

from auditor.model.guide import Guide, Section
from auditor.model.people import DateOrder
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.csv_rows import Row
from auditor.readers.dates import Dates
from auditor.readers.json_lines import JsonObject, keys_in, number_of, read_document
from auditor.records.convert import (
    CERTAIN,
    convert_objects,
    convert_rows,
    dates_of,
    minor_units,
    person,
    prefixed,
    recognise_table,
    required,
)

_COLUMNS = ("Record ID", "Deal Name", "Deal Stage")
_DATES = ("Close Date", "Create Date", "Last Activity Date")


class HubSpotDealsCsv:
    """Deals as HubSpot exports them; upper and lower case of the columns differ from export to export."""

    name = "hubspot-deals-csv"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="HubSpot",
            what="deals as CSV",
            export="CRM, Deals, Export, file format CSV, with all properties.",
            notes=("A deal's stage is what somebody set; it proves no signature.",),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST) -> None:
        self._dates = Dates(zone=zone, order=date_order)

    def recognises(self, file: Input) -> float:
        return recognise_table(file, _COLUMNS)

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        dates = dates_of(file, self._dates, _DATES)
        return convert_rows(file, _COLUMNS, lambda row: (_row(row, dates),))


class HubSpotDeals:
    """Deals of the CRM objects API, alone or in `results`."""

    name = "hubspot-deals"
    guides = (
        Guide(
            section=Section.RECORDS,
            product="HubSpot",
            what="deals of the CRM objects API (JSON)",
            export="Save the answer of GET /crm/v3/objects/deals with dealname, dealstage, closedate and amount.",
            notes=(
                'dealstage is an id unless the export has names; only "closedwon" and "closedlost" are understood.',
            ),
        ),
    )

    def __init__(self, *, zone: tzinfo = UTC) -> None:
        self._dates = Dates(zone=zone)

    def recognises(self, file: Input) -> float:
        return CERTAIN if {"dealname", "dealstage"} & keys_in(file.head) and b"properties" in file.head else 0.0

    def read(self, file: Input) -> Iterator[Record | Skipped]:
        items = (item for top in read_document(file) for item in (top.objects("results") or (top,)))
        return convert_objects(file, items, lambda item: (self._deal(item),))

    def _deal(self, item: JsonObject) -> Record:
        facts = item.object("properties")
        raw = facts.text("dealstage")
        status = _status(raw, facts.text("hs_is_closed_won"))
        closed = self._dates.read(facts.text("closedate"))
        currency = (facts.text("deal_currency_code") or "").upper() or None
        company = next((c.text("id") for c in item.objects("associations", "companies", "results")), None)
        return Record(
            id=f"hubspot:deal:{required(item.text('id') or facts.text('hs_object_id'), 'id')}",
            source="hubspot",
            source_type="deal",
            kind=RecordKind.NOTE,
            title=required(facts.text("dealname"), "dealname"),
            body=facts.text("description"),
            account=prefixed("hubspot:company", company),
            owner=prefixed("hubspot:owner", facts.text("hubspot_owner_id")),
            due=None if status is RecordStatus.DONE else closed,
            done=closed if status is RecordStatus.DONE else None,
            status=status,
            status_raw=raw,
            amount_minor=minor_units(facts.number("amount"), currency) if currency else None,
            currency=currency,
        )


def opportunity(item: JsonObject, dates: Dates) -> Record:
    """An Opportunity of Salesforce's REST API."""
    raw = item.text("StageName")
    won, closed = item.flag("IsWon"), item.flag("IsClosed")
    status = RecordStatus.DONE if won else RecordStatus.REJECTED if closed else RecordStatus.IN_PROGRESS
    day = dates.read(item.text("CloseDate"))
    currency = (item.text("CurrencyIsoCode") or "").upper() or None
    return Record(
        id=f"salesforce:opportunity:{required(item.text('Id'), 'Id')}",
        source="salesforce",
        source_type="opportunity",
        kind=RecordKind.NOTE,
        title=required(item.text("Name"), "Name"),
        body=item.text("Description"),
        account=item.object("Account").text("Name") or prefixed("salesforce:account", item.text("AccountId")),
        owner=person(item.object("Owner").text("Email", "Name")) or prefixed("salesforce:user", item.text("OwnerId")),
        due=None if status is RecordStatus.DONE else day,
        done=day if status is RecordStatus.DONE else None,
        status=status,
        status_raw=raw,
        amount_minor=minor_units(item.number("Amount"), currency) if currency else None,
        currency=currency,
    )


def _row(row: Row, dates: Dates) -> Record:
    raw = row.text("Deal Stage")
    status = _status(raw, row.text("Is Closed Won"))
    closed = dates.read(row.text("Close Date"))
    currency = (row.text("Currency") or "").upper() or None
    amount = number_of(row.text("Amount") or "")
    return Record(
        id=f"hubspot:deal:{required(row.text('Record ID'), 'Record ID')}",
        source="hubspot",
        source_type="deal",
        kind=RecordKind.NOTE,
        title=required(row.text("Deal Name"), "Deal Name"),
        body=row.text("Deal Description"),
        account=row.text("Associated Company", "Associated Company (Primary)")
        or prefixed("hubspot:company", row.text("Associated Company IDs")),
        owner=person(row.text("Deal owner")),
        due=None if status is RecordStatus.DONE else closed,
        done=closed if status is RecordStatus.DONE else None,
        status=status,
        status_raw=raw,
        amount_minor=minor_units(amount, currency) if currency else None,
        currency=currency,
    )


def _status(stage: str | None, won: str | None) -> RecordStatus:
    word = (stage or "").lower().replace(" ", "").replace("_", "")
    if (won or "").lower() == "true" or word == "closedwon":
        return RecordStatus.DONE
    return RecordStatus.REJECTED if word == "closedlost" else RecordStatus.IN_PROGRESS
