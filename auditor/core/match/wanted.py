"""What a commitment asks of the records: its people, its thing, its amounts, its time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from auditor.core.acts import ActPolicy, is_appointment, policy_for
from auditor.core.match.accounts import AccountKeys, squash
from auditor.core.match.amounts import Amount, amount_in
from auditor.core.match.words import Thing, lead_thing, raw_words, stem, thing_of
from auditor.core.patterns import pattern
from auditor.model.commitment import Act, Commitment
from auditor.model.text import Party, Side
from auditor.model.time import Window

_REF = re.compile(
    r"#?\b(?:[A-Z][A-Z0-9]{1,9}-\d{1,9}|(?:order|invoice|ticket|case|po)\s*(?:no\.?\s*)?#?\s*[A-Z0-9-]{3,20})\b"
)
_AND = re.compile(r",\s*(?:and\s+|plus\s+)?|\s+(?:and|plus|as well as|along with|together with)\s+|\s+&\s+")
_ASIDE = pattern(
    r",?\s+(?:with|including|of what|of how|next to|on how)\s.*$|,\s+(?:on|in|at|of|for|from)\s.*$", re.I | re.S
)
_BESIDE = pattern(r"\s*(?:with|including|on|in|at|of|for|from|by)\s", re.IGNORECASE)
_ORDINAL = pattern(r"\b\d{1,2}(?:st|nd|rd|th)\b", re.IGNORECASE)
_REACHES = pattern(
    r"\b(?:(?:lands?|arrives?|sits?|is|are|will be|be)\s+)?(?:in|on)\s+your\s+(?:inbox|in-tray|mailbox|hands|desk)\b"
    r"|\blands?\s+with\s+you\b",
    re.IGNORECASE,
)
"""How it gets to its reader: no subject line names his inbox."""
_WHOM = r"\s+(?:our |the |my |their )?[\w'’-]+(?: (?:team|desk|department|colleagues?|manager|people|side))?"
_ASKED = pattern(
    r"\b(?:check|speak|talk|verify|clarify|liaise|discuss|consult|chat|confirm)(?: (?:it|this|that))? (?:with|to)"
    + _WHOM
    + r"|\b(?:find out|hear|learn|ask)(?: back)? from"
    + _WHOM
    + r"|\bask"
    + _WHOM
    + r"(?= (?:about|whether|if|to|for|what|when|how|and)\b)",
    re.IGNORECASE,
)
_SWAPS = pattern(r"\b(?:swap|replac|exchang)", re.IGNORECASE)
_INSTEAD = frozenset(stem(word) for word in ("replacement", "warranty", "exchange", "swap", "rma"))
"""What is swapped is sent out again under one of these words."""
_WRITTEN = pattern(r"\bin writing\b|\be-?mail (?:you|him|her|them|it)\b|\bby e-?mail\b|\bwrite to\b", re.IGNORECASE)
_PAIRS = (
    "terms and conditions",
    "pros and cons",
    "questions and answers",
    "research and development",
    "track and trace",
)
"""One thing with an "and" in its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A commitment made ready for comparison with many records."""

    commitment: Commitment
    policy: ActPolicy
    zone: tzinfo
    said_at: datetime | None
    due: Window | None
    appointment: bool
    keys: frozenset[str]
    """Accounts of the other organisation."""
    addresses: frozenset[str]
    """Addresses of the other person."""
    people: frozenset[str]
    """The other person's name, squashed."""
    surnames: frozenset[str]
    """The other people's family names, squashed; short ones are left out, they stand in too many words."""
    thing: Thing
    names: frozenset[str]
    """Terms of the people and accounts."""
    context: frozenset[str]
    """Naming words around the promise, when its own words name nothing: what "it" or "an answer" may be about."""
    items: tuple[Thing, ...]
    """Two or more when the promise lists several things, else empty."""
    amount: Amount | None
    refs: tuple[str, ...]

    @property
    def theirs(self) -> bool:
        return self.commitment.side is Side.THEIRS

    @property
    def distinct(self) -> bool:
        """Whether the promise's own words tell its thing from others; "it", "a recap", "an answer" do not."""
        return bool(self.thing.naming)

    @property
    def in_writing(self) -> bool:
        """Whether it was promised in writing: then no call shows it."""
        return bool(_WRITTEN.search(self.commitment.quote))

    @property
    def placed(self) -> bool:
        """Whether the other side's organisation or address is known; of a voice on a call there is only a name."""
        return bool(self.keys or self.addresses)

    @property
    def known(self) -> bool:
        """Whether anything says who the other side is."""
        return bool(self.keys or self.addresses or self.people)


def wanted(commitment: Commitment, keys: AccountKeys, *, zone: tzinfo | None, beside: str = "") -> Wanted:
    """`zone` is the promisor's; without it the offset of the due date or of the words.

    `beside` is the text around the promise, for what its own words leave open.
    """
    due = commitment.due
    window = Window(start=due.start, end=due.end) if due and due.start and due.end and not due.inferred else None
    text = _words_of_thing(commitment)
    names = _names(commitment)
    thing = lead_thing(text, names)
    return Wanted(
        commitment=commitment,
        policy=policy_for(commitment),
        zone=_zone(commitment, zone),
        said_at=commitment.said_at,
        due=window,
        appointment=is_appointment(commitment),
        keys=_account_keys(commitment, keys),
        addresses=_addresses(commitment, keys),
        people=frozenset(squash(p.name) for p in _outside(commitment) if p.name),
        surnames=frozenset(_surnames(commitment)),
        thing=thing,
        names=names,
        context=frozenset() if thing.naming else _context(commitment, beside, names),
        items=_items(text, names),
        amount=amount_in(commitment),
        refs=tuple(ref.lstrip("#") for ref in _REF.findall(commitment.quote)),
    )


def _zone(commitment: Commitment, zone: tzinfo | None) -> tzinfo:
    due_zone = commitment.due.end.tzinfo if commitment.due and commitment.due.end else None
    said_zone = commitment.said_at.tzinfo if commitment.said_at else None
    return due_zone or zone or said_zone or UTC


def _outside(commitment: Commitment) -> tuple[Party, ...]:
    """The people of the other organisation; both parties when the side could not be decided."""
    match commitment.side:
        case Side.OURS:
            parties = (commitment.promisee,)
        case Side.THEIRS:
            parties = (commitment.promisor,)
        case Side.UNKNOWN:
            return tuple(p for p in (commitment.promisee, commitment.promisor) if p is not None)
    return tuple(party for party in parties if party is not None)


def _surnames(commitment: Commitment) -> Iterator[str]:
    for party in _outside(commitment):
        words = (party.name or "").split()
        if len(words) > 1 and len(squash(words[-1])) >= _TELLING_NAME:
            yield squash(words[-1])


_TELLING_NAME = 5


def _account_keys(commitment: Commitment, keys: AccountKeys) -> frozenset[str]:
    named = keys.of_name(commitment.account) if commitment.account else None
    if named:
        return frozenset({named})
    addresses = _addresses(commitment, keys)
    return frozenset(key for address in addresses if (key := keys.of_address(address)))


def _addresses(commitment: Commitment, keys: AccountKeys) -> frozenset[str]:
    found: set[str] = set()
    for party in _outside(commitment):
        if party.email:
            found.add(party.email.casefold())
        elif party.name:
            found |= keys.addresses_of(party.name)
    return frozenset(found)


def _words_of_thing(commitment: Commitment) -> str:
    """The action without its date, condition, performer and amount: those are compared as what they are.

    In "find out from the lab" or "check with finance" the people asked are not what the answer is about.
    """
    text = _REACHES.sub(" ", _ORDINAL.sub(" ", commitment.action))
    text = _ASKED.sub(" ", text) if commitment.act is Act.ANSWER else text
    due = commitment.due
    for said in (due.text if due else None, commitment.condition, commitment.performer):
        if said:
            text = re.sub(re.escape(said), " ", text, flags=re.IGNORECASE)
    if commitment.quantity:  # "40 pumps" is a count of pumps: the figure goes, the noun stays
        noun = re.sub(r"[\d.,%$£€¥]+", " ", commitment.quantity)
        text = re.sub(re.escape(commitment.quantity), f" {noun} ", text, flags=re.IGNORECASE)
    return text


def _names(commitment: Commitment) -> frozenset[str]:
    parties = (commitment.promisor, commitment.promisee)
    said = [party.name for party in parties if party and party.name]
    said += [name for name in (commitment.performer, commitment.account) if name]
    return frozenset(stem(word) for name in said for word in raw_words(name))


def _context(commitment: Commitment, beside: str, names: frozenset[str]) -> frozenset[str]:
    named = thing_of(f"{commitment.antecedent or ''} {beside}", names).naming
    return named | _INSTEAD if _SWAPS.search(commitment.action) else named


def _items(text: str, names: frozenset[str]) -> tuple[Thing, ...]:
    """The things of a list. What stands behind a preposition tells more of one thing and is no list by itself: "a
    comparison of gas and electric", "the deck, with the figures and photos"."""
    if any(pair in text.lower() for pair in _PAIRS):
        return ()
    parts = [thing_of(part, names) for part in _AND.split(_ASIDE.sub("", text)) if not _BESIDE.match(part)]
    named = tuple(part for part in parts if any(weight == 1.0 for weight in part.weights.values()))
    distinct = len(named) > 1 and all(
        not frozenset(a.weights) <= frozenset(b.weights) for a in named for b in named if a is not b
    )
    return named if distinct else ()
