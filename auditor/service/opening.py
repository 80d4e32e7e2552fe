"""From settings to a running service: everything is built once, before the first request."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from auditor import wiring
from auditor.config import Config, zone
from auditor.model.access import Caller, Role
from auditor.ports.access import Keys
from auditor.service.hubspot import Signatures
from auditor.service.services import Limits, Services
from auditor.webhooks.sql import SqlWebhooks
from auditor.wiring.jobs import AuditSteps, queue_in, worker
from auditor.wiring.ledger import Days, books_in
from auditor.wiring.service import answers_in, database, keys_in
from auditor.wiring.webhooks import telling


@contextmanager
def opened(config: Config, clock: Callable[[], datetime]) -> Iterator[Services]:
    """What `config` asks for, with the ledger and all that is kept beside it; closed at the end.

    Keys are needed from the first that was ever made. Raises Unavailable, ConfigError.
    """
    with database(config) as kept:
        keys = keys_in(kept)
        needed = keys if keys.exist() else None
        books = partial(books_in, kept, config, clock=clock, days=Days())
        with telling(kept, books):
            yield replace(
                services(config, clock),
                keys=needed,
                ring=keys,
                signatures=_signatures(config, clock) if needed else None,
                answers=answers_in(kept),
                books=books,
                queue=queue_in(kept),
                webhooks=SqlWebhooks(kept),
                needed=(_Reached(keys),),
            )


@contextmanager
def working(config: Config, services: Services) -> Iterator[None]:
    """A worker in this process for the audits that come in; the step that runs at the end goes on after the next start."""
    queue, books = services.queue, services.books
    if queue is None or books is None:
        yield
        return
    mine = worker(queue, AuditSteps(queue=queue, config=config, books=books))
    thread = threading.Thread(target=mine.run, name="auditor-worker", daemon=True)
    thread.start()
    try:
        yield
    finally:
        mine.end()


@dataclass(frozen=True, slots=True)
class _Reached:
    """The database answers."""

    keys: Keys
    name = "ledger"

    def check(self) -> None:
        self.keys.exist()


def _signatures(config: Config, clock: Callable[[], datetime]) -> Signatures | None:
    """HubSpot's, where its secret is known; its cards review drafts and see promises."""
    secret, file = os.environ.get(config.service.hubspot_env), config.service
    if not secret:
        return None
    caller = Caller(tenant=file.hubspot_tenant, roles=frozenset({Role.REVIEW, Role.READ}), key="hubspot")
    return Signatures(secret, caller, public_url=file.public_url, clock=clock)


def services(config: Config, clock: Callable[[], datetime]) -> Services:
    """What `config` asks for, without a ledger."""
    file = config.service
    return Services(
        shop=wiring.review_shop(config, wiring.Run(as_of=clock(), keep_text=True)),
        clock=lambda: clock().replace(microsecond=0),
        limits=Limits(
            body=file.body, upload=file.upload, a_minute=file.a_minute, at_once=file.at_once, waiting=file.waiting
        ),
        origins=file.origins,
        folders=tuple(file.folders),
    )


def clock_of(config: Config) -> Callable[[], datetime]:
    """Now, in the zone of our side."""
    tz = zone(config.tz) or UTC
    return partial(datetime.now, tz)
