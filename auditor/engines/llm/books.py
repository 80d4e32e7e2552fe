"""What was answered and what was spent, in one SQLite file that survives whatever happens to the process.

Everything that is asked of it while others ask too goes into one transaction: a disk that needs 5 ms for a commit would
else hold 64 workers back. Nothing is reported as done before its transaction is on the disk.
"""

import asyncio
import hashlib
import os
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from auditor.engines.llm.chat import Answer, ChatError, Finish, Request, Rung, Trouble
from auditor.engines.llm.money import Charge
from auditor.errors import Unavailable, UsageError

VERSION = 1
"""Of the tables; kept in `PRAGMA user_version`."""

_BUSY = 60.0
"""Seconds to wait for another process that writes."""

_RETRY = 0.01
"""Seconds between two tries of what SQLite does not wait for itself."""

_TABLES = (
    """CREATE TABLE answers (
        tenant TEXT NOT NULL, key TEXT NOT NULL, body BLOB NOT NULL, finish TEXT NOT NULL, rung TEXT NOT NULL,
        input_tokens INTEGER NOT NULL, cached_tokens INTEGER NOT NULL, output_tokens INTEGER NOT NULL,
        counted INTEGER NOT NULL, PRIMARY KEY (tenant, key))""",
    """CREATE TABLE runs (
        id TEXT PRIMARY KEY, currency TEXT, calls INTEGER NOT NULL DEFAULT 0, input_tokens INTEGER NOT NULL DEFAULT 0,
        cached_tokens INTEGER NOT NULL DEFAULT 0, output_tokens INTEGER NOT NULL DEFAULT 0,
        amount INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE reservations (
        id INTEGER PRIMARY KEY, run TEXT NOT NULL REFERENCES runs (id), calls INTEGER NOT NULL,
        input_tokens INTEGER NOT NULL, cached_tokens INTEGER NOT NULL, output_tokens INTEGER NOT NULL,
        amount INTEGER NOT NULL)""",
    "CREATE INDEX reservations_of_run ON reservations (run)",
)

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]
"""Part of a transaction. What it raises must be raised before it writes."""


def identity(request: Request, endpoint: str) -> str:
    """Under which an answer is kept: two endpoints that call different models by the same name never share one."""
    return hashlib.sha256(f"{request.key} {endpoint}".encode()).hexdigest()


class Books:
    """One file, to be closed by `close`. Raises Unavailable when it cannot be used, ChatError while it is in use.

    `executor` runs the transactions, one at a time; by default a thread of its own, so that the loop goes on.
    """

    def __init__(self, path: Path, *, executor: Executor | None = None) -> None:
        self._path = path
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="books")
        self._due: list[tuple[Work[Any], asyncio.Future[Any]]] = []
        self._writer: asyncio.Task[None] | None = None
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            path.chmod(0o600)
            self._connection = sqlite3.connect(path, timeout=_BUSY, isolation_level=None, check_same_thread=False)
            try:
                _prepare(self._connection, path)
            except BaseException:
                self._connection.close()
                raise
        except (OSError, sqlite3.Error) as error:
            raise Unavailable(
                f"{path} cannot be used to keep answers of the model: {error}",
                hint="give another file or folder for them, or remove this one",
            ) from error

    async def do(self, work: Work[T]) -> T:
        """What `work` returns or raises, once its transaction is on the disk."""
        return await self.post(work)

    def post(self, work: Work[T]) -> "asyncio.Future[T]":
        """The same without waiting for it; the future's error counts as seen."""
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        done.add_done_callback(lambda future: future.cancelled() or future.exception())
        self._due.append((work, done))
        if self._writer is None:
            self._writer = asyncio.get_running_loop().create_task(self._write())
        return done

    async def close(self) -> None:
        """Write what is due, then close the file."""
        while self._writer is not None:
            await asyncio.shield(self._writer)
        self._executor.shutdown()
        self._connection.close()

    async def _write(self) -> None:
        try:
            while self._due:
                due, self._due = self._due, []
                await self._commit(due)
        finally:
            self._writer = None

    async def _commit(self, due: "list[tuple[Work[Any], asyncio.Future[Any]]]") -> None:
        works = [work for work, _ in due]
        run = asyncio.get_running_loop().run_in_executor
        results = await run(self._executor, _transaction, self._connection, works, self._path)
        for (_, done), result in zip(due, results, strict=True):
            if done.cancelled():
                continue
            if isinstance(result, Exception):
                done.set_exception(result)
            else:
                done.set_result(result)


def _share(connection: sqlite3.Connection) -> None:
    """Write-ahead logging. While several processes open a new file SQLite refuses this one step at once, without the
    wait that it grants every other: so it is waited for here."""
    until = time.monotonic() + _BUSY
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if time.monotonic() > until:
                raise
            time.sleep(_RETRY)
        else:
            return


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    _share(connection)
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("BEGIN IMMEDIATE")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version not in (0, VERSION):
        connection.execute("ROLLBACK")
        raise Unavailable(
            f"{path} was written by another version of auditor (its tables are version {version}, here {VERSION})",
            hint="update auditor, or give another file",
        )
    if version == 0:
        for table in _TABLES:
            connection.execute(table)
        connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.execute("COMMIT")


def _transaction(connection: sqlite3.Connection, works: list[Work[Any]], path: Path) -> list[Any]:
    """Result or error of each, all in one transaction; when that fails, an error for each."""
    results: list[Any] = []
    try:
        connection.execute("BEGIN IMMEDIATE")
        for work in works:
            try:
                results.append(work(connection))
            except (ChatError, UsageError) as error:
                results.append(error)
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        return [
            ChatError(
                Trouble.OUTAGE,
                f"{path} cannot be written: {error}",
                hint="make room or mend the file, then run again; what is done is kept",
                billed=False,
            )
            for _ in works
        ]
    return results


def open_run(connection: sqlite3.Connection, run: str, currency: str | None) -> None:
    """Begin `run` or go on with it. Raises UsageError when it was begun in another currency."""
    connection.execute("INSERT OR IGNORE INTO runs (id, currency) VALUES (?, ?)", (run, currency))
    (known,) = connection.execute("SELECT currency FROM runs WHERE id = ?", (run,)).fetchone()
    if known is None:
        connection.execute("UPDATE runs SET currency = ? WHERE id = ?", (currency, run))
    elif currency is not None and currency != known:
        raise UsageError(f"the run {run} was begun in {known} and cannot go on in {currency}")


def find(connection: sqlite3.Connection, tenant: str, key: str) -> Answer | None:
    """The known answer, not paid."""
    row = connection.execute(
        "SELECT body, finish, rung, input_tokens, cached_tokens, output_tokens, counted"
        " FROM answers WHERE tenant = ? AND key = ?",
        (tenant, key),
    ).fetchone()
    if row is None:
        return None
    body, finish, rung, given, cached, output, counted = row
    return Answer(
        text=body.decode("utf-8", "surrogatepass"),
        finish=Finish(finish),
        rung=Rung(rung),
        input_tokens=given,
        cached_tokens=cached,
        output_tokens=output,
        counted=bool(counted),
        paid=False,
    )


def keep(connection: sqlite3.Connection, tenant: str, key: str, answer: Answer) -> None:
    """Remember an answer. The first stays: what was reported once is not changed by a second process."""
    connection.execute(
        "INSERT OR IGNORE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            tenant,
            key,
            answer.text.encode("utf-8", "surrogatepass"),
            answer.finish.value,
            answer.rung.value,
            answer.input_tokens,
            answer.cached_tokens,
            answer.output_tokens,
            answer.counted,
        ),
    )


def settled(connection: sqlite3.Connection, run: str) -> Charge:
    """What the run is known to have cost."""
    row = connection.execute(
        "SELECT calls, input_tokens, cached_tokens, output_tokens, amount FROM runs WHERE id = ?", (run,)
    ).fetchone()
    return _charge(row or (0, 0, 0, 0, 0))


def reserved(connection: sqlite3.Connection, run: str) -> Charge:
    """What it may cost at most beside: calls under way, and those whose end nobody knows."""
    row = connection.execute(
        "SELECT IFNULL(SUM(calls), 0), IFNULL(SUM(input_tokens), 0), IFNULL(SUM(cached_tokens), 0),"
        " IFNULL(SUM(output_tokens), 0), IFNULL(SUM(amount), 0)"
        " FROM reservations WHERE run = ?",
        (run,),
    ).fetchone()
    return _charge(row)


def reserve(connection: sqlite3.Connection, run: str, charge: Charge) -> int:
    """The id of a new reservation."""
    done = connection.execute(
        "INSERT INTO reservations (run, calls, input_tokens, cached_tokens, output_tokens, amount)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (run, *_figures(charge)),
    )
    return done.lastrowid or 0


def settle(connection: sqlite3.Connection, run: str, reservations: list[int], charge: Charge) -> None:
    """Put `charge`, which is known, in the place of `reservations`."""
    connection.executemany("DELETE FROM reservations WHERE id = ?", [(one,) for one in reservations])
    connection.execute(
        "UPDATE runs SET calls = calls + ?, input_tokens = input_tokens + ?, cached_tokens = cached_tokens + ?,"
        " output_tokens = output_tokens + ?, amount = amount + ? WHERE id = ?",
        (*_figures(charge), run),
    )


def _charge(row: tuple[int, int, int, int, int]) -> Charge:
    calls, given, cached, output, amount = row
    return Charge(calls=calls, input_tokens=given, cached_tokens=cached, output_tokens=output, amount=amount)


def _figures(charge: Charge) -> tuple[int, int, int, int, int]:
    return charge.calls, charge.input_tokens, charge.cached_tokens, charge.output_tokens, charge.amount
