"""Importers of delivery records, one file a product. A new one is written here by hand (CONTRIBUTING.md)."""

from datetime import UTC, tzinfo

from auditor.model.people import DateOrder
from auditor.ports import RecordsSource
from auditor.records.asana import AsanaCsv
from auditor.records.attendance import Attendance
from auditor.records.calendar import Ics
from auditor.records.calendar_json import GoogleCalendar, GraphCalendar
from auditor.records.changelog import Changelog
from auditor.records.deals import HubSpotDeals, HubSpotDealsCsv
from auditor.records.docusign import DocuSign
from auditor.records.edi import Edi856
from auditor.records.github import GitHub
from auditor.records.hubspot import HubSpot
from auditor.records.jira import JiraCsv, JiraJson
from auditor.records.linear import LinearCsv
from auditor.records.manifest import CoverageManifest
from auditor.records.normalized import NormalizedCsv, NormalizedJsonLines
from auditor.records.pipedrive import Pipedrive
from auditor.records.prices import DiscountApprovals, PriceList
from auditor.records.salesforce import SalesforceTasks
from auditor.records.salesforce_api import SalesforceApi
from auditor.records.shipstation import ShipStation
from auditor.records.shopify import ShopifyFulfilments, ShopifyOrders
from auditor.records.statuspage import Statuspage
from auditor.records.stripe import Stripe
from auditor.records.zendesk import ZendeskCsv, ZendeskJson


def all_sources(*, zone: tzinfo = UTC, date_order: DateOrder = DateOrder.MONTH_FIRST) -> tuple[RecordsSource, ...]:
    """Every importer. `zone` is for times that carry none, `date_order` for 3/4 where an export does not show it."""
    return (
        NormalizedCsv(zone=zone, date_order=date_order),
        NormalizedJsonLines(zone=zone, date_order=date_order),
        CoverageManifest(),
        Ics(zone=zone),
        GoogleCalendar(zone=zone),
        GraphCalendar(zone=zone),
        Attendance(zone=zone),
        HubSpot(zone=zone),
        HubSpotDealsCsv(zone=zone, date_order=date_order),
        HubSpotDeals(zone=zone),
        SalesforceTasks(zone=zone, date_order=date_order),
        SalesforceApi(zone=zone),
        Pipedrive(),
        JiraCsv(zone=zone, date_order=date_order),
        JiraJson(zone=zone),
        AsanaCsv(zone=zone, date_order=date_order),
        LinearCsv(zone=zone, date_order=date_order),
        GitHub(zone=zone),
        ZendeskJson(zone=zone),
        ZendeskCsv(zone=zone, date_order=date_order),
        ShopifyOrders(zone=zone, date_order=date_order),
        ShopifyFulfilments(zone=zone),
        ShipStation(zone=zone),
        Edi856(),
        DocuSign(zone=zone),
        Changelog(zone=zone, date_order=date_order),
        Stripe(),
        Statuspage(zone=zone),
        DiscountApprovals(zone=zone, date_order=date_order),
        PriceList(zone=zone, date_order=date_order),
    )
