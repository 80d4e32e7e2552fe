"""Shared by all tests: no network but loopback, no settings from outside."""

import os
import socket
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from tests.postgres import Cluster, binaries

settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("fresh", deadline=None)
settings.load_profile("same")
"""A slow machine fails no property, and what has passed once passes again; `--hypothesis-profile fresh` looks for new examples."""

_LOOPBACK = ("127.", "::1", "localhost")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--require-browser", action="store_true", help="fail instead of skip where Chromium is missing")
    parser.addoption("--require-postgres", action="store_true", help="fail instead of skip where PostgreSQL is missing")
    parser.addoption("--kill-points", type=int, default=6, help="steps of an audit at which kill -9 is tried")
    parser.addoption("--fuzz-examples", type=int, default=12, help="broken files for each law of tests/fuzz")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that asks for one of these numbers has more to do under `make test-all`, and runs there once more."""
    for item in items:
        if isinstance(item, pytest.Function) and "pytestconfig" in item.fixturenames:
            item.add_marker("many")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Any connection that leaves this machine fails the test that makes it."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        host = str(address[0]) if isinstance(address, tuple) else "localhost"
        if not host.startswith(_LOOPBACK):
            raise AssertionError(f"a test tried to reach {host}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)
    yield


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keys and settings in the developer's environment change no test, and each test has a ledger of its own."""
    for name in [n for n in os.environ if n.startswith(("AUDITOR_", "OPENAI_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AUDITOR_LEDGER", str(tmp_path / "ledger" / "ledger.db"))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture(scope="session")
def cluster(pytestconfig: pytest.Config) -> Iterator[Cluster]:
    """A PostgreSQL server; skips where none is installed, or fails with --require-postgres."""
    programs = binaries()
    if programs is None:
        (pytest.fail if pytestconfig.getoption("--require-postgres") else pytest.skip)("PostgreSQL is not installed")
    running = Cluster(programs)
    yield running
    running.stop()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a ledger may be: a file, or the URL of a fresh PostgreSQL database."""
    if request.param == "sqlite":
        return str(tmp_path / "ledger" / "ledger.db")
    served: Cluster = request.getfixturevalue("cluster")
    return served.ready()


@pytest.fixture
def fresh(place: str, request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """Makes places where there is no ledger yet, of the kind that `place` is of."""
    if "://" in place:
        made: Callable[[], str] = request.getfixturevalue("cluster").empty
        return made
    numbers = count(1)
    return lambda: str(tmp_path / f"new{next(numbers)}" / "ledger.db")
