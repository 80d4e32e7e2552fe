"""The messages and calls in which a promise was said: no evidence for it, in whichever export they come."""

from dataclasses import dataclass

from auditor.core.match.index import Entry, RecordIndex
from auditor.core.match.told import flat
from auditor.model.commitment import Commitment
from auditor.model.record import Record, RecordKind
from auditor.model.time import Moment

_Talk = tuple[str, frozenset[str]]
"""Words and guests of a call."""


@dataclass(frozen=True, slots=True)
class Own:
    """What a promise was said in."""

    ids: frozenset[str]
    """Of records, lower case."""
    first: str
    """The document of its first words, lower case."""
    talks: tuple[tuple[_Talk, Record], ...]

    def holds(self, entry: Entry) -> bool:
        """Whether the promise was said in `entry`, or `entry` is another export of that call.

        A later mail that says it again is not meant: it may bring the thing.
        """
        record = entry.record
        if record.id.casefold() in self.ids or self.first in (ref.casefold() for ref in record.refs):
            return True
        if record.kind is not RecordKind.CALL or not record.body:
            return False
        return any(talk == _talk(record) and _one_day(record.started, said.started) for talk, said in self.talks)


def said_in(commitment: Commitment, index: RecordIndex) -> Own:
    """The document of `commitment` and the calls among its mentions."""
    documents = dict.fromkeys((commitment.document_id, *(m.document_id for m in commitment.mentions)))
    calls = [index.entries[place].record for d in documents for place in index.with_ref(f"call:{d}")]
    first = commitment.document_id.casefold()
    return Own(
        ids=frozenset({first, f"email:{first}", *(f"call:{d}".casefold() for d in documents)}),
        first=first,
        talks=tuple((_talk(call), call) for call in calls if call.body),
    )


def _talk(call: Record) -> _Talk:
    return flat(call.body or ""), frozenset(call.contacts)


def _one_day(one: Moment | None, other: Moment | None) -> bool:
    """A time that is not known contradicts nothing."""
    if one is None or other is None:
        return True
    return str(one.value)[:10] == str(other.value)[:10]
