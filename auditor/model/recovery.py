"""A message that comes clean about a promise that slipped or will."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from auditor.model.commitment import Commitment, Origin
from auditor.model.finding import Citation
from auditor.model.report import Cost, EngineInfo
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
    next_step: str | None = None
    """A few words: "the lab runs it again on Monday"."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDate:
    """A day by which it can be promised again, and what that rests on."""

    day: date
    why: str
    evidence: tuple[Citation, ...] = ()
    """Earlier promises of that sort; none for a day that the writer named and the past says nothing of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComeClean:
    """What a writer asks for, beside the promise."""

    writer: Party | None = None
    """None: whoever made the promise."""
    by: date | None = None
    """None: a day that the past supports, where there is one."""
    next_step: str | None = None
    cause: str | None = None
    remedy: str | None = None
    meaning: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """A message that every rule let stand, with what it rests on and what is left to do."""

    as_of: datetime
    commitment: Commitment
    message: Recovery
    origin: Origin
    """MODEL: a model wrote it; RULE: code composed it."""
    new_date: NewDate | None
    remedies: tuple[Citation, ...] = ()
    """What the writer's role may offer by the claims registry; nothing of it stands in the message unasked."""
    notes: tuple[str, ...] = ()
    engine: EngineInfo
    complete: bool = True
    """False: a model was to be asked and could not be."""
    cost: Cost = field(default_factory=Cost)
