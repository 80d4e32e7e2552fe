"""More promised for the same days than one person can keep."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from auditor.core.conduct.conflicts import OVER
from auditor.core.conduct.history import spoken
from auditor.core.promisability.known import Doubt, Known, cited, day_of
from auditor.model.commitment import Commitment
from auditor.model.finding import Citation
from auditor.model.past import PastPromise
from auditor.model.record import Record

_CITED = 5
_NO_END = timedelta(hours=1)
"""How long a meeting is that does not say."""
_LONGEST = timedelta(hours=8)
"""What stands in a calendar for longer is a day off or a fair, and fills a day."""


def overcommitted(commitment: Commitment, known: Known) -> Iterator[Doubt]:
    """Promises due by then, this one counted, or hours of meetings, beyond what the settings allow a working day."""
    due = commitment.due
    if due is None or due.end is None or due.end < known.as_of or due.recurrence or due.inferred:
        return
    days = known.working_days(due.end) + 1  # today counts: the kinder reading
    owed = [past for past in known.open if _falls_due(past, known, due.end, commitment.document_id)]
    beside = [one for one in known.beside if one.id != commitment.id and _by(one, due.end)]
    number = 1 + len(owed) + len(beside)
    hours = busy_hours(known.meetings, known.as_of, due.end)
    until = day_of(known.day(due.end), known.today)
    said, evidence = [], list[Citation]()
    if number > known.thresholds.promises_a_day * days:
        said.append(f"{number} promises of yours are due by {until}, this one counted")
        evidence += map(cited, owed[:_CITED])
    if hours >= known.thresholds.meeting_hours_a_day * days:
        said.append(f"your calendar holds {hours:.0f} hours of meetings until {until}")
        evidence += (_cited(meeting) for meeting in _between(known.meetings, known.as_of, due.end)[:_CITED])
    if said:
        left = "1 working day is left" if days == 1 else f"{days} working days are left, today counted"
        message = f"{'; '.join(said)}; {left}."
        yield Doubt(
            commitment=commitment,
            message=message[0].upper() + message[1:],
            confidence=0.6,
            evidence=tuple(evidence),
        )


def _by(one: Commitment, until: datetime) -> bool:
    return one.due is not None and one.due.end is not None and one.due.end <= until


def busy_hours(meetings: Sequence[Record], since: datetime, until: datetime) -> float:
    """Hours of `since`..`until` that meetings take; what overlaps counts once."""
    total, free_from = timedelta(), since
    for meeting in _between(meetings, since, until):
        begins, ends = _times(meeting)
        begins = max(begins, free_from)
        if ends > begins:
            total += ends - begins
            free_from = ends
    return total / timedelta(hours=1)


def _between(meetings: Sequence[Record], since: datetime, until: datetime) -> list[Record]:
    """Those with a clock time that begin after `since` and by `until`, in order."""
    timed = [m for m in meetings if m.started is not None and isinstance(m.started.value, datetime)]
    return sorted((m for m in timed if since <= _times(m)[0] <= until), key=lambda m: (_times(m)[0], m.id))


def _times(meeting: Record) -> tuple[datetime, datetime]:
    begins = meeting.started.value if meeting.started else None
    ends = meeting.done.value if meeting.done else None
    assert isinstance(begins, datetime)
    if not isinstance(ends, datetime) or ends <= begins:
        return begins, begins + _NO_END
    return begins, min(ends, begins + _LONGEST)


def _cited(meeting: Record) -> Citation:
    return Citation(record_id=meeting.id, source=meeting.source, why=f"{meeting.title}, {spoken(_times(meeting)[0])}")


def _falls_due(past: PastPromise, known: Known, until: datetime, document_id: str) -> bool:
    """Still owed and due from now to `until`; what is overdue may have been done without a trace, so it does not count."""
    if past.due_end is None or past.document_id == document_id or not past.scored or past.state in OVER:
        return False
    return past.done_at is None and past.promised_at <= known.as_of and known.as_of <= past.due_end <= until
