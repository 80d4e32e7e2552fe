"""The way to a model as the engine sees it: who is asked, the one call that asks, and what must not leave the machine."""

from dataclasses import dataclass
from typing import Protocol, TypeVar

from auditor.engines.llm.chat import Request
from auditor.engines.wire import Reply
from auditor.model.commitment import Usage

R = TypeVar("R", bound=Reply)


class Ask(Protocol):
    """One question and its checked answer. Raises ChatError when there is none."""

    async def __call__(self, request: Request, reply: type[R]) -> tuple[R, Usage]: ...

    async def close(self) -> None: ...


class Hide(Protocol):
    """Takes out of a text what must not leave the machine, and puts it back into an answer."""

    def hidden(self, text: str) -> str: ...

    def shown(self, text: str) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who is asked, and how."""

    model: str
    max_tokens: int = 4_000
    """Of one answer."""
    temperature: float | None = 0.0
    tenant: str = ""
