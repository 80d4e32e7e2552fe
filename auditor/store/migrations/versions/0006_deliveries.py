"""On PostgreSQL the tables and functions of Procrastinate, which delivers the steps of jobs; those of its version 3.4 to 3.10."""

from alembic import op
from sqlalchemy import inspect

from auditor.errors import Unavailable

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name != "postgresql":
        return
    if inspect(connection).has_table("procrastinate_jobs"):
        raise Unavailable(
            "another program keeps its jobs in this database, in tables of Procrastinate",
            hint="give the auditor a database of its own",
        )
    from procrastinate.schema import SchemaManager

    # Many statements at once, with signs of percent in them: past SQLAlchemy, in the same transaction.
    connection.connection.cursor().execute(SchemaManager.get_schema())
