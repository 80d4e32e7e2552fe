"""Voicemail returned late."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

LATE_CALLBACK = ConductRule(
    id="late-callback",
    title="Voicemail returned late",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="The voicemail was returned after more working days than the settings allow. Say sorry for the wait; next "
    "time a short call or line on the same day is enough.",
    why="Whoever rings has a reason to ring now. A voicemail that waits says that he could have rung somebody else.",
    source="Field notes on trust in sales (voicemails are returned within a working day)",
    flags=(
        "A customer speaks on the machine on Monday morning about a leaking valve, and is rung back on Thursday.",
        "A voicemail of Tuesday is answered by a mail of Friday.",
    ),
    passes=(
        "A customer speaks on the machine on Monday evening, and is rung back on Tuesday.",
        "A voicemail of Friday night is answered on Monday.",
        "We ring back on the same day, reach nobody, and leave a message.",
    ),
)
