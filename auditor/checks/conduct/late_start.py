"""An appointment that began late."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

LATE_START = ConductRule(
    id="late-start",
    title="An appointment that began late",
    cls=FindingClass.TRUST,
    level=Level.SUGGESTION,
    trust_element=TrustElement.DEPENDABILITY,
    message="The appointment began late. Say sorry for the wait, and keep the end that was agreed.",
    why="The first minutes of a meeting are the promise that is easiest to keep and first to be noticed.",
    source="Field notes on trust in sales (appointments are promises)",
    flags=(
        "A call was agreed for 10:00, and its recording begins at 10:25.",
        "A call stands in the calendar for 14:00, and its recording begins at 14:20.",
        "The list of who was there shows that the customer waited from 9:00 for our engineer, who came at 9:18.",
    ),
    passes=(
        "A call was agreed for 10:00, and its recording begins at 10:04.",
        "Our engineer was there at 9:00, and the customer came at 9:20.",
        "The recording begins at 10:20, and the customer says at once that he is sorry to be late.",
        "A visit was agreed for Tuesday without an hour.",
    ),
)
