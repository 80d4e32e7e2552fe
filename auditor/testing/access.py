"""Keys and first answers held in memory: for tests, and for a service without a ledger."""

from dataclasses import replace
from datetime import datetime, timedelta

from auditor.errors import Conflict, Mismatch, NotFound
from auditor.model.access import ApiKey
from auditor.model.answer import KeptAnswer

_KEPT = timedelta(hours=24)
_UNDER_WAY = timedelta(minutes=10)


class KeyRing:
    """Implements `ports.access.Keys`."""

    def __init__(self) -> None:
        self._keys: dict[str, ApiKey] = {}

    def add(self, key: ApiKey) -> None:
        if key.id in self._keys:
            raise Conflict(f"there is a key {key.id} already", hint="make another one")
        self._keys[key.id] = key

    def by_digest(self, digest: str) -> ApiKey | None:
        return next((one for one in self._keys.values() if one.digest == digest and one.revoked_at is None), None)

    def listed(self, tenant: str) -> tuple[ApiKey, ...]:
        mine = (one for one in self._keys.values() if one.tenant == tenant)
        return tuple(sorted(mine, key=lambda one: (one.created_at, one.id)))

    def revoke(self, tenant: str, id: str, *, at: datetime) -> ApiKey:
        found = self._keys.get(id)
        if found is None or found.tenant != tenant:
            raise NotFound(f"there is no key {id}", hint="`auditor keys list` shows them")
        self._keys[id] = replace(found, revoked_at=found.revoked_at or at)
        return self._keys[id]

    def exist(self) -> bool:
        return bool(self._keys)


class AnswerShelf:
    """Implements `ports.access.Answers`."""

    def __init__(self) -> None:
        self._held: dict[tuple[str, str], tuple[str, datetime, KeptAnswer | None]] = {}

    def begin(self, tenant: str, key: str, request: str, *, at: datetime) -> KeptAnswer | None:
        self._held = {one: held for one, held in self._held.items() if at - held[1] < _age(held[2])}
        held = self._held.get((tenant, key))
        if held is None:
            self._held[tenant, key] = (request, at, None)
            return None
        if held[0] != request:
            raise Mismatch(
                "This Idempotency-Key came with another request before", hint="use a new key for a new request"
            )
        if held[2] is None:
            raise Conflict("The same request is under way", hint="wait for its answer, then send it again")
        return held[2]

    def finish(self, tenant: str, key: str, answer: KeptAnswer) -> None:
        request, at, _ = self._held[tenant, key]
        self._held[tenant, key] = (request, at, answer)

    def drop(self, tenant: str, key: str) -> None:
        self._held.pop((tenant, key), None)


def _age(answer: KeptAnswer | None) -> timedelta:
    return _UNDER_WAY if answer is None else _KEPT
