"""The command line: parse, call once, render. Errors end with one sentence and what to do next."""

import sys
from typing import Annotated

import typer

from auditor import __version__
from auditor.cli.audit import audit
from auditor.cli.check import check
from auditor.cli.commitments import commitments
from auditor.cli.digest import digest
from auditor.cli.evaluate import evaluate
from auditor.cli.handover import handover
from auditor.cli.index import index
from auditor.cli.init import init
from auditor.cli.keys import keys
from auditor.cli.knowledge import knowledge
from auditor.cli.ledger import ledger
from auditor.cli.mcp import mcp
from auditor.cli.openers import openers
from auditor.cli.output import stderr
from auditor.cli.prompts import prompts
from auditor.cli.records import records
from auditor.cli.recover import recover
from auditor.cli.rules import explain, rules
from auditor.cli.scorecard import scorecard
from auditor.cli.serve import serve
from auditor.cli.sources import sources
from auditor.cli.webhooks import webhooks
from auditor.cli.worker import worker
from auditor.errors import AuditorError

app = typer.Typer(
    name="auditor",
    help="Finds promises and overpromises in mail and calls, and checks what became of them.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit codes: 0 clean, 1 findings at or above --fail-on, 2 wrong usage or failure, 3 nothing readable, 4 incomplete.",
)
for command in (
    check,
    audit,
    openers,
    recover,
    scorecard,
    handover,
    digest,
    rules,
    explain,
    sources,
    serve,
    worker,
    mcp,
    init,
):
    app.command()(command)
app.command("eval")(evaluate)
app.add_typer(commitments, name="commitments")
app.add_typer(ledger, name="ledger")
app.add_typer(records, name="records")
app.add_typer(prompts, name="prompts")
app.add_typer(knowledge, name="knowledge")
app.add_typer(index, name="index")
app.add_typer(keys, name="keys")
app.add_typer(webhooks, name="webhooks")


def _version(asked: bool) -> None:
    if asked:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Finds promises and overpromises in mail and calls, and checks what became of them."""


def run() -> None:
    """The entry point of the installed command."""
    try:
        app()
    except AuditorError as error:
        stderr().print(f"auditor: {error}", markup=False, style="bold", soft_wrap=True)
        if error.hint:
            stderr().print(f"  Next: {error.hint}", markup=False, soft_wrap=True)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        stderr().print("auditor: stopped", style="bold")
        sys.exit(130)
