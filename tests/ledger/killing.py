"""`python -m tests.ledger.killing FOLDER PLACE=N ...`: audits FOLDER into each ledger, with kill -9 at its N-th step.

A step is a statement or a commit that the database is about to be given. Killed once, the audit is run again and left
alone. N of 0 kills nothing and prints how many steps there are. One audit without a ledger comes first: a process that
is forked from this one has all modules loaded and all patterns compiled, so that its own takes a moment.
"""

import os
import signal
import sys
from itertools import count

import alembic.command
import alembic.config
from sqlalchemy import Engine, event

from auditor.cli.main import app
from auditor.ledger.sql import SqlLedger

_LOADED = (alembic.command, alembic.config, SqlLedger)
_DAY = "2026-06-01T12:00:00+00:00"


def _audit(folder: str, place: str, at: int) -> None:
    steps = count(1)
    done = 0

    def step(*_: object) -> None:
        nonlocal done
        done = next(steps)
        if done == at:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", step)
    event.listen(Engine, "commit", step)
    _run(folder, "--ledger", place)
    if not at:
        print(done, flush=True)


def _run(folder: str, *more: str) -> None:
    given = [folder, "--our-domain", "fernhill.example", "--as-of", _DAY, "--fail-on", "never", "--mail-is-complete"]
    app(["audit", *given, "--output", os.devnull, *more], standalone_mode=False)


def _forked(folder: str, place: str, at: int) -> int:
    """How the audit ended: 0, or minus the signal that killed it."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            _audit(folder, place, at)
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main(folder: str, *asked: str) -> int:
    """1 when an audit that should have been killed was not, or the one after it failed."""
    _run(folder, "--no-ledger")
    for one in asked:
        place, _, number = one.rpartition("=")
        if int(number) and _forked(folder, place, int(number)) != -signal.SIGKILL:
            return 1
        if _forked(folder, place, 0):
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
