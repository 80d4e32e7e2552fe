"""Sights weighed against each other: parts that make a whole, the closer of two like things, the few that matter."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from auditor.core.match.amounts import plain_number
from auditor.core.match.sight import Sight, window_of
from auditor.core.match.wanted import Wanted
from auditor.model.commitment import Act
from auditor.model.verdict import Evidence, Grade, Shows

_CLEARLY = 0.35
"""A record whose words fit this much less than another's is about another thing."""
_NAMED_ACTS = frozenset({Act.SEND, Act.BUILD, Act.SHIP, Act.SIGN})
_QUOTA = 3
_MOST = 8
_MOST_OF_SERIES = 120
_END = datetime.max.replace(tzinfo=UTC)


def settle(wanted: Wanted, sights: Iterable[Sight]) -> list[Sight]:
    """The same sights, with near misses set aside and parts added up."""
    kept = [_not_too_late(wanted, sight) for sight in _explained(_closest(wanted, list(sights)))]
    return _items_joined(wanted, _counts_joined(wanted, kept))


_LATE_FIT = ((timedelta(days=7), 0.5), (timedelta(days=21), 0.6))
_VERY_LATE_FIT = 0.75


def _not_too_late(wanted: Wanted, sight: Sight) -> Sight:
    """The later it came, the better it must fit: weeks after the date the next mail of a thread is another matter."""
    series = wanted.commitment.due is not None and wanted.commitment.due.recurrence is not None
    if wanted.due is None or sight.at is None or sight.shows is not Shows.WHOLE or series:
        return sight
    late = window_of(wanted, sight.at).start - wanted.due.end
    needed = next((fit for within, fit in _LATE_FIT if late <= within), _VERY_LATE_FIT)
    if late <= timedelta(0) or sight.fit >= needed:
        return sight
    why = f"{sight.why}, too long after it was due to be taken for it"
    # A thing that has a name may be this one all the same: while it stands, nobody is accused.
    doubt = sight.doubt or (wanted.commitment.act in _NAMED_ACTS and wanted.thing.named)
    return replace(sight, shows=Shows.RELATED, grade=Grade.DERIVED, why=why, doubt=doubt)


def _explained(sights: list[Sight]) -> list[Sight]:
    """Records under an id that nothing explains belong to one account or to several; then to none that we know."""
    unknown = {sight.entry.record.account for sight in sights if sight.entry.opaque}
    return sights if len(unknown) < 2 else [sight for sight in sights if not sight.entry.opaque]


def _closest(wanted: Wanted, sights: list[Sight]) -> list[Sight]:
    if wanted.commitment.act not in _NAMED_ACTS or wanted.items:
        return sights
    best = max((s.fit for s in sights if s.shows is Shows.WHOLE and s.grade is Grade.DIRECT), default=0.0)
    return [
        replace(s, shows=Shows.RELATED, grade=Grade.DERIVED, why=f"{s.why}, but another record fits better")
        if s.shows is Shows.WHOLE and s.fit < best - _CLEARLY
        else s
        for s in sights
    ]


def _counts_joined(wanted: Wanted, sights: list[Sight]) -> list[Sight]:
    """38 in March and 2 in April are 40 in April."""
    amount = wanted.amount
    promised = (amount.count or amount.minor) if amount else None
    if not promised:
        return sights
    total = 0.0
    seen: set[str] = set()
    parts = 0

    def add(sight: Sight) -> Sight:
        nonlocal total, parts
        if sight.count is None or sight.shows is not Shows.PART or seen & set(sight.entry.record.refs):
            return sight
        seen.update(sight.entry.record.refs)
        total, parts = total + sight.count, parts + 1
        if total >= promised:
            return replace(sight, shows=Shows.WHOLE, part=None, rest_missing=False, why=f"{sight.why}, the last of it")
        if parts > 1 and amount and amount.count:
            return replace(sight, part=f"{plain_number(total)} of {plain_number(promised)} in all")
        return sight

    return _in_time_order(wanted, sights, add)


def _items_joined(wanted: Wanted, sights: list[Sight]) -> list[Sight]:
    """The contract on Monday and the report on Tuesday are both on Tuesday."""
    if not wanted.items:
        return sights
    held: set[int] = set()

    def add(sight: Sight) -> Sight:
        if sight.shows is not Shows.PART:
            return sight
        held.update(sight.items)
        if len(held) == len(wanted.items):
            return replace(sight, shows=Shows.WHOLE, part=None, why=f"{sight.why}, the last of the list")
        return replace(sight, part=" and ".join(wanted.items[i].text.strip() for i in sorted(held)))

    return _in_time_order(wanted, sights, add)


def _in_time_order(wanted: Wanted, sights: list[Sight], change: Callable[[Sight], Sight]) -> list[Sight]:
    def when(sight: Sight) -> tuple[datetime, str]:
        end = window_of(wanted, sight.at).end if sight.at else _END
        return end.astimezone(UTC), sight.entry.record.id

    return [change(sight) for sight in sorted(sights, key=when)]


_SHOWN = (Shows.WHOLE, Shows.NOT_DONE, Shows.PART, Shows.RELATED)
_GRADES = (Grade.DIRECT, Grade.DERIVED, Grade.ASSERTED)


def best_first(evidence: Iterable[Evidence], *, series: bool) -> tuple[Evidence, ...]:
    """At most eight, a few of each sort, so that no record that decides is crowded out by many of another sort.

    The earliest whole ones come first: the first time that it was done decides.
    """
    quota: dict[tuple[Shows, Grade, bool], int] = {}
    chosen: list[Evidence] = []
    for piece in sorted(evidence, key=_rank):
        sort = (piece.shows, piece.grade, piece.doubt)
        quota[sort] = quota.get(sort, 0) + 1
        if quota[sort] <= (_MOST_OF_SERIES if series else _QUOTA):
            chosen.append(piece)
    return tuple(chosen[: _MOST_OF_SERIES if series else _MOST])


def _rank(piece: Evidence) -> tuple[int, int, bool, float, float, str]:
    decides = piece.shows is not Shows.RELATED and piece.grade is Grade.DIRECT
    when = (piece.at or _END).timestamp()
    latest_first = piece.shows is Shows.PART
    return (
        0 if decides else 1,
        _SHOWN.index(piece.shows) * len(_GRADES) + _GRADES.index(piece.grade),
        not piece.doubt,
        -when if latest_first else when,
        -piece.score,
        piece.record_id,
    )
