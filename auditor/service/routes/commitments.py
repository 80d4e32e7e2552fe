"""`/v1/commitments`: the ledger of promises, listed, shown and decided about."""

from collections.abc import Callable
from datetime import UTC, datetime, time
from typing import Annotated

from fastapi import APIRouter, Path, Query

from auditor.config import moment, zone
from auditor.model import ledger
from auditor.reports.ledger_v1 import PageV1, StandingV1, page_v1, standing_v1
from auditor.service.callers import Admin, Reader
from auditor.service.ledger_schemas import EventIn, ListQuery
from auditor.service.problems import declared
from auditor.wiring.ledger import Books

Id = Annotated[str, Path(min_length=4, max_length=80, pattern="^[A-Za-z0-9_]+$", examples=["c_5be2a1"])]


def routes(books: Callable[[str], Books]) -> APIRouter:
    router = APIRouter(prefix="/v1/commitments", tags=["promises"])

    @router.get("", responses=declared(400, 401, 403, 404, 422, 429, 503))
    def listed(asked: Annotated[ListQuery, Query()], caller: Reader) -> PageV1:
        """List promises as they stand now, or stood on a day, a page at a time."""
        mine = books(caller.tenant)
        if asked.as_of:
            return page_v1(mine.stood(_query(asked, mine), moment(asked.as_of, zone(mine.config.tz) or UTC)))
        mine.bring_up_to_date()
        return page_v1(mine.ledger.find(_query(asked, mine)))

    @router.get("/{id}", responses=declared(400, 401, 403, 404, 422, 429, 503))
    def shown(id: Id, caller: Reader) -> StandingV1:
        """Show one promise: its words, what records show, and its story. The beginning of an id will do."""
        mine = books(caller.tenant)
        mine.bring_up_to_date()
        return standing_v1(mine.ledger.get(id))

    @router.post("/{id}/events", status_code=201, responses=declared(400, 401, 403, 404, 409, 413, 422, 429, 503))
    def said(id: Id, event: EventIn, caller: Admin) -> StandingV1:
        """Say what you know about a promise; it is appended to its story. Answers with how it stands then."""
        mine = books(caller.tenant)
        known = mine.ledger.get(id).commitment
        word = ledger.Word(
            kind=event.kind,
            commitment_id=known.id,
            document_id=known.document_id,
            at=mine.ledger.now(),
            by=event.by or caller.key or "this machine",
            text=event.text.strip(),
            verdict=event.verdict,
        )
        mine.keep([word])
        return standing_v1(mine.ledger.get(known.id))

    return router


def _query(asked: ListQuery, mine: Books) -> ledger.Query:
    tz = zone(mine.config.tz) or UTC
    first, last = asked.due_from, asked.due_until
    return ledger.Query(
        account=asked.account,
        owner=asked.owner,
        side=asked.side,
        verdicts=frozenset(asked.verdict),
        due_from=datetime.combine(first, time.min, tz) if first else None,
        due_until=datetime.combine(last, time(23, 59, 59), tz) if last else None,
        sort=asked.sort,
        limit=asked.limit,
        after=asked.cursor,
    )
