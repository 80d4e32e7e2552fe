"""The tables of the ledger, as the newest migration leaves them.

Times are text, fixed-width and in UTC (`auditor.store.times`), so that they compare alike on every database. `tenant`
leads every key: no query can reach another's rows by leaving it out of an index.
"""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, MetaData, String, Table, Text

METADATA = MetaData()
BYTEWISE = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that is sorted by code points everywhere, not by the rules of the language that a server was set up with."""


def _tenant() -> Column[str]:
    return Column("tenant", String(64), primary_key=True)


TENANTS = Table(
    "tenants",
    METADATA,
    _tenant(),
    Column("seq", Integer, nullable=False),
    Column("head", String(64), nullable=False),
)
"""The last entry of each chain; its row is locked while the chain grows."""

ENTRIES = Table(
    "entries",
    METADATA,
    _tenant(),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("known_at", String(32), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("digest", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
"""The chain: what became known, when; it holds digests with salt, so it tells nothing of what was erased."""

FACTS = Table(
    "facts",
    METADATA,
    _tenant(),
    Column("key", String(64), primary_key=True),
    Column("seq", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("name", Text, nullable=False),
    Column("salt", LargeBinary(16), nullable=False),
    Column("body", Text, nullable=False),
    Index("facts_by_seq", "tenant", "seq"),
    Index("facts_by_name", "tenant", "kind", "name"),
)
"""What the entries stand for; `name` is the id of the document, record or promise that it is about."""

FACT_WORDS = Table(
    "fact_words",
    METADATA,
    _tenant(),
    Column("word", Text, primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("kind", String(16), nullable=False),
    Index("fact_words_by_key", "tenant", "key", "word", "kind"),
    Index("fact_words_by_kind", "tenant", "kind", "word", "key"),
)
"""By which words facts are found again. Both indexes hold whole rows: one that alone did, SQLite would read from end to
end rather than look a key up in the other."""

MARKS = Table(
    "marks",
    METADATA,
    _tenant(),
    Column("word", Text, primary_key=True),
    Column("seq", Integer, nullable=False),
)
"""Words of facts that nothing was made of yet; the empty word stands for everything."""

PROMISES = Table(
    "promises",
    METADATA,
    _tenant(),
    Column("id", BYTEWISE, primary_key=True),
    Column("document_id", Text, nullable=False),
    Column("account_key", BYTEWISE),
    Column("owner", BYTEWISE),
    Column("owner_name", Text),
    Column("side", String(16), nullable=False),
    Column("act", String(16), nullable=False),
    Column("verdict", BYTEWISE, nullable=False),
    Column("state", String(16), nullable=False),
    Column("scored", Boolean, nullable=False),
    Column("dismissed", Boolean, nullable=False),
    Column("said_at", String(32)),
    Column("due_end", String(32)),
    Column("turns_at", String(32)),
    Column("body", Text, nullable=False),
    Index("promises_by_account", "tenant", "account_key"),
    Index("promises_by_owner", "tenant", "owner", "act"),
    Index("promises_by_due", "tenant", "due_end"),
    Index("promises_by_turn", "tenant", "turns_at"),
    Index("promises_by_document", "tenant", "document_id"),
)
"""Made of the facts, and made anew from them at any time."""

ALIASES = Table(
    "aliases",
    METADATA,
    _tenant(),
    Column("alias", String(64), primary_key=True),
    Column("id", String(64), primary_key=True),
    Index("aliases_by_id", "tenant", "id"),
)

NOTED = Table(
    "noted",
    METADATA,
    _tenant(),
    Column("id", String(64), primary_key=True),
    Column("document_id", Text, nullable=False),
    Column("account_key", Text),
    Column("person", Text),
    Column("at", String(32)),
    Column("body", Text, nullable=False),
    Index("noted_by_document", "tenant", "document_id"),
    Index("noted_by_account", "tenant", "account_key"),
    Index("noted_by_person", "tenant", "person"),
)

JOBS = Table(
    "jobs",
    METADATA,
    _tenant(),
    Column("id", String(64), primary_key=True),
    Column("state", String(16), nullable=False),
    Column("created_at", String(32), nullable=False),
    Column("finished_at", String(32)),
    Column("options", Text, nullable=False),
    Column("files", Integer, nullable=False),
    Column("error", Text, nullable=False),
    Index("jobs_by_state", "state", "created_at"),
)

JOB_FILES = Table(
    "job_files",
    METADATA,
    _tenant(),
    Column("job", String(64), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)

JOB_STEPS = Table(
    "job_steps",
    METADATA,
    _tenant(),
    Column("job", String(64), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(16), nullable=False),
    Column("stage", Integer, nullable=False),
    Column("documents", Integer, nullable=False),
    Column("state", String(16), nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("token", String(64)),
    Column("worker", String(128)),
    Column("lease_until", String(32)),
    Column("payload", LargeBinary, nullable=False),
    Column("result", LargeBinary),
    Index("job_steps_by_state", "state", "lease_until"),
)
"""A step is worked on under a lease; its token decides whose result counts."""

KEYS = Table(
    "api_keys",
    METADATA,
    Column("id", String(64), primary_key=True),
    Column("tenant", String(64), nullable=False),
    Column("name", Text, nullable=False),
    Column("roles", Text, nullable=False),
    Column("digest", String(64), nullable=False, unique=True),
    Column("created_at", String(32), nullable=False),
    Column("revoked_at", String(32)),
    Index("api_keys_by_tenant", "tenant", "created_at"),
)
"""The only table that is asked before the tenant is known: a key tells whose it is."""

ANSWERS = Table(
    "answers",
    METADATA,
    _tenant(),
    Column("key", String(255), primary_key=True),
    Column("request", String(64), nullable=False),
    Column("at", String(32), nullable=False),
    Column("status", Integer),
    Column("media_type", Text),
    Column("body", LargeBinary),
    Index("answers_by_time", "at"),
)
"""First answers under an Idempotency-Key; without a status while the first request is still under way."""

WEBHOOKS = Table(
    "webhooks",
    METADATA,
    _tenant(),
    Column("id", String(64), primary_key=True),
    Column("url", Text, nullable=False),
    Column("events", Text, nullable=False),
    Column("secret", Text, nullable=False),
    Column("created_at", String(32), nullable=False),
    Column("disabled_at", String(32)),
    Column("reason", Text, nullable=False),
)
"""The secret is kept as it is: it signs."""

NOTICES = Table(
    "notices",
    METADATA,
    _tenant(),
    Column("id", String(64), primary_key=True),
    Column("type", String(64), nullable=False),
    Column("at", String(32), nullable=False),
    Column("subject", Text, nullable=False),
    Column("body", Text, nullable=False),
    Index("notices_by_subject", "tenant", "subject"),
)

DELIVERIES = Table(
    "deliveries",
    METADATA,
    _tenant(),
    Column("notice", String(64), primary_key=True),
    Column("webhook", String(64), primary_key=True),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_at", String(32), nullable=False),
    Column("token", String(64)),
    Column("told", Text, nullable=False),
    Index("deliveries_by_time", "state", "next_at"),
)
"""A lease is a `next_at` in the future under a token: who dies with it is followed by another."""
