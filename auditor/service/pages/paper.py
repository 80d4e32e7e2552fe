"""What every page is made with: its frame, its policy, and the token of its forms."""

import hmac
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from secrets import token_bytes
from typing import Final

from fastapi import Request
from pydantic import BaseModel, Field
from starlette.responses import HTMLResponse

from auditor.errors import Refused
from auditor.model.access import Role
from auditor.reports.pages import environment
from auditor.service.pages.layers import key_of
from auditor.service.requests import caller_of
from auditor.service.services import Services

HEADERS: Final = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    # Not `no-referrer`: under it a browser hides from us that a form of ours came from a page of ours.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
}


class TokenForm(BaseModel):
    """A form of ours: it carries what `Paper.token` gave to its page."""

    token: str = Field(max_length=100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An entry of the navigation."""

    path: str
    name: str
    role: Role


class Paper:
    """Renders pages of one service."""

    def __init__(self, services: Services) -> None:
        self._keyed = services.keys is not None
        self._clock = services.clock
        self._secret = token_bytes(32)
        self._places = _places(services)

    def now(self) -> datetime:
        return self._clock()

    def page(self, request: Request, template: str, *, status: int = 200, **values: object) -> HTMLResponse:
        """A template of `templates/pages`, in the frame of all pages."""
        caller = caller_of(request.scope)
        roles = caller.roles if caller else frozenset()
        content = (
            environment()
            .get_template(f"pages/{template}")
            .render(
                places=[place for place in self._places if place.role in roles],
                here=request.url.path,
                signed_in=self._keyed and caller is not None,
                token=self.token(request),
                now=self.now(),
                **values,
            )
        )
        return HTMLResponse(content, status, HEADERS)

    def token(self, request: Request) -> str:
        """What the forms of this visitor carry, and no page of another host can know.

        Made of the key, so that every process of the service knows it; without keys there is one process.
        """
        secret = key_of(request.scope).encode() or self._secret
        return hmac.new(secret, b"a form of auditor", sha256).hexdigest()

    def must_be_ours(self, request: Request, token: str) -> None:
        """Raises Refused for a form that did not come from a page of ours."""
        if not hmac.compare_digest(token.encode(), self.token(request).encode()):
            raise Refused("This form is no longer good", hint="go back, load the page again, and send it once more")


def _places(services: Services) -> tuple[Place, ...]:
    of_ledger = (
        Place(path="/board", name="Board", role=Role.READ),
        Place(path="/accounts", name="Accounts", role=Role.READ),
        Place(path="/people", name="People", role=Role.READ),
    )
    return (
        Place(path="/", name="Review", role=Role.REVIEW),
        *(of_ledger if services.books is not None else ()),
        *((Place(path="/audits", name="Audits", role=Role.READ),) if services.queue is not None else ()),
        Place(path="/rules", name="Rules", role=Role.REVIEW),
        Place(path="/knowledge", name="Knowledge", role=Role.REVIEW),
        *((Place(path="/keys", name="Keys", role=Role.ADMIN),) if services.ring is not None else ()),
        *((Place(path="/webhooks", name="Webhooks", role=Role.ADMIN),) if services.webhooks is not None else ()),
    )
