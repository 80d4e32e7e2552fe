"""The OpenAPI document: the framework's, with our problems, our headers and who may call what."""

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from auditor.service.callers import role_of
from auditor.service.problems import Problem
from auditor.service.services import Services

_ABOUT = """Reviews drafts before they are sent, and keeps track of what was promised.

Errors are `application/problem+json`: `detail` says what and where, `hint` what to do next. Each answer carries an
`X-Request-Id`; name it when you ask about one. `RateLimit-*` headers tell what is left, `Retry-After` when to come again.
"""
_REF = "#/components/schemas/{model}"


def describe(app: FastAPI, services: Services, routers: Sequence[APIRouter]) -> None:
    """Sets what `/openapi.json` answers; `routers` are those of the app."""
    routes = [route for router in routers for route in router.routes if isinstance(route, APIRoute)]

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _document(app, services, routes)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _document(app: FastAPI, services: Services, routes: Sequence[APIRoute]) -> dict[str, Any]:
    document = get_openapi(title=app.title, version=app.version, description=_ABOUT, routes=app.routes)
    components = document.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    problem = Problem.model_json_schema(ref_template=_REF)
    schemas |= {**problem.pop("$defs"), "Problem": problem}
    if services.keys is not None:
        components["securitySchemes"] = {
            "key": {"type": "http", "scheme": "bearer", "description": "A key that `auditor keys create` made."}
        }
        for route in routes:
            role = role_of(route.dependant.dependencies)
            if role is not None and route.include_in_schema:
                for method in route.methods or ():
                    document["paths"][route.path][method.lower()]["security"] = [{"key": [role.value]}]
    return document
