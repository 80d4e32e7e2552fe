"""Reading: a document cut into segments, paragraphs and sentences whose spans stay true."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.core.layout import plain
from auditor.core.reading import read
from auditor.model.text import Document, DocumentKind, Party, Reading, Segment, SegmentKind, Span


def _read(text: str, kind: DocumentKind = DocumentKind.DRAFT) -> Reading:
    return read(Document(id="d", origin="d", kind=kind, text=text, author=Party(name="Ada")))


def _texts(text: str) -> list[str]:
    return [s.text for s in _read(text).sentences]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("I'll call. You sign.", ["I'll call.", "You sign."]),
        ("Hi Ada,\nI'll call you.", ["Hi Ada,", "I'll call you."]),
        ("One thing\nthat is wrapped.", ["One thing that is wrapped."]),
        ("First.\n\nSecond.", ["First.", "Second."]),
        ("Next steps:\n- I'll send it\n- you sign it", ["Next steps:", "- I'll send it", "- you sign it"]),
        ("1. I'll send it\n2. you sign it", ["1.", "I'll send it", "2.", "you sign it"]),
        ("Prices\nTerms\nI'll send both.", ["Prices", "Terms", "I'll send both."]),
        ("We ship at 5 p.m. on Friday.", ["We ship at 5 p.m. on Friday."]),
        ("I'll see Dr. Lund today.", ["I'll see Dr. Lund today."]),
        ("It's fine by me. I'll ring you.", ["It's fine by me.", "I'll ring you."]),
        ("No. I can do Friday.", ["No.", "I can do Friday."]),
        ("We open at the end of May. We send the list.", ["We open at the end of May.", "We send the list."]),
        ("Unit No. B is on the van.", ["Unit No. B is on the van."]),
        ("Order No. A123 ships on Feb. 3.", ["Order No. A123 ships on Feb. 3."]),
        ("It costs 3.50 a day. Fine?", ["It costs 3.50 a day.", "Fine?"]),
        ("I’ll send “it”.", ['I\'ll send "it".']),
        ("", []),
        (" \n\t\n ", []),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    """Wrapped lines belong together; list items, headings and greetings stand alone."""
    assert _texts(text) == sentences


def test_sentences_of_one_paragraph_share_its_number() -> None:
    """A blank line begins a new paragraph, a full stop does not."""
    numbers = [s.paragraph for s in _read("One. Two.\n\nThree.").sentences]
    assert numbers[0] == numbers[1] < numbers[2]


def test_a_blob_is_no_sentence_of_a_megabyte() -> None:
    """What has no full stop for thousands of characters is cut, and nothing of it is lost."""
    text = "A" * 9_500
    reading = _read(text)
    assert max(len(s.text) for s in reading.sentences) <= 2_000
    assert "".join(s.text for s in reading.sentences) == text


def _assert_true(reading: Reading) -> None:
    text = reading.document.text
    after = 0
    for sentence in reading.sentences:
        assert after <= sentence.span.start < sentence.span.end <= len(text)
        assert reading.segments[sentence.segment].span.covers(sentence.span)
        assert sentence.text == plain(sentence.span.of(text))
        assert len(sentence.text) == sentence.span.end - sentence.span.start
        after = sentence.span.end
    assert [s.paragraph for s in reading.sentences] == sorted(s.paragraph for s in reading.sentences)


PIECES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "I'll call.",
                "\n",
                "\n\n",
                "> quoted",
                "-- \n",
                "- item",
                " ",
                "On Monday, Bo wrote:",
                "Hi Bo,\n",
                "e.g. ",
                "p.m.",
                "...",
                "?",
                "“I’ll”",
                "\r\n",
                "\u2028",
                "\x85",
                "From: b@x.example\nSent: today\n",
                "1) ",
            ]
        ),
        st.text(max_size=20),
    ),
    max_size=25,
).map("".join)


@given(PIECES, st.sampled_from([DocumentKind.DRAFT, DocumentKind.EMAIL]))
def test_spans_stay_true_for_any_text(text: str, kind: DocumentKind) -> None:
    """Sentences are in order, inside their segment, apart from each other, and as long as their span."""
    _assert_true(_read(text, kind))


@given(PIECES)
def test_no_word_is_lost_between_the_sentences(text: str) -> None:
    """Every letter of every segment stands in a sentence."""
    reading = _read(text)
    for index, part in enumerate(reading.segments):
        held = "".join(s.span.of(text) for s in reading.sentences if s.segment == index)
        assert [c for c in held if c.isalnum()] == [c for c in part.span.of(text) if c.isalnum()]


@given(st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=8))
def test_utterances_stay_apart(turns: list[str]) -> None:
    """No sentence of a call reaches over the end of an utterance."""
    text, parts = "", []
    for words in turns:
        text += "Bo: "
        parts.append(Segment(kind=SegmentKind.OWN, span=Span(start=len(text), end=len(text) + len(words))))
        text += f"{words}\n"
    document = Document(id="c", origin="c", kind=DocumentKind.TRANSCRIPT, text=text, segments=tuple(parts))
    _assert_true(read(document))
