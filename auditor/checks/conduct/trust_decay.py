"""Trust that wears off."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

TRUST_DECAY = ConductRule(
    id="trust-decay",
    title="Trust that wears off",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="With this customer several things have got worse within a quarter. Call before the next date is due.",
    why="No single slip looks grave; together, and slower than before, they are what a customer leaves for.",
    source="Zeithaml, Berry and Parasuraman 1988 (reliability weighs most); field notes on trust in sales (decay)",
    flags=(
        "In one quarter three promises to a customer slip, none in the quarter before, and answers take four working "
        "days where one was usual.",
        "In one quarter two promises to a customer slip, and both times the mail about it gives a cause before anybody "
        "has owned the slip.",
    ),
    passes=(
        "One promise slips, and answers come as fast as ever.",
        "Answers are slow in this quarter as in the one before.",
    ),
)
