"""`/sign-in` and `/sign-out`: a key opens the pages as it opens the API."""

from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, Form, Request
from pydantic import BaseModel, Field
from starlette.responses import RedirectResponse, Response

from auditor.ports.access import Keys
from auditor.service.pages.layers import COOKIE, SIGN_IN
from auditor.service.pages.paper import Paper, TokenForm
from auditor.wiring.service import digest

_REFUSED = "This key is not known, or it was revoked."


class KeyForm(BaseModel):
    key: str = Field(max_length=200)
    to: str = Field(default="/", max_length=2000)


def routes(paper: Paper, keys: Keys) -> APIRouter:
    router = APIRouter()

    @router.get(SIGN_IN)
    def asked(request: Request, to: str = "/") -> Response:
        return paper.page(request, "sign_in.html", to=_inside(to), said="")

    @router.post(SIGN_IN)
    async def given(request: Request, form: Annotated[KeyForm, Form()]) -> Response:
        """Needs no token: whoever signs somebody else in with his own key shows him his own promises."""
        secret = form.key.strip()
        if not secret or await to_thread.run_sync(keys.by_digest, digest(secret)) is None:
            return paper.page(request, "sign_in.html", status=401, to=_inside(form.to), said=_REFUSED)
        answer = RedirectResponse(_inside(form.to), 303)
        answer.set_cookie(COOKIE, secret, httponly=True, samesite="lax", secure=request.url.scheme == "https")
        return answer

    @router.post("/sign-out")
    def out(request: Request, form: Annotated[TokenForm, Form()]) -> Response:
        paper.must_be_ours(request, form.token)
        answer = RedirectResponse(SIGN_IN, 303)
        answer.delete_cookie(COOKIE, httponly=True, samesite="lax")
        return answer

    return router


def _inside(to: str) -> str:
    """An address of this host, whatever was asked for."""
    plain = to.startswith("/") and not to.startswith(("//", "/\\")) and "\\" not in to and to.isprintable()
    return to if plain else "/"
