"""Records, indexed once by account, address, reference and word, so that matching does not scan them all."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from heapq import nsmallest
from itertools import islice

from auditor.core.match.accounts import AccountKeys, is_opaque, squash
from auditor.core.match.words import marks, terms
from auditor.model.people import Roster
from auditor.model.record import Record, RecordKind
from auditor.model.time import Moment, Window

_BODY = 4_000
"""Code points of a body that are looked at; a log pasted into a ticket must not cost more than its first page."""
_TITLE = 500
_MOST_FILES = 50
_FEW = 120
"""An account with more records of one kind than this is narrowed: the next in time, and the likest by words."""
_NEXT = 40
_LIKEST = 80
_SCANNED = 2_000
"""Of one kind and account, in time from the promise on."""
_MOST_WORDS = 64
"""More words than a promise has."""
_SLACK = timedelta(days=2)
"""Day-precise times sort by UTC; no zone is further off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One record with what matching needs of it, worked out once."""

    record: Record
    head: frozenset[str]
    """Terms of the title."""
    files: tuple[frozenset[str], ...]
    """Terms of each attachment's name."""
    words: frozenset[str]
    """Terms of title, attachments and body."""
    marks: dict[str, frozenset[str]]
    """Of title and attachment names; a body may speak of anything."""
    keys: frozenset[str]
    """Accounts that it belongs to, by name or by address."""
    addresses: frozenset[str]
    people: frozenset[str]
    """Squashed local parts of the addresses, to meet a person who is only named."""
    owner_key: str | None
    """The organisation of its owner: theirs, when a customer sent the message."""
    opaque: bool
    """It belongs to some account, and only an id that nothing explains says which."""

    @property
    def private(self) -> bool:
        """Whether it belongs to somebody in particular; a release belongs to nobody."""
        return bool(self.keys or self.addresses or self.opaque)


class RecordIndex:
    """All records of one audit."""

    def __init__(self, records: Sequence[Record], *, roster: Roster) -> None:
        self.keys = AccountKeys(roster)
        self.entries = tuple(_entry(record, self.keys) for record in records)
        self._scopes: dict[tuple[str, RecordKind], list[int]] = {}
        self._terms: dict[str, set[int]] = {}
        self._refs: dict[str, list[int]] = {}
        self._times = [_sort_time(record) for record in records]
        self._in_time = sorted(range(len(records)), key=lambda place: (self._times[place], records[place].id))
        self._order = [0] * len(records)
        for number, at in enumerate(self._in_time):
            self._order[at] = number
            entry = self.entries[at]
            for scope in _scopes(entry):
                self._scopes.setdefault((scope, entry.record.kind), []).append(at)
            for term in entry.words:
                self._terms.setdefault(term, set()).add(at)
            for ref in {ref.casefold() for ref in (entry.record.id, *entry.record.refs)}:
                self._refs.setdefault(ref, []).append(at)

    def candidates(
        self, scopes: Iterable[str], kinds: Iterable[RecordKind], *, since: datetime | None, words: frozenset[str]
    ) -> set[int]:
        """Places of entries in the scopes, of the kinds, whose time is not before `since`.

        A scope that holds many is narrowed to the next in time and those that share the most of `words`.
        """
        found: set[int] = set()
        for scope in scopes:
            for kind in kinds:
                places = self._since(self._scopes.get((scope, kind), []), since)
                found.update(places if len(places) <= _FEW else (*places[:_NEXT], *self._likest(places, words)))
        return found

    def with_words(self, kinds: Iterable[RecordKind], *, since: datetime | None, words: frozenset[str]) -> set[int]:
        """Places of entries of the kinds, whoever they belong to, that share one of `words`."""
        allowed = frozenset(kinds)
        cut = since - _SLACK if since else None
        places = {
            place
            for word in words
            for place in self._terms.get(word, ())
            if self.entries[place].record.kind in allowed and (cut is None or self._times[place] >= cut)
        }
        if len(places) <= _FEW:
            return places
        return set(self._likest(sorted(places, key=self._order.__getitem__), words))

    def with_names(
        self, names: Collection[str], kinds: Iterable[RecordKind], *, since: datetime | None
    ) -> Iterator[int]:
        """Places of entries whose account or address holds one of the family names."""
        allowed = frozenset(kinds)
        for (scope, kind), places in self._scopes.items() if names else ():
            if kind in allowed and any(name in scope for name in names):
                yield from self._since(places, since)[:_NEXT]

    def between(self, kinds: Iterable[RecordKind], window: Window) -> set[int]:
        """Places of entries of the kinds in that time, whoever they belong to."""
        allowed = frozenset(kinds)
        first = bisect_left(self._in_time, window.start - _SLACK, key=self._times.__getitem__)
        last = bisect_right(self._in_time, window.end + _SLACK, key=self._times.__getitem__)
        found = (at for at in self._in_time[first:last] if self.entries[at].record.kind in allowed)
        return set(islice(found, _FEW))

    def best(self, places: set[int], words: frozenset[str], *, most: int) -> set[int]:
        """At most `most` of the places: those that share the most of `words`, and the earliest of the others."""
        if len(places) <= most:
            return places
        likest = set(self._ranked(places, words, most // 2))
        return likest | set(self._ranked(places - likest, frozenset(), most - len(likest)))

    def with_ref(self, ref: str) -> list[int]:
        return self._refs.get(ref.casefold(), [])

    def record(self, identity: str) -> Record | None:
        """The one of that id."""
        found = (self.entries[place].record for place in self.with_ref(identity))
        return next((record for record in found if record.id == identity), None)

    def _since(self, places: list[int], since: datetime | None) -> list[int]:
        if since is None:
            return places
        return places[bisect_right(places, since - _SLACK, key=lambda place: self._times[place]) :]

    def _likest(self, places: Sequence[int], words: frozenset[str]) -> list[int]:
        """Those that share the most words, the earliest of equals; without words the earliest."""
        entries, near = self.entries, places[:_SCANNED]
        sharing = [place for place in near if not words.isdisjoint(entries[place].words)] if words else near
        return self._ranked(sharing, words, _LIKEST)

    def _ranked(self, places: Collection[int], words: frozenset[str], most: int) -> list[int]:
        if len(places) <= most:
            return list(places)
        entries, order, size = self.entries, self._order, len(self.entries)

        def key(place: int) -> int:
            entry = entries[place]
            return order[place] - size * (_MOST_WORDS * len(words & entry.words) + len(words & entry.head))

        return nsmallest(most, places, key=key) if words else nsmallest(most, places, key=order.__getitem__)


NOBODY = "nobody:"
"""The scope of records that belong to no account: releases, incidents, price lists."""
OPAQUE = "opaque:"
"""The scope of records whose account is an id that nothing explains."""


def _scopes(entry: Entry) -> set[str]:
    scopes = {f"account:{key}" for key in entry.keys} | {f"address:{address}" for address in entry.addresses}
    scopes |= {f"person:{person}" for person in entry.people}
    if entry.opaque:
        scopes.add(OPAQUE)
    if entry.record.kind is RecordKind.MESSAGE_SENT and entry.owner_key:
        scopes.add(f"account:{entry.owner_key}")
    return scopes or {NOBODY}


def _entry(record: Record, keys: AccountKeys) -> Entry:
    addresses = frozenset(contact.casefold() for contact in record.contacts if "@" in contact)
    account = keys.of_name(record.account) if record.account else None
    owned = {key for address in addresses if (key := keys.of_address(address))} | ({account} if account else set())
    title = record.title[:_TITLE]
    names = " ".join((title, *(attachment.name[:_TITLE] for attachment in record.attachments[:_MOST_FILES])))
    files = tuple(frozenset(terms(attachment.name[:_TITLE])) for attachment in record.attachments)
    head = frozenset(terms(title))
    return Entry(
        record=record,
        head=head,
        files=files,
        words=head.union(*files, terms((record.body or "")[:_BODY])),
        marks=marks(names),
        keys=frozenset(owned),
        addresses=addresses,
        people=frozenset(squash(address.partition("@")[0]) for address in addresses),
        owner_key=keys.of_address(record.owner) if record.owner and "@" in record.owner else None,
        opaque=bool(record.account) and account is None and not owned and is_opaque(record.account or ""),
    )


_END = datetime.max.replace(tzinfo=UTC)


def _sort_time(record: Record) -> datetime:
    """The latest time that the record names, UTC; a record without one sorts last, so that no slice loses it."""
    times = [_utc(moment) for moment in (record.started, record.done, record.due) if moment is not None]
    return max(times) if times else _END


def _utc(moment: Moment) -> datetime:
    if isinstance(moment.value, datetime):
        return moment.value.astimezone(UTC)
    value: date = moment.value
    return datetime(value.year, value.month, value.day, 23, 59, 59, tzinfo=UTC)
