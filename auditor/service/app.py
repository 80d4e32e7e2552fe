"""The app: layers around routes. Constructors take what they work with; there is nothing global."""

from collections.abc import Sequence
from time import monotonic

from fastapi import APIRouter, FastAPI
from starlette.middleware.cors import CORSMiddleware

from auditor import __version__
from auditor.service import problems
from auditor.service.callers import Known
from auditor.service.description import describe
from auditor.service.figures import Figures
from auditor.service.hosts import Here
from auditor.service.limits import Metered, Sized
from auditor.service.once import Once
from auditor.service.reviews import Reviews
from auditor.service.routes import (
    audits,
    check,
    commitments,
    language_tool,
    openers,
    probes,
    records,
    recoveries,
    rules,
    scorecards,
)
from auditor.service.services import Services
from auditor.service.watch import Watch

_SHOWN = (
    "x-request-id",
    "retry-after",
    "ratelimit-policy",
    "ratelimit-limit",
    "ratelimit-remaining",
    "ratelimit-reset",
)
"""Headers that a page of another host may read."""


def create_app(services: Services, *, more: Sequence[APIRouter] = ()) -> FastAPI:
    """The whole service as an ASGI app; `more` are routers beside those of the API, such as pages."""
    figures, reviews = Figures(), Reviews(services)
    app = FastAPI(title="auditor", version=__version__, docs_url=None, redoc_url=None)
    routers = (
        check.routes(reviews, figures),
        openers.routes(reviews),
        rules.routes(),
        language_tool.routes(reviews, figures),
        probes.routes(services, figures),
        *_of_ledger(services),
        *more,
    )
    for router in routers:
        app.include_router(router)
    problems.install(app)
    describe(app, services, routers)
    _surround(app, services, figures)
    return app


def _of_ledger(services: Services) -> Sequence[APIRouter]:
    books = services.books
    audited = () if services.queue is None else (audits.routes(services.queue, services.clock),)
    return (
        audited
        if books is None
        else (
            commitments.routes(books),
            records.routes(books),
            scorecards.routes(books),
            recoveries.routes(services, books),
            *audited,
        )
    )


def _surround(app: FastAPI, services: Services, figures: Figures) -> None:
    """The layers, innermost first: each that is added lies around those before."""
    limits = services.limits
    if services.answers is not None:
        app.add_middleware(Once, answers=services.answers, clock=services.clock)
    if limits.a_minute:
        app.add_middleware(Metered, a_minute=limits.a_minute, clock=monotonic)
    app.add_middleware(Known, keys=services.keys, signatures=services.signatures)
    app.add_middleware(Sized, most=limits.body, uploads=limits.upload)
    if services.keys is None:
        app.add_middleware(Here, origins=services.origins)
    app.add_middleware(Watch, figures=figures)
    if services.origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=list(services.origins),
            allow_methods=["GET", "POST", "DELETE"],
            allow_headers=["authorization", "content-type", "idempotency-key", "x-request-id"],
            expose_headers=_SHOWN,
            max_age=600,
        )
