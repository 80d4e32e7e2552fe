"""`/rules`: every rule, what it says and why."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from auditor.checks import ALL, CONDUCT, ConductRule, Rule, by_id
from auditor.model.finding import Level
from auditor.reports.words import LEVEL_TONES
from auditor.service.callers import Reviewer
from auditor.service.pages.paper import Paper


def routes(paper: Paper) -> APIRouter:
    router = APIRouter()
    everything: tuple[Rule | ConductRule, ...] = (*ALL, *CONDUCT)
    groups = [(level, [rule for rule in everything if rule.level is level]) for level in reversed(Level)]

    @router.get("/rules")
    def listed(request: Request, _: Reviewer) -> Response:
        return paper.page(request, "rules.html", groups=groups, tones=LEVEL_TONES, count=len(everything))

    @router.get("/rules/{id}")
    def explained(request: Request, id: str, _: Reviewer) -> Response:
        rule = by_id(id)
        claims = rule.claims if isinstance(rule, Rule) else ()
        return paper.page(request, "rule.html", rule=rule, claims=claims, tone=LEVEL_TONES[rule.level])

    return router
