"""What the service needs of the database and the readers, by their concrete names."""

import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256

from auditor.config import Config, zone
from auditor.model.access import ApiKey, Role
from auditor.model.record import Record
from auditor.model.text import Skipped
from auditor.ports import Input
from auditor.ports.access import Answers, Keys
from auditor.records.normalized import NormalizedJsonLines
from auditor.store import Database
from auditor.store.answers import SqlAnswers
from auditor.store.keys import SqlKeys
from auditor.wiring.ledger import place

_MARK = "aud"
"""Begins every key, so that scanners for leaked secrets know one."""


def digest(secret: str) -> str:
    """What is kept of a key. It is long and random, so a fast hash without salt tells nothing of it."""
    return sha256(secret.encode()).hexdigest()


@contextmanager
def database(config: Config) -> Iterator[Database]:
    """That of the ledger, opened once for everything that is kept in it."""
    opened = Database(place(config))
    try:
        yield opened
    finally:
        opened.close()


def keys_in(opened: Database) -> Keys:
    return SqlKeys(opened)


def answers_in(opened: Database) -> Answers:
    return SqlAnswers(opened)


def new_key(tenant: str, name: str, roles: frozenset[Role], *, at: datetime) -> tuple[ApiKey, str]:
    """A key, and the secret that is shown once."""
    id = f"{_MARK}_{secrets.token_hex(4)}"
    secret = f"{id}_{secrets.token_urlsafe(32)}"
    return ApiKey(id=id, tenant=tenant, name=name, roles=roles, digest=digest(secret), created_at=at), secret


def posted_records(lines: Iterable[str], config: Config) -> Iterator[Record | Skipped]:
    """Records in their normalized form, one JSON object a line."""
    reader = NormalizedJsonLines(zone=zone(config.tz) or UTC, date_order=config.date_order)
    for item in reader.read(Input.of("records", "\n".join(lines).encode())):
        if isinstance(item, Record | Skipped):
            yield item
