"""Notices for webhooks, written in the transaction of what they tell of: neither is there without the other."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from auditor.model.webhook import Notice
from auditor.store.tables import DELIVERIES, NOTICES, WEBHOOKS
from auditor.store.times import stamp


def heard(connection: Connection, tenant: str) -> bool:
    """Whether anybody is told at all; else what would be told need not be found out."""
    return connection.execute(select(WEBHOOKS.c.id).where(WEBHOOKS.c.tenant == tenant).limit(1)).first() is not None


def tell(connection: Connection, tenant: str, notices: Iterable[Notice]) -> None:
    """Put `notices` before every endpoint of `tenant` that wants them; what was told under the same id is not again.

    An endpoint that is switched off keeps what comes meanwhile until a replay. Where nobody listens nothing is kept.
    """
    query = select(WEBHOOKS.c.id, WEBHOOKS.c.events).where(WEBHOOKS.c.tenant == tenant)
    listening = [(row.id, frozenset(row.events.split())) for row in connection.execute(query)]
    if not listening:
        return
    for one in notices:
        to = [id for id, events in listening if one.type.value in events]
        mine = NOTICES.c.tenant == tenant, NOTICES.c.id == one.id
        if not to or connection.execute(select(NOTICES.c.id).where(*mine)).first() is not None:
            continue
        key, at = {"tenant": tenant}, stamp(one.at)
        told = {"id": one.id, "type": one.type.value, "at": at, "subject": one.subject, "body": one.body}
        connection.execute(insert(NOTICES).values({**key, **told}))
        waiting = {"notice": one.id, "state": "waiting", "attempts": 0, "next_at": at, "told": ""}
        connection.execute(insert(DELIVERIES), [{**key, **waiting, "webhook": id} for id in to])


def forget(connection: Connection, tenant: str, subjects: Iterable[str]) -> None:
    """Delete all that was or would be told of `subjects`."""
    for one in subjects:
        gone = select(NOTICES.c.id).where(NOTICES.c.tenant == tenant, NOTICES.c.subject == one)
        connection.execute(delete(DELIVERIES).where(DELIVERIES.c.tenant == tenant, DELIVERIES.c.notice.in_(gone)))
        connection.execute(delete(NOTICES).where(NOTICES.c.tenant == tenant, NOTICES.c.subject == one))
