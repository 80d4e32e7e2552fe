"""Finds the time phrases of a sentence."""

import re

from auditor.core.when.grammar import Parser
from auditor.core.when.phrases import phrase_at
from auditor.core.when.types import TimePhrase
from auditor.core.when.words import normal
from auditor.model.people import DateOrder

_TRIGGER = re.compile(
    r"day\b|days\b|\d\d?[/.:-]\d|tomorrow|\d ?[ap]\.?m\b|noon|week|month|quarter|year|tonight|tonite|hour|minute"
    r"|morning|afternoon|evening|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])"
    r"|january|february|march|april|june|july|august|september|october|november|december|\b(?:mon|tue|wed|thu|fri|sat|sun)\b"
    r"|\b(?:cob|eod|eob|eow|eom|eoq|eoy|cop|q[1-4]|h[12]|nye|tmrw|tmr)\b|\d(?:st|nd|rd|th)\b|\b20\d\d|q[1-4]\b"
    r"|spring|summer|autumn|\bfall\b|winter|easter|christmas|xmas|thanksgiving|halloween|new year|diwali|ramadan|eid\b"
    r"|midnight|midday|lunch|business|\bmins?\b|\bhrs?\b|fortnight|first thing|annually|daily|pentecost|kippur|rosh"
    r"|\bcw ?\d|\bkw ?\d|\bat \d|\d ?h\b|\dh\d|o'?clock"
    r"|the (?:(?:[a-z]{6}[ -])?(?:first|second|third|fourth)|[a-z-]*(?:fif|six|seven|eigh|nin|ten|eleven|twelf|teen|tie)th)\b"
    r"|juneteenth|super ?bowl"
)
"""Without one of these words no rule can match in running text."""
_FIGURATIVE = re.compile(r"\bat\s+the\s+end\s+of\s+the\s+day\Z")
""" "At the end of the day" is a manner of speaking until a day is named."""
_NUMBERED = re.compile(
    r"\b(?:number|no\.?|nr\.?|order|invoice|ticket|case|room|plan|version|unit|item|po|quote|ref(?:erence)?|model|form|id|code|page"
    r"|suite|ext(?:ension)?\.?|flight|gate|part|sku|line|building|box|issue|release|bug) ?\Z"
)
"""A figure behind one of these is a name, not an hour or a year: "plan number 1501 by Friday"."""
_START = re.compile(r"(?<![\w$€£#@./:%-])[a-z\d@']+")


def find(text: str, *, date_order: DateOrder = DateOrder.MONTH_FIRST) -> tuple[TimePhrase, ...]:  # noqa: ARG001
    """All time phrases of `text`, leftmost-longest, never overlapping.

    `date_order` changes what 3/4 means, never where a phrase stands; it is taken so that callers need not know that.
    """
    if _TRIGGER.search(normal(text)) is None:
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
        if _FIGURATIVE.search(parser.text, max(parsed.start - 4, 0), end):
            continue
        if text[end - 1] == "." and not parser.text.endswith(".m.", 0, end):
            end -= 1
        found.append(TimePhrase(start=parsed.start, end=end, text=text[parsed.start : end], role=parsed.role))
    return tuple(found)
