"""Errors as `application/problem+json` (RFC 9457): what and where, and what to do next."""

import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import Scope

from auditor.errors import AuditorError, NotSignedIn, Unavailable
from auditor.service.requests import request_id

MEDIA_TYPE: Final = "application/problem+json"
_HINT = "/openapi.json shows the form of each request, with examples"
_FIELD = re.compile(r"[\w-]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


class FieldProblem(BaseModel):
    """One thing in a request that is not as it should be."""

    where: str = Field(examples=["body.sent_at"])
    what: str = Field(examples=["not a time: give ISO 8601 with an offset"])


class Problem(BaseModel):
    """Why a request was not answered as it was asked."""

    type: str = Field(description="The kind of problem; stable.", examples=["urn:auditor:problem:not-found"])
    title: str = Field(examples=["Not Found"])
    status: int = Field(examples=[404])
    detail: str = Field(description="What, and where.", examples=["there is no rule 'puffry'"])
    hint: str = Field(description="What to do next; may be empty.", examples=["did you mean puffery?"])
    request_id: str = Field(
        description="Name it when you ask about this.", examples=["5f0c1f6f7d1c4f0e8b3e6f8a2f0d9c11"]
    )
    errors: list[FieldProblem] = Field(default=[], description="Fields, where single ones are wrong.")


def declared(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """`responses=` of a route that may answer with these problems."""
    return {
        status: {
            "description": HTTPStatus(status).phrase,
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status in statuses
    }


def install(app: FastAPI) -> None:
    """Answers what the framework itself finds wrong in the same form as our own errors."""
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _by_framework)


def answer(error: AuditorError, scope: Scope) -> Response:
    """What is sent for one of our own errors."""
    headers: dict[str, str] = {}
    if isinstance(error, Unavailable):
        headers["retry-after"] = str(error.retry_after)
    if isinstance(error, NotSignedIn):
        headers["www-authenticate"] = "Bearer"
    kind = _CAMEL.sub("-", type(error).__name__).lower()
    return _response(scope, error.http_status, kind, str(error), error.hint, headers=headers)


def failed(scope: Scope) -> Response:
    """What is sent for a fault of ours; what exactly happened stands in the log only."""
    return _response(
        scope,
        500,
        "fault",
        "This program failed on the request",
        "try again; report it with the request id if it stays",
    )


async def _invalid(request: Request, error: Exception) -> Response:
    if not isinstance(error, RequestValidationError):
        raise error
    found = [FieldProblem(where=_place(one["loc"]), what=_plain(one["msg"])) for one in error.errors()]
    if any(one["type"] == "json_invalid" for one in error.errors()):
        return _response(request.scope, 400, "not-json", "The body is no JSON", _HINT, errors=found)
    first = found[0]
    more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
    detail = f"{first.where}: {first.what}{more}"
    return _response(request.scope, 422, "invalid", detail, _HINT, errors=found)


async def _by_framework(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    path, headers = request.url.path, error.headers
    match error.status_code:
        case 404:
            said = ("no-such-address", f"There is nothing at {path}", "/openapi.json lists every address")
        case 405:
            headers = {"allow": ", ".join(_methods(request))}
            said = ("method", f"{request.method} is not for {path}", "/openapi.json shows which method is")
        case _:
            said = ("request", str(error.detail), _HINT)
    return _response(request.scope, error.status_code, *said, headers=headers)


def _methods(request: Request) -> list[str]:
    """All that the address knows; the framework names those of its first route only."""
    fitting = (r for r in request.app.routes if isinstance(r, Route) and r.matches(request.scope)[0] is not Match.NONE)
    return sorted({method for route in fitting for method in route.methods or ()})


def _place(parts: Sequence[object]) -> str:
    """Where in the request; which of our own forms was tried for it is nobody's concern."""
    return ".".join(part for part in map(str, parts) if _FIELD.fullmatch(part))


def _plain(message: str) -> str:
    """Pydantic's sentence, without its marks of emphasis and its own prefix."""
    told = message.removeprefix("Value error, ").replace("`", "").rstrip(".")
    return told[:1].lower() + told[1:]


def _response(
    scope: Scope,
    status: int,
    kind: str,
    detail: str,
    hint: str,
    *,
    errors: Sequence[FieldProblem] = (),
    headers: Mapping[str, str] | None = None,
) -> Response:
    problem = Problem(
        type=f"urn:auditor:problem:{kind}",
        title=HTTPStatus(status).phrase,
        status=status,
        detail=detail,
        hint=hint,
        request_id=request_id(scope),
        errors=list(errors),
    )
    return Response(problem.model_dump_json(), status, headers, MEDIA_TYPE)
