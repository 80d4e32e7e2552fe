"""The SQL engine and its unit of work: SQLite in a file, or PostgreSQL by its URL."""

from auditor.store.database import Database, url_of

__all__ = ["Database", "url_of"]
