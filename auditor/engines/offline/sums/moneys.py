"""Sums of money in what people say: "$5", "fifty cents", "a tenner"; and bare figures where money is spoken of.

A bare figure is money only where nothing else can be meant: it stands alone or behind a verb of giving, and no noun
follows that it counts ("3 children", "5 minutes").
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from auditor.core.match.amounts import parse_amount
from auditor.core.patterns import pattern

_DIGITS = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,4},\d\d(?![\d,])|\d+(?:\.\d+)?|\.\d+)"
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_ONES = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen)"
)
_SCALE = r"(?:\s+(?:hundred|thousand|million|billion)\b)"
_WORDS = rf"(?:an?{_SCALE}|one{_SCALE}|(?:{_TENS}(?:[- ]{_ONES})?|(?!one\b){_ONES}){_SCALE}?)"
"""A bare "one" is mostly a pronoun."""
_NUMBER = rf"(?:{_DIGITS}(?:{_SCALE})?|half\s+an?|one|a\s+couple\s+(?:of\s+)?|an?{_SCALE}?|{_WORDS})"
_UNIT = r"(?:doll[ae]rs?|bucks?|cents?|euros?|pounds\s+sterling|pounds?(?!\s+of\b)|quid|(?<=\d)c|USD|GBP|EUR|CHF|CAD|AUD|SEK|NOK|DKK|INR)"
SUM = re.compile(
    rf"(?:[$£€]\s?{_NUMBER}(?:\s?(?:k|m|million|thousand)\b)?|(?<![\w.]){_NUMBER}\s?(?:{_UNIT}\b|¢)"
    rf"(?:\s+and\s+\d\d\s+cents\b)?|(?<![\w.]){_DIGITS}\s?[$£€¢]|\b(?:a\s+|an\s+|one\s+)?(?:fiver|tenner)\b)",
    re.IGNORECASE,
)
_POUNDS = pattern(r"\bpounds?\b(?!\s+sterling)", re.IGNORECASE)
_BARE = (
    rf"(?<![\w.,$£€#:/-])(?P<bare>{_DIGITS}(?:\s?k\b)?|{_WORDS})(?![\w%:/-]|\s?(?:%|[ap]\.?m\b|per\s?cent\b)|[.,]\d)"
)
_WHATEVER_FOLLOWS = (
    r"(?=\s*(?:$|[.,!?;)…:]|[^\w\s.,]+\s*(?:$|\w))"
    r"|\s+(?:and|from|for\s+(?:me|now|us|today|this|a|the|it|that|each|every)|each|a\s+(?:month|week|year|head|piece|pop)|per|every|monthly|weekly|now|today"
    r"|tonight|tomorrow|then|it\s+is|is|in\s+(?:cash|total|all|the|january|february|march|april|may|june|july|august|september|october|november|december|a\s+\w+|two\s+\w+|parts)|on|by|this|next|please|pls|max|at|to|i|but|if|because|cause|so|will|would|works?"
    r"|ok|okay|thanks|thank|thx|lol|haha|more|right|as|instead|the\s+(?:day|week|same|first|next|moment|minute|other)|total|altogether|tops|straight|after|before|out\s+of|of\s+(?:it|that|my)|extra|again|too|seems|sounds|should|can|could|it's|its|or\s+(?:so|\d+)|maximum|minimum|perhaps|maybe|\w+day)\b)"
)
_FILLER = (
    r"(?:ok(?:ay)?|yes|yeah|yep|yup|ya|sure|well|hm+|um+|uh|er|ah|oh|ha(?:ha)*|lol|no|maybe|perhaps|about|around|approximately|like|say|then|so|really|just|only|alright"
    r"|all\s+right|fine|deal|true|right|great|good|cool|idk|probably|at\s+least|up\s+to|minimum|i\s+(?:guess|think|say|suppose|choose)|i['’]?(?:d|ll)\s+say|i\s+would\s+say|(?:let'?s|lets)\s+(?:say|do|make\s+it)|make\s+(?:it|that)"
    r"|how\s+about|what\s+about|and|another|the|a|my\s+(?:amount|answer|offer|part|share)\s+is|something\s+like|between|from|of\s+course|for\s+me|from\s+me|definitely|absolutely|in\s+that\s+case)"
)
_FOLLOWED = rf"(?:(?<=[.,]\d\d)|{_WHATEVER_FOLLOWS})"
"""Behind a figure with cents anything may stand."""
_LEADING = pattern(rf"^\W*(?:{_FILLER}\b[^\w$£€.]*)*{_BARE}{_FOLLOWED}", re.IGNORECASE)
_CONNECTS = (
    r"(?:\s+(?:you|u|ya|her|him|them|(?:it|that)\s+(?:up|down|at|to)|in|up|down|for|with|to|about|around|roughly|at\s+least|up\s+to|maybe|perhaps|like|the|your|just|only|another|say"
    r"|something|between|a|that|exactly|over|out|off|of|from|extra|back|my|our)\b)*\s*,?\s*"
)
_BEHIND = pattern(rf"{_CONNECTS}{_BARE}{_FOLLOWED}", re.IGNORECASE)
_PARTS = pattern(
    rf"(?:{_BARE.replace('?P<bare>', '?:')}|{SUM.pattern})\s+(?P<when>(?:in|on|by|at)\s+(?:the\s+)?\w+|now|today|tonight|tomorrow|later|then|next\s+\w+|this\s+\w+)\b",
    re.IGNORECASE,
)
"""One of several instalments: "50 in march"."""
_TIMES = pattern(
    r"\W*(?:an?|per|each|every)\s+(?P<what>month|week|year)s?\s+for\s+(?:(?P<many>\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?P<of>month|week|year)s|(?:an?|one|the)\s+(?:whole\s+)?(?P<one>month|year))\b",
    re.IGNORECASE,
)
_REST = pattern(
    r"\b(?:and|then|plus)\s+(?:\w+\s+){0,3}?(?:rest|remainder|remaining|balance|other\s+half|second\s+half)\b",
    re.IGNORECASE,
)
_FACTORS = {
    "half": 0.5,
    "1/2": 0.5,
    "½": 0.5,
    "1/4": 0.25,
    "¼": 0.25,
    "1/3": 1 / 3,
    "quarter": 0.25,
    "third": 1 / 3,
    "tenth": 0.1,
}
_IN_A = {("week", "month"): 4, ("month", "year"): 12, ("week", "year"): 52}
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

_RANGE = pattern(rf"{_BARE}\s?(?:-|–|to|and|or)\s?[$£€]?$", re.IGNORECASE)
_RECKONED = pattern(
    r"(?:^|[,.;]|\band\b)\s*so(?:\s+(?:it|that)(?:['’]?s|\s+is|\s+makes|\s+will\s+be))?\b", re.IGNORECASE
)
_RAISED = pattern(r"\bfrom\s+\S+(?:\s+\w+)?\s+(?:up\s+|down\s+)?to\s+$", re.IGNORECASE)
_CENTS = pattern(r"\bcents?\b|¢|\dc\b", re.IGNORECASE)
_KEPT = 256
_LEAST_CENTS = 5
"""After "50 cents?" an answer "25" is in cents and an answer "2" is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """One sum as it was said, and what it is worth."""

    text: str
    start: int
    end: int
    minor: int
    currency: str | None
    """None where no word or sign told it."""

    @property
    def shown(self) -> str:
        """With its currency, as `core.match.amounts` reads it."""
        if self.currency is None:
            return self.text
        if self.currency == "USD" and self.minor < 100:
            return f"{self.minor} cents"
        sign = {"USD": "$", "GBP": "£", "EUR": "€"}.get(self.currency)
        figure = f"{self.minor / 100:.2f}".removesuffix(".00")
        return f"{sign}{figure}" if sign else f"{figure} {self.currency}"

    @property
    def told(self) -> str:
        """As it was said where that tells the money, else with the currency that was meant."""
        said = parse_amount(self.text, counts=False)
        return self.text if said is not None and said.minor is not None else self.shown

    def times(self, factor: float) -> "Sum":
        """Another sum that is told by this one: the half of it, three of it."""
        made = replace(self, minor=round(self.minor * factor))
        return replace(made, text=made.shown if self.currency else f"{made.minor / 100:g}")


@lru_cache(maxsize=_KEPT)
def sums_in(text: str) -> tuple[Sum, ...]:
    """Every sum with a word or sign of money."""
    found = (_sum(match[0].strip(), match.start()) for match in SUM.finditer(text))
    return tuple(one for one in found if one is not None)


def alone(text: str, like: Sum | None) -> Sum | None:
    """The bare figure that the text begins with: "ten", "maybe 5 then", "20 from me"."""
    return _bare(_LEADING.match(text), like)


def behind(text: str, at: int, like: Sum | None) -> Sum | None:
    """The bare figure that is the object of the verb which ends at `at`: "put in 5", "pay you about 200 on Monday"."""
    return _bare(_BEHIND.match(text, at), like)


def reckoned(text: str, like: Sum | None) -> Sum | None:
    """What the speaker works out for himself: "I have two, so 50 then", "so that's $75 for me"."""
    lead = _RECKONED.search(text)
    if lead is None:
        return None
    told = next((one for one in sums_in(text) if lead.end() <= one.start <= lead.end() + 1), None)
    bare = behind(text, lead.end(), like)
    return told or (bare if bare is not None and bare.text[0].isdigit() else None)  # "so two" of something


def raised(text: str, sums: tuple[Sum, ...]) -> Sum | None:
    """Of "from 5 dollars to 10 dollars" the second."""
    return next((one for one in sums if _RAISED.search(text[: one.start])), None)


def least(text: str, most: Sum) -> Sum:
    """Of "between 50 and 80 dollars" the 50: more was not promised."""
    low = _RANGE.search(text, 0, most.start)
    if low is None:
        return most
    first = _bare(low, most)
    return first if first is not None and 0 < first.minor < most.minor else most


def part_of(said: str) -> float:
    """The factor of "half", "a quarter", "10%", "ten percent"; 1 of all else."""
    percent = parse_amount(said, counts=False)
    if percent is not None and percent.percent is not None:
        return percent.percent / 100
    return next((factor for word, factor in _FACTORS.items() if word in said.lower()), 1.0)


def in_all(text: str, first: Sum, like: Sum | None, whole: Sum | None) -> Sum:
    """What instalments come to: "50 a month for three months", "50 in March, 50 in April", "200 now and the rest in May"."""
    again = _TIMES.match(text, first.end)
    if again is not None:
        return first.times(_many(again))
    if _REST.search(text, first.end) and whole is not None and whole.minor > first.minor:
        return whole
    parts = [*_PARTS.finditer(text, first.start)]
    if len(parts) < 2 or len({part["when"].lower() for part in parts}) < len(parts):
        return first
    worth = [found for part in parts if (found := behind(part[0], 0, like) or next(iter(sums_in(part[0])), None))]
    return first.times(sum(one.minor for one in worth) / first.minor) if first.minor else first


def _many(again: re.Match[str]) -> int:
    if again["one"]:
        return _IN_A.get((again["what"].lower(), again["one"].lower()), 1)
    if again["of"].lower() != again["what"].lower():
        return 1
    return int(again["many"]) if again["many"].isdigit() else _NUMBERS.index(again["many"].lower()) + 2


def _sum(text: str, start: int, currency: str | None = None) -> Sum | None:
    found = parse_amount(_POUNDS.sub("quid", text), counts=False)
    if found is None or found.minor is None:
        return None
    return Sum(text=text, start=start, end=start + len(text), minor=found.minor, currency=currency or found.currency)


def _bare(match: re.Match[str] | None, like: Sum | None) -> Sum | None:
    """In the money that was spoken of last."""
    if match is None:
        return None
    said = match["bare"]
    made = _sum(f"${said}" if said[0] in ".0123456789" else f"{said} dollars", match.start("bare"))
    if made is None:
        return None
    made = replace(made, text=said, end=match.end("bare"), currency=like.currency if like else None)
    cents = like is not None and bool(_CENTS.search(like.text))
    if cents and made.minor >= 100 * _LEAST_CENTS and made.minor % 100 == 0:
        return replace(made, minor=made.minor // 100)
    return made
