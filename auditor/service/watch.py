"""The outermost layer: every request gets an id, one log line and its figures, and every error an answer."""

from collections.abc import Callable
from time import perf_counter

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from auditor.errors import AuditorError
from auditor.service import logs, problems
from auditor.service.figures import Figures
from auditor.service.requests import begin, caller_of, request_id, route_of

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Watch:
    """An ASGI layer."""

    def __init__(self, app: ASGIApp, *, figures: Figures) -> None:
        self._app = app
        self._figures = figures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        identity = begin(scope)
        started = perf_counter()
        status = 0

        async def sent(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                headers["x-request-id"] = identity
                headers.setdefault("x-content-type-options", "nosniff")
                headers.setdefault("cache-control", "no-store")
            await send(message)

        self._figures.begun()
        try:
            await self._guarded(scope, receive, sent, lambda: status != 0)
        finally:
            seconds = perf_counter() - started
            self._tell(scope, status, seconds)

    async def _guarded(self, scope: Scope, receive: Receive, send: Send, has_begun: Callable[[], bool]) -> None:
        try:
            await self._app(scope, receive, send)
        except AuditorError as error:
            if has_begun():
                raise
            await problems.answer(error, scope)(scope, receive, send)
        # The one guard a request: a bug costs this request, which is told, and never the server.
        except Exception as error:
            logs.fault("fault", error, request_id=request_id(scope), route=route_of(scope))
            if has_begun():
                raise
            await problems.failed(scope)(scope, receive, send)

    def _tell(self, scope: Scope, status: int, seconds: float) -> None:
        route, caller = route_of(scope), caller_of(scope)
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._figures.answered(route, method, status, seconds)
        logs.note(
            "request",
            request_id=request_id(scope),
            method=method,
            route=route,
            status=status,
            ms=round(seconds * 1000, 1),
            key=caller.key if caller else "",
            tenant=caller.tenant if caller else "",
        )
