"""The first pass of a run with the Batch API: what would be asked is written down instead."""

from dataclasses import dataclass, field
from pathlib import Path

from auditor.engines.llm import books as tables
from auditor.engines.llm.batch_tables import Cap, Row
from auditor.engines.llm.books import Books
from auditor.engines.llm.chat import Answer, Request
from auditor.engines.llm.estimate import nothing
from auditor.engines.llm.money import Charge, Prices, dearest
from auditor.engines.llm.wires.openai_batches import BatchLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Of one file of questions; OpenAI takes 50,000 of them and 200 MB."""

    rows: int = 50_000
    bytes: int = 190_000_000


@dataclass(slots=True, kw_only=True)
class Parcel:
    """One file of questions that waits to be sent."""

    path: Path
    rows: list[Row] = field(default_factory=list)
    bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Purse:
    """The money of one run; `prices` are those of the batch API, None when nobody told them."""

    run: str
    prices: Prices | None = None
    cap: Cap = field(default_factory=Cap)

    @property
    def currency(self) -> str | None:
        return self.prices.currency if self.prices else None


class Collecting:
    """Implements `Chat`: answers from the books, writes down what they do not know, and sends nothing anywhere.

    `taken` are questions that are in a batch already, `spent` is what the run cost so far. Stops collecting at the cap.
    """

    def __init__(
        self, books: Books, line: BatchLine, purse: Purse, *, taken: set[str], spent: Charge, folder: Path, size: Size
    ) -> None:
        self._books = books
        self._line = line
        self._purse = purse
        self._taken = taken
        self._total = spent
        self._folder = folder
        self._size = size
        self.parcels: list[Parcel] = []
        self.held_back = 0
        """Questions that the cap kept out."""

    async def ask(self, request: Request) -> Answer:
        key = self._line.identity(request)
        known = await self._books.do(lambda db: tables.find(db, request.tenant, key))
        if known is not None:
            return known
        if key not in self._taken:
            self._taken.add(key)
            self._take(request, key)
        return nothing(request)

    async def close(self) -> None:
        await self._books.close()

    def _take(self, request: Request, key: str) -> None:
        price = dearest(request, self._purse.prices)
        if self.held_back or not self._purse.cap.holds(self._total + price):
            self.held_back += 1
            return
        self._total += price
        line = self._line.line(request).encode()
        last = self.parcels[-1] if self.parcels else None
        if last is None or len(last.rows) == self._size.rows or last.bytes + len(line) > self._size.bytes:
            last = Parcel(path=self._folder / f"questions-{len(self.parcels) + 1}.jsonl")
            self.parcels.append(last)
        with last.path.open("ab") as file:
            file.write(line)
        last.rows.append(Row(key=key, tenant=request.tenant, price=price))
        last.bytes += len(line)
