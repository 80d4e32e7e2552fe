"""`auditor webhooks`: which systems are told when something happens to a promise."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from auditor.cli import options as opt
from auditor.cli.output import note, write
from auditor.cli.session import configure
from auditor.model.ledger import TENANT
from auditor.model.webhook import EventType

webhooks = typer.Typer(help="Other systems that are told: add, list, show, replay, remove.", no_args_is_help=True)

Tenant = Annotated[str, typer.Option("--tenant", help="Whose promises it is told of.")]
Id = Annotated[str, typer.Argument(metavar="ID", help="Such as wh_1a2b3c4d5e6f.")]


@webhooks.command()
def add(
    url: Annotated[str, typer.Argument(metavar="URL", help="An https address on the public internet.")],
    event: Annotated[
        list[EventType] | None, typer.Option("--event", help="What of (default: all); repeatable.")
    ] = None,
    tenant: Tenant = TENANT,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Add an address. Its secret, which checks signatures, is shown once."""
    from auditor.webhooks.sql import SqlWebhooks
    from auditor.wiring.service import database
    from auditor.wiring.webhooks import new_endpoint

    endpoint, secret = new_endpoint(tenant, url, frozenset(event or ()), at=datetime.now(UTC))
    with database(configure(config, ledger=ledger)) as opened:
        SqlWebhooks(opened).add(endpoint, secret)
    write(f"{secret}\n")
    note(f"Webhook {endpoint.id} is told from now on. The secret is not shown again; keep it like a password.")


@webhooks.command("list")
def list_(tenant: Tenant = TENANT, ledger: opt.LedgerPlace = None, config: opt.ConfigFile = None) -> None:
    """List addresses, and which are switched off and why."""
    from auditor.webhooks.sql import SqlWebhooks
    from auditor.wiring.service import database

    with database(configure(config, ledger=ledger)) as opened:
        found = SqlWebhooks(opened).listed(tenant)
    rows = [(one.id, one.url, ", ".join(sorted(one.events)), one.reason if one.disabled_at else "") for one in found]
    _table(("webhook", "address", "events", "switched off"), rows, "There are no webhooks.")


@webhooks.command()
def show(id: Id, tenant: Tenant = TENANT, ledger: opt.LedgerPlace = None, config: opt.ConfigFile = None) -> None:
    """Show what an address was sent last, and how that went."""
    from auditor.webhooks.sql import SqlWebhooks
    from auditor.wiring.service import database

    with database(configure(config, ledger=ledger)) as opened:
        found = SqlWebhooks(opened).deliveries(tenant, id)
    rows = [(one.notice, one.type.value, one.state.value, str(one.attempts), one.told) for one in found]
    _table(("message", "event", "state", "attempts", "last answer"), rows, "Nothing was sent yet.")


@webhooks.command()
def replay(
    id: Id,
    message: Annotated[str | None, typer.Option("--message", help="Only this one, even if it was taken.")] = None,
    tenant: Tenant = TENANT,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Switch an address on again, and send again what it did not take."""
    from auditor.webhooks.sql import SqlWebhooks
    from auditor.wiring.service import database

    with database(configure(config, ledger=ledger)) as opened:
        count = SqlWebhooks(opened).replay(tenant, id, at=datetime.now(UTC), notice=message)
    write(f"To be sent again: {count}\n")


@webhooks.command()
def remove(id: Id, tenant: Tenant = TENANT, ledger: opt.LedgerPlace = None, config: opt.ConfigFile = None) -> None:
    """Remove an address, with all that was still to be sent to it."""
    from auditor.webhooks.sql import SqlWebhooks
    from auditor.wiring.service import database

    with database(configure(config, ledger=ledger)) as opened:
        gone = SqlWebhooks(opened).remove(tenant, id)
    write(f"Removed: {gone.id} ({gone.url})\n")


def _table(columns: tuple[str, ...], rows: Sequence[tuple[str, ...]], empty: str) -> None:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column)
    for row in rows:
        table.add_row(*map(escape, row))
    Console(highlight=False).print(table if rows else empty)
