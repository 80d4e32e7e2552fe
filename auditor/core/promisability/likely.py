"""A day by which a promise that slipped can be made again: the first one that the own history supports."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from auditor.core.acts import is_appointment
from auditor.core.promisability.known import Known, cited, working_days_text
from auditor.core.promisability.track import Case, Track, histories
from auditor.model.commitment import Act, Commitment, CommitmentKind, State
from auditor.model.recovery import NewDate
from auditor.model.time import Due, Precision
from auditor.model.verdict import Verdict

_CITED = 5


def likely_date(commitment: Commitment, known: Known) -> NewDate | None:
    """None where the past says too little, or no day would have been safe; an appointment is agreed, never forecast.

    The nearest history with enough cases decides alone, as it does for the doubt about a date: looking on until one
    offers a day would find one for everybody.
    """
    kept_true = commitment.kind is CommitmentKind.MAINTENANCE or commitment.act is Act.UPHOLD
    if kept_true or is_appointment(commitment) or (commitment.due is not None and commitment.due.recurrence):
        return None
    for cases, whose in histories(commitment, known):
        if len(cases) >= known.thresholds.history_cases:
            track = _first_safe(cases, known)
            return _named(track, whose, known) if track is not None else None
    return None


def moved_to(commitment: Commitment, day: date, known: Known) -> Commitment:
    """The same promise, made anew today and due by the end of `day`."""
    end = datetime.combine(day, time(23, 59, 59), tzinfo=known.calendar.zone)
    due = Due(text=None, start=known.as_of, end=end, precision=Precision.DAY)
    return replace(
        commitment, said_at=known.as_of, due=due, state=State.ACTIVE, verdict=Verdict.NOT_DUE, superseded_by=None
    )


def _first_safe(cases: Sequence[Case], known: Known) -> Track | None:
    """The shortest window at least a day long in which enough of the promises that were asked for as soon were there."""
    for days in sorted({max(case.took, 1) for case in cases if case.took is not None}):
        track = Track(window=days, cases=[case for case in cases if case.window <= days])
        enough = len(track.cases) >= known.thresholds.history_cases
        if enough and track.on_time >= known.thresholds.likely_share * len(track.cases):
            return track
    return None


def _named(track: Track, whose: str, known: Known) -> NewDate:
    there = f"{track.on_time} of {len(track.cases)} were there {working_days_text(track.window)}"
    return NewDate(
        day=known.calendar.add_working_days(known.today, track.window),
        why=f"{whose}: {there}.",
        evidence=tuple(cited(case.past) for case in track.cases[:_CITED]),
    )
