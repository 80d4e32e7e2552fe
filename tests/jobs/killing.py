"""`python -m tests.jobs.killing PLACE=N ...`: works on the audits that wait in each database, with kill -9 at the N-th step.

A step is a statement or a commit that the database is about to be given, of Procrastinate too. Killed once, another worker
comes when the first counts as dead. N of 0 kills nothing and prints how many steps there are. An audit of nothing comes first: a
process that is forked from this one has all modules loaded and all patterns compiled.
"""

import os
import signal
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from auditor.config import Config
from auditor.jobs.leases import LEASE, LeasedQueue
from auditor.model.job import JobFile
from auditor.ports.queue import Queue
from auditor.store import Database
from auditor.wiring.jobs import AuditSteps, queue_in, worker
from auditor.wiring.ledger import books_in

_NOW = datetime.now(UTC)


def _work(place: str, *, later: bool) -> None:
    """Until nothing is left; `later`: when whoever began before counts as dead."""
    database, config = Database(place), Config(ledger=place)
    queue = _queue(database, later=later)
    steps = AuditSteps(queue=queue, config=config, books=lambda tenant: books_in(database, config, tenant))
    worker(queue, steps).until_idle()
    database.close()


def _queue(database: Database, *, later: bool) -> Queue:
    if database.is_sqlite:
        now = _NOW + 2 * LEASE if later else _NOW
        return LeasedQueue(database, clock=lambda: now)
    from auditor.jobs.deferred import DeferredQueue, Patience

    return DeferredQueue(database, clock=lambda: _NOW, patience=Patience(dead=0 if later else 30))


def _deliveries(step: Callable[[], None]) -> None:
    """`step` before each statement of Procrastinate."""
    from procrastinate import PsycopgConnector

    def counted(name: str, run: Callable[..., Any]) -> None:
        async def also(self: object, *given: Any, **named: Any) -> Any:
            step()
            return await run(self, *given, **named)

        setattr(PsycopgConnector, name, also)

    for name in ("execute_query_async", "execute_query_one_async", "execute_query_all_async"):
        counted(name, getattr(PsycopgConnector, name))


def _killed(place: str, at: int) -> None:
    numbers, done = count(1), 0

    def step(*_: object) -> None:
        nonlocal done
        done = next(numbers)
        if done == at:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", step)
    event.listen(Engine, "commit", step)
    if "://" in place:
        _deliveries(step)
    _work(place, later=False)
    if not at:
        print(done, flush=True)


def _forked(place: str, at: int) -> int:
    """How the worker ended: 0, or minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            _killed(place, at)
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _warm() -> None:
    """Everything that a worker loads."""
    with tempfile.TemporaryDirectory() as folder:
        place = str(Path(folder) / "ledger.db")
        database = Database(place)
        nothing = JobFile(name="a.eml", content=b"From: a@quayside.example\n\nGood morning.\n")
        queue_in(database).submit("warm", [nothing], {"as_of": _NOW.isoformat()})
        database.close()
        _work(place, later=False)


def main(*asked: str) -> int:
    """1 when a worker that should have been killed was not."""
    _warm()
    for one in asked:
        place, _, number = one.rpartition("=")
        if _forked(place, int(number)) != (-signal.SIGKILL if int(number) else 0):
            return 1
        _work(place, later=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
