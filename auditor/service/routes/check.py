"""`POST /v1/check`: a draft before it is sent."""

from fastapi import APIRouter
from starlette.responses import Response

from auditor.service.answers import REPORT, answer
from auditor.service.callers import Reviewer
from auditor.service.figures import Figures
from auditor.service.problems import declared
from auditor.service.reviews import Reviews
from auditor.service.schemas import DraftIn


def routes(reviews: Reviews, figures: Figures) -> APIRouter:
    router = APIRouter(prefix="/v1", tags=["review"])

    @router.post("/check", responses={200: REPORT, **declared(400, 401, 403, 413, 422, 429, 503)})
    async def check(draft: DraftIn, caller: Reviewer) -> Response:
        """Review a draft: promises about to be made, what says too much, safer wording, and openers.

        Nothing of it is kept. `decision` is allow, warn or block.
        """
        report = await reviews.of_draft(draft.model_dump(exclude_none=True), caller)
        figures.reviewed(report.decision.value)
        return answer(report)

    return router
