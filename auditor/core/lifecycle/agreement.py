"""Whether a new date was agreed: asked for by the promisee, or answered with a yes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

from auditor.core.lifecycle.said import Said
from auditor.core.lifecycle.same import about, other_amount
from auditor.core.lifecycle.story import Story, across, end_of, same_day, within
from auditor.core.lifecycle.target import names_else
from auditor.core.patterns import pattern
from auditor.model.commitment import Commitment, Speech

_SURE = 0.5
_ABOUT_THAT = pattern(r"\b(?:that|this|it|works?|ok|okay)\b", re.IGNORECASE)
_PROPOSES = frozenset({Speech.MOVE, Speech.REQUEST})
_BUT = pattern(r"\bbut\b|\binstead\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where somebody asked for a new date, or withdrew: what comes after it may be an answer."""

    document_id: str
    start: int
    at: datetime | None
    thread: str | None
    until: datetime | None
    """The new date."""

    @classmethod
    def of_promise(cls, commitment: Commitment) -> Self:
        return cls(
            document_id=commitment.document_id,
            start=commitment.span.start,
            at=commitment.said_at,
            thread=commitment.thread,
            until=end_of(commitment),
        )

    @classmethod
    def of_remark(cls, remark: Said) -> Self:
        return cls(
            document_id=remark.document_id,
            start=remark.span.start,
            at=remark.at,
            thread=remark.thread,
            until=remark.due.end if remark.due else None,
        )

    def before(self, remark: Said) -> bool:
        if remark.document_id == self.document_id:
            return remark.span.start > self.start
        return remark.at is not None and self.at is not None and remark.at > self.at


def move(earlier: Story, later: Story, remarks: Sequence[Said]) -> None:
    """A new date for the same thing: agreed before it was due, or moved by the promisor alone."""
    new = later.commitment
    later.commitment = replace(new, antecedent=earlier.commitment.action)
    if earlier.over_at(new.said_at):
        return
    agreed = _agreed(earlier.commitment, new, remarks)
    if agreed is not None and not earlier.over_at(agreed):
        earlier.superseded_by, earlier.consent_at = new.id, agreed
        later.met_at = agreed
    else:
        earlier.moved_alone = True


def _agreed(old: Commitment, new: Commitment, remarks: Sequence[Said]) -> datetime | None:
    """When both wanted the new promise: it was asked for, or offered and taken, or taken when it was made."""
    if agreed_date(old, new, remarks) is not None or agreed_amount(old, new, remarks):
        return new.said_at
    return agreed_after(Place.of_promise(new), old, remarks)


def agreed_date(old: Commitment, new: Commitment, remarks: Sequence[Said]) -> Said | None:
    """The remark in which the promisee proposed the new date, or the promisor did and was answered with a yes.

    The promisor's new promise is the agreement to the former.
    """
    for remark in reversed(remarks):
        if remark.speech not in _PROPOSES or remark.due is None or not same_day(remark, new):
            continue
        if names_else(remark, old) or not within(remark.at, old.said_at, new.said_at):
            continue
        if across(remark, new):
            return remark
        taken = agreed_after(Place.of_remark(remark), old, remarks)
        if within(taken, remark.at, new.said_at):
            return remark
    return None


def agreed_amount(old: Commitment, new: Commitment, remarks: Sequence[Said]) -> bool:
    """Whether the promisee asked for the new number himself: "could you make it 60 instead of 80?"."""
    amount = other_amount(old, new)
    if amount is None:
        return False
    figure = re.compile(rf"(?<![\d.,]){re.escape(amount)}(?![\d]|[.,]\d)")
    return any(
        remark.speech in _PROPOSES
        and across(remark, new)
        and remark.thread == old.thread
        and within(remark.at, old.said_at, new.said_at)
        and figure.search(remark.quote)
        for remark in remarks
    )


def agreed_after(place: Place, old: Commitment, remarks: Sequence[Said]) -> datetime | None:
    """When the promisee's answer to what was said at `place` was a yes; None without one, or after a no.

    A yes that follows another question of ours answers that one, unless it names the promise.
    """
    asked_else = False
    for remark in remarks:
        if not place.before(remark) or remark.thread is None or remark.thread not in {place.thread, old.thread}:
            continue
        if not across(remark, old):
            other = remark.speech is Speech.REQUEST and not _ABOUT_THAT.search(remark.quote)
            asked_else = asked_else or (other and names_else(remark, old))
        elif remark.speech is Speech.REFUSAL:
            return None
        elif _says_yes(remark, place) and (not asked_else or about(old, remark.quote) >= _SURE):
            return remark.at
    return None


def accepted_by(side_of: Commitment, proposal: Said, remarks: Sequence[Said]) -> Said | None:
    """The promisor's yes to a date that the promisee proposed."""
    place = Place.of_remark(proposal)
    for remark in remarks:
        if not place.before(remark) or remark.thread != proposal.thread or across(remark, side_of):
            continue
        if remark.speech is Speech.REFUSAL:
            return None
        if _says_yes(remark, place):
            return remark
    return None


def _says_yes(remark: Said, place: Place) -> bool:
    """Whether it agrees; "OK, but by Tuesday" is no yes to Wednesday."""
    if remark.speech is not Speech.CONSENT:
        return False
    told = remark.due.end if remark.due else None
    if told is None or place.until is None or not _BUT.search(remark.quote):
        return True
    return told.date() == place.until.date()
