"""Verdicts and the evidence for them. Founding sources: Singh's commitment lifecycle; PolitiFact's promise meter."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from auditor.model.text import Span


class Verdict(StrEnum):
    KEPT = "kept"
    KEPT_LATE = "kept_late"
    PARTLY_KEPT = "partly_kept"
    BROKEN = "broken"
    RENEGOTIATED = "renegotiated"
    WAIVED = "waived"
    NOT_DUE = "not_due"
    UNVERIFIED = "unverified"
    NOT_CHECKABLE = "not_checkable"


class Grade(StrEnum):
    """How strong a piece of evidence is."""

    DIRECT = "direct"
    """A system event: a sent mail with the attachment, a delivery scan, attendance."""
    DERIVED = "derived"
    """Matched text: a mail that says so, a note."""
    ASSERTED = "asserted"
    """Somebody ticked it off."""


class Shows(StrEnum):
    """What a record shows of the promised thing."""

    WHOLE = "whole"
    PART = "part"
    NOT_DONE = "not_done"
    """Direct: won't do, promisor absent, cancelled or rejected by the promisor."""
    RELATED = "related"
    """About the same thing, proves nothing (an open task, a no-show that does not say whose)."""


class Cause(StrEnum):
    """Why a promise slipped, as somebody said; recorded beside, never changes a verdict."""

    REP = "rep"
    COMPANY = "company"
    THIRD_PARTY = "third_party"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """The words that give a cause, verbatim: a sentence of ours, or what stands in a field of a record."""

    quote: str
    source: str
    """Id of the document or of the record."""
    span: Span | None = None
    """Of a document; a record has none."""
    at: datetime | None = None


class Fulfilment(StrEnum):
    """What somebody who read a record beside a promise says of it; dates are left to code."""

    FULFILS = "fulfils"
    PARTLY = "partly"
    UNRELATED = "unrelated"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    record_id: str
    source: str
    grade: Grade
    shows: Shows
    at: datetime | None
    """When the thing happened; for a day-precise record the end of that day."""
    score: float
    """Likeness, 0 to 1."""
    why: str
    """Why this record fits, in a few words: "same contact, attachment 'SOC2.pdf', 1 day before due"."""
    part: str | None = None
    """What was seen of it, when `shows` is PART: "38 of 40 meters"."""
    day_precise: bool = False
    """The source knows the day only; `at` is then the last second of that day."""
    doubt: bool = False
    """A RELATED record that may be the thing itself (a slot in the calendar, a mail that says "attached" without an
    attachment): while it stands, absence elsewhere proves nothing."""
    rest_missing: bool = False
    """A PART whose own record says that the rest did not come (a partial fulfilment, an invoice at a lower rate)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    verdict: Verdict
    why: str
    """One sentence that a salesperson would accept."""
    evidence: tuple[Evidence, ...] = ()
