"""Questions asked through the provider's Batch API before the ordinary run: cheaper, and within a day.

A first pass over the documents collects what the books do not know; it goes up as one batch or several, their answers
come into the books, and the ordinary run finds them there. What a batch did not answer is asked by that run.
"""

import asyncio
import shutil
import sqlite3
import uuid
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from auditor.engines.llm import batch_tables as batches
from auditor.engines.llm.batch_collecting import Collecting, Parcel, Purse, Size
from auditor.engines.llm.batch_tables import NewBatch, OpenBatch
from auditor.engines.llm.books import Books
from auditor.engines.llm.chat import ChatError, Finish, Trouble
from auditor.engines.llm.money import Charge, actual
from auditor.engines.llm.wires.openai_batches import BatchLine, Ending, Result, Standing
from auditor.errors import Unavailable, UsageError

T = TypeVar("T")

_FIRST_PAUSE = 2.0
_LONGEST_PAUSE = 60.0
"""Seconds between two looks at a batch; each pause is half as long again as the one before."""
_AT_ONCE = 500
"""Answers that are put into the books at once."""
_PASSING = (Trouble.OUTAGE, Trouble.SLOW, Trouble.LIMIT)
_NOT_MADE = (Trouble.KEY, Trouble.REQUEST, Trouble.LIMIT)
"""After these a batch was certainly not made; after any other nobody knows."""
_UNPAID = (Ending.FAILED, Ending.CANCELLED)
"""Questions of such a batch that are in none of its files were not asked."""
_GO_ON = "run the same command again: the batch goes on meanwhile, and nothing is paid twice"
_ENDED = {
    Ending.EXPIRED: "was not done within its 24 hours",
    Ending.FAILED: "was refused by the provider",
    Ending.CANCELLED: "was cancelled",
    Ending.GONE: "is not known to the provider any more",
}


class BatchDesk:
    """`with BatchDesk(...) as desk:` let an engine ask `desk.collecting`, close it, then `desk.finish()`.

    `answers` is the file of the books. One process at a time may use it for batches: a lock beside it says so, and a
    killed process leaves none. `tell` is given lines about the progress. `sleep` takes seconds, `patience` is how many
    of them a provider may stay away.
    """

    def __init__(
        self,
        answers: Path,
        line: BatchLine,
        purse: Purse,
        *,
        tell: Callable[[str], None],
        patience: float = 600.0,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        size: Size | None = None,
    ) -> None:
        self._answers = answers
        self._line = line
        self._purse = purse
        self._tell = tell
        self._patience = patience
        self._sleep = sleep
        self._size = size or Size()
        self._folder = answers.with_name(f"{answers.name}.batch")
        self._lock: sqlite3.Connection | None = None
        self._collecting: Collecting | None = None
        self.cost = Charge()
        """Of the answers that came in through this desk."""
        self.answered = 0

    @property
    def currency(self) -> str | None:
        """Of `cost`; None where no price is known."""
        return self._purse.currency

    @property
    def more(self) -> bool:
        """Whether a further pass may send what the cap kept back: answers mostly cost less than was reserved for them."""
        return bool(self.answered and self.collecting.held_back)

    @property
    def collecting(self) -> Collecting:
        assert self._collecting is not None, "used outside of its block"
        return self._collecting

    def __enter__(self) -> Self:
        self._answers.parent.mkdir(parents=True, exist_ok=True)
        self._lock = _locked(self._answers)
        try:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir(mode=0o700)
            taken, spent = asyncio.run(self._begun())
            self._collecting = Collecting(
                Books(self._answers),
                self._line,
                self._purse,
                taken=taken,
                spent=spent,
                folder=self._folder,
                size=self._size,
            )
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def finish(self) -> None:
        """Send what was collected and wait for every answer, also to what earlier runs sent.

        Raises Unavailable when a batch ended before its time: what it did answer is kept.
        """
        asyncio.run(self._finished())

    async def _begun(self) -> tuple[set[str], Charge]:
        """What earlier runs left: questions under way, and what this run has spent."""
        books = Books(self._answers)
        place, run = self._line.place, self._purse.run
        try:
            await books.do(batches.prepare)
            doubtful = [one for one in await books.do(lambda db: batches.open_batches(db, place)) if one.id is None]
            if doubtful:
                async with self._line:
                    for one in doubtful:
                        await self._recovered(books, one.name)
            return await books.do(lambda db: (batches.open_keys(db, place), batches.spent(db, run)))
        finally:
            await books.close()

    async def _recovered(self, books: Books, name: str) -> None:
        """Find out whether a batch was made whose maker was killed."""
        id_ = await self._patiently(partial(self._line.find, name))
        if id_ is None:
            await books.do(lambda db: batches.close(db, name, free=True))
        else:
            await books.do(lambda db: batches.made(db, name, id_))

    async def _finished(self) -> None:
        books = Books(self._answers)
        try:
            waiting = await books.do(lambda db: batches.open_batches(db, self._line.place))
            for batch in waiting:
                self._tell(f"Batch {batch.id} of an earlier run goes on: {_questions(batch.total)}.")
            async with self._line:
                for parcel in self.collecting.parcels:
                    await self._sent(books, parcel)
                if self.collecting.held_back:
                    self._tell(f"The cap keeps {_questions(self.collecting.held_back)} out of this batch.")
                waiting = await books.do(lambda db: batches.open_batches(db, self._line.place))
                told = [await self._collected(books, batch) for batch in waiting]
        finally:
            await books.close()
        early = [problem for problem in told if problem]
        if early:
            raise Unavailable(
                "; ".join(early),
                hint="run the same command again to send the rest in a new batch, or without --batch-api to ask it now",
            )

    async def _sent(self, books: Books, parcel: Parcel) -> None:
        name = uuid.uuid4().hex
        purse = self._purse
        new = NewBatch(name=name, place=self._line.place, run=purse.run, currency=purse.currency)
        count = await books.do(lambda db: batches.enter(db, new, parcel.rows, purse.cap))
        self.collecting.held_back += len(parcel.rows) - count
        if not count:
            return
        _cut(parcel.path, count)
        try:
            file = await self._patiently(partial(self._line.upload, parcel.path))
        except Unavailable:
            await books.do(lambda db: batches.close(db, name, free=True))
            raise
        try:
            id_ = await self._line.create(file, name)
        except Unavailable as error:
            if not isinstance(error, ChatError) or error.trouble in _NOT_MADE:
                await books.do(lambda db: batches.close(db, name, free=True))
            raise
        await books.do(lambda db: batches.made(db, name, id_))
        self._tell(f"Batch {id_} was sent to {self._line.place}: {_questions(count)}.")

    async def _collected(self, books: Books, batch: OpenBatch) -> str:
        """Wait for the batch and put its answers into the books; what went wrong with it as a whole."""
        assert batch.id is not None
        standing = await self._waited(batch.id, batch.total)
        assert standing.ending is not None
        answered = 0
        for file in standing.files:
            answered += await self._kept(books, batch.name, await self._patiently(partial(self._line.results, file)))
        self.answered += answered
        await books.do(lambda db: batches.close(db, batch.name, free=standing.ending in _UNPAID))
        if standing.ending is Ending.COMPLETED:
            rest = batch.total - answered
            asked = f"; {_questions(rest)} not answered in it will be asked one by one" if rest else ""
            self._tell(f"Batch {batch.id} is done: {answered:,} of {batch.total:,} answered{asked}.")
            return ""
        why = f" ({', '.join(standing.problems)})" if standing.problems else ""
        kept = f"{answered:,} of {_questions(batch.total)} were answered and are kept"
        return f"batch {batch.id} {_ENDED[standing.ending]}{why}; {kept}"

    async def _waited(self, id_: str, total: int) -> Standing:
        pause, told = _FIRST_PAUSE, -1
        while True:
            standing = await self._patiently(partial(self._line.look, id_))
            if standing.ending is not None:
                return standing
            if standing.done != told:
                told = standing.done
                self._tell(f"Batch {id_}: {told:,} of {total:,} done; you may stop and run the same command later.")
            await self._sleep(pause)
            pause = min(pause * 1.5, _LONGEST_PAUSE)

    async def _kept(self, books: Books, name: str, results: Sequence[Result]) -> int:
        """How many answers were new and kept: cut ones too, refusals not."""
        kept = 0
        for start in range(0, len(results), _AT_ONCE):
            some = results[start : start + _AT_ONCE]
            new = await asyncio.gather(*(books.do(partial(self._settled, name=name, result=one)) for one in some))
            self.cost = sum((charge for charge in new if charge is not None), self.cost)
            kept += sum(charge is not None and _keeps(one) for one, charge in zip(some, new, strict=True))
        return kept

    def _settled(self, db: sqlite3.Connection, *, name: str, result: Result) -> Charge | None:
        def cost(price: Charge) -> Charge:
            if result.answer is not None:
                return actual(result.answer, price, self._purse.prices)
            return price if result.billed else Charge()

        return batches.settle(db, name, result.key, result.answer, cost)

    async def _patiently(self, work: Callable[[], Awaitable[T]]) -> T:
        """What `work` gives, tried again while the provider is away or busy."""
        pause, waited = _FIRST_PAUSE, 0.0
        while True:
            try:
                return await work()
            except ChatError as error:
                if error.trouble not in _PASSING:
                    raise
                if waited >= self._patience:
                    raise ChatError(error.trouble, str(error), hint=_GO_ON, billed=error.billed) from error
                pause = max(pause, min(error.wait or 0.0, _LONGEST_PAUSE))
            await self._sleep(pause)
            waited += pause
            pause = min(pause * 1.5, _LONGEST_PAUSE)


def _locked(answers: Path) -> sqlite3.Connection:
    """Holds the lock until it is closed; the system takes it from a process that dies."""
    lock = sqlite3.connect(answers.with_name(f"{answers.name}.batch.lock"), timeout=0, isolation_level=None)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        lock.close()
        raise UsageError(
            f"another run of auditor waits for a batch with {answers}",
            hint="wait for it, or name another file in [llm] answers",
        ) from error
    return lock


def _cut(path: Path, lines: int) -> None:
    with path.open("r+b") as file:
        for _ in range(lines):
            file.readline()
        file.truncate()


def _questions(number: int) -> str:
    return f"{number:,} question{'' if number == 1 else 's'}"


def _keeps(result: Result) -> bool:
    return result.answer is not None and result.answer.finish is not Finish.REFUSAL
