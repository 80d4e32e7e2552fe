"""The keys of the service, in the database of the ledger."""

from datetime import datetime

from sqlalchemy import Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from auditor.errors import Conflict, NotFound
from auditor.model.access import ApiKey, Role
from auditor.store.database import Database
from auditor.store.tables import KEYS
from auditor.store.times import moment_of, stamp, stamped


class SqlKeys:
    """Implements `ports.access.Keys`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, key: ApiKey) -> None:
        row = {
            "id": key.id,
            "tenant": key.tenant,
            "name": key.name,
            "roles": " ".join(sorted(key.roles)),
            "digest": key.digest,
            "created_at": stamp(key.created_at),
            "revoked_at": stamped(key.revoked_at),
        }
        try:
            with self._database.write() as connection:
                connection.execute(insert(KEYS).values(row))
        except IntegrityError as error:
            raise Conflict(f"there is a key {key.id} already", hint="make another one") from error

    def by_digest(self, digest: str) -> ApiKey | None:
        query = select(KEYS).where(KEYS.c.digest == digest, KEYS.c.revoked_at.is_(None))
        with self._database.read() as connection:
            row = connection.execute(query).one_or_none()
        return _key(row) if row is not None else None

    def listed(self, tenant: str) -> tuple[ApiKey, ...]:
        query = select(KEYS).where(KEYS.c.tenant == tenant).order_by(KEYS.c.created_at, KEYS.c.id)
        with self._database.read() as connection:
            return tuple(map(_key, connection.execute(query)))

    def revoke(self, tenant: str, id: str, *, at: datetime) -> ApiKey:
        mine = KEYS.c.tenant == tenant, KEYS.c.id == id
        with self._database.write() as connection:
            connection.execute(update(KEYS).where(*mine, KEYS.c.revoked_at.is_(None)).values(revoked_at=stamp(at)))
            row = connection.execute(select(KEYS).where(*mine)).one_or_none()
        if row is None:
            raise NotFound(f"there is no key {id}", hint="`auditor keys list` shows them")
        return _key(row)

    def exist(self) -> bool:
        with self._database.read() as connection:
            return connection.execute(select(KEYS.c.id).limit(1)).one_or_none() is not None


def _key(row: Row[tuple[str, str, str, str, str, str, str | None]]) -> ApiKey:
    return ApiKey(
        id=row.id,
        tenant=row.tenant,
        name=row.name,
        roles=frozenset(map(Role, row.roles.split())),
        digest=row.digest,
        created_at=moment_of(row.created_at),
        revoked_at=moment_of(row.revoked_at) if row.revoked_at else None,
    )
