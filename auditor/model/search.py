"""What can be found again, and what a search answers."""

from dataclasses import dataclass
from enum import StrEnum


class ItemKind(StrEnum):
    CLAIM = "claim"
    PROOF = "proof"
    TRIGGER = "trigger"
    BACKGROUND = "background"
    RECORD = "record"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to find: an entry of the registry, a case study, an event, a record."""

    id: str
    kind: ItemKind
    text: str
    """Read for the search only; no index that is kept on disk holds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    id: str
    score: float
    """Higher is nearer; comparable within one answer only."""
