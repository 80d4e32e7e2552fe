"""Asks as fast as a provider can stand: bounded, patient, and never for ever."""

import asyncio
import math
from random import Random

from auditor.engines.llm.chat import Answer, Chat, ChatError, Request, Trouble
from auditor.engines.llm.gate import Gate, Outcome
from auditor.errors import UsageError

LONGEST_WAIT = 120.0
"""Seconds that a provider may ask a question to wait; one that asks for more is taken up again in a later run."""
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
"""Seconds of the exponential backoff, before chance makes them shorter."""

_LARGEST_EXPONENT = 16
_OUTCOMES = {
    Trouble.LIMIT: Outcome.BUSY,
    Trouble.OUTAGE: Outcome.DOWN,
    Trouble.SLOW: Outcome.DOWN,
    Trouble.REQUEST: Outcome.REFUSED,
    Trouble.RUNG: Outcome.REFUSED,
    Trouble.INVALID: Outcome.REFUSED,
    Trouble.KEY: Outcome.NOTHING,
    Trouble.BUDGET: Outcome.NOTHING,
    Trouble.UNKNOWN: Outcome.NOTHING,
}
_RETRIED = (Trouble.LIMIT, Trouble.OUTAGE, Trouble.SLOW)


class Pace:
    """A Chat that keeps the one below within what its provider can stand.

    `width`: calls at once, at most. `deadline`: seconds for one try, from the first byte sent to the last received;
    there is always one. `patience`: seconds of outage after which everything that waits is given up. `tries` of one
    question, not counting those that an outage swallowed. `rng` shakes pauses apart, so that workers do not return
    together. Too many requests, outages and time-outs are tried again; a refused key ends everything at once.

    Raises UsageError when a number makes no sense.
    """

    def __init__(self, chat: Chat, *, width: int, deadline: float, patience: float, tries: int, rng: Random) -> None:
        if width < 1 or tries < 1:
            raise UsageError("workers and tries of the model must be 1 or more")
        for name, seconds in (("deadline", deadline), ("patience", patience)):
            if not (seconds > 0 and math.isfinite(seconds)):
                raise UsageError(
                    f"the {name} of a call to the model must be a number of seconds above 0, not {seconds}"
                )
        self._chat = chat
        self._deadline = deadline
        self._tries = tries
        self._rng = rng
        self._gate = Gate(width=width, patience=patience)

    @property
    def limit(self) -> int:
        """Calls that are allowed at once just now."""
        return int(self._gate.limit)

    async def ask(self, request: Request) -> Answer:
        failures: list[int] = []
        while True:
            permit = await self._gate.enter()
            outcome = Outcome.NOTHING
            failure: ChatError | None = None
            try:
                answer = await self._once(request)
                outcome = Outcome.ANSWERED
            except ChatError as error:
                failure = error
                outcome = self._heed(error)
            finally:
                row = self._gate.leave(permit, outcome)
            if failure is None:
                return answer
            failures.append(row)
            await self._gate.pause(self._pause_before_next(failure, failures))

    async def close(self) -> None:
        await self._chat.close()

    async def _once(self, request: Request) -> Answer:
        try:
            async with asyncio.timeout(self._deadline):
                return await self._chat.ask(request)
        except TimeoutError as error:
            raise ChatError(
                Trouble.SLOW,
                f"the model did not answer within {self._deadline:g} s",
                hint="run again later, or allow more time for a call",
            ) from error

    def _heed(self, error: ChatError) -> Outcome:
        """What the failure says of the provider; a refused key and a wait that it asked for hold for everybody."""
        if error.trouble is Trouble.KEY:
            self._gate.shut(error)
        outcome = _OUTCOMES[error.trouble]
        if error.trouble in _RETRIED and error.wait is not None:
            if error.wait > LONGEST_WAIT:
                return Outcome.AWAY
            self._gate.hold(error.wait)
        return outcome

    def _pause_before_next(self, error: ChatError, failures: list[int]) -> float:
        """Seconds until the next try. Raises when there shall be none."""
        if error.trouble not in _RETRIED:
            raise error
        if error.wait is not None and error.wait > LONGEST_WAIT:
            raise ChatError(
                Trouble.LIMIT,
                f"the model's provider asked to wait {error.wait:.0f} s; run again later",
                hint="run the same command again after that time; what is done is kept",
                wait=error.wait,
                billed=error.billed,
            ) from error
        blamed = self._gate.blamed(failures)
        if blamed >= self._tries:
            raise error
        if error.wait is not None and error.wait > 0:
            return error.wait * (1 + self._rng.random() / 10)
        if self._gate.out:
            return 0.0
        exponent = min(max(blamed - 1, 0), _LARGEST_EXPONENT)
        return self._rng.uniform(0, min(LONGEST_PAUSE, FIRST_PAUSE * 2**exponent))
