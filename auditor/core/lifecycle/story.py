"""One commitment while its story is read, and the small questions that are asked of it."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from auditor.core.judge import Lifecycle
from auditor.core.lifecycle.said import Said
from auditor.core.lifecycle.same import same_person
from auditor.model.commitment import Commitment, Mention, State
from auditor.model.text import Side


@dataclass(slots=True, kw_only=True)
class Story:
    """One commitment while its story is read."""

    commitment: Commitment
    superseded_by: str | None = None
    consent_at: datetime | None = None
    released_at: datetime | None = None
    cancelled_at: datetime | None = None
    met_at: datetime | None = None
    failed: bool = False
    moved_alone: bool = False
    mentions: list[Mention] = field(default_factory=list)

    def open_at(self, when: datetime | None) -> bool:
        gone = (self.consent_at, self.released_at, self.cancelled_at)
        return not any(g is not None and (when is None or g <= when) for g in gone)

    def over_at(self, when: datetime | None) -> bool:
        due = self.commitment.due
        return due is not None and due.end is not None and when is not None and when > due.end


def across(remark: Said, commitment: Commitment) -> bool:
    """Whether the remark is the promisee's: the other side, or simply another person where sides are unknown."""
    if Side.UNKNOWN in {remark.side, commitment.side}:
        return not same_person(remark.by, commitment.promisor) and remark.by is not None
    return remark.side is not commitment.side


def after(remark: Said, story: Story) -> bool:
    first = story.commitment.said_at
    if story.commitment.document_id == remark.document_id:
        return remark.span.start > story.commitment.span.start
    return first is not None and remark.at is not None and remark.at >= first


def within(at: datetime | None, since: datetime | None, until: datetime | None) -> bool:
    return at is not None and since is not None and until is not None and since <= at <= until


def same_day(remark: Said, new: Commitment) -> bool:
    end = end_of(new)
    return (
        end is not None
        and remark.due is not None
        and remark.due.end is not None
        and abs(remark.due.end - end) <= timedelta(days=1)
    )


def end_of(commitment: Commitment) -> datetime | None:
    return commitment.due.end if commitment.due else None


def state_of(story: Story) -> State:
    before = story.commitment.state
    if story.superseded_by:
        return State.SUPERSEDED
    if story.released_at:
        return State.RELEASED
    if story.cancelled_at:
        return State.CANCELLED
    if story.failed:
        return State.EXPIRED
    return State.ACTIVE if before is State.CONDITIONAL and story.met_at else before


def lifecycle_of(story: Story) -> Lifecycle:
    return Lifecycle(
        state=state_of(story),
        superseded_by=story.superseded_by,
        consent_at=story.consent_at,
        released_at=story.released_at,
        cancelled_at=story.cancelled_at,
        condition_met_at=story.met_at,
        condition_failed=story.failed,
        moved_alone=story.moved_alone,
    )
