"""Recognising a person or a domain: names as calls write them, addresses, free-mail domains, the roster."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from auditor.model.people import Person, Roster
from auditor.model.text import Document, Party, Side

_FREE_MAIL = frozenset(
    line.strip()
    for line in """
    gmail.com,googlemail.com,outlook.com,hotmail.com,live.com,msn.com,yahoo.com,ymail.com,rocketmail.com,aol.com
    icloud.com,me.com,mac.com,proton.me,protonmail.com,pm.me,gmx.com,gmx.de,gmx.net,gmx.at,gmx.ch,web.de,t-online.de
    mail.com,zoho.com,fastmail.com,hey.com,tutanota.com,tuta.com,yandex.com,yandex.ru,mail.ru,qq.com,163.com,126.com
    orange.fr,wanadoo.fr,free.fr,laposte.net,libero.it,btinternet.com,comcast.net,verizon.net,att.net,bigpond.com
    outlook.de,outlook.fr,hotmail.co.uk,hotmail.de,hotmail.fr,yahoo.co.uk,yahoo.de,yahoo.fr,yahoo.co.jp,yahoo.co.in
    """.replace("\n", ",").split(",")
    if line.strip()
)
_ASIDE = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|\|.*)\s*$")
_NUMBER = re.compile(r"[+#*]?[\d\s().*#•·x-]*\d[\d\s().*#•·x-]*", re.IGNORECASE)
_VOICE = re.compile(r"(?:speaker|spk|participant|guest|caller|user|voice|sprecher|channel)[ _#-]?[a-z\d]{0,3}", re.I)
_SHARED = re.compile(
    r"\b(?:room|lobby|reception|boardroom|office|desk|team|iphone|ipad|android|galaxy|pixel|macbook|laptop|desktop|"
    r"phone|zoom user|host|admin|user|guest)\b|^(?:sales|support|info|conference|meeting)\b|[a-z]_|\d{3}|^[a-z]+\d+$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:mr|mrs|ms|dr|prof)\.?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """The roster's people by address, by id and by full name; a name that two people share finds nobody."""

    by_address: dict[str, Person]
    by_id: dict[str, Person]
    by_name: dict[str, Person | None]

    @staticmethod
    @lru_cache(maxsize=4)
    def of(roster: Roster) -> "Book":
        names: dict[str, Person | None] = {}
        for person in roster.people:
            key = spoken_name(person.name)
            names[key] = None if key in names else person
        return Book(
            by_address={address.lower(): person for person in roster.people for address in person.addresses},
            by_id={identity: person for person in roster.people for identity in person.ids},
            by_name=names,
        )

    def find(self, party: Party) -> Person | None:
        """By address, then id (a label such as "Speaker 1" may be one), then exact full name.

        Somebody with an address that is not in the roster is never the namesake who is.
        """
        if party.email and party.email.lower() in self.by_address:
            return self.by_address[party.email.lower()]
        for identity in (party.id, party.name):
            if identity and identity in self.by_id:
                return self.by_id[identity]
        person = self.by_name.get(spoken_name(party.name)) if party.name else None
        return None if person and party.email and person.addresses else person


def spoken_name(name: str) -> str:
    """A name for comparing: "Vance, Nora (Acme)" and "nora  vance" are one."""
    bare = _TITLE.sub("", _ASIDE.sub("", name)).strip()
    family, comma, given = bare.partition(",")
    ordered = f"{given} {family}" if comma and given.strip() and "," not in given else bare
    return " ".join(ordered.split()).casefold()


def domain_of(address: str | None) -> str | None:
    """The domain of an address, lower case; None when it is no address."""
    local, at, domain = (address or "").strip().rpartition("@")
    domain = domain.strip(". ").lower()
    return domain if at and local and "." in domain else None


def within(domain: str, domains: Iterable[str]) -> bool:
    """Whether `domain` is one of `domains` or below one."""
    roots = (root.lower().removeprefix("@").strip(".") for root in domains)
    return any(domain == root or domain.endswith(f".{root}") for root in roots if root)


def is_free_mail(domain: str) -> bool:
    """Whether anybody may have an address there, so that it says nothing of a company."""
    return domain in _FREE_MAIL


def is_voice(party: Party) -> bool:
    """Whether a recogniser only numbered him: "Speaker 2"."""
    return bool(party.name and not party.email and _VOICE.fullmatch(party.name.strip()))


def is_person(party: Party) -> bool:
    """Whether the document names one person: not a bare number or id, a room, a device or a login that many share."""
    if party.email:
        return True
    name = _ASIDE.sub("", (party.name or "")[:200]).strip()
    return bool(name) and (is_voice(party) or not (_NUMBER.fullmatch(name) or _SHARED.search(name)))


def acquainted(roster: Roster, documents: Iterable[Document]) -> Roster:
    """`roster` with the people of known side whom the mail names by full name and address.

    So that a speaker "Ana Lima" on a call without addresses is the Ana Lima who wrote the mails. A name of one word,
    or one that two addresses share, says nothing; `Book` leaves it out.
    """
    known = {address for person in roster.people for address in person.addresses}
    met: dict[str, Person] = {}
    for document in documents:
        for party in (document.author, *document.recipients):
            if party is None or not party.email or not party.name or party.side is Side.UNKNOWN:
                continue
            if party.email not in known and " " in party.name.strip() and party.email not in met:
                met[party.email] = Person(name=party.name, addresses=(party.email,), side=party.side)
    return Roster(people=(*roster.people, *met.values()), accounts=roster.accounts)
