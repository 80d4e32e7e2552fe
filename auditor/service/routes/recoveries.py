"""`POST /v1/recoveries`: a message that comes clean about a promise that slipped or may slip."""

from collections.abc import Callable

from fastapi import APIRouter

from auditor.model.recovery import ComeClean
from auditor.model.text import Party, Side
from auditor.pipeline.recovering import Circle, recovering
from auditor.reports.recovery_v1 import RecoveryV1, recovery_v1
from auditor.service.callers import Reader
from auditor.service.ledger_schemas import RecoveryIn
from auditor.service.problems import declared
from auditor.service.services import Services
from auditor.wiring.ledger import Books


def routes(services: Services, books: Callable[[str], Books]) -> APIRouter:
    router = APIRouter(prefix="/v1", tags=["promises"])
    shop = services.shop

    @router.post("/recoveries", responses=declared(400, 401, 403, 404, 409, 413, 422, 429, 503))
    def recoveries(asked: RecoveryIn, caller: Reader) -> RecoveryV1:
        """Write a message about one promise: what slipped, owned, and a date that can be kept.

        409 where there is nothing to come clean about; 400 where what you say would blame somebody or promise too much.
        """
        mine = books(caller.tenant)
        mine.bring_up_to_date()
        circle = Circle(settings=mine.settings(), memory=mine.ledger, knowledge=shop.knowledge)
        standing = mine.ledger.get(asked.commitment_id)
        return recovery_v1(recovering(standing, _asked(asked), circle, shop.engine, mine.engine))

    return router


def _asked(told: RecoveryIn) -> ComeClean:
    return ComeClean(
        writer=_ours(told.writer) if told.writer else None,
        by=told.by,
        next_step=told.next_step,
        cause=told.cause,
        remedy=told.remedy,
        meaning=told.meaning,
    )


def _ours(text: str) -> Party:
    return Party(email=text.lower(), side=Side.OURS) if "@" in text else Party(name=text, side=Side.OURS)
