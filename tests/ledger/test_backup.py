"""A copy of the ledger of one moment, taken while others write; put in its place, it is the ledger of that moment."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from auditor.cli.main import app as command_line
from auditor.errors import UsageError
from auditor.ledger.sql import SqlLedger
from auditor.model.ledger import Query
from auditor.store import Database
from tests.ledger.world import ENGINE, Clock, facts, remember, settings


def _run(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(command_line, ["ledger", *words])
    return done.exit_code, done.output


def test_a_backup_is_the_ledger_of_one_moment(tmp_path: Path) -> None:
    """Whatever is written meanwhile; it can be read by nobody else, and its chain is whole."""
    place, copy, over = tmp_path / "l.db", tmp_path / "copy.db", threading.Event()

    def writing() -> None:
        database = Database(str(place))
        for tenant in map("t{}".format, range(1_000)):
            if over.is_set():
                break
            remember(facts(), SqlLedger(database, tenant=tenant, clock=Clock()), settings(), ENGINE)
        database.close()

    database = Database(str(place))
    ledger = SqlLedger(database, clock=Clock())
    remember(facts(), ledger, settings(), ENGINE)
    known = ledger.find(Query())
    writer = threading.Thread(target=writing)
    writer.start()
    try:
        assert _run("backup", str(copy), "--ledger", str(place))[0] == 0
    finally:
        over.set()
        writer.join()
        database.close()
    assert copy.stat().st_mode & 0o077 == 0
    assert _run("verify", "--ledger", str(copy))[0] == 0
    restored = Database(str(copy))
    assert SqlLedger(restored, clock=Clock()).find(Query()) == known
    restored.close()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(str(tmp_path / "l.db"))
    yield opened
    opened.close()


def test_a_backup_overwrites_nothing(tmp_path: Path, database: Database) -> None:
    """Neither another backup nor the ledger itself."""
    place = tmp_path / "l.db"
    before = place.read_bytes()
    with pytest.raises(UsageError, match="there already"):
        database.copy_to(place)
    assert place.read_bytes() == before


@pytest.mark.parametrize("target", ["no/such/folder/b.db", "l.db/b.db"])
def test_a_backup_that_cannot_be_written_is_told(tmp_path: Path, database: Database, target: str) -> None:
    """With the path that was asked for."""
    with pytest.raises(UsageError, match=target):
        database.copy_to(tmp_path / target)


def test_a_ledger_that_is_not_there_is_not_backed_up(tmp_path: Path) -> None:
    """A slip in its name makes neither an empty ledger nor an empty backup."""
    done = CliRunner().invoke(
        command_line, ["ledger", "backup", str(tmp_path / "b.db"), "--ledger", str(tmp_path / "slip.db")]
    )
    assert isinstance(done.exception, UsageError)
    assert "slip.db" in str(done.exception)
    assert list(tmp_path.iterdir()) == []
