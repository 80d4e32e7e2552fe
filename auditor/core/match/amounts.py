"""Quantities in the words of a promise: "40 meters", "10%", "£500", "twenty percent"."""

import re
from dataclasses import dataclass

from auditor.core.match.words import stem
from auditor.core.patterns import pattern
from auditor.model.commitment import Act, Commitment

_NAMED = pattern(
    r"\b(?:serial|number|no\.?|nr\.?|model|type|ref|item|order|po|line|room|bay|hall|version|part)\s+#?\d[\w-]*|\b0\d+\b",
    re.IGNORECASE,
)
"""A figure that names a thing counts nothing: "the press with serial 0412"."""
_CURRENCIES = {"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY"}
_CODES = "USD|GBP|EUR|JPY|CHF|CAD|AUD|SEK|NOK|DKK|INR"
_NO_MINOR = frozenset({"JPY", "KRW"})
_FIGURE = r"(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
_MONEY = pattern(
    rf"(?:([$£€¥])|\b({_CODES}))\s?{_FIGURE}\s?([km]\b)?|{_FIGURE}\s?([km])?\s?\b({_CODES})\b", re.IGNORECASE
)
_SAID = pattern(rf"{_FIGURE}\s?(doll[ae]rs?|bucks?|cents?|¢|c\b|euros?|pounds\s+sterling|quid|[$£€])", re.IGNORECASE)
_SAID_CURRENCIES = {"d": "USD", "b": "USD", "c": "USD", "¢": "USD", "e": "EUR", "p": "GBP", "q": "GBP"} | _CURRENCIES
"""By the first letter of the word; cents are a hundredth."""
_ONE_COIN = pattern(r"\b(half\s+)?(?:an?|one)\s+(dollar|buck|cent|euro|quid)\b", re.IGNORECASE)
_COMMA_CENTS = pattern(r"(?<![\d.,])(\d{1,4}),(\d\d)(?![\d,])")
"""As much of Europe writes it: "2,50 euros"."""
_COUPLE = pattern(r"\ba\s+couple\s+(?:of\s+)?(?=dollars|bucks|euros|quid)", re.IGNORECASE)
_NOTES = pattern(r"\b(?:an?\s+|one\s+)?(fiver|tenner)\b", re.IGNORECASE)
_AND_CENTS = pattern(
    r"\b(\d+)\s?(dollars?|bucks?|euros?|quid)\s+(?:and\s+)?(\d\d)(?:\s?cents?\b|(?=\s*(?:$|[.,!?])))", re.IGNORECASE
)
"""Two figures that are one sum: "1 dollar and 50 cents"."""
_THOUSAND = pattern(r"(?<!\d\s)(?<!\d)\b(?:an?\s+)?thousand\b", re.IGNORECASE)
_UNITS = (
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
)
_HUNDREDS = pattern(rf"\b({'|'.join(_UNITS)})\s+hundred\b", re.IGNORECASE)
_MOST = 1e15
_SCALED = pattern(r"(?<![\w.,])(\d+(?:\.\d+)?)\s+(hundred|thousand|million)\b", re.IGNORECASE)
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_PERCENT = pattern(rf"{_FIGURE}\s?(?:%|per ?cent\b)", re.IGNORECASE)
_COUNT = pattern(rf"\b{_FIGURE}\b\s+(?:[a-z]+\s+)?([a-z]{{3,}})", re.IGNORECASE)
_SCALE = {"k": 1_000, "m": 1_000_000}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_SPELLED = {word: number for number, word in enumerate(_UNITS, 1)} | {"eighteen": 18, "nineteen": 19} | _TENS
_SPELLED_WORD = pattern(
    r"\b(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](one|two|three|four|five|six|seven|eight|nine)"
    r"|(" + "|".join(_SPELLED) + r")|(?:a |one )?(hundred|dozen))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """One of percent, money or a count; the others are None."""

    text: str
    percent: float | None = None
    minor: int | None = None
    currency: str | None = None
    """ISO 4217."""
    count: float | None = None
    unit: str | None = None
    """A stem."""


def amount_in(commitment: Commitment) -> Amount | None:
    """The promised amount; a bare count is only trusted where goods are promised or the engine marked it."""
    if commitment.act is Act.PAY and (money := parse_amount(commitment.action, counts=False)):
        return money
    if commitment.quantity:
        return parse_amount(commitment.quantity, counts=True)
    text = commitment.action
    if commitment.due and commitment.due.text:
        text = text.replace(commitment.due.text, " ")
    return parse_amount(text, counts=commitment.act is Act.SHIP)


def parse_amount(text: str, *, counts: bool) -> Amount | None:
    text = _COMMA_CENTS.sub(r"\1.\2", text)
    text = _SCALED.sub(_scaled, _SPELLED_WORD.sub(_figure, _HUNDREDS.sub(_hundreds, text)))
    text = _NOTES.sub(_note, _COUPLE.sub("2 ", _ONE_COIN.sub(_coin, text)))
    text = _AND_CENTS.sub(r"\1.\3 \2", _THOUSAND.sub("1000", text))
    percent = _PERCENT.search(text)
    if percent:
        return Amount(text=percent[0].strip(), percent=_number(percent[1]))
    money = _MONEY.search(text)
    if money:
        return _money(money)
    said = _SAID.search(text)
    if said:
        return _said_money(said)
    if not counts:
        return None
    count = _COUNT.search(_NAMED.sub(" ", text))
    if count:
        return Amount(text=count[0], count=_number(count[1]), unit=stem(count[2].lower()))
    bare = re.fullmatch(rf"\s*{_FIGURE}\s*(?:x|×|pcs|units?)?\s*", text, re.IGNORECASE)
    return Amount(text=bare[0].strip(), count=_number(bare[1])) if bare else None


def _money(found: re.Match[str]) -> Amount:
    symbol, before, figure, scale, figure_after, scale_after, after = found.groups()
    currency = _CURRENCIES[symbol] if symbol else (before or after).upper()
    value = _number(figure or figure_after) * _SCALE.get((scale or scale_after or "").lower(), 1)
    minor = round(value if currency in _NO_MINOR else value * 100)
    return Amount(text=found[0].strip(), minor=minor, currency=currency)


def _said_money(found: re.Match[str]) -> Amount:
    """Money as it is said: "40 dollars", "50 cents"."""
    word = found[2].lower()
    minor = _number(found[1]) * (1 if word[0] in "c¢" else 100)
    return Amount(text=found[0].strip(), minor=round(minor), currency=_SAID_CURRENCIES[word[0]])


def _hundreds(found: re.Match[str]) -> str:
    return str(100 * _SPELLED[found[1].lower()])


def _coin(found: re.Match[str]) -> str:
    return f"{'0.5' if found[1] else '1'} {found[2]}"


def _note(found: re.Match[str]) -> str:
    return "5 quid" if found[1].lower() == "fiver" else "10 quid"


def _scaled(found: re.Match[str]) -> str:
    return f"{float(found[1]) * _SCALES[found[2].lower()]:.10g}"


def _figure(found: re.Match[str]) -> str:
    tens, unit, single, big = (part.lower() if part else None for part in found.groups())
    if tens and unit:
        return str(_TENS[tens] + _SPELLED[unit])
    if single:
        return str(_SPELLED[single])
    return "100" if big == "hundred" else "12"


def _number(text: str) -> float:
    """Of figures without end, the most that anybody could mean: they stay a number that can be counted with."""
    return min(float(text.replace(",", "")), _MOST)


def plain_number(value: float) -> str:
    return f"{value:g}" if value < 1e6 else f"{value:,.0f}"
