"""`auditor knowledge`: check a folder of claims and stories, list it, or write a starter."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli import options as opt
from auditor.cli.output import note, write
from auditor.errors import UsageError

if TYPE_CHECKING:
    from auditor.config import Config
    from auditor.model.knowledge import Knowledge, Problem

knowledge = typer.Typer(
    help="What the company can stand behind, and what it knows: check a folder, list it, write a starter.",
    no_args_is_help=True,
)


class ListFormat(StrEnum):
    TEXT = "text"
    JSON = "json"


Folder = Annotated[Path, typer.Argument(metavar="[DIR]", help="The knowledge folder.")]
Given = Annotated[
    Path | None,
    typer.Argument(metavar="[DIR]", help="The knowledge folder (default: that of the settings, else ./knowledge)."),
]
FormatOption = Annotated[ListFormat, typer.Option("--format", "-f", help="How it is written.")]


@knowledge.command()
def check(
    folder: Given = None,
    format_: FormatOption = ListFormat.TEXT,
    fail_on: opt.Fail = None,
    as_of: opt.AsOf = None,
    config: opt.ConfigFile = None,
) -> None:
    """Find contradictions, expired entries, unknown fields and what is missing. Exit 1 at --fail-on (default: error)."""
    from auditor.cli.session import configure, time_of
    from auditor.core.facts.checking import problems
    from auditor.model.finding import Level
    from auditor.model.people import FailOn
    from auditor.reports.words import plural

    settings = configure(config, fail_on=fail_on)
    known = _read(_folder(folder, settings))
    found = problems(known, time_of(as_of, settings).date())
    errors = sum(one.level is Level.ERROR for one in found)
    if format_ is ListFormat.JSON:
        whole = {"schema": "auditor.knowledge-check/1", "problems": [_as_dict(one) for one in found]}
        write(json.dumps(whole, indent=2, ensure_ascii=False) + "\n")
    else:
        for one in found:
            write(f"{one.level.value:8}{one}\n" + (f"        Next: {one.hint}\n" if one.hint else ""))
        size = f"{plural(len(known.claims), 'claim')} and {plural(len(known.entries), 'other entry', 'other entries')}"
        write(f"{size}: {plural(errors, 'error')}, {plural(len(found) - errors, 'warning')}\n")
    if settings.fail_on is FailOn.NEVER:
        raise typer.Exit(0)
    least = Level(settings.fail_on.value).rank
    raise typer.Exit(int(any(one.level.rank >= least for one in found)))


@knowledge.command(name="list")
def list_(folder: Given = None, format_: FormatOption = ListFormat.TEXT, config: opt.ConfigFile = None) -> None:
    """List every entry: id, kind, what it is about, until when it holds."""
    from auditor.cli.session import configure

    known = _read(_folder(folder, configure(config)))
    rows = [
        *((c.id, c.kind.value, c.subject, c.valid_to) for c in known.claims),
        *((e.id, e.kind.value, e.title, e.expires_on) for e in known.entries),
    ]
    if format_ is ListFormat.JSON:
        keys = ("id", "kind", "about", "valid_to")
        listed = [dict(zip(keys, (*row[:3], row[3].isoformat() if row[3] else None), strict=True)) for row in rows]
        write(json.dumps(listed, indent=2, ensure_ascii=False) + "\n")
        return
    width = max((len(row[0]) for row in rows), default=0)
    for identity, kind, about, until in rows:
        write(f"{identity:{width}}  {kind:14}{about}{f'  (until {until})' if until else ''}\n")


@knowledge.command()
def init(folder: Folder = Path("knowledge")) -> None:
    """Write a commented starter: claims.yaml with one entry of each kind, and one file of each other kind."""
    from auditor import resources

    starters = sorted((resources.folder("templates") / "knowledge").iterdir())
    existing = [one.name for one in starters if (folder / one.name).exists()]
    if existing:
        raise UsageError(f"{folder / existing[0]} is already there", hint="move it away first; nothing was written")
    folder.mkdir(parents=True, exist_ok=True)
    for one in starters:
        (folder / one.name).write_text(one.read_text(encoding="utf-8"), encoding="utf-8")
        note(f"Wrote {folder / one.name}")
    note(f"Next: put your own claims in, then: auditor knowledge check {folder}")


def _read(folder: Path) -> Knowledge:
    from auditor.knowledge import read_folder

    return read_folder(folder)


def _folder(given: Path | None, settings: Config) -> Path:
    """What was named, else the folder of the settings, else ./knowledge."""
    return given or Path(settings.knowledge or "knowledge")


def _as_dict(one: Problem) -> dict[str, object]:
    return {
        "level": one.level.value,
        "file": one.origin,
        "line": one.line,
        "id": one.entry,
        "field": one.field,
        "what": one.what,
        "hint": one.hint,
    }
