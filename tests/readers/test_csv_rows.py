"""Tables as programs export them."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import Unreadable
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.readers.csv_rows import Row, read_header, read_rows


def rows(data: bytes) -> list[Row | Skipped]:
    return list(read_rows(Input.of("t.csv", data)))


def cells(data: bytes) -> list[tuple[str, ...]]:
    return [row.cells for row in rows(data) if isinstance(row, Row)]


def test_bom_crlf_and_newlines_in_cells() -> None:
    """A byte order mark, CRLF ends and a line break inside quotes are no trouble."""
    data = '\ufeffName,Note\r\nOven,"first line\r\nsecond ""line"""\r\n'.encode()
    assert cells(data) == [("Oven", 'first line\r\nsecond "line"')]
    assert rows(data)[0].text("name") == "Oven"  # type: ignore[union-attr]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_shows_in_the_header(delimiter: str) -> None:
    """The delimiter is the one that cuts the header; commas in cells do not mislead."""
    data = f'a{delimiter}b{delimiter}c\n1{delimiter}"2,5; 3"{delimiter}4\n'.encode()
    assert cells(data) == [("1", "2,5; 3", "4")]


def test_a_header_that_stands_twice_keeps_both_columns() -> None:
    """Columns of the same name are all there, blank ones left out."""
    (row,) = rows(b"Labels,Labels,Labels\npromise,,remote\n")
    assert isinstance(row, Row)
    assert row.every("labels") == ("promise", "remote")


def test_nul_bytes_are_left_out() -> None:
    """NUL bytes in a cell vanish and do not end the file."""
    assert cells(b"a,b\nx\x00y,1\nz,2\n") == [("xy", "1"), ("z", "2")]


def test_windows_and_utf16_encodings() -> None:
    """What Excel saves is read: cp1252 bytes where UTF-8 fails, and UTF-16 with its mark."""
    assert cells(b"a,b\nJos\xe9 \x96 caf\xe9,1\n") == [("José – café", "1")]
    assert cells("a,b\nø,1\n".encode("utf-16")) == [("ø", "1")]


def test_a_long_cell_is_not_cut() -> None:
    """A cell of more than the library's default limit comes whole."""
    assert cells(b'a,b\n"' + b"x" * 300_000 + b'",1\n') == [("x" * 300_000, "1")]


def test_a_quote_that_never_closes_loses_its_own_row_only() -> None:
    """The torn row is told with its number and what to do; the rows after it are read."""
    out = rows(b'a,b\n1,"never closed\n2,fine\n3,"also ""fine"""\n')
    assert isinstance(out[0], Skipped)
    assert out[0].origin == "t.csv#row 1"
    assert "close it" in out[0].reason
    assert [row.cells for row in out[1:] if isinstance(row, Row)] == [("2", "fine"), ("3", 'also "fine"')]


def test_a_quote_inside_a_bare_cell_is_a_quote() -> None:
    """Inches are written with a quotation mark."""
    assert cells(b'size,n\n5" pipe,1\n6,2\n') == [('5" pipe', "1"), ("6", "2")]


def test_too_many_cells_are_told() -> None:
    """A row with more filled cells than columns cannot be trusted; blank ones at the end do no harm."""
    out = rows(b"a,b\n1,2,3\n4,5,,\n")
    assert isinstance(out[0], Skipped)
    assert "3 cells" in out[0].reason
    assert isinstance(out[1], Row)


def test_blank_lines_are_no_rows_but_count() -> None:
    """A row keeps the number that a reader of the table would give it."""
    assert [(r.number, r.cells) for r in rows(b"a,b\n\n1,2\n") if isinstance(r, Row)] == [(2, ("1", "2"))]


def test_no_header_is_unreadable() -> None:
    """A file of nothing but blank lines has no table; the message says so."""
    with pytest.raises(Unreadable, match="no header"):
        rows(b"\n\n")
    assert read_header(b"just words\n") is None


@given(
    st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20)), max_size=8),
    st.sampled_from(",;\t"),
)
def test_what_the_csv_library_writes_is_read_back(table: list[tuple[str, str, str]], delimiter: str) -> None:
    """Any cells that Python's own writer quotes come back as they were (NUL and lone surrogates apart)."""
    safe = [
        tuple("".join(c for c in cell if c != "\x00" and not "\ud800" <= c <= "\udfff") for cell in row)
        for row in table
    ]
    text = StringIO(newline="")
    csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([("a", "b", "c"), *safe])
    expected = [row for row in safe if any(cell.strip() for cell in row)]
    assert cells(text.getvalue().encode()) == expected
