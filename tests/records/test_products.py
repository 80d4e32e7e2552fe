"""What each product's export comes to. The fixtures are a bakery's oven supplier of our own making."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from auditor.core.merge import merge
from auditor.errors import Unreadable
from auditor.model.people import DateOrder
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment, Precision
from auditor.ports import Input, RecordsSource
from auditor.records import all_sources

FIXTURES = Path(__file__).parents[1] / "fixtures" / "records"
SOURCES = {source.name: source for source in all_sources(zone=ZoneInfo("Europe/Oslo"))}


def read(source: str | RecordsSource, data: str | bytes, origin: str = "x") -> list[Record | Skipped]:
    reader = SOURCES[source] if isinstance(source, str) else source
    raw = data.encode() if isinstance(data, str) else data
    return [each for each in reader.read(Input.of(origin, raw)) if isinstance(each, Record | Skipped)]


def fixture(source: str, name: str) -> dict[str, Record]:
    out = read(source, (FIXTURES / name).read_bytes(), name)
    return {each.id: each for each in out if isinstance(each, Record)}


def only(source: str | RecordsSource, data: str | bytes) -> Record:
    records = [each for each in read(source, data) if isinstance(each, Record)]
    assert len(records) == 1
    return records[0]


def at(*parts: int) -> Moment:
    return Moment(value=datetime(*parts, tzinfo=UTC))


def on(*parts: int) -> Moment:
    return Moment(value=date(*parts), precision=Precision.DAY)


def test_hubspot_tasks_and_meetings() -> None:
    """Ids stay texts, millisecond times are read, companies are named by their id, a no-show names nobody."""
    found = fixture("hubspot", "hubspot.json")
    task = found["hubspot:task:7100000000000000123"]
    assert (task.status, task.account, task.owner) == (RecordStatus.DONE, "hubspot:company:301", "hubspot:owner:55")
    assert task.done == at(2026, 5, 8, 9)
    missed = found["hubspot:meeting:7100000000000000124"]
    assert (missed.status, missed.outcome, missed.done) == (RecordStatus.CANCELLED, "no_show", None)
    assert missed.started == at(2026, 5, 5, 8)


def test_hubspot_single_objects_and_the_older_api() -> None:
    """An object that stands alone, and an engagement of the older API, are read like the rest."""
    alone = only("hubspot", '{"id": "5", "properties": {"hs_task_subject": "Call", "hs_task_status": "WAITING"}}')
    assert alone.status is RecordStatus.IN_PROGRESS
    old = only(
        "hubspot",
        '{"results": [{"engagement": {"id": 9007199254740993, "type": "MEETING", "timestamp": 1778230800000},'
        ' "associations": {"companyIds": [7]}, "metadata": {"title": "Tasting", "startTime": 1778230800000}}]}',
    )
    assert (old.id, old.account, old.kind) == (
        "hubspot:meeting:9007199254740993", "hubspot:company:7", RecordKind.MEETING,
    )  # fmt: skip
    assert old.started == at(2026, 5, 8, 9)


def test_an_unknown_status_is_used_as_unknown_and_told() -> None:
    """A word that HubSpot does not write leaves the record, without a status, and a line that says so."""
    record, told = read(
        "hubspot", '{"id": "5", "properties": {"hs_task_subject": "Call", "hs_task_status": "NAPPING"}}'
    )
    assert isinstance(record, Record)
    assert record.status is RecordStatus.UNKNOWN
    assert isinstance(told, Skipped)
    assert "NAPPING" in told.reason


def test_salesforce_tasks_with_api_names() -> None:
    """ActivityDate is a day; a logged call is a call with its seconds; IsClosed explains a status of one's own."""
    found = fixture("salesforce-tasks", "salesforce.csv")
    sent, call, own = found.values()
    assert (sent.due, sent.done, sent.status) == (on(2026, 5, 8), at(2026, 5, 7, 9, 30), RecordStatus.DONE)
    assert (sent.owner, sent.account) == ("salesforce:user:005A1", "salesforce:account:001A1")
    assert (call.kind, call.quantity, call.unit) == (RecordKind.CALL, 640, "second")
    assert own.status is RecordStatus.IN_PROGRESS


def test_a_completed_task_without_a_time_was_completed_by_its_last_change() -> None:
    """The last change is no time of completion; it is when the completed task was seen."""
    table = "Id,Subject,ActivityDate,Status,LastModifiedDate\n1,Send,2026-03-06,Completed,2026-03-05T10:00:00.000Z\n"
    task = only("salesforce-tasks", table)
    assert (task.done, task.observed_at) == (None, datetime(2026, 3, 5, 10, tzinfo=UTC))


def test_salesforce_activity_date_is_never_moved_by_a_zone() -> None:
    """Midnight that an export adds to a date does not make it the day before."""
    table = "Id,Subject,ActivityDate,Status\n1,Send,2026-03-06T00:00:00.000+0000,Completed\n"
    assert only("salesforce-tasks", table).due == on(2026, 3, 6)


REPORT = (
    '"Assigned","Subject","Due Date","Status","Company / Account","Contact"\n'
    '"Kim Halden","Send the drawings","06/05/2026","Completed","Brightwell Bakeries","Ola Brand"\n'
    '"Kim Halden","Book the lift","25/05/2026","Not Started","Brightwell Bakeries",""\n'
    '\n"Open promises of May"\n"Total","2 records","","","",""\n'
    '"Confidential Information - Do Not Distribute"\n"Halden Ovens"\n'
)


def test_salesforce_report_footers_are_no_rows() -> None:
    """The lines below a report are neither records nor skipped."""
    out = read("salesforce-tasks", REPORT)
    assert [each.title for each in out if isinstance(each, Record)] == ["Send the drawings", "Book the lift"]
    assert not [each for each in out if isinstance(each, Skipped)]


def test_a_task_that_is_cut_off_is_no_footer() -> None:
    """A row of an export with ids that ends too early is told, not taken for a footer."""
    (told,) = read("salesforce-tasks", "Id,Subject,ActivityDate,Status\n00T1\n")
    assert isinstance(told, Skipped)
    assert "subject is missing" in told.reason


def test_a_date_above_twelve_shows_the_order_of_its_file() -> None:
    """25/05 in one row makes 06/05 of another row the sixth of May; alone it is read as configured."""
    first = read("salesforce-tasks", REPORT)[0]
    assert isinstance(first, Record)
    assert first.due == on(2026, 5, 6)
    assert first.id == read("salesforce-tasks", REPORT)[0].id  # type: ignore[union-attr]
    alone = "Assigned,Subject,Due Date,Status\nKim,Send,06/05/2026,Completed\n"
    day_first = {s.name: s for s in all_sources(date_order=DateOrder.DAY_FIRST)}["salesforce-tasks"]
    assert only("salesforce-tasks", alone).due == on(2026, 6, 5)
    assert only(day_first, alone).due == on(2026, 5, 6)


def test_jira_table() -> None:
    """Local times are read in the given zone; the customer's field is the account; a version is a release."""
    done, refused = fixture("jira-csv", "jira.csv").values()
    assert (done.done, done.due) == (at(2026, 5, 14, 14, 20), on(2026, 5, 15))
    assert (done.account, done.owner, done.refs) == ("Brightwell Bakeries", "Iben Dahl", ("changelog:3.1.0",))
    assert (refused.status, refused.outcome, refused.done) == (RecordStatus.CANCELLED, "Won't Do", None)


def test_jira_search_result() -> None:
    """`issues` of a search, custom fields by name, descriptions as words, versions without their v."""
    (issue,) = fixture("jira-json", "jira.json").values()
    assert (issue.id, issue.account, issue.body) == ("jira:OVN-7", "Brightwell Bakeries", "Profiles from the office.")
    assert (issue.status, issue.done, issue.refs) == (
        RecordStatus.DONE,
        at(2026, 5, 14, 14, 20, 33),
        ("changelog:3.1.0",),
    )


@pytest.mark.parametrize(
    ("column", "resolution", "status"),
    [
        ("Done", "Won't Fix", RecordStatus.CANCELLED),
        ("Done", "Declined", RecordStatus.REJECTED),
        ("Done", "Duplicate", RecordStatus.UNKNOWN),
        ("Done", "", RecordStatus.DONE),
        ("In Review", "Unresolved", RecordStatus.IN_PROGRESS),
        ("Backlog", "", RecordStatus.PLANNED),
    ],
)
def test_a_jira_resolution_decides_over_the_column(column: str, resolution: str, status: RecordStatus) -> None:
    """What stands in a done column was done only if its resolution says so."""
    assert only("jira-csv", f"Issue key,Summary,Status,Resolution\nA-1,Steam,{column},{resolution}\n").status is status


def test_linear() -> None:
    """JavaScript dates; a due date is local midnight in UTC; the time of cancellation decides."""
    done, dropped = fixture("linear-csv", "linear.csv").values()
    assert (done.due, done.done) == (on(2026, 5, 14), at(2026, 5, 12, 8, 1, 2))
    assert (dropped.status, dropped.outcome) == (RecordStatus.CANCELLED, "Canceled")


def test_zendesk_both_ways_is_one_ticket() -> None:
    """API and view of one ticket merge: the solved time of the view, names before native ids."""
    tickets = fixture("zendesk-json", "zendesk.json")
    table = fixture("zendesk-csv", "zendesk.csv")
    ticket = {each.id: each for each in merge([*table.values(), *tickets.values()])}["zendesk:ticket:880"]
    assert (ticket.account, ticket.owner) == ("Brightwell Bakeries", "Per Support")
    assert ticket.contacts == ("ola.brand@brightwell.example",)
    assert len(ticket.raw_ref) == 2
    assert tickets["zendesk:ticket:880"].done == at(2026, 5, 6, 7, 0, 9)


def test_a_closed_zendesk_ticket_has_no_invented_time() -> None:
    """Zendesk closes solved tickets days later by itself, so that change is not when it was solved."""
    closed = fixture("zendesk-json", "zendesk.json")["zendesk:ticket:881"]
    assert (closed.status, closed.done) == (RecordStatus.DONE, None)
    assert closed.observed_at == datetime(2026, 5, 12, 7, tzinfo=UTC)


def test_shopify_lines_take_the_order_from_its_first_row() -> None:
    """Blank order columns are filled from the first row; pending is not done; a partial count is not invented."""
    ovens, proofers, vent = fixture("shopify-orders", "shopify_orders.csv").values()
    assert (ovens.id, ovens.status, ovens.quantity) == ("shopify:order:9001:D2", RecordStatus.PARTIAL, None)
    assert (proofers.status, proofers.done, proofers.quantity) == (RecordStatus.DONE, at(2026, 5, 18, 7), 2)
    assert (vent.status, vent.done, vent.account) == (RecordStatus.PLANNED, None, "Brightwell Bakeries")


def test_parcels_and_tracking_make_the_line_whole() -> None:
    """Parcels of a line add up and stay partial when fewer were sent; the carrier says when they arrived."""
    parts = [
        *fixture("shopify-orders", "shopify_orders.csv").values(),
        *fixture("shopify-fulfilments", "shopify_fulfilments.json").values(),
        *fixture("shipstation", "shipstation.json").values(),
    ]
    found = {each.id: each for each in merge(parts)}
    ovens, proofers = found["shopify:order:9001:D2"], found["shopify:order:9001:P1"]
    assert (ovens.status, ovens.quantity, ovens.title) == (RecordStatus.PARTIAL, 4, "6 × Deck oven D2")
    assert ovens.refs == ("tracking:HX1", "tracking:HX2")
    assert (proofers.status, proofers.started, proofers.done) == (
        RecordStatus.DONE, at(2026, 5, 18, 7), at(2026, 5, 21, 8, 30),
    )  # fmt: skip
    assert "tracking:HX1" not in found


def test_changelog() -> None:
    """One record a bullet; a bullet over two lines is one; standards are no issues; yanked and unreleased say so."""
    found = fixture("changelog", "changelog.md")
    first = found["changelog:3.1.0"]
    assert first.title == "3.1.0: Remote bake profiles (OVN-7), with a copy for every shop"
    assert (first.done, first.refs, first.status) == (on(2026, 5, 15), ("jira:OVN-7",), RecordStatus.DONE)
    assert found["changelog:3.1.0:2"].refs == ()
    assert found["changelog:3.1.0:3"].outcome == "removed"
    assert found["changelog:unreleased"].status is RecordStatus.IN_PROGRESS
    assert (found["changelog:3.0.1"].status, found["changelog:3.0.1"].done) == (RecordStatus.CANCELLED, None)


def test_a_changelog_without_versions_is_unreadable() -> None:
    """The message says how versions are headed."""
    with pytest.raises(Unreadable, match="no version"):
        read("changelog", "# Changelog\n\nNothing yet.\n")


def test_stripe() -> None:
    """Unix seconds, minor units as they are (yen have none), the discount in percent, currency in capitals."""
    found = fixture("stripe", "stripe.json")
    invoice, note = found["stripe:invoice:HO-17"], found["stripe:credit_note:HO-17-CN"]
    assert (invoice.amount_minor, invoice.currency, invoice.percent) == (270, "JPY", 10)
    assert (invoice.done, invoice.contacts) == (at(2026, 5, 18, 10, 26, 40), ("pay@brightwell.example",))
    assert (note.kind, note.status, note.amount_minor, note.title) == (
        RecordKind.CREDIT, RecordStatus.DONE, 50, "Late delivery",
    )  # fmt: skip


def test_statuspage() -> None:
    """Downtime is the seconds from start to end; the impact is the outcome; updates read in order of time."""
    (incident,) = fixture("statuspage", "statuspage.json").values()
    assert (incident.quantity, incident.unit, incident.outcome) == (750, "second", "minor")
    assert incident.body == "Components: Remote\nWe look into it.\nIt is fast again."


def test_approvals_and_prices() -> None:
    """A refused discount is rejected on its day; a pending one has no day; prices are minor units."""
    refused, waiting = fixture("discount-approvals", "approvals.csv").values()
    assert (refused.status, refused.title, refused.percent) == (RecordStatus.REJECTED, "15% for 6 months", 15)
    assert (waiting.status, waiting.done) == (RecordStatus.IN_PROGRESS, None)
    (price,) = fixture("price-list", "prices.csv").values()
    assert (price.amount_minor, price.currency, price.percent) == (120050, "EUR", 8)


def test_a_bad_row_is_told_with_its_number() -> None:
    """A row whose date cannot be read is named; the rows around it are read."""
    table = "Issue key,Summary,Status,Due date\nA-1,One,Done,\nA-2,Two,Done,someday\nA-3,Three,Done,2026-05-01\n"
    out = read("jira-csv", table, "board.csv")
    assert [each.id for each in out if isinstance(each, Record)] == ["jira:A-1", "jira:A-3"]
    assert [(each.origin, "someday" in each.reason) for each in out if isinstance(each, Skipped)] == [
        ("board.csv#row 2", True)
    ]


def test_a_missing_column_is_named() -> None:
    """A table without a column that is needed is unreadable, and the message names the column."""
    with pytest.raises(Unreadable, match="'Summary'"):
        read("jira-csv", "Issue key,Status\nA-1,Done\n")
