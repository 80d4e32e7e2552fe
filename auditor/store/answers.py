"""First answers under an Idempotency-Key, in the database of the ledger."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, delete, insert, or_, select, update

from auditor.errors import Conflict, Mismatch
from auditor.model.answer import KeptAnswer
from auditor.store.database import Database
from auditor.store.tables import ANSWERS
from auditor.store.times import stamp

_KEPT = timedelta(hours=24)
_UNDER_WAY = timedelta(minutes=10)
"""After this a request that began and never ended counts as lost with its process."""


class SqlAnswers:
    """Implements `ports.access.Answers`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, tenant: str, key: str, request: str, *, at: datetime) -> KeptAnswer | None:
        mine = ANSWERS.c.tenant == tenant, ANSWERS.c.key == key
        with self._database.write() as connection:
            _forget(connection, at)
            row = connection.execute(select(ANSWERS).where(*mine)).one_or_none()
            if row is None:
                taken = {"tenant": tenant, "key": key, "request": request, "at": stamp(at)}
                connection.execute(insert(ANSWERS).values(taken))
                return None
        if row.request != request:
            raise Mismatch(
                "This Idempotency-Key came with another request before", hint="use a new key for a new request"
            )
        if row.status is None:
            raise Conflict("The same request is under way", hint="wait for its answer, then send it again")
        return KeptAnswer(status=row.status, media_type=row.media_type, body=row.body)

    def finish(self, tenant: str, key: str, answer: KeptAnswer) -> None:
        told = {"status": answer.status, "media_type": answer.media_type, "body": answer.body}
        with self._database.write() as connection:
            connection.execute(update(ANSWERS).where(ANSWERS.c.tenant == tenant, ANSWERS.c.key == key).values(told))

    def drop(self, tenant: str, key: str) -> None:
        with self._database.write() as connection:
            connection.execute(delete(ANSWERS).where(ANSWERS.c.tenant == tenant, ANSWERS.c.key == key))


def _forget(connection: Connection, at: datetime) -> None:
    old = ANSWERS.c.at <= stamp(at - _KEPT)
    lost = and_(ANSWERS.c.status.is_(None), ANSWERS.c.at <= stamp(at - _UNDER_WAY))
    connection.execute(delete(ANSWERS).where(or_(old, lost)))
