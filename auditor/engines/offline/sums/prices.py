"""The sum of a payment whose own words name none: "I'll pay for the shade" of 45 pounds, "I pay you on Sunday"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from auditor.core.match.amounts import parse_amount
from auditor.core.patterns import pattern
from auditor.engines.offline.sums.moneys import Sum
from auditor.engines.offline.sums.tabled import Table
from auditor.model.commitment import Act, Candidate
from auditor.model.text import Reading

_THING = pattern(
    r"^\W*(?:pay(?:ing)?|transfer|send|wire|settle|cover|get|sponsor|buy|take|have|bring)\s+(?:you\s+|u\s+)?(?:up\s+)?(?:for\s+)?(?P<many>the|my|our|your|that|this|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?P<what>[a-z]+(?:\s+[a-z]+)??)"
    r"(?=\s*(?:$|[.,!;])|\s+(?:on|by|at|in|for|tonight|today|tomorrow|next|this|to|now|as|after|before|once|when|right|then|of|please)\b)",
    re.IGNORECASE,
)
_IT = pattern(
    r"^\W*(?:pay(?:ing)?|transfer|wire|settle|venmo|paypal)(?:\s+(?:you|u|it|that|this|them|up|back|off|all|both|everything|(?:all|both)\s+(?:of\s+(?:it|them)|\w+)))*"
    r"(?=\s*(?:$|[.,!;])|\s+(?:on|by|at|in|through|with|via|tonight|today|tomorrow|next|this|to|now|as|after|before|once|when|right|then|straight|first)\b)",
    re.IGNORECASE,
)
_WIRES = pattern(r"(?:wire|transfer|venmo|paypal)\s+(?:you\s+)?(?:it|that|the\s+(?:money|amount|sum))\b", re.IGNORECASE)
_HAVE_IT = pattern(r"(?:have|get)\s+(?:it|that|the\s+money|your\s+money)\b", re.IGNORECASE)
_BUYS = pattern(
    r"(?:take|get|buy|have)\s+(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s|(?:wire|transfer|venmo|paypal)\b",
    re.IGNORECASE,
)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def priced(reading: Reading, found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, each payment without a sum with the one that was named before, where only one can be meant."""
    made: list[Candidate] = []
    for one in found:
        if not one.scored or parse_amount(one.quantity or one.action, counts=False) is not None:
            made.append(one)
        elif one.act is Act.PAY:
            made.append(_priced(one, reading, made) if not one.quantity else one)
        else:
            made.append(_bought(one, reading) if _BUYS.match(one.action) or _HAVE_IT.match(one.action) else one)
    return made


def _bought(candidate: Candidate, reading: Reading) -> Candidate:
    """ "We'll take two tickets", where a ticket has a price: who takes them pays them. "Wire it" pays what is owed."""
    table = Table(reading, _sentence(candidate, reading))
    if not table.solicited:
        return candidate
    if _HAVE_IT.match(candidate.action):
        known = table.claimed
    else:
        known = table.owed if _WIRES.match(candidate.action) else _of_thing(candidate.action, table)
    if known is None or known.currency is None:
        return candidate
    return replace(candidate, act=Act.PAY, action=f"{candidate.action}, {known.shown}", quantity=known.shown)


def _priced(candidate: Candidate, reading: Reading, before: Sequence[Candidate]) -> Candidate:
    table = Table(reading, _sentence(candidate, reading))
    known = _of_thing(candidate.action, table)
    if known is None and _IT.match(candidate.action):
        author = reading.segments[candidate.segment].author
        own = [c for c in before if c.act is Act.PAY and c.quantity and reading.segments[c.segment].author == author]
        if own:
            return replace(
                candidate,
                action=f"{candidate.action}, {own[-1].action.removeprefix('pay ')}",
                quantity=own[-1].quantity,
            )
        known = table.owed
    if known is None or known.currency is None:
        return candidate
    return replace(candidate, action=f"{candidate.action}, {known.shown}", quantity=known.shown)


def _sentence(candidate: Candidate, reading: Reading) -> int:
    """The number of the sentence in which it was said."""
    at = candidate.at or 0
    return max(
        (n for n, s in enumerate(reading.sentences) if s.segment == candidate.segment and s.span.start <= at), default=0
    )


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
