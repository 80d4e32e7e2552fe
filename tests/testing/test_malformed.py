"""Spoilt answers: as many as the table wants, each with a name, most of them no JSON."""

import json

import pytest

from auditor.testing.malformed import malformed

_TEXT = json.dumps({"commitments": [{"quote": "I'll send it by Friday – sure", "due": None}], "overpromises": []})


def test_every_cut_is_there_and_none_is_json() -> None:
    """A cut of an object is never whole, wherever it is."""
    cuts = [text for name, text in malformed(_TEXT) if name.startswith("cut")]
    assert len(cuts) == len(_TEXT)
    for text in cuts:
        with pytest.raises(ValueError, match="char"):
            json.loads(text)


def test_names_are_unique_and_nothing_is_left_as_it_was() -> None:
    """A failure names its case."""
    made = list(malformed(_TEXT))
    assert len({name for name, _ in made}) == len(made)
    assert _TEXT not in [text for _, text in made]
    assert len(made) > 200
