"""What asking a model took, as the report tells it."""

import asyncio
from dataclasses import dataclass

import pytest

from auditor.engines.llm.chat import Answer, Request
from auditor.engines.llm.money import Prices
from auditor.engines.llm.stack import Asking
from auditor.engines.wire import Extracted
from auditor.model.commitment import Usage
from tests.engines.llm.cases import reply
from tests.virtual import PRICES, request


@dataclass(frozen=True, slots=True)
class _One:
    """Implements `Chat`: always the same answer."""

    answer: Answer

    async def ask(self, request: Request) -> Answer:
        return self.answer

    async def close(self) -> None:
        """Nothing is open."""


@pytest.mark.parametrize(
    ("prices", "cached", "micro"),
    [(PRICES, 0, 156), (PRICES, 1_000, 81), (None, 1_000, 0)],
    ids=["nothing cached", "cached at its price", "no price"],
)
def test_input_from_the_providers_cache_costs_its_own_price(prices: Prices | None, cached: int, micro: int) -> None:
    """As in the books: 1,000 of 1,000 tokens at 0.075 in place of 0.15 a million, 10 out at 0.60."""
    answer = Answer(text=reply(), input_tokens=1_000, cached_tokens=cached, output_tokens=10)
    _, usage = asyncio.run(Asking(_One(answer), prices=prices)(request(), Extracted))
    currency = "USD" if prices else None
    assert usage == Usage(calls=1, input_tokens=1_000, output_tokens=10, micro=micro, currency=currency)
