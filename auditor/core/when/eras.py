"""Rules for decades, for the turn of a period, and for business years, whose beginning nobody here knows."""

import re
from datetime import date, timedelta

from auditor.core.when.arithmetic import month, period
from auditor.core.when.rule import DateMaker, DateRule, Weight, rule
from auditor.core.when.types import DueRole, Scene, Slot, UnsettledError, days
from auditor.core.when.words import unit_of
from auditor.model.time import Precision

_NAMED = {"fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990}


def _decade(first: int) -> Slot:
    return days(date(first, 1, 1), date(first + 9, 12, 31), Precision.YEAR, fixed=True)


def _running(offset: int) -> DateMaker:
    return lambda _m, scene, _tail: _decade(scene.today.year // 10 * 10 + 10 * offset)


def _written(m: re.Match[str], _scene: Scene, _tail: Slot | None) -> Slot:
    return _decade(int(m["decade"]))


def _named(m: re.Match[str], _scene: Scene, _tail: Slot | None) -> Slot:
    return _decade(_NAMED[m["named"]] if m["named"] else 1_900 + int(m["decade"]))


def _turn(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """The last day of one and the first of the next."""
    last = period(unit_of(m["period"]), 0, scene).end.date()
    return days(last, last + timedelta(days=1))


def _new_year(_m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
    """ "In the new year" is its first month."""
    return month(scene.today.year + 1, 1)


def _fiscal(_m: re.Match[str], _scene: Scene, _tail: Slot | None) -> Slot:
    raise UnsettledError


_WHOSE = r"(?:(?:the|this|our|your|their|its|next|last|current|coming) ){0,2}"
_FISCAL = r"(?:fiscal|financial)"
_IN_YEAR = r"(?:20\d\d|'?\d\d)"

ERA_RULES: tuple[DateRule, ...] = (
    rule(r"{this} decade", _running(0)),
    rule(r"{next} decade", _running(1)),
    rule(r"{last} decade", _running(-1), role=DueRole.PAST),
    rule(r"the decade", _running(0), weight=Weight.NEVER),
    rule(r"decade", _running(0), weight=Weight.TAIL),
    rule(r"(?:the )?(?P<decade>(?:19|20)\d0)'?s", _written),
    rule(
        r"(?:the )(?:'?(?P<decade>[5-9]0)'?s|(?P<named>fifties|sixties|seventies|eighties|nineties))",
        _named,
        role=DueRole.PAST,
    ),
    rule(r"(?:the )?turn of the (?P<period>year|month|quarter)", _turn),
    rule(r"the new year(?!-)", _new_year),
    rule(r"(?<=\sin\sthe\s)new year(?!-)", _new_year),
    rule(rf"{_WHOSE}{_FISCAL} (?:year|quarter|half|q[1-4])(?:[ -]?end)?(?:,? (?:of )?{_IN_YEAR})?", _fiscal),
    rule(rf"fy ?{_IN_YEAR}(?:[ -]?q[1-4])?", _fiscal),
    rule(
        rf"(?:the )?(?:q[1-4]|(?:first|second|third|fourth|last) (?:quarter|half))(?: of|,)? {_WHOSE}"
        rf"(?:fy ?{_IN_YEAR}|{_FISCAL} year(?: {_IN_YEAR})?)",
        _fiscal,
    ),
)
