"""`auditor audit`: mail and calls against delivery records."""

from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.output import emit, exit_code, note
from auditor.cli.session import configure, model_settings, time_of
from auditor.reports import Format

Paths = Annotated[
    list[str], typer.Argument(metavar="PATH ...", help="Mail and transcripts: files, folders, mbox, globs.")
]


def audit(
    paths: Paths,
    records: opt.Records = None,
    mapping: opt.MappingFile = None,
    format_: opt.FormatOption = Format.TEXT,
    output: opt.Output = None,
    our_domain: opt.Domains = None,
    our_speaker: opt.Speakers = None,
    roster: opt.RosterFile = None,
    as_of: opt.AsOf = None,
    tz: opt.Zone = None,
    call_date: opt.CallDate = None,
    mail_is_complete: opt.Complete = False,
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
    batch_api: opt.BatchApi = False,
    fail_on: opt.Fail = None,
    with_text: opt.WithText = False,
    config: opt.ConfigFile = None,
    ledger: opt.LedgerPlace = None,
    no_ledger: opt.NoLedger = False,
) -> None:
    """Find the promises in mail and calls and check them against what was delivered."""
    from auditor.cli.auditing import Work, audit_paths, estimate_paths, keeping

    settings = configure(
        config,
        records=records,
        mapping=mapping,
        our_domains=our_domain,
        our_speakers=our_speaker,
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
            batch_api=batch_api,
        ),
        fail_on=fail_on,
        tz=tz,
        mail_is_complete=mail_is_complete or None,
        ledger=ledger,
        knowledge=knowledge,
    )
    when = time_of(as_of, settings)
    if as_of is None:
        note(f"Judged as of now, {when.isoformat()}; --as-of sets another day.")
    if dry_run:
        estimate_paths(paths, settings, when, call_date)
        raise typer.Exit
    work = Work(paths=tuple(paths), when=when, call_date=call_date, keep_text=with_text or format_ in _SHOW_TEXT)
    with keeping(settings, wanted=not no_ledger) as keep:
        report = audit_paths(work, settings, keep)
        emit([report], format_, output, with_text=with_text)
    raise typer.Exit(exit_code([report], settings.fail_on))


_SHOW_TEXT = frozenset({Format.TEXT, Format.HTML})
"""Formats that show a quote within its line."""
