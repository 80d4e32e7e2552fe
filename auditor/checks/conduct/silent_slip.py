"""Slip without a word."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

SILENT_SLIP = ConductRule(
    id="silent-slip",
    title="Slip without a word",
    cls=FindingClass.TRUST,
    level=Level.ERROR,
    trust_element=TrustElement.DEPENDABILITY,
    message="The promised date passed, and the customer heard nothing of it. Say what happened and when it comes.",
    why="A slip that is hidden costs more than a slip that is told: the customer notices both.",
    source="Field notes on trust in sales (tell a miss at once); Singh: notify before violation",
    flags=(
        "A quote was promised for Friday. On Tuesday the rep writes about a trade fair and not about the quote, which "
        "was not sent.",
        "A quote was promised for Friday. By the complete mail nobody wrote to the customer for a week.",
        "A part was due on 3 March. Two mails in the week after speak of other things; the part left on 20 March.",
    ),
    passes=(
        "A quote was promised for Friday. On Monday the rep writes that it is late and comes on Wednesday.",
        "A quote was promised for Friday and no later mail is at hand, in mail that may be a part of it.",
        "A quote was sent on Friday, as promised, and the next mail speaks of a trade fair.",
    ),
)
