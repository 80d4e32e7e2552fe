"""A date against the lead time of the registry."""

from datetime import date
from decimal import Decimal

import pytest

from auditor.core.promisability import Doubt
from auditor.core.promisability.lead import sooner_than_lead_time
from auditor.model.commitment import Act
from auditor.model.finding import Substantiation
from auditor.model.knowledge import Bound, Claim, ClaimKind

from .world import known, promise


def _claim(**changes: object) -> Claim:
    told: dict[str, object] = {
        "id": "lead-looms",
        "kind": ClaimKind.LEAD_TIME,
        "subject": "ribbon loom",
        "aliases": ("RL-7",),
        "value": Decimal(3),
        "unit": "week",
        "bound": Bound.AT_LEAST,
        "statement": "Ribbon looms leave us three weeks after the order at the earliest.",
        "source": "claims.yaml",
    }
    return Claim(**{**told, **changes})  # type: ignore[arg-type]


_SHIPS: dict[str, object] = {
    "quote": "The ribbon loom ships by Friday",
    "action": "ship the ribbon loom",
    "act": Act.SHIP,
}


def _doubt(*claims: Claim, **changes: object) -> Doubt | None:
    return next(sooner_than_lead_time(promise(**{**_SHIPS, **changes}), known(claims=claims)), None)  # type: ignore[arg-type]


def test_sooner_than_the_lead_time_is_contradicted() -> None:
    """The entry is cited, and the first possible day proposed."""
    doubt = _doubt(_claim())
    assert doubt is not None
    assert doubt.message == (
        "ribbon loom: the lead time is at least 3 weeks, so it can come by Wednesday 1 April at the earliest. "
        "This promises it by Friday 13 March."
    )
    assert doubt.substantiation is Substantiation.CONTRADICTED
    assert doubt.evidence[0].record_id == "lead-looms"
    assert doubt.replacements == ("The ribbon loom ships by Wednesday 1 April",)


@pytest.mark.parametrize(
    ("unit", "value", "days", "fires"),
    [
        ("working_day", "3", 2, True),
        ("working days", "2", 2, False),
        ("day", "2", 2, False),
        ("days", "3", 2, True),
        ("week", "1", 5, False),
        ("week", "0.2", 2, False),
        ("percent", "50", 2, False),
    ],
)
def test_days_are_counted_as_the_entry_says(unit: str, value: str, days: int, fires: bool) -> None:
    """Working days leave the weekend out; what is no span of days says nothing."""
    assert (_doubt(_claim(unit=unit, value=Decimal(value)), days=days) is not None) is fires


@pytest.mark.parametrize(
    ("claim", "changes", "what"),
    [
        (_claim(subject="warp beam", aliases=()), {}, "another thing"),
        (_claim(), {"act": Act.SEND, "action": "send the quote for the ribbon loom"}, "a quote for it"),
        (_claim(valid_to=date(2026, 3, 1)), {}, "an entry that has lapsed"),
        (_claim(bound=Bound.AT_MOST), {}, "a promise to the customer, no lead time of ours"),
        (_claim(kind=ClaimKind.SERVICE_LEVEL), {}, "another kind of entry"),
        (_claim(value=None), {}, "without a figure"),
        (_claim(), {"due": None}, "without a date"),
        (_claim(), {"days": 20}, "late enough"),
    ],
)
def test_stays_silent(claim: Claim, changes: dict[str, object], what: str) -> None:
    """Where the entry does not speak of this date."""
    assert _doubt(claim, **changes) is None, what


def test_the_longest_name_decides() -> None:
    """A spare part has a lead time of its own."""
    spare = _claim(id="lead-spares", subject="ribbon loom spare part", value=Decimal(1), unit="working_day")
    given = {"quote": "The ribbon loom spare part ships by Friday", "action": "ship the ribbon loom spare part"}
    assert _doubt(_claim(), spare, **given) is None


def test_an_alias_names_it_too() -> None:
    """As people call it."""
    doubt = _doubt(_claim(), quote="The RL-7 ships by Friday", action="ship the RL-7")
    assert doubt is not None
