"""The entry to begin with: guessed from names, marked, and always a mapping that can be read."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import Unreadable
from auditor.model.people import DateOrder
from auditor.model.record import RecordKind, RecordStatus
from auditor.ports import Input
from auditor.readers.items import Item, columns_in, read_items
from auditor.readers.mapping import TableMapping
from auditor.readers.mapping_file import read_mapping
from auditor.readers.mapping_guess import Guess, starter


def _starter(name: str, text: str, rows: str | None = None) -> str:
    file = Input.of(name, text.encode())
    items = tuple(i for i in read_items(file, tuple(rows.split(".")) if rows else ()) if isinstance(i, Item))
    return starter(Guess(name=name, columns=columns_in(items, file), items=items, rows=rows))


def _mapping(name: str, text: str, rows: str | None = None) -> TableMapping:
    (one,) = read_mapping(_starter(name, text, rows).encode(), origin="records.yaml", everywhere=True)
    return one


@pytest.mark.parametrize(
    ("column", "field"),
    [
        ("Invoice Number", "id"), ("Product name", "title"), ("Customer", "account"), ("Deal owner", "owner"),
        ("dueDate", "due_at"), ("delivered_at", "done_at"), ("Qty", "quantity"), ("order.status", "status"),
    ],
)  # fmt: skip
def test_a_column_is_known_by_its_name(column: str, field: str) -> None:
    """Cases, underscores, joined words and paths do not matter."""
    text = _starter("a.csv", f"{column},Something\n1,words here\n")
    assert f"    {field}: {column}  # check" in text or (field == "status" and f"column: {column}" in text)


def test_what_the_values_show_is_used() -> None:
    """Order of dates, the decimal sign, the words of the status."""
    table = "Ref;Item;Due date;Qty;State\n1;Kiln;13/4/2026;1,5;Delivered\n2;Cone;1/4/2026;2;On hold\n"
    mapping = _mapping("deliveries_2026-03.csv", table)
    assert (mapping.file, mapping.source, mapping.kind.fixed) == ("deliveries_*.csv", "deliveries", RecordKind.SHIPMENT)
    assert (mapping.dates, mapping.decimal) == (DateOrder.DAY_FIRST, "comma")
    assert mapping.status is not None
    assert mapping.status.words == {"delivered": RecordStatus.DONE, "on hold": RecordStatus.UNKNOWN}


def test_what_is_not_shown_is_left_open() -> None:
    """A currency, the unit of a Unix time, the order of 3/4: named as a question, not answered."""
    text = _starter("a.csv", "Ref,Item,Amount,Closed\n1,Kiln,5,1772614800\n")
    assert "# amount: Amount  and which currency?" in text
    assert "# dates: unix  # when they count seconds since 1970; unix_ms when milliseconds" in text
    assert "# dates: dmy  # when 3/4 is 3 April" in _starter("a.csv", "Ref,Item,Closed\n1,Kiln,3/4/2026\n")


def test_a_short_name_stays_whole() -> None:
    """`q*.csv` would fit every other file too."""
    assert _mapping("q1.csv", "Ref,Item\n1,Kiln\n").file == "q1.csv"


@pytest.mark.parametrize("name", ["orders [1].csv", "orders_2026-03-01T09.csv", "Orders (3).csv", "what*?.csv"])
def test_the_pattern_fits_the_file_it_was_made_from(name: str) -> None:
    """Figures are left open, and signs that mean something in a pattern are kept as they are."""
    mapping = _mapping(name, "Ref,Item\n1,Kiln\n")
    assert mapping.fits(f"records/{name}")
    assert not mapping.fits("records/invoices.csv")


def test_a_list_in_json() -> None:
    """Keys become paths from the list on."""
    text = json.dumps({"data": {"items": [{"key": "S-1", "thing": {"name": "Kiln"}, "shippedAt": "2026-03-04"}]}})
    mapping = _mapping("wms.json", text, "data.items")
    assert mapping.rows == ("data", "items")
    assert {field: cells.columns for field, cells in mapping.cells.items()} == {
        "id": ("key",), "title": ("thing.name",), "done_at": ("shippedAt",),
    }  # fmt: skip


_NAMES = st.lists(st.text(min_size=1, max_size=20).map(str.strip).filter(bool), min_size=2, max_size=6, unique=True)


@given(
    names=_NAMES,
    cells=st.lists(st.text(max_size=12), min_size=6, max_size=6),
    file=st.text(min_size=1, max_size=20).filter(str.strip),
)
def test_whatever_the_names_are_the_entry_can_be_read(names: list[str], cells: list[str], file: str) -> None:
    """No column, cell or file name breaks out of the YAML: what is pasted is one entry, with columns of the file."""
    out = io.StringIO()
    csv.writer(out).writerows([names, cells[: len(names)]])
    data = Input.of("a.csv", out.getvalue().encode("utf-8", "replace"))
    try:
        items = tuple(item for item in read_items(data) if isinstance(item, Item))
    except Unreadable:
        return  # such a header is no table's, or JSON's
    columns = columns_in(items, data)
    if not columns:
        return
    (one,) = read_mapping(
        starter(Guess(name=file, columns=columns, items=items)).encode("utf-8", "replace"), origin="records.yaml"
    )
    assert {column for _, column, _ in one.columns()} <= {column.strip() for column in columns}
