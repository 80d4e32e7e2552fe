"""A date moved again and again."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

RE_PROMISED = ConductRule(
    id="re-promised",
    title="A date moved again and again",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="The same thing has been promised for a third date. Say what stands in the way, and name a date that holds.",
    why="Each new date costs more belief than the one before; after the second move the customer plans without you.",
    source="Field notes on trust in sales (dependability); Singh: a commitment is renegotiated with the one it is owed to",
    flags=(
        "A site plan is promised for 6 March, then for the 13th, then for the 20th, and the customer was never asked.",
        "A repair is announced for Monday, on Tuesday for Thursday, on Friday for the week after.",
    ),
    passes=(
        "A plan is promised for 6 March and once moved to the 13th.",
        "The customer asks twice for a later date, and each time it is agreed.",
        "Three price lists are promised for three different months.",
    ),
)
