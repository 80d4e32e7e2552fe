"""The pages put onto the app of the API."""

from fastapi import FastAPI

from auditor.service.pages import assets, audits, board, keys, knowledge, people, review, rules, signing, webhooks
from auditor.service.pages.layers import CookieKeys, ReadableProblems
from auditor.service.pages.paper import Paper
from auditor.service.services import Services


def with_pages(app: FastAPI, services: Services) -> FastAPI:
    """The same app, which now also answers people in a browser."""
    paper, books = Paper(services), services.books
    for router in (
        assets.routes(),
        review.routes(paper, services),
        rules.routes(paper),
        knowledge.routes(paper, services),
        *((board.routes(paper, services, books), people.routes(paper, books)) if books is not None else ()),
        *((audits.routes(paper, services, services.queue),) if services.queue is not None else ()),
        *((keys.routes(paper, services, services.ring),) if services.ring is not None else ()),
        *((webhooks.routes(paper, services, services.webhooks),) if services.webhooks is not None else ()),
        *((signing.routes(paper, services.keys),) if services.keys is not None else ()),
    ):
        app.include_router(router, include_in_schema=False)
    app.add_middleware(ReadableProblems, paper=paper)
    if services.keys is not None:
        app.add_middleware(CookieKeys)
    return app
