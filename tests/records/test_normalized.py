"""The project's own record form and the coverage manifest."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from auditor.errors import Unreadable
from auditor.model.record import Coverage, Record, RecordKind, RecordStatus
from auditor.model.text import Attachment, Skipped
from auditor.model.time import Moment, Precision
from auditor.ports import Input
from auditor.records.manifest import CoverageManifest
from auditor.records.normalized import NormalizedCsv, NormalizedJsonLines

FIXTURES = Path(__file__).parents[1] / "fixtures" / "records"


def table(text: str) -> list[Record | Skipped]:
    return list(NormalizedCsv().read(Input.of("r.csv", text.encode())))


def lines(text: str) -> list[Record | Skipped]:
    return list(NormalizedJsonLines().read(Input.of("r.jsonl", text.encode())))


def test_a_table_with_all_it_may_have() -> None:
    """Lists are split at semicolons, addresses are lower case, the place of the row is kept."""
    data = (FIXTURES / "normalized.csv").read_bytes()
    first, second = NormalizedCsv().read(Input.of("r.csv", data))
    assert isinstance(first, Record)
    assert isinstance(second, Record)
    assert first.attachments == (Attachment(name="plan.pdf"), Attachment(name="annex.pdf"))
    assert (first.contacts, first.raw_ref) == (("ola.brand@brightwell.example",), ("r.csv#1",))
    assert first.due == Moment(value=date(2026, 5, 8), precision=Precision.DAY)
    assert first.done == Moment(value=datetime(2026, 5, 7, 7, 30, tzinfo=UTC))
    assert (second.quantity, second.status) == (6, RecordStatus.IN_PROGRESS)


def test_id_kind_and_title_are_enough() -> None:
    """Every other column may be absent; a done time without a status means done, nothing means unknown."""
    (record,) = table("id,kind,title\n1,note,Survey\n")
    assert isinstance(record, Record)
    assert record.status is RecordStatus.UNKNOWN
    (done,) = table("id,kind,title,done_at\n1,note,Survey,2026-05-04\n")
    assert isinstance(done, Record)
    assert done.status is RecordStatus.DONE


def test_an_unknown_kind_loses_its_row_only() -> None:
    """The row is named with the kinds that there are; the next row is read."""
    told, record = table("id,kind,title\n1,favour,Cake\n2,note,Survey\n")
    assert isinstance(told, Skipped)
    assert told.origin == "r.csv#row 1"
    assert "message_sent" in told.reason
    assert isinstance(record, Record)


def test_an_unknown_status_is_kept_as_written_and_told() -> None:
    """The record stays, its status counts as unknown, the word is kept, and a line says so."""
    record, told = table("id,kind,title,status\n1,task,Cake,baked\n")
    assert isinstance(record, Record)
    assert (record.status, record.status_raw) == (RecordStatus.UNKNOWN, "baked")
    assert isinstance(told, Skipped)


@pytest.mark.parametrize(
    ("at", "precision", "expected"),
    [
        ("2026-05-01", "month", Moment(value=date(2026, 5, 1), precision=Precision.MONTH)),
        ("2026-05-01", "instant", Moment(value=date(2026, 5, 1), precision=Precision.DAY)),
        ("2026-05-01T10:00:00Z", "day", Moment(value=date(2026, 5, 1), precision=Precision.DAY)),
        ("2026-05-01T10:00:00Z", "", Moment(value=datetime(2026, 5, 1, 10, tzinfo=UTC))),
    ],
)
def test_precision_never_makes_an_instant_of_a_day(at: str, precision: str, expected: Moment) -> None:
    """A stated precision is taken, but a bare date stays a date."""
    (record,) = table(f"id,kind,title,due_at,due_precision\n1,task,Cake,{at},{precision}\n")
    assert isinstance(record, Record)
    assert record.due == expected


def test_a_missing_column_is_named() -> None:
    """A table that is nearly ours is unreadable with the name of the column."""
    file = Input.of("r.csv", b"id,kind,name\n1,task,Cake\n")
    assert NormalizedCsv().recognises(file) > 0.5
    with pytest.raises(Unreadable, match="'title'"):
        list(NormalizedCsv().read(file))


def test_a_torn_line_of_json_loses_itself_only() -> None:
    """A line that is cut is named; the lines after it are read; ids may be numbers and stay texts."""
    told, record = lines('{"id": "1", "kind": "task", "ti\n{"id": 9007199254740993, "kind": "task", "title": "Cake"}\n')
    assert isinstance(told, Skipped)
    assert told.origin == "r.jsonl#row 1"
    assert isinstance(record, Record)
    assert record.id == "9007199254740993"


def test_a_json_list_is_read_too() -> None:
    """The same objects in brackets are the same records."""
    (record,) = lines('[{"id": "1", "kind": "price", "title": "Oven", "amount_minor": 300, "currency": "jpy"}]')
    assert isinstance(record, Record)
    assert (record.kind, record.amount_minor, record.currency) == (RecordKind.PRICE, 300, "JPY")


def manifest(text: str) -> list[Coverage | Skipped]:
    return list(CoverageManifest().read(Input.of("d/coverage.yaml", text.encode())))


def test_coverage_entries() -> None:
    """Dates are inclusive days, `all` is every account, open ends are open."""
    first, second = manifest(
        "- {source: a.csv, kinds: [task, call], from: 2026-01-01, to: 2026-03-31, accounts: all}\n"
        "- {source: mail, kinds: message_sent, from: '2026-02-01', accounts: [Brightwell]}\n"
    )
    assert first == Coverage(
        source="a.csv", kinds=frozenset((RecordKind.TASK, RecordKind.CALL)),
        since=date(2026, 1, 1), until=date(2026, 3, 31),
    )  # fmt: skip
    assert isinstance(second, Coverage)
    assert (second.until, second.accounts) == (None, frozenset(("Brightwell",)))


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        ("{kinds: [task]}", "source is missing"),
        ("{source: a, kinds: [favour]}", "favour"),
        ("{source: a, kinds: []}", "kinds are missing"),
        ("{source: a, kinds: [task], from: 2026-03-01, to: 2026-02-01}", "before it begins"),
        ("{source: a, kinds: [task], until: 2026-03-01}", "'until' is not known"),
        ("{source: a, kinds: [task], from: soon}", "soon"),
        ("just words", "not a set of fields"),
    ],
)
def test_a_coverage_entry_that_is_wrong_is_named(entry: str, says: str) -> None:
    """File, number of the entry and the reason are told; the entries around it count."""
    told, good = manifest(f"- {entry}\n- {{source: b, kinds: [task]}}\n")
    assert isinstance(told, Skipped)
    assert told.origin == "d/coverage.yaml#entry 1"
    assert says in told.reason
    assert isinstance(good, Coverage)


@pytest.mark.parametrize("text", ["a: [", "- {source: a, from: 2026-13-40}", "just words", "[" * 5000])
def test_a_manifest_that_is_no_list_is_unreadable(text: str) -> None:
    """Broken YAML and YAML of another shape are unreadable with the file's name."""
    with pytest.raises(Unreadable, match=r"coverage\.yaml"):
        manifest(text)
