"""Whether records show that a condition came true ("once you sign", "after the invoice is paid")."""

import re
from dataclasses import dataclass
from datetime import datetime, tzinfo

from auditor.core.match.index import NOBODY, Entry, RecordIndex
from auditor.core.match.mail import from_promisor
from auditor.core.match.sight import NAMED, window_of
from auditor.core.match.told import message
from auditor.core.match.wanted import Wanted, wanted
from auditor.core.match.words import Thing, fit, thing_of
from auditor.core.patterns import Pattern, pattern
from auditor.model.commitment import Commitment
from auditor.model.record import RecordKind, RecordStatus
from auditor.model.time import Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class _Event:
    """A deed that a condition speaks of, and the records in which it is seen."""

    words: Pattern
    kinds: frozenset[RecordKind]
    handed_over: bool = False
    """A message of the other side with the thing attached or linked shows it as well."""


def _event(words: str, *kinds: RecordKind, handed_over: bool = False) -> _Event:
    return _Event(words=pattern(words, re.IGNORECASE), kinds=frozenset(kinds), handed_over=handed_over)


_EVENTS = (
    _event(
        r"\b(?:sign|signs|signed|countersign\w*|signature)\b",
        RecordKind.DOCUMENT_SIGNED,
        handed_over=True,
    ),
    _event(r"\b(?:pay|pays|paid|payment|deposit)\b", RecordKind.BILLING),
    _event(r"\b(?:approv\w+|sign[- ]off)\b", RecordKind.APPROVAL),
    _event(
        r"\b(?:arriv\w+|deliver\w*|receiv\w+|receipt|ships?|shipped|(?:is|are|comes?) (?:back|in|here|through))\b",
        RecordKind.SHIPMENT,
        handed_over=True,
    ),
    _event(r"\b(?:send|sends|sent|share|shares|shared|upload\w*|get|gets|got|have|has|reach\w*)\b", handed_over=True),
    _event(r"\b(?:releas\w+|goes live|is live|launch\w*)\b", RecordKind.RELEASE),
    _event(
        r"\b(?:call|meeting|demo|visit|session|workshop|review|kick-?off|appointment|training)\b",
        RecordKind.MEETING,
        RecordKind.CALL,
    ),
)
_SHARED = frozenset({RecordKind.RELEASE})
"""Belongs to no account."""


def condition_met_at(
    commitment: Commitment, index: RecordIndex, *, as_of: datetime, zone: tzinfo | None = None
) -> datetime | None:
    """When a record of the same account first shows the condition true, after the words and by `as_of`; else None.

    A condition that names its thing ("once the pilot contract is signed") needs a record that names it too.
    """
    if not commitment.condition:
        return None
    event = next((event for event in _EVENTS if event.words.search(commitment.condition)), None)
    if event is None:
        return None
    want = wanted(commitment, index.keys, zone=zone)
    thing = thing_of(event.words.sub(" ", commitment.condition), frozenset())
    times = [
        window_of(want, at).end
        for entry in _entries(want, event, thing, index)
        if (at := _seen(want, thing, entry)) is not None and _after(want, at, as_of)
    ]
    return min(times, default=None)


def _entries(want: Wanted, event: _Event, thing: Thing, index: RecordIndex) -> list[Entry]:
    scopes = {f"account:{key}" for key in want.keys} | {f"address:{address}" for address in want.addresses}
    kinds = event.kinds | ({RecordKind.MESSAGE_SENT} if event.handed_over else frozenset())
    if kinds & _SHARED:
        scopes |= {NOBODY}
    places = index.candidates(scopes, kinds, since=want.said_at, words=thing.naming)
    return [index.entries[place] for place in sorted(places)]


def _seen(want: Wanted, thing: Thing, entry: Entry) -> Moment | None:
    """When the record shows the event, or None."""
    record = entry.record
    if record.kind is RecordKind.MESSAGE_SENT:
        return record.done if _handed_over(want, thing, entry) else None
    specific = any(weight == 1.0 for weight in thing.weights.values())
    if record.kind in _SHARED and not specific:
        return None
    if record.status is not RecordStatus.DONE or (specific and fit(thing, entry.words) < NAMED):
        return None
    return record.started if record.kind in (RecordKind.MEETING, RecordKind.CALL) else record.done


def _handed_over(want: Wanted, thing: Thing, entry: Entry) -> bool:
    """Whether the other side sent the thing itself, attached or linked; to say that it will come is not enough."""
    read = message(entry.record.body or "")
    if not thing.named or from_promisor(want, entry) or not (entry.record.attachments or read.linked):
        return False
    named = max((fit(thing, words) for words in (*entry.files, *(told.words for told in read.giving))), default=0.0)
    return named >= NAMED


def _after(want: Wanted, at: Moment, as_of: datetime) -> bool:
    window = window_of(want, at)
    return window.start <= as_of and (want.said_at is None or window.end > want.said_at)
