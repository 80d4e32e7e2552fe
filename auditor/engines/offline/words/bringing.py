"""Whether what is said of a thing is something that its owner undertakes to bring about: "the contract will be sent"."""

import re

from auditor.core.patterns import pattern
from auditor.core.when import DueRole, TimePhrase
from auditor.engines.offline.words.lexicon import DELIVERED, DISPATCHED, WORKED_ON
from auditor.engines.offline.words.scene import Clause
from auditor.engines.offline.words.ways import FEATURES

NOT_A_NAME = frozenset(
    """i we you it this that there the these those what who which how when where why if once yes no both all each everyone everything
    nothing something anything somebody anybody nobody anyone someone none thanks thank hi hello dear hey please also then so but and or as
    since because although while after before until maybe perhaps however hopefully currently today tomorrow tonight monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august september october november december most many
    some few others another either neither one two our my your their his her its people customers users clients time god""".split()
)
NOT_OURS = frozenset(
    """microsoft google apple amazon aws azure salesforce sap oracle dhl ups fedex usps dpd gls hermes customs parliament congress
    government facebook meta linkedin whatsapp visa mastercard paypal stripe maersk ikea siemens bosch nasa""".split()
)
"""Others whose doings are theirs, though they are named like a colleague: "Customs will release the goods"."""
_PARTIES = frozenset(
    """seller buyer supplier vendor purchaser contractor subcontractor guarantor borrower lender landlord tenant lessor lessee
    licensor licensee insurer insured employer employee customer client controller processor""".split()
)
"""Of a contract, whose terms are quoted: "Seller will deliver by the 10th", "the contractor shall attend"."""
_DETERMINERS = frozenset({"this", "its", "his"})
TO_YOU = pattern(r"\b(?:you|your|yours|ya|everyone|us)\b", re.IGNORECASE)
_BY_US = pattern(r"\bby\s+(?:me|us|our|my|[A-Z])")
_BY_OUR_HANDS = pattern(
    r"\bby\s+(?:me|us|myself|ourselves|(?:my|our)\s+\w+|(?:one|some|two)\s+of\s+(?:my|our|us)\b)", re.IGNORECASE
)
"""Who does it is said: "the wages will be paid by me"."""
_HAPPENS = pattern(r"be\s+held\b(?!\s+(?:for\s+you|at\s+(?:the|this|that|\W?\d)))", re.IGNORECASE)
"""A meeting that is held is a fact; a price that is held for you is owed."""
_SAYS = pattern(
    r"\b(?:says?|said|told|tells?|think|thinks|thought|promised|promises|claims?|claimed|hopes?|hoped|heard|mentioned|I|we|he|she)\b"
)
EVENT = re.compile(
    r"\b(?:session|breakfast|lunch|dinner|reception|drinks|discussion|ceremony|programme?|speech|break)$", re.IGNORECASE
)
"""What follows in the course of a day is announced, not owed."""
_OUR_TERMS = pattern(r"\b(?:our|the|standard|general)\s+(?:\w+\s+)?terms\b", re.IGNORECASE)
"""Standing terms of service owe nobody in particular."""
BY_OTHERS = pattern(
    r"\bby\s+(?:the|your|their|his|her|its)\s+(?:[\w-]+\s+)?(?:bank|carrier|courier|insurers?|customs|authorit\w+|council|regulators?|landlord|lender|board|court|ministry|bureau|embassy|post)\b",
    re.IGNORECASE,
)
"""What somebody else decides or does is not the speaker's to owe."""
AT_LARGE = pattern(
    r"(?:orders|requests|payments|parcels|tickets|calls|returns|claims|deliveries|bookings|cancellations|questions|complaints|enquiries|invoices)\s+(?!to\s+you)\w+",
    re.IGNORECASE,
)
"""Of whatever comes in from anybody: the terms of a house, owed to nobody in particular."""
_STANDING = pattern(r"inside\b|within\b|.*\bbusiness\s+day|(?:every|each)\b", re.IGNORECASE)
_ALL_OF_IT = pattern(r"\b(?:all|every|both|your)\b", re.IGNORECASE)
_ANNOUNCED = pattern(
    r"(?:\w+\s+){0,2}?be\s+(?:\w+\s+)?(?:available|online|in\s+place|included|arranged|charged|discounted)\b"
)
"""Without a date these tell how things will stand, not what somebody undertakes."""


_OF_THE_DEAL = frozenset({"your", "our", "all", "both", "the", "every", "these", "those"})
_DONE_TO = pattern(
    r"be\s+(?:\w+ly\s+|all\s+|both\s+)*(?P<done>[a-z]{3,}ed|sent|done|built|made|torn|taken|brought|driven|written|sewn|cut|laid|hung|dug|redone|rebuilt|paid|given|shown|put)\b"
)
_BEFALLS = frozenset(
    """affected needed required expected closed delayed cancelled canceled limited missed decided discussed presented asked allowed
    interested pleased surprised based located supposed used considered held reached faced impressed amazed delighted disappointed
    opposed followed determined known seen found exercised evaluated treated deemed""".split()
)
"""What happens to a thing, or what is merely said of it, in the passive too."""


def is_party(who: str, head: str) -> bool:
    """Whether a party of a contract is named as such: "Seller will", "the contractor shall", not "Customer Support will"."""
    words = who.lower().split()
    return bool(words) and words[-1] in _PARTIES and (len(words) == 1 or " shall" in head)


def _done_to(phrase: str) -> bool:
    """Whether somebody works on the thing, by any verb: "will be ripped out within two weeks"."""
    done = _DONE_TO.match(phrase)
    return done is not None and done["done"] not in _BEFALLS


def thing_binds(text: str, clause: Clause, phrases: tuple[TimePhrase, ...], *, dated: bool) -> bool:
    words = (clause.who or "").split()
    first = words[0].lower() if words else ""
    if _SAYS.search(clause.who or "") or EVENT.search(clause.who or ""):
        return False
    if first in NOT_A_NAME - {"the", "this", "that", "these", "those", "it", "both", "all", "our", "your", "my"}:
        return False
    if clause.cue.id == "to-follow":
        phrase = text[clause.verb : clause.end]
        return (dated and first not in {"i", "we", "you"}) or phrase.startswith("follow")
    phrase = text[clause.verb : clause.end]
    if _OUR_TERMS.seek(text):
        return False
    if _BY_OUR_HANDS.search(phrase) and _done_to(phrase):
        return True
    if first.endswith("s") and first not in _DETERMINERS and any(_STANDING.match(p.text) for p in phrases):
        return False
    if BY_OTHERS.search(phrase):
        return False
    if _ANNOUNCED.match(phrase) and not dated:
        return False
    towards = dated or bool(TO_YOU.search(f"{clause.who} {phrase}") or _BY_US.search(phrase))
    if dated and FEATURES.search(clause.who or "") and not phrase.startswith("be "):
        return True
    if WORKED_ON.match(phrase) and (dated or _ALL_OF_IT.search(clause.who or "")):
        return True
    if any(p.role is DueRole.DEADLINE for p in phrases) and first in _OF_THE_DEAL and _done_to(phrase):
        return True
    return bool(DELIVERED.match(phrase)) and not _HAPPENS.match(phrase) and (towards or bool(DISPATCHED.match(phrase)))
