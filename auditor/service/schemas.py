"""Requests and answers as they go over the wire; the report itself is `reports.schema_v1`."""

from typing import Annotated, Any, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.reports.clean import scalar
from auditor.service.times import Day, Time, ZoneName

SPEAKS = r"[^\s\x1c-\x1f\x85\ufeff]"
"""Something besides white space. Dialects of patterns differ on the five named ones; named, no two read it otherwise."""
_LONGEST_TEXT = 500_000
WHOLE = BeforeValidator(lambda value: scalar(value) if isinstance(value, str) else value)
"""A lone surrogate becomes U+FFFD. Stands behind the bounds: before them it would hide them from the description."""
Short = Annotated[str, Field(max_length=320), WHOLE]
Said = Annotated[str, Field(max_length=320, pattern=SPEAKS), WHOLE]


class Wire(BaseModel):
    """What comes in is taken as it is: a number is no text."""

    model_config = ConfigDict(frozen=True, strict=True)


def _has(name: str) -> Any:
    """JSON Schema for "this is given"."""
    return {"required": [name], "properties": {name: {"type": "string", "pattern": SPEAKS}}}


class PersonIn(Wire):
    """Somebody by name, by address, or both."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [_has("name"), _has("email")]})

    name: Said | None = None
    email: Said | None = None

    @model_validator(mode="after")
    def _is_somebody(self) -> Self:
        if self.name is None and self.email is None:
            raise ValueError("nobody is named: give a name or an email")
        return self


class DraftIn(Wire):
    """A draft before it is sent, as a line of `auditor check drafts.jsonl`. Only `text` is needed."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "reply-17",
                    "text": "Hi Sam,\n\nI'll send the revised quote by Friday. The pump never fails.\n\nBest,\nRuth",
                    "sent_at": "2026-03-10T09:12:00-05:00",
                    "tz": "America/Chicago",
                    "role": "ae",
                    "to": "sam@harbourmill.example",
                    "author": {"name": "Ruth Adeyemi", "email": "ruth@brightpump.example"},
                }
            ]
        }
    )

    id: Short | None = Field(default=None, description="Comes back as the id of the document.")
    text: Annotated[str, Field(pattern=SPEAKS, max_length=_LONGEST_TEXT), WHOLE] = Field(
        description="The words, exactly as they will be sent."
    )
    sent_at: Time | None = Field(
        default=None, description="ISO 8601; without an offset it is meant in `tz`. Left out: now."
    )
    tz: ZoneName | None = Field(default=None, description="The sender's time zone, an IANA name.")
    role: Short | None = Field(default=None, description="The sender's role, by which he may promise things: ae, csm.")
    to: Short | PersonIn | list[Short | PersonIn] | None = Field(
        default=None, description="Whom or which account it goes to: name, address, or {name, email}; one or several."
    )
    author: Short | PersonIn | None = Field(default=None, description="Who sends it.")


class OpenerIn(Wire):
    """For whom an opener is, and what is hoped for."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"account": "Harbour Mill", "persona": "plant manager", "goal": "a visit", "day": "2026-03-10"}
            ]
        }
    )

    account: Said = Field(description="As your knowledge folder names it.")
    persona: Short | None = Field(default=None, description="Who reads it: a role or a department.")
    goal: Short | None = Field(default=None, description="What the sender hopes for.")
    day: Day | None = Field(default=None, description="The day on which it is sent. Left out: today.")


class RuleOut(BaseModel):
    """One rule: what it says, why, and where it comes from."""

    model_config = ConfigDict(validate_by_name=True)

    id: str
    title: str
    cls: FindingClass = Field(serialization_alias="class")
    level: Level
    trust_element: TrustElement
    message: str
    why: str
    source: str
    flags: list[str] = Field(description="Texts in which it finds something.")
    passes: list[str] = Field(description="Texts in which it does not.")


class RulesOut(BaseModel):
    data: list[RuleOut]


class VersionOut(BaseModel):
    name: str
    version: str
    rubric_version: str = Field(description="Of the rulings by which verdicts are given.")
    engine: str = Field(description="What reads the text: offline, or llm.")
    model: str | None = Field(description="Where the words are sent, with engine llm; null: nowhere.")


class StatusOut(BaseModel):
    status: str = Field(examples=["ok"])
