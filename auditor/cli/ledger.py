"""`auditor ledger`: the memory itself."""

from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.commitments import ShowFormat
from auditor.cli.session import configure

ledger = typer.Typer(
    help="The memory behind `auditor commitments`: verify, info, update, rebuild.", no_args_is_help=True
)


@ledger.command()
def verify(ledger: opt.LedgerPlace = None, config: opt.ConfigFile = None) -> None:
    """Walk the hash chain and judge all promises again: shows whether anything was changed from outside. Exit 1 if so."""
    from auditor.cli.ledgering import verified

    raise typer.Exit(0 if verified(configure(config, ledger=ledger)) else 1)


@ledger.command()
def info(
    format_: Annotated[ShowFormat, typer.Option("--format", "-f", help="How it is written.")] = ShowFormat.TEXT,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Say where the ledger is, and how much is in it."""
    from auditor.cli.ledgering import described

    described(configure(config, ledger=ledger), format_.value)


@ledger.command()
def update(ledger: opt.LedgerPlace = None, config: opt.ConfigFile = None) -> None:
    """Judge anew what new facts or the time that has passed may have changed."""
    from auditor.cli.ledgering import current

    with current(configure(config, ledger=ledger)):
        pass


@ledger.command()
def rebuild(ledger: opt.LedgerPlace = None, config: opt.ConfigFile = None) -> None:
    """Make all that is listed anew from the facts, which stay as they are."""
    from auditor.cli.ledgering import rebuilt

    rebuilt(configure(config, ledger=ledger))
