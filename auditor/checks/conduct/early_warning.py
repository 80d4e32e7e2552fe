"""A slip told in time."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

EARLY_WARNING = ConductRule(
    id="early-warning",
    title="A slip told in time",
    cls=FindingClass.TRUST,
    level=Level.INFO,
    trust_element=TrustElement.TRUTH,
    message="Well done: the customer heard of the slip before the date and could still plan.",
    why="A slip that is told before its date costs a plan; one that is found out costs trust.",
    source="Singh: notify before violation; Lewicki, Polin and Lount 2016",
    flags=("A plan is due on Friday; on Wednesday the rep writes that it will be Monday.",),
    passes=(
        "A plan was due on Friday; on Monday after the rep writes that it is late.",
        "A plan is due on Friday; on Wednesday the rep writes about something else.",
    ),
)
