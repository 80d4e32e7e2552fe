"""Requests and answers about the ledger; promises themselves are `reports.ledger_v1`."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from auditor.model.ledger import Sort, WordKind
from auditor.model.record import RecordKind, RecordStatus
from auditor.model.text import Side
from auditor.model.time import Precision
from auditor.model.verdict import Verdict
from auditor.reports.schema_v1 import SkippedV1
from auditor.service.schemas import SPEAKS, WHOLE, Said, Short
from auditor.service.times import Day, DayOrTime

_MOST = 200
_Text = Annotated[str, Field(max_length=20_000, pattern=SPEAKS), WHOLE]


def _number(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError("not a number")
    return value


Number = Annotated[float, Field(allow_inf_nan=False), BeforeValidator(_number)]
Cents = Annotated[int, Field(ge=-(10**15), le=10**15), BeforeValidator(_number)]
Names = Annotated[list[Short], Field(max_length=200)]


class ListQuery(BaseModel):
    """Filters that must all hold."""

    model_config = ConfigDict(extra="forbid")

    account: Said | None = Field(default=None, description="By name or domain.")
    owner: Said | None = Field(default=None, description="Who promised it, by address or name.")
    side: Side | None = Field(default=None, description="Whose promises.")
    verdict: list[Verdict] = Field(default=[], max_length=len(Verdict), description="One or several.")
    due_from: Day | None = Field(default=None, description="Due on this day or later.")
    due_until: Day | None = Field(default=None, description="Due on this day or earlier.")
    as_of: DayOrTime = Field(default="", description="As they stood then. Left out: as they stand now.")
    sort: Sort = Field(default=Sort.DUE)
    limit: int = Field(default=50, ge=1, le=_MOST, description="Promises on one page.")
    cursor: str | None = Field(default=None, max_length=2_000, description="`next_cursor` of the page before.")


class EventIn(BaseModel):
    """What a person says about a promise. An `overridden` has a verdict; nothing else has."""

    model_config = ConfigDict(
        frozen=True,
        json_schema_extra={
            "examples": [
                {
                    "kind": "overridden",
                    "verdict": "kept",
                    "text": "Delivered by hand, receipt in the folder.",
                    "by": "Ruth",
                },
                {"kind": "noted", "text": "Sam is away until Monday."},
            ],
            "oneOf": [
                {
                    "properties": {"kind": {"const": "overridden"}, "verdict": {"type": "string"}},
                    "required": ["verdict"],
                },
                {
                    "properties": {
                        "kind": {"enum": [kind.value for kind in WordKind if kind is not WordKind.OVERRIDDEN]},
                        "verdict": {"type": "null"},
                    }
                },
            ],
        },
    )

    kind: WordKind
    text: _Text = Field(description="The reason, or the note; it stays in the story.")
    verdict: Verdict | None = None
    by: Short | None = Field(default=None, description="Who says so. Left out: the key that was used.")

    @model_validator(mode="after")
    def _fits(self) -> "EventIn":
        if (self.kind is WordKind.OVERRIDDEN) != (self.verdict is not None):
            raise ValueError("a verdict belongs to the kind 'overridden', and to no other")
        return self


class OfWhom(StrEnum):
    """Whose scorecard."""

    ACCOUNT = "account"
    OWNER = "owner"


class RecoveryIn(BaseModel):
    """For which promise, and what only its writer knows; a few words each."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "commitment_id": "c_5be2a1",
                    "cause": "the lab ran the wrong batch",
                    "next_step": "the lab runs it again on Monday",
                    "by": "2026-03-20",
                }
            ]
        }
    )

    commitment_id: str = Field(min_length=4, max_length=80, pattern="^[A-Za-z0-9_]+$")
    cause: Short | None = Field(default=None, description="What went wrong.")
    next_step: Short | None = Field(default=None, description="What happens next.")
    remedy: Short | None = Field(default=None, description="What you do to make up for it.")
    meaning: Short | None = Field(default=None, description="What it means to the reader.")
    by: Day | None = Field(default=None, description="The new date. Left out: one that earlier promises support.")
    writer: Short | None = Field(default=None, description="Who writes, by name or address. Left out: who promised it.")


class RecordIn(BaseModel):
    """One delivery record in its normalized form (docs/records.md)."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "SHP-2031",
                    "kind": "shipment",
                    "title": "Two pumps to Harbour Mill",
                    "account": "Harbour Mill",
                    "done_at": "2026-03-12T16:40:00-05:00",
                    "status": "done",
                }
            ]
        }
    )

    id: Said
    kind: RecordKind
    title: _Text
    source: Short | None = None
    source_type: Short | None = None
    body: Annotated[str, Field(max_length=20_000), WHOLE] | None = None
    account: Short | None = None
    contacts: Names | None = None
    owner: Short | None = None
    promised_at: Short | None = Field(
        default=None, description="ISO 8601 with an offset, or a bare date; so are all times."
    )
    due_at: Short | None = None
    started_at: Short | None = None
    done_at: Short | None = None
    promised_precision: Precision | None = None
    due_precision: Precision | None = None
    done_precision: Precision | None = None
    status: RecordStatus | None = None
    status_raw: Short | None = None
    outcome: Short | None = None
    quantity: Number | None = None
    unit: Short | None = None
    amount_minor: Cents | None = None
    currency: Short | None = None
    percent: Number | None = None
    attachments: Names | None = None
    refs: Names | None = None
    url: Short | None = None
    observed_at: Short | None = None
    raw_ref: Names | None = None


class RecordsIn(BaseModel):
    data: list[RecordIn] = Field(min_length=1, max_length=5_000)


class RecordsOut(BaseModel):
    received: int = Field(description="Records that were understood.")
    new: int = Field(description="Of those, how many were not known yet.")
    skipped: tuple[SkippedV1, ...] = Field(
        description="What was not understood, and what to do; each with its row, from 1."
    )
