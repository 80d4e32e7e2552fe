"""Silence after a slip."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

GONE_QUIET = ConductRule(
    id="gone-quiet",
    title="Silence after a slip",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.EMPATHY,
    message="A promise slipped, and the customer, who used to write, has fallen silent. Call, own it, and ask what it cost.",
    why="Most customers who leave do not complain first; they stop writing.",
    source="Hirschman 1970 (exit, voice and loyalty); field notes on trust in sales (the silence alarm)",
    flags=(
        "A customer wrote every week. A delivery came two weeks late, and for five weeks nothing has come from him.",
    ),
    passes=(
        "A customer who writes twice a year has not written for a month.",
        "A customer falls silent, and every promise to him was kept.",
    ),
)
