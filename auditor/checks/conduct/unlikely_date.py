"""Date that was rarely kept before."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

UNLIKELY_DATE = ConductRule(
    id="unlikely-date",
    title="Date that was rarely kept before",
    cls=FindingClass.TRUST,
    level=Level.WARNING,
    trust_element=TrustElement.DEPENDABILITY,
    message="Promises like this one, for as short a time, were rarely on time. Name the date that earlier ones support.",
    why="People plan by how it should go, not by how it went. A later date that is kept is worth more to the customer "
    "than an early one that is moved.",
    source="Planning fallacy and reference class forecasting (Kahneman and Tversky); Wilson (1927) for the interval",
    flags=(
        "A quote is promised within two days. Of 14 quotes that the same person promised for so short a time, 5 came "
        "in time; within four days it would have been 12.",
        "A sample is promised for tomorrow. Of the team's 20 last promises to ship by the next day, 6 were kept.",
    ),
    passes=(
        "A quote is promised within two days, and of 14 such promises 11 were kept.",
        "A quote is promised within two days, and only five earlier ones have a known outcome.",
        "A quote is promised within two weeks; those promised within two days were often late.",
    ),
)
