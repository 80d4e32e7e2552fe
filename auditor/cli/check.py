"""`auditor check`: a draft before it is sent."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.output import emit, exit_code
from auditor.cli.session import configure, model_settings, time_of
from auditor.errors import UsageError
from auditor.reports import Format

if TYPE_CHECKING:
    from auditor.cli.reviewing import Given
    from auditor.config import Config

Files = Annotated[
    list[str] | None,
    typer.Argument(metavar="[FILE ...|-]", help="Drafts: .txt, .md, .eml or .jsonl; - for standard input."),
]


def check(
    files: Files = None,
    format_: opt.FormatOption = Format.TEXT,
    output: opt.Output = None,
    fix: opt.Fix = False,
    interactive: opt.Interactive = False,
    in_place: opt.InPlace = False,
    sender: opt.Sender = None,
    role: opt.Role = None,
    to: opt.To = None,
    as_of: opt.AsOf = None,
    tz: opt.Zone = None,
    our_domain: opt.Domains = None,
    roster: opt.RosterFile = None,
    records: opt.Planned = None,
    knowledge: opt.Knowledge = None,
    baseline: opt.BaselineFile = None,
    engine: opt.Engine = None,
    model: opt.Model = None,
    gate: opt.GateOption = None,
    dry_run: opt.DryRun = False,
    max_cost: opt.MaxCost = None,
    max_tokens: opt.MaxTokens = None,
    redact: opt.Redact = False,
    record: opt.Record = None,
    replay: opt.Replay = None,
    prompts: opt.PromptFolder = None,
    fail_on: opt.Fail = None,
    with_text: opt.WithText = False,
    config: opt.ConfigFile = None,
    ledger: opt.LedgerPlace = None,
    no_ledger: opt.NoLedger = False,
) -> None:
    """Review drafts before they are sent: promises about to be made, what says too much, and safer words."""
    from auditor.cli.reviewing import Given, estimate_drafts, review_files

    settings = configure(
        config,
        our_domains=our_domain,
        roster=roster,
        baseline=baseline,
        engine=engine,
        model=model,
        llm=model_settings(
            gate=gate,
            max_cost=max_cost,
            max_tokens=max_tokens,
            redact=redact,
            record=record,
            replay=replay,
            prompts=prompts,
        ),
        fail_on=fail_on,
        tz=tz,
        role=role,
        knowledge=knowledge,
        ledger=ledger,
    )
    when = time_of(as_of, settings)
    given = Given(
        files=files or ("-",), when=when, sender=sender, to=to, records=records or (), remembers=not no_ledger
    )
    if dry_run:
        estimate_drafts(given, settings)
        raise typer.Exit
    if fix or interactive or in_place:
        raise typer.Exit(_fix(given, settings, format_, output, asked=interactive, in_place=in_place))
    reports = review_files(given, settings, apart=format_ is Format.JSONL)
    emit(reports, format_, output, with_text=with_text)
    raise typer.Exit(exit_code(reports, settings.fail_on))


def _fix(
    given: "Given", settings: "Config", format_: Format, output: Path | None, *, asked: bool, in_place: bool
) -> int:
    """The corrected drafts; the exit code is that of a check of them."""
    from auditor.cli.fixing import Fixing, fix_files

    if format_ is not Format.TEXT:
        raise UsageError("--fix and --interactive write the draft, not a report", hint="leave --format out")
    how = Fixing.WRITER if asked else Fixing.PROGRAM
    return exit_code(fix_files(given, settings, how, output=output, in_place=in_place), settings.fail_on)
