"""The sum of a payment whose own words name none: "I'll pay for the shade" of 45 pounds, "I pay you on Sunday"."""

import re
from dataclasses import replace

from auditor.core.match.amounts import parse_amount
from auditor.core.patterns import pattern
from auditor.engines.offline.moneys import Sum
from auditor.engines.offline.tabled import Table
from auditor.model.commitment import Act, Candidate

_THING = pattern(
    r"^\W*(?:pay(?:ing)?|transfer|send|wire|settle|cover|get|sponsor|buy|take|bring)\s+(?:you\s+|u\s+)?(?:up\s+)?(?:for\s+)?(?P<many>the|my|our|your|that|this|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?P<what>[a-z]+(?:\s+[a-z]+)??)"
    r"(?=\s*(?:$|[.,!;])|\s+(?:on|by|at|in|for|tonight|today|tomorrow|next|this|to|now|as|after|before|once|when|right|then|of)\b)",
    re.IGNORECASE,
)
_IT = pattern(
    r"^\W*(?:pay(?:ing)?|transfer|wire|settle|venmo|paypal)(?:\s+(?:you|u|it|that|this|them|up|back|off|all|both|everything|(?:all|both)\s+(?:of\s+(?:it|them)|\w+)))*"
    r"(?=\s*(?:$|[.,!;])|\s+(?:on|by|at|in|through|with|via|tonight|today|tomorrow|next|this|to|now|as|after|before|once|when|right|then|straight|first)\b)",
    re.IGNORECASE,
)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def priced(found: list[Candidate], table: Table) -> list[Candidate]:
    """The candidates, each payment without a sum with the one that was named before, where only one can be meant."""
    return [_priced(c, table) if c.scored and c.act is Act.PAY and not c.quantity else c for c in found]


def _priced(candidate: Candidate, table: Table) -> Candidate:
    if parse_amount(candidate.action, counts=False) is not None:
        return candidate
    known = _of_thing(candidate.action, table) or (table.owed if _IT.match(candidate.action) else None)
    if known is None or known.currency is None:
        return candidate
    return replace(candidate, action=f"{candidate.action}, {known.shown}", quantity=known.shown)


def _of_thing(action: str, table: Table) -> Sum | None:
    thing = _THING.match(action)
    if thing is None:
        return None
    noun = thing["what"].split()[-1].lower()
    price = table.price_of(noun.removesuffix("s") if len(noun) > 3 else noun)
    if price is None:
        return None
    cost, each = price
    many = _many(thing["many"].lower())
    return cost.times(many) if many > 1 and each else cost if many == 1 else None


def _many(word: str) -> int:
    if word.isdigit():
        return int(word)
    return _NUMBERS.index(word) + 1 if word in _NUMBERS else 1
