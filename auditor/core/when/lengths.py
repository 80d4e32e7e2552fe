"""Rules that count in parts of units and in two units: "in two and a half hours", "in 1h 30m", "in half a day"."""

import re
from dataclasses import replace

from auditor.core.when.arithmetic import is_short, shift
from auditor.core.when.counts import ABOUT, PARTS
from auditor.core.when.rule import DateMaker, DateRule, rule
from auditor.core.when.types import DueRole, Scene, Slot, Unit, day
from auditor.core.when.words import number_of, unit_of
from auditor.model.time import Precision

_QUARTERS = {"1/4": 1, "a quarter": 1, "quarter": 1, "1/2": 2, "half": 2, "a half": 2, "3/4": 3}

Steps = list[tuple[int, Unit]]


def _steps(m: re.Match[str]) -> Steps:
    """What is counted, unit by unit."""
    words = m.groupdict()
    unit = Unit.MINUTE if m["unit"] == "m" else unit_of(m["unit"])
    if words.get("longer"):
        return [(number_of(words["low"] or "one"), unit_of(m["longer"])), (number_of(m["high"]), unit)]
    if words.get("minutes"):
        return [(int(m["hours"]), Unit.HOUR), (int(m["minutes"]), Unit.MINUTE)]
    if words.get("part"):
        return _part(re.sub(r"[\s-]+", " ", m["part"]), unit)
    whole = (number_of(m["whole"]), unit)
    return [whole, _half(unit)] if m["half"] or m["after"] else [whole]


def _half(unit: Unit) -> tuple[int, Unit]:
    if (unit, 2) not in PARTS:
        raise ValueError("a half of that is no length of time")
    return PARTS[unit, 2]


def _part(word: str, unit: Unit) -> Steps:
    quarters = _QUARTERS.get(word, 3)
    if quarters == 2:
        return [_half(unit)]
    if (unit, 4) not in PARTS:
        raise ValueError("a quarter of that is no length of time")
    count, finer = PARTS[unit, 4]
    return [(quarters * count, finer)]


def _moved(m: re.Match[str], scene: Scene, sign: int = 1) -> Slot:
    steps, moved = _steps(m), scene.now
    for count, unit in steps:
        moved = shift(moved, sign * count, unit, scene)
    if any(is_short(unit) for _, unit in steps):
        return Slot(start=moved, end=moved, precision=Precision.INSTANT)
    return day(moved.date())


def _ahead(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return _moved(m, scene)


def _ago(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return _moved(m, scene, -1)


def _from_date(sign: int) -> DateMaker:
    """ "One month and two days before 1 June"."""

    def make(m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
        assert tail is not None
        origin = tail.end if sign > 0 else tail.start
        found = _moved(m, replace(scene, reference=origin), sign)
        return replace(found, fixed=tail.fixed)

    return make


def _within(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """From now; what is counted in days ends with its last day."""
    found = _moved(m, scene)
    return replace(found, start=scene.now, end=max(found.end, scene.now))


_SMALL = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|an?"
_ANY = r"hours?|hrs?|h|days?|weeks?|months?|years?"
_LENGTHS = (
    rf"(?P<whole>{_SMALL})(?P<half>\.5|\u00bd| and an? half) (?P<unit>{_ANY})(?P<after>\Z)?",
    rf"(?P<whole>{_SMALL}) (?P<unit>{_ANY})(?P<half>\Z)?(?P<after> and an? half)",
    rf"(?P<part>1/2|1/4|3/4|(?:a )?half|(?:a )?quarter|three[ -]quarters)(?: of)?(?: an?)? ?(?P<unit>{_ANY})",
    r"(?P<part>(?:a )?(?:half|quarter))[ -](?:of an )?(?P<unit>hour|day|year)",
    rf"(?P<low>{_SMALL}) ?(?P<longer>{_ANY}),? (?:and )?{{count:high}} ?(?P<unit>minutes?|mins?|m|hours?|hrs?|days?|weeks?|months?)",
    r"(?P<hours>\d{1,2}) ?(?P<small>(?P<unit>h))(?:rs?)? ?(?P<minutes>[0-5]\d) ?(?:m|min|mins|minutes)?",
)
_WITHIN = r"(?:within|inside|in under|in less than|in no more than|no later than)(?: of)?(?: about| the next)? "


def _rules(length: str) -> tuple[DateRule, ...]:
    return (
        rule(rf"in {ABOUT}{length}(?:'?s? time| from now)?", _ahead),
        rule(rf"{length}(?: from (?:now|today)| hence| later)", _ahead),
        rule(_WITHIN + length, _within, role=DueRole.DEADLINE),
        rule(length + " ago", _ago, role=DueRole.PAST),
    )


LENGTH_RULES: tuple[DateRule, ...] = (
    *(one for length in _LENGTHS for one in _rules(length)),
    *(
        rule(_LENGTHS[kind] + f" (?:{way}) ", _from_date(sign), tail=True)
        for kind in (0, 1, 4)
        for way, sign in (("after|from|following", 1), ("before|prior to|ahead of", -1))
    ),
    rule(
        rf"(?:within|inside|in|over) the next (?P<low>)(?P<longer>{_ANY}) and {{count:high}} "
        r"(?P<unit>minutes?|mins?|hours?|days?|weeks?|months?)",
        _within,
        role=DueRole.DEADLINE,
    ),
)
