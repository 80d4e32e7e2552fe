"""JSON with lines: the same values as the standard library reads, each where it stands."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import Unreadable
from auditor.readers.json_marked import read_json
from auditor.readers.yaml_file import Marked

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


def _told(value: object) -> object:
    """As `Marked` tells it: scalars as texts."""
    match value:
        case list():
            return [_told(each) for each in value]
        case dict():
            return [(key.strip(), _told(each)) for key, each in value.items()]
        case None:
            return None
        case str():
            return value.strip()
        case _:
            return json.dumps(value)


def _read(marked: Marked) -> object:
    if (items := marked.items()) is not None:
        return [_read(each) for each in items]
    if (fields := marked.fields()) is not None:
        return [(key.text() or "", _read(each)) for key, each in fields]
    return marked.text()


@given(value=_JSON, indent=st.sampled_from([None, 2, "\t"]), ascii_only=st.booleans())
def test_the_values_are_those_of_the_standard_library(
    value: object, indent: int | str | None, ascii_only: bool
) -> None:
    """Whatever the layout and however characters are escaped."""
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    assert _read(read_json(text.encode(), origin="a.json")) == _told(value)


def test_each_value_knows_its_line() -> None:
    """Also after a text that holds line ends, brackets and escaped quotes."""
    (_, first), (_, second) = read_json(b'{"a": "[\\" {\\n",\n\n"b": [1,\n2]}', origin="a").fields() or ()
    assert (first.line, second.line) == (1, 3)
    assert [each.line for each in second.items() or ()] == [3, 4]


@pytest.mark.parametrize("data", [b"{", b"\xff", b"[" * 100_000, b"", b"{a: 1}"])
def test_what_is_no_json_is_unreadable(data: bytes) -> None:
    """The message names the file, and the hint what to do."""
    with pytest.raises(Unreadable) as caught:
        read_json(data, origin="a.json")
    assert str(caught.value).startswith("a.json: ") and caught.value.hint
