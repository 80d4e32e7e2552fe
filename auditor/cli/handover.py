"""`auditor handover`: the promises that go along when a won deal changes hands."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.session import configure


class SheetFormat(StrEnum):
    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"


AccountName = Annotated[str, typer.Argument(metavar="ACCOUNT", help="The account, by name or domain.")]
Signed = Annotated[str, typer.Option("--signed", help="The day of the signature, ISO 8601; that day counts.")]
NewOwner = Annotated[str, typer.Option("--to", help="Who takes the account over.")]
FormatOption = Annotated[SheetFormat, typer.Option("--format", "-f", help="How it is written.")]
ToFile = Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file.")]


def handover(
    account: AccountName,
    signed: Signed,
    to: NewOwner,
    as_of: opt.AsOf = None,
    tz: opt.Zone = None,
    format_: FormatOption = SheetFormat.TEXT,
    output: ToFile = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """List every promise made before the signature, in its own words: by whom, how it stands, to whom it passes."""
    from auditor.cli.telling import put_sheet

    put_sheet(account, signed, to, configure(config, tz=tz, ledger=ledger), as_of, format_, output)
