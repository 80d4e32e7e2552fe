"""The command that trains the learned part of the rules on wording, and the measure that it is chosen by."""

from pathlib import Path

import pytest

from auditor.checks._alike import KINDS
from auditor.core.likeness.classed import ClassedWeights
from tools import train_wording
from tools.train_wording import Row, Told, by_writer, table

_WRITERS = {
    "ann": "absolute-guarantee\tThis lid stays shut till doomsday.\n0\tThe lid is blue.\n",
    "bob": "absolute-guarantee,puffery\tThis tap stays shut till doomsday.\n0\tThe tap is red.\n\n",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two writers, and a file of weights of their own."""
    for name, lines in _WRITERS.items():
        (tmp_path / f"{name}.txt").write_text(lines, encoding="utf-8")
    rows = train_wording.written(tmp_path)
    monkeypatch.setattr(train_wording, "written", lambda folder=tmp_path: rows)
    monkeypatch.setattr(train_wording, "ordinary", dict)
    monkeypatch.setattr(train_wording, "FILE", tmp_path / "weights.b64")
    return tmp_path


def test_a_sentence_may_be_a_case_of_two_rules(folder: Path) -> None:
    """It counts half for each; a clean one for none of them; an empty line is none."""
    rows = train_wording.written(folder)["bob"]
    assert [row.rules for row in rows] == [("absolute-guarantee", "puffery"), ()]
    assert rows[0].shares()[1 + KINDS.index("puffery")] == 0.5
    assert rows[1].shares()[0] == 1.0
    assert all(sum(row.shares()) == 1.0 for row in rows)


def test_training_writes_what_the_rules_read(folder: Path) -> None:
    """A case of the training is liker than a clean sentence."""
    assert train_wording.main([]) == 0
    made = ClassedWeights.unpacked((folder / "weights.b64").read_bytes())
    kind, like = made.likest("This lid stays shut till doomsday.")
    assert KINDS[kind - 1] == "absolute-guarantee"
    assert like > made.likest("The lid is blue.")[1]


def test_measuring_by_writer_writes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It prints a line for each share of clean lines."""
    assert train_wording.main(["--by-writer"]) == 0
    assert "with the right rule" in capsys.readouterr().out
    assert not (folder / "weights.b64").exists()


def test_nobody_is_read_by_what_was_learned_from_him() -> None:
    """Nor are the writers of ordinary mail, each left out once; what a rule hears is not read."""
    rows = {name: [Row(f"The {name} is blue.", ())] for name in ("lid", "tap")}
    rows["lid"].append(Row("Our pumps never fail.", ("absolute-guarantee",)))
    beside = {"post": [Row("Rain fell.", ())], "pub": [Row("Rain stopped.", ())]}
    seen: list[list[Row]] = []

    def train(given: list[Row]) -> train_wording.Scorer:
        seen.append(given)
        return lambda _: (1, 0.5)

    told = by_writer(rows, beside, train)
    assert seen == [[*rows["tap"], *beside["pub"]], [*rows["lid"], *beside["post"]]]
    assert [one.writer for one in told] == ["lid", "post", "tap", "pub"]


def test_the_table_tells_what_is_found_where_few_clean_lines_are_flagged() -> None:
    """By any rule and by the right one."""
    clean = [Told("w", (), KINDS[0], place / 1000) for place in range(1000)]
    wrong = [Told("w", (KINDS[0],), kind, like) for kind, like in ((KINDS[0], 1.0), (KINDS[1], 1.0), (KINDS[0], 0.1))]
    line = next(one for one in table([*clean, *wrong]).splitlines() if one.startswith("0.010"))
    assert line.split()[1:4] == ["0.989", "0.67", "0.33"]
