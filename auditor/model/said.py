"""Statements in their place: who said it to whom, when, in which conversation."""

from dataclasses import dataclass
from datetime import datetime

from auditor.model.commitment import Speech
from auditor.model.text import Party, Side, Span
from auditor.model.time import Due


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A grounded statement; `quote == text[span]` in `document_id`."""

    speech: Speech
    quote: str
    span: Span
    document_id: str
    by: Party | None
    side: Side
    at: datetime | None
    turn: int
    """Order within the document: the index of its segment."""
    due: Due | None = None
    account: str | None = None
    thread: str | None = None
    confidence: float = 0.8
