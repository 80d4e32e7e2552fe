"""Named days: Easter, Thanksgiving, Christmas and others that people promise by."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import EASTER_ORTHODOX, easter

from auditor.core.when.arithmetic import month_end, next_weekday
from auditor.core.when.rule import DateRule, rule
from auditor.core.when.types import Scene, Slot, day

YearDay = Callable[[int], date]


def _on(month: int, dom: int) -> YearDay:
    return lambda year: date(year, month, dom)


def _nth(month: int, rank: int, weekday: int, plus: int = 0) -> YearDay:
    """The `rank`th weekday of a month (-1: the last), `plus` days later."""

    def find(year: int) -> date:
        if rank < 0:
            found = next_weekday(month_end(year, month) - timedelta(days=7), weekday)
        else:
            found = next_weekday(date(year, month, 1) - timedelta(days=1), weekday) + timedelta(weeks=rank - 1)
        return found + timedelta(days=plus)

    return find


def _easter(plus: int) -> YearDay:
    return lambda year: easter(year) + timedelta(days=plus)


def _library(country: str, name: str) -> YearDay:
    """A movable feast as the holidays library dates it."""

    def find(year: int) -> date:
        found = _named(country, year).get(name)
        if found is None:
            raise ValueError(f"no date known for {name} in {year}")
        return found

    return find


@lru_cache(maxsize=64)
def _named(country: str, year: int) -> dict[str, date]:
    from holidays import country_holidays  # late: costs a tenth of a second

    names: dict[str, date] = {}
    for when, joined in sorted(country_holidays(country, years=year, language="en_US").items()):
        for name in joined.split("; "):
            names.setdefault(re.sub(r"\s*\((?:estimated|observed).*?\)", "", name), when)
    return names


_THANKSGIVING = _nth(11, 4, 3)
_FESTIVALS: tuple[tuple[str, YearDay], ...] = (
    (r"(?:christmas|xmas|x-mas)(?: day)?", _on(12, 25)),
    (r"(?:christmas|xmas|x-mas) eve", _on(12, 24)),
    (r"boxing day", _on(12, 26)),
    (r"(?:new year'?s? ?eve|nye)", _on(12, 31)),
    (r"new year'?s?(?: day)?(?!-)", _on(1, 1)),
    (r"(?:saint |st\.? )?valentine'?s?(?: day)", _on(2, 14)),
    (r"(?:saint|st\.?) patrick'?s?(?: day)?", _on(3, 17)),
    (r"halloween|hallowe'en", _on(10, 31)),
    (r"(?:july 4th|4th of july|fourth of july|(?:us )?independence day)", _on(7, 4)),
    (r"juneteenth", _on(6, 19)),
    (r"veterans'? day|armistice day|remembrance day", _on(11, 11)),
    (r"earth day", _on(4, 22)),
    (r"may day(?! (?:bank )?holiday)", _on(5, 1)),
    (r"(?:us )?tax day", _on(4, 15)),
    (r"groundhog day", _on(2, 2)),
    (r"canada day", _on(7, 1)),
    (r"australia day", _on(1, 26)),
    (r"bastille day", _on(7, 14)),
    (r"cinco de mayo", _on(5, 5)),
    (r"all saints'? day", _on(11, 1)),
    (r"april fools'?(?: day)?", _on(4, 1)),
    (r"women's day", _on(3, 8)),
    (r"boss'?s? day", _on(10, 16)),
    (r"thanks ?giving(?: day)?", _THANKSGIVING),
    (r"black friday", lambda year: _THANKSGIVING(year) + timedelta(days=1)),
    (r"cyber monday", lambda year: _THANKSGIVING(year) + timedelta(days=4)),
    (r"(?:martin luther king|mlk)(?:'?s)?(?:,? jr\.?)?(?: day)?", _nth(1, 3, 0)),
    (r"presidents?'?s? day|washington'?s birthday", _nth(2, 3, 0)),
    (r"memorial day", _nth(5, -1, 0)),
    (r"labou?r day", _nth(9, 1, 0)),
    (r"columbus day|indigenous people'?s'? day", _nth(10, 2, 0)),
    (r"victoria day", lambda year: next_weekday(date(year, 5, 17), 0)),
    (r"mother'?s'? day", _nth(5, 2, 6)),
    (r"father'?s'? day", _nth(6, 3, 6)),
    (r"super ?bowl(?: sunday)?", _nth(2, 2, 6)),
    (r"good friday", _easter(-2)),
    (r"maundy thursday", _easter(-3)),
    (r"ash wednesday", _easter(-46)),
    (r"palm sunday", _easter(-7)),
    (r"(?:mardi gras|shrove tuesday|pancake (?:day|tuesday))", _easter(-47)),
    (r"easter(?: sunday)?", _easter(0)),
    (r"easter monday", _easter(1)),
    (r"orthodox easter(?: sunday)?", lambda year: easter(year, EASTER_ORTHODOX)),
    (r"ascension(?: day)", _easter(39)),
    (r"(?:pentecost|whit ?sunday)", _easter(49)),
    (r"(?:whit ?monday|pentecost monday)", _easter(50)),
    (r"corpus christi", _easter(60)),
    (r"(?:diwali|deepavali)", _library("IN", "Diwali")),
    (r"eid[ -](?:al|ul)[ -]fitr|end of ramadan", _library("SA", "Eid al-Fitr Holiday")),
    (r"(?:eid|id)[ -](?:al|ul)[ -]adha", _library("SA", "Eid al-Adha Holiday")),
    (r"(?:chinese|lunar) new year", _library("SG", "Chinese New Year")),
    (r"rosh hash?ann?ah?", _library("IL", "Rosh Hashanah")),
    (r"yom kippur", _library("IL", "Yom Kippur")),
)


def _festival_rule(name: str, found: YearDay) -> DateRule:
    def make(m: re.Match[str], scene: Scene, _tail: Slot | None) -> Slot:
        if m["year"]:
            return day(found(int(m["year"])), fixed=True)
        if m["of"] or m["from"]:
            step = {"next": 1, "last": -1}.get(m["of"] or "", 1 if m["from"] else 0)
            return day(found(scene.today.year + step), fixed=True)
        return _nearest(found, scene, m["which"])

    which = r"(?:(?:the )?(?P<which>next|this|last|previous|coming|following|upcoming) )?"
    year = r"(?:(?:,? (?:of |in )?|,)(?:{year}|(?P<of>next|this|last) year)| in (?P<from>a|one) year)?"
    return rule(rf"{which}(?:{name}){year}", make)


def _nearest(found: YearDay, scene: Scene, which: str | None) -> Slot:
    this_year = scene.today.year
    if which in ("last", "previous"):
        past = found(this_year)
        return day(past if past < scene.today else found(this_year - 1))
    coming = found(this_year)
    return day(coming if coming >= scene.today else found(this_year + 1))


FESTIVAL_RULES: tuple[DateRule, ...] = tuple(_festival_rule(name, found) for name, found in _FESTIVALS)
