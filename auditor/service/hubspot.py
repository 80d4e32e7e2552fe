"""Requests that HubSpot signs for its cards (signature v3): their fetch cannot send headers of its own.

HMAC-SHA-256 over method, address, body and timestamp with the app's client secret; older than five minutes it is void
(HubSpot, "Validating requests"). The address is decoded only in the characters that HubSpot names.
"""

import hmac
from base64 import b64encode
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from typing import Final

from starlette.datastructures import URL, Headers
from starlette.types import Receive, Scope

from auditor.errors import NotSignedIn
from auditor.model.access import Caller
from auditor.service.bodies import again, whole

SIGNATURE: Final = "x-hubspot-signature-v3"
TIMESTAMP: Final = "x-hubspot-request-timestamp"
_VOID_AFTER = 300
_DECODED = {"3A": ":", "2F": "/", "3F": "?", "40": "@", "21": "!", "24": "$", "27": "'", "28": "(", "29": ")"} | {
    "2A": "*", "2C": ",", "3B": ";"
}  # fmt: skip
_HINT = (
    "check the client secret and the clock of this machine; `public_url` of [service] is the address that HubSpot calls"
)


class Signatures:
    """Knows HubSpot by its signature. `secret` is the app's; `caller` is who it then is; `public_url` as HubSpot sees us."""

    def __init__(self, secret: str, caller: Caller, *, public_url: str, clock: Callable[[], datetime]) -> None:
        self._secret = secret.encode()
        self._caller = caller
        self._public_url = public_url.rstrip("/")
        self._clock = clock

    async def caller(self, scope: Scope, receive: Receive) -> tuple[Caller, Receive]:
        """The caller, and a `receive` with the body again. Raises NotSignedIn for what was not signed so, or too long ago."""
        headers = Headers(scope=scope)
        body = await whole(receive)
        stamp = headers.get(TIMESTAMP, "")
        self._fresh(stamp)
        expected = signature(self._secret, scope["method"], self._address(scope), body, stamp)
        if not hmac.compare_digest(expected.encode(), headers.get(SIGNATURE, "").encode()):
            raise NotSignedIn("The HubSpot signature does not fit the request", hint=_HINT)
        return self._caller, again(body, receive)

    def _fresh(self, stamp: str) -> None:
        now = self._clock().timestamp()
        if not (stamp.isascii() and stamp.isdigit()) or abs(now - int(stamp) / 1000) > _VOID_AFTER:
            raise NotSignedIn("The HubSpot signature is older than five minutes", hint=_HINT)

    def _address(self, scope: Scope) -> str:
        url = URL(scope=scope)
        query = f"?{url.query}" if url.query else ""
        return f"{self._public_url}{url.path}{query}"


def signature(secret: bytes, method: str, address: str, body: bytes, timestamp: str) -> str:
    """What HubSpot puts into `X-HubSpot-Signature-v3`."""
    signed = b"".join((method.encode(), _decoded(address).encode(), body, timestamp.encode()))
    return b64encode(hmac.new(secret, signed, sha256).digest()).decode()


def _decoded(address: str) -> str:
    for code, char in _DECODED.items():
        address = address.replace(f"%{code}", char).replace(f"%{code.lower()}", char)
    return address
