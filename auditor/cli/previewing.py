"""Previews of records files; imported only when one is asked for."""

from collections.abc import Sequence
from datetime import UTC

from rich.console import Console

from auditor import wiring
from auditor.cli.output import write
from auditor.config import Config, zone
from auditor.errors import NothingToRead
from auditor.model.preview import Preview, ReadsAs
from auditor.model.text import Skipped
from auditor.pipeline.preview import Defaults, preview
from auditor.reports.preview import as_json, as_text


def preview_files(paths: Sequence[str], config: Config, rows: int) -> list[Preview]:
    """One preview a file. Raises NothingToRead when there is none."""
    side = wiring.side_files(paths, config)
    shelf = wiring.shelf(config, side.mappings)
    defaults = Defaults(zone=zone(config.tz) or UTC, order=config.date_order)
    found = [
        _not_there(file) if isinstance(file, Skipped) else preview(file, shelf, defaults, rows=rows)
        for file in wiring.inputs(paths, side)
    ]
    if not found:
        raise NothingToRead(f"no file under {', '.join(paths)}", hint="name an export, such as records/orders.csv")
    return found


def show(previews: Sequence[Preview], *, machine: bool) -> None:
    """Write them to standard output."""
    write(as_json(previews) if machine else as_text(previews, Console(highlight=False)))


def exit_code(previews: Sequence[Preview]) -> int:
    """0 all of it is read, 3 nothing could be read as records, 4 something was skipped."""
    if not any(one.reads_as is ReadsAs.RECORDS for one in previews):
        return 3
    return 4 if any(one.skipped_count for one in previews) else 0


def _not_there(file: Skipped) -> Preview:
    return Preview(origin=file.origin, reads_as=ReadsAs.NOTHING, reader=None, skipped=(file,), skipped_count=1)
