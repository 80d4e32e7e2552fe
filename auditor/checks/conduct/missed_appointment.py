"""Appointment not kept."""

from auditor.checks.rule import ConductRule
from auditor.model.finding import FindingClass, Level, TrustElement

MISSED_APPOINTMENT = ConductRule(
    id="missed-appointment",
    title="Appointment not kept",
    cls=FindingClass.TRUST,
    level=Level.ERROR,
    trust_element=TrustElement.DEPENDABILITY,
    message="We did not come to an agreed appointment. Call the customer today, say so, and offer two new times.",
    why="Every time you are a no-show or late for an appointment, you lose trust; the customer kept his time for you.",
    source="Field notes on trust in sales (missed calls before the sale)",
    flags=(
        "A call was agreed for Tuesday at ten; the calendar shows that our side did not join.",
        "We sent an invitation; by the list of who was there the customer waited alone.",
        "A visit was agreed, and on the day after the rep writes that he could not make it.",
    ),
    passes=(
        "The customer did not join, and our side waited in the call.",
        "The record says no-show and does not say whose.",
        "Both sides moved the call to Thursday before it was due.",
    ),
)
