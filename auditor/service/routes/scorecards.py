"""`/v1/scorecards`: how promises to one account, or of one person, were kept."""

from collections.abc import Callable
from datetime import UTC
from typing import Annotated, assert_never

from fastapi import APIRouter, Path

from auditor.config import zone
from auditor.core.scorecard import scorecard
from auditor.errors import NotFound
from auditor.model.ledger import Query
from auditor.model.scorecard import Subject
from auditor.reports.scorecard_v1 import ScorecardV1, scorecard_v1
from auditor.service.callers import Reader
from auditor.service.ledger_schemas import OfWhom
from auditor.service.problems import declared
from auditor.service.schemas import SPEAKS
from auditor.wiring.ledger import Books

Id = Annotated[
    str,
    Path(
        min_length=1,
        max_length=320,
        pattern=SPEAKS,
        description="Name, domain or address.",
        examples=["harbourmill.example"],
    ),
]


def routes(books: Callable[[str], Books]) -> APIRouter:
    router = APIRouter(prefix="/v1/scorecards", tags=["promises"])

    @router.get("/{of}/{id}", responses=declared(401, 403, 404, 422, 429, 503))
    def card(of: OfWhom, id: Id, caller: Reader) -> ScorecardV1:
        """Show the card of an account or a person: the rate with its interval, and every event behind it."""
        mine = books(caller.tenant)
        mine.bring_up_to_date()
        known = mine.known(_query(of, id))
        if not known.standings and not known.noted:
            raise NotFound(f"nothing is known of this {of.value}", hint="GET /v1/commitments lists what there is")
        promises = [standing.commitment for standing in known.standings]
        at = mine.ledger.now().astimezone(zone(mine.config.tz) or UTC).replace(microsecond=0)
        return scorecard_v1(scorecard(Subject(of.value), id, promises, known.noted, as_of=at))

    return router


def _query(of: OfWhom, id: str) -> Query:
    match of:
        case OfWhom.ACCOUNT:
            return Query(account=id)
        case OfWhom.OWNER:
            return Query(owner=id)
        case never:
            assert_never(never)
