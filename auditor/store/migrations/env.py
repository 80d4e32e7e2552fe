"""Alembic's entry: runs the migrations on the connection, and in the transaction, that `auditor.store.versions` gives."""

from alembic import context

from auditor.store.tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
context.run_migrations()
