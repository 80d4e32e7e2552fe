"""Addresses, phone numbers and account numbers taken out of a text before it is sent, and put back into the answer.

Phones are found by Google's libphonenumber; addresses and account numbers by their form. A date, a price or a
quantity is none of them: a promise must stay readable.
"""

import re
from itertools import count

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.)+[A-Za-z]{2,24}\b")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?\b")
_DIGITS = re.compile(r"(?<![\w.,£$€])\d(?:[ -]?\d){8,18}(?![\w]|[.,]\d)")
"""Nine digits or more in a row: cards, accounts, tax and social security numbers."""
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LEFT = re.compile(r"\[(?:ADDRESS|PHONE|ACCOUNT)_\d+\]")


class Redactor:
    """One document's: the same address gets the same sign, so that who wrote to whom stays readable."""

    def __init__(self) -> None:
        self._signs: dict[str, str] = {}
        self._originals: dict[str, str] = {}
        self._numbers = {kind: count(1) for kind in ("ADDRESS", "PHONE", "ACCOUNT")}

    def hidden(self, text: str) -> str:
        """`text` with signs such as `[PHONE_1]`."""
        text = _LEFT.sub(lambda m: self._sign("ACCOUNT", m[0]), text)  # a sign that somebody wrote is no sign of ours
        text = _MAIL.sub(lambda m: self._sign("ADDRESS", m[0]), text)
        text = _IBAN.sub(lambda m: self._sign("ACCOUNT", m[0]), text)
        for start, end in reversed(_phones(text)):
            text = f"{text[:start]}{self._sign('PHONE', text[start:end])}{text[end:]}"
        return _DIGITS.sub(lambda m: m[0] if _ISO_DAY.match(m[0]) else self._sign("ACCOUNT", m[0]), text)

    def shown(self, text: str) -> str:
        """`text` with the originals in place of the signs."""
        return _LEFT.sub(lambda m: self._originals.get(m[0], m[0]), text)

    def _sign(self, kind: str, original: str) -> str:
        if original not in self._signs:
            sign = f"[{kind}_{next(self._numbers[kind])}]"
            self._signs[original] = sign
            self._originals[sign] = original
        return self._signs[original]


def _phones(text: str) -> list[tuple[int, int]]:
    """Places of phone numbers, in order: international ones, and those of a few countries as they are written there."""
    from phonenumbers import Leniency, PhoneNumberMatcher

    found = {
        (match.start, match.end)
        for region in (None, "US", "GB")
        for match in PhoneNumberMatcher(text, region, leniency=Leniency.VALID)
        if not _ISO_DAY.search(match.raw_string)
    }
    kept: list[tuple[int, int]] = []
    for start, end in sorted(found, key=lambda p: (p[0], -p[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
