"""How an endpoint can be held to a schema: found out once, surest way first, and remembered."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace

from auditor.engines.llm.chat import Answer, ChatError, Finish, Request, Rung, Trouble, Turn, Wire
from auditor.engines.llm.shape import fits as has_the_shape

FRUITLESS = 3
"""Climbs without an answer that fits, after which the lowest rung that was answered is taken as it is."""

_PLAIN = "Answer with one JSON object and nothing else, no code fence. It must be valid under this JSON schema:"


class Ladder:
    """A Chat over one endpoint.

    Goes one rung down when the endpoint does not know a rung, and, as long as no rung has worked, when it refuses the
    request or answers with something that is not of the schema: the schema was ignored. The first rung that works is
    kept; from then on an answer that does not fit is the model's mistake and returned as it is. While nobody knows
    which rung works one question at a time finds out and the others wait.

    An answer carries the tokens of all tries that were answered on the way to it.
    """

    def __init__(self, wire: Wire, fits: Callable[[Request, str], bool] = has_the_shape) -> None:
        self._wire = wire
        self._fits = fits
        self._left = wire.rungs
        """The rungs that may still work, surest first; the first is in use."""
        self._settled = False
        self._fruitless = 0
        self._climbing = asyncio.Lock()

    @property
    def rung(self) -> Rung:
        """The one in use, for the report."""
        return self._left[0]

    async def ask(self, request: Request) -> Answer:
        while True:
            if not self._settled:
                async with self._climbing:
                    if not self._settled:
                        return await self._climb(request)
            rung = self.rung
            try:
                return await self._send(request, rung)
            except ChatError as error:
                if error.trouble is not Trouble.RUNG or not self._without(rung):
                    raise

    async def close(self) -> None:
        await self._wire.close()

    async def _climb(self, request: Request) -> Answer:
        """Down from the surest rung to the first that works; the refusal of the surest when all refuse."""
        answers: list[Answer] = []
        answered = self.rung
        refusal: ChatError | None = None
        for rung in self._left:
            try:
                answer = await self._send(request, rung)
            except ChatError as error:
                if error.trouble is Trouble.RUNG:
                    self._without(rung)
                elif error.trouble is not Trouble.REQUEST:
                    raise
                refusal = refusal or error
                continue
            answers.append(answer)
            answered = rung
            if answer.finish is not Finish.STOP:
                return _total(answers)
            if self._fits(request, answer.text):
                self._settle(rung)
                return _total(answers)
        if not answers and refusal is not None:
            raise refusal
        self._fruitless += 1
        if self._fruitless >= FRUITLESS:
            self._settle(answered)
        return _total(answers)

    def _settle(self, rung: Rung) -> None:
        self._left = self._left[self._left.index(rung) :]
        self._settled = True

    def _without(self, rung: Rung) -> bool:
        """Never try `rung` again; False when it is the only one left and has to stay."""
        if rung not in self._left:
            return True
        if len(self._left) == 1:
            return False
        if rung == self.rung:
            self._settled = False
        self._left = tuple(one for one in self._left if one is not rung)
        return True

    async def _send(self, request: Request, rung: Rung) -> Answer:
        return await self._wire.send(with_schema(request) if rung is Rung.PLAIN else request, rung)


def with_schema(request: Request) -> Request:
    """The same question with its schema as text at the end of the last turn, for an endpoint that takes no schema."""
    *before, last = request.turns
    schema = json.dumps(request.schema.body, ensure_ascii=False, separators=(",", ":"))
    return replace(request, turns=(*before, Turn(last.role, f"{last.text}\n\n{_PLAIN}\n{schema}")))


def _total(answers: list[Answer]) -> Answer:
    return replace(
        answers[-1],
        input_tokens=sum(answer.input_tokens for answer in answers),
        cached_tokens=sum(answer.cached_tokens for answer in answers),
        output_tokens=sum(answer.output_tokens for answer in answers),
        counted=all(answer.counted for answer in answers),
    )
