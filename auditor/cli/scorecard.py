"""`auditor scorecard`: kept promises of one account, one person, or the team."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.session import configure
from auditor.model.scorecard import Subject


class CardFormat(StrEnum):
    TEXT = "text"
    JSON = "json"
    HTML = "html"


Of = Annotated[Subject, typer.Argument(metavar="account|owner|team", help="Whose card.")]
Name = Annotated[
    str | None, typer.Argument(metavar="NAME", help="An account by name or domain, a person by address or name.")
]
FormatOption = Annotated[CardFormat, typer.Option("--format", "-f", help="How it is written.")]
ToFile = Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file.")]


def scorecard(
    subject: Of,
    name: Name = None,
    as_of: opt.AsOf = None,
    tz: opt.Zone = None,
    format_: FormatOption = CardFormat.TEXT,
    output: ToFile = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Show how promises were kept: the rate with its interval, five elements of trust, and every event behind them."""
    from auditor.cli.telling import put_card

    put_card(subject, name, configure(config, tz=tz, ledger=ledger), as_of, format_, output)
