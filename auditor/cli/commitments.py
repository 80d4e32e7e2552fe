"""`auditor commitments`: the ledger of promises, listed, shown and decided about."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer.core import TyperGroup

from auditor.cli import options as opt
from auditor.cli.session import configure
from auditor.model.ledger import Sort, WordKind
from auditor.model.text import Side
from auditor.model.verdict import Verdict

if TYPE_CHECKING:
    from auditor.config import Config


class DefaultList(TyperGroup):
    """`auditor commitments --account Oakley` lists: a first word that is no command of its own belongs to `list`."""

    def parse_args(self, ctx: "typer.Context", args: list[str]) -> list[str]:  # type: ignore[override]
        if not args or (args[0] not in self.commands and args[0] not in {"-h", "--help"}):
            args = ["list", *args]
        return super().parse_args(ctx, args)


commitments = typer.Typer(
    cls=DefaultList,
    help="The ledger of promises: list (the default), show, resolve, dismiss, note, due, export, erase.",
)


class LedgerFormat(StrEnum):
    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    ICS = "ics"


class ShowFormat(StrEnum):
    TEXT = "text"
    JSON = "json"


Id = Annotated[str, typer.Argument(metavar="ID", help="The id of a promise, or the beginning of one.")]
Account = Annotated[str | None, typer.Option("--account", help="Only this account, by name or domain.")]
Owner = Annotated[str | None, typer.Option("--owner", help="Only promises of this person, by address or name.")]
OfSide = Annotated[Side | None, typer.Option("--side", help="Whose promises.")]
OfVerdict = Annotated[list[Verdict] | None, typer.Option("--verdict", help="Only this verdict; repeatable.")]
DueFrom = Annotated[str | None, typer.Option("--due-from", help="Due on this day or later.")]
DueUntil = Annotated[str | None, typer.Option("--due-until", help="Due on this day or earlier.")]
SortBy = Annotated[Sort, typer.Option("--sort", help="What they are sorted by.")]
Limit = Annotated[int | None, typer.Option("--limit", "-n", min=1, help="How many at most.")]
Cursor = Annotated[str | None, typer.Option("--cursor", help="Go on behind the page that named this cursor.")]
Format = Annotated[LedgerFormat, typer.Option("--format", "-f", help="How it is written.")]
AsOf = Annotated[str | None, typer.Option("--as-of", help="As they stood at this time, ISO 8601 (default: now).")]
KnownBy = Annotated[
    str | None, typer.Option("--known-by", help="From what the ledger knew at this time; with --as-of the same day.")
]
Within = Annotated[str, typer.Option("--within", help="A time such as 3d, 2w or 12h.")]
By = Annotated[str | None, typer.Option("--by", help="Who says so (default: your login name).")]
Reason = Annotated[str, typer.Option("--reason", help="Why; it stays in the history.")]
ToFile = Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file.")]


@commitments.command("list")
def list_(
    account: Account = None,
    owner: Owner = None,
    side: OfSide = None,
    verdict: OfVerdict = None,
    due_from: DueFrom = None,
    due_until: DueUntil = None,
    sort: SortBy = Sort.DUE,
    limit: Limit = None,
    cursor: Cursor = None,
    as_of: AsOf = None,
    known_by: KnownBy = None,
    format_: Format = LedgerFormat.TEXT,
    output: ToFile = None,
    tz: opt.Zone = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """List promises: as they stand now, or as they stood on a day in the past."""
    from auditor.cli.ledgering import Asked, listed

    asked = Asked(
        account=account,
        owner=owner,
        side=side,
        verdicts=frozenset(verdict or ()),
        due_from=due_from,
        due_until=due_until,
        sort=sort,
        limit=limit,
        cursor=cursor,
        as_of=as_of,
        known_by=known_by,
    )
    listed(asked, configure(config, ledger=ledger, tz=tz), format_.value, output)


@commitments.command()
def due(
    within: Within = "7d",
    account: Account = None,
    owner: Owner = None,
    format_: Format = LedgerFormat.TEXT,
    output: ToFile = None,
    tz: opt.Zone = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """What we owe within the next days; with --format ics as a calendar feed."""
    from auditor.cli.ledgering import due_within

    due_within(within, account, owner, configure(config, ledger=ledger, tz=tz), format_.value, output)


@commitments.command()
def show(
    commitment_id: Id,
    format_: Annotated[ShowFormat, typer.Option("--format", "-f", help="How it is written.")] = ShowFormat.TEXT,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Show one promise: its words, what records show, and its history."""
    from auditor.cli.ledgering import shown

    shown(commitment_id, configure(config, ledger=ledger), format_.value)


@commitments.command()
def resolve(
    commitment_id: Id,
    verdict: Annotated[Verdict, typer.Argument(metavar="VERDICT", help="What became of it.")],
    reason: Reason,
    by: By = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Say what became of a promise, where you know it better than the records."""
    _say(WordKind.OVERRIDDEN, commitment_id, reason, by, configure(config, ledger=ledger), verdict)


@commitments.command()
def dismiss(
    commitment_id: Id,
    reason: Reason,
    by: By = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Take a promise off the list: it is none, or none to keep an eye on."""
    _say(WordKind.DISMISSED, commitment_id, reason, by, configure(config, ledger=ledger))


@commitments.command()
def reopen(
    commitment_id: Id,
    reason: Reason,
    by: By = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Take back what was decided or dismissed; the records speak again."""
    _say(WordKind.REOPENED, commitment_id, reason, by, configure(config, ledger=ledger))


@commitments.command()
def notified(
    commitment_id: Id,
    reason: Annotated[str, typer.Option("--reason", help="What you told the other side, and how.")],
    by: By = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Note that the other side was told that it will be late."""
    _say(WordKind.NOTIFIED, commitment_id, reason, by, configure(config, ledger=ledger))


@commitments.command()
def note(
    commitment_id: Id,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What should be remembered.")],
    by: By = None,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Write a note into the history of a promise."""
    _say(WordKind.NOTED, commitment_id, text, by, configure(config, ledger=ledger))


@commitments.command()
def export(output: ToFile = None, ledger: opt.LedgerPlace = None, config: opt.ConfigFile = None) -> None:
    """Write every fact of the ledger as JSON lines; the same facts always are the same bytes."""
    from auditor.cli.ledgering import exported

    exported(configure(config, ledger=ledger), output)


@commitments.command()
def erase(
    person: Annotated[str, typer.Option("--person", help="A mail address, or a full name.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    ledger: opt.LedgerPlace = None,
    config: opt.ConfigFile = None,
) -> None:
    """Remove a person: every message, call and record that holds the address or the name, from the disk too."""
    from auditor.cli.ledgering import erased

    if not yes:
        typer.confirm(f"Remove everything about {person}? It cannot be brought back.", abort=True, err=True)
    erased(person, configure(config, ledger=ledger))


def _say(
    kind: WordKind, commitment_id: str, text: str, by: str | None, settings: "Config", verdict: Verdict | None = None
) -> None:
    from auditor.cli.ledgering import said

    said(kind, commitment_id, text, by, settings, verdict)
