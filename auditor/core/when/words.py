"""The vocabulary of time in English: names, numbers and units, and the macros that the patterns are written with."""

import re
from functools import cache, lru_cache

from auditor.core.patterns import Pattern
from auditor.core.patterns import pattern as late
from auditor.core.when.types import Unit

WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun|tues|weds|thur|thurs)\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTHS = (
    r"(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
)
_UNITS = {
    "second": Unit.SECOND,
    "sec": Unit.SECOND,
    "minute": Unit.MINUTE,
    "min": Unit.MINUTE,
    "hour": Unit.HOUR,
    "hr": Unit.HOUR,
    "h": Unit.HOUR,
    "day": Unit.DAY,
    "night": Unit.DAY,
    "weekday": Unit.WORKING_DAY,
    "week": Unit.WEEK,
    "wk": Unit.WEEK,
    "workweek": Unit.WEEK,
    "fortnight": Unit.FORTNIGHT,
    "month": Unit.MONTH,
    "mth": Unit.MONTH,
    "quarter": Unit.QUARTER,
    "qtr": Unit.QUARTER,
    "year": Unit.YEAR,
    "yr": Unit.YEAR,
}
_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
_NUMBERS = {word: n for n, word in enumerate(f"{_ONES} eighteen nineteen twenty".split(), start=1)} | {
    "thirty": 30,
    "forty": 40,
    "forty-five": 45,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_MANY = {"dozen": 12, "hundred": 100}
_FIRSTS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINALS = {
    word: n
    for n, word in enumerate(
        _FIRSTS.split(),
        start=1,
    )
} | {"thirtieth": 30}
_VAGUE = {"a": 1, "an": 1, "another": 1, "couple": 2, "pair": 2, "few": 3, "several": 5, "half": 1, "next": 1}
_NUMBER_WORD = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_DIGIT_WORD = "one|two|three|four|five|six|seven|eight|nine"
_BELOW_HUNDRED = (
    rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:{_DIGIT_WORD}))?"
    r"|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
)
_TENS = r"(?:twenty|thirty)[\s-](?:one|two|three|four|five|six|seven|eight|nine)"
_COMPOUND = (
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\s-](?:one|two|three|four|five|six|seven|eight|nine)"
)
_TENTHS = r"(?:twenty|thirty)[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
_ORDINAL_WORD = rf"{_TENTHS}|" + "|".join(sorted(_ORDINALS, key=len, reverse=True))
ORDINAL = rf"(?:[12]?\d|3[01])\s?(?:st|nd|rd|th)|{_ORDINAL_WORD}"
_COUNT = (
    rf"\d{{1,3}},\d{{3}}|\d{{1,4}}(?:\s?\((?:{_COMPOUND}|{_NUMBER_WORD})\))?"
    r"|(?:(?:half\s)?an?\s|(?:one|two|three)\s)?dozen"
    rf"|(?:(?:an?|{_DIGIT_WORD})\s)?hundred(?:\sand\s(?:{_BELOW_HUNDRED}|{_DIGIT_WORD}))?(?:\s?\(\d{{3}}\))?"
    r"|an?\s(?:couple|pair)(?:\sof)?(?:\smore)?|couple\sof|an?\sfew(?:\smore)?|few|several|half\san?"
    rf"|{_COMPOUND}|(?:{_NUMBER_WORD})(?:\s?\(\d{{1,3}}\))?|an?(?:\sfurther)?|another"
)
COUNT_TO = r"(?:(?:(?<!ty)|(?=\s?-\s?[a-z]+ty)) ?- ?| to | or )"
"""Between the two counts of "30-60 days" and "two to three weeks"; the dash of "forty-eight" parts nothing."""

_EVENT = r"(?:(?:the|your|our|my|their|his|her)\s(?:[a-z][a-z'-]*\s){1,3}(?:on|in)\s(?:the\s(?=\d))?)?"
"""What takes place on a day, so that something may be said to come so long before or after it."""

MACROS = {
    "event": _EVENT,
    "weekday": WEEKDAY,
    "month": _MONTHS,
    "dom": rf"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:\s?(?:st|nd|rd|th)\b)?|{_ORDINAL_WORD}",
    "ord": ORDINAL,
    "spoken": rf"(?:seventeen|eighteen|nineteen|twenty)[\s-](?:{_BELOW_HUNDRED}|oh?[\s-](?:{_DIGIT_WORD}))"
    rf"|two\sthousand(?:\s(?:and\s)?(?:{_BELOW_HUNDRED}|{_DIGIT_WORD}))?"
    rf"|(?:seventeen|eighteen|nineteen)\shundred(?:\s(?:and\s)?(?:{_BELOW_HUNDRED}|{_DIGIT_WORD}))?",
    "spelled": rf"{_ORDINAL_WORD}|{_TENS}|{_NUMBER_WORD}",
    "year": r"(?:19|20)\d\d",
    "count": _COUNT,
    "unit": r"(?:(?:business|working|work|bank|trading|calendar)[\s-])?"
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weekdays?|weeks?|wks?|fortnights?|months?|mths?|quarters?|qtrs?"
    r"|years?|yrs?)",
    "period": r"qtr|work[\s-]?week|working\sweek|business\sweek|week[\s-]?end|week|wk|fortnight|month|quarter|year",
    "next": r"(?:the\s)?(?:next|following|coming|upcoming|forthcoming)",
    "this": r"(?:this|the\scurrent|current)(?:\s(?:coming|upcoming))?",
    "last": r"(?:the\s)?(?:last|previous|past|prior)",
    "season": r"spring|summer|autumn|fall|winter",
    "part": r"(?:early\s|late\s|mid[\s-]?)?(?:morning|afternoon|evening|night)|lunch(?:[\s-]?time)?",
    "dash": r"\s?(?:-|\bto\b|\bthrough\b|\bthru\b|\buntil\b|\btill\b)\s?",
}
_LAYOUT = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2013": "-", "\u2014": "-", "\u2011": "-", "\u2212": "-"})
_SPACE = r"(?:\s{1,12})"


def normal(text: str) -> str:
    """Lower case with plain apostrophes and dashes; every character keeps its place."""
    if text.isascii():
        return text.lower()
    return "".join(low if len(low := c.lower()) == 1 else c for c in text).translate(_LAYOUT)


@cache
def expand(pattern: str, *, open_end: bool = False) -> Pattern:
    """Expand a pattern: `{weekday}` or `{weekday:a}` are macros (and named groups), a space is any layout space.

    Unless `open_end`, the match must end where a word, a number or a bracket ends.
    """

    def piece(m: re.Match[str]) -> str:
        if m["macro"]:
            return f"(?P<{m['name'] or m['macro']}>{MACROS[m['macro']]})"
        return _SPACE if m[0] == " " else m[0].replace(" ", r"\s")

    body = re.sub(r"\{(?P<macro>[a-z]+)(?::(?P<name>[a-z]+))?\}|\[[^\]]*\]| ", piece, pattern)
    closed = open_end or pattern.endswith(r"\)")  # behind a bracket anything may follow
    return late(f"(?:{body})" if closed else rf"(?:{body})(?!\w)(?![/.:-]\d|,\d{{3}})(?!\s?%)")


def weekday_of(word: str) -> int:
    """Monday is 0."""
    return ("mon", "tue", "wed", "thu", "fri", "sat", "sun").index(word[:3])


def month_of(word: str) -> int:
    names = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
    return names.index(word[:3]) + 1


@lru_cache(maxsize=512)
def number_of(word: str) -> int:
    """The number that digits, a number word, an ordinal or a vague count ("a few" is 3, "several" 5) stand for."""
    digits = re.match(r"\d{1,3},\d{3}|\d{1,4}", word)
    if digits:
        return int(digits[0].replace(",", ""))
    total = 0
    for part in re.split(r"[\s-]+", word):
        if part in _MANY:
            total = max(total, 1) * _MANY[part]
        total += _NUMBERS.get(part) or _ORDINALS.get(part) or 0
    if total:
        return total // 2 if word.startswith("half") else total
    return max((_VAGUE.get(part, 0) for part in word.split()), default=1) or 1


def unit_of(phrase: str) -> Unit:
    """ "business days" is WORKING_DAY, "weeks" is WEEK."""
    words = re.split(r"[\s-]+", phrase)
    unit = _UNITS.get(words[-1]) or _UNITS[words[-1].rstrip("s")]
    if unit is Unit.DAY and len(words) > 1 and words[0] != "calendar":
        return Unit.WORKING_DAY
    return unit
