"""Webhooks in the database of the ledger."""

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, select, update

from auditor.errors import NotFound
from auditor.model.webhook import Delivery, DeliveryState, Endpoint, EventType, Notice, Parcel, Reply
from auditor.store import Database
from auditor.store.tables import DELIVERIES, NOTICES, WEBHOOKS
from auditor.store.times import moment_of, stamp

SCHEDULE = tuple(timedelta(seconds=s) for s in (5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400))
"""Waits after the first failure, the second and so on (Standard Webhooks); after the last the endpoint is switched off."""
LEASE = timedelta(seconds=90)
_GONE = 410


class SqlWebhooks:
    """Implements `ports.webhooks.Webhooks` and `ports.webhooks.Outbox`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, endpoint: Endpoint, secret: str) -> None:
        row = {
            "tenant": endpoint.tenant,
            "id": endpoint.id,
            "url": endpoint.url,
            "events": " ".join(sorted(endpoint.events)),
            "secret": secret,
            "created_at": stamp(endpoint.created_at),
            "reason": "",
        }
        with self._database.write() as connection:
            connection.execute(insert(WEBHOOKS).values(row))

    def listed(self, tenant: str) -> tuple[Endpoint, ...]:
        query = select(WEBHOOKS).where(WEBHOOKS.c.tenant == tenant).order_by(WEBHOOKS.c.created_at, WEBHOOKS.c.id)
        with self._database.read() as connection:
            return tuple(map(_endpoint, connection.execute(query)))

    def remove(self, tenant: str, id: str) -> Endpoint:
        with self._database.write() as connection:
            found = _one(connection, tenant, id)
            connection.execute(delete(DELIVERIES).where(DELIVERIES.c.tenant == tenant, DELIVERIES.c.webhook == id))
            connection.execute(delete(WEBHOOKS).where(WEBHOOKS.c.tenant == tenant, WEBHOOKS.c.id == id))
        return found

    def deliveries(self, tenant: str, id: str, *, limit: int = 50) -> tuple[Delivery, ...]:
        query = select(DELIVERIES, NOTICES.c.type, NOTICES.c.at).join(NOTICES, _SAME)
        query = query.where(DELIVERIES.c.tenant == tenant, DELIVERIES.c.webhook == id)
        with self._database.read() as connection:
            _one(connection, tenant, id)
            rows = connection.execute(query.order_by(NOTICES.c.at.desc(), NOTICES.c.id).limit(limit))
            return tuple(map(_delivery, rows))

    def replay(self, tenant: str, id: str, *, at: datetime, notice: str | None = None) -> int:
        again = update(DELIVERIES).where(DELIVERIES.c.tenant == tenant, DELIVERIES.c.webhook == id)
        if notice is None:
            again = again.where(DELIVERIES.c.state != DeliveryState.DELIVERED.value)
        else:
            again = again.where(DELIVERIES.c.notice == notice)
        with self._database.write() as connection:
            _one(connection, tenant, id)
            on = update(WEBHOOKS).where(WEBHOOKS.c.tenant == tenant, WEBHOOKS.c.id == id)
            connection.execute(on.values(disabled_at=None, reason=""))
            fresh = {"state": DeliveryState.WAITING.value, "attempts": 0, "next_at": stamp(at), "token": None}
            count = connection.execute(again.values(**fresh)).rowcount
        if notice is not None and not count:
            raise NotFound(f"{id} was never sent {notice}", hint="`auditor webhooks show` lists what it was sent")
        return count

    def tenants(self) -> tuple[str, ...]:
        query = select(WEBHOOKS.c.tenant).distinct().where(WEBHOOKS.c.disabled_at.is_(None))
        with self._database.read() as connection:
            return tuple(sorted(connection.execute(query).scalars()))

    def claim(self, *, at: datetime) -> Parcel | None:
        due = DELIVERIES.c.state == DeliveryState.WAITING.value, DELIVERIES.c.next_at <= stamp(at)
        query = select(DELIVERIES, NOTICES.c.type, NOTICES.c.at, NOTICES.c.subject, NOTICES.c.body)
        query = query.add_columns(WEBHOOKS.c.url, WEBHOOKS.c.secret).join(NOTICES, _SAME).join(WEBHOOKS, _ITS)
        query = query.where(*due, WEBHOOKS.c.disabled_at.is_(None)).order_by(DELIVERIES.c.next_at, DELIVERIES.c.notice)
        with self._database.read() as connection:  # Nothing is locked where nothing is to be sent.
            if connection.execute(query.limit(1)).first() is None:
                return None
        with self._database.write() as connection:
            row = connection.execute(query.limit(1).with_for_update(skip_locked=True, of=DELIVERIES)).first()
            if row is None:
                return None
            token = secrets.token_hex(16)
            mine = update(DELIVERIES).where(*_is(row.tenant, row.notice, row.webhook))
            connection.execute(mine.values(token=token, next_at=stamp(at + LEASE)))
        return _parcel(row, token)

    def settle(self, parcel: Parcel, reply: Reply, *, at: datetime) -> None:
        held = (*_is(parcel.tenant, parcel.notice.id, parcel.endpoint), DELIVERIES.c.token == parcel.token)
        values: dict[str, object] = {"token": None, "told": reply.told, "attempts": parcel.attempts + 1}
        last = parcel.attempts >= len(SCHEDULE)
        if 200 <= reply.status < 300:
            values["state"] = DeliveryState.DELIVERED.value
        elif last or reply.status == _GONE:
            values["state"] = DeliveryState.FAILED.value
        else:
            wait = max(SCHEDULE[parcel.attempts], timedelta(seconds=reply.retry_after))
            values["next_at"] = stamp(at + wait)
        with self._database.write() as connection:
            changed = connection.execute(update(DELIVERIES).where(*held).values(**values)).rowcount
            if changed and values.get("state") == DeliveryState.FAILED.value:
                its = WEBHOOKS.c.tenant == parcel.tenant, WEBHOOKS.c.id == parcel.endpoint
                off = {"disabled_at": stamp(at), "reason": reply.told}
                connection.execute(update(WEBHOOKS).where(*its).values(**off))


_SAME = and_(NOTICES.c.tenant == DELIVERIES.c.tenant, NOTICES.c.id == DELIVERIES.c.notice)
_ITS = and_(WEBHOOKS.c.tenant == DELIVERIES.c.tenant, WEBHOOKS.c.id == DELIVERIES.c.webhook)


def _is(tenant: str, notice: str, webhook: str) -> tuple[Any, ...]:
    return DELIVERIES.c.tenant == tenant, DELIVERIES.c.notice == notice, DELIVERIES.c.webhook == webhook


def _one(connection: Connection, tenant: str, id: str) -> Endpoint:
    query = select(WEBHOOKS).where(WEBHOOKS.c.tenant == tenant, WEBHOOKS.c.id == id)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise NotFound(f"there is no webhook {id}", hint="`auditor webhooks list` shows them")
    return _endpoint(row)


def _endpoint(row: Row[Any]) -> Endpoint:
    return Endpoint(
        id=row.id,
        tenant=row.tenant,
        url=row.url,
        events=frozenset(map(EventType, row.events.split())),
        created_at=moment_of(row.created_at),
        disabled_at=moment_of(row.disabled_at) if row.disabled_at else None,
        reason=row.reason,
    )


def _delivery(row: Row[Any]) -> Delivery:
    return Delivery(
        notice=row.notice,
        endpoint=row.webhook,
        type=EventType(row.type),
        at=moment_of(row.at),
        state=DeliveryState(row.state),
        attempts=row.attempts,
        next_at=moment_of(row.next_at),
        told=row.told,
    )


def _parcel(row: Row[Any], token: str) -> Parcel:
    notice = Notice(id=row.notice, type=EventType(row.type), at=moment_of(row.at), subject=row.subject, body=row.body)
    return Parcel(
        tenant=row.tenant,
        notice=notice,
        endpoint=row.webhook,
        url=row.url,
        secret=row.secret,
        attempts=row.attempts,
        token=token,
    )
