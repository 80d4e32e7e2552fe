"""Which account a name, an address or an id belongs to, with and without a roster."""

import re

from auditor.core.patterns import pattern
from auditor.core.people import is_free_mail
from auditor.model.people import Roster

_LEGAL = pattern(
    r"[\s,]+(?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|sa|sas|srl|bv|nv|corp|corporation|co|company|group|co-?op|cooperative|holdings?|partners)\.?$",
    re.IGNORECASE,
)
_SECOND_LEVEL = frozenset({"co", "com", "org", "net", "ac", "gov", "edu"})
_OPAQUE = pattern(r"^(?:[\w.-]+:)+\S+$|^(?=\S*\d)[A-Za-z0-9_-]{6,}$|^\d+$")
"""An id of some system ("hubspot:company:9001", "0015g00000AbCdE"): says nothing without a roster."""


def squash(text: str) -> str:
    """Letters and digits only, lower case."""
    return "".join(char for char in text.casefold() if char.isalnum())


class AccountKeys:
    """Turns whatever names an account into keys that can be compared.

    With a roster its names, domains and ids are one key. Without, "Oak Farms Ltd" and somebody@oak-farms.example
    still meet: the bare name and the bare domain are the same letters.
    """

    def __init__(self, roster: Roster) -> None:
        self._aliases: dict[str, str] = {}
        self._domains: dict[str, str] = {}
        self._people: dict[str, frozenset[str]] = {}
        for account in roster.accounts:
            key = _bare(account.name)
            for alias in (account.name, *account.ids):
                self._aliases[squash(alias)] = key
                self._aliases[_bare(alias)] = key
            for domain in account.domains:
                self._domains[domain.casefold().lstrip("@")] = key
        for person in roster.people:
            self._people[squash(person.name)] = frozenset(address.casefold() for address in person.addresses)

    def of_name(self, name: str) -> str | None:
        """The key of an account's name, id or domain; None for an id that nothing explains."""
        known = self._aliases.get(squash(name)) or self._aliases.get(_bare(name))
        if known:
            return known
        if "." in name and " " not in name and ":" not in name:
            return self._of_domain(name.casefold().lstrip("@"))
        if is_opaque(name):
            tail = name.rsplit(":", 1)[-1]
            return self._aliases.get(squash(tail))
        return _bare(name) or None

    def of_address(self, address: str) -> str | None:
        """The key of the organisation behind a mail address; None for private mail."""
        _, _, domain = address.casefold().rpartition("@")
        return self._of_domain(domain) if domain else None

    def _of_domain(self, domain: str) -> str | None:
        labels = domain.split(".")
        for cut in range(len(labels) - 1):
            known = self._domains.get(".".join(labels[cut:]))
            if known:
                return known
        if is_free_mail(domain) or len(labels) < 2:
            return None
        place = -3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else -2
        bare = squash(labels[place])
        return self._aliases.get(bare, bare) or None

    def addresses_of(self, name: str) -> frozenset[str]:
        """Addresses that the roster knows for a person."""
        return self._people.get(squash(name), frozenset())


def is_opaque(name: str) -> bool:
    return bool(_OPAQUE.match(name.strip()))


def _bare(name: str) -> str:
    text = name.strip()
    shorter = _LEGAL.sub("", text)
    while shorter != text:
        text, shorter = shorter, _LEGAL.sub("", shorter)
    return squash(text)
