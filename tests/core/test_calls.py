"""The decoded text of a call."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from auditor.core.calls import Turn, compose, dated, join_pages, one_line
from auditor.model.text import Document, DocumentKind, Party


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=40))))
def test_every_utterance_is_one_line_and_its_span_the_words(said: list[tuple[str, str]]) -> None:
    """Whatever the names and words: one line an utterance, and `text[span]` is the words."""
    text, segments = compose((Turn(speaker=Party(name=name), words=words) for name, words in said), None)
    assert [segment.span.of(text) for segment in segments] == [one_line(words) for _, words in said]
    assert len(text.splitlines() if said else []) == len(said)


def test_a_call_that_gets_its_date_later() -> None:
    """`--call-date` for a call without a date gives each utterance its time from its offset."""
    start = datetime(2026, 5, 12, 7, 30, tzinfo=UTC)
    text, segments = compose([Turn(speaker=Party(name="Mara"), words="Hi.", offset_seconds=90.0)], None)
    call = dated(Document(id="d", origin="a", kind=DocumentKind.TRANSCRIPT, text=text, segments=segments), start)
    assert call.sent_at == start
    assert call.segments[0].at == datetime(2026, 5, 12, 7, 31, 30, tzinfo=UTC)


def test_every_file_of_a_call_in_pages_is_named() -> None:
    """Pages of one transcript in several files, or the same page twice: no file vanishes from the report."""
    page = Document(id="c", origin="one.json", kind=DocumentKind.TRANSCRIPT, text="", page_of="t1")
    (whole,) = join_pages([page, replace(page, origin="two.json"), replace(page, origin="again.json")])
    assert (whole.origin, whole.duplicates) == ("one.json", ("two.json", "again.json"))
