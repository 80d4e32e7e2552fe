"""What would be asked, and about what it would cost, without asking."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from auditor.engines.llm.chat import Answer, Request, Task
from auditor.engines.llm.money import Prices
from auditor.engines.llm.sharing import LETTERS, are_joined

_LETTERS_A_TOKEN = 4
"""Of English, about; a rule of thumb of the providers."""
_NONE: dict[str, object] = {"commitments": [], "overpromises": []}
_NOTHING: Mapping[Task, str] = MappingProxyType(
    {
        Task.EXTRACT: json.dumps(_NONE),
        Task.WEIGH: '{"reasoning": "", "record": null, "answer": "unclear"}',
        Task.REWRITE: '{"reasoning": "", "replacements": []}',
    }
)
_NOTHING_IN_ANY = json.dumps({"documents": [{"document": letter, **_NONE} for letter in LETTERS]})
_SHORT: Mapping[Task, int] = MappingProxyType({Task.WEIGH: 70, Task.REWRITE: 120})
"""Tokens of an answer whose length does not depend on what was read."""
_LABELS = 90
"""Tokens of one promise in an answer."""
_WORDS_A_PROMISE = 60
"""One promise in so many words of business mail, about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """Tokens are guessed from lengths; the first part of a request is the same every time and often cheaper."""

    calls: int
    input_tokens: int
    stable_tokens: int
    """Of `input_tokens`: what every request begins with."""
    output_tokens: int
    micro: int | None
    """Millionths of `currency`; None without a price."""
    currency: str | None


def nothing(request: Request) -> Answer:
    """An answer that finds, decides and proposes nothing; KeyError for a task that has none."""
    return Answer(text=_NOTHING_IN_ANY if are_joined(request) else _NOTHING[request.task], paid=False)


class Estimating:
    """Implements `Chat`: counts what it is asked, answers that there is nothing, and sends nothing anywhere."""

    def __init__(self, prices: Prices | None = None) -> None:
        self._prices = prices
        self._calls = self._input = self._stable = self._output = 0
        self.first: Request | None = None
        """An example of what would be sent."""

    async def ask(self, request: Request) -> Answer:
        sizes = [len(turn.text) for turn in request.turns]
        self._calls += 1
        self._input += sum(sizes) // _LETTERS_A_TOKEN
        self._stable += sum(sizes[:-1]) // _LETTERS_A_TOKEN
        self.first = self.first or request
        long = 20 + len(request.turns[-1].text.split()) * _LABELS // _WORDS_A_PROMISE
        self._output += _SHORT.get(request.task, long)
        return nothing(request)

    async def close(self) -> None:
        """Nothing is open."""

    @property
    def estimate(self) -> Estimate:
        prices = self._prices
        micro = None
        if prices is not None:
            micro = prices.amount(input_tokens=self._input, cached_tokens=0, output_tokens=self._output)
        return Estimate(
            calls=self._calls,
            input_tokens=self._input,
            stable_tokens=self._stable,
            output_tokens=self._output,
            micro=micro,
            currency=prices.currency if prices else None,
        )
