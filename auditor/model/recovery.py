"""A message that comes clean about a promise that slipped or will."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from auditor.model.text import Party


class Slip(StrEnum):
    """What there is to come clean about."""

    AT_RISK = "at risk"
    BROKEN = "broken"
    LATE = "kept late"
    PARTLY = "partly kept"
    UNSEEN = "not seen"
    """Due, and nobody can see that it happened: asked, never confessed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances:
    """What the writer knows beside the promise itself; nothing else may stand in the message."""

    day: date
    """On which it is sent."""
    writer: Party
    new_date: date | None = None
    cause: str | None = None
    """A few words of the writer's own: "we had measured the balcony wrong"."""
    remedy: str | None = None
    """A few words: "we pay the second delivery"."""
    meaning: str | None = None
    """What the slip means to the reader: "you need them for the permit meeting"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """The message, and what the writer still has to fill in or find out."""

    commitment_id: str
    slip: Slip
    subject: str
    text: str
    to_fill: tuple[str, ...] = ()
