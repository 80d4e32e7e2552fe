"""The tables: made once, by one of several processes, and never by a program that is older than they are."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from procrastinate.schema import SchemaManager
from sqlalchemy import text

from auditor.errors import Unavailable
from auditor.ledger.sql import SqlLedger
from auditor.store import Database
from auditor.store.tables import METADATA
from auditor.store.versions import HEAD, version_of
from tests.postgres import Cluster

_MIGRATIONS = Path(__file__).resolve().parents[2] / "auditor" / "store" / "migrations"
_OPEN = "import sys; from auditor.store import Database; Database(sys.argv[1]).close()"


@pytest.fixture
def database(place: str) -> Iterator[Database]:
    opened = Database(place)
    yield opened
    opened.close()


def test_the_newest_migration_is_the_one_that_the_program_expects() -> None:
    """And there is one newest."""
    assert ScriptDirectory(str(_MIGRATIONS)).get_heads() == [HEAD]


def test_migrations_make_the_tables_that_the_program_uses(database: Database) -> None:
    """Columns, types, indexes and keys, as `auditor.store.tables` has them."""
    with database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": _is_ours})
        assert compare_metadata(context, METADATA) == []


def _is_ours(name: str | None, kind: str, _: object) -> bool:
    return kind != "table" or not (name or "").startswith("procrastinate_")


def test_the_tables_of_procrastinate_are_those_of_the_version_that_is_installed() -> None:
    """Its newest own migration is in what 0006 makes; where it brings another, ours needs one that applies it."""
    newest = max(path.name for path in Path(SchemaManager.get_migrations_path()).glob("*.sql"))
    assert newest == "03.04.00_50_post_add_retry_failed_job_procedure.sql"


def test_tables_of_a_newer_program_are_left_alone(place: str) -> None:
    """An old program would not know what it breaks."""
    database = Database(place)
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    with pytest.raises(Unavailable, match="newer version") as told:
        Database(place)
    assert told.value.hint == "upgrade promise-auditor"


def _opened_at_once(place: str) -> None:
    command = [sys.executable, "-c", _OPEN, place]
    running = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    errors = [process.communicate()[1] for process in running]
    assert [process.returncode for process in running] == [0, 0, 0], errors
    database = Database(place)
    with database.read() as connection:
        assert version_of(connection) == HEAD
    assert not SqlLedger(database).verify().broken
    database.close()


def test_processes_that_open_a_new_file_at_once_make_it_once(tmp_path: Path) -> None:
    """The others wait, and find it made."""
    _opened_at_once(str(tmp_path / "new" / "ledger.db"))


@pytest.mark.postgres
def test_processes_that_open_a_new_postgresql_database_at_once_make_it_once(cluster: Cluster) -> None:
    """The same."""
    _opened_at_once(cluster.empty())


def test_a_database_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    """What, where, and what next."""
    (tmp_path / "notes.txt").write_text("milk, eggs, bread" * 100)
    with pytest.raises(Unavailable, match="notes"):
        Database(str(tmp_path / "notes.txt"))
    with pytest.raises(Unavailable, match="cannot be used"):
        Database(f"postgresql://nobody:secret@/none?host={tmp_path}")
