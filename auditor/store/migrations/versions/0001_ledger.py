"""The ledger: facts, their chain, and what is made of them."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


BYTEWISE = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    _chain()
    _facts()
    _words()
    _promises()
    _noted()


def _chain() -> None:
    op.create_table(
        "tenants",
        sa.Column("tenant", sa.String(64), primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("head", sa.String(64), nullable=False),
    )
    op.create_table(
        "entries",
        sa.Column("tenant", sa.String(64), primary_key=True),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("known_at", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )


def _facts() -> None:
    op.create_table(
        "facts",
        sa.Column("tenant", sa.String(64), primary_key=True),
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("salt", sa.LargeBinary(16), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("facts_by_seq", "facts", ["tenant", "seq"])
    op.create_index("facts_by_name", "facts", ["tenant", "kind", "name"])


def _words() -> None:
    op.create_table(
        "fact_words",
        sa.Column("tenant", sa.String(64), primary_key=True),
        sa.Column("word", sa.Text, primary_key=True),
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("kind", sa.String(16), nullable=False),
    )
    op.create_index("fact_words_by_key", "fact_words", ["tenant", "key"])
    op.create_table(
        "marks",
        sa.Column("tenant", sa.String(64), primary_key=True),
        sa.Column("word", sa.Text, primary_key=True),
        sa.Column("seq", sa.Integer, nullable=False),
    )


def _promises() -> None:
    op.create_table(
        "promises",
        sa.Column("tenant", sa.String(64), primary_key=True),
        sa.Column("id", BYTEWISE, primary_key=True),
        sa.Column("document_id", sa.Text, nullable=False),
        sa.Column("account_key", BYTEWISE),
        sa.Column("owner", BYTEWISE),
        sa.Column("owner_name", sa.Text),
        sa.Column("side", sa.String(16), nullable=False),
        sa.Column("act", sa.String(16), nullable=False),
        sa.Column("verdict", BYTEWISE, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("scored", sa.Boolean, nullable=False),
        sa.Column("dismissed", sa.Boolean, nullable=False),
        sa.Column("said_at", sa.String(32)),
        sa.Column("due_end", sa.String(32)),
        sa.Column("turns_at", sa.String(32)),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("promises_by_account", "promises", ["tenant", "account_key"])
    op.create_index("promises_by_owner", "promises", ["tenant", "owner", "act"])
    op.create_index("promises_by_due", "promises", ["tenant", "due_end"])
    op.create_index("promises_by_turn", "promises", ["tenant", "turns_at"])
    op.create_index("promises_by_document", "promises", ["tenant", "document_id"])
    op.create_table(
        "aliases",
        sa.Column("tenant", sa.String(64), primary_key=True),
        sa.Column("alias", sa.String(64), primary_key=True),
        sa.Column("id", sa.String(64), primary_key=True),
    )
    op.create_index("aliases_by_id", "aliases", ["tenant", "id"])


def _noted() -> None:
    op.create_table(
        "noted",
        sa.Column("tenant", sa.String(64), primary_key=True),
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("document_id", sa.Text, nullable=False),
        sa.Column("account_key", sa.Text),
        sa.Column("person", sa.Text),
        sa.Column("at", sa.String(32)),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("noted_by_document", "noted", ["tenant", "document_id"])
    op.create_index("noted_by_account", "noted", ["tenant", "account_key"])
    op.create_index("noted_by_person", "noted", ["tenant", "person"])
