"""Batches that were sent and not yet collected, beside the answers and the spending, in the same file.

A batch is written down with its questions and their reservations before it is made at the provider, under a name of
our own that travels with it: whatever kills the process, the next one knows what was begun.
"""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from auditor.engines.llm import books as tables
from auditor.engines.llm.chat import Answer, Finish
from auditor.engines.llm.money import Charge

_TABLES = (
    """CREATE TABLE IF NOT EXISTS batches (
        name TEXT PRIMARY KEY, id TEXT, place TEXT NOT NULL, run TEXT NOT NULL, total INTEGER NOT NULL)""",
    """CREATE TABLE IF NOT EXISTS batch_rows (
        batch TEXT NOT NULL REFERENCES batches (name), key TEXT NOT NULL, tenant TEXT NOT NULL,
        reservation INTEGER NOT NULL, PRIMARY KEY (batch, key))""",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One question of a batch; `price` is the most that it can cost."""

    key: str
    tenant: str
    price: Charge


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenBatch:
    """A batch whose answers are not in the books yet."""

    name: str
    id: str | None
    """As the provider calls it; None when nobody knows whether it was made."""
    total: int
    """Questions that were sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """None is no cap. `max_amount` in millionths of the currency."""

    max_amount: int | None = None
    max_tokens: int | None = None

    def holds(self, total: Charge) -> bool:
        return (self.max_amount is None or total.amount <= self.max_amount) and (
            self.max_tokens is None or total.tokens <= self.max_tokens
        )


def prepare(db: sqlite3.Connection) -> None:
    for table in _TABLES:
        db.execute(table)


def spent(db: sqlite3.Connection, run: str) -> Charge:
    """What the run cost, and may cost at most beside."""
    return tables.settled(db, run) + tables.reserved(db, run)


def open_batches(db: sqlite3.Connection, place: str) -> list[OpenBatch]:
    rows = db.execute("SELECT name, id, total FROM batches WHERE place = ? ORDER BY rowid", (place,))
    return [OpenBatch(name=name, id=id_, total=total) for name, id_, total in rows]


def open_keys(db: sqlite3.Connection, place: str) -> set[str]:
    """Questions that are in an open batch."""
    rows = db.execute("SELECT key FROM batch_rows WHERE batch IN (SELECT name FROM batches WHERE place = ?)", (place,))
    return {key for (key,) in rows}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBatch:
    name: str
    place: str
    run: str
    currency: str | None


def enter(db: sqlite3.Connection, batch: NewBatch, rows: Sequence[Row], cap: Cap) -> int:
    """Write the batch down and reserve what it can cost; how many of `rows`, from the first, `cap` allows."""
    tables.open_run(db, batch.run, batch.currency)
    total, count = spent(db, batch.run), 0
    for row in rows:
        total += row.price
        if not cap.holds(total):
            break
        count += 1
    if count:
        db.execute("INSERT INTO batches VALUES (?, NULL, ?, ?, ?)", (batch.name, batch.place, batch.run, count))
    for row in rows[:count]:
        reservation = tables.reserve(db, batch.run, row.price)
        db.execute("INSERT INTO batch_rows VALUES (?, ?, ?, ?)", (batch.name, row.key, row.tenant, reservation))
    return count


def made(db: sqlite3.Connection, name: str, id_: str) -> None:
    """The provider made the batch and calls it `id_`."""
    db.execute("UPDATE batches SET id = ? WHERE name = ?", (id_, name))


def settle(
    db: sqlite3.Connection, name: str, key: str, answer: Answer | None, cost: Callable[[Charge], Charge]
) -> Charge | None:
    """Put what a question cost, given what was reserved, in the place of its reservation, and keep its answer.

    A cut answer is kept, since it would be cut again; a refusal is not. What it cost; None when the question is not open
    in this batch: settled before, or never asked.
    """
    row = db.execute(
        "SELECT run, tenant, reservation, calls, input_tokens, cached_tokens, output_tokens, amount"
        " FROM batch_rows JOIN reservations ON reservations.id = reservation WHERE batch = ? AND key = ?",
        (name, key),
    ).fetchone()
    if row is None:
        return None
    run, tenant, reservation, calls, given, cached, output, amount = row
    price = Charge(calls=calls, input_tokens=given, cached_tokens=cached, output_tokens=output, amount=amount)
    charge = cost(price)
    tables.settle(db, run, [reservation], charge)
    if answer is not None and answer.finish is not Finish.REFUSAL:
        tables.keep(db, tenant, key, answer)
    db.execute("DELETE FROM batch_rows WHERE batch = ? AND key = ?", (name, key))
    return charge


def close(db: sqlite3.Connection, name: str, *, free: bool) -> None:
    """Forget the batch. Its open questions cost nothing when `free`; else they stay reserved, as nobody knows."""
    if free:
        db.execute("DELETE FROM reservations WHERE id IN (SELECT reservation FROM batch_rows WHERE batch = ?)", (name,))
    db.execute("DELETE FROM batch_rows WHERE batch = ?", (name,))
    db.execute("DELETE FROM batches WHERE name = ?", (name,))
