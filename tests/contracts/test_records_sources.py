"""What every importer of delivery records keeps, whichever product it reads."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor.errors import Unreadable
from auditor.model.record import Coverage, Record
from auditor.model.text import Skipped
from auditor.ports import Input, RecordsSource
from auditor.records import all_sources

FIXTURES = Path(__file__).parents[1] / "fixtures" / "records"
FIXTURE_OF = {
    "records-csv": "normalized.csv",
    "records-jsonl": "normalized.jsonl",
    "coverage": "coverage.yaml",
    "ics": "calendar.ics",
    "google-calendar": "google_events.json",
    "graph-calendar": "graph_events.json",
    "attendance": "attendance.json",
    "hubspot": "hubspot.json",
    "hubspot-deals-csv": "hubspot_deals.csv",
    "hubspot-deals": "hubspot_deals.json",
    "salesforce-tasks": "salesforce.csv",
    "salesforce": "salesforce_query.json",
    "pipedrive": "pipedrive.json",
    "jira-csv": "jira.csv",
    "jira-json": "jira.json",
    "asana-csv": "asana.csv",
    "linear-csv": "linear.csv",
    "github": "github.json",
    "zendesk-json": "zendesk.json",
    "zendesk-csv": "zendesk.csv",
    "shopify-orders": "shopify_orders.csv",
    "shopify-fulfilments": "shopify_fulfilments.json",
    "shipstation": "shipstation.json",
    "edi-856": "notice.edi",
    "docusign": "docusign.json",
    "changelog": "changelog.md",
    "stripe": "stripe.json",
    "statuspage": "statuspage.json",
    "discount-approvals": "approvals.csv",
    "price-list": "prices.csv",
}
SOURCES = all_sources()
every_source = pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)


def own(source: RecordsSource) -> Input:
    name = FIXTURE_OF[source.name]
    return Input.of(f"records/{name}", (FIXTURES / name).read_bytes())


def test_every_importer_has_a_fixture_and_a_name_of_its_own() -> None:
    """No importer is without a fixture, and no two share a name."""
    assert [source.name for source in SOURCES] == list(FIXTURE_OF)


@every_source
def test_recognises_its_own_format_most_surely(source: RecordsSource) -> None:
    """An importer is surer of its own format than any other importer is."""
    file = own(source)
    assert source.recognises(file) > 0.5
    assert all(other.recognises(file) < source.recognises(file) for other in SOURCES if other is not source)


@every_source
def test_recognises_by_content_not_by_name(source: RecordsSource) -> None:
    """A wrong suffix does not hide a format; only a file with no format of its own goes by its name."""
    renamed = Input.of("records/upload.bin", own(source).content())
    nameless = {"coverage": False}.get(source.name, True)
    assert (source.recognises(renamed) > 0.5) is nameless


@every_source
def test_every_row_is_a_record_or_told(source: RecordsSource) -> None:
    """What comes out is a record, a coverage entry or a skipped row that ends with what to do; ids are unique."""
    out = list(source.read(own(source)))
    records = [each for each in out if isinstance(each, Record)]
    assert records or any(isinstance(each, Coverage) for each in out)
    assert len({record.id for record in records}) == len(records)
    assert all(record.origin == own(source).origin and record.raw_ref for record in records)
    skipped = [each for each in out if isinstance(each, Skipped)]
    assert all("#" in each.origin and each.reason for each in skipped)


@every_source
def test_reading_twice_gives_the_same(source: RecordsSource) -> None:
    """Reading is stable: the same bytes give equal values in the same order."""
    assert list(source.read(own(source))) == list(source.read(own(source)))


@every_source
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(cut=st.floats(0, 1), junk=st.binary(max_size=20))
def test_a_torn_file_is_unreadable_at_worst(source: RecordsSource, cut: float, junk: bytes) -> None:
    """A file that was cut anywhere, with rubbish in the wound, raises nothing but Unreadable."""
    data = own(source).content()
    place = int(len(data) * cut)
    _exhaust(source, data[:place] + junk)
    _exhaust(source, data[:place] + junk + data[place + 7 :])


@every_source
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.binary(max_size=400))
def test_arbitrary_bytes_are_unreadable_at_worst(source: RecordsSource, data: bytes) -> None:
    """No bytes at all make an importer raise anything but Unreadable."""
    _exhaust(source, data)


@every_source
def test_nothing_at_all_is_no_format(source: RecordsSource) -> None:
    """An empty file is nobody's format, unless its name says what it is."""
    assert source.recognises(Input.of("records/empty", b"")) == 0


def _exhaust(source: RecordsSource, data: bytes) -> None:
    file = Input.of("records/broken", data)
    assert 0 <= source.recognises(file) <= 1
    try:
        out = list(source.read(file))
    except Unreadable as error:
        assert str(error).startswith("records/broken")
        assert error.hint
        return
    assert all(isinstance(each, Record | Coverage | Skipped) for each in out)
