"""Webhooks by their concrete names."""

import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from auditor.errors import Unavailable
from auditor.model.webhook import Endpoint, EventType
from auditor.store import Database
from auditor.webhooks.addresses import checked
from auditor.webhooks.postman import Postman
from auditor.webhooks.signing import new_secret
from auditor.webhooks.sql import SqlWebhooks
from auditor.wiring.ledger import Books

_PATIENCE = 20.0
"""Seconds that the attempt under way may take at the end."""


def new_endpoint(tenant: str, url: str, events: frozenset[EventType], *, at: datetime) -> tuple[Endpoint, str]:
    """An endpoint, and the secret that is shown once. Raises UsageError, Refused."""
    checked(url)
    id = f"wh_{secrets.token_hex(6)}"
    return Endpoint(id=id, tenant=tenant, url=url, events=events or frozenset(EventType), created_at=at), new_secret()


@contextmanager
def telling(database: Database, books: Callable[[str], Books]) -> Iterator[None]:
    """A thread that sends what webhooks are to be told; several processes may do so at once."""
    try:
        from auditor.webhooks.sending import HttpSender
    except ImportError as error:
        raise Unavailable(
            f"the package {error.name} is not installed", hint="pip install 'promise-auditor[service]'"
        ) from error
    kept = SqlWebhooks(database)

    def sweep() -> None:
        for tenant in kept.tenants():
            books(tenant).bring_up_to_date()
            books(tenant).ledger.soon()

    postman = Postman(outbox=kept, sends=HttpSender(), sweep=sweep)
    thread = threading.Thread(target=postman.run, name="auditor-webhooks", daemon=True)
    thread.start()
    try:
        yield
    finally:
        postman.stop()
        thread.join(_PATIENCE)
