"""What every engine must hold: it never raises, and what it says stands in somebody's own words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.core.ground import locate
from auditor.core.reading import read
from auditor.engines.offline.engine import OfflineEngine
from auditor.model.text import Document, DocumentKind, Party
from auditor.ports import Engine

ENGINES: tuple[Engine, ...] = (OfflineEngine(),)
each = pytest.mark.parametrize("engine", ENGINES, ids=lambda e: e.info.name)


def _draft(text: str) -> Document:
    return Document(id="d_1", origin="draft", kind=DocumentKind.DRAFT, text=text, author=Party(name="Ida Holm"))


@each
def test_it_finds_a_plain_promise(engine: Engine) -> None:
    """The least that an engine must see."""
    found = engine.extract(read(_draft("I'll send you the plan on Friday.")))
    assert [c.quote for c in found.candidates] == ["I'll send you the plan on Friday"]


@each
@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "?", "I will", "We'll", "> I'll send it."])
def test_next_to_nothing_gives_nothing(engine: Engine, text: str) -> None:
    """No words, no promise; quoted words are nobody's here."""
    assert engine.extract(read(_draft(text))).candidates == ()


@each
@settings(deadline=None, max_examples=80)
@given(text=st.text(max_size=500))
def test_everything_it_says_is_grounded(engine: Engine, text: str) -> None:
    """Over any text: every candidate and statement is found where it says."""
    reading = read(_draft(f"{text} I'll send you the plan on Friday. {text}"))
    found = engine.extract(reading)
    for said in (*found.candidates, *found.statements):
        place = locate(said.quote, reading, segment=said.segment, at=said.at)
        assert not isinstance(place, str), place


@each
def test_it_is_deterministic(engine: Engine) -> None:
    """The same text twice gives the same answer."""
    reading = read(_draft("Sure, we'll ship the panels once you sign. Let me check and get back to you tomorrow."))
    assert engine.extract(reading) == engine.extract(reading)
