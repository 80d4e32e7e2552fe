"""`POST /v1/records`: what truly happened, as other systems tell it."""

from collections.abc import Callable

from fastapi import APIRouter

from auditor.model.record import Record
from auditor.model.text import Skipped
from auditor.reports.schema_v1 import SkippedV1
from auditor.service.callers import Ingester
from auditor.service.ledger_schemas import RecordsIn, RecordsOut
from auditor.service.problems import declared
from auditor.wiring.ledger import Books
from auditor.wiring.service import posted_records


def routes(books: Callable[[str], Books]) -> APIRouter:
    router = APIRouter(prefix="/v1", tags=["records"])

    @router.post("/records", responses=declared(400, 401, 403, 409, 413, 422, 429, 503))
    def records(sent: RecordsIn, caller: Ingester) -> RecordsOut:
        """Bring in delivery records; what bears on promises is judged anew at once. The same record twice changes nothing."""
        mine = books(caller.tenant)
        lines = [one.model_dump_json(exclude_none=True) for one in sent.data]
        read = list(posted_records(lines, mine.config))
        found = [one for one in read if isinstance(one, Record)]
        new = mine.keep(found)
        skipped = tuple(SkippedV1(origin=s.origin, reason=s.reason) for s in read if isinstance(s, Skipped))
        return RecordsOut(received=len(found), new=new, skipped=skipped)

    return router
