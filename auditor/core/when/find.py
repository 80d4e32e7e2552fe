"""Finds the time phrases of a sentence."""

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.core.when.bare_hours import may_name_hour
from auditor.core.when.feasts import NAMES
from auditor.core.when.grammar import Parser
from auditor.core.when.phrases import phrase_at
from auditor.core.when.types import DueRole, TimePhrase
from auditor.core.when.words import normal
from auditor.model.people import DateOrder

_TELLING = re.compile(
    r".*(?:days?\Z|tomorrow|noon|week|month|quarter|year|tonight|tonite|hour|minute|morning|evening|january|february|march|april"
    r"|june|july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|xmas|thanksgiving"
    r"|halloween|diwali|ramadan|eid\Z|midnight|lunch|breakfast|dinner|supper|teatime|business|fortnight|annually|daily|pentecost|kippur|rosh|clock|juneteenth)"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|cob|eod|eob|eow|eom|eoq|eoy|cop|nye|tmrw"
    r"|tmr|fall|mins?|hrs?|wk|decade|tea)\Z"
)
_FIGURES = re.compile(
    r"\d\d?[/.:-]\d|\d ?[ap]\.?m\b|\d(?:st|nd|rd|th)\b|\b20\d\d|q[1-4]\b|\bh[12]\b|\b[ck]w ?\d|\bcy ?'?\d|\bat \d|\d ?h\b|\dh\d"
    r"|\b[1-4]q|\bfy ?\d|0s\b|\bthe \d\d?(?!\w)"
)
_FRAME = re.compile(
    r"(?:in|during|throughout|over)\s+(?:\w+\s+){0,2}?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|month|quarter|q[1-4])"
    r"|(?:this|next)\s+(?:month|quarter|year)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*(?:and|or|to|through|until|till|-)\s", re.IGNORECASE)
_ORDINALS = re.compile(
    r"the (?:(?:[a-z]{6}[ -])?(?:first|second|third|fourth)|[a-z-]*(?:fif|six|seven|eigh|nin|ten|eleven|twelf|teen|tie)th)\b"
)
_PAIRS = (
    *("half past", "quarter past", "quarter to", "first thing", "new year", "super bowl", "superbowl"),
    *("right now", "just now", "moment", "at present", "present time", "present day", "currently"),
    *("after this", "this call", "the call", "hang up", "while we", "off the phone", "off the line"),
    *("this time", "current time", "this point", "of now", "to now", "until now", "by now"),
)
"""Without a word, a figure or a pair of these no rule can match in running text."""
_WORDS = re.compile(r"[a-z]+")
_DIGIT = re.compile(r"\d")
_FIGURATIVE = re.compile(r"\bat\s+the\s+end\s+of\s+the\s+day\Z")
""" "At the end of the day" is a manner of speaking until a day is named."""
_WISH = re.compile(r"\b(?:happy|merry)\s{1,3}\Z")
_ANY = re.compile(r"\ba\s{1,3}\Z")
_NUMBERED = re.compile(
    r"\b(?:number|no\.?|nr\.?|order|invoice|ticket|case|room|plan|version|unit|item|po|quote|ref(?:erence)?|model|form|id|code|page"
    r"|suite|build|firmware|patch|ext(?:ension)?\.?|flight|gate|part|sku|line|building|box|issue|release|bug) ?\Z"
)
"""A figure behind one of these is a name, not an hour or a year: "plan number 1501 by Friday"."""
_STREET = re.compile(
    r"\s(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Court|Place|Square|Gardens|Terrace|Crescent|Boulevard|Blvd|Row|Hill|Park)\b"
)
"""Behind a date these make an address of it: "14 May Street"."""
_START = re.compile(r"(?<![\w$€£#@./:%-])[a-z\d@']+")


@lru_cache(maxsize=65_536)
def _tells(word: str) -> bool:
    return word in NAMES or _TELLING.match(word) is not None


def _worth_reading(lower: str) -> bool:
    """False for most sentences, and soon known: words are looked up, patterns are run only where a figure stands."""
    return bool(
        any(map(_tells, _WORDS.findall(lower)))
        or (_DIGIT.search(lower) and _FIGURES.search(lower))
        or _ORDINALS.search(lower)
        or may_name_hour(lower)
        or any(pair in lower for pair in _PAIRS)
    )


def _is_wish(text: str, start: int) -> bool:
    """ "Happy New Year", or "a new year", which is any."""
    before = text[max(start - 8, 0) : start]
    return bool(_WISH.search(before) or (text.startswith("new year", start) and _ANY.search(before)))


@lru_cache(maxsize=1_024)
def find(text: str, *, date_order: DateOrder = DateOrder.MONTH_FIRST) -> tuple[TimePhrase, ...]:  # noqa: ARG001
    """All time phrases of `text`, leftmost-longest, never overlapping.

    `date_order` changes what 3/4 means, never where a phrase stands; it is taken so that callers need not know that.
    Remembered for a while: the engine and the rules ask of the same sentences.
    """
    if not _worth_reading(normal(text)):
        return ()
    parser = Parser(text)
    found: list[TimePhrase] = []
    after = 0
    for word in _START.finditer(parser.text):
        if word.start() < after or (
            word[0].isdigit() and _NUMBERED.search(parser.text, max(word.start() - 16, 0), word.start())
        ):
            continue
        parsed = phrase_at(parser, word.start())
        if parsed is None:
            continue
        end = after = parsed.end
        if (
            _FIGURATIVE.search(parser.text, max(parsed.start - 4, 0), end)
            or _is_wish(parser.text, parsed.start)
            or _STREET.match(text, end)
        ):
            continue
        if text[end - 1] == "." and not parser.text.endswith(".m.", 0, end):
            end -= 1
        found.append(TimePhrase(start=parsed.start, end=end, text=text[parsed.start : end], role=parsed.role))
    return tuple(_framed(found, text))


def _framed(found: list[TimePhrase], text: str) -> Iterator[TimePhrase]:
    """A series and the month in which it runs are one phrase: "every Monday in June" is neither a month nor for ever."""
    series: TimePhrase | None = None
    for phrase in found:
        if (
            series
            and phrase.start - series.end == 1
            and _FRAME.match(phrase.text)
            and not _GOES_ON.match(text, phrase.end)
        ):
            yield TimePhrase(start=series.start, end=phrase.end, text=text[series.start : phrase.end], role=phrase.role)
            series = None
            continue
        if series:
            yield series
        series = phrase if phrase.role is DueRole.RECURRING else None
        if series is None:
            yield phrase
    if series:
        yield series
