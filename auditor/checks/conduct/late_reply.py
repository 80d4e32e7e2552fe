"""Answer that came late."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

LATE_REPLY = ConductRule(
    id="late-reply",
    title="Answer that came late",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="The answer came after more working days than the settings allow. Say sorry for the wait, or send a short "
    "note on the first day next time.",
    why="A slow answer tells the customer where he stands; replies that grow slower are how accounts are lost.",
    source="Field notes on trust in sales (reply times are read as reliability)",
    flags=(
        "A customer asks on 2 March, and the first reply is of 12 March.",
        "A question about a delivery waits for six working days.",
    ),
    passes=(
        "A customer asks on Friday evening and is answered on Tuesday: read on Monday, answered on the next day.",
        "A customer asks by mail, and the telephone log shows that he was rung on the day after.",
        "A note on the same day says when the answer will come, and it comes then.",
    ),
)
