"""The command that trains the learned part, and the classes of words that it learns by."""

from pathlib import Path

import pytest

from auditor.core.likeness.kinds import CLOSED, DAYS, MONTHS, word_class
from auditor.engines.offline.learned.likeness import Weights
from tools import train_likeness
from tools.word_classes import FILE

_WRITERS = {
    "ann": "1\tThe keys are yours on Friday.\n0\tThe keys were on the table.\nh\tI could bring the keys.\n",
    "bob": "1\tThe lamp is yours on Monday.\n0\tThe lamp was on the table.\n\n",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two writers, and a file of weights of their own."""
    for name, lines in _WRITERS.items():
        (tmp_path / f"{name}.txt").write_text(lines, encoding="utf-8")
    rows = train_likeness.written(tmp_path)
    monkeypatch.setattr(train_likeness, "written", lambda folder=tmp_path: rows)
    monkeypatch.setattr(train_likeness, "FILE", tmp_path / "weights.b64")
    return tmp_path


def test_each_file_is_a_writer(folder: Path) -> None:
    """With the marks as numbers; an empty line is none."""
    assert {name: [mark for _, mark in rows] for name, rows in train_likeness.written(folder).items()} == {
        "ann": [1.0, 0.0, 0.6],
        "bob": [1.0, 0.0],
    }


def test_measuring_by_writer_writes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It prints a line a writer."""
    assert train_likeness.main(["--by-writer"]) == 0
    told = capsys.readouterr().out
    assert "ann" in told
    assert "bob" in told
    assert not (folder / "weights.b64").exists()


def test_training_writes_what_the_engine_reads(folder: Path) -> None:
    """A promise of the training is liker than its neighbour."""
    assert train_likeness.main([]) == 0
    made = Weights.unpacked((folder / "weights.b64").read_bytes())
    assert made.likeness("The keys are yours on Monday.") > made.likeness("The keys were on the table.")


def test_a_word_is_of_one_class_and_of_no_closed_list() -> None:
    """What stands for itself needs no class."""
    words = FILE.read_text(encoding="ascii").split()
    assert len(words) == len(set(words)) > 1_000
    assert not set(words) & (CLOSED | DAYS | MONTHS)
    assert all(word_class(word) is not None for word in words)
