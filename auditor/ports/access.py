"""The service's seam to whoever may call it."""

from datetime import datetime
from typing import Protocol

from auditor.model.access import ApiKey
from auditor.model.answer import KeptAnswer


class Keys(Protocol):
    """The keys of all tenants. Raises Unavailable when they cannot be reached."""

    def add(self, key: ApiKey) -> None:
        """Raises Conflict when there is one of the same id."""
        ...

    def by_digest(self, digest: str) -> ApiKey | None:
        """The key whose SHA-256 this is, if it is not revoked. Asked with each request: revoking works at once."""
        ...

    def listed(self, tenant: str) -> tuple[ApiKey, ...]:
        """Of one tenant, revoked ones too, the oldest first."""
        ...

    def revoke(self, tenant: str, id: str, *, at: datetime) -> ApiKey:
        """Raises NotFound for an id that the tenant has not. Revoking twice keeps the first time."""
        ...

    def exist(self) -> bool:
        """Whether anybody was ever given a key: from then on nobody gets in without one."""
        ...


class Answers(Protocol):
    """First answers under an Idempotency-Key, each for 24 hours. Raises Unavailable when they cannot be reached."""

    def begin(self, tenant: str, key: str, request: str, *, at: datetime) -> KeptAnswer | None:
        """Takes `key` for the request with the digest `request`; None: it is new, and `finish` or `drop` must follow.

        Raises Mismatch when another request came under this key, Conflict while the same one is still under way.
        """
        ...

    def finish(self, tenant: str, key: str, answer: KeptAnswer) -> None:
        """From now on `begin` gives `answer`."""
        ...

    def drop(self, tenant: str, key: str) -> None:
        """There was no answer worth keeping: the request may be tried again."""
        ...
