"""Where a report goes, what is said on standard error, and the exit code."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from auditor.errors import UsageError
from auditor.model.finding import Level
from auditor.model.people import FailOn
from auditor.model.report import Report
from auditor.reports import Format, renderer


def stderr() -> Console:
    return Console(stderr=True, highlight=False)


def note(text: str) -> None:
    """One line on standard error; machine formats own standard output."""
    stderr().print(text, style="dim", markup=False)


def emit(reports: Sequence[Report], format_: Format, output: Path | None, *, with_text: bool) -> None:
    """Write `reports` one after the other to `output` or standard output."""
    from auditor.checks import ALL, CONDUCT

    console = (
        Console(highlight=False)
        if output is None
        else Console(file=sys.stderr, no_color=True, width=100, force_terminal=False)
    )
    writer = renderer(format_, console=console, with_text=with_text, rules=(*ALL, *CONDUCT))
    text = "".join(writer.render(report) for report in reports)
    if output is None:
        write(text)
        return
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"cannot write {output}: {error.strerror}", hint="give another path with --output") from error
    note(f"Report: {output}")


def write(text: str) -> None:
    """Standard output as UTF-8, whatever the terminal's locale says; a closed pipe ends quietly."""
    try:
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def exit_code(reports: Sequence[Report], fail_on: FailOn) -> int:
    """0 clean, 1 findings at or above `fail_on`, 3 nothing could be read, 4 incomplete; 3 over 4 over 1."""
    from auditor.core.tally import worst

    if not any(r.documents for r in reports) and any(r.skipped for r in reports):
        return 3
    if not all(r.complete for r in reports):
        return 4
    if fail_on is FailOn.NEVER:
        return 0
    levels = [level for r in reports if (level := worst(r.findings))]
    return int(any(level.rank >= Level(fail_on.value).rank for level in levels))
