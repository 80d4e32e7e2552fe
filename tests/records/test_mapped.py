"""A table of one's own, read as its records.yaml says. The fixtures are a kiln supplier's despatch list."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditor import wiring
from auditor.config import Config
from auditor.errors import ConfigError, Unreadable
from auditor.model.people import DateOrder
from auditor.model.preview import Basis
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped
from auditor.model.time import Moment, Precision
from auditor.pipeline.collect import reader_of
from auditor.ports import Input
from auditor.readers.mapping_file import read_mapping
from auditor.records import all_sources
from auditor.records.mapped import Mapped

_FOLDER = Path(__file__).parents[1] / "fixtures" / "mapped"
_LONDON = ZoneInfo("Europe/London")


def _mapped(text: str, **defaults: DateOrder) -> Mapped:
    (mapping,) = read_mapping(text.encode(), origin="records.yaml", everywhere=True)
    return Mapped(mapping, **defaults)


def _small(columns: str, *lines: str) -> str:
    rest = "".join(f"  {line}\n" for line in lines)
    return f"- file: '*'\n  source: own\n  kind: shipment\n  columns: {{{columns}}}\n{rest}"


def _read(mapped: Mapped, data: str | bytes, name: str = "x.csv") -> list[Record | Skipped]:
    return list(mapped.read(Input.of(name, data.encode() if isinstance(data, str) else data)))


def _records(mapped: Mapped, data: str | bytes, name: str = "x.csv") -> list[Record]:
    out = _read(mapped, data, name)
    assert all(isinstance(each, Record) for each in out), out
    return [each for each in out if isinstance(each, Record)]


def _fixture() -> list[Record | Skipped]:
    mapped = _mapped((_FOLDER / "records.yaml").read_text("utf-8"))
    return _read(mapped, (_FOLDER / "parcels_2026-03.csv").read_bytes(), "parcels_2026-03.csv")


def test_a_row_is_read_as_the_mapping_says() -> None:
    """Joined columns, people, German dates and numbers, constants and words of the status."""
    first = _fixture()[0]
    assert isinstance(first, Record)
    assert (first.id, first.kind, first.title) == ("despatch:shipment:P-801", RecordKind.SHIPMENT, "Kiln plate 60 cm")
    assert (first.account, first.contacts) == (
        "Fernhythe Pottery",
        ("ada@fernhythe.example", "store@fernhythe.example"),
    )
    assert first.due == Moment(value=date(2026, 3, 5), precision=Precision.DAY)
    assert first.done == Moment(value=datetime(2026, 3, 4, 16, 10, tzinfo=_LONDON))
    assert (first.quantity, first.amount_minor, first.currency) == (40, 123450, "GBP")
    assert (first.status, first.status_raw) == (RecordStatus.DONE, "Left")
    assert first.raw_ref == ("parcels_2026-03.csv#1",)


def test_what_cannot_be_read_is_told_and_loses_no_other_row() -> None:
    """An unknown status keeps its row, a row without a title and a bad date do not; a skipped row says nothing."""
    out = _fixture()
    assert [r.id.rsplit(":", 1)[1] for r in out if isinstance(r, Record)] == ["P-801", "P-802", "P-804", "P-806"]
    told = {s.origin.rsplit("#", 1)[1]: s.reason for s in out if isinstance(s, Skipped)}
    assert list(told) == ["row 4", "row 5", "row 7"]
    assert "'gone fishing' is not in records.yaml, line 15" in told["row 4"]
    assert "the title is missing" in told["row 5"]
    assert told["row 7"].startswith("due_at: 'soon'")


def test_a_word_of_the_kind_decides_the_kind() -> None:
    """One list may hold parcels and memos."""
    kinds = {r.id: r.kind for r in _fixture() if isinstance(r, Record)}
    assert kinds["despatch:note:P-806"] is RecordKind.NOTE
    mapped = _mapped(_small("title: T").replace("kind: shipment", "kind: {column: K, words: {P: shipment}}"))
    (told,) = _read(mapped, "T,K\nShelf,Q\n")
    assert isinstance(told, Skipped)
    assert "'Q' in 'K' is no kind that records.yaml, line 3 knows" in told.reason


def test_without_a_column_for_the_id_the_row_is_its_id() -> None:
    """The same on every reading, another for another row, and two equal rows stay two."""
    mapped = _mapped(_small("title: T"))
    table = "T,N\nShelf,1\nShelf,1\nShelf,2\n"
    ids = [record.id for record in _records(mapped, table)]
    assert ids == [record.id for record in _records(mapped, table)]
    assert len(set(ids)) == 3
    assert ids[1] == f"{ids[0]}-2"


def test_rows_that_share_an_id_are_told() -> None:
    """Lines of one order would count as one thing: the user is told what to join."""
    *records, told = _read(_mapped(_small("id: Ref, title: T")), "Ref,T\n7,Shelf\n7,Cone\n8,Glaze\n")
    assert len(records) == 3
    assert isinstance(told, Skipped)
    assert told.origin == "x.csv#row 2"
    assert "id: [Ref, Line]" in told.reason


def test_a_missing_column_is_told_with_those_that_are_there() -> None:
    """The file is not read as something else, and the message names field, line and the likely column."""
    mapped = _mapped(_small("id: Ref, title: Item, done_at: Left on"))
    with pytest.raises(Unreadable) as caught:
        _read(mapped, "Ref,Item,Left at\n1,Shelf,2026-03-01\n")
    assert "no column 'Left on' for done_at (records.yaml, line 4) (did you mean 'Left at'?)" in str(caught.value)
    assert "Ref, Item, Left at" in caught.value.hint


def test_a_workbook_is_told_how_to_save_it() -> None:
    """An Excel file that a mapping names is not a table of strange letters."""
    with pytest.raises(Unreadable) as caught:
        _read(_mapped(_small("title: T")), b"PK\x03\x04....[Content_Types].xml....xl/workbook.xml", "x.xlsx")
    assert "Excel" in str(caught.value)
    assert "CSV UTF-8" in caught.value.hint


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings_of_spreadsheets(encoding: str) -> None:
    """What Excel and its kin save is read with its letters."""
    (record,) = _records(_mapped(_small("title: Stück")), "Stück;Menge\nBrennplätte;3\n".encode(encoding))
    assert record.title == "Brennplätte"


# Dates


@pytest.mark.parametrize(
    ("dates", "text", "value"),
    [
        ("dmy", "3/4/2026", date(2026, 4, 3)),
        ("mdy", "3/4/2026", date(2026, 3, 4)),
        ("mdy", "3.4.2026", date(2026, 3, 4)),
        ('"%Y%m%d"', "20260304", date(2026, 3, 4)),
        ('["%d.%m.%Y %H:%M", "%d.%m.%Y"]', "04.03.2026", date(2026, 3, 4)),
        ('"%d.%m.%Y %Hh%M"', "04.03.2026 09h30", datetime(2026, 3, 4, 9, 30, tzinfo=_LONDON)),
        ("unix", "1772614800", datetime(2026, 3, 4, 9, tzinfo=UTC)),
        ("unix_ms", "1772614800000", datetime(2026, 3, 4, 9, tzinfo=UTC)),
        ("dmy", "2026-03-04T09:30:00+00:00", datetime(2026, 3, 4, 9, 30, tzinfo=UTC)),
        ("dmy", "04/07/2026 9:30", datetime(2026, 7, 4, 9, 30, tzinfo=_LONDON)),
    ],
)
def test_dates_as_the_mapping_says(dates: str, text: str, value: date) -> None:
    """Orders, patterns and clocks; what has no hour stays a day."""
    (record,) = _records(
        _mapped(_small("title: T, due_at: D", f"dates: {dates}", "zone: Europe/London")), f"T;D\nShelf;{text}\n"
    )
    assert record.due is not None
    assert record.due.value == value
    assert record.due.precision is (Precision.INSTANT if isinstance(value, datetime) else Precision.DAY)


def test_a_date_against_the_order_that_was_said_is_told() -> None:
    """Where one date cannot be day first, the others may be wrong too: nothing is turned around silently."""
    out = _read(_mapped(_small("title: T, due_at: D", "dates: dmy")), "T,D\nShelf,3/25/2026\nCone,3/4/2026\n")
    assert isinstance(out[0], Skipped)
    assert "cannot begin with the day, as `dates: dmy` in records.yaml, line 1 says" in out[0].reason


@pytest.mark.parametrize(
    ("second", "basis", "month"),
    [("13/4/2026", Basis.SHOWN, 4), ("4/13/2026", Basis.SHOWN, 3), ("5/6/2026", Basis.ASSUMED, 3)],
)
def test_an_order_that_was_not_said_is_seen_or_assumed(second: str, basis: Basis, month: int) -> None:
    """The file's own dates decide, else the setting; the preview can say which."""
    mapped = _mapped(_small("title: T, due_at: D"), date_order=DateOrder.MONTH_FIRST)
    table = f"T,D\nShelf,3/4/2026\nCone,{second}\n"
    due = _records(mapped, table)[0].due
    assert due is not None
    assert due.value.month == month
    assert mapped.explain(Input.of("x.csv", table.encode())).basis is basis


def test_an_hour_that_means_nothing_is_taken_off() -> None:
    """18/10/2017 0:00 as a promised day is that day, in the zone of the mapping."""
    mapped = _mapped(
        _small("title: T, due_at: D, due_precision: {value: day}", "dates: dmy", "zone: America/Sao_Paulo")
    )
    (record,) = _records(mapped, "T,D\nShelf,18/10/2017 0:00\n")
    assert record.due == Moment(value=date(2017, 10, 18), precision=Precision.DAY)


# Numbers


@pytest.mark.parametrize(
    ("decimal", "text", "value"),
    [
        ("comma", "1.234,5", 1234.5), ("comma", "12,500", 12.5), ("comma", "1.234", 1234), ("comma", "€ 9,10", 9.1),
        ("point", "1,234.5", 1234.5), ("point", "12,500", 12500), ("point", "12.500", 12.5), ("point", "-3", -3),
    ],
)  # fmt: skip
def test_numbers_as_the_mapping_says(decimal: str, text: str, value: float) -> None:
    """The separator is said, so 12,500 is what it is."""
    (record,) = _records(_mapped(_small("title: T, quantity: N", f"decimal: {decimal}")), f'T;N\nShelf;"{text}"\n')
    assert record.quantity == value


@pytest.mark.parametrize(("decimal", "text"), [(None, "12,500"), (None, "1.234"), ("comma", "1.5"), ("point", "1,5")])
def test_a_number_that_can_mean_two_things_is_told(decimal: str | None, text: str) -> None:
    """Thousand or decimals: the mapping must say it, and a number against it is not bent."""
    lines = [f"decimal: {decimal}"] if decimal else []
    (told,) = _read(_mapped(_small("title: T, quantity: N", *lines)), f"T;N\nShelf;{text}\n")
    assert isinstance(told, Skipped)
    assert "decimal: " in told.reason
    assert "records.yaml, line 1" in told.reason


def test_amounts_become_the_smallest_unit_of_their_currency() -> None:
    """Pence, whole yen, thousandths of a dinar; without a currency the amount is left out and told."""
    mapped = _mapped(_small("title: T, amount: A, currency: C"))
    out = _read(mapped, "T,A,C\na,9.1,gbp\nb,9,JPY\nc,9.1255,KWD\nd,9,\n")
    assert [r.amount_minor for r in out if isinstance(r, Record)] == [910, 9, 9126, None]
    (told,) = [s for s in out if isinstance(s, Skipped)]
    assert "the amount has no currency" in told.reason


# Status


def test_without_a_status_a_time_of_completion_is_one() -> None:
    """A list of what left has no status; a row without a time is unknown, not open."""
    out = _records(_mapped(_small("title: T, done_at: D")), "T,D\nShelf,2026-03-04\nCone,\n")
    assert [r.status for r in out] == [RecordStatus.DONE, RecordStatus.UNKNOWN]


def test_done_without_a_time_stays_without_one() -> None:
    """No time is made of the status, nor a status of a blank cell."""
    out = _records(
        _mapped(_small("title: T, done_at: D", "status: {column: S}")), "T,D,S\nShelf,,done\nCone,2026-03-04,\n"
    )
    assert [(r.status, r.done is None) for r in out] == [(RecordStatus.DONE, True), (RecordStatus.UNKNOWN, False)]


# JSON

_JSON = {
    "data": {
        "items": [
            {"key": 7, "thing": {"name": "Shelf"}, "who": {"mail": "Ada@fernhythe.example"}, "n": 1.5,
             "lines": [{"sku": "A"}, {"sku": "B"}]},
            {"key": 8, "thing": {"name": "Cone"}, "who": None, "lines": []},
            "not an object",
        ]
    }
}  # fmt: skip
_PATHS = _small(
    "id: key, title: thing.name, contacts: who.mail, refs: lines.sku, quantity: n", "rows: data.items", "decimal: comma"
)


def test_nested_json() -> None:
    """Paths lead into objects and through lists; a number of JSON needs no separator; what is no object is told."""
    first, second, told = _read(_mapped(_PATHS), json.dumps(_JSON), "x.json")
    assert isinstance(first, Record)
    assert (first.id, first.title, first.contacts) == ("own:shipment:7", "Shelf", ("ada@fernhythe.example",))
    assert (first.refs, first.quantity) == (("A", "B"), 1.5)
    assert isinstance(second, Record)
    assert (second.refs, second.contacts, second.quantity) == ((), (), None)
    assert isinstance(told, Skipped)
    assert told.origin == "x.json#row 3"


def test_json_lines_lose_one_line_only() -> None:
    """One object a line; a torn line is told."""
    out = _read(_mapped(_small("title: a.b")), '{"a": {"b": "Shelf"}}\n{"a": \n{"a.b": "Cone"}\n', "x.jsonl")
    assert [type(each) for each in out] == [Record, Skipped, Record]


def test_a_key_that_no_object_has_is_told_and_the_rest_is_read() -> None:
    """Services leave out what is empty: that costs a word, not the file; the id must be there."""
    out = _read(_mapped(_small("title: a, body: remark")), '[{"a": "Shelf"}]', "x.json")
    assert [type(each) for each in out] == [Skipped, Record]
    with pytest.raises(Unreadable) as caught:
        _read(_mapped(_small("id: key, title: a")), '[{"a": "Shelf"}]', "x.json")
    assert "no key 'key' for id" in str(caught.value)


def test_a_list_at_another_place_is_named() -> None:
    """`rows` that lead nowhere, or are missing, are told with where lists lie."""
    for text in (_PATHS.replace("data.items", "data.rows"), _PATHS.replace("  rows: data.items\n", "")):
        with pytest.raises(Unreadable) as caught:
            _read(_mapped(text), json.dumps(_JSON), "x.json")
        assert "data.items" in caught.value.hint


# Which file is whose


def test_a_mapped_file_belongs_to_its_mapping() -> None:
    """What a user says of his file goes before every importer; a file that lost a column too."""
    mapped = _mapped((_FOLDER / "records.yaml").read_text("utf-8"))
    own = Input.of("records/parcels_1.csv", (_FOLDER / "parcels_2026-03.csv").read_bytes())
    native = Input.of("records/parcels_2.csv", (_FOLDER.parent / "records" / "jira.csv").read_bytes())
    other = Input.of("records/jira.csv", native.content())
    assert mapped.recognises(own) == 1
    assert mapped.recognises(native) > max(source.recognises(native) for source in all_sources())
    assert mapped.recognises(other) == 0


def test_a_mapping_holds_for_its_folder_and_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside it and below it; a nearer mapping goes before; a sibling folder is not touched."""
    monkeypatch.chdir(tmp_path)
    for folder in ("records/deep/er", "records/near", "elsewhere"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        Path(folder, "a.csv").write_text("T,U\nx,y\n", encoding="utf-8")
    Path("records/records.yaml").write_text(_small("title: T"), encoding="utf-8")
    Path("records/near/records.yaml").write_text(_small("title: U"), encoding="utf-8")
    by = _readers(["records", "elsewhere"])
    assert by["records/deep/er/a.csv"] == "mapped (records/records.yaml, line 1)"
    assert by["records/near/a.csv"] == "mapped (records/near/records.yaml, line 1)"
    assert by["elsewhere/a.csv"] is None
    assert set(by) == {"records/deep/er/a.csv", "records/near/a.csv", "elsewhere/a.csv"}
    assert _readers(["records/deep/er/a.csv"])["records/deep/er/a.csv"] == "mapped (records/records.yaml, line 1)"


def test_a_mapping_that_was_named_holds_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--mapping` needs no special name or place, and is no input itself; a path that is wrong is told."""
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("T,U\nx,y\n", encoding="utf-8")
    Path("own.yaml").write_text(_small("title: T").replace("'*'", "'*.csv'"), encoding="utf-8")
    assert _readers(["."], mapping="own.yaml") == {"./a.csv": "mapped (own.yaml, line 1)"}
    with pytest.raises(ConfigError):
        _readers(["."], mapping="gone.yaml")


@pytest.mark.parametrize(
    ("pattern", "fits"), [("deep/*.csv", True), ("./deep/A.csv", True), ("other/*.csv", False), ("b*", False)]
)
def test_a_pattern_with_a_slash_is_a_path_from_the_mapping(pattern: str, fits: bool, tmp_path: Path) -> None:
    """Two files of one name in two folders can be two things."""
    text = _small("title: T").replace("'*'", f"'{pattern}'")
    (mapping,) = read_mapping(text.encode(), origin=str(tmp_path / "records.yaml"))
    assert mapping.fits(str(tmp_path / "deep" / "a.csv")) is fits


def _readers(paths: list[str], **settings_: str) -> dict[str, str | None]:
    config = Config(**settings_)
    side = wiring.side_files(paths, config)
    shelf = wiring.shelf(config, side.mappings)
    found = [file for file in wiring.inputs(paths, side) if isinstance(file, Input)]
    return {file.origin: getattr(reader_of(file, shelf), "name", None) for file in found}


# Hostile input


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.one_of(st.binary(max_size=400), st.text(max_size=200).map(lambda t: ("T,D,N,S\n" + t).encode())))
def test_arbitrary_bytes_are_unreadable_at_worst(data: bytes) -> None:
    """No bytes make a mapped reader raise anything but Unreadable with a next step."""
    mapped = _mapped(_small("title: T, due_at: D, quantity: N, contacts: T", "status: {column: S}"))
    file = Input.of("broken.csv", data)
    assert 0 <= mapped.recognises(file) <= 1
    try:
        out = list(mapped.read(file))
    except Unreadable as error:
        assert str(error).startswith("broken.csv")
        assert error.hint
        return
    assert all(isinstance(each, Record | Skipped) and (isinstance(each, Record) or each.reason) for each in out)
