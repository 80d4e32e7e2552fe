"""Words of facts, by kind and by key, read from the indexes alone: what every settling and every audit asks for first."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.drop_index("fact_words_by_key", "fact_words")
    op.create_index("fact_words_by_key", "fact_words", ["tenant", "key", "word", "kind"])
    op.create_index("fact_words_by_kind", "fact_words", ["tenant", "kind", "word", "key"])
