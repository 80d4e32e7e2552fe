"""Levels to be kept: downtime in a period against the promised percentage."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from dateutil.relativedelta import relativedelta

from auditor.core.match.index import Entry
from auditor.core.match.sight import Sight, label, related
from auditor.core.match.wanted import Wanted
from auditor.core.match.words import fit
from auditor.core.patterns import pattern
from auditor.model.time import Window
from auditor.model.verdict import Grade, Shows

_PERIODS = (
    (re.compile(r"\b(?:month|monthly)\b", re.IGNORECASE), relativedelta(months=1)),
    (re.compile(r"\b(?:quarter|quarterly)\b", re.IGNORECASE), relativedelta(months=3)),
    (re.compile(r"\b(?:year|yearly|annual|annually)\b", re.IGNORECASE), relativedelta(years=1)),
)
_DOWN = frozenset({"major", "critical", "down", "outage", "full", "unavailable"})
_PLANNED = pattern(r"\b(?:maintenance|scheduled|planned)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outage:
    entry: Entry
    start: datetime
    end: datetime

    def seconds_in(self, period: Window) -> float:
        return max(0.0, (min(self.end, period.end) - max(self.start, period.start)).total_seconds())


def see_levels(wanted: Wanted, entries: Sequence[Entry], *, as_of: datetime) -> list[Sight]:
    """One sight an incident in the promised time; the one that uses up what the level allows shows NOT_DONE.

    Downtime of `major` and `critical` incidents counts, by time within the period; smaller ones are only related.
    Without a percentage or a period nothing is computed: a level that cannot be measured is never called violated.
    """
    outages = [out for entry in entries if (out := _outage(wanted, entry, as_of)) is not None]
    outages.sort(key=lambda out: (out.start, out.entry.record.id))
    percent = wanted.amount.percent if wanted.amount else None
    sights: list[Sight] = []
    spent: dict[Window, float] = {}
    for outage in outages:
        period = _period(wanted, outage.start, percent)
        sight = related(outage.entry, 0.8, _told(outage), at=outage.entry.record.started)
        if percent is not None and period is not None and _is_down(outage.entry):
            spent[period] = spent.get(period, 0.0) + outage.seconds_in(period)
            sight = _against(sight, percent, period, spent[period])
        sights.append(sight)
    return sights


def _against(sight: Sight, percent: float, period: Window, seconds: float) -> Sight:
    # In UTC: within one zone Python subtracts wall clocks, and a month with a change of the clock is an hour off.
    length = (period.end.astimezone(UTC) - period.start.astimezone(UTC)).total_seconds() or 1.0
    reached = 100.0 * (1 - seconds / length)
    allowed = length * (100.0 - percent) / 100.0
    if seconds <= allowed:
        return sight
    why = f"{sight.why}; that leaves {_floor(reached)} % against the {percent:g} % promised"
    return replace(sight, shows=Shows.NOT_DONE, grade=Grade.DIRECT, fit=1.0, why=why)


def _outage(wanted: Wanted, entry: Entry, as_of: datetime) -> _Outage | None:
    """The incident as a stretch of time inside the promised time; None when it is not (fully) told."""
    record = entry.record
    if record.started is None or _PLANNED.search(record.title) or not _same_service(wanted, entry):
        return None
    start = record.started.window(wanted.zone).start
    if record.done is not None:
        end = record.done.window(wanted.zone).end
    elif record.quantity is not None and (record.unit or "second").startswith("sec"):
        end = start + timedelta(seconds=record.quantity)
    else:
        end = as_of
    since = max((t for t in (wanted.said_at, wanted.due.start if wanted.due else None) if t), default=start)
    until = min(as_of, wanted.due.end) if wanted.due else as_of
    if end <= since or start >= until:
        return None
    return _Outage(entry=entry, start=max(start, since), end=min(end, until))


def _same_service(wanted: Wanted, entry: Entry) -> bool:
    """ "Uptime" alone means the whole service; a named part ("the API") must be the part that failed."""
    named = {term for term, weight in wanted.thing.weights.items() if weight == 1.0} - _UPTIME
    return not named or fit(wanted.thing, entry.words) > 0.0


_UPTIME = frozenset({"uptim", "availability", "up", "run", "service", "platform", "system", "level", "sla", "percent"})


def _is_down(entry: Entry) -> bool:
    told = f"{entry.record.outcome or ''} {entry.record.title}".lower()
    return any(word in told for word in _DOWN)


def _period(wanted: Wanted, start: datetime, percent: float | None) -> Window | None:
    """The calendar month, quarter or year that the promise is measured in, else its due window.

    A promise of 100 % needs no period: any downtime violates it.
    """
    for period, length in _PERIODS:
        if period.search(wanted.commitment.quote):
            first = _first_of(start.astimezone(wanted.zone), length)
            return Window(start=first, end=first + length)
    if wanted.due is not None:
        since = max(wanted.due.start, wanted.said_at) if wanted.said_at else wanted.due.start
        return Window(start=since, end=wanted.due.end) if since < wanted.due.end else None
    if percent is not None and percent >= 100.0:
        return Window(start=start, end=start + timedelta(days=30))
    return None


def _first_of(day: datetime, length: relativedelta) -> datetime:
    first = day.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    if length.years:
        return first.replace(month=1)
    return first.replace(month=first.month - (first.month - 1) % length.months)


def _told(outage: _Outage) -> str:
    minutes = round((outage.end - outage.start).total_seconds() / 60)
    return f"{label(outage.entry)}: {minutes} min"


def _floor(percent: float) -> str:
    """Never rounded up to the promised level."""
    return f"{int(percent * 1_000) / 1_000:g}"
