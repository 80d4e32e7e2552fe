"""What was read of a text, ready to be evaluated against a reference: days, times of day, moments, ranges."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo

from dateutil.relativedelta import relativedelta

from auditor.core.when.arithmetic import shift
from auditor.core.when.rule import ClockRule, DateRule
from auditor.core.when.types import Clock, DueRole, Scene, Slot, Unit, days
from auditor.model.time import Precision


@dataclass(frozen=True, slots=True)
class DateNode:
    rule: DateRule
    match: re.Match[str]
    tail: "DateNode | None"
    end: int

    def evaluate(self, scene: Scene) -> Slot:
        return self.rule.make(self.match, scene, self.tail.evaluate(scene) if self.tail else None)

    @property
    def role(self) -> DueRole | None:
        beside = self.tail.role if self.tail else None
        return self.rule.role or (None if beside is DueRole.NOW else beside)


@dataclass(frozen=True, slots=True)
class ClockNode:
    rule: ClockRule
    match: re.Match[str]
    end: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, times of day ("afternoon" and "5"), and a zone; at least a day or a time."""

    date: DateNode | None
    clocks: tuple[ClockNode, ...]
    zone: tzinfo | None
    end: int

    @property
    def role(self) -> DueRole | None:
        if self.date and self.date.role:
            return self.date.role
        return next((c.rule.role for c in self.clocks if c.rule.role), None)

    def evaluate(self, scene: Scene) -> tuple[Slot, bool]:
        """The window, and whether it is one hour or instant that was named."""
        if self.zone is not None and self.clocks:
            there = replace(scene.calendar, zone=self.zone)
            seen = None if scene.reference is None else _convert(scene.reference, scene.calendar.zone, self.zone)
            local, exact = replace(self, zone=None).evaluate(Scene(reference=seen, calendar=there))
            start, end = (_convert(value, self.zone, scene.calendar.zone) for value in (local.start, local.end))
            return replace(local, start=start, end=end), exact
        slot = self.date.evaluate(scene) if self.date else None
        if slot is not None and not (self.clocks and slot.is_day):
            return slot, slot.start == slot.end
        clock = self.clock(scene, slot)
        exact = clock.precision in (Precision.HOUR, Precision.INSTANT) and not clock.span
        return _at_clock(slot, clock, scene), exact

    def clock(self, scene: Scene, slot: Slot | None) -> Clock:
        made = [node.rule.make(node.match, scene) for node in self.clocks]
        exact = next((c for c in made if c.precision is not Precision.PART_OF_DAY), made[0])
        evening = any(c.precision is Precision.PART_OF_DAY and c.start >= 12 * 3600 for c in made) or (
            slot is not None and slot.precision is Precision.PART_OF_DAY and slot.start.hour >= 12
        )
        if exact.either and evening and exact.end < 12 * 3600:
            return replace(exact, start=exact.start + 12 * 3600, end=exact.end + 12 * 3600)
        morning = any(c.precision is Precision.PART_OF_DAY and c.end <= 12 * 3600 for c in made)
        if exact.either and morning and exact.start > 12 * 3600:
            return replace(exact, start=exact.start - 12 * 3600, end=exact.end - 12 * 3600)
        return exact


@dataclass(frozen=True, slots=True)
class Range:
    first: Moment
    last: Moment
    end: int

    @property
    def role(self) -> DueRole | None:
        return DueRole.SPAN

    def evaluate(self, scene: Scene) -> tuple[Slot, bool]:
        """From the start of the first to the end of the last, which comes after the first."""
        first, _ = self.first.evaluate(scene)
        if self.last.date is None:
            base = days(first.start.date(), first.start.date())
            last = _at_clock(base, self.last.clock(scene, None), scene)
        else:
            last, _ = self.last.evaluate(scene)
            if last.end < first.start:
                first, last = self._mended(first, last, scene)
            elif last.fixed and not first.fixed and self._first_is_of_a_year():
                first = _drawn_to(first, last)
        if first.start > last.end:
            raise ValueError("the range ends before it begins")
        return replace(first, end=last.end, precision=last.precision), False

    def _first_is_of_a_year(self) -> bool:
        """A month without a year: "March" of "March to May 2027"."""
        words = self.first.date.match.groupdict() if self.first.date else {}
        return bool(words.get("month"))

    def _mended(self, first: Slot, last: Slot, scene: Scene) -> tuple[Slot, Slot]:
        """What was meant when the last seems to come first.

        The year of the last also holds for the first; a range of months that runs already began last year; else the
        last is the next one after the first ("Monday to Wednesday" said on a Tuesday).
        """
        if first.fixed:
            return first, last
        if self.last.date is not None and self.last.date.role in (DueRole.PAST, DueRole.NOW):  # "from Monday to now"
            words = self.first.date.match.groupdict() if self.first.date else {}
            named = bool(words.get("weekday")) and not words.get("month")
            return replace(first, start=first.start - relativedelta(weeks=named, years=not named)), last
        if last.fixed or first.precision in (Precision.MONTH, Precision.QUARTER):
            years = first.start.year - last.end.year
            years += (first.start - relativedelta(years=years)) > last.end
            earlier = replace(first, start=first.start - relativedelta(years=years))
            if last.fixed or earlier.start <= scene.now:
                return earlier, last
        return first, self.last.evaluate(replace(scene, reference=first.start))[0]


@dataclass(frozen=True, slots=True)
class Beside:
    """ "An hour before 3pm on Friday": so many hours or minutes from a time of day."""

    moment: Moment
    count: int
    unit: Unit
    end: int

    @property
    def role(self) -> DueRole | None:
        return self.moment.role

    def evaluate(self, scene: Scene) -> tuple[Slot, bool]:
        """The instant, and that it is one."""
        slot, _ = self.moment.evaluate(scene)
        moved = shift(slot.start, self.count, self.unit, scene)
        return replace(slot, start=moved, end=moved, precision=Precision.INSTANT), True


def _drawn_to(first: Slot, last: Slot) -> Slot:
    """The first in the year of the last, or in the one before when it would come later."""
    years = last.start.year - first.start.year
    years -= first.start + relativedelta(years=years) > last.end
    moved = relativedelta(years=max(years, 0))
    return replace(first, start=first.start + moved, end=first.end + moved)


def _convert(value: datetime, here: tzinfo, there: tzinfo) -> datetime:
    return value.replace(tzinfo=here).astimezone(UTC).astimezone(there).replace(tzinfo=None)


def _at_clock(slot: Slot | None, clock: Clock, scene: Scene) -> Slot:
    """The time on that day; without a day the next such time after now."""
    base = slot or days(scene.today, scene.today)
    midnight = datetime.combine(base.start.date(), datetime.min.time())
    found = replace(
        base,
        start=midnight + timedelta(seconds=clock.start),
        end=midnight + timedelta(seconds=clock.end),
        precision=clock.precision,
    )
    if slot is not None:
        return found
    begun = found.start < scene.now
    in_the_morning = clock.precision is Precision.PART_OF_DAY and clock.end <= 12 * 3600
    single_hour = clock.precision is Precision.HOUR and not clock.span
    if begun and (found.end < scene.now or in_the_morning or single_hour):
        return replace(found, start=found.start + timedelta(days=1), end=found.end + timedelta(days=1))
    return found
