"""Ownership: a slip taken on in the first person. Positive."""

from collections.abc import Iterator

from auditor.checks._conduct_words import OWNERSHIP
from auditor.checks._language import asked, clause, negated, ours, quoted, supposed
from auditor.checks._scan import trim
from auditor.checks.rule import Hit, Rule
from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.text import Reading


def _find(reading: Reading) -> Iterator[Hit]:
    for sentence, seen in ours(reading):
        found = seen.find(OWNERSHIP)
        if found and not any(guard(seen, *found.span()) for guard in (quoted, negated, asked, supposed)):
            start, end = trim(seen.lower, *clause(seen, *found.span()))
            yield Hit(span=seen.span(sentence, start, end), confidence=0.85)


OWNERSHIP_TAKEN = Rule(
    id="ownership",
    title="A slip taken on",
    cls=FindingClass.TRUST,
    level=Level.INFO,
    trust_element=TrustElement.TRUTH,
    message="Well said: you take the slip on yourself. Add the next step with its date.",
    why="Customers forgive a slip more readily when somebody owns it and says what happens next.",
    source="Lewicki, Polin and Lount 2016 (elements of an apology)",
    find=_find,
    flags=(
        "That's on me.",
        "We should have told you earlier.",
        "I dropped the ball on the samples.",
        "My mistake, the invoice has the wrong date.",
        "We take full responsibility for the delay.",
        "I forgot to book the crane.",
        "We let you down last week.",
        "I entered the order wrong.",
        "There is no excuse for the late reply.",
        "The delay is mine and not the driver's.",
        "That is nobody's fault but mine.",
        "Two of the four lost days were our doing.",
        "That was my number, nobody else's.",
        "I counted them, so the mistake is mine.",
    ),
    passes=(
        "It's not my fault.",
        "Was that our mistake?",
        "If that is on us, we will pay for it.",
        'You wrote "we take full responsibility".',
        "The supplier dropped the ball.",
        "Lunch is on me today, so bring the team.",
        "You should have told us earlier.",
        "I should be there at ten.",
        "The responsibility lies with the carrier.",
        "The fault is in the valve.",
        "What the others were doing is their affair.",
    ),
)
