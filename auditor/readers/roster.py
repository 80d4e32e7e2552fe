"""roster.yaml: who is who.

`people: [{name, addresses, ids, side, role, region}]` (`email` is another word for `addresses`) and
`accounts: [{name, domains, ids}]`.
"""

import re
from collections.abc import Callable, Mapping
from typing import TypeVar

from auditor.errors import ConfigError, Unreadable
from auditor.model.people import Account, Person, Roster
from auditor.model.text import Side
from auditor.ports import Input
from auditor.readers.yaml_file import read_yaml

_PERSON_FIELDS = ("name", "addresses", "email", "ids", "side", "role", "region")
_ACCOUNT_FIELDS = ("name", "domains", "ids")
_TOP = re.compile(rb"(?m)^(?:people|accounts)[ \t]*:[ \t]*(?:\[.{0,200}|#.{0,200})?\r?$")
_YAML = (".yaml", ".yml")
_T = TypeVar("_T")


def looks_like_roster(file: Input) -> bool:
    """Whether a file is a roster: YAML whose top level says `people:` or `accounts:`."""
    return file.name.endswith(_YAML) and (_TOP.search(file.head) is not None or file.name.startswith("roster."))


def read_roster(data: bytes, *, origin: str) -> Roster:
    """The roster in `data`; ConfigError names the file, the entry and the field that cannot be meant."""
    try:
        top = read_yaml(data, origin=origin)
    except Unreadable as error:
        raise ConfigError(str(error), hint=error.hint) from error
    if top is None:
        return Roster()
    if not isinstance(top, Mapping):
        raise ConfigError(f"{origin}: a roster has `people:` and `accounts:`", hint="see `auditor init` for an example")
    _known(top, ("people", "accounts"), origin)
    return Roster(
        people=_entries(top.get("people"), f"{origin}: people", _person),
        accounts=_entries(top.get("accounts"), f"{origin}: accounts", _account),
    )


def _entries(value: object, where: str, read: Callable[[Mapping[object, object], str], _T]) -> tuple[_T, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        raise ConfigError(f"{where} must be a list", hint="begin each entry with '- name: ...'")
    out: list[_T] = []
    for number, entry in enumerate(value, start=1):
        place = f"{where}, entry {number}"
        if not isinstance(entry, Mapping):
            raise ConfigError(f"{place} has no fields", hint="begin each entry with '- name: ...'")
        out.append(read(entry, place))
    return tuple(out)


def _person(entry: Mapping[object, object], where: str) -> Person:
    _known(entry, _PERSON_FIELDS, where)
    addresses = (*_list(entry, "addresses", where), *_list(entry, "email", where))
    for address in addresses:
        if address.count("@") != 1 or address.startswith("@") or address.endswith("@"):
            raise ConfigError(f"{where}, addresses: {address!r} is no address", hint="write it as name@company.com")
    return Person(
        name=_name(entry, where),
        addresses=tuple(dict.fromkeys(address.lower() for address in addresses)),
        ids=_list(entry, "ids", where),
        side=_side(entry, where),
        role=_text(entry, "role", where),
        region=_text(entry, "region", where),
    )


def _account(entry: Mapping[object, object], where: str) -> Account:
    _known(entry, _ACCOUNT_FIELDS, where)
    domains = tuple(domain.lower().removeprefix("@").strip(".") for domain in _list(entry, "domains", where))
    for domain in domains:
        if "@" in domain or "." not in domain or "/" in domain:
            raise ConfigError(f"{where}, domains: {domain!r} is no domain", hint="write it as company.com")
    return Account(name=_name(entry, where), domains=domains, ids=_list(entry, "ids", where))


def _known(entry: Mapping[object, object], fields: tuple[str, ...], where: str) -> None:
    for key in entry:
        if key not in fields:
            raise ConfigError(f"{where}: unknown field {str(key)!r}", hint=f"known fields: {', '.join(fields)}")


def _name(entry: Mapping[object, object], where: str) -> str:
    name = _text(entry, "name", where)
    if name is None:
        raise ConfigError(f"{where}: `name` is missing", hint="give each entry a name")
    return name


def _side(entry: Mapping[object, object], where: str) -> Side:
    said = _text(entry, "side", where)
    if said is None:
        return Side.UNKNOWN
    try:
        return Side(said.lower())
    except ValueError as error:
        raise ConfigError(f"{where}, side: {said!r} is no side", hint="write ours, theirs or unknown") from error


def _text(entry: Mapping[object, object], key: str, where: str) -> str | None:
    value = entry.get(key)
    if value is None:
        return None
    if isinstance(value, bool) and key == "region":
        # YAML 1.1 reads the country code NO as false.
        return "NO" if value is False else _wrong(where, key)
    if not isinstance(value, str | int) or isinstance(value, bool):
        return _wrong(where, key)
    return str(value).strip() or None


def _wrong(where: str, key: str) -> str:
    raise ConfigError(f"{where}, {key}: this must be a text", hint="put it in quotes")


def _list(entry: Mapping[object, object], key: str, where: str) -> tuple[str, ...]:
    """A list of texts, or one text; ids may be written as numbers."""
    value = entry.get(key)
    items = value if isinstance(value, list) else [] if value is None else [value]
    for item in items:
        if not isinstance(item, str | int) or isinstance(item, bool):
            raise ConfigError(f"{where}, {key}: {item!r} is no text", hint="put it in quotes")
    return tuple(text for item in items if (text := str(item).strip()))
