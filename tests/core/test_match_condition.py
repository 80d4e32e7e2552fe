"""Conditions that records show to be met."""

from datetime import UTC

import pytest

from auditor.core.match import RecordIndex, condition_met_at
from auditor.model.record import Record
from auditor.model.record import RecordKind as Kind
from auditor.model.record import RecordStatus as Status

from .judge_world import ROSTER, at, promise, record

SIGNED = record(Kind.DOCUMENT_SIGNED, "Pump contract", done="3-04 09:00")
PAID = record(Kind.BILLING, "Deposit", done="3-05 09:00")


@pytest.mark.parametrize(
    ("condition", "found", "expected"),
    [
        ("once you sign", SIGNED, "3-04 09:00"),
        ("once the pump contract is signed", SIGNED, "3-04 09:00"),
        ("once the data agreement of the Leeds office is signed", SIGNED, None),
        ("after your payment", PAID, "3-05 09:00"),
        ("once you sign", PAID, None),
        ("once you sign", record(Kind.DOCUMENT_SIGNED, "Contract", done="3-01 09:00"), None),
        ("once you sign", record(Kind.DOCUMENT_SIGNED, "Contract", done="3-30 09:00"), None),
        ("once you sign", record(Kind.DOCUMENT_SIGNED, "Contract", status=Status.IN_PROGRESS), None),
        ("once you sign", record(Kind.DOCUMENT_SIGNED, "Contract", done="3-04 09:00", account="Birch Bakery"), None),
        ("if the weather holds", SIGNED, None),
        (None, SIGNED, None),
    ],
)
def test_condition(condition: str | None, found: Record, expected: str | None) -> None:
    """Only a finished record of the right kind, account, thing and time makes the condition true."""
    index = RecordIndex((found,), roster=ROSTER)
    when = condition_met_at(promise(condition=condition), index, as_of=at("3-20 12:00"), zone=UTC)
    assert when == (at(expected) if expected else None)
