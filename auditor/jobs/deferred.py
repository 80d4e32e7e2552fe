"""Steps delivered by Procrastinate on PostgreSQL: workers on any number of machines, woken as soon as there is work.

A step is deferred in the transaction that makes it workable, so that neither is ever there without the other. Procrastinate
keeps no results, and leaves what a killed worker held as it is; so results and what is done stay in our own tables
(`kept`), and every worker looks for steps whose worker is gone and has them delivered again (`deferred_worker`).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from procrastinate import App, SyncPsycopgConnector
from psycopg.conninfo import make_conninfo
from sqlalchemy import Connection, Engine, String, cast, column, exists, select, table

from auditor.jobs.kept import OPEN, KeptJobs, now, workable
from auditor.jobs.work import Step
from auditor.model.job import Claim, StepKind
from auditor.store import Database
from auditor.store.tables import JOB_STEPS

if TYPE_CHECKING:
    from auditor.jobs.deferred_worker import DeferredWorker

QUEUE = "audits"
TASK = "auditor.step"
_DELIVERIES = table("procrastinate_jobs", column("lock"), column("status"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """Seconds: how often a worker says that it is alive, and after how long without a word it counts as dead."""

    beat: float = 10.0
    dead: float = 30.0


class DeferredQueue(KeptJobs):
    """A Queue in a PostgreSQL database, for workers on any number of machines."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = now, patience: Patience | None = None
    ) -> None:
        super().__init__(database, clock=clock)
        self.patience = patience or Patience()
        self.place = database.place
        self.address = address_of(database.engine)
        # Never opened: whatever is deferred is so on the connection of our own transaction.
        self._deferring = App(connector=SyncPsycopgConnector())

    def worker(self, work: Mapping[StepKind, Step], *, at_once: int = 1) -> "DeferredWorker":
        from auditor.jobs.deferred_worker import DeferredWorker

        return DeferredWorker(queue=self, work=work, at_once=at_once)

    def begin(self, job: str, number: int, worker: str) -> Claim | None:
        """The step that was delivered; None when it is done, or nobody wants it any more.

        Whoever held it before is gone: Procrastinate delivers nothing twice at a time under one lock.
        """
        mine = JOB_STEPS.c.job == job, JOB_STEPS.c.number == number
        with self._database.write() as connection:
            tenant = connection.execute(select(JOB_STEPS.c.tenant).where(*mine)).scalar()
            if tenant is None:
                return None
            self._hold(connection, tenant, job)
            row = connection.execute(workable(JOB_STEPS.c.state.in_(OPEN)).where(*mine)).first()
            return None if row is None else self._give(connection, row, worker, None)

    def lost(self) -> Sequence[str]:
        """Deliver again what may be worked on and is delivered to nobody; the locks of these steps."""
        lock = JOB_STEPS.c.job + "/" + cast(JOB_STEPS.c.number, String)
        delivered = exists().where(
            _DELIVERIES.c.lock == lock, cast(_DELIVERIES.c.status, String).in_(["todo", "doing"])
        )
        query = workable(JOB_STEPS.c.state.in_(OPEN)).where(~delivered)
        with self._database.write() as connection:
            found = connection.execute(query.with_only_columns(JOB_STEPS.c.job, JOB_STEPS.c.number)).all()
            for row in found:
                self._deliver(connection, row.job, [row.number])
        return [_lock(row.job, row.number) for row in found]

    def _deliver(self, connection: Connection, job: str, steps: Sequence[int]) -> None:
        raw = connection.connection.driver_connection
        for number in steps:
            step = self._deferring.configure_task(TASK, queue=QUEUE, lock=_lock(job, number), connection=raw)
            step.defer(job=job, number=number)


def address_of(engine: Engine) -> str:
    """Of the database that `engine` connects to, as libpq takes it: with password, several hosts and options."""
    words, named = engine.dialect.create_connect_args(engine.url)
    return make_conninfo(*words, **{key: told for key, told in named.items() if key != "context"})


def _lock(job: str, number: int) -> str:
    """Of a step: no two deliveries of it are worked on at once."""
    return f"{job}/{number}"
