"""`/board`: promises as they stand, and what people decide about one of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, assert_never

from fastapi import APIRouter, Form, Path, Query, Request
from pydantic import BaseModel, ConfigDict, Field, field_validator
from starlette.responses import RedirectResponse, Response

from auditor.core.recovery import slip_of
from auditor.errors import UsageError
from auditor.model import ledger
from auditor.model.access import Role
from auditor.model.ledger import Page, Word, WordKind
from auditor.model.recovery import ComeClean, Slip
from auditor.model.text import Side
from auditor.model.verdict import Verdict
from auditor.pipeline.recovering import Circle, recovering
from auditor.reports.ledger_text import EVENT_NAMES
from auditor.reports.recovery_text import recovery_notes
from auditor.reports.words import GRADE_NAMES, SIDE_NAMES, VERDICT_NAMES, VERDICT_TONES, next_step, verdict_words
from auditor.service.callers import Admin, Reader
from auditor.service.pages.paper import Paper
from auditor.service.requests import caller_of
from auditor.service.services import Services
from auditor.wiring.ledger import Books

_A_PAGE = 50
Id = Annotated[str, Path(min_length=4, max_length=80, pattern="^[A-Za-z0-9_]+$")]


class View(StrEnum):
    """Which promises the board shows."""

    DUE = "due"
    OVERDUE = "overdue"
    UNVERIFIED = "unverified"
    BROKEN = "broken"
    KEPT = "kept"
    ALL = "all"

    @property
    def verdicts(self) -> frozenset[Verdict]:
        match self:
            case View.DUE:
                return frozenset({Verdict.NOT_DUE})
            case View.OVERDUE:
                return frozenset({Verdict.BROKEN, Verdict.PARTLY_KEPT, Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE})
            case View.UNVERIFIED:
                return frozenset({Verdict.UNVERIFIED, Verdict.NOT_CHECKABLE})
            case View.BROKEN:
                return frozenset({Verdict.BROKEN, Verdict.PARTLY_KEPT})
            case View.KEPT:
                return frozenset({Verdict.KEPT, Verdict.KEPT_LATE})
            case View.ALL:
                return frozenset()
            case never:
                assert_never(never)


VIEWS = (
    (View.DUE, "Coming up"),
    (View.OVERDUE, "Past their date"),
    (View.UNVERIFIED, "No evidence"),
    (View.BROKEN, "Broken"),
    (View.KEPT, "Kept"),
    (View.ALL, "All"),
)


class Asked(BaseModel):
    """The filters, as they stand in the address; an empty field of the form leaves open."""

    model_config = ConfigDict(extra="ignore")

    view: View = View.DUE
    account: str = Field(default="", max_length=320)
    owner: str = Field(default="", max_length=320)
    side: Side | None = Side.OURS
    after: str = Field(default="", max_length=2000)

    @field_validator("side", mode="before")
    @classmethod
    def _or_both(cls, value: str | None) -> str | None:
        return value or None


class WordForm(BaseModel):
    """What a person says about a promise, from one of the forms of its page."""

    token: str = Field(max_length=100)
    kind: WordKind
    text: str = Field(max_length=20_000)
    verdict: Verdict | None = None


class Told(BaseModel):
    """What only the writer of a message knows, from the form beside it; an empty field says nothing."""

    cause: str = Field(default="", max_length=500)
    next_step: str = Field(default="", max_length=500)
    remedy: str = Field(default="", max_length=500)
    meaning: str = Field(default="", max_length=500)
    by: str = Field(default="", max_length=10)

    def asked(self) -> ComeClean:
        """Raises UsageError for what is no day."""
        words = {name: value.strip() for name, value in self.model_dump(exclude={"by"}).items() if value.strip()}
        try:
            return ComeClean(by=date.fromisoformat(self.by) if self.by else None, **words)
        except ValueError as error:
            raise UsageError(f"the new date: {self.by} is no day", hint="give one such as 2026-03-20") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The pages of promises over the ledger of whoever looks at them."""

    paper: Paper
    services: Services
    books: Callable[[str], Books]

    def listed(self, request: Request, asked: Annotated[Asked, Query()], caller: Reader) -> Response:
        mine = self._mine(caller.tenant)
        now = self.paper.now()
        page = mine.ledger.find(_query(asked, now))
        return self.paper.page(
            request,
            "board.html",
            asked=asked,
            views=VIEWS,
            sides=SIDE_NAMES,
            rows=[standing.commitment for standing in page.items],
            more=_further(request, page),
            tones=VERDICT_TONES,
            verdict_words=lambda one: verdict_words(one, now),
        )

    def shown(self, request: Request, id: Id, caller: Reader) -> Response:
        standing = self._mine(caller.tenant).ledger.get(id)
        one, now = standing.commitment, self.paper.now()
        known = caller_of(request.scope)
        return self.paper.page(
            request,
            "promise.html",
            standing=standing,
            one=one,
            badge=verdict_words(one, now),
            tone=VERDICT_TONES[one.verdict].value,
            next=next_step(one, now),
            grades=GRADE_NAMES,
            events=EVENT_NAMES,
            verdicts=VERDICT_NAMES,
            may_decide=known is not None and Role.ADMIN in known.roles,
            recovers=isinstance(slip_of(one), Slip) and not standing.dismissed,
        )

    def said(self, request: Request, id: Id, form: Annotated[WordForm, Form()], caller: Admin) -> Response:
        """Appended to the story of the promise; nothing is overwritten."""
        self.paper.must_be_ours(request, form.token)
        if not form.text.strip():
            raise UsageError("No reason is given", hint="go back and say why in a few words; it stays in the history")
        if (form.kind is WordKind.OVERRIDDEN) != (form.verdict is not None):
            raise UsageError("It is not said what became of the promise", hint="go back and choose one of the outcomes")
        mine = self._mine(caller.tenant)
        one = mine.ledger.get(id).commitment
        by = caller.key or "this machine"
        word = Word(
            kind=form.kind,
            commitment_id=one.id,
            document_id=one.document_id,
            at=mine.ledger.now(),
            by=by,
            text=form.text.strip(),
            verdict=form.verdict,
        )
        mine.keep([word])
        return RedirectResponse(f"/board/{one.id}", 303)

    def recovered(self, request: Request, id: Id, told: Annotated[Told, Query()], caller: Reader) -> Response:
        """A message that comes clean, composed by rules: opening a page asks no model. Words that cannot stand in it are
        told above the message without them."""
        mine = self._mine(caller.tenant)
        standing = mine.ledger.get(id)
        circle = Circle(settings=mine.settings(), memory=mine.ledger, knowledge=self.services.shop.knowledge)
        refused: UsageError | None = None
        try:
            found = recovering(standing, told.asked(), circle, mine.engine, mine.engine)
        except UsageError as error:
            refused, found = error, recovering(standing, ComeClean(), circle, mine.engine, mine.engine)
        return self.paper.page(
            request,
            "recover.html",
            one=standing.commitment,
            message=found.message,
            notes=tuple(recovery_notes(found)),
            told=told,
            refused=refused,
            today=self.paper.now().date().isoformat(),
        )

    def _mine(self, tenant: str) -> Books:
        mine = self.books(tenant)
        mine.bring_up_to_date()
        return mine


def routes(paper: Paper, services: Services, books: Callable[[str], Books]) -> APIRouter:
    router = APIRouter()
    board = Board(paper=paper, services=services, books=books)
    router.get("/board")(board.listed)
    router.get("/board/{id}")(board.shown)
    router.post("/board/{id}")(board.said)
    router.get("/board/{id}/recover")(board.recovered)
    return router


def _query(asked: Asked, now: datetime) -> ledger.Query:
    return ledger.Query(
        account=asked.account.strip() or None,
        owner=asked.owner.strip() or None,
        side=asked.side,
        verdicts=asked.view.verdicts,
        due_until=now if asked.view is View.OVERDUE else None,
        limit=_A_PAGE,
        after=asked.after or None,
    )


def _further(request: Request, page: Page) -> str:
    """The address of the next page; empty when this is the last."""
    return str(request.url.include_query_params(after=page.next_cursor).query) if page.next_cursor else ""
