"""`/knowledge`: what the company can stand behind, and what of it no longer holds or does not fit together."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fastapi import APIRouter, Request
from starlette.responses import Response

from auditor.core.facts.checking import problems
from auditor.model.finding import Level
from auditor.model.knowledge import Claim, Entry, EntryKind, Knowledge
from auditor.reports.words import day
from auditor.service.callers import Reviewer
from auditor.service.pages.paper import Paper
from auditor.service.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An entry as it is listed."""

    id: str
    kind: str
    about: str
    says: str
    until: str
    over: bool
    """It may no longer be used."""
    place: str


def routes(paper: Paper, services: Services) -> APIRouter:
    router = APIRouter()
    known = services.shop.knowledge

    @router.get("/knowledge")
    def held(request: Request, _: Reviewer) -> Response:
        today = paper.now().date()
        found = problems(known, today)
        return paper.page(
            request,
            "knowledge.html",
            problems=found,
            errors=sum(one.level is Level.ERROR for one in found),
            groups=tuple(_groups(known, today)),
        )

    return router


def _groups(known: Knowledge, today: date) -> Iterable[tuple[str, list[Row]]]:
    """Rows by kind, in the order of the enums; kinds of which there is nothing are left out."""
    rows = [*(_claim(one, today) for one in known.claims), *(_entry(one, today) for one in known.entries)]
    for kind in dict.fromkeys(row.kind for row in rows):
        yield kind, sorted((row for row in rows if row.kind == kind), key=lambda row: row.about.casefold())


def _claim(one: Claim, today: date) -> Row:
    return Row(
        id=one.id,
        kind=_words(one.kind),
        about=one.subject,
        says=one.statement or (one.status.value if one.status else ""),
        until=day(one.valid_to) if one.valid_to else "",
        over=not one.holds_on(today),
        place=one.place,
    )


def _entry(one: Entry, today: date) -> Row:
    return Row(
        id=one.id,
        kind=_words(one.kind),
        about=one.title,
        says=_named(one),
        until=day(one.expires_on) if one.expires_on else "",
        over=not one.usable_on(today),
        place=one.place,
    )


def _named(one: Entry) -> str:
    if one.kind is EntryKind.ACCOUNT or not one.customer:
        return one.account or ""
    return one.customer if one.may_name_customer else f"{one.descriptor or 'a customer'} (may not be named)"


def _words(kind: str) -> str:
    return kind.replace("_", " ").capitalize()
