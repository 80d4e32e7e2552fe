"""Nothing is asked twice, and nothing is asked that could cost more than allowed.

A question whose answer is known is answered from the books. Else the dearest that it can cost is reserved before each
try of it (the first, after a time-out, on a lower rung); what it did cost is settled in the transaction that stores the
answer. A try whose end nobody knows stays reserved for good: it counts as spent.
"""

import asyncio
import sqlite3
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from decimal import Decimal

from auditor.engines.llm import books as tables
from auditor.engines.llm.books import Books
from auditor.engines.llm.chat import Answer, Chat, ChatError, Finish, Request, Rung, Trouble, Wire
from auditor.engines.llm.money import MILLION, Charge, Prices, actual, dearest
from auditor.errors import UsageError

_MAY_BE_BILLED = (Trouble.SLOW, Trouble.OUTAGE, Trouble.INVALID)


@dataclass(slots=True, kw_only=True)
class _Call:
    """One question under way."""

    used: list[int] = field(default_factory=list)
    """Reservations of its tries whose cost is known, and is part of `cost`."""
    cost: Charge = field(default_factory=Charge)


_CALL: ContextVar[_Call] = ContextVar("call")
"""The question that the present task asks: a ladder below may reword a request, so its key does not tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """`known` was charged; `possible` may have been beside, at most (calls under way or cut off)."""

    known: Charge
    possible: Charge


class Till:
    """The money of one run. Caps count what earlier processes of the same run spent, and those that were killed.

    `max_amount` in millionths of the currency of `prices`; `max_tokens` of input and output together; None is no cap.
    Raises UsageError for a cap on money without prices.
    """

    def __init__(
        self, books: Books, *, run: str, prices: Prices | None, max_amount: int | None, max_tokens: int | None
    ) -> None:
        if max_amount is not None and prices is None:
            raise UsageError(
                "a cap on cost needs the prices of the model",
                hint="give prices in the configuration, or cap the tokens",
            )
        self.books = books
        self._run = run
        self._prices = prices
        self._max_amount = max_amount
        self._max_tokens = max_tokens

    async def spent(self) -> Spent:
        return await self.books.do(
            lambda db: Spent(known=tables.settled(db, self._run), possible=tables.reserved(db, self._run))
        )

    async def find(self, tenant: str, key: str) -> Answer | None:
        """The known answer, not paid."""
        return await self.books.do(lambda db: tables.find(db, tenant, key))

    async def reserve(self, price: Charge) -> int:
        """The reservation of a try that costs `price` at most. Raises ChatError BUDGET.

        Who is cancelled while it is written leaves it behind: it counts as spent.
        """
        return await self.books.do(lambda db: self._reserve(db, price))

    def release(self, reservation: int) -> None:
        """Nothing was charged for that try."""
        self.books.post(lambda db: tables.settle(db, self._run, [reservation], Charge()))

    def cost(self, answer: Answer, price: Charge) -> Charge:
        return actual(answer, price, self._prices)

    def dearest(self, request: Request) -> Charge:
        return dearest(request, self._prices)

    def settle(self, call: _Call, tenant: str, key: str, answer: Answer | None) -> "asyncio.Future[None]":
        """Close the call and remember its answer, both or neither."""

        def work(db: sqlite3.Connection) -> None:
            tables.settle(db, self._run, call.used, call.cost)
            if answer is not None and answer.finish is not Finish.REFUSAL:
                tables.keep(db, tenant, key, answer)

        return self.books.post(work)

    def _reserve(self, db: sqlite3.Connection, price: Charge) -> int:
        currency = self._prices.currency if self._prices else None
        total = tables.settled(db, self._run) + tables.reserved(db, self._run) + price
        if self._max_amount is not None and total.amount > self._max_amount:
            raise _too_dear(f"{Decimal(self._max_amount) / MILLION:f} {currency}")
        if self._max_tokens is not None and total.tokens > self._max_tokens:
            raise _too_dear(f"{self._max_tokens} tokens")
        tables.open_run(db, self._run, currency)
        return tables.reserve(db, self._run, price)


class Metered:
    """The Wire of `till`: every try goes through it, so that none is sent that was not reserved. Used below a Keeper."""

    def __init__(self, wire: Wire, till: Till) -> None:
        self._wire = wire
        self._till = till

    @property
    def rungs(self) -> tuple[Rung, ...]:
        return self._wire.rungs

    async def send(self, request: Request, rung: Rung) -> Answer:
        call = _CALL.get()
        price = self._till.dearest(request)
        reservation = await self._till.reserve(price)
        try:
            answer = await self._wire.send(request, rung)
        except ChatError as error:
            if not _may_be_billed(error):
                self._till.release(reservation)
            raise
        if answer.paid:
            call.used.append(reservation)
            call.cost += self._till.cost(answer, price)
        else:
            self._till.release(reservation)
        return answer

    async def close(self) -> None:
        await self._wire.close()


@dataclass(slots=True, kw_only=True)
class _Flight:
    """One question that several may wait for."""

    task: "asyncio.Task[Answer]"
    waiting: int = 0
    told: bool = False
    """Whether somebody was given the answer as paid."""


class Keeper:
    """A Chat that answers from the books of `till`, and asks `chat` only what nobody has answered yet.

    `chat` ends in a Metered of the same till. The same question while it is under way is asked once and answered to
    all, to the first as paid; the call goes on until the last who waits for it has gone away. A cut answer is kept as
    such, since it would be cut again; one that was refused is paid and not kept. `endpoint` is the address or the file
    that answers: two that call different models by the same name never share an answer.
    """

    def __init__(self, chat: Chat, till: Till, *, endpoint: str) -> None:
        self._chat = chat
        self._till = till
        self._endpoint = endpoint
        self._under_way: dict[str, _Flight] = {}

    async def ask(self, request: Request) -> Answer:
        key = tables.identity(request, self._endpoint)
        flight = self._under_way.get(key)
        if flight is None:
            flight = _Flight(task=asyncio.get_running_loop().create_task(self._answer(request, key)))
            self._under_way[key] = flight
            flight.task.add_done_callback(lambda task: self._land(key, task))
        flight.waiting += 1
        try:
            answer = await asyncio.shield(flight.task)
        except asyncio.CancelledError:
            if flight.waiting == 1 and not flight.task.done():
                flight.task.cancel()
                self._land(key, flight.task)
            raise
        finally:
            flight.waiting -= 1
        if flight.told:
            return replace(answer, paid=False)
        flight.told = True
        return answer

    async def close(self) -> None:
        """Close what is below and the books."""
        await self._chat.close()
        await self._till.books.close()

    def _land(self, key: str, task: "asyncio.Task[Answer]") -> None:
        flight = self._under_way.get(key)
        if flight is not None and flight.task is task:
            del self._under_way[key]
        if task.done() and not task.cancelled():
            task.exception()

    async def _answer(self, request: Request, key: str) -> Answer:
        known = await self._till.find(request.tenant, key)
        if known is not None:
            return known
        call = _Call()
        _CALL.set(call)
        answer: Answer | None = None
        try:
            answer = await self._chat.ask(request)
        finally:
            done = self._till.settle(call, request.tenant, key, answer)
        await done
        return answer


def _may_be_billed(error: ChatError) -> bool:
    return error.trouble in _MAY_BE_BILLED if error.billed is None else error.billed


def _too_dear(cap: str) -> ChatError:
    return ChatError(
        Trouble.BUDGET,
        f"asking the model once more could cost more than the cap of {cap}",
        hint="run again with a higher cap; what is done is kept and not paid again",
        billed=False,
    )
