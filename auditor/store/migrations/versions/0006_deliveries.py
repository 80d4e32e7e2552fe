"""On PostgreSQL the tables and functions of Procrastinate, which delivers the steps of jobs; those of its version 3.4 to 3.10."""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    from procrastinate.schema import SchemaManager

    # Many statements at once, with signs of percent in them: past SQLAlchemy, in the same transaction.
    op.get_bind().connection.cursor().execute(SchemaManager.get_schema())
