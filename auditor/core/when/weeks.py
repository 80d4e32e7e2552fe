"""Rules for weeks told by a day in or beside them, and by their number."""

import re
from datetime import date, timedelta

from auditor.core.when.arithmetic import monday, week
from auditor.core.when.rule import DateRule, Weight, rule
from auditor.core.when.types import ONE_DAY, Scene, Slot, days
from auditor.model.time import Precision


def _containing(_m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    assert tail is not None
    return week(monday(tail.start.date()), scene, fixed=tail.fixed)


def _ending(_m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
    """ "The week ending 20 March" is over on the 20th."""
    assert tail is not None
    last = tail.end.date()
    return days(monday(last), last, Precision.WEEK, fixed=tail.fixed)


def _after(_m: re.Match[str], scene: Scene, tail: Slot | None) -> Slot:
    """From the day after to the end of the next calendar week: "the week after Easter" is read both ways."""
    assert tail is not None
    last = tail.end.date()
    following = week(monday(last) + timedelta(weeks=1), scene)
    return days(last + ONE_DAY, following.end.date(), Precision.WEEK, fixed=tail.fixed)


def _before(_m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
    """From the Monday of the calendar week before to the day before."""
    assert tail is not None
    first = tail.start.date()
    return days(monday(first) - timedelta(weeks=1), first - ONE_DAY, Precision.WEEK, fixed=tail.fixed)


def weekend_of(value: date) -> tuple[date, date]:
    """The Saturday and Sunday nearest to a day, with the day itself when it adjoins them."""
    saturday = monday(value) + timedelta(days=5)
    if value.weekday() <= 1:
        return saturday - timedelta(weeks=1), value
    return min(saturday, value), saturday + ONE_DAY


def _weekend(_m: re.Match[str], _scene: Scene, tail: Slot | None) -> Slot:
    assert tail is not None
    return days(*weekend_of(tail.start.date()), Precision.WEEK)


def _numbered(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    number = int(m["a"])
    if m["year"]:
        return week(date.fromisocalendar(int(m["year"]), number, 1), scene, fixed=True)
    first = date.fromisocalendar(scene.today.isocalendar().year, number, 1)
    if first + timedelta(days=20) < scene.today:
        first = date.fromisocalendar(scene.today.isocalendar().year + 1, number, 1)
    return week(first, scene)


_NUMBER = r"(?P<a>[1-4]?\d|5[0-3])"

WEEK_RULES: tuple[DateRule, ...] = (
    rule(r"(?:the )?(?:week|wk)(?: of| commencing| beginning| starting)(?: on)?(?: the)? ", _containing, tail=True),
    rule(r"(?:the )?(?:week|wk)(?: of| from| commencing| beginning| starting) (?=the )", _containing, tail=True),
    rule(r"w/c ", _containing, tail=True),
    rule(r"(?:(?:the )?(?:week|wk) ending|w/e)(?: on)?(?: the)? ", _ending, tail=True),
    rule(r"(?:the )?week (?:after|following) {event}", _after, tail=True),
    rule(r"(?:the )?week (?:before|preceding) {event}", _before, tail=True),
    rule(r"(?:the )?weekend (?:of|after|following) ", _weekend, tail=True),
    rule(rf"(?:the )?(?:calendar week|cw|kw) ?{_NUMBER}(?: (?:of )?{{year}})?", _numbered),
    rule(rf"(?:the )?(?:week|wk) (?:no\.? |number )?{_NUMBER} of {{year}}", _numbered),
    rule(rf"(?:the )?(?:week|wk) (?:no\.? |number )?{_NUMBER}(?:, {{year}})?", _numbered, weight=Weight.NEVER),
)
