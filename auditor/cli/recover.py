"""`auditor recover`: a message that comes clean about a promise that slipped or may slip."""

from pathlib import Path
from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.commitments import Id, ShowFormat
from auditor.cli.session import configure, model_settings

Cause = Annotated[
    str | None, typer.Option("--cause", help='What went wrong, in a few words: "the lab ran the wrong batch".')
]
Next = Annotated[str | None, typer.Option("--next", help='What happens next: "the lab runs it again on Monday".')]
Remedy = Annotated[
    str | None, typer.Option("--remedy", help='What you do to make up for it: "we pay the second delivery".')
]
Meaning = Annotated[
    str | None, typer.Option("--meaning", help='What it means to the reader: "your firing waits for it".')
]
By = Annotated[
    str | None,
    typer.Option("--by", help="The new date, ISO 8601 (default: one that earlier promises of this kind support)."),
]
Writer = Annotated[
    str | None, typer.Option("--from", help="Who writes, by name or address (default: who made the promise).")
]
FormatOption = Annotated[ShowFormat, typer.Option("--format", "-f", help="How it is written.")]
ToFile = Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file.")]


def recover(
    commitment_id: Id,
    cause: Cause = None,
    next_: Next = None,
    remedy: Remedy = None,
    meaning: Meaning = None,
    by: By = None,
    writer: Writer = None,
    role: opt.Role = None,
    knowledge: opt.Knowledge = None,
    as_of: opt.AsOf = None,
    tz: opt.Zone = None,
    engine: opt.Engine = None,
    model: opt.Model = None,
    redact: opt.Redact = False,
    record: opt.Record = None,
    replay: opt.Replay = None,
    prompts: opt.PromptFolder = None,
    format_: FormatOption = ShowFormat.TEXT,
    output: ToFile = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Write a message that comes clean about one promise: what slipped, owned, and a date that can be kept."""
    from auditor.cli.recovering import come_clean, put_message

    llm = model_settings(redact=redact, record=record, replay=replay, prompts=prompts)
    settings = configure(
        config, knowledge=knowledge, tz=tz, engine=engine, model=model, role=role, ledger=ledger, llm=llm
    )
    told = {"cause": cause, "next_step": next_, "remedy": remedy, "meaning": meaning}
    found = come_clean(commitment_id, told, by, writer, settings, as_of)
    put_message(found, format_, output)
    raise typer.Exit(0 if found.complete else 4)
