"""`auditor serve`: a real process, asked over loopback."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from auditor.cli.main import app


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


def test_it_is_not_open_to_others_without_keys() -> None:
    """Exit 2, and what to do first."""
    done = CliRunner().invoke(app, ["serve", "--host", "0.0.0.0", "--port", "0"])
    assert "no keys exist" in str(done.exception)


def test_a_port_that_is_taken_is_told(served: tuple[subprocess.Popen[str], str]) -> None:
    """With another way to go."""
    port = served[1].rpartition(":")[2]
    done = CliRunner().invoke(app, ["serve", "--port", port])
    assert f"cannot listen at 127.0.0.1:{port}" in str(done.exception)
