"""What there will be: "there'll be a credit on your next bill", "there will be no charge for the visit".

English announces so what somebody hands over or sends without saying who. It is owed where the thing is one that is handed over,
and the words name the reader or a day, and where it is a charge that there will not be.
"""

import re
from collections.abc import Iterator

from auditor.core.patterns import pattern
from auditor.engines.offline.days.dating import due_phrase
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.clauses import clause_end, quantity
from auditor.engines.offline.words.scene import Clues
from auditor.model.commitment import Act, Candidate, State, Strength

_THERE = pattern(
    r"(?<![\w'])there(?:'ll|\s+will)\s+(?:also\s+|then\s+|certainly\s+|definitely\s+)*be\s+", re.IGNORECASE
)
_PAPER = r"(?:letters?|copy|copies|quotes?|quotation|reports?|drafts?|e?mails?|invoices?|notes?|links?|plans?|answers?|updates?|summary|contracts?|forms?|certificates?|receipts?|invitations?|lists?|samples?|something)"
_MONEY = r"(?:credits?|refunds?|discounts?|vouchers?|credit\s+notes?)"
_GOODS = r"(?:replacements?|parcels?|box(?:es)?|pallets?|parts?|units?|machines?|keys?|spares?)"
_SOMEBODY = r"(?:somebody|someone|one\s+of\s+(?:us|our\s+\w+)|(?:an?\s+)?(?:engineer|technician|driver|fitter|electrician|plumber|courier|colleague|nurse|trainer)|our\s+\w+)"
_THING = pattern(
    rf"(?:(?:an?|another|some|the|your|my|our|two|three|\d+)\s+)?(?:[\w-]+\s+){{0,3}}?(?:(?P<send>{_PAPER})|(?P<pay>{_MONEY})|(?P<ship>{_GOODS}))\b(?!\s+(?:of\s+(?:interest|fun)|to\s+(?:fill|sign|read)))",
    re.IGNORECASE,
)
_PERSON = pattern(rf"{_SOMEBODY}\b", re.IGNORECASE)
_NO_CHARGE = pattern(
    r"(?:no|zero)\s+(?:(?!more\b)[\w-]+\s+){0,2}?(?:charges?|fees?|costs?|bill|invoice|surcharge|penalty|increase)\b",
    re.IGNORECASE,
)
_READER = pattern(r"\b(?:you|your|yours|for\s+the|on\s+this|on\s+that|for\s+this|for\s+that)\b", re.IGNORECASE)


def there_will(text: str, offset: int, segment: int, clues: Clues) -> Iterator[Candidate]:
    """At most one candidate a "there will be"; questions and what others say owe nothing."""
    if "there" not in clues.words or guards.asks(text):
        return
    for head in _THERE.finditer(text):
        before = text[: head.start()]
        if guards.barred(before) or guards.reported(before) is guards.Report.OTHERS:
            continue
        end = clause_end(text, head.end(), len(text))
        quote = text[head.start() : end]
        days = clues.days()
        due = due_phrase(text, days, head.start(), end, leading=True, shared=(head.start(), end))
        act = _act(text, head.end(), towards=due is not None or _READER.search(quote) is not None)
        if act is None:
            continue
        condition = guards.condition_of(text, head.start(), head.end(), end, days)
        yield Candidate(
            quote=quote,
            segment=segment,
            at=offset + head.start(),
            action=" ".join(quote.split()),
            act=act,
            strength=Strength.QUALIFIED if condition else Strength.FIRM,
            state=State.CONDITIONAL if condition else State.ACTIVE,
            condition=condition,
            due_text=due.text if due else None,
            quantity=quantity(quote),
            confidence=0.65,
        )


def _act(text: str, at: int, *, towards: bool) -> Act | None:
    if _NO_CHARGE.match(text, at):
        return Act.PRICE if towards else None
    if not towards:
        return None
    if _PERSON.match(text, at):
        return Act.MEET
    thing = _THING.match(text, at)
    return Act(thing.lastgroup) if thing and thing.lastgroup else None
