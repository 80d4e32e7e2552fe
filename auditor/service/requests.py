"""What is known of one request while it is under way: kept in its ASGI scope, read through these functions only."""

import re
from uuid import uuid4

from starlette.datastructures import Headers
from starlette.routing import Route
from starlette.types import Scope

from auditor.model.access import Caller

_ID = "auditor.request_id"
_CALLER = "auditor.caller"
_PLAIN = re.compile(r"[\w.-]{1,64}")


def begin(scope: Scope) -> str:
    """Gives the request its id: the caller's own `X-Request-Id`, where that is a short plain word, or a new one."""
    given = Headers(scope=scope).get("x-request-id", "")
    scope[_ID] = given if given.isascii() and _PLAIN.fullmatch(given) else uuid4().hex
    return request_id(scope)


def request_id(scope: Scope) -> str:
    found: str = scope.get(_ID, "")
    return found


def set_caller(scope: Scope, caller: Caller) -> None:
    scope[_CALLER] = caller


def caller_of(scope: Scope) -> Caller | None:
    """None: nobody said who he is."""
    found: Caller | None = scope.get(_CALLER)
    return found


def route_of(scope: Scope) -> str:
    """The address with its parts unnamed (`/v1/commitments/{id}`): fit for logs and figures, which hold nobody's data."""
    route = scope.get("route")
    return route.path if isinstance(route, Route) else "none"
