"""Rules for named days, which people promise by: Easter, Thanksgiving, Christmas week, Labor Day weekend."""

import re
from datetime import date, timedelta

from auditor.core.when.arithmetic import monday, week
from auditor.core.when.feasts import FESTIVALS, LOCAL, YearDay
from auditor.core.when.rule import DateRule, Weight, rule
from auditor.core.when.types import Scene, Slot, UnsettledError, day, days
from auditor.core.when.weeks import weekend_of
from auditor.model.time import Precision


def _festival_rule(name: str, found: YearDay) -> DateRule:
    local = LOCAL.get(name, {})

    def make(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
        here = local.get((scene.calendar.region or "").upper().partition("-")[0], found)
        value, fixed = _dated(m, here, scene)
        match (m["span"] or "").strip():
            case "week":
                return week(monday(value), scene, fixed=fixed)
            case "weekend":
                return days(*weekend_of(value), Precision.WEEK, fixed=fixed)
            case _:
                return day(value, fixed=fixed)

    which = r"(?:(?:the )?(?P<which>next|this|last|previous|coming|following|upcoming) )?"
    year = r"(?:(?:,? (?:of |in )?|,)(?:{year}|(?P<of>next|this|last) year)| in (?P<from>a|one) year)?"
    return rule(rf"{which}(?:{name})(?P<span> (?:week|weekend))?{year}", make)


def _dated(m: re.Match[str], found: YearDay, scene: Scene) -> tuple[date, bool]:
    """The day, and whether its year was said."""
    if m["year"]:
        return found(int(m["year"])), True
    if m["of"] or m["from"]:
        step = {"next": 1, "last": -1}.get(m["of"] or "", 1 if m["from"] else 0)
        return found(scene.today.year + step), True
    return _nearest(found, scene, m["which"]), False


def _nearest(found: YearDay, scene: Scene, which: str | None) -> date:
    this_year = scene.today.year
    if which in ("last", "previous"):
        past = found(this_year)
        return past if past < scene.today else found(this_year - 1)
    coming = found(this_year)
    return coming if coming >= scene.today else found(this_year + 1)


def _bank_holiday(_m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """The next public holiday where the one who promises works; without a region nobody knows which is meant."""
    if not scene.calendar.region:
        raise UnsettledError
    coming = (scene.today + timedelta(days=n) for n in range(1, 366))
    return day(next(one for one in coming if scene.calendar.holiday_name(one)))


FESTIVAL_RULES: tuple[DateRule, ...] = (
    *(_festival_rule(name, found) for name, found in FESTIVALS),
    rule(r"the (?:next |coming )?(?:bank|public) holiday", _bank_holiday, weight=Weight.NEEDS_LEAD),
    rule(r"(?:the )?bank holiday (?:monday|friday)", _bank_holiday),
)
