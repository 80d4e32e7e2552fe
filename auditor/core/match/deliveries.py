"""What releases, shipments and signatures show."""

import re

from auditor.core.match.amounts import plain_number
from auditor.core.match.index import Entry
from auditor.core.match.sight import (
    NAMED,
    OPEN_STATES,
    Sight,
    blamed,
    in_window,
    label,
    named_by_ref,
    not_done,
    other_kind,
    raw,
    related,
    short,
    specific,
    still_open,
)
from auditor.core.match.wanted import Wanted
from auditor.core.match.words import fit, stem
from auditor.core.patterns import pattern
from auditor.model.commitment import Act
from auditor.model.record import RecordStatus
from auditor.model.time import Moment
from auditor.model.verdict import Grade, Shows

_PREVIEW = pattern(r"\b(?:beta|preview|alpha|early access|pilot)\b", re.IGNORECASE)


def see_release(wanted: Wanted, entry: Entry) -> Sight | None:
    """A release or changelog entry that names the thing; a beta of it is a part."""
    record = entry.record
    likeness = 1.0 if named_by_ref(wanted, entry) else fit(wanted.thing, entry.words)
    if likeness < NAMED or not specific(wanted):
        return None
    mark = other_kind(wanted, entry)
    if mark is not None:
        return related(entry, likeness, f"{label(entry)} is another one ({mark})", at=record.done)
    if record.status in OPEN_STATES:
        return still_open(entry, likeness)
    if record.status is RecordStatus.PARTIAL:
        return _half_released(entry, likeness)
    if record.status is not RecordStatus.DONE:
        return related(entry, likeness, f"{label(entry)} is marked '{short(raw(entry))}'", at=record.done)
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


def _half_released(entry: Entry, likeness: float) -> Sight:
    """The release itself says that something is missing."""
    record = entry.record
    return Sight(
        entry=entry,
        shows=Shows.PART,
        grade=Grade.DIRECT,
        fit=likeness,
        why=f"{label(entry)} is marked '{short(raw(entry))}'",
        at=record.done,
        part=short(record.status_raw or "") or "a part of it",
        rest_missing=True,
    )


_LEAVES = frozenset({"ship", "dispatch", "leave", "go"})
"""What leaves our house by the date; "deliver" and "arrive" mean the customer's door."""


def see_shipment(wanted: Wanted, entry: Entry) -> Sight | None:
    record = entry.record
    ref = named_by_ref(wanted, entry)
    likeness = 1.0 if ref else fit(wanted.thing, entry.words)
    if other_kind(wanted, entry) is not None or (likeness < NAMED and specific(wanted)):
        return None
    if wanted.commitment.act is Act.SEND and not ref and likeness < NAMED:
        return None
    leaves = bool({stem(word) for word in re.findall(r"[a-z]+", wanted.commitment.quote.lower())} & _LEAVES)
    at = (record.started or record.done) if leaves else record.done
    if record.status in OPEN_STATES and not (leaves and record.started):
        return still_open(entry, likeness)
    if record.status in (RecordStatus.CANCELLED, RecordStatus.REJECTED):
        return blamed(wanted, entry, likeness, "cancelled", record.done or record.started)
    if record.status is RecordStatus.UNKNOWN and at is None:
        return related(entry, likeness, f"{label(entry)} does not say whether it went out")
    if likeness < NAMED and wanted.context and not wanted.context & entry.words:
        return related(entry, likeness, f"{label(entry)} went out in that time", at=at, doubt=in_window(wanted, at))
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
    if other_kind(wanted, entry) is not None or (likeness < NAMED and specific(wanted)):
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
    return related(entry, fits, f"{label(entry)} is marked '{short(raw(entry))}'", at=record.done, doubt=True)
