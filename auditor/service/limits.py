"""How much a caller may ask for: bytes before anything is read, requests a minute."""

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from auditor.errors import TooLarge, TooMany
from auditor.service.requests import caller_of

_WINDOW = 60.0
_REMEMBERED = 10_000
"""Callers; the one who was away longest is forgotten first, and by then has his full allowance again."""
UPLOADS = frozenset({"/v1/audits", "/audits"})
"""Addresses that take the files of an audit."""
_PACK = "pack the files into a .zip or .tar.gz, or send a part of them at a time"
_ONE_DRAFT = "send one draft at a time; attachments are not needed"
_LIMITED = ("/v1/", "/v2/")
"""Probes of health and the pages are not counted."""


class Sized:
    """An ASGI layer that takes no body longer than `most` bytes; the length that is announced is believed, and counted.

    Raises TooLarge.
    """

    def __init__(self, app: ASGIApp, *, most: int, uploads: int | None = None) -> None:
        self._app = app
        self._most = most
        self._uploads = uploads or most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        announced = Headers(scope=scope).get("content-length", "")
        uploads = scope["path"] in UPLOADS
        most, hint = (self._uploads, _PACK) if uploads else (self._most, _ONE_DRAFT)
        if announced.isdigit() and int(announced) > most:
            raise _refused(most, hint)
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > most:
                raise _refused(most, hint)
            return message

        async def sent(message: Message) -> None:
            if taken > most:  # The framework took the refusal for a broken body, and answers that.
                raise _refused(most, hint)
            await send(message)

        await self._app(scope, counted, sent)


def _refused(most: int, hint: str) -> TooLarge:
    return TooLarge(f"The request is larger than {most:,} bytes", hint=hint)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What is left for one caller."""

    limit: int
    remaining: int
    reset: int
    """Seconds until all of it is there again."""


class Meter:
    """Counts by the generic cell rate algorithm: one number a caller, no burst at the turn of a minute."""

    def __init__(self, a_minute: int) -> None:
        self._limit = a_minute
        self._step = _WINDOW / a_minute
        self._due: OrderedDict[str, float] = OrderedDict()

    def take(self, who: str, now: float) -> Allowance:
        """One request of `who` at `now` (seconds of any clock that does not go back). Raises TooMany."""
        due = max(self._due.get(who, now), now) + self._step
        over = due - now - _WINDOW
        if over > 1e-6:
            wait = max(1, math.ceil(over))
            raise TooMany(
                f"More than {self._limit} requests a minute",
                hint=f"ask again in {wait} s, or ask less often",
                retry_after=wait,
            )
        self._due[who] = due
        self._due.move_to_end(who)
        if len(self._due) > _REMEMBERED:
            self._due.popitem(last=False)
        left = int((_WINDOW - (due - now)) / self._step + 1e-6)
        return Allowance(limit=self._limit, remaining=left, reset=math.ceil(due - now))


class Metered:
    """An ASGI layer that tells with each answer what is left (`RateLimit-*`), and refuses what is beyond it."""

    def __init__(self, app: ASGIApp, *, a_minute: int, clock: Callable[[], float]) -> None:
        self._app = app
        self._meter = Meter(a_minute)
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(_LIMITED):
            await self._app(scope, receive, send)
            return
        allowance = self._meter.take(_who(scope), self._clock())

        async def told(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["ratelimit-policy"] = f"{allowance.limit};w={int(_WINDOW)}"
                headers["ratelimit-limit"] = str(allowance.limit)
                headers["ratelimit-remaining"] = str(allowance.remaining)
                headers["ratelimit-reset"] = str(allowance.reset)
            await send(message)

        await self._app(scope, receive, told)


def _who(scope: Scope) -> str:
    caller = caller_of(scope)
    if caller is not None and caller.key:
        return caller.key
    client = scope.get("client")
    return f"address {client[0]}" if client else "somebody"
