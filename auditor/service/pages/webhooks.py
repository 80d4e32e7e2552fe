"""`/webhooks`: which systems are told what happens to promises, and how each telling went; for admins."""

from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import APIRouter, Form, Request
from pydantic import Field
from starlette.responses import RedirectResponse, Response

from auditor.errors import UsageError
from auditor.model.access import Caller
from auditor.model.webhook import Delivery, DeliveryState, Endpoint, EventType
from auditor.ports.webhooks import Webhooks
from auditor.service.callers import Admin
from auditor.service.pages.paper import Paper, TokenForm
from auditor.service.services import Services
from auditor.wiring.webhooks import new_endpoint

EVENTS: Final = {
    EventType.CREATED: "a promise is new",
    EventType.DUE_SOON: "a promise falls due within two days",
    EventType.AT_RISK: "a promise falls due within two days, and a record of it does not look done",
    EventType.VERDICT_CHANGED: "the verdict of a promise is another",
    EventType.AUDIT_FINISHED: "an audit is over",
}
"""In words that go on after "when"."""

STATES: Final = {
    DeliveryState.WAITING: "Waiting",
    DeliveryState.DELIVERED: "Taken",
    DeliveryState.FAILED: "Given up",
}
_SHOWN: Final = 100


class NewWebhookForm(TokenForm):
    url: str = Field(default="", max_length=2_000)
    events: frozenset[EventType] = frozenset()


class ReplayForm(TokenForm):
    message: str = Field(default="", max_length=100)
    """One message; empty: all that were not taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookRoom:
    """The pages of webhooks of whoever looks at them."""

    paper: Paper
    services: Services
    webhooks: Webhooks

    def listed(self, request: Request, caller: Admin) -> Response:
        return self._shown(request, caller)

    def added(self, request: Request, form: Annotated[NewWebhookForm, Form()], caller: Admin) -> Response:
        """Answers with the secret itself: it goes through no address, and no page shows it again."""
        self.paper.must_be_ours(request, form.token)
        if not form.events:
            raise UsageError("A webhook needs at least one event", hint="go back and tick what it is told of")
        made, secret = new_endpoint(caller.tenant, form.url.strip(), form.events, at=self.services.clock())
        self.webhooks.add(made, secret)
        return self._shown(request, caller, made=made, secret=secret)

    def one(self, request: Request, id: str, caller: Admin) -> Response:
        sent: tuple[Delivery, ...] = self.webhooks.deliveries(caller.tenant, id, limit=_SHOWN)
        (found,) = (one for one in self.webhooks.listed(caller.tenant) if one.id == id)
        return self.paper.page(
            request,
            "webhook.html",
            one=found,
            sent=sent,
            shown=_SHOWN,
            events=EVENTS,
            states=STATES,
            zone=self.paper.now().tzinfo,
            open=[one for one in sent if one.state is not DeliveryState.DELIVERED],
        )

    def replayed(self, request: Request, id: str, form: Annotated[ReplayForm, Form()], caller: Admin) -> Response:
        self.paper.must_be_ours(request, form.token)
        self.webhooks.replay(caller.tenant, id, at=self.services.clock(), notice=form.message or None)
        return RedirectResponse(f"/webhooks/{id}", 303)

    def removed(self, request: Request, id: str, form: Annotated[TokenForm, Form()], caller: Admin) -> Response:
        self.paper.must_be_ours(request, form.token)
        self.webhooks.remove(caller.tenant, id)
        return RedirectResponse("/webhooks", 303)

    def _shown(self, request: Request, caller: Caller, *, made: Endpoint | None = None, secret: str = "") -> Response:
        return self.paper.page(
            request,
            "webhooks.html",
            webhooks=self.webhooks.listed(caller.tenant),
            zone=self.paper.now().tzinfo,
            events=EVENTS,
            made=made,
            secret=secret,
        )


def routes(paper: Paper, services: Services, webhooks: Webhooks) -> APIRouter:
    router = APIRouter()
    room = WebhookRoom(paper=paper, services=services, webhooks=webhooks)
    router.get("/webhooks")(room.listed)
    router.post("/webhooks")(room.added)
    router.get("/webhooks/{id}")(room.one)
    router.post("/webhooks/{id}/replay")(room.replayed)
    router.post("/webhooks/{id}/remove")(room.removed)
    return router
