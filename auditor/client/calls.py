"""One call over HTTP: sent again where that is safe, until its time is over.

Every call may be sent again. What changes something carries an Idempotency-Key, made once for the call: a service that
did it already, while the answer was lost, gives the first answer again (draft-ietf-httpapi-idempotency-key-header).
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import count
from random import uniform
from time import monotonic
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit
from uuid import uuid4

import httpx
from pydantic import TypeAdapter, ValidationError

from auditor import __version__
from auditor.client.problems import problem
from auditor.errors import AuditorError, Conflict, Mismatch, Unavailable, UsageError

T = TypeVar("T")
_FIRST_WAIT = 0.25
_LONGEST_WAIT = 8.0
_ALIVE = 45.0
"""Seconds after which a stream of events is dead: the service says every 15 that it is alive."""
_ADDRESS = "give the address of `auditor serve`, such as http://127.0.0.1:8000"
_JSON: Final = {"content-type": "application/json"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long a call may take, in seconds."""

    timeout: float
    """That the service may be silent before it is asked again."""
    whole: float
    """All attempts and the waits between them; one that is under way is not cut off."""
    sleep: Callable[[float], None]


class _Unreached(Unavailable):
    """Nobody answered: it is tried again sooner than where the service names its time."""


class Calls:
    """A service at one address. Raises UsageError where that is none."""

    def __init__(
        self, address: str, *, key: str | None, patience: Patience, transport: httpx.BaseTransport | None
    ) -> None:
        headers = {"accept": "application/json", "user-agent": f"promise-auditor/{__version__}"}
        if key is not None:
            headers["authorization"] = f"Bearer {_sendable(key)}"
        self._address = _whole(address)
        self._patience = patience
        self._http = httpx.Client(
            base_url=self._address, headers=headers, timeout=patience.timeout, transport=transport
        )

    def close(self) -> None:
        self._http.close()

    def get(self, shape: TypeAdapter[T], path: str, params: Mapping[str, Any] | None = None) -> T:
        """Raises AuditorError."""
        return self._read(shape, self._answer(self._http.build_request("GET", path, params=params)))

    def post(self, shape: TypeAdapter[T], path: str, body: Mapping[str, object] | None = None) -> T:
        """Sends `body` as JSON, without what is None. Raises AuditorError."""
        told = {name: value for name, value in (body or {}).items() if value is not None}
        content = json.dumps(told, default=_plain)
        return self._post(shape, path, content=content, headers=_JSON)

    def upload(self, shape: TypeAdapter[T], path: str, fields: Mapping[str, str], files: list[tuple[str, bytes]]) -> T:
        """Sends `files` (name, content) as a form. Raises AuditorError."""
        return self._post(shape, path, data=fields, files=[("files", one) for one in files])

    def events(self, shape: TypeAdapter[T], path: str) -> Iterator[T]:
        """Server-sent events until the service ends the stream; then, and when it breaks, the caller may ask again.

        Raises AuditorError.
        """
        try:
            with self._http.stream("GET", path, timeout=max(_ALIVE, self._patience.timeout)) as response:
                if not response.is_success:
                    response.read()
                    raise problem(response)
                for line in response.iter_lines():
                    if line.startswith("data:"):
                        yield self._parsed(shape, line.removeprefix("data:").encode())
        except httpx.RequestError as error:
            raise self._unreached(error) from error

    def again(self, trouble: AuditorError, *, attempt: int, since: float) -> None:
        """Waits before the next attempt; raises `trouble` where another would not help or comes too late."""
        waits = self._wait(trouble, attempt)
        if waits is None or monotonic() - since + waits > self._patience.whole:
            raise trouble
        self._patience.sleep(waits)

    def _post(self, shape: TypeAdapter[T], path: str, **told: Any) -> T:
        request = self._http.build_request("POST", path, **told)
        request.headers["idempotency-key"] = str(uuid4())
        return self._read(shape, self._answer(request))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        since = monotonic()
        for attempt in count():
            try:
                return self._once(request)
            except AuditorError as trouble:
                self.again(trouble, attempt=attempt, since=since)
        raise AssertionError("count() has no end")

    def _once(self, request: httpx.Request) -> httpx.Response:
        try:
            response = self._http.send(request)
        except httpx.RequestError as error:
            raise self._unreached(error) from error
        if response.is_success:
            return response
        raise problem(response)

    @staticmethod
    def _wait(trouble: AuditorError, attempt: int) -> float | None:
        """Seconds; None: the same would be answered again."""
        # Not all at once: many clients lose the same service at the same moment ("full jitter" of AWS, half of it).
        soon = min(_FIRST_WAIT * 2.0**attempt, _LONGEST_WAIT) * uniform(0.5, 1)  # noqa: S311 - no secret
        match trouble:
            case _Unreached():
                return soon
            case Unavailable():
                return float(trouble.retry_after)
            case Conflict() if attempt:  # The attempt whose answer was lost is still being worked on.
                return soon
            case _:
                return None

    def _unreached(self, error: httpx.RequestError) -> _Unreached:
        if isinstance(error, httpx.TimeoutException):
            return _Unreached(
                f"{self._address} did not answer within {self._patience.timeout:g} s",
                hint="try again later, or allow it more time (timeout=)",
            )
        return _Unreached(
            f"{self._address} cannot be reached: {str(error) or type(error).__name__}",
            hint="check the address, and that `auditor serve` runs there",
        )

    def _read(self, shape: TypeAdapter[T], response: httpx.Response) -> T:
        return self._parsed(shape, response.content)

    def _parsed(self, shape: TypeAdapter[T], content: bytes) -> T:
        try:
            return shape.validate_json(content, extra="ignore")
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(str(part) for part in first["loc"]) or "the answer"
            raise Mismatch(
                f"{self._address} answered something else than was asked for: {where}: {first['msg'].lower()}",
                hint="check that it is `auditor serve`; if it is newer than this client: pip install -U promise-auditor",
            ) from error


def _whole(address: str) -> httpx.URL:
    bare = address.strip()
    try:
        parts = urlsplit(bare)
        fits = parts.scheme in {"http", "https"} and bool(parts.hostname) and not set(bare) & set(" \t\n")
        if fits:
            return httpx.URL(bare.rstrip("/"))
    except (ValueError, httpx.InvalidURL) as error:
        raise UsageError(f"{address!r} is no address", hint=_ADDRESS) from error
    raise UsageError(f"{address!r} is no address of HTTP", hint=_ADDRESS)


def _sendable(key: str) -> str:
    """A key without the line end that it was copied with."""
    bare = key.strip()
    if not bare.isascii() or not bare.isprintable() or not bare or " " in bare:
        raise UsageError("this is no key", hint="`auditor keys create` makes one; it begins with aud_")
    return bare


def _plain(value: object) -> str:
    """Times and days as ISO 8601."""
    if isinstance(value, date):
        return value.isoformat()
    raise UsageError(
        f"{type(value).__name__} cannot be sent as JSON", hint="send texts, numbers, times, and lists of them"
    )
