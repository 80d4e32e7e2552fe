"""Sums that are told by another: "half of it", "10% of my bonus", "the whole amount", "that much", "a quarter"."""

import re

from auditor.core.patterns import pattern
from auditor.engines.offline.sums.moneys import Sum, part_of
from auditor.engines.offline.sums.tabled import Table

_MONEY_NOUN = r"(?:amount|sum|payment|bonus|reward|pay|earnings?|money|balance|thing|lot|income|salary|wages?)"
_OF = rf"(?:\s+(?:of\s+)?(?:it|that|this|what\s+I\s+(?:earn|get|make)|(?:(?:my|the|this|our)\s+)(?:\w+\s+){{0,2}}?{_MONEY_NOUN}))"
_SHARE = pattern(
    rf"(?P<how>(?:the\s+|my\s+|our\s+)?(?:whole|full|entire|total)\s+{_MONEY_NOUN}\b"
    rf"|(?:the\s+)?full\s+(?=\W*$)"
    rf"|(?P<part>(?:it\s+)?all|everything|(?:a\s+|one\s+)?half|a\s+(?:quarter|third|tenth)|1/[234]|[½¼]|(?P<percent>\d+(?:\.\d+)?|five|ten|twenty|twenty[- ]five|thirty|fifty)\s?(?:%|per\s?cent))"
    rf"(?=(?P<of>{_OF}?)\W*$|(?:{_OF})?(?:[.,!;]|\s+(?:today|now|this|next|then|is|works|i\s+can|would|should|it\s+is|from\s+me|for\s+(?:me|now)|please|on|by|and|tonight|tomorrow)\b)|{_OF}\b)"
    r"|(?:that|this)(?=\W*$|[.,!]|\s+(?:much|amount|sum|then|too|as\s+well)\b)|(?:the\s+)?same\b(?!\s+(?:as\s+(?:last|before|always|usual)|day|time|week)))",
    re.IGNORECASE,
)
_GIVES_THAT = pattern(
    r"\b(?:giv(?:e|ing)|donn?at(?:e|ing)|contribut(?:e|ing)|match|pay|do|doing|go\s+with|put|pledge|spare|afford|offer|cover)(?:\s+(?:you|in|with))?\s*$",
    re.IGNORECASE,
)
"""Of other verbs "that" is some other thing: "we leave that"."""
_FILLER = pattern(
    r"\W*(?:(?:ok(?:ay)?|yes|yeah|sure|well|hm+|um+|so|then|maybe|perhaps|about|just|only|let['’]?s\s+(?:say|do)|i\s+(?:guess|think)|lol|haha|away|you|to|up|in|with|it|do)\b\W*)*",
    re.IGNORECASE,
)
_DOUBLES = pattern(
    r"\b(?:I|we)(?:['’]?ll|\s+will|\s+would|\s+can)?\s+(?:gladly\s+|even\s+)?double\s+(?:it|that|this)\b", re.IGNORECASE
)
_COIN = 1_000
"""Where no more than ten dollars are spoken of, "a quarter" is the coin."""
_QUARTER = 25


def share(text: str, at: int, table: Table, ready: bool) -> Sum | None:
    """The share that stands at `at`, as a sum; None where it is none or nothing tells of what."""
    twice = _DOUBLES.search(text)
    if twice is not None and table.last is not None and table.solicited:
        return _placed(table.last.times(2), twice)
    gap = _FILLER.match(text, at)
    found = _SHARE.match(text, gap.end() if gap else at)
    how = found["how"].lower() if found else ""
    if found is None or not (ready or found["part"] or how.endswith("same")):
        return None
    if how in ("that", "this") or how.endswith("same"):
        named = table.whole(earned=False) if not ready or _GIVES_THAT.search(text[:at]) else None
        return _placed(named, found) if named is not None and table.solicited else None
    coin = _coin(how, text[found.end() :], table)
    if coin is not None:
        return _placed(coin, found)
    whole = _whole(text[found.start() :], table)
    return _placed(whole.times(part_of(found["how"])), found) if whole is not None else None


def _whole(rest: str, table: Table) -> Sum | None:
    """ "Half of it" is of what was asked for; a share of a payment is of what is earned, and so is one of nothing named."""
    if re.match(r".{0,12}?\bof\s+(?:it|that)\b", rest, re.IGNORECASE) and (wished := table.wished()):
        earned = table.whole(earned=True)
        return wished if earned is None or wished.minor > earned.minor else earned
    return table.whole(earned=True) or table.wished()


def _coin(how: str, rest: str, table: Table) -> Sum | None:
    """The American coin, of which a "quarter" is not of anything."""
    last = table.last
    if "quarter" not in how or last is None or last.currency != "USD" or last.minor > _COIN:
        return None
    if re.match(r"\s+of\b", rest, re.IGNORECASE):
        return None
    return last.times(_QUARTER / last.minor) if last.minor else None


def _placed(made: Sum, found: re.Match[str]) -> Sum:
    """With the place of the words that told it."""
    return Sum(text=made.text, start=found.start(), end=found.end(), minor=made.minor, currency=made.currency)
