"""What meetings, calls, tasks, tickets, releases, shipments and signatures show."""

import re

from auditor.core.match.amounts import plain_number
from auditor.core.match.index import Entry
from auditor.core.match.sight import (
    NAMED,
    OPEN_STATES,
    Actor,
    Sight,
    actor,
    label,
    not_done,
    other_kind,
    plain_outcome,
    related,
    same_time,
    short,
    still_open,
    window_of,
)
from auditor.core.match.wanted import Wanted
from auditor.core.match.words import fit, stem
from auditor.model.commitment import Act
from auditor.model.record import RecordKind, RecordStatus
from auditor.model.time import Moment
from auditor.model.verdict import Grade, Shows

_ABSENT = re.compile(
    r"\bno ?show\b|\babsent\b|\bdid ?n[o']?t (?:attend|join|show|come)\b|\bnot (?:held|attended)\b|\bmissed\b"
)
_UNREACHED = re.compile(
    r"\bno ?answer\b|\bvoice ?mail\b|\bleft (?:a )?(?:live )?message\b|\bbusy\b|\bnot connected\b|\bunanswered\b"
)
_MOVED = re.compile(r"\brescheduled?\b|\bpostponed\b")
_TYPED = frozenset({"hubspot", "salesforce", "pipedrive", "close", "crm"})
"""Sources in which a meeting's outcome is typed by the rep."""
_WONT = re.compile(r"\bwo ?n ?t (?:do|fix)\b|\bwont ?do\b|\bdeclined\b|\brejected\b|\bnot planned\b|\babandoned\b")
_NOT_THE_PROMISOR = re.compile(r"\bduplicate\b|\bcannot reproduce\b|\binvalid\b|\bmoved\b|\bmerged\b")
_PREVIEW = re.compile(r"\b(?:beta|preview|alpha|early access|pilot)\b", re.IGNORECASE)
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
    at = record.started or record.done
    likeness = fit(wanted.thing, entry.head)
    if not _is_this_meeting(wanted, entry, at, likeness):
        return None
    said = plain_outcome(record)
    if _ABSENT.search(said):
        return _blamed(wanted, entry, likeness, "did not attend", at)
    if _MOVED.search(said):
        return related(entry, likeness, f"{label(entry)} was moved", at=at, doubt=True)
    if _UNREACHED.search(said):
        return related(entry, likeness, f"{label(entry)}: tried, nobody was reached", at=at, doubt=True)
    match record.status:
        case RecordStatus.DONE | RecordStatus.PARTIAL:
            return _held(wanted, entry, likeness, at)
        case RecordStatus.CANCELLED | RecordStatus.REJECTED:
            return _blamed(wanted, entry, likeness, "cancelled", at)
        case RecordStatus.SCHEDULED_PAST | RecordStatus.UNKNOWN:
            why = f"{label(entry)} stood in the calendar; nothing shows that it was held"
            return related(entry, likeness, why, at=at, doubt=True)
        case RecordStatus.PLANNED | RecordStatus.IN_PROGRESS:
            return related(entry, likeness, f"{label(entry)} is planned")


def _is_this_meeting(wanted: Wanted, entry: Entry, at: Moment | None, likeness: float) -> bool:
    """At its time; or, where no time of day was agreed, by its words or for want of any."""
    act = wanted.commitment.act
    if act in (Act.ANSWER, Act.OTHER):
        return likeness >= NAMED or (act is Act.ANSWER and not wanted.thing.named)
    if other_kind(wanted, entry) is not None:
        return False
    if wanted.appointment:
        return at is not None and _same_day(wanted, at) and (likeness >= NAMED or _fits_slot(wanted, at))
    return act is Act.CALL or not _specific(wanted) or likeness >= NAMED


def _specific(wanted: Wanted) -> bool:
    return any(weight == 1.0 for weight in wanted.thing.weights.values())


def _fits_slot(wanted: Wanted, at: Moment) -> bool:
    return same_time(wanted, at) or not _specific(wanted)


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


def _blamed(wanted: Wanted, entry: Entry, likeness: float, what: str, at: Moment | None) -> Sight:
    """Absence and cancellation count only against whom they name, and only for this very appointment."""
    match actor(wanted, entry.record):
        case Actor.PROMISOR if likeness >= NAMED or same_time(wanted, at):
            return not_done(entry, likeness, f"{label(entry)}: the promisor {what}", at)
        case Actor.PROMISEE:
            return related(entry, likeness, f"{label(entry)}: the other side {what}", at=at, doubt=True)
        case _:
            why = f"{label(entry)}: {what}, and the record does not say whose doing that was"
            return related(entry, likeness, why, at=at, doubt=True)


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
    if wanted.thing.named and _specific(wanted) and likeness < NAMED:
        return None
    if not (wanted.thing.named and _specific(wanted)) and verb is not act:
        return None
    if record.kind is RecordKind.NOTE:
        return related(entry, likeness, f"{label(entry)} speaks of it", at=record.done)
    if _WONT.search(plain_outcome(record)):
        return not_done(entry, likeness, f"{label(entry)} was closed as '{short(_raw(entry))}'", record.done)
    if record.status is RecordStatus.DONE:
        why = f"{label(entry)} is ticked as done"
        return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.ASSERTED, fit=likeness, why=why, at=record.done)
    if record.status in OPEN_STATES:
        return still_open(entry, likeness, Grade.ASSERTED)
    return related(entry, likeness, f"{label(entry)} is marked '{short(_raw(entry))}'", at=record.done)


def _verb_act(title: str) -> Act | None:
    first = re.match(r"\W*([A-Za-z]+)", title)
    return _VERB_ACTS.get(first[1].lower()) if first else None


def _raw(entry: Entry) -> str:
    return entry.record.outcome or entry.record.status_raw or entry.record.status.value


def see_work(wanted: Wanted, entry: Entry) -> Sight | None:
    """An issue or ticket: a step on the way for a feature, the thing itself for a fix or an answer."""
    record = entry.record
    likeness = 1.0 if _named_by_ref(wanted, entry) else fit(wanted.thing, entry.head)
    if likeness < NAMED or other_kind(wanted, entry) is not None:
        return None
    said = plain_outcome(record)
    refused = record.status in (RecordStatus.CANCELLED, RecordStatus.REJECTED)
    if _WONT.search(said) or (refused and record.kind is RecordKind.WORK_ITEM and not _NOT_THE_PROMISOR.search(said)):
        return not_done(entry, likeness, f"{label(entry)} was closed as '{short(_raw(entry))}'", record.done)
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
    return related(entry, likeness, f"{label(entry)} is marked '{short(_raw(entry))}'", at=record.done)


def _named_by_ref(wanted: Wanted, entry: Entry) -> bool:
    own = {entry.record.id.casefold(), *(ref.casefold() for ref in entry.record.refs)}
    return any(own & {ref.casefold()} or any(o.endswith(":" + ref.casefold()) for o in own) for ref in wanted.refs)


def see_release(wanted: Wanted, entry: Entry) -> Sight | None:
    """A release or changelog entry that names the thing; a beta of it is a part."""
    record = entry.record
    likeness = 1.0 if _named_by_ref(wanted, entry) else fit(wanted.thing, entry.words)
    if likeness < NAMED or not _specific(wanted):
        return None
    mark = other_kind(wanted, entry)
    if mark is not None:
        return related(entry, likeness, f"{label(entry)} is another one ({mark})", at=record.done)
    if record.status in OPEN_STATES:
        return still_open(entry, likeness)
    if record.status is not RecordStatus.DONE:
        return related(entry, likeness, f"{label(entry)} is marked '{short(_raw(entry))}'", at=record.done)
    told = f"{record.title} {record.status_raw or ''}"
    early = _PREVIEW.search(told) if not _PREVIEW.search(wanted.commitment.action) else None
    return Sight(
        entry=entry,
        shows=Shows.PART if early else Shows.WHOLE,
        grade=Grade.DIRECT,
        fit=likeness,
        why=f"{label(entry)} names it",
        at=record.done,
        part=f"a {early[0].lower()} of it" if early else None,
        rest_missing=bool(early),
    )


_LEAVES = frozenset({"ship", "dispatch", "leave", "go"})
"""What leaves our house by the date; "deliver" and "arrive" mean the customer's door."""


def see_shipment(wanted: Wanted, entry: Entry) -> Sight | None:
    record = entry.record
    ref = _named_by_ref(wanted, entry)
    likeness = 1.0 if ref else fit(wanted.thing, entry.words)
    if other_kind(wanted, entry) is not None or (likeness < NAMED and _specific(wanted)):
        return None
    leaves = bool({stem(word) for word in re.findall(r"[a-z]+", wanted.commitment.quote.lower())} & _LEAVES)
    at = (record.started or record.done) if leaves else record.done
    if record.status in OPEN_STATES and not (leaves and record.started):
        return still_open(entry, likeness)
    if record.status in (RecordStatus.CANCELLED, RecordStatus.REJECTED):
        return _blamed(wanted, entry, likeness, "cancelled", record.done or record.started)
    if record.status is RecordStatus.UNKNOWN and at is None:
        return related(entry, likeness, f"{label(entry)} does not say whether it went out")
    return _counted(wanted, entry, max(likeness, NAMED), at)


def _counted(wanted: Wanted, entry: Entry, likeness: float, at: Moment | None) -> Sight:
    record = entry.record
    promised = wanted.amount.count if wanted.amount else None
    short_by_status = record.status is RecordStatus.PARTIAL
    less = promised is not None and record.quantity is not None and record.quantity < promised
    part = None
    if less and promised is not None and record.quantity is not None:
        unit = f" {record.unit}" if record.unit and record.unit != "each" else ""
        part = f"{plain_number(record.quantity)} of {plain_number(promised)}{unit}"
    elif short_by_status:
        part = "a part of it"
    return Sight(
        entry=entry,
        shows=Shows.PART if part else Shows.WHOLE,
        grade=Grade.DIRECT,
        fit=likeness,
        why=f"{label(entry)}" + (f", {plain_number(record.quantity)} in all" if record.quantity is not None else ""),
        at=at,
        part=part,
        rest_missing=short_by_status,
        count=record.quantity if promised is not None else None,
    )


def see_signature(wanted: Wanted, entry: Entry) -> Sight | None:
    """An envelope: sent, it keeps a promise to send; completed, a promise to sign."""
    record = entry.record
    likeness = fit(wanted.thing, entry.words)
    if other_kind(wanted, entry) is not None or (likeness < NAMED and _specific(wanted)):
        return None
    fits = max(likeness, NAMED)
    if wanted.commitment.act is Act.SEND:
        sent = record.started or record.done
        if sent is None or record.status is RecordStatus.PLANNED:
            return None
        why = f"{label(entry)} was sent for signature"
        return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.DIRECT, fit=fits, why=why, at=sent)
    if record.status is RecordStatus.DONE:
        why = f"{label(entry)} was signed by all"
        return Sight(entry=entry, shows=Shows.WHOLE, grade=Grade.DIRECT, fit=fits, why=why, at=record.done)
    if record.status is RecordStatus.REJECTED and wanted.theirs:
        return not_done(entry, fits, f"{label(entry)} was declined", record.done)
    if record.status in OPEN_STATES:
        return still_open(entry, fits)
    return related(entry, fits, f"{label(entry)} is marked '{short(_raw(entry))}'", at=record.done, doubt=True)
