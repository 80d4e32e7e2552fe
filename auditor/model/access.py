"""Who calls the service, and what he may do."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What a key opens; a key has one or several."""

    REVIEW = "review"
    """Have drafts reviewed and openers suggested; nothing is kept of it."""
    INGEST = "ingest"
    """Bring in mail, calls and records."""
    READ = "read"
    """See promises, scorecards and reports."""
    ADMIN = "admin"
    """Decide about promises; manage keys and webhooks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Whoever sent a request; every query is his tenant's."""

    tenant: str
    roles: frozenset[Role]
    key: str
    """The visible prefix of his key; empty where no keys are used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key as it is kept: what opens the door is not in it."""

    id: str
    """The visible prefix, by which it is listed and revoked."""
    tenant: str
    name: str
    """Whose it is, or what for."""
    roles: frozenset[Role]
    digest: str
    """SHA-256 of the whole key, in hex."""
    created_at: datetime
    revoked_at: datetime | None = None
