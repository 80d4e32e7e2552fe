"""An app at a port of this machine, asked over real HTTP; and what may go wrong between it and who asks."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

Trouble = Callable[[ASGIApp, Scope, Receive, Send], object]


@contextmanager
def at_a_port(app: ASGIApp) -> Iterator[str]:
    """Its address, while it is served."""
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None, timeout_graceful_shutdown=2))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()


class Stumbling:
    """Before an app: the first requests meet `troubles`, one each, the others get through. Notes each request's headers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.troubles: list[Trouble] = []
        self.asked: list[dict[str, str]] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        self.asked.append({name.decode(): value.decode() for name, value in scope["headers"]})
        trouble = self.troubles.pop(0) if self.troubles else None
        answering = self._app(scope, receive, send) if trouble is None else trouble(self._app, scope, receive, send)
        await answering  # type: ignore[misc]


def refused(status: int, kind: str = "unavailable", **headers: str) -> Trouble:
    """A refusal as the service words one."""
    told = {"type": f"urn:auditor:problem:{kind}", "detail": "Not now", "hint": "later", "request_id": "r1"}

    async def trouble(_: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        answer = Response(json.dumps(told), status, headers, "application/problem+json")
        await answer(scope, receive, send)

    return trouble


async def cut(_: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    """The connection breaks before anything was done."""
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"99")]})
    await send({"type": "http.response.body", "body": b"{", "more_body": False})


async def lost(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    """The work is done, and the connection breaks before its answer."""

    async def unheard(_: Message) -> None:
        return

    await app(scope, receive, unheard)
    await cut(app, scope, receive, send)


def garbled(content: str, media_type: str, status: int = 200) -> Trouble:
    """Somebody else answers."""

    async def trouble(_: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        await Response(content, status, media_type=media_type)(scope, receive, send)

    return trouble
