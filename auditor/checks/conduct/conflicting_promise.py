"""Two promises that cannot both hold."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

CONFLICTING_PROMISE = ConductRule(
    id="conflicting-promise",
    title="Two promises that cannot both hold",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="Two promises about the same thing do not fit together. Tell the customer which one holds.",
    why="Whichever is kept, the other is broken. Customers compare what two of us said.",
    source="Singh: commitment conflicts; promise theory (Bergstra and Burgess): incompatible promises",
    flags=(
        "One rep promises the pumps for 3 May, another promises the same pumps for 17 May, and nobody says why.",
        "The same hour on Tuesday is promised to two customers by the same person.",
        "A draft promises the offer for Thursday; the same customer was promised it for Tuesday, and the draft does not "
        "say that it moved.",
    ),
    passes=(
        "The date moved from 3 May to 17 May, and the customer agreed to it.",
        "Two orders of the same customer have two dates.",
    ),
)
