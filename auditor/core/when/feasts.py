"""The named days of the year: a pattern for each name, and on which day it falls in a given year."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from dateutil.easter import EASTER_ORTHODOX, easter

from auditor.core.when.arithmetic import month_end, next_weekday

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


def _library(country: str, name: str, plus: int = 0) -> YearDay:
    """A movable feast as the holidays library dates it."""

    def find(year: int) -> date:
        found = _named(country, year).get(name)
        if found is None:
            raise ValueError(f"no date known for {name} in {year}")
        return found + timedelta(days=plus)

    return find


@lru_cache(maxsize=64)
def _named(country: str, year: int) -> dict[str, date]:
    from holidays import country_holidays  # late: costs a tenth of a second

    kinds = country_holidays(country).supported_categories
    names: dict[str, date] = {}
    for when, joined in sorted(country_holidays(country, years=year, categories=kinds, language="en_US").items()):
        for name in joined.split("; "):
            names.setdefault(re.sub(r"\s*\((?:estimated|observed).*?\)", "", name), when)
    return names


def _advent(year: int) -> date:
    """The fourth Sunday before Christmas."""
    return next_weekday(date(year, 11, 26), 6)


_THANKSGIVING = _nth(11, 4, 3)
_MOTHERING = _easter(-21)

FESTIVALS: tuple[tuple[str, YearDay], ...] = (
    (r"(?:christmas|xmas|x-mas)(?: day)?", _on(12, 25)),
    (r"(?:christmas|xmas|x-mas) eve", _on(12, 24)),
    (r"boxing day", _on(12, 26)),
    (r"(?:new year'?s? ?eve|nye)", _on(12, 31)),
    (r"new year'?s?(?: day)?(?!-)", _on(1, 1)),
    (r"(?:saint |st\.? )?valentines?'?s? day", _on(2, 14)),
    (r"(?:saint|st\.?) patrick'?s?(?: day)?", _on(3, 17)),
    (r"(?:saint|st\.?) david'?s day", _on(3, 1)),
    (r"(?:saint|st\.?) george'?s day", _on(4, 23)),
    (r"(?:saint|st\.?) andrew'?s day", _on(11, 30)),
    (r"burns' night|burns night", _on(1, 25)),
    (r"guy fawkes(?:'s?)?(?: night| day)?|bonfire night", _on(11, 5)),
    (r"halloween|hallowe'en|all hallows'? eve", _on(10, 31)),
    (r"arbor day", _nth(4, -1, 4)),
    (r"(?:july 4th|4th of july|fourth of july|(?:us )?independence day)", _on(7, 4)),
    (r"juneteenth", _on(6, 19)),
    (r"veterans?'?s? day|armistice day|remembrance day", _on(11, 11)),
    (r"remembrance sunday", _nth(11, 2, 6)),
    (r"(?:us )?election day", _nth(11, 1, 0, plus=1)),
    (r"patriots'? day", _nth(4, 3, 0)),
    (r"flag day", _on(6, 14)),
    (r"earth day", _on(4, 22)),
    (r"pi day", _on(3, 14)),
    (r"world environment day", _on(6, 5)),
    (r"may day(?! (?:bank )?holiday)|international workers'? day", _on(5, 1)),
    (r"(?:the )?(?:early )?may (?:day )?bank holiday", _nth(5, 1, 0)),
    (r"(?:the )?(?:late may|spring) bank holiday", _nth(5, -1, 0)),
    (r"(?:the )?(?:late )?(?:august|summer) bank holiday", _nth(8, -1, 0)),
    (r"(?:us )?tax day", _on(4, 15)),
    (r"groundhog day", _on(2, 2)),
    (r"canada day", _on(7, 1)),
    (r"canadian thanksgiving(?: day)?", _nth(10, 2, 0)),
    (r"australia day", _on(1, 26)),
    (r"anzac day", _on(4, 25)),
    (r"waitangi day", _on(2, 6)),
    (r"bastille day", _on(7, 14)),
    (r"king'?s day", _on(4, 27)),
    (r"day of german unity|german unity day", _on(10, 3)),
    (r"reformation day", _on(10, 31)),
    (r"cinco de mayo", _on(5, 5)),
    (r"(?:the )?day of the dead|all souls'? day", _on(11, 2)),
    (r"all saints'? day", _on(11, 1)),
    (r"(?P<capital>e)piphany|(?:the )?three kings'? day", _on(1, 6)),
    (r"assumption day|(?:the )?assumption of mary", _on(8, 15)),
    (r"(?:the )?immaculate conception", _on(12, 8)),
    (r"orthodox christmas(?: day)?", _on(1, 7)),
    (r"april fools?'?s?(?: day)?", _on(4, 1)),
    (r"(?:international )?women's day", _on(3, 8)),
    (r"boss'?s? day", _on(10, 16)),
    (r"singles'? day", _on(11, 11)),
    (r"kwanzaa", _on(12, 26)),
    (r"thanks ?giving(?: day)?", _THANKSGIVING),
    (r"black friday", lambda year: _THANKSGIVING(year) + timedelta(days=1)),
    (r"small business saturday", lambda year: _THANKSGIVING(year) + timedelta(days=2)),
    (r"cyber monday", lambda year: _THANKSGIVING(year) + timedelta(days=4)),
    (r"giving tuesday", lambda year: _THANKSGIVING(year) + timedelta(days=5)),
    (r"(?:martin luther king|mlk)(?:'?s)?(?:,? jr\.?)?(?: day)?", _nth(1, 3, 0)),
    (r"presidents?'?s? day|washington'?s birthday", _nth(2, 3, 0)),
    (r"memorial day", _nth(5, -1, 0)),
    (r"labou?r day", _nth(9, 1, 0)),
    (r"columbus day|indigenous people'?s'? day", _nth(10, 2, 0)),
    (r"victoria day", lambda year: next_weekday(date(year, 5, 17), 0)),
    (r"grandparents'? day", lambda year: next_weekday(_nth(9, 1, 0)(year), 6)),
    (r"administrative professionals?'? day|secretaries'? day", _nth(4, -1, 5, plus=-3)),
    (r"mothering sunday|uk mother'?s'? day", _MOTHERING),
    (r"mothers?'?s?'? day", _nth(5, 2, 6)),
    (r"fathers?'?s?'? day", _nth(6, 3, 6)),
    (r"super ?bowl(?: sunday)?", _nth(2, 2, 6)),
    (r"good friday", _easter(-2)),
    (r"holy saturday|easter saturday", _easter(-1)),
    (r"maundy thursday|holy thursday", _easter(-3)),
    (r"ash wednesday", _easter(-46)),
    (r"palm sunday", _easter(-7)),
    (r"(?:mardi gras|shrove tuesday|pancake (?:day|tuesday))", _easter(-47)),
    (r"shrove monday|rose monday", _easter(-48)),
    (r"easter(?: sunday)?", _easter(0)),
    (r"easter monday", _easter(1)),
    (r"orthodox easter(?: sunday)?", lambda year: easter(year, EASTER_ORTHODOX)),
    (r"orthodox good friday", lambda year: easter(year, EASTER_ORTHODOX) - timedelta(days=2)),
    (r"ascension(?: day)", _easter(39)),
    (r"(?:pentecost|whit ?sunday|whitsun)", _easter(49)),
    (r"(?:whit ?monday|pentecost monday)", _easter(50)),
    (r"trinity sunday", _easter(56)),
    (r"corpus christi", _easter(60)),
    (r"(?:the )?first (?:advent )?sunday (?:of|in) advent|(?:first )?advent sunday", _advent),
    (r"(?:diwali|deepavali|divali)", _library("IN", "Diwali")),
    (r"dhan(?:teras|trayodashi)", _library("IN", "Diwali", -2)),
    (r"bhai (?:duj|dooj)", _library("IN", "Bhai Duj")),
    (r"holi", _library("IN", "Holi")),
    (r"holika dahan|chh?oti holi", _library("IN", "Holika Dahan")),
    (r"dussehra|dasara|vijayadashami", _library("IN", "Dussehra")),
    (r"raksha bandhan|rakhi", _library("IN", "Raksha Bandhan")),
    (r"(?:krishna )?janmashtami", _library("IN", "Janmashtami (Vaishnava)")),
    (r"ganesh chaturthi", _library("IN", "Ganesh Chaturthi / Vinayak Chaturthi")),
    (r"maha ?shivaratri", _library("IN", "Maha Shivaratri")),
    (r"ram ?navami", _library("IN", "Ram Navami")),
    (r"kar[vw]a cha?u?th|karwa chouth", _library("IN", "Karaka Chaturthi (Karwa Chouth)")),
    (r"ugadi|gudi padwa", _library("IN", "Ugadi")),
    (r"va(?:i|ish)sakhi|vaishakhi|baisakhi", _library("IN", "Vaisakhi")),
    (r"(?:vasant|basant) panchami", _library("IN", "Basant Panchami / Shri Panchami")),
    (r"mahavir(?:a)? jayanti", _library("IN", "Mahavira's Birthday")),
    (r"guru nanak jayanti|guru nanak'?s birthday|gurpurab", _library("IN", "Guru Nanak's Birthday")),
    (r"onam", _library("IN", "Onam")),
    (r"pongal|makar sankranti", _on(1, 14)),
    (r"lohri", _on(1, 13)),
    (r"gandhi jayanti", _on(10, 2)),
    (r"buddha purnima", _library("IN", "Buddha Purnima")),
    (r"vesak(?: day)?", _library("SG", "Vesak Day")),
    (r"eid[ -](?:al|ul)[ -]fitr|(?:the )?end of ramadan", _library("SA", "Eid al-Fitr Holiday")),
    (
        r"(?:eid|id)[ -](?:al|ul)[ -]adha|(?:the )?(?:feast of the sacrifice|sacrifice feast)",
        _library("SA", "Eid al-Adha Holiday"),
    ),
    (r"islamic new year", _library("MY", "Islamic New Year")),
    (r"ashura", _library("IN", "Ashura")),
    (r"mawlid|(?:the )?prophet'?s birthday", _library("MY", "Prophet Muhammad's Birthday")),
    (r"(?:chinese|lunar) new year", _library("SG", "Chinese New Year")),
    (r"(?:the )?dragon boat festival", _library("CN", "Dragon Boat Festival")),
    (r"(?:the )?mid-?autumn festival", _library("CN", "Mid-Autumn Festival")),
    (r"chuseok", _library("KR", "Chuseok")),
    (r"passover|pesach", _library("IL", "Pesach")),
    (r"purim", _library("IL", "Purim")),
    (r"shavuot", _library("IL", "Shavuot")),
    (r"sukkot", _library("IL", "Sukkot")),
    (r"simchat torah|shemini atzeret", _library("IL", "Simchat Torah / Shemini Atzeret")),
    (r"(?:c?hanukk?ah?|hannukah)", _library("IL", "Hanukkah")),
    (r"lag ba-?omer", _library("IL", "Lag BaOmer")),
    (r"tisha b'?av", _library("IL", "Tisha B'Av")),
    (r"rosh hash?ann?ah?", _library("IL", "Rosh Hashanah")),
    (r"yom kippur", _library("IL", "Yom Kippur")),
)
"""Where a name means other days elsewhere, the day of the United States; `LOCAL` has the others."""

LOCAL: dict[str, dict[str, YearDay]] = {
    r"mothers?'?s?'? day": {"GB": _MOTHERING, "IE": _MOTHERING},
    r"thanks ?giving(?: day)?": {"CA": _nth(10, 2, 0)},
    r"fathers?'?s?'? day": {"AU": _nth(9, 1, 6), "NZ": _nth(9, 1, 6)},
}

NAMES = frozenset(
    "ashura assumption chuseok cinco conception corpus diwali deepavali divali dussehra epiphany fawkes holi holika "
    "janmashtami kwanzaa mardi maundy onam passover pesach pongal purim rakhi raksha shavuot shavuoth sukkot simchat "
    "hanukkah chanukah hannukah hanukah navami ugadi baisakhi vaisakhi vesak lohri chaturthi mawlid bonfire burns advent "
    "festival bowl superbowl shemini omer".split()
)
"""A word of each name that nothing else in the grammar would make worth reading."""
