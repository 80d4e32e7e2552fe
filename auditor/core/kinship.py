"""Whether a source belongs to a reader: the same account, the same industry or problem, of use to his work."""

import re
from dataclasses import dataclass
from functools import lru_cache

from auditor.core.match.words import raw_words, stem, terms
from auditor.model.knowledge import Entry, EntryKind, Knowledge
from auditor.model.opener import OpenerTask

_LEGAL_FORMS = frozenset(
    "inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag kg se sa sas sarl srl spa bv nv ab as oy"
    " aps pty the".split()
)
_OF_NO_TRADE = frozenset(map(stem, "service industry sector company business other general trade".split()))
_SHARED = 2
"""Words that two problems must share to be one; one word ("sensor") joins a silo to a tram."""
_WORK = (
    "finance cfo controller accounting accountant treasurer bursar billing",
    "operations operation coo plant production manufacturing factory site shop fleet logistics depot maintenance facility"
    " facilities warehouse supply",
    "it cio cto security data system systems software infrastructure",
    "hr people chro talent personnel",
    "marketing cmo brand",
    "sales revenue cro commercial",
    "procurement purchasing buyer sourcing",
    "legal counsel compliance",
    "quality qa laboratory lab",
)
_ABOVE_ALL = frozenset("ceo owner founder president executive partner chair chairman proprietor".split())
"""Who looks after the whole."""


@lru_cache(maxsize=4096)
def _name(text: str) -> tuple[str, ...]:
    words = raw_words(text.casefold())
    kept = tuple(word for word in words if word not in _LEGAL_FORMS)
    return kept or tuple(words)


def same_account(one: str, other: str) -> bool:
    """Whether two names are of one company: legal forms, case and punctuation aside. "Tern" is not "Tern Marina"."""
    return bool(_name(one)) and _name(one) == _name(other)


def begins(short: str, whole: str) -> bool:
    """Whether `short` is how somebody would shorten `whole`."""
    return bool(_name(short)) and _name(whole)[: len(_name(short))] == _name(short)


def known_account(named: str, knowledge: Knowledge) -> str | None:
    """The account that is meant by a name, a shortened name, an id or the address of a contact; None: not known."""
    wanted = named.strip()
    entries = [e for e in knowledge.entries if e.kind in (EntryKind.ACCOUNT, EntryKind.TRIGGER)]
    for entry in entries:
        name = entry.account or (entry.title if entry.kind is EntryKind.ACCOUNT else "")
        addresses = {c.address.casefold() for c in entry.contacts if c.address}
        if name and (same_account(name, wanted) or entry.id == wanted or wanted.casefold() in addresses):
            return name
    names = {e.account for e in entries if e.account and begins(wanted, e.account)}
    return names.pop() if len({_name(one) for one in names}) == 1 else None


def contact_role(address: str, knowledge: Knowledge) -> str | None:
    """What the person at that address does, where the notes on an account say so."""
    contacts = (c for e in knowledge.entries for c in e.contacts)
    return next((c.role for c in contacts if c.address and c.address.casefold() == address.casefold()), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """What is known of an account's trade and troubles."""

    account: str
    industries: tuple[frozenset[str], ...]
    troubles: frozenset[str]
    """Words, stemmed, of its problems, its events and what is talked about with it."""

    @staticmethod
    def of(knowledge: Knowledge, task: OpenerTask) -> "Kin":
        own = [
            e
            for e in knowledge.entries
            if e.kind in (EntryKind.ACCOUNT, EntryKind.TRIGGER)
            and same_account(e.account or e.title, task.account)
            and e.usable_on(task.day)
        ]
        told = [task.goal or "", *(part for e in own for part in (e.problem, e.quote, e.title, e.notes) if part)]
        names = frozenset(terms(task.account))
        return Kin(
            account=task.account,
            industries=tuple(_trade(e.industry) for e in own if e.industry),
            troubles=frozenset(word for part in told for word in terms(part)) - names,
        )

    def suits(self, entry: Entry) -> bool:
        """Of this account, or of its industry, or about a problem that it has."""
        if entry.account is not None:
            return same_account(entry.account, self.account)
        if entry.customer is not None and same_account(entry.customer, self.account):
            return False
        trade = _trade(entry.industry or (entry.title if entry.kind is EntryKind.INDUSTRY else ""))
        if trade and any(_akin(trade, own) for own in self.industries):
            return True
        return len(frozenset(terms(entry.problem or "")) & self.troubles) >= _SHARED


def _trade(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in raw_words(text.replace("-", " "))) - _OF_NO_TRADE - {"and", "of", "the"}


def _akin(one: frozenset[str], other: frozenset[str]) -> bool:
    """The same trade, or one a part of the other: food manufacturing, frozen food manufacturing."""
    return bool(one and other) and (one <= other or other <= one)


def suits(entry: Entry, persona: str | None) -> bool:
    """Whether it is of use to the persona: it names none, or one who does the same kind of work."""
    if not entry.personas or persona is None:
        return True
    reader = _work(persona)
    return bool(reader & _ABOVE_ALL) or any(reader & _work(one) for one in entry.personas)


@lru_cache(maxsize=1024)
def _work(persona: str) -> frozenset[str]:
    words = frozenset(re.findall(r"[a-z]+", persona.casefold())) - {
        "of",
        "the",
        "head",
        "lead",
        "manager",
        "director",
        "and",
    }
    kinds = {kind.split()[0] for kind in _WORK if words & frozenset(kind.split())}
    return words | kinds
