"""`GET /v1/rules`: every rule, what it says and why."""

from fastapi import APIRouter

from auditor.checks import ALL, CONDUCT, ConductRule, Rule
from auditor.service.callers import Reviewer
from auditor.service.problems import declared
from auditor.service.schemas import RuleOut, RulesOut


def routes() -> APIRouter:
    router = APIRouter(prefix="/v1", tags=["rules"])
    declared_rules: tuple[Rule | ConductRule, ...] = (*ALL, *CONDUCT)
    everything = RulesOut(data=[told(rule) for rule in declared_rules])

    @router.get("/rules", responses=declared(401, 403, 429))
    async def rules(_: Reviewer) -> RulesOut:
        """List every rule with its level, its reason, its founding source and examples."""
        return everything

    return router


def told(rule: Rule | ConductRule) -> RuleOut:
    """One rule as it goes over the wire."""
    return RuleOut(
        id=rule.id,
        title=rule.title,
        cls=rule.cls,
        level=rule.level,
        trust_element=rule.trust_element,
        message=rule.message,
        why=rule.why,
        source=rule.source,
        flags=list(rule.flags),
        passes=list(rule.passes),
    )
