"""Dates and ranges in sentences (Recognizers-Text) and in phrases (Duckling), each under its own conventions.

Both write the end of a range as the first moment after it; the contract's windows end with their last second. Duckling
begins weeks on Monday like the contract, Recognizers too, and calls Saturday and Sunday the weekend.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from auditor.core.when import DueRole, WorkCalendar, find, resolve
from auditor.evaluation.bench import Bench, Stopwatch, miss, timed
from auditor.evaluation.corpus import rows, there
from auditor.evaluation.figures import Miss, SetResult
from auditor.evaluation.measures import rate
from auditor.model.time import Due, Precision
from auditor.readers.json_lines import JsonObject

_ALSO_DATED = frozenset({"the 21st"})
_SECOND = timedelta(seconds=1)
_FRIDAY = 4
_FROM_TO = re.compile(r"\b(?:from|between|to|till|until|through)\b|[-–]", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Gold:
    start: datetime | None
    end: datetime | None
    """Exclusive; None for a point."""


class Recognizers:
    """One date or range a sentence; the reading on or after the reference is right, else any reading of it."""

    name = "deadline_recognizers"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch, tally = Stopwatch(), _Tally()
        dated: set[str] = set()
        for row in rows(folder, "deadline_cases"):
            text = row.text("input") or ""
            dated.add(text)
            if bench.choice.takes(text, row):
                with watch:
                    due = _first(text, _at(row.text("reference")))
                tally.add(text, row, due)
        for row in rows(folder, "no_date_cases") if there(folder, "no_date_cases") else ():
            text = row.text("input") or ""
            if text in dated or any(word in text for word in _ALSO_DATED) or not bench.choice.takes(text, row):
                continue
            with watch:
                due = _first(text, _at(row.text("reference")))
            tally.add_dateless(text, row, due)
        return timed(tally.result(self.name, bench), watch)


@dataclass(slots=True)
class _Tally:
    points: list[tuple[str, bool]] = field(default_factory=list)
    ranges: list[tuple[str, bool]] = field(default_factory=list)
    minutes: list[tuple[str, bool]] = field(default_factory=list)
    invented: list[tuple[str, bool]] = field(default_factory=list)
    misses: list[Miss] = field(default_factory=list)

    def add(self, text: str, row: JsonObject, due: Due | None) -> None:
        point = row.text("type") in ("date", "datetime")
        wanted = _wanted(row)
        right = any(_point(due, gold) if point else _range(due, gold, row.text("span") or "") for gold in wanted)
        (self.points if point else self.ranges).append((text, right))
        if row.text("type") == "datetime":
            self.minutes.append((text, any(_minute(due, gold) for gold in wanted)))
        if not right:
            figure = "single dates" if point else "ranges"
            expected = " or ".join(f"{g.start} to {g.end}" if g.end else str(g.start) for g in wanted)
            self.misses.append(miss(row.text("id") or "", figure, _cause(due), expected, _shown(due)))

    def add_dateless(self, text: str, row: JsonObject, due: Due | None) -> None:
        found = due is not None and due.start is not None
        self.invented.append((text, found))
        if found:
            self.misses.append(miss(row.text("id") or "", "invented", "invented", "-", _shown(due)))

    def result(self, name: str, bench: Bench) -> SetResult:
        return SetResult(
            name=name,
            title="Dates and ranges in sentences",
            engine=bench.engine.info.name,
            units=len(self.points) + len(self.ranges) + len(self.invented),
            unit_name="sentences",
            figures=(
                rate(self.points, "single dates", aim=0.80),
                rate(self.ranges, "ranges", aim=0.60),
                rate(self.minutes, "clock times, to the minute"),
                rate(self.invented, "dates found where there is none", aim=0.10, lower_is_better=True),
            ),
            misses=tuple(self.misses),
            notes=(
                "A point counts when its day is right, a range when its last day is. Ends are exclusive there: a whole "
                'range ends with the moment after it, and "from X to Y" with the first moment of Y. Weeks end on Sunday.',
                'Bare hours are read as in an office ("at 3" is 15:00), there as in the morning.',
                "Texts without a date that stand as dated elsewhere in the set are left out.",
            ),
        )


class Duckling:
    """A phrase is right when its day is the day, or its interval the interval."""

    name = "deadline_duckling"

    def run(self, folder: Path, bench: Bench) -> SetResult:
        watch = Stopwatch()
        held: dict[str, list[tuple[str, bool]]] = {"phrases": [], "intervals": [], "holidays": []}
        misses: list[Miss] = []
        for number, row in enumerate(rows(folder, "english")):
            text = row.text("text") or ""
            if not bench.choice.takes(text, row):
                continue
            with watch:
                due = _whole(text, _at(row.text("reference")))
            kind = row.text("kind") or ""
            values = [_at(value) for value in row.texts("values")]
            right = _duckling_right(due, kind, values, row.text("open"))
            figure = "holidays" if "Holiday" in kind else "intervals" if "Interval" in kind else "phrases"
            held[figure].append((text, right))
            if not right:
                misses.append(miss(f"english#{number}", figure, _cause(due), f"{kind} {values}", _shown(due)))
        everything = [hit for hits in held.values() for hit in hits]
        result = SetResult(
            name=self.name,
            title="Dates in phrases",
            engine=bench.engine.info.name,
            units=len(everything),
            unit_name="phrases",
            figures=(
                rate(held["phrases"], "phrases", aim=0.75),
                rate(held["intervals"], "intervals"),
                rate(held["holidays"], "holidays"),
                rate(everything, "all"),
            ),
            misses=tuple(misses),
            notes=("Bare phrases in American order; ends are exclusive there.",),
        )
        return timed(result, watch)


def _cause(due: Due | None) -> str:
    return "nothing found" if due is None or due.start is None else "another time"


def _shown(due: Due | None) -> str:
    return f"{due.start} to {due.end}" if due else "-"


def _at(text: str | None) -> datetime:
    found = datetime.fromisoformat((text or "").replace("Z", "+00:00"))
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _first(text: str, reference: datetime) -> Due | None:
    """What the first time phrase of a sentence means."""
    calendar = WorkCalendar(zone=reference.tzinfo or UTC)
    for phrase in find(text):
        if phrase.role is not DueRole.DURATION:
            return resolve(phrase.text, reference=reference, calendar=calendar)
    return None


def _whole(text: str, reference: datetime) -> Due | None:
    return resolve(text, reference=reference, calendar=WorkCalendar(zone=reference.tzinfo or UTC))


def _wanted(row: JsonObject) -> list[_Gold]:
    future = row.object("gold_future")
    found = (future,) if future.text("start") or future.text("end") else row.objects("gold_all")
    return [_Gold(start=_moment(one.text("start")), end=_moment(one.text("end"))) for one in found]


def _moment(text: str | None) -> datetime | None:
    return _at(text) if text else None


def _point(due: Due | None, gold: _Gold) -> bool:
    """The right day."""
    said = _said(due)
    return said is not None and gold.start is not None and said.date() == gold.start.date()


def _minute(due: Due | None, gold: _Gold) -> bool:
    """The right minute, where a clock time was said."""
    said = _said(due)
    return said is not None and said.replace(second=0, microsecond=0) == gold.start


def _said(due: Due | None) -> datetime | None:
    if due is None:
        return None
    several = due.start is None or (due.end is not None and due.end.date() != due.start.date())
    return (due.end if several else due.start) or due.start


def _range(due: Due | None, gold: _Gold, span: str) -> bool:
    """The right last day. "From X to Y" ends there with the first moment of Y, here with the last of it."""
    if due is None or due.end is None:
        return due is not None and due.start is not None and gold.end is None and due.start == gold.start
    if gold.end is None:
        return gold.start is not None and due.start is not None and due.start.date() == gold.start.date()
    end = due.end
    if due.precision is Precision.WEEK and end.weekday() == _FRIDAY:
        end += timedelta(days=2)  # their week ends on Sunday, the contract's on its last working day
    if end.date() == (gold.end - _SECOND).date():
        return True
    return bool(_FROM_TO.search(span)) and gold.end.date() in _firsts(end)


def _firsts(end: datetime) -> set[date]:
    """The first days of the day, month, quarter and year that `end` closes."""
    day = end.date()
    following = day + timedelta(days=1)
    found = {day}
    if following.day == 1:
        found.add(day.replace(day=1))
        if day.month % 3 == 0:
            found.add(day.replace(month=day.month - 2, day=1))
    if following.day == following.month == 1:
        found.add(day.replace(month=1, day=1))
    return found


def _duckling_right(due: Due | None, kind: str, values: list[datetime], bound: str | None) -> bool:
    if due is None or not values:
        return False
    if bound is not None:
        said = due.start if bound == "After" else due.end
        return said is not None and said.date() in {v.date() for v in values}
    if "Interval" in kind and len(values) > 1:
        return (
            due.start is not None
            and due.end is not None
            and due.start.date() == values[0].date()
            and due.end.date() == (values[1] - _SECOND).date()
        )
    said = due.start or due.end
    return said is not None and said.date() in {v.date() for v in values}
