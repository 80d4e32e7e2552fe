"""The seam to what was promised and asked before; over the ledger, over a list, or over nothing."""

from collections.abc import Sequence
from typing import Protocol

from auditor.model.commitment import Act
from auditor.model.past import PastPromise, PastQuestion


class Remembers(Protocol):
    """What the ledger knows of our earlier promises and of what was asked; every answer is bounded and newest first."""

    def outcomes(self, *, person: str | None, act: Act, limit: int = 200) -> Sequence[PastPromise]:
        """Scored promises of that person (None: of anybody on our side) for that kind of act whose outcome is known:
        kept, late, partly kept or broken."""
        ...

    def open_of(self, *, person: str, limit: int = 200) -> Sequence[PastPromise]:
        """What that person has promised, to anybody, and neither done nor been released from."""
        ...

    def told(self, *, account: str, limit: int = 200) -> Sequence[PastPromise]:
        """What our side has promised that account, whatever became of it."""
        ...

    def asked(self, *, account: str, limit: int = 50) -> Sequence[PastQuestion]:
        """What that account was worried about on a call or in a mail, and no answer of ours is known."""
        ...


class NoMemory:
    """Remembers nothing: `--no-ledger`, or no ledger yet."""

    def outcomes(self, *, person: str | None, act: Act, limit: int = 200) -> Sequence[PastPromise]:  # noqa: ARG002
        return ()

    def open_of(self, *, person: str, limit: int = 200) -> Sequence[PastPromise]:  # noqa: ARG002
        return ()

    def told(self, *, account: str, limit: int = 200) -> Sequence[PastPromise]:  # noqa: ARG002
        return ()

    def asked(self, *, account: str, limit: int = 50) -> Sequence[PastQuestion]:  # noqa: ARG002
        return ()
