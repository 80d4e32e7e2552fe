"""`auditor digest`: what a day or a week of promises comes to."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.commitments import Account, Owner
from auditor.cli.session import configure


class Pace(StrEnum):
    DAILY = "daily"
    """Since the last working day, three days ahead."""
    WEEKLY = "weekly"
    """Seven days back, seven ahead."""


class DigestFormat(StrEnum):
    TEXT = "text"
    HTML = "html"
    EML = "eml"


PaceOf = Annotated[
    Pace, typer.Argument(help="daily: since the last working day, 3 days ahead; weekly: 7 days back, 7 ahead.")
]
Since = Annotated[str | None, typer.Option("--since", help="How far back: a span such as 7d, or a day, ISO 8601.")]
Within = Annotated[str | None, typer.Option("--within", help="How far ahead: a span such as 3d, 2w or 12h.")]
Sender = Annotated[str | None, typer.Option("--from", help="The sender of the mail file.")]
Readers = Annotated[list[str] | None, typer.Option("--to", help="A reader of the mail file; repeatable.")]
FormatOption = Annotated[DigestFormat, typer.Option("--format", "-f", help="How it is written; eml is a mail file.")]
ToFile = Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file.")]


def digest(
    pace: PaceOf = Pace.WEEKLY,
    since: Since = None,
    within: Within = None,
    account: Account = None,
    owner: Owner = None,
    as_of: opt.AsOf = None,
    tz: opt.Zone = None,
    sender: Sender = None,
    to: Readers = None,
    format_: FormatOption = DigestFormat.TEXT,
    output: ToFile = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Sum up what slipped, what waits for an answer, what is at risk or due soon, and what was kept."""
    from auditor.cli.digesting import Frame, put_digest
    from auditor.model.ledger import Query

    frame = Frame(pace=pace, since=since, within=within, query=Query(account=account, owner=owner), as_of=as_of)
    settings = configure(config, tz=tz, ledger=ledger)
    put_digest(frame, settings, format_, sender, tuple(to or ()), output)
