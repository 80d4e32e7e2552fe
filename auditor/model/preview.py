"""How a file of delivery records will be read: what `auditor records preview` shows."""

from dataclasses import dataclass
from enum import StrEnum

from auditor.model.commitment import Act
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Skipped


class Basis(StrEnum):
    """Whence it is known how 3/4 is meant."""

    SAID = "said"
    """The mapping says it."""
    SHOWN = "shown"
    """A date of the file shows it: a part above 12 is a day."""
    ASSUMED = "assumed"
    """Neither; the setting decides."""
    NOT_NEEDED = "not_needed"
    """No date of the file can be read in two ways."""


class ReadsAs(StrEnum):
    RECORDS = "records"
    WORDS = "words"
    """Mail or a call: an audit reads it, though not as records."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What a reader can say of itself about one file."""

    dates: str
    """How its dates are read: `dmy`, `mdy`, `unix`, `unix_ms`, or patterns."""
    basis: Basis
    zone: str
    """Of times that carry none."""
    left_out: int = 0
    """Rows left out on purpose."""
    columns: tuple[tuple[str, str], ...] = ()
    """(field, column) as a mapping has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindSeen:
    """A kind of record in the file, and what it can do."""

    kind: RecordKind
    count: int
    shows: tuple[Act, ...]
    """Promises that it shows to be kept."""
    says: tuple[Act, ...]
    """Promises of which it only says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusSeen:
    """A word of the system and what it is read as."""

    raw: str | None
    status: RecordStatus
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A field that is missing, and what that costs."""

    field: str
    missing: int
    of: int
    cost: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """One file."""

    origin: str
    reads_as: ReadsAs
    reader: str | None
    explanation: Explanation | None = None
    rows: tuple[Record, ...] = ()
    """The first ones."""
    records: int = 0
    coverage: int = 0
    """Entries of a coverage.yaml."""
    kinds: tuple[KindSeen, ...] = ()
    statuses: tuple[StatusSeen, ...] = ()
    gaps: tuple[Gap, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    """The first ones."""
    skipped_count: int = 0
    columns: tuple[str, ...] = ()
    """Of a file that nobody knows."""
    starter: str | None = None
    """A records.yaml to begin with, for such a file."""
