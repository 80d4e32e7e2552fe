"""`auditor ledger`: the memory itself."""

from pathlib import Path
from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.commitments import ShowFormat
from auditor.cli.session import configure

ledger = typer.Typer(
    help="The memory behind `auditor commitments`: verify, info, update, rebuild, backup.", no_args_is_help=True
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
def backup(
    target: Annotated[Path, typer.Argument(metavar="FILE", help="A new file; an older one is not overwritten.")],
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Copy an SQLite ledger as it stands at one moment, while others go on working with it."""
    from auditor.cli.ledgering import backed_up

    backed_up(configure(config, ledger=ledger), target)


@ledger.command()
def rebuild(ledger: opt.LedgerPlace = None, config: opt.ConfigFile = None) -> None:
    """Make all that is listed anew from the facts, which stay as they are."""
    from auditor.cli.ledgering import rebuilt

    rebuilt(configure(config, ledger=ledger))
