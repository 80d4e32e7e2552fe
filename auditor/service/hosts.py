"""Without keys only this machine is answered: requests that a web page elsewhere had a browser send are refused.

A page can make its own name lead to 127.0.0.1 (DNS rebinding), and can post forms anywhere. The first shows in `Host`,
the second in `Origin`; a browser lets no page set either.
"""

from collections.abc import Sequence
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from auditor.errors import Refused, UsageError

_NAMES: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_PAGES: Final = frozenset({"http", "https", ""})
"""Schemes of web pages and of `Origin: null`; an extension that its user installed has one of its own."""


def is_loopback(host: str) -> bool:
    """Whether a name or address is this machine and nothing else."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def must_be_loopback(host: str) -> None:
    """Raises UsageError where the service would be open to others without any key."""
    if not is_loopback(host):
        raise UsageError(
            f"no keys exist, and {host} can be reached from other machines",
            hint="make a key first (`auditor keys create`), or leave --host out",
        )


class Here:
    """An ASGI layer. Raises Refused."""

    def __init__(self, app: ASGIApp, *, origins: Sequence[str]) -> None:
        self._app = app
        self._origins = frozenset(origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            self._check(headers.get("host", ""), headers.get("origin"))
        await self._app(scope, receive, send)

    def _check(self, host: str, origin: str | None) -> None:
        if _name(f"//{host}") not in _NAMES:
            raise Refused(
                "Without keys only this machine is answered, under the name localhost or 127.0.0.1",
                hint="use http://127.0.0.1 and the port, or make a key (`auditor keys create`)",
            )
        if origin is None or origin in self._origins:
            return
        if origin.partition("://")[0].replace("null", "") in _PAGES and _name(origin) not in _NAMES:
            raise Refused(
                "A web page of another host may not call without a key",
                hint="name the page's address in `origins` of [service], or call from a program",
            )


def _name(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
