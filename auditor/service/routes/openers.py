"""`POST /v1/openers`: what a message to one account may begin with."""

from fastapi import APIRouter
from starlette.responses import Response

from auditor.model.opener import OpenerTask
from auditor.service.answers import REPORT, answer
from auditor.service.callers import Reviewer
from auditor.service.problems import declared
from auditor.service.reviews import Reviews
from auditor.service.schemas import OpenerIn


def routes(reviews: Reviews) -> APIRouter:
    router = APIRouter(prefix="/v1", tags=["review"])

    @router.post("/openers", responses={200: REPORT, **declared(400, 401, 403, 413, 422, 429, 503)})
    async def openers(task: OpenerIn, caller: Reviewer) -> Response:
        """Suggest openers that rest on facts, each with its sources: a report that holds nothing but `openers`."""
        day = task.day or reviews.today()
        asked = OpenerTask(account=task.account.strip(), day=day, persona=task.persona, goal=task.goal)
        return answer(await reviews.openers_for(asked, caller))

    return router
