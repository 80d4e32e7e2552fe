"""`auditor records`: what a file of delivery records comes to, before an audit uses it."""

from enum import StrEnum
from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.session import configure

records = typer.Typer(help="Delivery records: see how a file will be read.", no_args_is_help=True)


class PreviewFormat(StrEnum):
    TEXT = "text"
    JSON = "json"


Files = Annotated[list[str], typer.Argument(metavar="FILE ...", help="Exports: files, folders or globs.")]
Rows = Annotated[int, typer.Option("--rows", "-n", min=0, max=1000, help="How many rows to show of each file.")]
How = Annotated[PreviewFormat, typer.Option("--format", "-f", help="How it is written.")]


@records.command()
def preview(
    files: Files,
    mapping: opt.MappingFile = None,
    rows: Rows = 5,
    format_: How = PreviewFormat.TEXT,
    tz: opt.Zone = None,
    config: opt.ConfigFile = None,
) -> None:
    """Show which reader takes a file, each row as it will be read, and what is missing and what that costs."""
    from auditor.cli.previewing import exit_code, preview_files, show

    found = preview_files(files, configure(config, mapping=mapping, tz=tz), rows)
    show(found, machine=format_ is PreviewFormat.JSON)
    raise typer.Exit(exit_code(found))


@records.callback()
def _group() -> None:
    """Delivery records: see how a file will be read."""
