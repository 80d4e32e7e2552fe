"""Grounding: words stand in the text or they were not said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.core.ground import locate
from auditor.core.layout import plain
from auditor.core.reading import read
from auditor.core.visible import visible
from auditor.model.text import Document, DocumentKind, Party, Reading, Segment, SegmentKind, Span


def _draft(text: str) -> Reading:
    return read(Document(id="d", origin="d", kind=DocumentKind.DRAFT, text=text, author=Party(name="Ada")))


def _found(quote: str, text: str) -> str | None:
    """The words that `quote` was grounded in, or None."""
    reading = _draft(text)
    place = locate(quote, reading, segment=0)
    return None if isinstance(place, str) else place[0].of(text)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("we can", "Sadly we cannot deliver."),
        ("we can", "Sadly we can't deliver."),
        ("we can", "Sadly we can’t deliver."),
        ("able to ship", "We are unable to ship."),
        ("unable to ship", "We are able to ship."),
        ("we will", "We will ship."),
        ("We will ship it", "We will ship them."),
        ("We will not ship", "We will ship."),
        ("ship 10 units", "We ship 100 units."),
        ("ship 10 units", "We ship 10 unit s."),
        ("We will ship", "We willship."),
        ("we can", "we can\u200bnot go"),
        ("we can", "we can\xadnot go"),
        ("cafe", "the cafe\u0301 is closed"),
        ("ends here", "It ends.here"),
        ("form", "We will perform"),
        ("", "Anything at all"),
        ("!", "Anything at all!"),
        ("x", "x marks it"),
    ],
)
def test_other_letters_are_not_the_words(quote: str, text: str) -> None:
    """A letter more or less, half a word or no word at all is never grounded."""
    assert _found(quote, text) is None


@pytest.mark.parametrize(
    ("quote", "text", "words"),
    [
        ("I'll send it", "Yes, I’ll send it today.", "I’ll send it"),
        ("I’ll send it", "Yes, I'll send it today.", "I'll send it"),
        ("the report by Friday", "You get the\nreport by\r\nFriday.", "the\nreport by\r\nFriday"),
        ("the report", "You get the  \xa0 report.", "the  \xa0 report"),
        ("the\nreport", "You get the report.", "the report"),
        ('a "firm" date', "It is a “firm” date.", "a “firm” date"),
        ("ten - twelve days", "In ten – twelve days.", "ten – twelve days"),
        ("  I will call  ", "I will call you.", "I will call"),
        ("(call me)", "Well (call me) soon.", "(call me)"),
        ("c++ (beta)", "We ship c++ (beta) today.", "c++ (beta)"),
    ],
)
def test_layout_alone_may_differ(quote: str, text: str, words: str) -> None:
    """Line breaks, spaces, quotation marks and dashes are free; the span holds the text as it is."""
    assert _found(quote, text) == words


@pytest.mark.parametrize("number", [0, 1, 2])
def test_the_hint_chooses_between_equal_words(number: int) -> None:
    """Of the same words said three times, the one at the given place is meant, also when the hint is a little off."""
    text = "I'll call you. Then I'll call you. And I'll call you."
    places = [i for i in range(len(text)) if text.startswith("I'll call you", i)]
    reading = _draft(text)
    for hint in (places[number], max(0, places[number] - 2), places[number] + 3):
        place = locate("I'll call you", reading, segment=0, at=hint)
        assert not isinstance(place, str)
        assert place[0].start == places[number]


@pytest.mark.parametrize("hint", [-5, 10_000, 3])
def test_a_wrong_hint_does_no_harm(hint: int) -> None:
    """A place that is not in the text, or holds other words, is only a hint."""
    text = "Well, I'll call you."
    place = locate("I'll call you", _draft(text), segment=0, at=hint)
    assert not isinstance(place, str)
    assert place[0].of(text) == "I'll call you"


@pytest.mark.parametrize("segment", [-1, 7])
def test_a_wrong_segment_does_no_harm(segment: int) -> None:
    """An index that does not exist is only a hint."""
    place = locate("I'll call you", _draft("I'll call you."), segment=segment, at=0)
    assert not isinstance(place, str)


def _quoting() -> Reading:
    text = "> I'll send the keys.\n\nThank you.\n"
    parts = (
        Segment(kind=SegmentKind.QUOTED, span=Span(start=0, end=22)),
        Segment(kind=SegmentKind.OWN, span=Span(start=22, end=len(text))),
    )
    document = Document(id="m", origin="m", kind=DocumentKind.EMAIL, text=text, author=Party(name="Ada"))
    return Reading(document=document, segments=parts, sentences=())


def test_quoted_words_are_not_the_authors() -> None:
    """Words that stand in a quote only are refused, and the reason says where they stand."""
    reason = locate("I'll send the keys", _quoting(), segment=0, at=2)
    assert isinstance(reason, str)
    assert "quoted" in reason


def test_words_that_are_nowhere_are_refused_with_a_reason() -> None:
    """The reason is a sentence for a person."""
    assert locate("I'll send the car", _quoting(), segment=1) == "the words are not in the text"


WORDS = st.lists(st.text(alphabet="abcdefgéß", min_size=1, max_size=6), min_size=2, max_size=12)
GAPS = st.sampled_from([" ", "\n", "\r\n", "  ", "\t", "\xa0", " \n "])


@given(words=WORDS, data=st.data())
def test_every_run_of_whole_words_is_found_however_it_is_broken(words: list[str], data: st.DataObject) -> None:
    """A quote with plain spaces is grounded in the same words with any layout, letter for letter."""
    text = "".join(word + data.draw(GAPS) for word in words) + "."
    first = data.draw(st.integers(0, len(words) - 2))
    quote = " ".join(words[first : first + 2])
    found = _found(quote, text)
    assert found is not None
    assert found.split() == quote.split()


@given(quote=st.text(max_size=30), text=st.text(max_size=200))
def test_what_is_grounded_has_the_letters_of_its_quote(quote: str, text: str) -> None:
    """Whatever the text, a grounded span differs from its quote in layout and in marks that nobody sees only."""
    found = _found(quote, text)
    assert found is None or visible(plain(found)).text.split() == visible(plain(quote)).text.split()


def test_a_mark_that_nobody_sees_makes_no_quote_longer() -> None:
    """One character with such a mark is one character still, and proves nothing."""
    assert _found("0\x1b", "0\x80 and more") is None


@given(st.text())
def test_plain_keeps_every_place(text: str) -> None:
    """Code point for code point, and a second time changes nothing."""
    assert len(plain(text)) == len(text)
    assert plain(plain(text)) == plain(text)
    assert [c for c in plain(text) if c.isalnum()] == [c for c in text if c.isalnum()]
