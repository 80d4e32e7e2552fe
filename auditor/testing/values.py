"""What a fake endpoint is told to answer, and what it remembers of each request."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from auditor.testing.faults import Fault


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """Tokens, as the provider counts them."""

    input: int
    output: int
    cached: int = 0
    """Of `input`, those that the provider still had."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One scripted answer. Only `text` is needed; it is what the model says, or the arguments of a forced tool call."""

    text: str = ""
    arguments: str | None = field(default=None, kw_only=True)
    """Answer with a call of the tool, whether one was asked for or not."""
    finish: str = field(default="stop", kw_only=True)
    refusal: str | None = field(default=None, kw_only=True)
    status: int = field(default=200, kw_only=True)
    headers: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    usage: Usage | None = field(default=None, kw_only=True)
    """None: a guess of one token for four characters."""
    delay: float = field(default=0.0, kw_only=True)
    """Seconds before the first byte, on top of the latency of the endpoint."""
    fault: Fault | None = field(default=None, kw_only=True)
    body: bytes | None = field(default=None, kw_only=True)
    """The whole body as it is, in place of a chat completion."""

    def __post_init__(self) -> None:
        if self.fault is not None and self.fault.before_the_request:
            raise ValueError(f"{self.fault.value} comes before there is a request to reply to: use endpoint.failing()")

    @classmethod
    def of(cls, value: object) -> "Reply":
        """The answer that holds `value` as JSON."""
        return cls(json.dumps(value, ensure_ascii=False))


Answer = Reply | str
Answers = Callable[[dict[str, object]], Answer] | Sequence[Answer] | Answer
"""Made from the body of the request, one after the other (then 410), or always the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request as it came in. Its headers may hold a key, so they are not shown."""

    method: str
    path: str
    headers: Mapping[str, str] = field(repr=False)
    """Names in lower case."""
    raw: bytes = field(repr=False)
    connection: int
    """Which connection brought it, counted from 1."""
    at: float
    """Seconds of the monotonic clock."""

    @property
    def body(self) -> dict[str, object]:
        """The JSON object that was sent; empty for anything else."""
        return object_of(self.raw)


def object_of(raw: bytes) -> dict[str, object]:
    """The JSON object in `raw`; empty when there is none."""
    try:
        value = json.loads(raw)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
