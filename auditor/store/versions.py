"""Brings the tables of a database to the version of this program (Alembic), the first time and after an upgrade."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from auditor.errors import Unavailable

HEAD = "0006"
"""The newest of `migrations/versions`; a test holds it against the folder."""
_LOCK = 0x70_72_6F_6D
"""Any number that no other program locks in the same database ("prom")."""


def up_to_date(engine: Engine) -> None:
    """Run what migrations are missing; two processes that begin at once do so one after the other.

    Raises Unavailable when the tables are of a newer version, or cannot be made.
    """
    try:
        with engine.connect() as connection:
            current = version_of(connection)
        if current == HEAD:
            return
        if current is not None and current > HEAD:
            raise Unavailable(
                f"the tables of {engine.url.database} are of a newer version ({current}) than this program ({HEAD})",
                hint="upgrade promise-auditor",
            )
        with engine.connect().execution_options(auditor_writes=True) as connection, connection.begin():
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))
            if version_of(connection) != HEAD:
                _migrate(connection)
    except ImportError as error:
        raise Unavailable(
            "what PostgreSQL needs beside its driver is not installed", hint="pip install 'promise-auditor[postgres]'"
        ) from error
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", None) or error).splitlines()[0]
        raise Unavailable(
            f"the database {engine.url.render_as_string(hide_password=True)} cannot be used: {reason}",
            hint="check that it is there and may be written by you",
        ) from error


def version_of(connection: Connection) -> str | None:
    """The version of the tables; None where there are none yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
