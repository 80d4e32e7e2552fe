"""Calls and meetings that began late: what was agreed, or stands in the calendar, against when they began."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from auditor.core.acts import is_appointment
from auditor.core.calls import clock_known
from auditor.core.conduct.history import History, Lapse
from auditor.core.joined import ATTENDANCE, HOST_LAST
from auditor.core.lifecycle import Said
from auditor.core.match.accounts import AccountKeys
from auditor.core.patterns import pattern
from auditor.core.sent import CALLS
from auditor.model.commitment import Act, Commitment, Speech
from auditor.model.record import Record, RecordKind, RecordStatus
from auditor.model.text import Side
from auditor.model.time import Precision
from auditor.model.verdict import Shows

_MISSED = timedelta(hours=3)
"""So long after its time it is not late, it is another appointment."""
_CLOCK = frozenset({Precision.INSTANT, Precision.HOUR})
_OFF = frozenset({RecordStatus.CANCELLED, RecordStatus.REJECTED})
_SORRY = pattern(r"\b(?:sorry|apolog\w+|late|thanks?\s+(?:you\s+)?for\s+(?:waiting|holding))\b")


def late_starts(history: History) -> Iterator[Lapse]:
    """A call or meeting of a named hour that began later than the setting allows after it.

    Where the customer said at its beginning that he was late, it is not ours.
    """
    openings = {s.document_id: s for s in history.said if s.speech is Speech.OPENING}
    guessed = {f"call:{d.id}" for d in history.documents if not clock_known(d)}
    clocked = {r.id: r for r in history.records if r.source == CALLS or r.source_type == ATTENDANCE}
    told: set[str] = set()
    for commitment in history.commitments:
        begun = None if any(e.record_id in guessed for e in commitment.evidence) else _begun(commitment, clocked)
        if begun is None or not _is_late(begun - _agreed(commitment), history):
            continue
        calls = {e.record_id.removeprefix("call:") for e in commitment.evidence if e.source == CALLS}
        told |= calls
        if any(_theirs(openings[call]) for call in calls if call in openings):
            continue
        yield Lapse(
            document_id=commitment.document_id,
            quote=commitment.quote,
            span=commitment.span,
            message=f"It began {_minutes(begun - _agreed(commitment))} after the time that was agreed.",
            confidence=0.7,
            commitment_id=commitment.id,
        )
    yield from _by_calendar(
        history, [o for o in openings.values() if o.document_id not in told and f"call:{o.document_id}" not in guessed]
    )


def _begun(commitment: Commitment, clocked: Mapping[str, Record]) -> datetime | None:
    """When the appointment of ours began: by a recording or a list of who was there, else by any record with a clock.

    A list in which our side was there first tells of no late start of ours.
    """
    due = commitment.due
    appointment = commitment.act in {Act.MEET, Act.CALL} and is_appointment(commitment)
    if commitment.side is not Side.OURS or not appointment or due is None or due.precision not in _CLOCK:
        return None
    held = [e for e in commitment.evidence if e.shows is Shows.WHOLE and e.at and not e.day_precise]
    exact = [clocked[e.record_id] for e in held if e.record_id in clocked]
    if any(r.source_type == ATTENDANCE and r.outcome != HOST_LAST for r in exact):
        return None
    ids = {r.id for r in exact} or {e.record_id for e in held}
    return min((e.at for e in held if e.at and e.record_id in ids), default=None)


def _agreed(commitment: Commitment) -> datetime:
    assert commitment.due is not None and commitment.due.start is not None
    return commitment.due.start


def _is_late(by: timedelta, history: History) -> bool:
    return timedelta(minutes=history.settings.thresholds.late_start_minutes) < by <= _MISSED


def _by_calendar(history: History, openings: list[Said]) -> Iterator[Lapse]:
    """Calls for which no sentence named an hour, but the calendar did."""
    slots = _slots(history)
    calls: dict[str, list[datetime]] = {}
    for opening in openings:
        if opening.account and (start := history.document(opening.document_id).sent_at):
            calls.setdefault(opening.account, []).append(start)
    for opening in openings:
        begun = history.document(opening.document_id).sent_at
        if begun is None or opening.account is None or _theirs(opening):
            continue
        planned = max((at for at in slots.get(opening.account, ()) if at <= begun), default=None)
        if planned is None or not _is_late(begun - planned, history):
            continue
        if any(planned <= other < begun for other in calls[opening.account]):
            continue  # that hour had its call
        yield Lapse(
            document_id=opening.document_id,
            quote=opening.quote,
            span=opening.span,
            message=f"In the calendar it stood for {planned:%H:%M}; the call began {_minutes(begun - planned)} later.",
            confidence=0.6,
        )


def _slots(history: History) -> Mapping[str, list[datetime]]:
    """Hours of meetings in the calendar by account, on its own clock; what was called off is left out."""
    keys, found = AccountKeys(history.settings.roster), dict[str, list[datetime]]()
    names = {keys.of_name(s.account): s.account for s in history.said if s.account}
    for record in history.records:
        name = names.get(_company(record, keys))
        if (
            record.kind is not RecordKind.MEETING
            or record.source_type == ATTENDANCE
            or record.status in _OFF
            or name is None
        ):
            continue
        if record.started is not None and isinstance(record.started.value, datetime):
            found.setdefault(name, []).append(record.started.value)
    return found


def _company(record: Record, keys: AccountKeys) -> str | None:
    if record.account:
        return keys.of_name(record.account)
    return next((key for address in record.contacts if (key := keys.of_address(address))), None)


def _theirs(opening: Said) -> bool:
    return opening.side is Side.THEIRS and _SORRY.search(opening.quote.lower()) is not None


def _minutes(by: timedelta) -> str:
    return f"{int(by.total_seconds() // 60)} minutes"
