"""`POST /v2/check` and `GET /v2/languages`: as LanguageTool answers them, so that its editors and browser add-ons work."""

from typing import Annotated

from fastapi import APIRouter, Form

from auditor.service.callers import Reviewer
from auditor.service.figures import Figures
from auditor.service.language_tool import answered, given
from auditor.service.language_tool_schemas import LANGUAGES, CheckedOut, CheckForm, LanguageOut
from auditor.service.problems import declared
from auditor.service.reviews import Reviews


def routes(reviews: Reviews, figures: Figures) -> APIRouter:
    router = APIRouter(prefix="/v2", tags=["languagetool"])

    @router.post("/check", responses=declared(400, 401, 403, 413, 422, 429, 503))
    async def check(form: Annotated[CheckForm, Form()], caller: Reviewer) -> CheckedOut:
        """Check a text as LanguageTool does; offsets count UTF-16 code units. Only English is reviewed."""
        text = given(form)
        report = await reviews.of_draft({"text": text.text}, caller) if text.text.strip() else None
        if report is not None:
            figures.reviewed(report.decision.value)
        return answered(report, text, form)

    @router.get("/languages", responses=declared(401, 403, 429))
    async def languages(_: Reviewer) -> list[LanguageOut]:
        """List the languages that are reviewed."""
        return list(LANGUAGES)

    return router
