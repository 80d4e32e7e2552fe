"""records.yaml: which column of a table, or which key of a JSON, is which field of a delivery record.

The values that a mapping file comes to; `mapping_file` reads it, an importer applies it. Fields are those of the
normalized form (docs/records.md), and `amount` in major units beside them.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from enum import StrEnum
from fnmatch import fnmatchcase
from typing import Generic, TypeVar

from auditor.model.people import DateOrder
from auditor.model.record import RecordKind, RecordStatus

NAMES = frozenset({"records.yaml", "records.yml"})
"""How a mapping file is found among the inputs."""
FIELDS = (
    *("id", "title", "body", "account", "contacts", "owner"),
    *("promised_at", "due_at", "started_at", "done_at", "observed_at"),
    *("promised_precision", "due_precision", "done_precision"),
    *(
        "outcome",
        "reason",
        "quantity",
        "unit",
        "amount",
        "amount_minor",
        "currency",
        "percent",
        "attachments",
        "refs",
        "url",
    ),
)
TIMES = ("promised_at", "due_at", "started_at", "done_at", "observed_at")
_T = TypeVar("_T", RecordKind, RecordStatus)


class Decimal(StrEnum):
    """The sign between whole and broken part of a number."""

    COMMA = "comma"
    POINT = "point"


class Clock(StrEnum):
    """Times that are bare numbers; their unit is said, never guessed from the size."""

    UNIX = "unix"
    UNIX_MS = "unix_ms"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One column, or a constant."""

    column: str | None = None
    value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """Where a field comes from; several parts are joined by a space."""

    parts: tuple[Part, ...]
    line: int

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(part.column for part in self.parts if part.column is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Generic[_T]):
    """A kind or a status: always the same, or what the words of a column mean."""

    line: int
    fixed: _T | None = None
    column: str | None = None
    words: Mapping[str, _T] = field(default_factory=dict)
    """By `plain` word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """Rows that are left out on purpose: those with one of these words in the column."""

    line: int
    column: str
    words: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableMapping:
    """One entry of a mapping file."""

    origin: str
    line: int
    folder: str | None
    """The mapping holds for files in this folder and below; None when it was given by name, then everywhere."""
    base: str
    """The folder of the mapping file: patterns with a slash are meant from here."""
    file: str
    source: str
    source_type: str | None = None
    kind: Choice[RecordKind]
    status: Choice[RecordStatus] | None = None
    cells: Mapping[str, Cells]
    dates: DateOrder | Clock | tuple[str, ...] | None = None
    """An order, a clock, or patterns of strptime; None: as the file itself shows."""
    zone: tzinfo | None = None
    decimal: Decimal | None = None
    rows: tuple[str, ...] = ()
    skip: Leaving | None = None

    @property
    def place(self) -> str:
        return f"{self.origin}, line {self.line}"

    def fits(self, origin: str) -> bool:
        """Whether it is meant for a file with this path: by name, or by path when the pattern has a slash."""
        pattern = self.file.replace("\\", "/").lower()
        by_name = "/" not in pattern
        if by_name and not fnmatchcase(origin.replace("\\", "/").rsplit("/", 1)[-1].lower(), pattern):
            return False  # Before the path is looked at: this is asked of every mail too.
        path = os.path.abspath(origin)  # noqa: PTH100 - the path may lie inside an archive
        if self.folder is not None and not _below(path, self.folder):
            return False
        near = os.path.relpath(path, self.base).replace("\\", "/").lower()
        return by_name or fnmatchcase(near, pattern.removeprefix("./"))

    def columns(self) -> Iterator[tuple[str, str, int]]:
        """(field, column, line) of everything that it takes from a row."""
        for name, cells in self.cells.items():
            for column in cells.columns:
                yield name, column, cells.line
        for name, choice in (("kind", self.kind), ("status", self.status)):
            if choice is not None and choice.column is not None:
                yield name, choice.column, choice.line
        if self.skip is not None:
            yield "skip", self.skip.column, self.skip.line


def plain(word: str) -> str:
    """A word of a status or kind as it is compared: case, underscores and spaces do not matter."""
    return " ".join(word.lower().replace("_", " ").split())


def _below(path: str, folder: str) -> bool:
    root = os.path.abspath(folder)  # noqa: PTH100
    return path.startswith(root.rstrip(os.sep) + os.sep)
