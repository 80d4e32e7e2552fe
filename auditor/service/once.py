"""`Idempotency-Key`: a request that is sent again, because its answer was lost, is not done again.

After draft-ietf-httpapi-idempotency-key-header: the first answer is kept for 24 hours, another request under the same
key is refused (422), and so is a twin of one that is still under way (409).
"""

from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from typing import Final

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from auditor.errors import UsageError
from auditor.model.answer import KeptAnswer
from auditor.ports.access import Answers
from auditor.service.bodies import again, whole
from auditor.service.requests import caller_of

_CHANGES: Final = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_LONGEST_KEY = 255
_PASSING = frozenset({401, 403, 408, 413, 429})
"""Answers that say nothing of the request itself: it may be tried again."""


class Once:
    """An ASGI layer. Raises UsageError, Mismatch, Conflict."""

    def __init__(self, app: ASGIApp, *, answers: Answers, clock: Callable[[], datetime]) -> None:
        self._app = app
        self._answers = answers
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        caller = caller_of(scope) if scope["type"] == "http" else None
        key = Headers(scope=scope).get("idempotency-key") if caller else None
        if caller is None or key is None or scope["method"] not in _CHANGES:
            await self._app(scope, receive, send)
            return
        if not 0 < len(key) <= _LONGEST_KEY:
            raise UsageError(f"An Idempotency-Key has 1 to {_LONGEST_KEY} characters", hint="use a UUID")
        body = await whole(receive)
        digest = _digest(scope, body)
        known = await to_thread.run_sync(lambda: self._answers.begin(caller.tenant, key, digest, at=self._clock()))
        if known is not None:
            headers = {"idempotency-replayed": "true"}
            await Response(known.body, known.status, headers, known.media_type)(scope, receive, send)
            return
        await self._first(caller.tenant, key, scope, again(body, receive), send)

    async def _first(self, tenant: str, key: str, scope: Scope, receive: Receive, send: Send) -> None:
        heard = _Heard(send)
        kept = None
        try:
            await self._app(scope, receive, heard)
            kept = heard.answer()
        finally:
            if kept is None:
                await to_thread.run_sync(self._answers.drop, tenant, key)
            else:
                await to_thread.run_sync(self._answers.finish, tenant, key, kept)


class _Heard:
    """Passes an answer on and keeps a copy."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._status = 0
        self._media_type = ""
        self._parts: list[bytes] = []

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self._status = message["status"]
            self._media_type = Headers(raw=message["headers"]).get("content-type", "")
        elif message["type"] == "http.response.body":
            self._parts.append(message.get("body", b""))
        await self._send(message)

    def answer(self) -> KeptAnswer | None:
        """None: the request may be tried again."""
        if not self._status or self._status >= 500 or self._status in _PASSING:
            return None
        return KeptAnswer(status=self._status, media_type=self._media_type, body=b"".join(self._parts))


def _digest(scope: Scope, body: bytes) -> str:
    """Of all that makes two requests the same."""
    parts = (scope["method"].encode(), scope["path"].encode(), scope["query_string"], body)
    return sha256(b"\x00".join(sha256(part).digest() for part in parts)).hexdigest()
