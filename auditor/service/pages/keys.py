"""`/keys`: who may come in; for admins."""

from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import APIRouter, Form, Request
from pydantic import BaseModel, Field
from starlette.responses import RedirectResponse, Response

from auditor.errors import Conflict, UsageError
from auditor.model.access import ApiKey, Caller, Role
from auditor.ports.access import Keys
from auditor.service.callers import Admin
from auditor.service.pages.paper import Paper
from auditor.service.services import Services
from auditor.wiring.service import new_key

ROLES: Final = {
    Role.REVIEW: ("Review", "have drafts reviewed and openers suggested"),
    Role.READ: ("Read", "see promises, scorecards and reports"),
    Role.INGEST: ("Ingest", "bring in mail, calls and records, and begin audits"),
    Role.ADMIN: ("Admin", "decide what became of a promise, and make and revoke keys"),
}
"""What each role opens, in words that go on after "may"."""


class NewKeyForm(BaseModel):
    token: str = Field(max_length=100)
    name: str = Field(default="", max_length=200)
    roles: frozenset[Role] = frozenset()


class TokenForm(BaseModel):
    token: str = Field(max_length=100)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRoom:
    """The page of keys of whoever looks at it."""

    paper: Paper
    services: Services
    ring: Keys

    def listed(self, request: Request, caller: Admin) -> Response:
        return self._shown(request, caller)

    def created(self, request: Request, form: Annotated[NewKeyForm, Form()], caller: Admin) -> Response:
        """Answers with the secret itself: it goes through no address and is kept nowhere."""
        self.paper.must_be_ours(request, form.token)
        name = form.name.strip()
        if not name or not form.roles:
            raise UsageError("A key needs a name and at least one role", hint="go back and say whose it is")
        if any(key.name == name and key.revoked_at is None for key in self.ring.listed(caller.tenant)):
            raise Conflict(f"There is a key for {name} already", hint="revoke that one first, or give another name")
        if not self.ring.exist() and Role.ADMIN not in form.roles:
            raise UsageError(
                "The first key must be an admin's", hint="go back and tick Admin; else nobody could make further keys"
            )
        key, secret = new_key(caller.tenant, name, form.roles, at=self.services.clock())
        self.ring.add(key)
        return self._shown(request, caller, made=key, secret=secret)

    def revoked(self, request: Request, id: str, form: Annotated[TokenForm, Form()], caller: Admin) -> Response:
        self.paper.must_be_ours(request, form.token)
        self.ring.revoke(caller.tenant, id, at=self.services.clock())
        return RedirectResponse("/keys", 303)

    def _shown(self, request: Request, caller: Caller, *, made: ApiKey | None = None, secret: str = "") -> Response:
        return self.paper.page(
            request,
            "keys.html",
            keys=sorted(self.ring.listed(caller.tenant), key=lambda key: key.revoked_at is not None),
            zone=self.paper.now().tzinfo,
            mine=caller.key,
            roles=ROLES,
            needed=self.services.keys is not None,
            exist=self.ring.exist(),
            made=made,
            secret=secret,
        )


def routes(paper: Paper, services: Services, ring: Keys) -> APIRouter:
    router = APIRouter()
    room = KeyRoom(paper=paper, services=services, ring=ring)
    router.get("/keys")(room.listed)
    router.post("/keys")(room.created)
    router.post("/keys/{id}/revoke")(room.revoked)
    return router
