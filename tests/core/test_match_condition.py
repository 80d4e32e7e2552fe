"""Conditions that records show to be met."""

from dataclasses import replace
from datetime import UTC, date
from typing import Any

import pytest

from auditor.core.judge import JudgeContext, Lifecycle
from auditor.core.match import RecordIndex, condition_met_at
from auditor.core.verdicts import Bench, judged
from auditor.core.when.calendar import WorkCalendar
from auditor.model.commitment import Act, Commitment
from auditor.model.record import Record
from auditor.model.record import RecordKind as Kind
from auditor.model.record import RecordStatus as Status
from auditor.model.time import Due

from .judge_world import ROSTER, at, due, mail, promise, record

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


LOGS: dict[str, Any] = {"owner": "nora@oakmere.example", "contacts": ("tom@fernleigh.example",)}
VISIT = record(Kind.MEETING, "Site visit", started="3-05 10:00", done="3-05 12:00")


@pytest.mark.parametrize(
    ("condition", "found", "expected"),
    [
        (
            "your pressure logs arrive",
            mail("Logs", "3-04 09:00", body="Attached are the logs.", files=("h2.csv",), **LOGS),
            "3-04 09:00",
        ),
        ("your pressure logs arrive", mail("Logs", "3-04 09:00", files=("pressure-logs.csv",), **LOGS), "3-04 09:00"),
        ("your pressure logs arrive", mail("Logs", "3-04 09:00", body="The logs will come next week.", **LOGS), None),
        (
            "your pressure logs arrive",
            mail("Plan", "3-04 09:00", body="Attached.", files=("floor-plan.pdf",), **LOGS),
            None,
        ),
        ("your pressure logs arrive", mail("Logs", "3-04 09:00", files=("pressure-logs.csv",)), None),
        ("your pressure logs arrive", mail("Logs", "3-01 09:00", files=("pressure-logs.csv",), **LOGS), None),
        (
            "once the signed contract is back",
            mail("Hi", "3-04 09:00", files=("contract-signed.pdf",), **LOGS),
            "3-04 09:00",
        ),
        ("after the site visit", VISIT, "3-05 10:00"),
        ("after the budget review", VISIT, None),
    ],
)
def test_event_of_the_other_side(condition: str, found: Record, expected: str | None) -> None:
    """What the customer hands over counts from his message that holds it; a meeting from its start."""
    index = RecordIndex((found,), roster=ROSTER)
    when = condition_met_at(promise(condition=condition), index, as_of=at("3-20 12:00"), zone=UTC)
    assert when == (at(expected) if expected else None)


def test_counted_time_runs_from_its_event() -> None:
    """ "Within five working days after your logs arrive" is due five working days after the mail with the logs."""
    found = mail("Logs", "3-04 09:00", files=("pressure-logs.csv",), id="logs", **LOGS)
    hanging = Due(text="within five working days after your pressure logs arrive", start=None, end=None, precision=None)
    waiting = promise(
        "send you a calibration report",
        due=replace(hanging, after="your pressure logs arrive", offset="five working days"),
    )
    assert _due(waiting, found) == at("3-11").date()
    conditional = promise(
        "fit a pump",
        Act.MEET,
        condition="once your pressure logs arrive",
        due=due("3-09", text="within five working days"),
    )
    assert _due(conditional, found) == at("3-11").date()
    assert _due(conditional) == at("3-09").date()


def _due(commitment: Commitment, *records: Record) -> date | None:
    index = RecordIndex(records, roster=ROSTER)
    context = JudgeContext(
        as_of=at("3-20 12:00"), calendar=WorkCalendar(zone=UTC), kinds_connected=frozenset(Kind), keys=index.keys
    )
    one = judged(commitment, Lifecycle(state=commitment.state), Bench(index=index, context=context))
    return one.due.end.date() if one.due and one.due.end else None
