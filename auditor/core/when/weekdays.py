"""Rules for days called by their names: "Friday", "Monday of next week", "the first Tuesday of May"."""

import re
from datetime import date, timedelta

from auditor.core.when.arithmetic import dated, day_of_month, is_short, monday, next_weekday, shift_day
from auditor.core.when.rule import DateMaker, DateRule, Weight, rule
from auditor.core.when.types import ONE_DAY, DueRole, Scene, Slot, UnsettledError, day, days
from auditor.core.when.words import month_of, number_of, unit_of, weekday_of
from auditor.core.when.years import WHICH_DAY, YEAR, said_year
from auditor.model.time import Precision


def _next_named(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day(next_weekday(scene.today, weekday_of(m["weekday"])))


def _this_named(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day(next_weekday(scene.today - timedelta(days=1), weekday_of(m["weekday"])))


def _last_named(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """The latest that is over; not yesterday, which has a name of its own."""
    return day(next_weekday(scene.today - timedelta(days=9), weekday_of(m["weekday"])))


def _before_last(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day(next_weekday(scene.today - timedelta(days=9), weekday_of(m["weekday"])) - timedelta(weeks=1))


def _in_week(weeks: int) -> DateMaker:
    """The named day of the calendar week `weeks` from this one."""

    def make(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
        return day(monday(scene.today) + timedelta(weeks=weeks, days=weekday_of(m["weekday"])))

    return make


def _both_in_week(weeks: int) -> DateMaker:
    """ "Thursday and Friday of next week"."""

    def make(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
        first = monday(scene.today) + timedelta(weeks=weeks)
        ends = sorted(first + timedelta(days=weekday_of(m[name])) for name in ("first", "weekday"))
        return days(ends[0], ends[1])

    return make


def _weeks_from_named(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    count = number_of(m["count"]) if "count" in m.re.groupindex else 1
    return day(next_weekday(scene.today, weekday_of(m["weekday"])) + timedelta(weeks=count))


def _weeks_before(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day(next_weekday(scene.today - timedelta(days=8, weeks=number_of(m["count"]) - 1), weekday_of(m["weekday"])))


def _fortnight_from_named(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day(next_weekday(scene.today, weekday_of(m["weekday"])) + timedelta(weeks=2))


def _named_from_now(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    first = next_weekday(scene.today, weekday_of(m["weekday"]))
    return day(first + timedelta(weeks=number_of(m["count"]) - 1))


def _named_ago(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    latest = next_weekday(scene.today - timedelta(days=8), weekday_of(m["weekday"]))
    return day(latest - timedelta(weeks=number_of(m["count"]) - 1))


def _named_beside(sign: int) -> DateMaker:
    """The named day nearest after (or before) another."""

    def make(m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
        assert tail is not None
        weekday = weekday_of(m["weekday"])
        if sign > 0:
            return day(next_weekday(tail.end.date(), weekday), fixed=tail.fixed)
        return day(next_weekday(tail.start.date() - timedelta(days=8), weekday), fixed=tail.fixed)

    return make


def _named_figure(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day_of_month(int(m["a"]), scene, weekday_of(m["weekday"]))


def _bracketed(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return dated(said_year(m, scene), month_of(m["month"]), number_of(m["dom"]), scene, weekday_of(m["weekday"]))


def _nth_bracketed(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    return day_of_month(number_of(m["ord"]), scene, weekday_of(m["weekday"]))


def _named_in_week(m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
    """ "Friday of the week after next"."""
    assert tail is not None
    if tail.precision is not Precision.WEEK or (tail.end - tail.start) > timedelta(days=7):
        raise ValueError("not one week")
    return day(monday(tail.start.date()) + timedelta(days=weekday_of(m["weekday"])), fixed=tail.fixed)


def _nearest(m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
    """ "The nearest Friday to the 20th"; the second nearest is the next but one in distance."""
    assert tail is not None
    origin, weekday = tail.start.date(), weekday_of(m["weekday"])
    rank = number_of(m["rank"]) if m["rank"] else 1
    first = next_weekday(origin - timedelta(weeks=rank + 1), weekday)
    around = [first + timedelta(weeks=n) for n in range(2 * rank + 2)]

    def distance(one: date) -> int:
        return abs((one - origin).days)

    return day(sorted(around, key=distance)[rank - 1], fixed=tail.fixed)


def _first_after(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """ "Two months from today on Tuesday": the first Tuesday from that day on."""
    unit = unit_of(m["unit"])
    if is_short(unit):
        raise ValueError("hours do not lead to another day of that name")
    around = shift_day(scene.today, number_of(m["count"]), unit, scene)
    return day(next_weekday(around - ONE_DAY, weekday_of(m["weekday"])))


def _unsettled(_m: re.Match[str], _scene: Scene, _tail: Slot | None) -> Slot:
    raise UnsettledError


_PAST = DueRole.PAST
_SPAN = DueRole.SPAN
_HENCE = r"(?:'s?)?(?: time| from (?:now|today)| hence)"
_LONG = r"(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_RANK = r"(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)"

WEEKDAY_RULES: tuple[DateRule, ...] = (
    rule(r"(?:the )?{weekday} after next", _in_week(2)),
    rule(_LONG, _next_named),
    rule(r"{weekday}", _next_named, weight=Weight.NEEDS_LEAD),
    rule(r"the " + _LONG, _next_named, weight=Weight.NEEDS_STOP),
    rule(r"this (?:coming |upcoming )?{weekday}", _this_named, weight=Weight.NEEDS_STOP),
    rule(r"this (?:coming |upcoming )?" + _LONG, _this_named),
    rule(r"(?:the )?(?:coming|upcoming) {weekday}", _next_named),
    rule(r"(?:the )?(?:next|following) {weekday}", _in_week(1)),
    rule(r"(?:(?:the|this) )?(?:last|previous|past) {weekday}", _last_named, role=_PAST),
    rule(r"{next} week(?:'s)?(?: -|,)?(?: on)? {weekday}", _in_week(1)),
    rule(r"{this} week(?:'s)?(?: -|,)?(?: on)? {weekday}", _in_week(0)),
    rule(r"{last} week(?:'s)?(?: -|,)?(?: on)? {weekday}", _in_week(-1), role=_PAST),
    rule(r"{weekday},? (?:of |in |from )?{next} week", _in_week(1)),
    rule(r"{weekday},? (?:of |in )?{this} week", _in_week(0)),
    rule(r"{weekday},? (?:of |in |from )?{last} week", _in_week(-1), role=_PAST),
    rule(
        r"{weekday} (?:(?:of|in|during) (?=(?:the )?(?:"
        + _RANK[3:-1]
        + r"|last|final)? ?week\b|w/c )|(?=the week\b|w/c ))",
        _named_in_week,
        tail=True,
    ),
    rule(r"{weekday} (?:of |on )?{next} week-?end", _in_week(1)),
    rule(r"{next} week-?end(?:,| on)? {weekday}", _in_week(1)),
    rule(r"{weekday} (?:of |on )?{this} week-?end", _in_week(0)),
    rule(r"(?:the )?{weekday} before last", _before_last, role=_PAST),
    rule(
        r"{weekday:first}(?:,? and|,? or| ?&| ?/|,) ?{weekday},? (?:of |in )?{next} week", _both_in_week(1), role=_SPAN
    ),
    rule(
        r"{weekday:first}(?:,? and|,? or| ?&| ?/|,) ?{weekday},? (?:of |in )?{this} week", _both_in_week(0), role=_SPAN
    ),
    rule(r"{weekday} week", _weeks_from_named, weight=Weight.NEEDS_STOP),
    rule(r"(?:a|one) week (?:on )?{weekday}", _weeks_from_named),
    rule(r"(?P<count>two|three|2|3) weeks on {weekday}", _weeks_from_named),
    rule(r"(?:the )?{weekday} in {count} weeks?(?:')?(?: time)?", _weeks_from_named),
    rule(r"(?:the )?{weekday},? {count} weeks? (?:from (?:now|today)|hence)", _weeks_from_named),
    rule(r"{weekday},? {count} weeks? ago", _weeks_before, role=_PAST),
    rule(
        r"{weekday} (?:in )?{count} (?:months?|quarters?|years?)(?: (?:from (?:now|today)|hence))?(?! ago)", _unsettled
    ),
    rule(rf"(?:in )?{{count}} {{unit}}{_HENCE},? (?:on |on a )?{{weekday}}", _first_after),
    rule(r"in {count} {unit},? on (?:a )?{weekday}", _first_after),
    rule(r"{next} (?:month|quarter|year),? on a? ?{weekday}", _unsettled),
    rule(r"a fortnight (?:on )?{weekday}", _fortnight_from_named),
    rule(r"{weekday} (?:in a )?fortnight", _fortnight_from_named, weight=Weight.NEEDS_STOP),
    rule(r"(?P<count>two|three|four|2|3|4) {weekday}s? from (?:now|today)", _named_from_now),
    rule(r"in (?P<count>two|three|four|2|3|4) {weekday}s", _named_from_now),
    rule(r"(?P<count>two|three|four|2|3|4) {weekday}s ago", _named_ago, role=_PAST),
    rule(r"(?:the )?{weekday} (?:after|following) {event}", _named_beside(1), tail=True),
    rule(
        r"(?:the )?(?:(?:very )?(?:last|final) )?{weekday} (?:before|preceding) {event}", _named_beside(-1), tail=True
    ),
    rule(
        r"the {weekday} (?:after|following|before|preceding)(?=\s*(?:\Z|[.,;!?)])"
        r"| (?:and|or|but|we|you|i|they|he|she|it|the|your|our|my|their|this|that)\b)",
        _unsettled,
    ),
    rule(r"(?:the )?" + _RANK + r" {weekday}", _unsettled),
    rule(r"(?:the )?(?P<count>" + _RANK[3:-1] + r") {weekday} from (?:now|today)", _named_from_now),
    rule(r"(?:the )?{weekday},? (?:of |in |during )?{next} (?:month|quarter|year)", _unsettled),
    rule(
        r"(?:the )?(?:(?P<rank>second|third|2nd|3rd)[ -])?(?:closest|nearest) {weekday} to ",
        _nearest,
        tail=True,
    ),
    rule(r"(?:the )?{weekday} (?:that is )?(?P<rank>)(?:closest|nearest)(?: to)? ", _nearest, tail=True),
    rule(WHICH_DAY + r"{weekday},? ?\((?:the )?{dom} (?:of )?{month}" + YEAR + r"\)", _bracketed),
    rule(WHICH_DAY + r"{weekday},? ?\({month} (?:the )?{dom}" + YEAR + r"\)", _bracketed),
    rule(WHICH_DAY + r"{weekday},? ?\((?:the )?{ord}\)", _nth_bracketed),
    rule(WHICH_DAY + r"{weekday},? (?:the )?(?P<ord>\d{1,2}\s?(?:st|nd|rd|th))", _nth_bracketed),
    rule(WHICH_DAY + r"{weekday},? (?:the )?{ord}", _nth_bracketed, weight=Weight.NEEDS_STOP),
    rule(
        r"{weekday},? (?:the )?(?P<a>\d{1,2})(?! ?(?:am|pm|a\.m|p\.m|h\b|hours|days|:|%))",
        _named_figure,
        weight=Weight.NEEDS_STOP,
    ),
)
