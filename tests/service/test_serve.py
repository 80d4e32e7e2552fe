"""`auditor serve`: a real process, asked over loopback."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import Row, select
from typer.testing import CliRunner

from auditor.cli.main import app
from auditor.jobs.leases import LeasedQueue
from auditor.model.job import JobFile
from auditor.store import Database
from auditor.store.tables import JOB_STEPS
from auditor.wiring.jobs import checked
from tests.service.conftest import NOW

_MAIL = (
    "From: ada@brackenfold.example\nTo: bo@finch.example\nDate: Mon, 6 Apr 2026 10:00:00 +0100\n"
    "Message-ID: <{0}@brackenfold.example>\nSubject: Plan {0}\n\nI will send you plan {0} by Friday.\n"
)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process and its address."""
    command = [sys.executable, "-m", "auditor", "serve", "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=tmp_path) as process:
        assert process.stderr is not None
        told = next(line for line in process.stderr if "http://" in line)
        yield process, told.split()[0]
        process.kill()


def test_it_says_where_and_answers_until_it_is_stopped(served: tuple[subprocess.Popen[str], str]) -> None:
    """A draft in, a report out; a signal ends it without a trace of a fault."""
    process, address = served
    answer = httpx.post(f"{address}/v1/check", json={"text": "It never fails, guaranteed."}, timeout=60)
    process.send_signal(signal.SIGTERM)
    _, rest = process.communicate(timeout=60)
    assert answer.json()["decision"] == "warn"
    assert '"route": "/v1/check"' in rest
    assert "Traceback" not in rest
    assert process.returncode == 0


def test_a_step_under_way_is_handed_back_at_the_end(tmp_path: Path) -> None:
    """Stopped in the middle of an audit, it leaves no lease behind that the next start would have to wait for."""
    database = Database(str(tmp_path / "l.db"))
    queue = LeasedQueue(database)
    mails = [JobFile(name=f"{number}.eml", content=_MAIL.format(number).encode()) for number in range(500)]
    job = queue.submit("default", mails, checked({}, NOW))
    command = [sys.executable, "-m", "auditor", "serve", "--port", "0", "--ledger", str(tmp_path / "l.db")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=tmp_path) as process:
        while (seen := queue.get("default", job.id)).steps_done == 0 and not seen.state.is_over:
            time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    states = [row.state for row in _steps(database)]
    database.close()
    assert "leased" not in states
    assert "waiting" in states, "it was over before it was stopped"


def _steps(database: Database) -> list[Row[Any]]:
    with database.read() as connection:
        return list(connection.execute(select(JOB_STEPS.c.state)))


def test_it_is_not_open_to_others_without_keys() -> None:
    """Exit 2, and what to do first."""
    done = CliRunner().invoke(app, ["serve", "--host", "0.0.0.0", "--port", "0"])
    assert "no keys exist" in str(done.exception)


def test_a_port_that_is_taken_is_told(served: tuple[subprocess.Popen[str], str]) -> None:
    """With another way to go."""
    port = served[1].rpartition(":")[2]
    done = CliRunner().invoke(app, ["serve", "--port", port])
    assert f"cannot listen at 127.0.0.1:{port}" in str(done.exception)
