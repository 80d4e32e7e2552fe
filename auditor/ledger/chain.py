"""The hash chain: each entry names the one before, so that a later edit, a gap or a swap shows.

An entry holds the digest of salt and body, not the body: when a fact is erased with its salt, what is left tells nothing
of it, and the chain still holds. Founding source: Haber and Stornetta, "How to time-stamp a digital document" (1991).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

START = "0" * 64
ERASURE = "erasure"
"""Kind of the entry that names the numbers of erased facts; its own fact stays."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    seq: int
    known_at: str
    kind: str
    digest: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What an entry stands for."""

    key: str
    kind: str
    salt: bytes
    body: str


def key_of(kind: str, body: str) -> str:
    """By which the same fact is known again."""
    return sha256(f"{kind}\n{body}".encode()).hexdigest()


def digest_of(salt: bytes, body: str) -> str:
    return sha256(salt + body.encode()).hexdigest()


def linked(before: str, *, seq: int, known_at: str, kind: str, digest: str) -> Entry:
    """The entry that follows the one with hash `before`."""
    words = "\n".join((before, str(seq), known_at, kind, digest))
    return Entry(seq=seq, known_at=known_at, kind=kind, digest=digest, hash=sha256(words.encode()).hexdigest())


def faults(entries: Iterable[tuple[Entry, Kept | None]], erased: frozenset[int], head: str) -> Iterator[str]:
    """What does not fit, in words; nothing when the chain is whole. `erased` are numbers that an erasure names."""
    before, expected = START, 1
    for entry, kept in entries:
        if entry.seq != expected:
            yield f"entry {expected} is missing"
        again = linked(before, seq=entry.seq, known_at=entry.known_at, kind=entry.kind, digest=entry.digest)
        if again.hash != entry.hash:
            yield f"entry {entry.seq} does not follow from the one before: it, or that one, was changed"
        if kept is None and entry.seq not in erased:
            yield f"the fact of entry {entry.seq} ({entry.kind}) is gone, and no erasure names it"
        if kept is not None and digest_of(kept.salt, kept.body) != entry.digest:
            yield f"the fact of entry {entry.seq} ({entry.kind}) was changed"
        elif kept is not None and (kept.kind != entry.kind or kept.key != key_of(kept.kind, kept.body)):
            yield f"the fact of entry {entry.seq} ({entry.kind}) is filed as something else"
        before, expected = entry.hash, entry.seq + 1
    if before != head:
        yield "the last entry is not the one that the ledger ends with: entries were cut off or added"
