"""`auditor init`: a commented configuration, a roster, and folders to put exports into."""

from pathlib import Path
from typing import Annotated

import typer

from auditor import resources
from auditor.cli.output import note
from auditor.errors import UsageError

Folder = Annotated[Path, typer.Argument(help="Where to write them.")]

_FILES = ("auditor.toml", "roster.yaml", "records/coverage.yaml", "records/records.yaml")
_FOLDERS = ("mail", "calls", "records")


def init(folder: Folder = Path()) -> None:
    """Write commented settings, roster.yaml, coverage.yaml and records.yaml, and folders for mail, calls, records."""
    starters = resources.folder("templates") / "init"
    existing = [name for name in _FILES if (folder / name).exists()]
    if existing:
        raise UsageError(f"{folder / existing[0]} is already there", hint="move it away first; nothing was written")
    for name in _FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)
    for name in _FILES:
        (folder / name).write_text((starters / name).read_text(encoding="utf-8"), encoding="utf-8")
        note(f"Wrote {folder / name}")
    note(
        "Next: put exports into mail, calls and records, name your domain in auditor.toml, then: auditor audit mail calls"
    )
