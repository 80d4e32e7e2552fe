"""The seam for messages that come clean, in better prose than code writes."""

from dataclasses import dataclass, field
from datetime import date
from typing import Protocol, runtime_checkable

from auditor.model.commitment import Usage
from auditor.model.recovery import Slip


@dataclass(frozen=True, slots=True, kw_only=True)
class ToRecover:
    """What an engine is asked for a message with; nothing else may stand in it."""

    slip: Slip
    day: date
    """On which it is sent."""
    promise: str
    """Verbatim, with the day on which it was said and the day it was due."""
    since: str
    """What was said of it since, verbatim; may be empty."""
    people: str
    """Who writes and to whom, one line each."""
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Retold:
    """A message as an engine proposes it; untrusted."""

    text: str = ""
    subject: str | None = None
    usage: Usage = field(default_factory=Usage)
    undone: str = ""
    """Why there is none, when the engine could not be asked."""


@runtime_checkable
class Recovers(Protocol):
    """An engine that can also word a message that comes clean; never raises for want of an answer. Code decides whether
    it stands."""

    def recover(self, asked: ToRecover) -> Retold: ...
