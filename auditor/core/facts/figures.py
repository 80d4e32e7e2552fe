"""Figures with units in running text, and whether one goes beyond what an entry allows.

Founding source: contract.md, "Knowledge folder": what is promised beyond an entry in the customer's favour is contradicted;
within it, supported. `bound` says how the figure is meant of the thing itself, which tells what the favour is.
"""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from auditor.model.knowledge import Bound, Claim, ClaimKind


class Dimension(StrEnum):
    PERCENT = "percent"
    TIME = "time"
    """Working days."""
    MONEY = "money"
    COUNT = "count"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """`value` in the unit of its dimension: percent, working days, whole currency units, pieces."""

    value: Decimal
    dimension: Dimension
    unit: str = ""
    """ISO 4217 for money, the counted noun for pieces."""
    exact_unit: str = ""
    """The unit of time as it was said: like with like is compared without conversion."""
    said: Decimal = Decimal(0)
    """The number as it was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A quantity and where it stands in the text."""

    quantity: Quantity
    start: int
    end: int


class Better(StrEnum):
    """Which direction is in the customer's favour."""

    MORE = "more"
    LESS = "less"


class Fit(StrEnum):
    """A figure against an entry."""

    WITHIN = "within"
    BEYOND = "beyond"
    """More than can be stood behind, in the customer's favour."""
    OTHER = "other"
    """Not comparable: nothing is said."""


_WORDS = {
    "half a": "0.5", "half an": "0.5", "one": "1", "a": "1", "an": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14",
    "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "twenty-four": "24",
    "twenty-five": "25", "thirty": "30", "thirty-five": "35", "forty": "40", "forty-five": "45", "forty-eight": "48", "fifty": "50",
    "sixty": "60", "seventy": "70", "seventy-two": "72", "eighty": "80", "ninety": "90", "a hundred": "100", "one hundred": "100",
    "a couple of": "2", "a dozen": "12",
}  # fmt: skip
NUMBER_WORDS = "|".join(sorted(_WORDS, key=len, reverse=True))
"""As an alternation, the longest first."""
_NUMBER = rf"(?P<number>\d{{1,3}}(?:[,.]\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)?|\b(?:{NUMBER_WORDS})\b)"
_HOURS = {
    "second": Decimal(1) / 3600,
    "minute": Decimal(1) / 60,
    "hour": Decimal(1),
}
_DAY = Decimal(24)
_UNITS = {
    "working day": "working day", "business day": "working day", "workday": "working day", "weekday": "working day", "second": "second",
    "sec": "second", "minute": "minute", "min": "minute", "hour": "hour", "hr": "hour", "h": "hour", "day": "day", "week": "week",
    "wk": "week", "fortnight": "fortnight", "month": "month", "quarter": "quarter", "year": "year", "yr": "year",
}  # fmt: skip
_WORKING_DAYS = {
    "working day": Decimal(1), "week": Decimal(5), "fortnight": Decimal(10), "month": Decimal(21), "quarter": Decimal(63), "year": Decimal(252),
}  # fmt: skip
_ANY_DOLLAR = "$"
"""Of which country is not said: "$180" in Brisbane and in Boston."""
_DOLLARS = {"us": "USD", "ca": "CAD", "c": "CAD", "au": "AUD", "a": "AUD", "nz": "NZD", "hk": "HKD", "s": "SGD"}
_SIGNS = {"$": _ANY_DOLLAR, "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"} | {f"{k}$": v for k, v in _DOLLARS.items()}
_NAMED_MONEY = {
    "dollar": _ANY_DOLLAR, "dollars": _ANY_DOLLAR, "usd": "USD", "euro": "EUR", "euros": "EUR", "eur": "EUR", "pound": "GBP", "pounds": "GBP",
    "gbp": "GBP", "quid": "GBP", "francs": "CHF", "chf": "CHF", "yen": "JPY", "jpy": "JPY", "sek": "SEK", "nok": "NOK", "dkk": "DKK",
    "pln": "PLN", "cad": "CAD", "aud": "AUD", "inr": "INR", "nzd": "NZD", "hkd": "HKD", "sgd": "SGD", "zar": "ZAR", "czk": "CZK",
}  # fmt: skip
_CODES = "|".join(name for name, code in _NAMED_MONEY.items() if name.upper() == code)
_TIMES = "|".join(sorted((re.escape(u).replace(r"\ ", "[ -]") for u in _UNITS), key=len, reverse=True))
_FIGURE = re.compile(
    rf"(?P<sign>(?:\b(?:{'|'.join(_DOLLARS)}))?[$]|[€£¥₹]|\b(?:{_CODES})(?= \d)) ?{_NUMBER}(?: ?(?P<scale>k|m|thousand|million)\b)?"
    rf"|{_NUMBER.replace('number', 'number2')} ?(?:(?P<percent>%|per ?cent\b|percent\b)"
    rf"|(?P<scale2>k|thousand|million)? ?(?P<money>{'|'.join(sorted(_NAMED_MONEY, key=len, reverse=True))})\b"
    rf"|[ -]?(?P<time>{_TIMES})s?\b)"
    r"|\b(?P<nines>two|three|four|five|six) nines\b|\b(?P<same>same|next)[ -](?P<sameday>working day|business day|day)\b|\b(?P<overnight>overnight)\b",
    re.IGNORECASE,
)
_SCALES = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000}
_NINES = {"two": "99", "three": "99.9", "four": "99.99", "five": "99.999", "six": "99.9999"}
_PERCENT_UNITS = frozenset({"percent", "%", "per cent", "pct", "percentage"})


def figures_in(text: str) -> Iterator[Figure]:
    """Every percentage, amount of money and length of time in `text`, from left to right."""
    for found in _FIGURE.finditer(text):
        quantity = _quantity(found)
        if quantity is not None:
            yield Figure(quantity=quantity, start=found.start(), end=found.end())


def quantity_of(value: Decimal | None, unit: str | None) -> Quantity | None:
    """Of an entry's `value` and `unit`; a unit that is none of percent, time and money counts pieces."""
    if value is None:
        return None
    name = (unit or "").strip().lower().replace("_", " ").replace("-", " ")
    if name in _PERCENT_UNITS:
        return Quantity(value=value, dimension=Dimension.PERCENT, said=value)
    time = _UNITS.get(name) or _UNITS.get(name.removesuffix("s"))
    if time is not None:
        return _time(value, time)
    code = _currency(name) or (name.upper() if re.fullmatch(r"[a-z]{3}", name) else None)
    if code is not None:
        return Quantity(value=value, dimension=Dimension.MONEY, unit=code, said=value)
    return Quantity(value=value, dimension=Dimension.COUNT, unit=name.removesuffix("s"), said=value)


def against(said: Quantity, entry: Quantity, better: Better) -> Fit:
    """Whether what was said stays within an entry: as good for the customer as it, or less."""
    if said.dimension is not entry.dimension or not _same_unit(said.unit, entry.unit):
        return Fit.OTHER
    one, other = (said.said, entry.said) if said.exact_unit == entry.exact_unit else (said.value, entry.value)
    match better:
        case Better.MORE:
            return Fit.BEYOND if one > other else Fit.WITHIN
        case Better.LESS:
            return Fit.BEYOND if one < other else Fit.WITHIN


def _same_unit(one: str, other: str) -> bool:
    dollars = {_ANY_DOLLAR, *_DOLLARS.values()}
    return one == other or (_ANY_DOLLAR in (one, other) and {one, other} <= dollars)


def better_of(claim: Claim) -> Better:
    """What a customer would rather have of it: a shorter wait, a lower price, and more of everything else."""
    dimension = entry.dimension if (entry := quantity_of(claim.value, claim.unit)) else None
    match claim.kind:
        case ClaimKind.LEAD_TIME:
            return Better.LESS
        case ClaimKind.PRICE if dimension is Dimension.MONEY:
            return Better.LESS
        case ClaimKind.SERVICE_LEVEL if dimension is Dimension.TIME and claim.bound is Bound.AT_MOST:
            return Better.LESS
        case _:
            return Better.MORE


def _quantity(found: re.Match[str]) -> Quantity | None:
    if found["nines"]:
        nines = Decimal(_NINES[found["nines"].lower()])
        return Quantity(value=nines, dimension=Dimension.PERCENT, said=nines)
    if found["sameday"] or found["overnight"]:
        return _time(Decimal(0 if (found["same"] or "").lower() == "same" else 1), "working day")
    value = _number(found["number"] or found["number2"])
    if value is None:
        return None
    if found["percent"]:
        return Quantity(value=value, dimension=Dimension.PERCENT, said=value)
    if found["time"]:
        name = re.sub(r"[ -]", " ", found["time"].lower())
        return _time(value, _UNITS[name])
    scale = _SCALES.get((found["scale"] or found["scale2"] or "").lower(), 1)
    code = _currency((found["sign"] or found["money"]).lower())
    return Quantity(value=value * scale, dimension=Dimension.MONEY, unit=code, said=value * scale)


def _currency(name: str) -> str:
    return _SIGNS.get(name) or _NAMED_MONEY.get(name, "")


def _time(value: Decimal, unit: str) -> Quantity:
    """In working days. Hours and single days count as such: 48 hours and two business days are the same promise."""
    if unit in _HOURS:
        days = value * _HOURS[unit] / _DAY
    elif unit == "day":
        days = value if value < 7 else value * 5 / 7
    else:
        days = value * _WORKING_DAYS[unit]
    return Quantity(value=days, dimension=Dimension.TIME, exact_unit=unit, said=value)


def _number(text: str) -> Decimal | None:
    lower = text.lower()
    if lower in _WORDS:
        return Decimal(_WORDS[lower])
    grouped = re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+(?:\.\d+)?", lower)
    plain = re.sub(r"[,.](?=\d{3}(?:\D|$))", "", lower) if grouped else lower.replace(",", ".")
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None
