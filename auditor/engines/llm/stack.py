"""The layers between the engine and a wire, put together; and one question with what it cost."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TypeVar

from auditor.engines.llm.asking import Asked, ask
from auditor.engines.llm.books import Books
from auditor.engines.llm.chat import Chat, Request, Rung, Wire
from auditor.engines.llm.keeper import Keeper, Metered, Till
from auditor.engines.llm.ladder import Ladder
from auditor.engines.llm.money import Prices
from auditor.engines.llm.pace import Pace
from auditor.engines.wire import Reply, parse
from auditor.model.commitment import Usage

R = TypeVar("R", bound=Reply)

_TRIES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Of one run. Seconds; money in millionths of the currency."""

    at_once: int = 32
    deadline: float = 120.0
    patience: float = 600.0
    max_amount: int | None = None
    max_tokens: int | None = None


class Asking:
    """Implements `engine.Ask` over any Chat; knows the price of a token when it was told."""

    def __init__(self, chat: Chat, *, prices: Prices | None = None) -> None:
        self._chat = chat
        self._prices = prices

    async def __call__(self, request: Request, reply: type[R]) -> tuple[R, Usage]:
        asked = await ask(self._chat, request, reply, parse)
        return asked.reply, self._usage(asked)

    async def close(self) -> None:
        await self._chat.close()

    def _usage(self, asked: Asked[R]) -> Usage:
        given, cached, output = asked.input_tokens, asked.cached_tokens, asked.output_tokens
        prices = self._prices
        micro = prices.amount(input_tokens=given, cached_tokens=cached, output_tokens=output) if prices else 0
        return Usage(
            calls=asked.calls,
            input_tokens=given,
            output_tokens=output,
            micro=micro,
            currency=prices.currency if prices else None,
        )


def stacked(
    wire: Wire,
    *,
    endpoint: str,
    answers: Path,
    run: str,
    limits: Limits,
    prices: Prices | None,
    seed: int | None = None,
) -> tuple[Chat, Callable[[], Rung]]:
    """A Chat that keeps, paces and climbs over `wire`, and how it holds answers to their shape.

    `endpoint` is the address or the file that answers. `run` names the work whose spending is counted together, over restarts.
    """
    till = Till(Books(answers), run=run, prices=prices, max_amount=limits.max_amount, max_tokens=limits.max_tokens)
    ladder = Ladder(Metered(wire, till))
    paced = Pace(
        ladder,
        width=limits.at_once,
        deadline=limits.deadline,
        patience=limits.patience,
        tries=_TRIES,
        rng=Random(seed),  # noqa: S311 - shakes pauses apart, hides nothing
    )
    return Keeper(paced, till, endpoint=endpoint), lambda: ladder.rung
