"""Joins one commitment with the records that bear on it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum

from auditor.core.match.another import of_another
from auditor.core.match.combine import best_first, settle
from auditor.core.match.deliveries import see_release, see_shipment, see_signature
from auditor.core.match.events import see_meeting, see_task, see_work
from auditor.core.match.index import NOBODY, OPAQUE, Entry, RecordIndex
from auditor.core.match.levels import see_levels
from auditor.core.match.mail import in_thread, see_message
from auditor.core.match.maybe import long_after, maybe
from auditor.core.match.money import see_money
from auditor.core.match.own import said_in
from auditor.core.match.sight import Sight, by_surname, day_precise, in_window, window_of
from auditor.core.match.told import flat, message
from auditor.core.match.wanted import Wanted, wanted
from auditor.core.match.words import fit
from auditor.core.sent import CALLS, MAIL
from auditor.model.commitment import Commitment
from auditor.model.record import Record, RecordKind
from auditor.model.verdict import Evidence, Grade, Shows

_SEE: Mapping[RecordKind, Callable[[Wanted, Entry], Sight | None]] = {
    RecordKind.MESSAGE_SENT: see_message,
    RecordKind.CALL: see_meeting,
    RecordKind.MEETING: see_meeting,
    RecordKind.TASK: see_task,
    RecordKind.NOTE: see_task,
    RecordKind.WORK_ITEM: see_work,
    RecordKind.TICKET: see_work,
    RecordKind.RELEASE: see_release,
    RecordKind.SHIPMENT: see_shipment,
    RecordKind.DOCUMENT_SIGNED: see_signature,
    RecordKind.BILLING: see_money,
    RecordKind.CREDIT: see_money,
    RecordKind.PRICE: see_money,
    RecordKind.APPROVAL: see_money,
}
"""Incidents are not here: they are added up, see `levels`."""
_OURS_ALONE = frozenset(
    {RecordKind.RELEASE, RecordKind.WORK_ITEM, RecordKind.INCIDENT, RecordKind.PRICE, RecordKind.TASK, RecordKind.NOTE}
)
"""Kinds that may well belong to no account; a message or shipment to nobody in particular is merely incomplete."""
_SURE_WORDS = 0.75
"""How much must fit when the account cannot be compared."""
_ELSEWHERE = frozenset(
    {
        RecordKind.MEETING,
        RecordKind.CALL,
        RecordKind.SHIPMENT,
        RecordKind.RELEASE,
        RecordKind.WORK_ITEM,
        RecordKind.TICKET,
        RecordKind.DOCUMENT_SIGNED,
    }
)
"""Kinds in which a promise may be kept or refused although its act is usually shown by others: the act is read from one
verb ("we bring the rig to your plant", "the export ships in your tenant"), and the house files it as it likes."""
_TALKS = frozenset({RecordKind.CALL, RecordKind.MEETING})
_SURELY_NAMED = 0.65
_MOST_CANDIDATES = 250
"""More are not looked at closely, whatever the size of an export; those that share the most words are."""
_BEFORE = 400
"""Code points before a promise that may name what it is about."""
_SAYS_SOMETHING = 15
_LONG_RUNNING = timedelta(days=400)
"""An incident may have begun long before the promised time; older ones do not reach into it."""


class Relation(StrEnum):
    """How a record's people and account stand to the commitment's."""

    CONTACT = "same contact"
    ACCOUNT = "same account"
    NOBODY = "belongs to no account"
    UNSURE = "account not certain"


_NEARNESS = {Relation.CONTACT: 1.0, Relation.ACCOUNT: 0.9, Relation.NOBODY: 0.8, Relation.UNSURE: 0.5}
_STRENGTH = {Grade.DIRECT: 1.0, Grade.DERIVED: 0.7, Grade.ASSERTED: 0.4}


def match(
    commitment: Commitment, index: RecordIndex, *, as_of: datetime, zone: tzinfo | None = None
) -> tuple[Evidence, ...]:
    """Evidence for and against `commitment`, best first, at most eight (more for a series).

    Only what is known at `as_of` counts, and nothing from before the words were said. `zone` is the promisor's, for
    records that know the day only; without it the zone of the due date.
    """
    want = wanted(commitment, index.keys, zone=zone, beside=_beside(commitment, index))
    said = said_in(commitment, index)
    sights: list[Sight] = []
    incidents: list[Entry] = []
    relations: dict[str, Relation] = {}
    for entry in _candidates(want, index):
        relation = _relation(want, entry)
        if relation is None or said.holds(entry):
            continue
        relations[entry.record.id] = relation
        if entry.record.kind is RecordKind.INCIDENT:
            incidents.append(entry)
            continue
        sight = _look(want, entry, relation)
        if sight is not None and not _repeats(want, entry):
            sight = long_after(want, of_another(want, sight))
            sights.append(_undated(want, _cautious(want, sight, relation), as_of))
    sights.extend(see_levels(want, incidents, as_of=as_of))
    timely = [sight for sight in sights if _in_time(want, sight, as_of)]
    pieces = [_evidence(want, sight, relations[sight.entry.record.id], as_of) for sight in settle(want, timely)]
    series = bool(commitment.due and commitment.due.recurrence)
    return best_first(pieces, series=series)


def _look(want: Wanted, entry: Entry, relation: Relation) -> Sight | None:
    seen = _SEE[entry.record.kind](want, entry)
    sure = relation in (Relation.CONTACT, Relation.ACCOUNT) or entry.record.kind in _OURS_ALONE
    if entry.record.kind not in want.policy.kinds:
        return _elsewhere(want, seen) if seen is not None and sure else None
    return maybe(want, entry, seen) if sure else seen


def _elsewhere(want: Wanted, sight: Sight) -> Sight | None:
    """What a record of an unusual kind shows, when it plainly names the thing and is meant for the promised day."""
    record = sight.entry.record
    if sight.fit < _SURELY_NAMED or not want.distinct:
        return None
    match sight.shows:
        case Shows.NOT_DONE if in_window(want, record.due):
            return sight
        case Shows.WHOLE | Shows.PART if in_window(want, record.started or record.done or record.due):
            return replace(sight, grade=Grade.DERIVED)
        case _:
            return None


def _beside(commitment: Commitment, index: RecordIndex) -> str:
    """The subject and the words right before the promise, from the message or call in which it was made."""
    for place in index.with_ref(commitment.document_id):
        record = index.entries[place].record
        before, found, _ = flat(record.body or "").partition(flat(commitment.quote))
        if not found:
            return record.title
        near = re.split(r"[.!?] ", before.rstrip(" .!?"))[-1]
        if len(near) > _SAYS_SOMETHING and before.rstrip()[-1:] not in (".", "!", "?"):
            return near  # in the same sentence: "the hygrometers come later, these ship by Friday"
        return f"{record.title} {before[-_BEFORE:]}"
    return ""


def _undated(want: Wanted, sight: Sight, as_of: datetime) -> Sight:
    """A refusal without a time may be older than the promise; once the due time is over it stands all the same.

    Where the time of the words is not known, nothing can be held against anybody.
    """
    if sight.shows is Shows.NOT_DONE and sight.at is None and (want.due is None or want.due.end >= as_of):
        return replace(
            sight, shows=Shows.RELATED, grade=Grade.DERIVED, doubt=True, why=f"{sight.why}; the record has no date"
        )
    if want.said_at is None and (sight.shows is Shows.NOT_DONE or sight.rest_missing):
        shows = Shows.RELATED if sight.shows is Shows.NOT_DONE else sight.shows
        return replace(sight, shows=shows, grade=Grade.DERIVED, doubt=True, rest_missing=False)
    return sight


def _candidates(want: Wanted, index: RecordIndex) -> list[Entry]:
    """Entries worth a look, in order of id: by account, person, reference, and words where nobody is named."""
    words = frozenset(term for term, weight in want.thing.weights.items() if weight == 1.0)
    kinds = want.policy.kinds - {RecordKind.INCIDENT}
    scopes = {f"account:{key}" for key in want.keys} | {f"address:{address}" for address in want.addresses}
    scopes |= {f"person:{person}" for person in want.people}
    places = index.candidates(scopes, kinds, since=want.said_at, words=words)
    if words:
        places |= index.candidates(scopes, _ELSEWHERE - kinds, since=want.said_at, words=words)
    everything = words or frozenset(want.thing.weights)
    if everything:
        places |= index.candidates({NOBODY, OPAQUE}, kinds, since=want.said_at, words=everything)
    if not want.placed:
        places |= index.with_words(kinds, since=want.said_at, words=words)
        places.update(index.with_names(want.surnames, kinds | _ELSEWHERE, since=want.said_at))
        # Of a voice on a call nobody knows under which name the house files him: a talk of that day may be his.
        places |= index.between(want.policy.strong & _TALKS, want.due) if want.due else set()
    for ref in (*want.refs, want.commitment.thread or "", want.commitment.document_id):
        places.update(place for place in index.with_ref(ref) if index.entries[place].record.kind in kinds)
    if RecordKind.INCIDENT in want.policy.kinds:
        since = want.said_at - _LONG_RUNNING if want.said_at else None
        places |= index.candidates(scopes | {NOBODY}, {RecordKind.INCIDENT}, since=since, words=frozenset())
    chosen = index.best(places, words, most=_MOST_CANDIDATES)
    return sorted((index.entries[place] for place in chosen), key=lambda entry: entry.record.id)


def _relation(want: Wanted, entry: Entry) -> Relation | None:
    """None when the record belongs to somebody else."""
    if want.addresses & entry.addresses or want.people & entry.people:
        return Relation.CONTACT
    if want.keys & entry.keys or (entry.owner_key is not None and entry.owner_key in want.keys):
        return Relation.ACCOUNT
    if in_thread(want, entry) or _named(want, entry) or by_surname(want, entry):
        return Relation.ACCOUNT
    if not entry.private:
        return Relation.NOBODY
    if entry.opaque or not want.placed:
        return Relation.UNSURE
    return None if entry.keys or entry.addresses else Relation.UNSURE


def _named(want: Wanted, entry: Entry) -> bool:
    own = {entry.record.id.casefold(), *(ref.casefold() for ref in entry.record.refs)}
    return any(ref.casefold() in own for ref in want.refs)


def _cautious(want: Wanted, sight: Sight, relation: Relation) -> Sight:
    """Where the account cannot be compared, only plain words count, and nothing is held against anybody."""
    kind = sight.entry.record.kind
    if relation is Relation.NOBODY and kind in _OURS_ALONE:
        return sight
    if relation not in (Relation.NOBODY, Relation.UNSURE):
        return sight
    sure = fit(want.thing, sight.entry.head.union(*sight.entry.files)) >= _SURE_WORDS
    if sure and sight.shows is not Shows.NOT_DONE:
        return replace(sight, grade=Grade.DERIVED) if sight.grade is Grade.DIRECT else sight
    may_be = sight.doubt or sight.shows in (Shows.WHOLE, Shows.PART)
    return replace(sight, shows=Shows.RELATED, grade=Grade.DERIVED, part=None, rest_missing=False, doubt=may_be)


def _repeats(want: Wanted, entry: Entry) -> bool:
    """A logged copy of the very mail that made the promise is no answer to it."""
    if entry.record.kind is not RecordKind.MESSAGE_SENT or not entry.record.body:
        return False
    return flat(want.commitment.quote) in message(entry.record.body).flat


def _in_time(want: Wanted, sight: Sight, as_of: datetime) -> bool:
    """Known at `as_of`, and not from before the promise."""
    if sight.at is not None:
        window = window_of(want, sight.at)
        if window.start > as_of and not _called_off(sight.entry.record, as_of):
            return False
        if sight.entry.record.kind is RecordKind.INCIDENT:
            return True
        return want.said_at is None or window.end > want.said_at
    due = sight.entry.record.due
    return due is None or want.said_at is None or window_of(want, due).end >= want.said_at


def _called_off(record: Record, as_of: datetime) -> bool:
    """A slot still to come whose cancellation is known already."""
    return record.done is None and record.observed_at is not None and record.observed_at <= as_of


def _file_of(record: Record) -> str:
    """The file that shows it, as `coverage` names its sources; `mail` and `calls` for the audited ones."""
    if record.source in (MAIL, CALLS) or not record.origin:
        return record.source
    return record.origin.replace("\\", "/").rsplit("/", 1)[-1]


def _evidence(want: Wanted, sight: Sight, relation: Relation, as_of: datetime) -> Evidence:
    record = sight.entry.record
    at = window_of(want, sight.at).end if sight.at else _seen_by(want, sight)
    if sight.at and window_of(want, sight.at).start > as_of:
        at = record.observed_at  # called off in advance: known since it was read, not since the slot
    score = 0.45 * min(1.0, sight.fit) + 0.35 * _NEARNESS[relation] + 0.2 * _STRENGTH[sight.grade]
    notes = [relation.value]
    if at is not None and want.due is not None:
        notes.append(_timing(at, want.due.end))
    return Evidence(
        record_id=record.id,
        source=_file_of(record),
        grade=sight.grade,
        shows=sight.shows,
        at=at,
        score=round(score * (0.7 if sight.shows is Shows.RELATED else 1.0), 2),
        why=f"{sight.why} ({', '.join(notes)})",
        part=sight.part,
        day_precise=sight.at is not None and day_precise(sight.at),
        doubt=sight.doubt,
        rest_missing=sight.rest_missing,
    )


def _seen_by(want: Wanted, sight: Sight) -> datetime | None:
    """A record without a time that was read before the due time had happened by then."""
    seen = sight.entry.record.observed_at
    happened = sight.shows in (Shows.WHOLE, Shows.PART)
    return seen if happened and seen and want.due and seen <= want.due.end else None


def _timing(at: datetime, due: datetime) -> str:
    days = (at.astimezone(due.tzinfo or UTC).date() - due.date()).days
    if days == 0:
        return "on the day it was due"
    unit = "day" if abs(days) == 1 else "days"
    return f"{abs(days)} {unit} {'after' if days > 0 else 'before'} it was due"
