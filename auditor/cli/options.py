"""Options that several commands share, declared once."""

from pathlib import Path
from typing import Annotated

import typer

from auditor.model.people import EngineName, FailOn, Gate
from auditor.reports import Format

_WHO = "Who is who"
_OUTPUT = "Output"
_HOW = "How it is judged"
_MODEL = "With a language model (--engine llm)"

FormatOption = Annotated[
    Format, typer.Option("--format", "-f", help="How the report is written.", rich_help_panel=_OUTPUT)
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", help="Write the report to this file.", rich_help_panel=_OUTPUT)
]
WithText = Annotated[
    bool, typer.Option("--with-text", help="Put the decoded texts into JSON reports.", rich_help_panel=_OUTPUT)
]
Fail = Annotated[
    FailOn | None,
    typer.Option(
        "--fail-on", help="Exit with 1 at findings of this level or above (default: error).", rich_help_panel=_OUTPUT
    ),
]
_FIX = "Safer wording"
Fix = Annotated[
    bool,
    typer.Option("--fix", help="Print the draft with safer words that need nothing filled in.", rich_help_panel=_FIX),
]
Interactive = Annotated[
    bool, typer.Option("--interactive", help="Ask for each finding, then print the draft.", rich_help_panel=_FIX)
]
InPlace = Annotated[bool, typer.Option("--in-place", help="With --fix: change the file itself.", rich_help_panel=_FIX)]
Domains = Annotated[
    list[str] | None,
    typer.Option("--our-domain", help="A mail domain of your own company; repeatable.", rich_help_panel=_WHO),
]
Speakers = Annotated[
    list[str] | None,
    typer.Option(
        "--our-speaker", help="A speaker of your side on calls, by name or address; repeatable.", rich_help_panel=_WHO
    ),
]
RosterFile = Annotated[
    Path | None, typer.Option("--roster", help="A roster.yaml that names people and accounts.", rich_help_panel=_WHO)
]
Role = Annotated[str | None, typer.Option("--role", help="The sender's role, such as ae or csm.", rich_help_panel=_WHO)]
To = Annotated[str | None, typer.Option("--to", help="The account or address that it goes to.", rich_help_panel=_WHO)]
Sender = Annotated[
    str | None,
    typer.Option("--from", help="The sender, by name or address: whose earlier promises count.", rich_help_panel=_WHO),
]
AsOf = Annotated[
    str | None, typer.Option("--as-of", help="Judge as of this time, ISO 8601 (default: now).", rich_help_panel=_HOW)
]
Zone = Annotated[
    str | None, typer.Option("--tz", help="Time zone of your side, such as Europe/London.", rich_help_panel=_HOW)
]
Engine = Annotated[EngineName | None, typer.Option("--engine", help="What reads the text.", rich_help_panel=_HOW)]
ConfigFile = Annotated[
    Path | None, typer.Option("--config", help="Settings file (default: ./auditor.toml).", rich_help_panel=_HOW)
]
BaselineFile = Annotated[
    Path | None, typer.Option("--baseline", help="Findings that were accepted, with reasons.", rich_help_panel=_HOW)
]
Records = Annotated[
    list[str] | None,
    typer.Option("--records", help="Delivery records: a file or a folder; repeatable.", rich_help_panel=_HOW),
]
Planned = Annotated[
    list[str] | None,
    typer.Option("--records", help="The sender's calendar: a file or a folder; repeatable.", rich_help_panel=_HOW),
]
MappingFile = Annotated[
    Path | None,
    typer.Option(
        "--mapping",
        help="A records.yaml that says which column is which, for tables of your own.",
        rich_help_panel=_HOW,
    ),
]
Knowledge = Annotated[
    Path | None,
    typer.Option("--knowledge", help="Folder with claims.yaml, case studies, accounts, events.", rich_help_panel=_HOW),
]
NoLedger = Annotated[
    bool,
    typer.Option("--no-ledger", help="Neither read the ledger nor write into it.", rich_help_panel=_HOW),
]
LedgerPlace = Annotated[
    str | None,
    typer.Option("--ledger", help="Where the ledger is: a path, or a PostgreSQL URL.", rich_help_panel=_HOW),
]
Complete = Annotated[
    bool,
    typer.Option(
        "--mail-is-complete", help="The given mail is all that was sent and received in its span.", rich_help_panel=_HOW
    ),
]
CallDate = Annotated[
    str | None, typer.Option("--call-date", help="Start of calls that do not say when they were.", rich_help_panel=_HOW)
]

Model = Annotated[
    str | None,
    typer.Option(
        "--model",
        help="Its name at the endpoint; provider:name for another provider; gguf:PATH for a file on this machine.",
        rich_help_panel=_MODEL,
    ),
]
GateOption = Annotated[
    Gate | None,
    typer.Option(
        "--gate",
        help="What the model reads: all, only likely places (candidates, the default), or only where rules are unsure.",
        rich_help_panel=_MODEL,
    ),
]
DryRun = Annotated[
    bool,
    typer.Option(
        "--dry-run", help="Send nothing; say what would be sent, where, and its cost.", rich_help_panel=_MODEL
    ),
]
MaxCost = Annotated[
    str | None,
    typer.Option("--max-cost", help="Stop asking before this much is spent; needs a price.", rich_help_panel=_MODEL),
]
MaxTokens = Annotated[
    int | None, typer.Option("--max-tokens", help="Stop asking before so many tokens.", rich_help_panel=_MODEL)
]
Redact = Annotated[
    bool,
    typer.Option(
        "--redact", help="Take mail addresses, phone and account numbers out before sending.", rich_help_panel=_MODEL
    ),
]
Record = Annotated[
    Path | None, typer.Option("--record", help="Keep the model's answers in this folder.", rich_help_panel=_MODEL)
]
Replay = Annotated[
    Path | None, typer.Option("--replay", help="Answer from a folder of --record; ask nobody.", rich_help_panel=_MODEL)
]
PromptFolder = Annotated[
    Path | None, typer.Option("--prompts", help="A folder with prompts of your own.", rich_help_panel=_MODEL)
]
BatchApi = Annotated[
    bool,
    typer.Option(
        "--batch-api", help="Ask through the provider's batch API: cheaper, within a day.", rich_help_panel=_MODEL
    ),
]
