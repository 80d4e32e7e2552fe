"""What a model may answer: the closed form of each reply, its JSON schema, and the one way from text to a reply.

Pydantic ends here: a reply is untrusted, whoever reads it makes values of `auditor.model` from it.
"""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from auditor.engines.llm.chat import Schema, Task
from auditor.engines.strict_json import Refused, checked
from auditor.model.commitment import Act, CommitmentKind, Owner, Strength
from auditor.model.verdict import Fulfilment

Words = Annotated[str, Field(min_length=1)]
_STRICT = frozenset({"type", "properties", "required", "additionalProperties", "items", "anyOf", "enum"})
"""What OpenAI's strict mode and llama.cpp's grammars both know."""


class WordingRule(StrEnum):
    """The rules that a model may name: those on wording, of the public contract."""

    ABSOLUTE_GUARANTEE = "absolute-guarantee"
    OUTCOME_PROMISE = "outcome-promise"
    UNSUPPORTED_SUPERLATIVE = "unsupported-superlative"
    UNQUALIFIED_DEADLINE = "unqualified-deadline"
    NONEXISTENT_FEATURE = "nonexistent-feature"
    ROADMAP_PROMISE = "roadmap-promise"
    SCOPE_UNLIMITED = "scope-unlimited"
    PRICE_LOCK = "price-lock"
    LEGAL_COMPLIANCE = "legal-compliance"
    PERFORMANCE_LEVEL = "performance-level"
    THIRD_PARTY_COMMITMENT = "third-party-commitment"
    BEYOND_AUTHORITY = "beyond-authority"
    FALSE_URGENCY = "false-urgency"
    RISK_DENIAL = "risk-denial"
    UNVERIFIED_PROOF = "unverified-proof"
    HIDDEN_CONDITION = "hidden-condition"
    PUFFERY = "puffery"
    GENERIC_OPENER = "generic-opener"
    VAGUE_PROMISE = "vague-promise"


class Reply(BaseModel):
    """Every key is required and none may be added. `reasoning` stands first: a label comes after its reason."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class CommitmentFound(Reply):
    reasoning: str
    quote: str
    speaker: str | None
    """On a call the name before the colon; None in a mail or a draft."""
    owner: Owner
    performer: str | None
    action: str
    act: Act
    kind: CommitmentKind
    strength: Strength
    offer: bool
    """Waits for a yes: tentative, and never scored."""
    condition: str | None
    due: str | None
    quantity: str | None


class OverpromiseFound(Reply):
    reasoning: str
    quote: str
    rule: WordingRule


class Extracted(Reply):
    commitments: tuple[CommitmentFound, ...]
    overpromises: tuple[OverpromiseFound, ...]


class ExtractedOne(Reply):
    """Of one of several messages in a question."""

    document: str
    """Its letter."""
    commitments: tuple[CommitmentFound, ...]
    overpromises: tuple[OverpromiseFound, ...]

    @property
    def alone(self) -> Extracted:
        """As if it had been asked about alone."""
        return Extracted(commitments=self.commitments, overpromises=self.overpromises)


class ExtractedTogether(Reply):
    documents: tuple[ExtractedOne, ...]


class Weighed(Reply):
    reasoning: str
    record: str | None
    """One of the letters that the records were given under."""
    answer: Fulfilment


class Rewritten(Reply):
    reasoning: str
    replacements: Annotated[tuple[Words, ...], Field(max_length=3)]


class OpenerProposed(Reply):
    reasoning: str
    text: Words
    leads_with: str
    sources: tuple[str, ...]
    """Labels of the sources that were given."""


class Suggested(Reply):
    openers: tuple[OpenerProposed, ...]
    research: tuple[str, ...]


class Recovered(Reply):
    reasoning: str
    subject: str | None
    text: Words


REPLIES: Mapping[Task, type[Reply]] = MappingProxyType(
    {
        Task.EXTRACT: Extracted,
        Task.WEIGH: Weighed,
        Task.REWRITE: Rewritten,
        Task.SUGGEST: Suggested,
        Task.RECOVER: Recovered,
    }
)
_NAMES: Mapping[type[Reply], str] = {
    ExtractedTogether: "extract_together_v1",
    **{reply: f"{task.value}_v1" for task, reply in REPLIES.items()},
}
"""The number grows when the form changes, so that a prompt written for the old one is refused and not misread."""

R = TypeVar("R", bound=Reply)


@cache
def schema_of(reply: type[Reply]) -> Schema:
    """The strict JSON schema of a reply: no references, no bounds (those are checked here), all keys required."""
    whole = reply.model_json_schema()
    definitions = whole.get("$defs", {})
    return Schema(name=_NAMES[reply], body=_inlined(whole, definitions))


def _inlined(node: dict[str, object], definitions: dict[str, dict[str, object]]) -> dict[str, object]:
    """`node` with its references replaced and every word that is not known everywhere left out."""
    if isinstance(name := node.get("$ref"), str):
        return _inlined(definitions[name.rsplit("/", 1)[-1]], definitions)
    strict: dict[str, object] = {}
    for key, value in node.items():
        if key not in _STRICT:
            continue
        if key == "properties" and isinstance(value, dict):
            strict[key] = {name: _inlined(part, definitions) for name, part in value.items()}
        elif isinstance(value, dict):
            strict[key] = _inlined(value, definitions)
        elif key == "anyOf" and isinstance(value, list):
            strict[key] = [_inlined(part, definitions) for part in value]
        else:
            strict[key] = value
    return strict


def parse(reply: type[R], text: str) -> R | str:
    """`text` as a reply, or in plain words why it is none; the reason never repeats what the model wrote.

    Around the JSON only white space, one ``` fence and a byte order mark are allowed.
    """
    body = checked(text)
    if isinstance(body, Refused):
        return body.reason
    try:
        return reply.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        return f"{_place(reply, first['loc'])}: {_fault(first['type'], first['msg'])}"


def _place(reply: type[Reply], loc: tuple[int | str, ...]) -> str:
    """Where in the answer, in words of the schema only: a key that the model made up is not repeated."""
    known = _keys(reply)
    steps = [str(step + 1) if isinstance(step, int) else step for step in loc if isinstance(step, int) or step in known]
    return " ".join(steps) or "the answer"


@cache
def _keys(reply: type[Reply]) -> frozenset[str]:
    found: set[str] = set()
    waiting: list[object] = [schema_of(reply).body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            properties = node.get("properties", {})
            found.update(properties)
            waiting.extend((*properties.values(), node.get("items")))
    return frozenset(found)


def _fault(kind: str, message: str) -> str:
    match kind:
        case "extra_forbidden":
            return "a key that the schema does not have"
        case "missing":
            return "this key is missing"
        case "enum":
            return message.replace("Input should be", "must be one of")
        case "string_type":
            return "must be a text"
        case "bool_type":
            return "must be true or false"
        case "string_too_short":
            return "must not be empty"
        case "too_long":
            return "has too many items"
        case "tuple_type":
            return "must be a list"
        case _:
            return "not of the form that the schema asks for"
