"""Time that passes only when nothing else can happen, and ways to a model that follow a script.

`run` is asyncio.run on a loop whose clock jumps to the next thing that was planned instead of waiting for it: an hour
of outage takes a millisecond, and always the same way.
"""

import asyncio
import selectors
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Executor, Future
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from auditor.engines.llm.books import Books
from auditor.engines.llm.chat import Answer, ChatError, Request, Role, Rung, Schema, Task, Trouble, Turn
from auditor.engines.llm.keeper import Keeper, Metered, Till
from auditor.engines.llm.ladder import Ladder
from auditor.engines.llm.money import Prices
from auditor.engines.llm.pace import Pace

T = TypeVar("T")


_END = 4_000_000.0
"""Seconds. Beyond, asyncio's resolution of a nanosecond is lost in rounding, and it would wait for ever."""


class _Jumping(selectors.DefaultSelector):
    """Looks whether something has happened, never waits for it, and tells the clock how long it should have."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            if timeout is None:
                raise RuntimeError("everybody waits and nothing is planned: this would hang for ever")
            if self.now + timeout > _END:
                raise RuntimeError("this clock goes no further than a month")
            self.now += max(timeout, 0.0)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time is counted from 0 in seconds that nobody waits for."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now


def run(main: Coroutine[Any, Any, T]) -> T:
    """What `main` returns, on a fresh virtual loop."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)


def now() -> float:
    return asyncio.get_running_loop().time()


SCHEMA = Schema(
    name="reply",
    body={
        "type": "object",
        "properties": {"word": {"type": "string"}},
        "required": ["word"],
        "additionalProperties": False,
    },
)
GOOD = '{"word": "yes"}'


def request(text: str = "Read this.", **changes: Any) -> Request:
    """A small question; `changes` are fields of Request."""
    fields: dict[str, Any] = {
        "task": Task.EXTRACT,
        "model": "small",
        "prompt": "p1",
        "turns": (Turn(Role.SYSTEM, "Find promises."), Turn(Role.USER, text)),
        "schema": SCHEMA,
        "max_tokens": 50,
    }
    return Request(**(fields | changes))


def answer(text: str = GOOD, **changes: Any) -> Answer:
    fields: dict[str, Any] = {"text": text, "input_tokens": 20, "output_tokens": 10}
    return Answer(**(fields | changes))


class Script:
    """A Wire that does what `act(request, rung, number of the call from 0)` says, and keeps the times of its calls.

    `act` returns an Answer or raises; it may be a coroutine function. Is a Chat as well, on the surest rung.
    """

    def __init__(
        self,
        act: Callable[[Request, Rung, int], Answer | Awaitable[Answer]],
        *,
        latency: float = 0.0,
        rungs: tuple[Rung, ...] = tuple(Rung),
    ) -> None:
        self._act = act
        self._latency = latency
        self.rungs = rungs
        self.calls: list[tuple[float, Request, Rung]] = []
        self.running = 0
        self.most = 0
        self.closed = False

    @property
    def times(self) -> list[float]:
        return [time for time, _, _ in self.calls]

    @property
    def tried(self) -> list[Rung]:
        return [rung for _, _, rung in self.calls]

    async def send(self, request: Request, rung: Rung) -> Answer:
        number = len(self.calls)
        self.calls.append((now(), request, rung))
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            await asyncio.sleep(self._latency)
            done = self._act(request, rung, number)
            return done if isinstance(done, Answer) else await done
        finally:
            self.running -= 1

    async def ask(self, request: Request) -> Answer:
        return await self.send(request, Rung.JSON_SCHEMA)

    async def close(self) -> None:
        self.closed = True


def replies(*steps: Answer | ChatError) -> Callable[[Request, Rung, int], Answer]:
    """One step a call, the last for ever."""

    def act(_request: Request, _rung: Rung, number: int) -> Answer:
        step = steps[min(number, len(steps) - 1)]
        if isinstance(step, ChatError):
            raise ChatError(step.trouble, str(step), hint=step.hint, wait=step.wait, billed=step.billed)
        return step

    return act


def trouble(kind: Trouble, **changes: Any) -> ChatError:
    return ChatError(kind, f"scripted: {kind.value}", **changes)


async def gather(chat: Any, requests: list[Request]) -> list[Answer | ChatError]:
    """All at once; errors of the Chat as values, in the order of `requests`."""
    done = await asyncio.gather(*(chat.ask(one) for one in requests), return_exceptions=True)
    for one in done:
        if isinstance(one, BaseException) and not isinstance(one, ChatError):
            raise one
    return done  # type: ignore[return-value]


class Inline(Executor):
    """Runs what it is given at once, in the thread of the loop: a virtual clock must not run ahead of a disk.

    After `die` it takes work and never does it, as a process that was killed.
    """

    def __init__(self) -> None:
        self._dead = False
        self.transactions = 0

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> "Future[T]":
        done: Future[T] = Future()
        if not self._dead:
            self.transactions += 1
            done.set_result(fn(*args, **kwargs))
        return done

    def die(self) -> None:
        self._dead = True


PRICES = Prices(input=Decimal("0.15"), cached=Decimal("0.075"), output=Decimal("0.60"), currency="USD")


def stack(path: Path, script: Script, **changes: Any) -> tuple[Keeper, Till]:
    """All layers over `script`, with the books at `path`; `changes` are settings of Till and Pace."""
    executor = changes.pop("executor", None) or Inline()
    endpoint = changes.pop("endpoint", "https://model.example/v1")
    caps: dict[str, Any] = {"run": "run-1", "prices": PRICES, "max_amount": None, "max_tokens": None}
    pace: dict[str, Any] = {"width": 64, "deadline": 60.0, "patience": 7_200.0, "tries": 5, "rng": Random(1)}
    caps.update({name: value for name, value in changes.items() if name in caps})
    pace.update({name: value for name, value in changes.items() if name in pace})
    till = Till(Books(path, executor=executor), **caps)
    return Keeper(Pace(Ladder(Metered(script, till)), **pace), till, endpoint=endpoint), till
