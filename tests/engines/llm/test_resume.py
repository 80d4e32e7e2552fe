"""Killed at any point and started again: all results are there, and only what was missing is paid for."""

import json
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from auditor.engines.llm.money import dearest
from tests.engines.llm.child import texts
from tests.virtual import PRICES, request

KILLS = 20
WIDTH = 64
_MANY = 100
"""From this many `--fuzz-examples` on the long run is made: 10,000 calls instead of 2,000."""


def _start(folder: Path, *options: str) -> int:
    command = [sys.executable, "-m", "tests.engines.llm.child", str(folder), "--width", str(WIDTH), *options]
    return subprocess.run(command, check=False, timeout=300).returncode


def _paid(folder: Path) -> list[str]:
    return (folder / "paid.log").read_text().splitlines()


def _intact(folder: Path) -> None:
    connection = sqlite3.connect(folder / "books")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_killed_at_20_points(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    """Anywhere: before an answer, after it, before a transaction and after it; items in another order each time."""
    items = 10_000 if pytestconfig.getoption("--fuzz-examples") >= _MANY else 2_000
    chance = Random(items)
    before = 0
    for number in range(KILLS):
        steps = str(chance.randint(1, items // KILLS) if before else chance.randint(4, 40))
        code = _start(tmp_path, "--items", str(items), "--seed", str(number), "--kill-after", steps)
        assert code == -signal.SIGKILL
        assert not (tmp_path / "results.json").exists()
        before = len(_paid(tmp_path)) if (tmp_path / "paid.log").exists() else 0
    _intact(tmp_path)
    assert 0 < before < items * 0.9
    assert _start(tmp_path, "--items", str(items), "--seed", "99") == 0
    results = json.loads((tmp_path / "results.json").read_text())
    wanted = texts(items, "", 99)
    assert results == [[text, json.dumps({"word": text})] for text in wanted]
    questions = len(set(wanted))
    assert questions == items * 0.9
    paid = _paid(tmp_path)
    assert set(paid) == set(wanted)
    assert len(paid) <= questions + KILLS * WIDTH
    assert _start(tmp_path, "--items", str(items)) == 0
    assert _paid(tmp_path) == paid


@pytest.mark.parametrize("point", range(1, 13))
def test_killed_at_each_of_the_first_points(tmp_path: Path, point: int) -> None:
    """The first call, its reservation, its settlement: one by one, with one call under way."""
    _start(tmp_path, "--items", "6", "--width", "1", "--kill-after", str(point))
    _intact(tmp_path)
    assert _start(tmp_path, "--items", "6", "--width", "1") == 0
    results = json.loads((tmp_path / "results.json").read_text())
    assert results == [[text, json.dumps({"word": text})] for text in texts(6, "", 0)]
    assert len(_paid(tmp_path)) <= 6 + 1


def test_what_a_killed_process_reserved_stays_spent(tmp_path: Path) -> None:
    """A run that is killed again and again under a cap: the count survives, and the cap is never passed."""
    price = dearest(request("0000"), PRICES).amount
    cap = ("--cap", str(100 * price))
    for number, steps in enumerate(("9", "23", "41", "60")):
        _start(tmp_path, "--items", "200", "--seed", str(number), "--kill-after", steps, *cap)
    assert _start(tmp_path, "--items", "200", *cap) == 0
    assert 0 < len(_paid(tmp_path)) <= 100
