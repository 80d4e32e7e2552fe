"""Who calls: a bearer key, LanguageTool's `apiKey` field, or (without any keys) whoever is on this machine."""

from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import parse_qs

from anyio import to_thread
from fastapi import Depends, Request
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from auditor.errors import NotSignedIn, Refused
from auditor.model.access import Caller, Role
from auditor.model.ledger import TENANT
from auditor.ports.access import Keys
from auditor.service.bodies import again, whole
from auditor.service.hubspot import SIGNATURE, Signatures
from auditor.service.limits import UPLOADS
from auditor.service.requests import caller_of, set_caller
from auditor.wiring.service import digest

EVERYTHING = Caller(tenant=TENANT, roles=frozenset(Role), key="")
"""The caller where no keys are used."""
_FORM = "application/x-www-form-urlencoded"
_HINT = "send the header Authorization: Bearer KEY; `auditor keys create` makes a key"


class Known:
    """An ASGI layer that finds out who calls. A wrong key is refused at once; without one, `Needs` decides.

    Files are not taken in from somebody who sent no key: they would be read whole before `Needs` is asked.

    Raises NotSignedIn.
    """

    def __init__(self, app: ASGIApp, *, keys: Keys | None, signatures: Signatures | None) -> None:
        self._app = app
        self._keys = keys
        self._signatures = signatures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if self._keys is None:
            set_caller(scope, EVERYTHING)
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        if self._signatures is not None and SIGNATURE in headers:
            caller, receive = await self._signatures.caller(scope, receive)
            set_caller(scope, caller)
            await self._app(scope, receive, send)
            return
        secret = _bearer(headers.get("authorization", ""))
        if not secret and scope["path"].startswith("/v2/") and headers.get("content-type", "").startswith(_FORM):
            body = await whole(receive)
            receive = again(body, receive)
            secret = _field(body, "apiKey")
        if secret:
            set_caller(scope, await to_thread.run_sync(_caller, self._keys, secret))
        elif scope["method"] == "POST" and scope["path"] in UPLOADS:
            raise _no_key()
        await self._app(scope, receive, send)


def _caller(keys: Keys, secret: str) -> Caller:
    found = keys.by_digest(digest(secret))
    if found is None:
        raise NotSignedIn("This key is not known, or was revoked", hint=_HINT)
    return Caller(tenant=found.tenant, roles=found.roles, key=found.id)


def _no_key() -> NotSignedIn:
    return NotSignedIn("No key was sent", hint=_HINT)


def _bearer(header: str) -> str:
    scheme, _, secret = header.partition(" ")
    return secret.strip() if scheme.lower() == "bearer" else ""


def _field(body: bytes, name: str) -> str:
    found = parse_qs(body.decode("utf-8", "replace"), max_num_fields=50).get(name, [])
    return found[0] if found else ""


@dataclass(frozen=True, slots=True)
class Needs:
    """A dependency of a route: what its caller must be allowed. Gives the caller.

    Raises NotSignedIn, Refused.
    """

    role: Role

    def __call__(self, request: Request) -> Caller:
        caller = caller_of(request.scope)
        if caller is None:
            raise _no_key()
        if self.role not in caller.roles:
            raise Refused(
                f"The key {caller.key} may not do this: it needs the role {self.role.value}",
                hint=f"ask for a key made with --role {self.role.value}",
            )
        return caller


Reviewer = Annotated[Caller, Depends(Needs(Role.REVIEW))]
Ingester = Annotated[Caller, Depends(Needs(Role.INGEST))]
Reader = Annotated[Caller, Depends(Needs(Role.READ))]
Admin = Annotated[Caller, Depends(Needs(Role.ADMIN))]


def role_of(dependencies: list[Any]) -> Role | None:
    """The role that a route declares; None: it is open to everybody."""
    return next((one.call.role for one in dependencies if isinstance(one.call, Needs)), None)
