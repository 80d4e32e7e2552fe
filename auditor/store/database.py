"""One SQL database and its unit of work; its tables are brought up to date when it is opened."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, OperationalError, SQLAlchemyError, TimeoutError

from auditor.errors import ConfigError, Unavailable, UsageError
from auditor.store.versions import up_to_date

_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=30000", "foreign_keys=ON", "secure_delete=ON")
"""A commit is on disk when it returns, readers never wait for a writer, and what is deleted is overwritten."""
_WRITES = "auditor_writes"


def url_of(place: str) -> URL:
    """A PostgreSQL URL, or the path of an SQLite file. Raises ConfigError for any other kind of database."""
    if "://" not in place:
        return URL.create("sqlite", database=str(Path(place).expanduser()))
    try:
        url = make_url(place)
    except ArgumentError as error:
        raise ConfigError(f"no database address: {place.split('@')[-1]}", hint=_HINT) from error
    match url.get_backend_name():
        case "postgresql" | "postgres":
            return url.set(drivername="postgresql+psycopg")
        case "sqlite":
            return url.set(drivername="sqlite")
        case other:
            raise ConfigError(f"{other} databases are not supported", hint=_HINT)


_HINT = "give a path such as ledger.db, or postgresql://user:password@host/name"


class Database:
    """A pool of connections. Raises Unavailable where the database cannot be reached or is not to be written."""

    def __init__(self, place: str) -> None:
        self.url = url_of(place)
        self.engine = _engine(self.url)
        try:
            up_to_date(self.engine)
        except BaseException:
            self.engine.dispose()
            raise

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @property
    def place(self) -> str:
        """Where it is, without a password."""
        if self.is_sqlite:
            return self.url.database or "memory"
        return self.url.set(drivername="postgresql").render_as_string(hide_password=True)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction, whole or not at all; of SQLite the only one that writes."""
        with self._mapped(), self._connect(**{_WRITES: True}) as connection, connection.begin():
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view."""
        with self._mapped(), self._connect() as connection, connection.begin():
            yield connection

    def wipe(self) -> None:
        """Give back the pages of what was deleted, so that nothing of it stays in the files of the database."""
        full = "VACUUM" if self.is_sqlite else "VACUUM FULL"
        with self._mapped(), self._connect(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text(full))
            if self.is_sqlite:
                connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))

    def size(self) -> int | None:
        """Bytes on disk, as far as the database tells."""
        if self.is_sqlite:
            path = Path(self.url.database or "")
            return sum(p.stat().st_size for p in path.parent.glob(f"{path.name}*")) if path.is_file() else None
        with self.read() as connection:
            return int(connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one())

    def copy_to(self, target: Path) -> None:
        """A whole copy of one moment, in a new SQLite file. Raises UsageError, Unavailable."""
        if not self.is_sqlite:
            raise UsageError(
                "a PostgreSQL database is backed up by its own tools", hint="use pg_dump, such as every night"
            )
        try:
            target.touch(mode=0o600, exist_ok=False)
        except FileExistsError as error:
            raise UsageError(f"{target} is there already", hint="give the name of a new file") from error
        except OSError as error:
            raise UsageError(f"cannot write {target}: {error.strerror}", hint="give another path") from error
        try:
            with self._mapped(), self._connect(isolation_level="AUTOCOMMIT") as connection:
                connection.execute(text("VACUUM INTO :target"), {"target": str(target)})
        except BaseException:
            target.unlink(missing_ok=True)  # Half a backup would be taken for one.
            raise

    def close(self) -> None:
        self.engine.dispose()

    def _connect(self, **options: object) -> Connection:
        return self.engine.connect().execution_options(**options)

    @contextmanager
    def _mapped(self) -> Iterator[None]:
        try:
            yield
        except (OperationalError, TimeoutError) as error:
            raise _unavailable(self.place, error) from error


def _engine(url: URL) -> Engine:
    """No error of it tells what was to be written: it may be somebody's mail."""
    if url.get_backend_name() != "sqlite":
        try:
            return create_engine(url, pool_pre_ping=True, hide_parameters=True)
        except ImportError as error:
            raise Unavailable(
                "the driver for PostgreSQL is not installed", hint="pip install 'promise-auditor[postgres]'"
            ) from error
    if url.database:
        try:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise _unavailable(url.database, error) from error
    engine = create_engine(url, hide_parameters=True)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(raw: Any, _: object) -> None:
    """The driver begins no transactions of its own: it would do so too late, and not before a SELECT."""
    raw.isolation_level = None
    cursor = raw.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    """A transaction that will write takes its lock at once: two that first read and then write would block each other."""
    options = connection.get_execution_options()
    if options.get("isolation_level") != "AUTOCOMMIT":
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(_WRITES) else "BEGIN")


def _unavailable(place: str, error: SQLAlchemyError | OSError) -> Unavailable:
    first = str(getattr(error, "orig", None) or error).splitlines()[0]
    return Unavailable(
        f"the database {place} cannot be used: {first}", hint="check that it is there and may be written by you"
    )
