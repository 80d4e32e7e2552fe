"""The ledger's seam: what was promised, over time."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Protocol

from auditor.model.ledger import (
    Checked,
    Erased,
    Fact,
    Group,
    LedgerInfo,
    Noted,
    Outcome,
    Page,
    Query,
    Recalled,
    Standing,
    Work,
)
from auditor.ports.memory import Remembers


class Ledger(Remembers, Protocol):
    """The memory of one tenant. Every write is whole or not at all, and idempotent by content.

    Facts are appended and never changed; `settle` puts what follows from them into the place of what followed before.
    Raises Unavailable when its database cannot be used, NotFound for an id that it does not know.
    """

    def now(self) -> datetime:
        """The clock by which it dates what it gets to know; aware, in UTC."""
        ...

    def head(self) -> str:
        """Of the hash chain: another one as soon as a fact comes in or goes."""
        ...

    def append(self, facts: Iterable[Fact]) -> int:
        """Keep what is new among `facts`, each with an entry in the hash chain. How many were new."""
        ...

    def work(self, *, at: datetime) -> Work:
        """What has to be judged anew at `at`: facts came in since, or a due time has passed."""
        ...

    def groups(self, words: frozenset[str] | None = None) -> tuple[Group, ...]:
        """All documents, by what hangs together; with `words` those that have one of them, and what hangs together with
        these."""
        ...

    def recall(self, group: Group, *, known_by: datetime | None = None) -> Recalled:
        """What bears on the promises of `group`; only what was known by `known_by`."""
        ...

    def settle(self, group: Group, outcome: Outcome) -> None:
        """Put `outcome` in the place of all that was settled for the documents of `group`."""
        ...

    def soon(self) -> None:
        """Tell webhooks what falls due soon; what was told before is not told again."""
        ...

    def done(self, work: Work) -> None:
        """`work` was settled; facts that came in meanwhile stay work."""
        ...

    def again(self) -> None:
        """All is to be judged anew, and what belongs to no document goes: after it was changed from outside."""
        ...

    def find(self, query: Query) -> Page:
        """Promises as they were settled last, those that were dismissed left out."""
        ...

    def get(self, prefix: str) -> Standing:
        """The promise whose id, or that of a repetition, begins so. Raises UsageError when several do."""
        ...

    def noted(self, *, account: str | None = None, person: str | None = None) -> Sequence[Noted]:
        """Findings and concerns about an account or a person, in the order of time."""
        ...

    def export(self) -> Iterator[Fact]:
        """Every fact, by content: the same facts come in the same order, whenever and however they came in."""
        ...

    def erase(self, person: str) -> Erased:
        """Every fact that holds `person`, an address or a name, and what was made of it; nothing stays on disk."""
        ...

    def verify(self) -> Checked:
        """Walk the hash chain from its first entry."""
        ...

    def info(self) -> LedgerInfo: ...
