"""Records that may well be the promised thing although their words do not show it: doubts, never proof.

While one stands, that nothing was found elsewhere accuses nobody.
"""

from datetime import timedelta

from auditor.core.match.index import Entry
from auditor.core.match.mail import from_promisor, is_put_off, names_other
from auditor.core.match.sight import NAMED, Sight, in_window, label, other_kind, related, specific, window_of
from auditor.core.match.told import message
from auditor.core.match.wanted import Wanted
from auditor.core.match.words import fit, telling
from auditor.model.commitment import Act
from auditor.model.record import RecordKind, RecordStatus
from auditor.model.time import Moment
from auditor.model.verdict import Grade, Shows

_SOME = 0.3
"""A third of the naming words in a record of the right kind, customer and time is no proof, but a doubt."""
_SHORT = 400
"""A message shorter than this that puts something off holds little else."""
_MONEY = frozenset({RecordKind.BILLING, RecordKind.CREDIT, RecordKind.PRICE, RecordKind.APPROVAL})


_LONG_AFTER = timedelta(days=60)
"""A business talks of the same things again: words of so long after may be about something new."""
_WORDS = frozenset({RecordKind.MESSAGE_SENT, RecordKind.CALL, RecordKind.MEETING})


def long_after(wanted: Wanted, sight: Sight) -> Sight:
    """`sight`, or a doubt where only its words tie it to the promise and it came long after the due time.

    What was promised may have been done in between and lie in no source: to call it late would accuse somebody of a
    silence that nobody has seen.
    """
    happened = sight.shows in (Shows.WHOLE, Shows.PART) and sight.entry.record.kind in _WORDS
    if not happened or sight.grade is not Grade.DERIVED or wanted.due is None or sight.at is None:
        return sight
    if window_of(wanted, sight.at).start <= wanted.due.end + _LONG_AFTER:
        return sight
    return related(
        sight.entry,
        sight.fit,
        f"{sight.why}; it came long after, and may be about something new",
        at=sight.at,
        doubt=True,
    )


def maybe(wanted: Wanted, entry: Entry, seen: Sight | None) -> Sight | None:
    """`seen`, or a doubt where it shows nothing and the record lies in the time of the promise."""
    if seen is not None and (seen.shows is not Shows.RELATED or seen.doubt or seen.at is None):
        return seen
    record = entry.record
    at = record.started if record.kind in (RecordKind.CALL, RecordKind.MEETING) else record.done or record.started
    if record.kind not in wanted.policy.strong or not in_window(wanted, at) or other_kind(wanted, entry) is not None:
        return seen
    return _doubt(wanted, entry, at) or seen


def _doubt(wanted: Wanted, entry: Entry, at: Moment | None) -> Sight | None:
    likeness = fit(wanted.thing, entry.words)
    match entry.record.kind:
        case RecordKind.MESSAGE_SENT if _message(wanted, entry, likeness):
            why = "a message to the same customer in that time, which may be it"
        case RecordKind.CALL if wanted.commitment.act is Act.ANSWER and _call(wanted, entry, likeness):
            why = f"{label(entry)} was held in that time; it may have been said there"
        case RecordKind.MEETING | RecordKind.SHIPMENT | RecordKind.RELEASE if likeness >= _SOME:
            why = f"{label(entry)} lies in that time and may be it"
        case RecordKind.DOCUMENT_SIGNED if wanted.commitment.act is Act.SIGN or likeness >= _SOME:
            why = f"{label(entry)} lies in that time and may be it"
        case kind if kind in _MONEY and likeness >= _SOME and entry.record.status is RecordStatus.DONE:
            why = f"{label(entry)} lies in that time and may be it"
        case _:
            return None
    return related(entry, max(likeness, _SOME), why, at=at, doubt=True)


def _message(wanted: Wanted, entry: Entry, likeness: float) -> bool:
    """Not named: any message that does not put it off. Named: one whose words or files leave room for it."""
    if not from_promisor(wanted, entry):
        return False
    read = message(entry.record.body or "")
    if not wanted.distinct:
        return not (read.holding and read.size < _SHORT and not entry.record.attachments)
    if is_put_off(wanted, entry):
        return False
    shares = bool(wanted.thing.naming & entry.words)
    if wanted.commitment.act is Act.ANSWER:
        return any(wanted.thing.naming & told.words and not told.not_yet for told in read.told)
    open_file = any(not telling(words) or words & wanted.thing.naming for words in entry.files)
    other = any(names_other(wanted.thing, told.words) for told in read.giving)
    if shares and (open_file or read.linked) and not other:
        return True
    subject = fit(wanted.thing, entry.head) >= NAMED
    if wanted.thing.is_file:
        return subject and read.size > _SHORT and not other
    return likeness >= NAMED and not other and any(wanted.thing.naming & t.words and not t.not_yet for t in read.told)


def _call(wanted: Wanted, entry: Entry, likeness: float) -> bool:
    """A call without its words may have held any answer; one with them must speak of the thing."""
    if wanted.in_writing:
        return False
    return not entry.record.body or not specific(wanted) or likeness >= NAMED
