"""The laws that fuzzing holds are broken by what breaks them, and the accidents are repeatable."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from auditor.model.text import Document, DocumentKind, Segment, SegmentKind, Skipped, Span
from auditor.ports import Input
from tools import broken, fuzz

_WHOLE = Document(id="d_1", origin="a.eml", kind=DocumentKind.EMAIL, text="I'll send it.")
_OUTSIDE = Segment(kind=SegmentKind.OWN, span=Span(start=0, end=99))


@pytest.mark.parametrize(
    "item",
    [
        replace(_WHOLE, text="half \ud800"),
        replace(_WHOLE, sent_at=datetime(2026, 5, 4, 9, 0)),  # noqa: DTZ001 - naive on purpose
        replace(_WHOLE, segments=(_OUTSIDE,)),
        replace(_WHOLE, duration_seconds=float("inf")),
        Skipped(origin="a.eml", reason=" "),
        Skipped(origin="a.eml", reason="the eml reader failed on it; please report this file"),
    ],
    ids=["half a character", "naive time", "span outside", "endless", "no reason", "a bug"],
)
def test_what_is_not_sound_is_found(item: object) -> None:
    """Each law has something that breaks it."""
    with pytest.raises((AssertionError, UnicodeEncodeError)):
        broken.sound(item)


def test_every_reader_knows_a_seed() -> None:
    """The seeds are the files of the examples and fixtures; together they reach most readers."""
    reached = {r.name for r in broken.readers() for seed in broken.seeds() if r.recognises(Input.of(*seed)) > 0.3}
    assert len(reached) > len(broken.readers()) * 3 // 4


def test_accidents_are_repeatable() -> None:
    """The same chance gives the same broken file, and seldom the whole one."""
    data, other = broken.seeds()[0][1], broken.seeds()[1][1]
    made = [broken.mutated(data, other, Random(number)) for number in range(40)]
    assert made == [broken.mutated(data, other, Random(number)) for number in range(40)]
    assert sum(each != data for each in made) > 35


def test_the_command_holds_the_laws_for_a_while(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """By chance, without atheris."""
    assert fuzz._by_chance(0.3, tmp_path) == 0
    assert "0 findings" in capsys.readouterr().out
