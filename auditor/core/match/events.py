"""What meetings, calls, tasks, notes, work items and tickets show."""

import re
from datetime import timedelta

from auditor.core.match.index import Entry
from auditor.core.match.sight import (
    NAMED,
    OPEN_STATES,
    Sight,
    blamed,
    day_precise,
    in_window,
    label,
    named_by_ref,
    not_done,
    other_kind,
    plain_outcome,
    raw,
    related,
    same_time,
    short,
    specific,
    still_open,
    window_of,
)
from auditor.core.match.wanted import Wanted
from auditor.core.match.words import fit
from auditor.core.patterns import pattern
from auditor.model.commitment import Act, Modality
from auditor.model.record import RecordKind, RecordStatus
from auditor.model.time import Moment
from auditor.model.verdict import Grade, Shows

_ABSENT = pattern(
    r"\bno ?show\b|\babsent\b|\bdid ?n[o']?t (?:attend|join|show|come)\b|\bnot (?:held|attended)\b|\bmissed\b"
)
_UNREACHED = pattern(
    r"\bno ?answer\b|\bvoice ?mail\b|\bleft (?:a )?(?:live )?message\b|\bbusy\b|\bnot connected\b|\bunanswered\b"
)
_MOVED = pattern(r"\brescheduled?\b|\bpostponed\b")
_TYPED = frozenset({"hubspot", "salesforce", "pipedrive", "close", "crm"})
"""Sources in which a meeting's outcome is typed by the rep."""
_WONT = pattern(r"\bwo ?n ?t (?:do|fix)\b|\bwont ?do\b|\bdeclined\b|\brejected\b|\bnot planned\b|\babandoned\b")
_NOT_THE_PROMISOR = pattern(r"\bduplicate\b|\bcannot reproduce\b|\binvalid\b|\bmoved\b|\bmerged\b")
_ONE_TALK = timedelta(minutes=15)
"""Clocks of two recorders of one call differ by less, and people do not promise a call for so soon."""
_IN_PERSON = pattern(
    r"\bcome (?:over|out|by|to|round|and)\b|\bvisit|\bon[- ]?site\b|\bin person\b|\bdrop (?:in|by)\b|\bcall in\b",
    re.IGNORECASE,
)
_BY_PHONE = pattern(
    r"\b(?:call|phone|ring|rang|dial|telephone|teams|zoom|webex|video|online|voip|meet\.google)\b", re.IGNORECASE
)
_VERB_ACTS = {
    **dict.fromkeys(("send", "email", "mail", "share", "forward"), Act.SEND),
    **dict.fromkeys(("call", "ring", "phone", "dial"), Act.CALL),
    **dict.fromkeys(("meet", "visit", "demo"), Act.MEET),
    **dict.fromkeys(("ship", "dispatch"), Act.SHIP),
}
"""A task that begins with the verb of another act is another promise: "Call about the report" sends nothing."""


def see_meeting(wanted: Wanted, entry: Entry) -> Sight | None:
    """Meetings and calls. The time is the start: when it was held, not when it ended."""
    record = entry.record
    # A slot that was only planned, or called off, has no more than the time it was meant for.
    at = record.started or record.done or record.due
    likeness = fit(wanted.thing, entry.head)
    if not _is_this_meeting(wanted, entry, at, likeness):
        return None
    if wanted.commitment.act is Act.CALL and not _was_call(wanted, entry, at):
        return related(entry, likeness, f"{label(entry)} may have been by phone", at=at, doubt=in_window(wanted, at))
    said = plain_outcome(record)
    if _ABSENT.search(said):
        return blamed(wanted, entry, likeness, "did not attend", at)
    if _MOVED.search(said):
        return related(entry, likeness, f"{label(entry)} was moved", at=at, doubt=True)
    if _UNREACHED.search(said):
        return related(entry, likeness, f"{label(entry)}: tried, nobody was reached", at=at, doubt=True)
    match record.status:
        case RecordStatus.DONE | RecordStatus.PARTIAL:
            if wanted.commitment.act is Act.ANSWER and likeness < NAMED:
                why = f"{label(entry)} was held; nothing shows that it was answered there"
                return related(entry, likeness, why, at=at, doubt=True)
            return _held(wanted, entry, likeness, at)
        case RecordStatus.CANCELLED | RecordStatus.REJECTED:
            return blamed(wanted, entry, likeness, "cancelled", at)
        case RecordStatus.SCHEDULED_PAST | RecordStatus.UNKNOWN:
            why = f"{label(entry)} stood in the calendar; nothing shows that it was held"
            return related(entry, likeness, why, at=at, doubt=True)
        case RecordStatus.PLANNED | RecordStatus.IN_PROGRESS:
            return related(entry, likeness, f"{label(entry)} is planned")


def _is_this_meeting(wanted: Wanted, entry: Entry, at: Moment | None, likeness: float) -> bool:
    """At its time; or, where no time of day was agreed, by its words or for want of any."""
    act = wanted.commitment.act
    if _same_talk(wanted, at):
        return False
    if act in (Act.ANSWER, Act.OTHER):
        if act is Act.ANSWER and wanted.in_writing:
            return False
        return likeness >= NAMED or (act is Act.ANSWER and not wanted.thing.named and at is not None)
    if other_kind(wanted, entry) is not None:
        return False
    if entry.record.kind is RecordKind.CALL and act is Act.MEET and _IN_PERSON.search(wanted.commitment.quote):
        return False
    if wanted.appointment:
        return at is not None and _same_day(wanted, at) and (likeness >= NAMED or _fits_slot(wanted, at))
    return act is Act.CALL or not specific(wanted) or likeness >= NAMED


def _same_talk(wanted: Wanted, at: Moment | None) -> bool:
    """Another export of the very call in which it was promised is no later call."""
    said = wanted.said_at
    if said is None or at is None or day_precise(at) or wanted.commitment.modality is not Modality.VERBAL:
        return False
    return said < window_of(wanted, at).start < said + _ONE_TALK and not wanted.appointment


def _was_call(wanted: Wanted, entry: Entry, at: Moment | None) -> bool:
    """A meeting shows a call only when its words say so, or when it stood at the very time of the call."""
    if entry.record.kind is RecordKind.CALL or (wanted.appointment and same_time(wanted, at)):
        return True
    return bool(_BY_PHONE.search(f"{entry.record.title} {entry.record.outcome or ''}"))


def _fits_slot(wanted: Wanted, at: Moment) -> bool:
    return same_time(wanted, at) or not specific(wanted)


def _same_day(wanted: Wanted, at: Moment) -> bool:
    assert wanted.due is not None
    window = window_of(wanted, at)
    days = (window.start.astimezone(wanted.zone).date(), window.end.astimezone(wanted.zone).date())
    first, last = (when.astimezone(wanted.zone).date() for when in (wanted.due.start, wanted.due.end))
    return days[0] <= last and days[1] >= first


def _held(wanted: Wanted, entry: Entry, likeness: float, at: Moment | None) -> Sight:
    record = entry.record
    grade = Grade.DIRECT
    why = f"{label(entry)} was held"
    if record.kind is RecordKind.MEETING and record.source.casefold() in _TYPED:
        grade, why = Grade.ASSERTED, f"{label(entry)} is marked as held in the CRM"
    elif wanted.commitment.act in (Act.ANSWER, Act.OTHER):
        grade = Grade.DERIVED
    fits = max(likeness, 0.9 if same_time(wanted, at) else NAMED)
    return Sight(entry=entry, shows=Shows.WHOLE, grade=grade, fit=fits, why=why, at=at)


def see_task(wanted: Wanted, entry: Entry) -> Sight | None:
    """A CRM task or a note: somebody says so."""
    record = entry.record
    likeness = fit(wanted.thing, entry.head | (entry.words if record.kind is RecordKind.NOTE else frozenset()))
    verb = _verb_act(record.title)
    act = wanted.commitment.act
    if verb is not None and verb is not act and act is not Act.OTHER:
        return None
    if other_kind(wanted, entry) is not None:
        return None
    if wanted.thing.named and specific(wanted) and likeness < NAMED:
        return None
    if not (wanted.thing.named and specific(wanted)) and verb is not act:
        return None
    if record.kind is RecordKind.NOTE:
        return related(entry, likeness, f"{label(entry)} speaks of it", at=record.done)
    if _WONT.search(plain_outcome(record)):
        return not_done(entry, likeness, f"{label(entry)} was closed as '{short(raw(entry))}'", record.done)
    if record.status is RecordStatus.DONE:
        why = f"{label(entry)} is ticked as done"
        return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.ASSERTED, fit=likeness, why=why, at=record.done)
    if record.status in OPEN_STATES:
        return still_open(entry, likeness, Grade.ASSERTED)
    return related(entry, likeness, f"{label(entry)} is marked '{short(raw(entry))}'", at=record.done)


def _verb_act(title: str) -> Act | None:
    first = re.match(r"\W*([A-Za-z]+)", title)
    return _VERB_ACTS.get(first[1].lower()) if first else None


def see_work(wanted: Wanted, entry: Entry) -> Sight | None:
    """An issue or ticket: a step on the way for a feature, the thing itself for a fix or an answer."""
    record = entry.record
    likeness = 1.0 if named_by_ref(wanted, entry) else _work_fit(wanted, entry)
    if likeness < NAMED or other_kind(wanted, entry) is not None:
        return None
    said = plain_outcome(record)
    refused = record.status is RecordStatus.REJECTED and record.kind is RecordKind.WORK_ITEM
    if record.status is RecordStatus.CANCELLED and not _WONT.search(said):
        return blamed(wanted, entry, likeness, "cancelled", record.done)
    if _WONT.search(said) or (refused and not _NOT_THE_PROMISOR.search(said)):
        why = f"{label(entry)} was closed as '{short(raw(entry))}'"
        if likeness < _SURELY:
            return related(entry, likeness, f"{why}, and it may be the same", at=record.done, doubt=True)
        return not_done(entry, likeness, why, record.done)
    if record.status is RecordStatus.DONE:
        direct = wanted.commitment.act is Act.OTHER
        return Sight(
            entry=entry,
            shows=Shows.WHOLE,
            grade=Grade.DIRECT if direct else Grade.DERIVED,
            fit=likeness,
            why=f"{label(entry)} was finished",
            at=record.done,
        )
    if record.status in OPEN_STATES:
        return still_open(entry, likeness)
    return related(entry, likeness, f"{label(entry)} is marked '{short(raw(entry))}'", at=record.done)


_SURELY = 0.65
"""A refusal counts against somebody only when the record plainly names the promised thing."""


def _work_fit(wanted: Wanted, entry: Entry) -> float:
    """By its words; for an answer that names nothing, the same person's ticket about what was spoken of."""
    likeness = fit(wanted.thing, entry.head)
    unnamed = wanted.commitment.act is Act.ANSWER and not wanted.distinct
    if unnamed and entry.record.kind is RecordKind.TICKET and wanted.addresses & entry.addresses:
        return max(likeness, 0.6 if len(wanted.context & entry.head) > 1 else 0.0)
    return likeness
