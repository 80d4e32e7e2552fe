"""The public shape `auditor.recovery/1`: a message that comes clean, and what it rests on."""

from datetime import date as Date
from typing import Final, Literal

from pydantic import Field

from auditor import RUBRIC_VERSION, __version__
from auditor.model.commitment import Origin
from auditor.model.finding import Citation
from auditor.model.recovery import NewDate, Recovered, Slip
from auditor.reports.json_v1 import commitment_v1, cost_v1, engine_v1
from auditor.reports.schema_v1 import CitationV1, CommitmentV1, CostV1, EngineV1, Time, Wire, Words

SCHEMA: Final = "auditor.recovery/1"


class NewDateV1(Wire):
    day: Date
    why: Words
    evidence: tuple[CitationV1, ...]
    """Earlier promises of that sort, out of the ledger."""


class RecoveryV1(Wire):
    """`auditor.recovery/1`."""

    schema_: Literal["auditor.recovery/1"] = Field(default=SCHEMA, serialization_alias="schema")
    tool_version: str = __version__
    rubric_version: str = RUBRIC_VERSION
    as_of: Time
    engine: EngineV1
    complete: bool
    commitment: CommitmentV1
    slip: Slip
    subject: Words
    text: Words
    origin: Origin
    """"model" or "rule": who worded it."""
    to_fill: tuple[str, ...]
    """Places that only the writer can fill."""
    new_date: NewDateV1 | None
    remedies: tuple[CitationV1, ...]
    """What the role may offer by the claims registry; not in the text unless it was asked for."""
    notes: tuple[Words, ...]
    cost: CostV1


def recovery_v1(one: Recovered) -> RecoveryV1:
    return RecoveryV1(
        as_of=one.as_of,
        engine=engine_v1(one.engine),
        complete=one.complete,
        commitment=commitment_v1(one.commitment),
        slip=one.message.slip,
        subject=one.message.subject,
        text=one.message.text,
        origin=one.origin,
        to_fill=one.message.to_fill,
        new_date=_new_date(one.new_date) if one.new_date else None,
        remedies=_citations(one.remedies),
        notes=one.notes,
        cost=cost_v1(one.cost),
    )


def _new_date(one: NewDate) -> NewDateV1:
    return NewDateV1(day=one.day, why=one.why, evidence=_citations(one.evidence))


def _citations(found: tuple[Citation, ...]) -> tuple[CitationV1, ...]:
    return tuple(CitationV1(record_id=c.record_id, source=c.source, why=c.why) for c in found)
