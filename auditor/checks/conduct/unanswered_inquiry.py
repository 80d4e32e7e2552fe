"""Inquiry without an answer."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

UNANSWERED_INQUIRY = ConductRule(
    id="unanswered-inquiry",
    title="Inquiry without an answer",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="The customer asked, and nothing was sent back within the working days that the settings allow. Answer "
    "now, and say sorry for the wait.",
    why="The response that a buyer gets before the sale is the service that he expects after it.",
    source="Field notes on trust in sales (an unanswered inquiry loses the customer)",
    flags=(
        "A customer asks on Monday whether the meter fits his panel; eight working days later no mail of ours has "
        "gone to him.",
        "A customer speaks on the machine on Monday, and by Thursday nobody has rung him back or written to him.",
        "A buyer writes to the sales address for a price list, and the mailbox holds no reply to him.",
    ),
    passes=(
        "A customer asks on Monday and gets an answer on Tuesday.",
        "A customer asks on Friday afternoon, and the audit ends on the Monday after.",
        "A customer writes to say thank you, and asks nothing.",
    ),
)
