"""A judged promise with its story and with what people decided about it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from auditor.core.judge import Lifecycle
from auditor.core.lifecycle.same import about, same_person
from auditor.model.commitment import Commitment, Speech
from auditor.model.ledger import Event, EventKind, Standing, Word, WordKind
from auditor.model.said import Said
from auditor.model.verdict import Shows, Verdict

_LOOK_AGAIN = timedelta(days=1)
"""After which a promise without a date is judged again: its policy window may have passed."""
_WARNS = frozenset({Speech.SLIP, Speech.MOVE})
_SURE = 0.5
"""Share of its naming words that a remark must hold to be about a promise."""
_DONE = frozenset({Verdict.KEPT, Verdict.KEPT_LATE})
_ORDER = tuple(EventKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was said and decided about one promise."""

    lifecycle: Lifecycle
    rubric: str
    aliases: tuple[str, ...]
    remarks: Sequence[Said] = ()
    """All that was said in its account."""
    words: Sequence[Word] = ()
    """Those about any of `aliases`."""


def standing(commitment: Commitment, told: Told, *, as_of: datetime) -> Standing:
    """How `commitment` stands at `as_of`."""
    spoken = sorted((w for w in told.words if w.at <= as_of), key=lambda w: (w.at, repr(w)))
    decided = _decided(spoken)
    found = (*_story(commitment, told.lifecycle), *_warnings(commitment, told.remarks), *map(_event, spoken))
    judged = commitment
    if decided is not None and decided.kind is WordKind.OVERRIDDEN and decided.verdict is not None:
        why = f"{decided.by} decided so on {decided.at:%d %B %Y}: {decided.text}"
        judged = replace(commitment, verdict=decided.verdict, why=why)
    return Standing(
        commitment=judged,
        events=tuple(sorted(found, key=_order)),
        aliases=told.aliases,
        dismissed=decided is not None and decided.kind is WordKind.DISMISSED,
        done_at=_done_at(judged),
        turns_at=_turns_at(judged, as_of),
        rubric=told.rubric,
    )


def aliases(commitment: Commitment, ids: Mapping[tuple[str, int, int], Sequence[str]]) -> tuple[str, ...]:
    """The ids that its words have in the documents where they stand; `ids` are by document and place."""
    places = ((m.document_id, m.span.start, m.span.end) for m in commitment.mentions)
    return tuple(dict.fromkeys((commitment.id, *(i for place in places for i in ids.get(place, ())))))


def _decided(words: Iterable[Word]) -> Word | None:
    """The last decision that was not taken back."""
    last: Word | None = None
    for word in words:
        match word.kind:
            case WordKind.OVERRIDDEN | WordKind.DISMISSED:
                last = word
            case WordKind.REOPENED:
                last = None
            case WordKind.NOTED | WordKind.NOTIFIED:
                pass
    return last


def _story(commitment: Commitment, lifecycle: Lifecycle) -> Iterator[Event]:
    first = commitment.document_id
    yield Event(kind=EventKind.CREATED, at=commitment.said_at, text=commitment.quote, source=first)
    if commitment.performer:
        yield Event(kind=EventKind.DELEGATED, at=commitment.said_at, text=commitment.performer, source=first)
    for mention in commitment.mentions:
        if (mention.document_id, mention.span) != (first, commitment.span):
            yield Event(kind=EventKind.REPEATED, at=mention.at, text=mention.quote, source=mention.document_id)
    if lifecycle.superseded_by:
        text, by = "a new promise took its place", lifecycle.superseded_by
        yield Event(kind=EventKind.RENEGOTIATED, at=lifecycle.consent_at, text=text, source=by)
    turns = (
        (EventKind.DETACHED, lifecycle.condition_met_at, commitment.condition or "its condition came true"),
        (EventKind.WITHDRAWN, lifecycle.cancelled_at, "withdrawn by the promisor"),
        (EventKind.RELEASED, lifecycle.released_at, "released by the promisee"),
    )
    yield from (Event(kind=kind, at=at, text=text) for kind, at, text in turns if at is not None)
    for shown in commitment.evidence:
        if shown.shows in {Shows.WHOLE, Shows.PART}:
            text = f"{shown.part}: {shown.why}" if shown.part else shown.why
            yield Event(kind=EventKind.DELIVERED, at=shown.at, text=text, source=shown.record_id, by=shown.source)


def _warnings(commitment: Commitment, remarks: Iterable[Said]) -> Iterator[Event]:
    """The promisor said himself that it would be late, or that he moves it."""
    since = commitment.said_at
    for remark in remarks:
        later = since is not None and remark.at is not None and remark.at > since
        if not later or remark.speech not in _WARNS or not same_person(remark.by, commitment.promisor):
            continue
        if about(commitment, remark.quote) >= _SURE:
            yield Event(kind=EventKind.NOTIFIED, at=remark.at, text=remark.quote, source=remark.document_id)


def _event(word: Word) -> Event:
    text = f"{word.verdict}: {word.text}" if word.verdict else word.text
    return Event(kind=EventKind(word.kind.value), at=word.at, text=text, by=word.by)


def _order(event: Event) -> tuple[bool, float, int, str]:
    at = event.at
    return (at is None, at.timestamp() if at else 0.0, _ORDER.index(event.kind), event.text)


def _done_at(commitment: Commitment) -> datetime | None:
    whole = (e.at for e in commitment.evidence if e.shows is Shows.WHOLE and e.at is not None)
    return min(whole, default=None) if commitment.verdict in _DONE else None


def _turns_at(commitment: Commitment, as_of: datetime) -> datetime | None:
    if commitment.verdict is not Verdict.NOT_DUE:
        return None
    end = commitment.due.end if commitment.due else None
    return end if end is not None and end >= as_of else as_of + _LOOK_AGAIN
