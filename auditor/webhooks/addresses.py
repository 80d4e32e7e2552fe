"""Where a webhook may go: public addresses over https, so that nobody reaches our own network through us."""

import socket
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit

from auditor.errors import Refused, Unavailable, UsageError

_HINT = "give an https address that the public internet reaches"
_GLOBAL = IPv6Network("2000::/3")
_EMBEDS = (IPv6Network("2002::/16"), IPv6Network("2001::/23"), IPv6Network("2001:db8::/32"))
"""6to4, Teredo and kin carry another address inside; the last is for documentation."""
_SERVES = frozenset({ip_address("168.63.129.16")})
"""A cloud's own service under an address that looks public (Azure)."""
_ODD = (ip_network("192.88.99.0/24"), ip_network("192.0.0.0/24"))
"""Relays, and addresses for protocols; some Pythons count single ones of them as public."""


class Reach(StrEnum):
    """How far a sender goes."""

    PUBLIC = "public"
    LOOPBACK = "loopback"
    """For tests: this machine alone, and http."""


def checked(url: str, reach: Reach = Reach.PUBLIC) -> tuple[str, int]:
    """Host and port of `url`. Raises UsageError, Refused; nothing is looked up."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise UsageError(f"no web address: {url!r}", hint=_HINT) from error
    wanted = "https" if reach is Reach.PUBLIC else "http"
    if parts.scheme != wanted or not parts.hostname:
        raise UsageError(f"no {wanted} address: {url!r}", hint=_HINT)
    if parts.username is not None or parts.fragment:
        raise UsageError("an address with a user name, a password or a fragment is not taken", hint=_HINT)
    if reach is Reach.PUBLIC and (parts.hostname == "localhost" or _literal(parts.hostname)):
        _public(parts.hostname)
    return parts.hostname, port or (443 if reach is Reach.PUBLIC else 80)


def resolved(host: str, port: int, reach: Reach = Reach.PUBLIC) -> str:
    """The one address to connect to; every address of the name must be allowed. Raises Refused, Unavailable."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Unavailable(f"the name {host} is not known", hint="check the address") from error
    addresses = [str(one[4][0]) for one in found]
    for one in addresses:
        if reach is Reach.PUBLIC:
            _public(one)
        elif not ip_address(one).is_loopback:
            raise Refused(f"{one} is not this machine", hint="only loopback is reached here")
    return addresses[0]


def _literal(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _public(host: str) -> None:
    if not is_public(host):
        raise Refused(f"{host} is an address of a private network", hint=_HINT)


def is_public(text: str) -> bool:
    """Whether the internet at large has this address; an IPv4 address inside an IPv6 one counts as itself."""
    try:
        address = ip_address(text)
    except ValueError:
        return False
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    match address:
        case IPv4Address():
            odd = (
                address.is_multicast or address.is_reserved or address in _SERVES or any(address in net for net in _ODD)
            )
            return address.is_global and not odd
        case IPv6Address():
            return address in _GLOBAL and address.is_global and not any(address in net for net in _EMBEDS)
