"""Whether the service lives, can work, which version it is, and its figures."""

from anyio import to_thread
from fastapi import APIRouter
from starlette.responses import Response

from auditor import RUBRIC_VERSION, __version__
from auditor.service.callers import Reader
from auditor.service.figures import MEDIA_TYPE, Figures
from auditor.service.problems import declared
from auditor.service.schemas import StatusOut, VersionOut
from auditor.service.services import Services


def routes(services: Services, figures: Figures) -> APIRouter:
    router = APIRouter(tags=["operation"])
    info = services.shop.engine.info

    @router.get("/healthz")
    async def healthz() -> StatusOut:
        """Whether the process answers."""
        return StatusOut(status="ok")

    @router.get("/readyz", responses=declared(503))
    async def readyz() -> StatusOut:
        """Whether everything that requests need is there."""
        for one in services.needed:
            await to_thread.run_sync(one.check)
        return StatusOut(status="ready")

    @router.get("/version")
    async def version() -> VersionOut:
        """Which version answers, and where words are sent, if anywhere."""
        return VersionOut(
            name="promise-auditor",
            version=__version__,
            rubric_version=RUBRIC_VERSION,
            engine=info.name,
            model=info.model,
        )

    @router.get(
        "/metrics",
        responses={200: {"content": {"text/plain": {"schema": {"type": "string"}}}}, **declared(401, 403)},
        response_class=Response,
    )
    async def metrics(_: Reader) -> Response:
        """Figures for Prometheus: counts by route, never by caller or by what was said."""
        return Response(figures.page(), media_type=MEDIA_TYPE)

    return router
