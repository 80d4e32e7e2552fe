"""`auditor check`: a draft before it is sent."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from auditor import wiring
from auditor.cli import options as opt
from auditor.cli.output import emit, exit_code, note
from auditor.cli.session import configure, time_of
from auditor.errors import NothingToRead
from auditor.model.report import Report
from auditor.model.text import Document, Skipped
from auditor.pipeline import Workshop, review, together
from auditor.ports import Input
from auditor.reports import Format

Files = Annotated[
    list[str] | None, typer.Argument(metavar="[FILE ...|-]", help="Drafts: .txt, .md, .eml or .jsonl; - for standard input.")
]


def check(
    files: Files = None,
    format_: opt.FormatOption = Format.TEXT,
    output: opt.Output = None,
    role: opt.Role = None,
    to: opt.To = None,
    as_of: opt.AsOf = None,
    tz: opt.Zone = None,
    our_domain: opt.Domains = None,
    roster: opt.RosterFile = None,
    knowledge: opt.Knowledge = None,
    baseline: opt.BaselineFile = None,
    engine: opt.Engine = None,
    fail_on: opt.Fail = None,
    with_text: opt.WithText = False,
    config: opt.ConfigFile = None,
    no_ledger: opt.NoLedger = False,
) -> None:
    """Review drafts before they are sent: promises about to be made, what says too much, and safer words."""
    settings = configure(
        config,
        our_domains=our_domain,
        roster=roster,
        baseline=baseline,
        engine=engine,
        fail_on=fail_on,
        tz=tz,
        role=role,
        knowledge=knowledge,
    )
    when = time_of(as_of, settings)
    shop = wiring.workshop(settings, wiring.Run(as_of=when, to=to, keep_text=True))
    reports = list(_reports(files or ["-"], shop, to))
    if not reports:
        raise NothingToRead("no draft was given", hint="name a file, or paste the text and end it with Ctrl-D")
    emit(reports if format_ is Format.JSONL else [together(reports)], format_, output, with_text=with_text)
    raise typer.Exit(exit_code(reports, settings.fail_on))


def _reports(files: list[str], shop: Workshop, to: str | None) -> Iterator[Report]:
    for item in _drafts(files):
        if isinstance(item, Skipped):
            note(f"Skipped {item.origin}: {item.reason}")
            yield review(item, shop)
            continue
        draft = wiring.own_draft(item, to=to, as_of=shop.settings.as_of)
        now = draft.sent_at or shop.settings.as_of
        yield review(draft, replace(shop, settings=replace(shop.settings, as_of=now)))


def _drafts(files: list[str]) -> Iterator[Document | Skipped]:
    for name in files:
        if name == "-":
            yield from wiring.drafts(Input.of("<stdin>", sys.stdin.buffer.read()))
            continue
        try:
            data = Path(name).read_bytes()
        except OSError as error:
            yield Skipped(origin=name, reason=f"{(error.strerror or 'it cannot be read').lower()}; check the path")
            continue
        yield from wiring.drafts(Input.of(name, data))
