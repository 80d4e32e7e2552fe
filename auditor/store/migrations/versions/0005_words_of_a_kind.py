"""Words of one kind of fact, read from the index alone: what every settling and every audit asks for first."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_index("fact_words_by_kind", "fact_words", ["tenant", "kind", "word", "key"])
