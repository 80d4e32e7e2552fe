"""`python -m tests.jobs.killing PLACE=N ...`: works on the audits that wait in each database, with kill -9 at the N-th step.

A step is a statement or a commit that the database is about to be given. Killed once, another worker comes when the
lease of the first is over. N of 0 kills nothing and prints how many steps there are. An audit of nothing comes first: a
process that is forked from this one has all modules loaded and all patterns compiled.
"""

import os
import signal
import sys
import tempfile
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from sqlalchemy import Engine, event

from auditor.config import Config
from auditor.jobs.sql import LEASE, SqlQueue
from auditor.model.job import JobFile
from auditor.store import Database
from auditor.wiring.jobs import AuditSteps, worker
from auditor.wiring.ledger import books_in

_NOW = datetime.now(UTC)


def _work(place: str, now: datetime) -> None:
    """Until nothing is left, with a clock that stands at `now`."""
    database, config = Database(place), Config(ledger=place)
    queue = SqlQueue(database, clock=lambda: now)
    steps = AuditSteps(queue=queue, config=config, books=lambda tenant: books_in(database, config, tenant))
    worker(queue, steps).until_idle()
    database.close()


def _killed(place: str, at: int) -> None:
    numbers, done = count(1), 0

    def step(*_: object) -> None:
        nonlocal done
        done = next(numbers)
        if done == at:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", step)
    event.listen(Engine, "commit", step)
    _work(place, _NOW)
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
        SqlQueue(database).submit("warm", [nothing], {"as_of": _NOW.isoformat()})
        database.close()
        _work(place, _NOW)


def main(*asked: str) -> int:
    """1 when a worker that should have been killed was not."""
    _warm()
    for one in asked:
        place, _, number = one.rpartition("=")
        if _forked(place, int(number)) != (-signal.SIGKILL if int(number) else 0):
            return 1
        _work(place, _NOW + 2 * LEASE)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
