"""`auditor keys`: who may call the service."""

from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from auditor.cli import options as opt
from auditor.cli.output import note, write
from auditor.cli.session import configure
from auditor.model.access import Role
from auditor.model.ledger import TENANT

keys = typer.Typer(help="Keys of the service: create, list, revoke.", no_args_is_help=True)

Tenant = Annotated[str, typer.Option("--tenant", help="Whose promises the key sees.")]
Name = Annotated[str, typer.Option("--name", help="Whose key it is, or what it is for.")]
Roles = Annotated[list[Role] | None, typer.Option("--role", help="What it opens (default: review); repeatable.")]


@keys.command()
def create(
    name: Name,
    role: Roles = None,
    tenant: Tenant = TENANT,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Make a key. It is shown once, and kept only as a digest; from then on nobody gets in without one."""
    from auditor.wiring.service import database, keys_in, new_key

    roles = frozenset(role or [Role.REVIEW])
    key, secret = new_key(tenant, name, roles, at=datetime.now(UTC))
    with database(configure(config, ledger=ledger)) as opened:
        first = not keys_in(opened).exist()
        keys_in(opened).add(key)
    write(f"{secret}\n")
    note(f"Key {key.id} for {name}: {', '.join(sorted(roles))}. It is not shown again; keep it like a password.")
    if first:
        note("It is the first key: restart the service, which from then on answers nobody without one.")


@keys.command("list")
def list_(tenant: Tenant = TENANT, ledger: opt.LedgerPlace = None, config: opt.ConfigFile = None) -> None:
    """List keys, revoked ones too; none of them can be read back."""
    from auditor.wiring.service import database, keys_in

    with database(configure(config, ledger=ledger)) as opened:
        found = keys_in(opened).listed(tenant)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in ("key", "name", "roles", "created", "revoked"):
        table.add_column(column)
    for one in found:
        revoked = f"{one.revoked_at:%Y-%m-%d %H:%M}" if one.revoked_at else ""
        table.add_row(
            one.id, escape(one.name), ", ".join(sorted(one.roles)), f"{one.created_at:%Y-%m-%d %H:%M}", revoked
        )
    Console(highlight=False).print(table if found else "There are no keys.")


@keys.command()
def revoke(
    key: Annotated[str, typer.Argument(metavar="KEY", help="The visible prefix, such as aud_1a2b3c4d.")],
    tenant: Tenant = TENANT,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Revoke a key; the next request with it is refused."""
    from auditor.wiring.service import database, keys_in

    with database(configure(config, ledger=ledger)) as opened:
        gone = keys_in(opened).revoke(tenant, key, at=datetime.now(UTC))
    write(f"Revoked: {gone.id} ({gone.name})\n")
