"""The seams: small Protocols that the outer rings implement, and the values that pass through them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO
from typing import IO, Protocol, runtime_checkable

from auditor.model.call import CallParties
from auditor.model.commitment import Commitment, Extraction, Failed, Usage
from auditor.model.finding import Finding
from auditor.model.guide import Guide
from auditor.model.preview import Explanation
from auditor.model.record import Coverage, Record
from auditor.model.report import EngineInfo, Report
from auditor.model.search import Hit, Item, ItemKind
from auditor.model.text import Document, Reading, Sentence, Skipped
from auditor.model.verdict import Fulfilment

HEAD_BYTES = 65_536
"""How much of a file is looked at to recognise it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One file, or one member of an archive, not yet read."""

    origin: str
    """The path as the user gave it; `archive.tar.gz/02.eml` for a member."""
    head: bytes
    """The first HEAD_BYTES bytes."""
    size: int | None
    open: Callable[[], IO[bytes]]
    """A fresh stream from the first byte; the caller closes it."""

    @property
    def name(self) -> str:
        """The last part of the path, lower case."""
        return self.origin.replace("\\", "/").rsplit("/", 1)[-1].lower()

    def content(self) -> bytes:
        """The whole of it."""
        with self.open() as stream:
            return stream.read()

    @staticmethod
    def of(origin: str, data: bytes) -> "Input":
        return Input(origin=origin, head=data[:HEAD_BYTES], size=len(data), open=lambda: BytesIO(data))


class Source(Protocol):
    """Reads one format of mail, transcript or draft.

    `read` streams, never raises on one bad message (that is a Skipped), and raises Unreadable only when nothing
    of the input can be read. A calendar part of a mail comes out as a Record beside its Document; the parties of
    a call whose words lie in another file come out as CallParties, for `core.calls.join_parties`.
    """

    name: str
    """Short id, shown in `auditor sources`: "mbox", "gong"."""

    @property
    def guides(self) -> tuple[Guide, ...]:
        """Which products write it, and how a user exports it there."""
        ...

    def recognises(self, file: Input) -> float:
        """0 = not mine, 1 = certain; by content, the suffix only breaks ties. Cheap: looks at `head` only."""
        ...

    def read(self, file: Input) -> Iterator[Document | Record | Skipped | CallParties]: ...


class RecordsSource(Protocol):
    """Reads one format of delivery records; a row that cannot be read is a Skipped with its row number."""

    name: str

    @property
    def guides(self) -> tuple[Guide, ...]: ...

    def recognises(self, file: Input) -> float: ...

    def read(self, file: Input) -> Iterator[Record | Coverage | Skipped]: ...


@runtime_checkable
class Explains(Protocol):
    """A RecordsSource that can say how it reads one file; raises Unreadable as `read` does."""

    def explain(self, file: Input) -> Explanation: ...


class Engine(Protocol):
    """Finds commitments and speech acts in documents. Its answers are untrusted until grounded."""

    @property
    def info(self) -> EngineInfo: ...

    def extract(self, reading: Reading) -> Extraction: ...

    def extract_all(self, readings: Iterable[Reading]) -> Iterator[Extraction | Failed]:
        """One answer a reading, in the order given. May take a bounded number of readings before it answers the first."""
        ...


@runtime_checkable
class Guesses(Protocol):
    """An engine that can also say where something may stand that it did not find: for ranking, never a finding."""

    def guess(self, sentence: Sentence) -> float: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Reworded:
    """What an engine proposes in place of words that say too much."""

    replacements: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By finding id, the best first, at most three; each is verbatim insertable and was checked by code."""
    usage: Usage = field(default_factory=Usage)
    undone: str = ""
    """Why nothing was proposed for some of them, when the engine could not be asked."""


@runtime_checkable
class Rewords(Protocol):
    """An engine that can also propose safer words for what a draft says too strongly; never raises for want of an answer."""

    def reword(self, findings: Sequence[Finding], reading: Reading) -> Reworded: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """A promise that rules cannot judge, because records in its time may be the promised thing or another."""

    commitment: Commitment
    records: tuple[Record, ...]
    """Untrusted text; at least one."""
    as_of: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """What an engine says of a Tie. It is a claim: `core.weighing` decides what follows from it."""

    answer: Fulfilment = Fulfilment.UNCLEAR
    record_id: str | None = None
    """One of the records of the tie."""
    usage: Usage = field(default_factory=Usage)
    undone: str = ""
    """Why there is no answer, when the engine could not be asked."""


@runtime_checkable
class Weighs(Protocol):
    """An engine that can also say whether a record fulfils a promise; never raises for want of an answer."""

    def weigh(self, ties: Iterable[Tie]) -> Iterator[Weighed]:
        """One answer a tie, in the order given."""
        ...


class Embeds(Protocol):
    """Turns texts into vectors of one length, near each other where the texts mean alike. Raises Unavailable."""

    @property
    def identity(self) -> str:
        """Where the vectors come from; those of different identities are never compared."""
        ...

    def vectors(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One vector a text, in the order given."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ToSuggest:
    """What an engine is asked for openers with; only what may be used on that day is in it."""

    day: date
    count: int
    """How many openers at most."""
    brief: str
    """Account, persona and goal, one line each."""
    sources: tuple[tuple[str, str], ...] = ()
    """Id and words of each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """An opener as an engine proposes it; untrusted."""

    text: str
    leads_with: str
    sources: tuple[str, ...]
    """Ids out of those that were given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestions:
    proposed: tuple[Proposed, ...] = ()
    """The best first."""
    research: tuple[str, ...] = ()
    usage: Usage = field(default_factory=Usage)
    undone: str = ""
    """Why nothing was proposed, when the engine could not be asked."""


@runtime_checkable
class Suggests(Protocol):
    """An engine that can also propose openers; never raises for want of an answer. Code decides which of them stand."""

    def suggest(self, asked: ToSuggest) -> Suggestions: ...


class Index(Protocol):
    """Finds items by words or by meaning. It proposes; what a hit is worth is decided elsewhere."""

    def put(self, items: Sequence[Item]) -> int:
        """Hold these, each in place of one of the same id. How many were new or changed."""

    def drop(self, ids: Collection[str]) -> None: ...

    def ids(self) -> frozenset[str]: ...

    def search(self, query: str, *, kinds: frozenset[ItemKind] = frozenset(), limit: int = 10) -> Sequence[Hit]:
        """The best first, at most `limit`; of these kinds, or of all when none is given."""
        ...


@runtime_checkable
class Closes(Protocol):
    """An engine that holds something open: connections, a thread."""

    def close(self) -> None: ...


class Renderer(Protocol):
    """Writes a report in one format."""

    name: str

    def render(self, report: Report) -> str: ...


class Progress(Protocol):
    """How a long audit tells that it is alive; the command line draws it."""

    def file(self, origin: str) -> None:
        """A file is about to be read."""
        ...

    def document(self) -> None:
        """One more document was understood."""
        ...

    def phase(self, name: str) -> None:
        """Something longer begins: "checking against the records"."""
        ...


class Silent:
    """Says nothing."""

    def file(self, origin: str) -> None: ...

    def document(self) -> None: ...

    def phase(self, name: str) -> None: ...
