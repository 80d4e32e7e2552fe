"""From an answer that is none to one of our errors: what, where, what next."""

import json
import math
from collections.abc import Mapping
from http import HTTPStatus
from time import time
from typing import Final

import httpx

from auditor.engines.llm.retry_after import retry_after
from auditor.errors import (
    AuditorError,
    Busy,
    Conflict,
    Mismatch,
    NotFound,
    NotSignedIn,
    Refused,
    TooLarge,
    TooMany,
    Unavailable,
    Unreadable,
    UsageError,
)

_BY_KIND: Final[Mapping[str, type[AuditorError]]] = {
    "busy": Busy,
    "conflict": Conflict,
    "mismatch": Mismatch,
    "not-found": NotFound,
    "not-signed-in": NotSignedIn,
    "refused": Refused,
    "too-large": TooLarge,
    "unavailable": Unavailable,
    "unreadable": Unreadable,
    "usage-error": UsageError,
}
_BY_STATUS: Final[Mapping[int, type[AuditorError]]] = {
    400: UsageError,
    401: NotSignedIn,
    403: Refused,
    404: NotFound,
    405: UsageError,
    409: Conflict,
    413: TooLarge,
    422: UsageError,
    502: Unavailable,
    503: Unavailable,
    504: Unavailable,
}
_KIND = "urn:auditor:problem:"
_WAIT = 5
"""Seconds, where a refusal does not say how long."""
_NOT_OURS = "check that the address is that of `auditor serve`, and what stands between it and this machine"


def problem(response: httpx.Response) -> AuditorError:
    """What a refusal says, as the error that the same trouble is on the command line."""
    told = _told(response)
    status = response.status_code
    what = told.get("detail") or f"{response.url} answered {status} {_phrase(status)}"
    hint = told.get("hint", "") if told else _NOT_OURS
    asked = told.get("request_id")
    if asked and status >= 500:
        hint = f"{hint} (request {asked})".lstrip()
    wait = retry_after(response.headers, time())
    seconds = _WAIT if wait is None else math.ceil(wait)
    if status == TooMany.http_status:
        return TooMany(what, hint=hint, retry_after=seconds)
    kind = told.get("type", "").removeprefix(_KIND)
    error = _BY_KIND.get(kind, _BY_STATUS.get(status, AuditorError))(what, hint=hint)
    if isinstance(error, Unavailable):
        error.retry_after = seconds
    return error


def _told(response: httpx.Response) -> dict[str, str]:
    """The texts of a problem+json; empty where something else answered."""
    if not response.headers.get("content-type", "").startswith("application/problem+json"):
        return {}
    try:
        told = json.loads(response.content)
    except ValueError:
        return {}
    return {key: value for key, value in told.items() if isinstance(value, str)} if isinstance(told, dict) else {}


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "(no status of HTTP)"
