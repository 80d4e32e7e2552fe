"""More promised than the days hold."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

OVERCOMMITTED = ConductRule(
    id="overcommitted",
    title="More promised than the days hold",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="More is due by this day than one person can keep. Name a later day, or hand something over first.",
    why="Each promise can be kept alone; together they cannot. The customers who lose are not told beforehand.",
    source="Singh: a commitment binds only whom it leaves able to keep it; field notes on trust in sales (dependability)",
    flags=(
        "A rep promises a quote for tomorrow while nine other promises of his are due by then.",
        "A report is promised for Wednesday, and the calendar is full of meetings until Wednesday evening.",
    ),
    passes=(
        "A quote is promised for tomorrow, and one other promise is due by then.",
        "Nine promises are open, and eight of them are due next month.",
    ),
)
