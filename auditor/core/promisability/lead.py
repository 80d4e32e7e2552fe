"""A date sooner than the lead time of what is promised."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_CEILING

from auditor.core.lifecycle.same import thing
from auditor.core.match.words import terms
from auditor.core.promisability.dates import with_date
from auditor.core.promisability.known import Doubt, Known, day_of
from auditor.model.commitment import Act, Commitment
from auditor.model.finding import Citation, Substantiation
from auditor.model.knowledge import Bound, Claim, ClaimKind

_DELIVERS = frozenset({Act.SHIP, Act.BUILD})
_DAYS = {"day": 1, "calendar_day": 1, "week": 7}
_WORKING = frozenset({"working_day", "business_day", "workday"})


def sooner_than_lead_time(commitment: Commitment, known: Known) -> Iterator[Doubt]:
    """Due before the first day that the company's own lead time allows, counted from today.

    Only for a thing that is delivered or built and that the entry names: a quote for it has no such lead time.
    """
    due = commitment.due
    if commitment.act not in _DELIVERS or due is None or due.end is None or due.end < known.as_of:
        return
    claim = _longest_named(commitment, known)
    first = _first_day(claim, known) if claim else None
    if claim is None or first is None or known.day(due.end) >= first:
        return
    day = day_of(first, known.today)
    yield Doubt(
        commitment=commitment,
        message=f"{claim.subject}: the lead time is at least {_lead(claim)}, so it can come by {day} at the earliest. "
        f"This promises it by {day_of(known.day(due.end), known.today)}.",
        confidence=0.9,
        evidence=(
            Citation(record_id=claim.id, source=claim.source or claim.place, why=claim.statement or _lead(claim)),
        ),
        replacements=with_date(commitment, f"by {day}"),
        substantiation=Substantiation.CONTRADICTED,
    )


def _longest_named(commitment: Commitment, known: Known) -> Claim | None:
    """The valid lead time whose subject or alias stands in the promised thing; of several the longest name."""
    words = frozenset(thing(commitment).weights)
    named = [
        (len(name), claim.id, claim)
        for claim in known.claims
        if claim.kind is ClaimKind.LEAD_TIME and claim.bound is not Bound.AT_MOST and claim.holds_on(known.today)
        for name in map(terms, (claim.subject, *claim.aliases))
        if name and words.issuperset(name)
    ]
    return max(named, key=lambda one: one[:2])[2] if named else None


def _first_day(claim: Claim, known: Known) -> date | None:
    """None for a unit that is no span of days."""
    unit = (claim.unit or "").strip().casefold().replace(" ", "_").removesuffix("s")
    if claim.value is None or not 0 < claim.value < 1_000:
        return None
    number = int((claim.value * _DAYS.get(unit, 1)).to_integral_value(ROUND_CEILING))
    if unit in _WORKING:
        return known.calendar.add_working_days(known.today, number)
    return known.today + timedelta(days=number) if unit in _DAYS else None


def _lead(claim: Claim) -> str:
    unit = (claim.unit or "").replace("_", " ").removesuffix("s")
    return f"{claim.value:f} {unit}" if claim.value == 1 else f"{claim.value:f} {unit}s"
