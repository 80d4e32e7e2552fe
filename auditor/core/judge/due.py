"""When a commitment is over, and whether a piece of evidence came in time."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from dateutil.rrule import rrulestr

from auditor.core.acts import is_appointment, policy_for
from auditor.core.judge.context import JudgeContext, Lifecycle
from auditor.model.commitment import Act, Commitment, CommitmentKind, Modality
from auditor.model.time import Due, Window, day_window
from auditor.model.verdict import Evidence

_GRACE = timedelta(minutes=15)
"""An appointment that begins this much late was kept."""
_DAY = timedelta(hours=23, minutes=59, seconds=59)
_MOST_WINDOWS = 200
_LEVEL_ACTS = frozenset({Act.PRICE, Act.PAY, Act.BUILD, Act.OTHER})
"""Of these, what is kept true is not done by doing it once; "we'll keep you posted" is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """The due time as the judge uses it."""

    window: Window | None
    """None when no date was said, or none could be worked out."""
    said: bool
    """Whether somebody said the date (or it is an inferred commitment's own): only then can it be late or broken."""
    over_at: datetime | None
    """After this moment it is due: the window's end, or the end of the policy window; None when that is unknown."""
    hangs_on: str | None = None
    """The event that it waits for, when that has not come."""
    appointment: bool = False
    policy: str | None = None
    """How a sentence explains a date that nobody said."""
    unknown: bool = False
    """A date was said, and the document has none to count it from."""

    def over(self, as_of: datetime) -> bool:
        return self.over_at is not None and as_of > self.over_at

    def late(self, piece: Evidence) -> bool:
        """Whether it surely happened after the window; a day that overlaps the window is not proven late."""
        if self.window is None or not self.said or piece.at is None:
            return False
        earliest = piece.at - _DAY if piece.day_precise else piece.at
        return earliest > self.window.end + (_GRACE if self.appointment else timedelta(0))

    def timed(self, piece: Evidence) -> bool:
        """Whether the time that is needed to call it kept or late is known."""
        return not self.unknown and (piece.at is not None or self.window is None or not self.said)


_UNTIL = re.compile(r"UNTIL=(\d{8}T\d{6})Z")


def term_of(commitment: Commitment, life: Lifecycle, context: JudgeContext) -> Term:
    due = commitment.due
    if due is not None and due.end is not None and due.start is not None:
        return _dated(commitment, due, Window(start=due.start, end=due.end), life, context)
    if due is not None and (due.after or due.offset) and life.condition_met_at is None:
        return Term(window=None, said=False, over_at=None, hangs_on=due.after or due.offset)
    if due is not None and due.text and due.after is None and commitment.said_at is None:
        return Term(
            window=None, said=False, over_at=None, policy="the document has no date to count from", unknown=True
        )
    return _policy_term(commitment, life, context)


def _dated(commitment: Commitment, due: Due, window: Window, life: Lifecycle, context: JudgeContext) -> Term:
    if due.inferred and commitment.modality is not Modality.INFERRED:
        return Term(window=None, said=False, over_at=window.end, policy=_inferred_words(commitment, due))
    if life.condition_met_at is not None and life.condition_met_at > window.end:
        return _policy_term(commitment, life, context)
    return Term(window=window, said=True, over_at=window.end, appointment=is_appointment(commitment))


def _policy_term(commitment: Commitment, life: Lifecycle, context: JudgeContext) -> Term:
    """No date was said: the policy window of the act, in the promisor's working days, from the words or the event."""
    starts = [at for at in (commitment.said_at, life.condition_met_at) if at is not None]
    if not starts:
        return Term(window=None, said=False, over_at=None, policy="neither the words nor their document have a date")
    calendar = context.calendar
    first = max(starts).astimezone(calendar.zone).date()
    last = calendar.add_working_days(first, policy_for(commitment).working_days)
    return Term(
        window=None,
        said=False,
        over_at=day_window(last, calendar.zone).end,
        policy=_policy_words(commitment),
    )


def _inferred_words(commitment: Commitment, due: Due) -> str:
    return f"no date was said ({due.policy})" if due.policy else _policy_words(commitment)


def _policy_words(commitment: Commitment) -> str:
    days = policy_for(commitment).working_days
    return f"no date was said, and {days} working days are usual"


def windows_so_far(commitment: Commitment, as_of: datetime) -> tuple[tuple[Window, ...], bool]:
    """The windows of a series that are over at `as_of`, oldest first, and whether the series has ended.

    A rule that cannot be read counts as the one window that is known.
    """
    due = commitment.due
    if due is None or due.start is None or due.end is None or not due.recurrence:
        return (), True
    length = due.end - due.start
    first = due.start.replace(tzinfo=None)
    try:
        rule = rrulestr(_local_rule(due.recurrence, due.start), dtstart=first)
        starts = [start for start, _ in zip(rule.xafter(first, inc=True), range(_MOST_WINDOWS), strict=False)]
    except (ValueError, TypeError, AttributeError):
        starts = [first]
    zone = due.start.tzinfo
    windows = [Window(start=s.replace(tzinfo=zone), end=s.replace(tzinfo=zone) + length) for s in starts]
    over = tuple(window for window in windows if window.end < as_of)
    ended = len(over) == len(windows) and len(windows) < _MOST_WINDOWS
    return over, ended


def _local_rule(recurrence: str, start: datetime) -> str:
    """The rule with its UNTIL on the wall clock of `start`: a naive start and a UTC end do not go together."""
    until = _UNTIL.search(recurrence)
    rule = recurrence.removeprefix("RRULE:")
    if until is None:
        return rule
    last = datetime.strptime(until[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC).astimezone(start.tzinfo)
    return rule.replace(until[0], f"UNTIL={last:%Y%m%dT%H%M%S}")


def is_level(commitment: Commitment) -> bool:
    """A thing kept true over time: only its end, with complete records, shows that it was kept."""
    kept_true = commitment.kind is CommitmentKind.MAINTENANCE and commitment.act in _LEVEL_ACTS
    return commitment.act is Act.UPHOLD or kept_true


def without_recurrence(commitment: Commitment, window: Window) -> Commitment:
    """The commitment as one of its occasions."""
    assert commitment.due is not None
    return replace(commitment, due=replace(commitment.due, start=window.start, end=window.end, recurrence=None))
