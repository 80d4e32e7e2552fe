"""`/accounts` and `/people`: who has promises, and the scorecard of each."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final, assert_never

from fastapi import APIRouter, Request
from starlette.responses import Response

from auditor.errors import NotFound
from auditor.model.commitment import Commitment
from auditor.model.ledger import Query
from auditor.model.scorecard import Subject
from auditor.model.text import Side
from auditor.model.verdict import Verdict
from auditor.reports.scorecard_html import values
from auditor.service.callers import Reader
from auditor.service.pages.paper import Paper
from auditor.wiring.after import card
from auditor.wiring.ledger import Books

_BROKEN: Final = frozenset({Verdict.BROKEN, Verdict.PARTLY_KEPT})
_UNSEEN: Final = frozenset({Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE})


def routes(paper: Paper, books: Callable[[str], Books]) -> APIRouter:
    router = APIRouter()

    def listed(request: Request, tenant: str, subject: Subject, path: str) -> Response:
        mine = books(tenant)
        mine.bring_up_to_date()
        promises = [standing.commitment for standing in mine.ledger.find(Query(side=Side.OURS)).items]
        return paper.page(request, "people.html", subject=subject.value, path=path, rows=_rows(promises, subject))

    def shown(request: Request, tenant: str, subject: Subject, name: str) -> Response:
        mine = books(tenant)
        mine.bring_up_to_date()
        try:
            found = card(mine, subject, name, at=paper.now())
        except NotFound as error:
            hint = "the list of names shows whom there is something about"
            raise NotFound(f"Nothing is known of {name}", hint=hint) from error
        return paper.page(request, "scorecard.html", **values(found, promises_at="/board/"))

    @router.get("/accounts")
    def accounts(request: Request, caller: Reader) -> Response:
        return listed(request, caller.tenant, Subject.ACCOUNT, "/accounts")

    @router.get("/accounts/{name:path}")
    def account(request: Request, name: str, caller: Reader) -> Response:
        return shown(request, caller.tenant, Subject.ACCOUNT, name)

    @router.get("/people")
    def people(request: Request, caller: Reader) -> Response:
        return listed(request, caller.tenant, Subject.OWNER, "/people")

    @router.get("/people/{name:path}")
    def person(request: Request, name: str, caller: Reader) -> Response:
        return shown(request, caller.tenant, Subject.OWNER, name)

    return router


def _rows(promises: Iterable[Commitment], subject: Subject) -> list[tuple[str, Counter[str]]]:
    """By name, in the order of the alphabet: nobody is ranked."""
    found: dict[str, Counter[str]] = {}
    for one in promises:
        name = _name(one, subject)
        if name:
            found.setdefault(name, Counter()).update(_counted(one))
    return sorted(found.items(), key=lambda row: row[0].casefold())


def _counted(one: Commitment) -> tuple[str, ...]:
    if one.verdict is Verdict.NOT_DUE:
        return ("open",)
    return ("broken",) if one.verdict in _BROKEN else ("unseen",) if one.verdict in _UNSEEN else ("settled",)


def _name(one: Commitment, subject: Subject) -> str:
    match subject:
        case Subject.ACCOUNT:
            return one.account or ""
        case Subject.OWNER:
            return (one.promisor.email or one.promisor.name or "") if one.promisor else ""
        case Subject.TEAM:
            return "Our team"
        case never:
            assert_never(never)
