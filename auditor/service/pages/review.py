"""`/`: a draft is pasted and reviewed as it is typed; the page asks `/v1/check` and `/v1/openers`, as any plugin does."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from auditor.model.knowledge import EntryKind, Knowledge
from auditor.model.report import Decision
from auditor.reports.words import decision_words
from auditor.service.callers import Reviewer
from auditor.service.pages.paper import Paper
from auditor.service.services import Services


def routes(paper: Paper, services: Services) -> APIRouter:
    router = APIRouter()
    known = services.shop.knowledge

    @router.get("/")
    def review(request: Request, _: Reviewer) -> Response:
        return paper.page(
            request,
            "review.html",
            decisions=[(one.value, decision_words(one, before_sending=True)) for one in Decision],
            where=_where(services),
            accounts=_accounts(known),
            roles=sorted({role for claim in known.claims for role in claim.roles}),
            has_claims=bool(known.claims),
        )

    return router


def _where(services: Services) -> str:
    """Where the words go, in one sentence."""
    here = "this machine" if services.keys is None else "this server"
    model = services.shop.engine.info.model
    if model is not None:
        return f"Read on {here} and by the language model {model}, which is sent your words."
    return f"Read on {here}. Your words are sent nowhere else, and nothing of them is kept."


def _accounts(known: Knowledge) -> list[str]:
    found = {one.account or one.title for one in known.entries if one.kind is EntryKind.ACCOUNT}
    return sorted(found, key=str.casefold)
