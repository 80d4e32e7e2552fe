"""Who may ask now: how many at once, when a provider wants to be left alone, and when nobody answers."""

import asyncio
from collections import deque
from dataclasses import dataclass
from enum import Enum, auto

from auditor.engines.llm.chat import ChatError, Trouble

FAILURES = 10
"""In a row, after which the provider is taken to be out."""
PROBE_EVERY = 30.0
"""Seconds between two probes while it is out."""


class Outcome(Enum):
    """What a call showed about the provider."""

    ANSWERED = auto()
    REFUSED = auto()
    """It is there, and would not answer this question: neither too busy nor out."""
    BUSY = auto()
    AWAY = auto()
    """It asked to be left alone for longer than a call can wait."""
    DOWN = auto()
    NOTHING = auto()
    """The call was given up by its caller, or never sent."""


@dataclass(slots=True, kw_only=True)
class Pass:
    """The right to make one call, to be given back by `leave`."""

    started: float
    alone: bool
    """Whether only one call at a time was allowed."""
    probe: bool


class Gate:
    """Lets callers in, first come first served.

    At most `limit` are inside, by additive increase and multiplicative decrease: an answer adds 1/limit up to `width`,
    "too many" halves it, once for all calls that were already under way, never below 1. Before the first answer it is
    1, so that what one call finds out (a wrong key, a way to ask) serves all.

    After FAILURES in a row nobody is let in but one probe every PROBE_EVERY seconds; the first answer opens again. Being
    refused for want of room while alone counts as a failure. When that lasts longer than `patience` seconds everybody
    who waits is sent away. All times are those of the running loop.
    """

    def __init__(self, *, width: int, patience: float) -> None:
        self._width = width
        self._patience = patience
        self.limit = 1.0
        self._running = 0
        self._proven = False
        self._cut = float("-inf")
        self._held_until = float("-inf")
        self._row = 0
        self._failures = 0
        self._out_since: float | None = None
        self._outages: set[int] = set()
        self._probing = False
        self._next_probe = 0.0
        self._key_error: ChatError | None = None
        self._waiting: deque[asyncio.Future[Pass]] = deque()
        self._pausing: set[asyncio.Future[None]] = set()
        self._timer: asyncio.TimerHandle | None = None

    @property
    def out(self) -> bool:
        """Whether the provider is taken to be out."""
        return self._out_since is not None

    def blamed(self, rows: list[int]) -> int:
        """How many failures, each given by its row, were no part of an outage and so may be their question's fault."""
        return sum(row not in self._outages for row in rows)

    async def enter(self) -> Pass:
        """Wait for a pass. Raises ChatError: KEY when the key was refused, OUTAGE when patience is over."""
        place: asyncio.Future[Pass] = asyncio.get_running_loop().create_future()
        self._waiting.append(place)
        self._pump()
        try:
            return await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled() and place.exception() is None:
                self.leave(place.result(), Outcome.NOTHING)
            raise

    def leave(self, permit: Pass, outcome: Outcome) -> int:
        """Give the pass back and say what came of the call; returns the number of the row of failures it is part of."""
        row = self._row
        self._running -= 1
        if permit.probe:
            self._probing = False
        match outcome:
            case Outcome.ANSWERED | Outcome.REFUSED:
                self._succeed(answered=outcome is Outcome.ANSWERED)
            case Outcome.BUSY:
                self._halve(permit)
                if permit.alone:
                    self._fail()
            case Outcome.AWAY | Outcome.DOWN:
                if outcome is Outcome.AWAY:
                    self._halve(permit)
                self._fail()
            case Outcome.NOTHING:
                pass
        self._pump()
        return row

    def hold(self, seconds: float) -> None:
        """Let nobody in for so long: the provider asked for it."""
        self._held_until = max(self._held_until, asyncio.get_running_loop().time() + seconds)

    def shut(self, error: ChatError) -> None:
        """The key was refused: nobody is let in any more, and nobody goes on waiting."""
        self._key_error = error
        for pause in self._pausing:
            _end(pause)
        self._pump()

    async def pause(self, seconds: float) -> None:
        """Wait outside; ends early when the gate is shut."""
        if self._key_error is not None:
            return
        loop = asyncio.get_running_loop()
        over: asyncio.Future[None] = loop.create_future()
        alarm = loop.call_later(seconds, _end, over)
        self._pausing.add(over)
        try:
            await over
        finally:
            alarm.cancel()
            self._pausing.discard(over)

    def _succeed(self, *, answered: bool) -> None:
        self._row += 1
        self._failures = 0
        self._out_since = None
        if answered:
            self.limit = min(self._width, self.limit + 1 / self.limit) if self._proven else float(self._width)
            self._proven = True

    def _fail(self) -> None:
        self._failures += 1
        if self._failures >= FAILURES and not self.out:
            now = asyncio.get_running_loop().time()
            self._out_since = now
            self._next_probe = now + PROBE_EVERY
            self._outages.add(self._row)
            self.limit = max(1.0, self.limit / 2)

    def _halve(self, permit: Pass) -> None:
        if permit.started >= self._cut:
            self._cut = asyncio.get_running_loop().time()
            self.limit = max(1.0, self.limit / 2)

    def _pump(self) -> None:
        """Let in whom the rules allow, send away whom they do not, and wake again when time alone will change that."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        loop = asyncio.get_running_loop()
        now = loop.time()
        while self._waiting:
            place = self._waiting[0]
            if place.done():
                self._waiting.popleft()
            elif (error := self._verdict(now)) is not None:
                self._waiting.popleft()
                place.set_exception(error)
            elif (ready := self._ready_at(now)) is None:
                return
            elif ready > now:
                self._timer = loop.call_at(ready, self._pump)
                return
            else:
                self._waiting.popleft()
                place.set_result(self._admit(now))

    def _verdict(self, now: float) -> ChatError | None:
        """Why the next in the row is sent away; None when he may wait or come in. A fresh error for each."""
        if self._key_error is not None:
            return ChatError(self._key_error.trouble, str(self._key_error), hint=self._key_error.hint)
        if self._out_since is None or now < self._out_since + self._patience:
            return None
        if not self._probing and now >= max(self._next_probe, self._held_until):
            return None
        minutes = round((now - self._out_since) / 60)
        return ChatError(
            Trouble.OUTAGE,
            f"the model's provider has not answered for {minutes} minutes",
            hint="run again later; what is done is kept",
            billed=False,
        )

    def _ready_at(self, now: float) -> float | None:
        """The time from which the next may come in; None when that hangs on somebody coming out."""
        if self._out_since is not None:
            over = self._out_since + self._patience
            probe = max(self._next_probe, self._held_until)
            if self._probing:
                return over if over > now else None
            return probe if over <= now else min(probe, over)
        if self._held_until > now:
            return self._held_until
        return now if self._running < int(self.limit) else None

    def _admit(self, now: float) -> Pass:
        self._running += 1
        if self.out:
            self._probing = True
            self._next_probe = now + PROBE_EVERY
        return Pass(started=now, alone=self.limit < 2, probe=self.out)


def _end(pause: "asyncio.Future[None]") -> None:
    if not pause.done():
        pause.set_result(None)
