"""What is asked of a model and what it answers; every layer between the engine and the network speaks these values."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Protocol

from auditor.errors import Unavailable

MARKER = "\x00marker\x00"
"""Stands in `Turn.text` where each call puts a fresh random marker around what it was given to read."""


class Task(StrEnum):
    EXTRACT = "extract"
    WEIGH = "weigh"
    REWRITE = "rewrite"
    SUGGEST = "suggest"
    RECOVER = "recover"


class Rung(StrEnum):
    """How an answer is held to its schema, surest first."""

    JSON_SCHEMA = "json_schema"
    TOOL = "tool"
    JSON_MODE = "json_mode"
    PLAIN = "plain"


class Finish(StrEnum):
    STOP = "stop"
    LENGTH = "length"
    """Cut at the limit of its length: never parsed."""
    REFUSAL = "refusal"
    """The model or a filter of its provider would not answer."""


class Role(StrEnum):
    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Turn:
    role: Role
    text: str


@dataclass(frozen=True, kw_only=True)
class Schema:
    """The closed JSON schema of an answer. The same for thousands of questions: what is made of it is made once."""

    name: str
    body: Mapping[str, object]

    @cached_property
    def size(self) -> int:
        """Characters of it as ASCII JSON."""
        return len(json.dumps(self.body, ensure_ascii=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One question. Its turns begin with what never changes, so that a provider can keep that part."""

    task: Task
    model: str
    """As the provider names it; part of the identity."""
    prompt: str
    """Digest of the prompt file, its examples and its schema."""
    turns: tuple[Turn, ...]
    schema: Schema
    max_tokens: int
    """Of the answer."""
    temperature: float | None = 0.0
    """None where a model takes none."""
    tenant: str = ""
    """Answers are never shared between tenants."""

    @property
    def key(self) -> str:
        """The canonical identity: whatever could change the answer, in an order of its own; not the random marker."""
        parts = {
            "task": self.task,
            "model": self.model,
            "prompt": self.prompt,
            "turns": [[turn.role, turn.text] for turn in self.turns],
            "schema": [self.schema.name, self.schema.body],
            "max_tokens": self.max_tokens,
            "temperature": self.temperature,
            "tenant": self.tenant,
        }
        whole = json.dumps(parts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()

    def messages(self, marker: str) -> list[dict[str, str]]:
        """As chat completions take them, with `marker` in place of MARKER."""
        return [{"role": turn.role.value, "content": turn.text.replace(MARKER, marker)} for turn in self.turns]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back. `text` is not trusted: it may be anything."""

    text: str
    finish: Finish = Finish.STOP
    input_tokens: int = 0
    cached_tokens: int = 0
    """Of the input tokens, those that the provider's own cache held: cheaper."""
    output_tokens: int = 0
    rung: Rung = Rung.JSON_SCHEMA
    counted: bool = True
    """Whether the provider told the tokens; else they are taken as reserved."""
    paid: bool = True
    """False when the answer was known before: from the cache or a recording."""


class Trouble(StrEnum):
    """Why there is no answer."""

    KEY = "key"
    """The provider refused the key or the model's name: nothing will work until somebody mends it."""
    LIMIT = "limit"
    """Too many requests (429), or overloaded."""
    OUTAGE = "outage"
    """No connection, or an error of the server."""
    SLOW = "slow"
    """No answer within the time allowed."""
    REQUEST = "request"
    """The provider refuses this request, and would again: too long, not allowed."""
    RUNG = "rung"
    """The provider does not know this way of holding an answer to a schema."""
    INVALID = "invalid"
    """An answer that is not what was asked for, even after a repair."""
    BUDGET = "budget"
    """Asking would have cost more than allowed."""
    UNKNOWN = "unknown"
    """Not among the recorded answers."""


class ChatError(Unavailable):
    """No answer. `wait` is what the provider asked for, in seconds; None when it said nothing.

    `billed` is False when the provider cannot have charged for it: no connection, or an error status. None leaves
    it to the trouble: a question that was too slow or broke off may have been answered and charged.
    """

    def __init__(
        self, trouble: Trouble, message: str, *, hint: str = "", wait: float | None = None, billed: bool | None = None
    ) -> None:
        super().__init__(message, hint=hint)
        self.trouble = trouble
        self.wait = wait
        self.billed = billed


class Chat(Protocol):
    """Answers questions, many at once. Raises ChatError, and nothing else, when there is no answer."""

    async def ask(self, request: Request) -> Answer: ...

    async def close(self) -> None: ...


class Wire(Protocol):
    """One way to a model: one request, one try, one rung. Raises ChatError; maps every foreign error to it."""

    @property
    def rungs(self) -> tuple[Rung, ...]:
        """Those that this way can try, surest first."""
        ...

    async def send(self, request: Request, rung: Rung) -> Answer: ...

    async def close(self) -> None: ...
