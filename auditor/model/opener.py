"""Openers: what a message may begin with, and what it rests on (contract.md, "Knowledge folder")."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from auditor.model.finding import Finding


class Lead(StrEnum):
    """What an opener leads with, the first-ranked first: who owes something says so before he asks for anything."""

    OWED = "owed"
    """A promise of ours to this account that is open or missed."""
    ASKED = "asked"
    """A question or worry of theirs that nobody answered."""
    EVENT = "event"
    """A dated event of the account."""
    CHALLENGE = "challenge"
    """A cited challenge of its industry."""
    KEPT = "kept"
    """A promise to it that we kept."""
    PROOF = "proof"
    """A result of a customer of the same industry or with the same problem."""
    QUESTION = "question"
    """Nothing is known: a question that claims nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenerTask:
    """For whom an opener is, what it is for, and the day on which it is sent."""

    account: str
    day: date
    persona: str | None = None
    """Role or department of the reader: "plant manager", "finance"."""
    goal: str | None = None
    """What the sender hopes for: "a visit to see the rinsing line"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A source that an opener rests on, so that the sender can look it up."""

    id: str
    title: str
    dated: date | None = None
    """The day of the event or of the publication."""
    where: str = ""
    """A URL, a publication, or the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opener:
    """The first one to four sentences of a message."""

    text: str
    lead: Lead
    leads_with: str
    """In a few words."""
    sources: tuple[Cited, ...] = ()
    findings: tuple[Finding, ...] = ()
    """What the rules on wording find in `text`; an opener with any is not offered."""
    research: tuple[str, ...] = ()
    """What to find out, because it would make the opener better."""
    document_id: str | None = None
    """The draft for which it was made; None where there was none."""
