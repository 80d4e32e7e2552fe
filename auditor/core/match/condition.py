"""Whether records show that a condition came true ("once you sign", "after the invoice is paid")."""

import re
from datetime import datetime, tzinfo

from auditor.core.match.index import NOBODY, RecordIndex
from auditor.core.match.sight import NAMED, window_of
from auditor.core.match.wanted import wanted
from auditor.core.match.words import fit, thing_of
from auditor.model.commitment import Commitment
from auditor.model.record import RecordKind, RecordStatus

_EVENTS = (
    (re.compile(r"\b(?:sign|signs|signed|countersign\w*|signature)\b", re.IGNORECASE), RecordKind.DOCUMENT_SIGNED),
    (re.compile(r"\b(?:pay|pays|paid|payment|deposit)\b", re.IGNORECASE), RecordKind.BILLING),
    (re.compile(r"\b(?:approv\w+|sign[- ]off)\b", re.IGNORECASE), RecordKind.APPROVAL),
    (re.compile(r"\b(?:arriv\w+|deliver\w*|receiv\w+|ships?|shipped)\b", re.IGNORECASE), RecordKind.SHIPMENT),
    (re.compile(r"\b(?:releas\w+|goes live|is live|launch\w*)\b", re.IGNORECASE), RecordKind.RELEASE),
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
    event = next(((p, kind) for p, kind in _EVENTS if p.search(commitment.condition)), None)
    if event is None:
        return None
    pattern, kind = event
    want = wanted(commitment, index.keys, zone=zone)
    scopes = {f"account:{key}" for key in want.keys} | {f"address:{address}" for address in want.addresses}
    if kind in _SHARED:
        scopes |= {NOBODY}
    thing = thing_of(pattern.sub(" ", commitment.condition), frozenset())
    specific = any(weight == 1.0 for weight in thing.weights.values())
    if kind in _SHARED and not specific:
        return None
    times: list[datetime] = []
    for place in index.candidates(scopes, {kind}, since=commitment.said_at, words=frozenset()):
        entry = index.entries[place]
        if entry.record.status is not RecordStatus.DONE or entry.record.done is None:
            continue
        if specific and fit(thing, entry.words) < NAMED:
            continue
        window = window_of(want, entry.record.done)
        if window.start <= as_of and (commitment.said_at is None or window.end > commitment.said_at):
            times.append(window.end)
    return min(times, default=None)
