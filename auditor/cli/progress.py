"""Progress of an audit on standard error: how many were read, how fast, what is left."""

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

_UNTIL_SHOWN = 20
"""Fewer files than this are done before a bar could be read."""


class Bar:
    """Implements `ports.Progress` on a terminal; silent anywhere else and on short work."""

    def __init__(self, console: Console, total: int | None) -> None:
        self._documents = 0
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            TextColumn("{task.fields[read]}"),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            disable=not console.is_terminal or (total is not None and total < _UNTIL_SHOWN),
        )
        self._task = self._bar.add_task("Reading", total=total, read="")

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def file(self, origin: str) -> None:
        self._bar.advance(self._task)

    def document(self) -> None:
        self._documents += 1
        self._bar.update(self._task, read=f"{self._documents:,} messages and calls")

    def phase(self, name: str) -> None:
        self._bar.update(self._task, description=name.capitalize())
