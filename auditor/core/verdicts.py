"""Evidence and verdict for every commitment, conditions and event-bound dates included."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from auditor.core.judge import JudgeContext, Lifecycle, judge
from auditor.core.match import RecordIndex, condition_met_at, match
from auditor.core.patterns import pattern
from auditor.core.when import resolve
from auditor.model.commitment import Commitment, State
from auditor.model.time import Due
from auditor.model.verdict import Evidence

_COUNTS = pattern(
    r"\s*(?:with)?in (?=(?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|thirty))", re.I
)
"""A time that is counted, "within ten working days": beside a condition it counts from when that came true."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What verdicts are given from; the calendar in `context` is our own unless the promisor has another."""

    index: RecordIndex
    context: JudgeContext


def judged(commitment: Commitment, lifecycle: Lifecycle, bench: Bench) -> Commitment:
    """`commitment` with verdict, why and evidence."""
    commitment, lifecycle = _detached(commitment, lifecycle, bench)
    evidence = match(commitment, bench.index, as_of=bench.context.as_of, zone=bench.context.calendar.zone)
    return _judged(commitment, evidence, lifecycle, bench)


def judged_by(evidence: Sequence[Evidence], commitment: Commitment, lifecycle: Lifecycle, bench: Bench) -> Commitment:
    """The same by `evidence`, whatever the records of `bench` say."""
    commitment, lifecycle = _detached(commitment, lifecycle, bench)
    return _judged(commitment, evidence, lifecycle, bench)


def _judged(commitment: Commitment, evidence: Sequence[Evidence], lifecycle: Lifecycle, bench: Bench) -> Commitment:
    judgement = judge(commitment, evidence, lifecycle=lifecycle, context=bench.context)
    return replace(
        commitment,
        state=lifecycle.state,
        verdict=judgement.verdict,
        why=judgement.why,
        evidence=judgement.evidence,
    )


def _detached(commitment: Commitment, lifecycle: Lifecycle, bench: Bench) -> tuple[Commitment, Lifecycle]:
    """A condition that records show to be met makes the commitment active; the same for the event of its due time."""
    if lifecycle.state is State.CONDITIONAL and commitment.condition and lifecycle.condition_met_at is None:
        met = _happened(commitment.condition, commitment, bench)
        if met is not None:
            lifecycle = replace(lifecycle, state=State.ACTIVE, condition_met_at=met)
    due = commitment.due
    if due is not None and due.text and commitment.condition and _COUNTS.match(due.text):
        since = _happened(commitment.condition, commitment, bench) or lifecycle.condition_met_at
        if since is not None:
            counted = _from_event(replace(due, offset=_COUNTS.sub("", due.text)), since, bench)
            commitment = replace(commitment, due=replace(counted, offset=due.offset))
        return commitment, lifecycle
    if due is not None and due.after and due.end is None:
        since = _happened(due.after, commitment, bench) or lifecycle.condition_met_at
        if since is not None:
            commitment = replace(commitment, due=_from_event(due, since, bench))
    return commitment, lifecycle


def _happened(event: str, commitment: Commitment, bench: Bench) -> datetime | None:
    """When a record shows the event of a condition or a due time."""
    waiting = replace(commitment, condition=event)
    zone = bench.context.calendar.zone
    return condition_met_at(waiting, bench.index, as_of=bench.context.as_of, zone=zone)


def _from_event(due: Due, since: datetime, bench: Bench) -> Due:
    window = resolve(f"within {due.offset}", reference=since, calendar=bench.context.calendar) if due.offset else None
    if window is None or window.end is None:
        return due
    return replace(due, start=since, end=window.end, precision=window.precision)
