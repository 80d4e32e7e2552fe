"""Rules on conduct over a longer time, as data: dates moved again, trust that wears off, warnings given in time."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

RE_PROMISED = ConductRule(
    id="re-promised",
    title="A date moved again and again",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="The same thing has been promised for a third date. Say what stands in the way, and name a date that holds.",
    why="Each new date costs more belief than the one before; after the second move the customer plans without you.",
    source="Field notes on trust in sales (dependability); Singh: a commitment is renegotiated with the one it is owed to",
    flags=(
        "A site plan is promised for 6 March, then for the 13th, then for the 20th, and the customer was never asked.",
        "A repair is announced for Monday, on Tuesday for Thursday, on Friday for the week after.",
    ),
    passes=(
        "A plan is promised for 6 March and once moved to the 13th.",
        "The customer asks twice for a later date, and each time it is agreed.",
        "Three price lists are promised for three different months.",
    ),
)
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
    ),
    passes=(
        "One promise slips, and answers come as fast as ever.",
        "Answers are slow in this quarter as in the one before.",
    ),
)
GONE_QUIET = ConductRule(
    id="gone-quiet",
    title="Silence after a slip",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.EMPATHY,
    message="A promise slipped, and the customer, who used to write, has fallen silent. Call, own it, and ask what it cost.",
    why="Most customers who leave do not complain first; they stop writing.",
    source="Hirschman 1970 (exit, voice and loyalty); field notes on trust in sales (the silence alarm)",
    flags=(
        "A customer wrote every week. A delivery came two weeks late, and for five weeks nothing has come from him.",
    ),
    passes=(
        "A customer who writes twice a year has not written for a month.",
        "A customer falls silent, and every promise to him was kept.",
    ),
)
LATE_START = ConductRule(
    id="late-start",
    title="An appointment that began late",
    cls=FindingClass.TRUST,
    level=Level.SUGGESTION,
    trust_element=TrustElement.DEPENDABILITY,
    message="The appointment began late. Say sorry for the wait, and keep the end that was agreed.",
    why="The first minutes of a meeting are the promise that is easiest to keep and first to be noticed.",
    source="Field notes on trust in sales (appointments are promises)",
    flags=("A call was agreed for 10:00, and its recording begins at 10:25.",),
    passes=(
        "A call was agreed for 10:00, and its recording begins at 10:04.",
        "A visit was agreed for Tuesday without an hour.",
    ),
)
EARLY_WARNING = ConductRule(
    id="early-warning",
    title="A slip told in time",
    cls=FindingClass.TRUST,
    level=Level.INFO,
    trust_element=TrustElement.TRUTH,
    message="Well done: the customer heard of the slip before the date and could still plan.",
    why="A slip that is told before its date costs a plan; one that is found out costs trust.",
    source="Singh: notify before violation; Lewicki, Polin and Lount 2016",
    flags=("A plan is due on Friday; on Wednesday the rep writes that it will be Monday.",),
    passes=(
        "A plan was due on Friday; on Monday after the rep writes that it is late.",
        "A plan is due on Friday; on Wednesday the rep writes about something else.",
    ),
)

DRIFT: tuple[ConductRule, ...] = (RE_PROMISED, TRUST_DECAY, GONE_QUIET, LATE_START, EARLY_WARNING)
