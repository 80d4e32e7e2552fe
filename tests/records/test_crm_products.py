"""What is special about each CRM, calendar, document and shipping product, row by row of its fixture."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from auditor.core.merge import merge
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.records import all_sources

FIXTURES = Path(__file__).parents[1] / "fixtures" / "records"


def read(name: str) -> tuple[dict[str, Record], list[str]]:
    """The records by id, and the reasons of what was skipped."""
    file = Input.of(name, (FIXTURES / name).read_bytes())
    source = max(all_sources(), key=lambda s: s.recognises(file))
    out = list(source.read(file))
    records = {each.id: each for each in out if isinstance(each, Record)}
    return records, [each.reason for each in out if isinstance(each, Skipped)]


def moment(record: Record, name: str) -> object:
    value = getattr(record, name)
    return None if value is None else value.value


def test_github_not_planned_is_not_done() -> None:
    """Closed as completed is done; closed as not planned is cancelled; open is open."""
    records, _ = read("github.json")
    done, dropped, still = (records[f"github:issue:tidewell/pump#{n}"] for n in (41, 42, 43))
    assert (done.status, dropped.status, still.status) == (
        RecordStatus.DONE,
        RecordStatus.CANCELLED,
        RecordStatus.PLANNED,
    )
    assert dropped.done is None and dropped.outcome == "not_planned"
    assert moment(done, "due") == datetime(2026, 4, 10, 7, tzinfo=UTC)


def test_github_drafts_and_prereleases_are_no_releases() -> None:
    """Only what was published to everybody is done."""
    records, reasons = read("github.json")
    out, early, draft = (records[f"github:release:tidewell/pump#{tag}"] for tag in ("2.4.0", "2.5.0-rc1", "2.6.0"))
    assert (out.status, early.status, draft.status) == (RecordStatus.DONE, RecordStatus.PARTIAL, RecordStatus.PLANNED)
    assert early.done is None and early.outcome == "prerelease"
    assert len(reasons) == 1 and "neither an issue nor a release" in reasons[0]


def test_a_webhook_payload_is_its_issue() -> None:
    """What GitHub posts to a hook holds the issue inside."""
    file = Input.of(
        "hook.json",
        b'{"action": "closed", "issue": {"number": 5, "title": "Fix", "state": "closed", '
        b'"closed_at": "2026-04-08T10:00:00Z"}}',
    )
    source = max(all_sources(), key=lambda s: s.recognises(file))
    (record,) = source.read(file)
    assert isinstance(record, Record) and record.id == "github:issue:5"


def test_docusign_tells_completed_declined_voided_and_sent_apart() -> None:
    """Only completed is signed; declined is the signer's, voided the sender's; an unknown word is told."""
    records, reasons = read("docusign.json")
    status = {identity.rpartition(":")[2]: record.status for identity, record in records.items()}
    assert status == {
        "e-1": RecordStatus.DONE,
        "e-2": RecordStatus.REJECTED,
        "e-3": RecordStatus.CANCELLED,
        "e-4": RecordStatus.IN_PROGRESS,
        "e-5": RecordStatus.UNKNOWN,
    }
    first = records["docusign:envelope:e-1"]
    assert first.contacts == ("otto@larchbakery.example",) and first.owner == "ida@brightlab.example"
    assert first.attachments[0].name == "order-form.pdf"
    assert records["docusign:envelope:e-2"].body == "wrong price"
    assert len(reasons) == 2


def test_pipedrive_times_are_utc_and_blank_is_none() -> None:
    """A day with a time is an instant in UTC, a day alone stays a day, a blank time of completion is none."""
    records, reasons = read("pipedrive.json")
    call, task = records["pipedrive:activity:7"], records["pipedrive:activity:8"]
    assert moment(call, "due") == datetime(2026, 3, 10, 15, tzinfo=UTC)
    assert moment(call, "done") == datetime(2026, 3, 10, 15, 20, 10, tzinfo=UTC)
    assert (call.kind, call.contacts) == (RecordKind.CALL, ("otto@larchbakery.example",))
    assert moment(task, "due") == date(2026, 3, 12) and task.done is None
    assert task.account == "pipedrive:organization:3"
    deal = records["pipedrive:deal:9"]
    assert (deal.status, deal.amount_minor, deal.currency) == (RecordStatus.DONE, 4_800_000, "EUR")
    assert len(reasons) == 1 and "2026-13-40" in reasons[0]


def test_hubspot_deals_read_stages_in_any_case() -> None:
    """Columns in any case; a won deal is done on its close date, an open one is due then; no currency, no amount."""
    records, reasons = read("hubspot_deals.csv")
    still, won, lost = (records[f"hubspot:deal:{n}"] for n in (501, 502, 503))
    assert (still.status, won.status, lost.status) == (
        RecordStatus.IN_PROGRESS,
        RecordStatus.DONE,
        RecordStatus.REJECTED,
    )
    assert moment(still, "due") == datetime(2026, 3, 31, 17, tzinfo=UTC) and still.done is None
    assert won.amount_minor == 900_050 and lost.amount_minor is None
    assert all(r.kind is RecordKind.NOTE for r in records.values())
    assert len(reasons) == 1 and "Record ID" in reasons[0]


def test_hubspot_deal_objects_are_texts() -> None:
    """Every value of HubSpot is a text; a deal without a name is told."""
    records, reasons = read("hubspot_deals.json")
    assert records["hubspot:deal:601"].amount_minor == 480_000
    assert records["hubspot:deal:601"].account == "hubspot:company:9001"
    assert records["hubspot:deal:602"].status is RecordStatus.DONE
    assert len(reasons) == 1 and "dealname" in reasons[0]


def test_salesforce_query_reads_each_type_and_tells_the_rest() -> None:
    """Days stay days, yen have no cents, a lead is told, and one page of several is told."""
    records, reasons = read("salesforce_query.json")
    won, still = records["salesforce:opportunity:006A"], records["salesforce:opportunity:006B"]
    assert (won.status, moment(won, "done"), won.amount_minor) == (RecordStatus.DONE, date(2026, 3, 31), 48_000)
    assert moment(still, "due") == date(2026, 4, 30) and still.account == "salesforce:account:001F"
    task = records["salesforce:task:00TA"]
    assert moment(task, "due") == date(2026, 3, 12)
    assert records["salesforce:event:00UA"].status is RecordStatus.SCHEDULED_PAST
    assert records["salesforce:case:500A"].kind is RecordKind.TICKET
    assert records["salesforce:contract:800A"].status is RecordStatus.DONE
    assert all(any(words in r for r in reasons) for words in ("type Lead", "Name is missing", "one page of several"))
    assert len(reasons) == 3


def test_google_events_are_slots_and_prove_nothing() -> None:
    """A past slot is not proof; all-day ends the day before; declined by all guests is told; a moved one has its day."""
    records, reasons = read("google_events.json")
    visit = records["ics:visit-1@calendar.example"]
    assert visit.started is not None and visit.started.value == datetime(
        2026, 3, 10, 15, tzinfo=ZoneInfo("Europe/Berlin")
    )
    assert (visit.status, visit.outcome) == (RecordStatus.SCHEDULED_PAST, "held_unproven")
    assert visit.contacts == ("otto@larchbakery.example",)
    fair = records["ics:fair@calendar.example"]
    assert (moment(fair, "started"), moment(fair, "done")) == (date(2026, 3, 12), date(2026, 3, 13))
    assert records["ics:off@calendar.example"].status is RecordStatus.CANCELLED
    assert records["ics:no@calendar.example"].outcome == "declined_by_attendee"
    assert "ics:weekly@calendar.example:2026-03-19" in records
    assert len(reasons) == 1 and "neither iCalUID nor id" in reasons[0]


def test_graph_events_are_read_in_the_zone_beside_them() -> None:
    """A naive time with a Windows zone; an all-day event; a page with more behind it is told."""
    records, reasons = read("graph_events.json")
    visit = records["ics:0400-visit"]
    assert visit.started is not None and isinstance(visit.started.value, datetime)
    assert visit.started.value.astimezone(UTC) == datetime(2026, 3, 10, 22, tzinfo=UTC)
    fair = records["ics:0400-fair"]
    assert (moment(fair, "started"), moment(fair, "done")) == (date(2026, 3, 12), date(2026, 3, 13))
    assert records["ics:0400-off"].status is RecordStatus.CANCELLED
    assert any("nextLink" in reason for reason in reasons)


def test_attendance_proves_the_meeting_of_the_calendar() -> None:
    """The list shows who was there from when to when; the calendar gives its title and its id."""
    attended, _ = read("attendance.json")
    slots, _ = read("graph_events.json")
    (record,) = (r for r in merge([*attended.values(), *slots.values()]) if r.source_type == "attendanceReport")
    assert record.id == "graph:attendance:0400-visit" and record.title == "Site visit"
    assert (record.status, record.outcome) == (RecordStatus.DONE, "held")
    assert moment(record, "started") == datetime(2026, 3, 10, 22, 1, 10, tzinfo=UTC)
    assert moment(record, "done") == datetime(2026, 3, 10, 22, 56, 30, tzinfo=UTC)
    assert record.owner == "ida@brightlab.example"


@pytest.mark.parametrize(
    ("host", "guest", "outcome"),
    [(3500, 3320, "held"), (3500, 0, "no_show"), (0, 3500, "no_show_host"), (0, 0, "no_show")],
)
def test_somebody_alone_held_no_meeting(host: int, guest: int, outcome: str) -> None:
    """Two people make a meeting; one alone is a no-show, the host's own only where a guest of another house waited."""
    rows = f'[{{"totalAttendanceInSeconds": {guest}, "role": "Attendee", "emailAddress": "otto@larchbakery.example"}}, '
    rows += f'{{"totalAttendanceInSeconds": {host}, "role": "Organizer", "emailAddress": "ida@brightlab.example"}}]'
    file = Input.of("a.json", f'{{"value": {rows}}}'.encode())
    source = max(all_sources(), key=lambda s: s.recognises(file))
    (record,) = source.read(file)
    assert isinstance(record, Record) and record.outcome == outcome


@pytest.mark.parametrize(
    "guest", ['"emailAddress": "uwe@brightlab.example"', '"identity": {"displayName": "+44 20 7946"}']
)
def test_whoever_may_be_the_host_or_a_colleague_blames_nobody(guest: str) -> None:
    """Somebody who dialled in may be the host himself, and a colleague alone waits for the customer."""
    rows = f'[{{"totalAttendanceInSeconds": 900, "role": "Attendee", {guest}}}, '
    rows += '{"totalAttendanceInSeconds": 0, "role": "Organizer", "emailAddress": "ida@brightlab.example"}]'
    file = Input.of("a.json", f'{{"value": {rows}}}'.encode())
    source = max(all_sources(), key=lambda s: s.recognises(file))
    (record,) = source.read(file)
    assert isinstance(record, Record) and record.outcome == "no_show"


def test_an_advance_notice_lists_goods_that_left() -> None:
    """One record a line, with order, tracking, days as days; a day that is none and a notice without goods are told."""
    records, reasons = read("notice.edi")
    ovens, trays = records["edi:856:SHIP77:1:OVEN-12"], records["edi:856:SHIP77:2:TRAY"]
    assert ovens.title == "12 × Deck oven" and trays.title == "40 × TRAY" and trays.unit == "case"
    assert (moment(ovens, "started"), moment(ovens, "due")) == (date(2026, 3, 23), date(2026, 3, 25))
    assert ovens.status is RecordStatus.IN_PROGRESS and ovens.done is None
    assert ovens.account == "Larch Bakery" and "tracking:99887766" in ovens.refs and "PO-31" in ovens.refs
    assert len(reasons) == 2


def test_asana_is_done_when_it_has_a_day_of_completion() -> None:
    """The section's name says nothing; days stay days; a due date that is none is told."""
    records, reasons = read("asana.csv")
    done, doing = records["asana:task:9001"], records["asana:task:9002"]
    assert (done.status, moment(done, "done")) == (RecordStatus.DONE, date(2026, 3, 5))
    assert (doing.status, doing.done, moment(doing, "due")) == (RecordStatus.IN_PROGRESS, None, date(2026, 3, 12))
    assert len(reasons) == 1 and "someday" in reasons[0]
