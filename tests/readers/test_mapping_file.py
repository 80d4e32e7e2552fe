"""records.yaml: what it says, and how mistakes in it are told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import ConfigError
from auditor.model.people import DateOrder
from auditor.model.record import RecordKind, RecordStatus
from auditor.readers.mapping import Clock, Decimal
from auditor.readers.mapping_file import read_mapping

_SMALL = "- file: a.csv\n  source: a\n  kind: task\n  columns: {title: What}\n"


def _wrong(text: str) -> tuple[str, str]:
    with pytest.raises(ConfigError) as caught:
        read_mapping(text.encode(), origin="records.yaml")
    return str(caught.value), caught.value.hint


def _with(*lines: str) -> str:
    return _SMALL + "".join(f"  {line}\n" for line in lines)


def test_a_small_entry_needs_no_more_than_a_title() -> None:
    """File, source, kind and title are enough; the rest is unknown, not guessed."""
    (one,) = read_mapping(_SMALL.encode(), origin="records.yaml")
    assert (one.file, one.source, one.kind.fixed) == ("a.csv", "a", RecordKind.TASK)
    assert (one.status, one.dates, one.zone, one.decimal, one.rows, one.skip) == (None, None, None, None, (), None)


def test_every_setting_is_read() -> None:
    """Words, orders, clocks, patterns, separators and paths come out as what they mean."""
    text = _with("status: {column: State, words: {No: cancelled, done_it: done}}", "dates: unix_ms", "decimal: ','")
    (one,) = read_mapping((text + "  rows: data.items\n  skip: {column: T, words: [1]}\n").encode(), origin="r")
    assert one.status is not None
    assert one.status.words == {"no": RecordStatus.CANCELLED, "done it": RecordStatus.DONE}
    assert (one.dates, one.decimal, one.rows) == (Clock.UNIX_MS, Decimal.COMMA, ("data", "items"))
    assert one.skip is not None
    assert one.skip.words == {"1"}
    dated = [
        read_mapping(_with(f"dates: {d}").encode(), origin="r")[0].dates for d in ("dmy", '"%d.%m.%y"', '["%d/%m/%Y"]')
    ]
    assert dated == [DateOrder.DAY_FIRST, ("%d.%m.%y",), ("%d/%m/%Y",)]


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]", "~"])
def test_nothing_is_no_mistake(text: str) -> None:
    """The commented file that `auditor init` writes maps nothing."""
    assert read_mapping(text.encode(), origin="records.yaml") == ()


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (_SMALL.replace("title", "titel"), 4, "unknown field 'titel' (did you mean 'title'?)"),
        (_with("statsu: done"), 5, "unknown field 'statsu' (did you mean 'status'?)"),
        (_SMALL.replace("task", "shipement"), 3, "'shipement' is no kind (did you mean 'shipment'?)"),
        (_with("status: finished"), 5, "'finished' is no status"),
        (_with("status: {column: S, words: {ok: don}}"), 5, "'don' is no status (did you mean 'done'?)"),
        (_with("zone: London"), 5, "zone: unknown time zone 'London'"),
        (_with("dates: day first"), 5, "dates: 'day first' is neither an order nor a pattern"),
        (_with('dates: "%d.%m."'), 5, "does not name year, month and day"),
        (_with("decimal: dot"), 5, "decimal: 'dot' is not known"),
        (_with("rows: a..b"), 5, "rows: this is no path"),
        (_with("skip: test"), 5, "skip has no fields"),
        (_with("source: again"), 5, "source stands here twice"),
        (_SMALL.replace("title: What", "title: [What, {valeu: x}]"), 4, "neither a column nor a constant"),
        (_SMALL.replace("title: What", "title: What, amount: Sum"), 4, "amount: needs a currency"),
        (_SMALL.replace("title: What", "title: What, done_precision: {value: dya}"), 4, "(did you mean 'day'?)"),
        (_SMALL.replace("title: What", "body: What"), 4, "title: is missing"),
        ("- file: a.csv\n  columns: {title: x}\n", 1, "kind: is missing"),
        ("- just words\n", 1, "the entry has no fields"),
    ],
)
def test_a_mistake_is_told_with_line_field_and_what_was_meant(text: str, line: int, says: str) -> None:
    """A user finds the place at once, and reads what to write instead."""
    message, hint = _wrong(text)
    assert message.startswith(f"records.yaml, line {line}")
    assert says in message
    assert hint


def test_a_field_at_the_wrong_height_is_told_where_it_belongs() -> None:
    """`status` below `columns`, and `done_at` beside it, are the usual slips."""
    assert "beside columns" in _wrong(_SMALL.replace("title: What", "title: What, status: S"))[1]
    assert "below columns" in _wrong(_with("done_at: When"))[1]


def test_a_torn_yaml_names_its_line() -> None:
    """What is no YAML at all stops with the line."""
    assert _wrong("- file: [a\n  source: b\n")[0].startswith("records.yaml: line 2")


def test_a_reference_that_grows_costs_nothing() -> None:
    """References to references, as in a YAML bomb, are not unfolded."""
    bomb = "a: &a [x, x]\n" + "".join(
        f"{c}: &{c} [*{b}, *{b}, *{b}, *{b}]\n" for b, c in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert "unknown field 'a'" in _wrong(bomb)[0]


@given(st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda t: ("- file: a\n  columns: " + t).encode())))
def test_any_bytes_are_a_mapping_or_a_mistake(data: bytes) -> None:
    """Nothing else than ConfigError comes out of a file that is no mapping."""
    try:
        read_mapping(data, origin="records.yaml")
    except ConfigError as error:
        assert str(error).startswith("records.yaml")
        assert error.hint
