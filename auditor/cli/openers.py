"""`auditor openers`: what a message to one account may begin with, and what that rests on."""

from enum import StrEnum
from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.output import emit
from auditor.cli.session import configure, model_settings, remembering, time_of
from auditor.errors import UsageError
from auditor.reports import Format


class OpenerFormat(StrEnum):
    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


AccountName = Annotated[str, typer.Option("--account", help="The account that it goes to, as your notes call it.")]
Persona = Annotated[
    str | None, typer.Option("--persona", help='Who reads it: a role or a department, such as "plant manager".')
]
Goal = Annotated[
    str | None, typer.Option("--goal", help='What you hope for, such as "a visit to see the rinsing line".')
]
FormatOption = Annotated[OpenerFormat, typer.Option("--format", "-f", help="How they are written.")]


def openers(
    account: AccountName,
    persona: Persona = None,
    goal: Goal = None,
    knowledge: opt.Knowledge = None,
    as_of: opt.AsOf = None,
    no_ledger: opt.NoLedger = False,
    tz: opt.Zone = None,
    engine: opt.Engine = None,
    model: opt.Model = None,
    redact: opt.Redact = False,
    record: opt.Record = None,
    replay: opt.Replay = None,
    prompts: opt.PromptFolder = None,
    format_: FormatOption = OpenerFormat.TEXT,
    output: opt.Output = None,
    config: opt.ConfigFile = None,
) -> None:
    """Suggest openers for one account that rest on facts: what you owe it, what it asked, what happened there."""
    from dataclasses import replace

    from auditor import wiring
    from auditor.model.opener import OpenerTask
    from auditor.pipeline import openers as suggested

    if not account.strip():
        raise UsageError("no account is named", hint="give --account with the name that your notes use")
    llm = model_settings(redact=redact, record=record, replay=replay, prompts=prompts)
    settings = configure(config, knowledge=knowledge, tz=tz, engine=engine, model=model, llm=llm)
    when = time_of(as_of, settings)
    shop = wiring.review_shop(settings, wiring.Run(as_of=when))
    task = OpenerTask(account=account.strip(), day=when.date(), persona=persona, goal=goal)
    with wiring.running(shop.engine), remembering(settings, wanted=not no_ledger) as memory:
        report = suggested(task, replace(shop, memory=memory))
    emit([report], Format(format_.value), output, with_text=False)
    raise typer.Exit(0 if report.complete else 4)
