"""Steps under leases, in one process or several with one SQLite file: a worker asks for work, and says that it is alive."""

import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from sqlalchemy import and_, or_

from auditor.jobs.kept import KeptJobs, now, workable
from auditor.jobs.work import Step
from auditor.jobs.worker import LeaseWorker
from auditor.model.job import Claim, StepKind
from auditor.store import Database
from auditor.store.tables import JOB_STEPS
from auditor.store.times import stamp

LEASE = timedelta(seconds=60)
"""After so long without a beat a worker counts as dead."""


class LeasedQueue(KeptJobs):
    """A Queue in `database`; whoever works in the same process is woken, others look again every few seconds."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime] = now, lease: timedelta = LEASE) -> None:
        super().__init__(database, clock=clock)
        self._lease = lease
        self._something = threading.Event()

    def worker(self, work: Mapping[StepKind, Step], *, at_once: int = 1) -> LeaseWorker:
        return LeaseWorker(queue=self, work=work, at_once=at_once)

    def claim(self, worker: str) -> Claim | None:
        """The next step that may be worked on; None when there is none."""
        now = self._clock()
        expired = and_(JOB_STEPS.c.state == "leased", JOB_STEPS.c.lease_until < stamp(now))
        query = workable(or_(JOB_STEPS.c.state == "waiting", expired)).limit(1)
        with self._database.write() as connection:
            while (row := connection.execute(query).first()) is not None:
                claim = self._give(connection, row, worker, stamp(now + self._lease))
                if claim is not None:
                    return claim
        return None

    def beat(self, claim: Claim) -> bool:
        """The worker is alive; False when the step is no longer his, or nobody wants it any more."""
        with self._database.write() as connection:
            return self._change(connection, claim, lease_until=stamp(self._clock() + self._lease))

    def wait(self, seconds: float) -> None:
        """Until there may be something to claim, at most so long."""
        self._something.wait(seconds)
        self._something.clear()

    def _woken(self) -> None:
        self._something.set()
