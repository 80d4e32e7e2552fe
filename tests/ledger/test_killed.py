"""kill -9 at any step of an audit: run again, the ledger is what it would have been."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from auditor.config import Config
from auditor.model.ledger import Query
from auditor.ports import Input
from auditor.reports.ledger_v1 import page_v1
from auditor.wiring.ledger import books
from tests.ledger.world import DELIVERY, HOTEL, OTHER_REP, PROMISE, QUESTION, REP, SCHOOL, SECOND, TASKS, THIRD, mail

_ROOMS = ("attic", "cellar", "hall", "kitchen", "landing", "library", "lobby", "porch", "stable", "studio")


@pytest.fixture
def mailbox(tmp_path: Path) -> Path:
    """The joinery's mail, with a promise about each room."""
    rooms = (
        mail(100 + n, (REP, OTHER_REP)[n % 2], (HOTEL, SCHOOL)[n % 2], f"Mon, 4 May 2026 09:{n:02}:00 +0000",
             f"I'll send you the plan of the {room} by Friday.")
        for n, room in enumerate(_ROOMS)
    )  # fmt: skip
    for one in (PROMISE, DELIVERY, QUESTION, SECOND, THIRD, TASKS, *rooms):
        _put(tmp_path / "given", one)
    return tmp_path / "given"


def _put(folder: Path, one: Input) -> None:
    path = folder / one.origin
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(one.content())


def _audited(folder: Path, *asked: str) -> str:
    command = [sys.executable, "-m", "tests.ledger.killing", str(folder), *asked]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).resolve().parents[2])
    assert done.returncode == 0, done.stderr
    return done.stdout


def _contents(place: str) -> tuple[list[str], str]:
    """Every fact, and every promise as it stands."""
    with books(Config(ledger=place)) as opened:
        assert not opened.ledger.verify().broken
        return list(opened.export()), page_v1(opened.ledger.find(Query())).model_dump_json()


def test_nothing_is_lost_and_nothing_doubled(
    fresh: Callable[[], str], mailbox: Path, pytestconfig: pytest.Config
) -> None:
    """While tables are made, facts appended, promises settled: at steps by chance, the same ones each time."""
    whole = fresh()
    steps = int(_audited(mailbox, f"{whole}=0"))
    expected = _contents(whole)
    assert len(expected[0]) > len(_ROOMS)
    points = Random(7).sample(range(1, steps + 1), pytestconfig.getoption("--kill-points"))
    places = [fresh() for _ in points]
    _audited(mailbox, *(f"{place}={point}" for place, point in zip(places, points, strict=True)))
    for place, point in zip(places, points, strict=True):
        assert _contents(place) == expected, f"killed at step {point} of {steps}"
