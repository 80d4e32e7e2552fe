"""Worry without an answer."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

UNANSWERED_CONCERN = ConductRule(
    id="unanswered-concern",
    title="Worry without an answer",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.EMPATHY,
    message="The customer voiced a worry, and nobody answered it or undertook to find out. Come back to it.",
    why="Worries that are passed over do not go away; they decide quietly. Reassurance, a compliment or a change of "
    "subject is no answer.",
    source="Field notes on trust in sales (concerns that nobody answers)",
    flags=(
        "The customer says she fears a standstill during the change. Our side says that everybody loves the product.",
        "The customer asks what happens to old data, and the talk moves on to prices.",
    ),
    passes=(
        "The customer fears a standstill, and our side explains the two-hour window at night.",
        "The customer asks about old data, and our side says that it will find out by Thursday.",
    ),
)
