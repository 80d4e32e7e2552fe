"""What a file says of a call apart from its words: Gong exports parties and transcript as two files."""

from dataclasses import dataclass
from datetime import datetime

from auditor.model.text import Party


@dataclass(frozen=True, slots=True, kw_only=True)
class CallParties:
    """Who was on call `call_id`, to be joined to its transcript by `core.calls.join_parties`."""

    call_id: str
    """The vendor's id, as a string; up to 20 digits."""
    origin: str
    """The file it was read from."""
    title: str | None = None
    started_at: datetime | None = None
    """Aware."""
    duration_seconds: float | None = None
    language: str | None = None
    """BCP 47."""
    parties: tuple[Party, ...] = ()
    """`Party.id` is the id that the transcript uses for the speaker."""
