"""Layers for people in a browser: a key that came in a cookie, and problems that can be read."""

from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit

from fastapi import Request
from starlette.datastructures import Headers
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from auditor.service import problems

if TYPE_CHECKING:
    from auditor.service.pages.paper import Paper

COOKIE: Final = "auditor_key"
SIGN_IN: Final = "/sign-in"
_SAFE: Final = frozenset({"GET", "HEAD"})
_FOR_PROGRAMS: Final = ("/v1/", "/v2/", "/openapi.json", "/healthz", "/readyz", "/version", "/metrics")
_UNAUTHORIZED = 401


def key_of(scope: Scope) -> str:
    """The key in the visitor's cookie; empty: none."""
    try:
        found = SimpleCookie(Headers(scope=scope).get("cookie", "")).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


class CookieKeys:
    """An ASGI layer: a key in a cookie is as good as one in a header, for pages of this host.

    The cookie is HttpOnly, goes with the browser's session, and a key that is revoked opens nothing from then on. A
    request that changes something and comes from a page elsewhere is treated as if it had no cookie.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            key = key_of(scope)
            if key and "authorization" not in headers and (scope["method"] in _SAFE or _from_here(headers)):
                added = (b"authorization", f"Bearer {key}".encode())
                scope = {**scope, "headers": [*scope["headers"], added]}
        await self._app(scope, receive, send)


def _from_here(headers: Headers) -> bool:
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc == headers.get("host", "")


class ReadableProblems:
    """An ASGI layer: for a browser that opens a page, `application/problem+json` becomes a page, and 401 the way in."""

    def __init__(self, app: ASGIApp, *, paper: "Paper") -> None:
        self._app = app
        self._paper = paper

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not _is_for_people(scope):
            await self._app(scope, receive, send)
            return
        held: Message | None = None
        body = b""

        async def sent(message: Message) -> None:
            nonlocal held, body
            if message["type"] == "http.response.start":
                if Headers(raw=message["headers"]).get("content-type") == problems.MEDIA_TYPE:
                    held = message
                    return
            elif held is not None:
                body += message.get("body", b"")
                if not message.get("more_body", False):
                    await self._told(scope, held, body)(scope, receive, send)
                return
            await send(message)

        await self._app(scope, receive, sent)

    def _told(self, scope: Scope, start: Message, body: bytes) -> Response:
        status, request = start["status"], Request(scope)
        if status == _UNAUTHORIZED and scope["path"] != SIGN_IN:
            return RedirectResponse(f"{SIGN_IN}?to={quote(_wanted(scope), safe='')}", 303)
        problem = problems.Problem.model_validate_json(body)
        page = self._paper.page(request, "problem.html", status=status, problem=problem)
        kept = Headers(raw=start["headers"])
        for name in ("retry-after", "x-request-id", "cache-control", "x-content-type-options"):
            if name in kept:
                page.headers[name] = kept[name]
        return page


def _is_for_people(scope: Scope) -> bool:
    wants = Headers(scope=scope).get("accept", "")
    return "text/html" in wants and not scope["path"].startswith(_FOR_PROGRAMS)


def _wanted(scope: Scope) -> str:
    """The address to come back to; of a form that was sent, only the start page can be."""
    if scope["method"] not in _SAFE:
        return "/"
    query = scope["query_string"].decode("ascii", "replace")
    return f"{scope['path']}?{query}" if query else str(scope["path"])
