"""Steps delivered by Procrastinate on PostgreSQL: workers on any number of machines, woken as soon as there is work.

A step is deferred in the transaction that makes it workable, so that neither is ever there without the other. Procrastinate
keeps no results, and leaves what a killed worker held as it is; so results and what is done stay in our own tables
(`kept`), and every worker looks for steps whose worker is gone and has them delivered again.
"""

import asyncio
import logging
import signal
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

import psycopg
from procrastinate import App, PsycopgConnector, SyncPsycopgConnector
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Status
from procrastinate.manager import JobManager
from sqlalchemy import Connection

from auditor.errors import Unavailable
from auditor.jobs.kept import OPEN, KeptJobs, now, workable
from auditor.jobs.work import Step, do, worker_name
from auditor.model.job import Claim, StepKind
from auditor.store import Database
from auditor.store.tables import JOB_STEPS

log = logging.getLogger("auditor.jobs")

_QUEUE = "audits"
_TASK = "auditor.step"
_SWEEPER = 0x73_77_65_70
"""Any number that no other program locks in the same database ("swep")."""
_AGAIN = 2.0
"""Seconds until a database that is away is asked again."""


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
        self.address = database.url.set(drivername="postgresql").render_as_string(hide_password=False)
        # Never opened: whatever is deferred is so on the connection of our own transaction.
        self._deferring = App(connector=SyncPsycopgConnector())

    def worker(self, work: Mapping[StepKind, Step], *, at_once: int = 1) -> "DeferredWorker":
        return DeferredWorker(queue=self, work=work, at_once=at_once)

    def begin(self, tenant: str, job: str, number: int, worker: str) -> Claim | None:
        """The step that was delivered; None when it is done, or nobody wants it any more.

        Whoever held it before is gone: Procrastinate delivers nothing twice at a time under one lock.
        """
        query = workable(JOB_STEPS.c.state.in_(OPEN))
        query = query.where(JOB_STEPS.c.tenant == tenant, JOB_STEPS.c.job == job, JOB_STEPS.c.number == number)
        with self._database.write() as connection:
            self._hold(connection, tenant, job)
            row = connection.execute(query).first()
            return None if row is None else self._give(connection, row, worker, None)

    def lost(self, delivered: frozenset[str]) -> Sequence[str]:
        """Deliver again what may be worked on and is not among those `delivered`; the locks of these steps."""
        again = []
        with self._database.write() as connection:
            query = workable(JOB_STEPS.c.state.in_(OPEN))
            for row in connection.execute(query.with_only_columns(*_STEP)).all():
                if (lock := _lock(*row)) not in delivered:
                    self._deliver(connection, row.tenant, row.job, [row.number])
                    again.append(lock)
        return again

    def _deliver(self, connection: Connection, tenant: str, job: str, steps: Sequence[int]) -> None:
        raw = connection.connection.driver_connection
        for number in steps:
            lock = _lock(tenant, job, number)
            step = self._deferring.configure_task(_TASK, queue=_QUEUE, lock=lock, connection=raw)
            step.defer(tenant=tenant, job=job, number=number)


_STEP = JOB_STEPS.c.tenant, JOB_STEPS.c.job, JOB_STEPS.c.number


def _lock(tenant: str, job: str, number: int) -> str:
    """Of a step: no two deliveries of it are worked on at once."""
    return f"{tenant}/{job}/{number}"


@dataclass(slots=True, kw_only=True)
class DeferredWorker:
    """A worker of Procrastinate on the steps of `queue`."""

    queue: DeferredQueue
    work: Mapping[StepKind, Step]
    at_once: int = 1
    name: str = field(default_factory=worker_name)
    _steps: int = 0
    _held: list[Claim] = field(default_factory=list)
    _waits: set[asyncio.Future[None]] = field(default_factory=set)
    """For the steps that are worked on."""
    _stopping: threading.Event = field(default_factory=threading.Event)
    _interrupt: Callable[[], object] | None = None

    def run(self) -> None:
        while not self._stopping.is_set():
            try:
                asyncio.run(self._work(wait=True))
            except (ConnectorException, Unavailable) as error:
                log.warning("no work can be fetched, and is asked for again: %s", error)
            self._stopping.wait(_AGAIN)

    def until_idle(self) -> int:
        before = rounds = self._steps
        try:
            asyncio.run(self._work(wait=False))
            while self._steps > rounds and not self._stopping.is_set():  # What was made workable by the last ones.
                rounds = self._steps
                asyncio.run(self._work(wait=False))
        except ConnectorException as error:
            raise Unavailable(
                f"the audits in {self.queue.place} cannot be fetched", hint="check that the database runs"
            ) from error
        return self._steps - before

    def end(self) -> None:
        self._stopping.set()
        for claim in tuple(self._held):
            with suppress(Unavailable):  # Then it is taken over, as after any other death.
                self.queue.give_back(claim)
        if self._interrupt is not None:
            self._interrupt()

    async def _step(self, tenant: str, job: str, number: int) -> None:
        """In a thread that nobody waits for when the process ends."""
        loop = asyncio.get_running_loop()
        over = loop.create_future()
        self._waits.add(over)

        def work() -> None:
            try:
                self._do(tenant, job, number)
            finally:
                with suppress(RuntimeError):  # The loop is gone already.
                    loop.call_soon_threadsafe(_settle, over)

        threading.Thread(target=work, name="auditor-step", daemon=True).start()
        await over
        self._waits.discard(over)

    def _do(self, tenant: str, job: str, number: int) -> None:
        try:
            claim = self.queue.begin(tenant, job, number, self.name)
            if claim is None:
                return
            self._held.append(claim)
            try:
                do(self.queue, self.work, claim)
            finally:
                self._held.remove(claim)
            self._steps += 1
        except Unavailable as error:  # What of the step is not known to be done is delivered again.
            log.warning("step %s of audit %s could not be handed in: %s", number, job, error)

    async def _work(self, *, wait: bool) -> None:
        """Until it is ended, or until nothing is left."""
        connector = PsycopgConnector(conninfo=self.queue.address, min_size=1, max_size=4)
        app = App(connector=connector)
        app.task(name=_TASK)(self._step)
        async with app.open_async():
            sweep = Sweep(queue=self.queue, manager=app.job_manager, connector=connector)
            await sweep.once()
            with self._interruptible(asyncio.ensure_future(self._worked(app, wait=wait))) as working:
                sweeping = asyncio.create_task(sweep.forever())
                try:
                    await working
                finally:
                    sweeping.cancel()

    async def _worked(self, app: App, *, wait: bool) -> None:
        patience = self.queue.patience
        await app.run_worker_async(
            queues=[_QUEUE],
            name=self.name,
            wait=wait,
            concurrency=self.at_once,
            delete_jobs="always",
            install_signal_handlers=False,
            update_heartbeat_interval=patience.beat,
            stalled_worker_timeout=patience.dead,
        )

    @contextmanager
    def _interruptible(self, working: asyncio.Future[None]) -> Iterator[asyncio.Future[None]]:
        """By `end`, Ctrl-C and the end of a service."""
        loop = asyncio.get_running_loop()

        def interrupt() -> None:
            working.cancel()
            for over in self._waits:
                _settle(over)

        self._interrupt = partial(loop.call_soon_threadsafe, interrupt)
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(number, self.end)
        if self._stopping.is_set():
            interrupt()
        try:
            with suppress(asyncio.CancelledError):
                yield working
        finally:
            self._interrupt = None


def _settle(over: asyncio.Future[None]) -> None:
    if not over.done():
        over.set_result(None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sweep:
    """Has delivered again what dead workers held and what was delivered to nobody; one worker does it at a time."""

    queue: DeferredQueue
    manager: JobManager
    connector: PsycopgConnector

    async def forever(self) -> None:
        while True:
            await asyncio.sleep(self.queue.patience.beat)
            with suppress(ConnectorException, Unavailable):  # The worker itself finds out that the database is away.
                await self.once()

    async def once(self) -> None:
        """Raises ConnectorException, Unavailable."""
        try:
            await self._once()
        except psycopg.Error as error:
            raise Unavailable(f"the database {self.queue.place} cannot be used: {type(error).__name__}") from error

    async def _once(self) -> None:
        async with self.connector.pool.connection() as connection:
            mine = await (await connection.execute("SELECT pg_try_advisory_xact_lock(%s)", [_SWEEPER])).fetchone()
            if mine is None or not mine[0]:
                return
            dead = self.queue.patience.dead
            for held in await self.manager.get_stalled_jobs(queue=_QUEUE, seconds_since_heartbeat=dead):
                log.warning("step %s is taken over from a worker that is gone", held.lock)
                await self.manager.retry_job(held)
            known = [
                one.lock or ""
                for status in (Status.TODO, Status.DOING)
                for one in await self.manager.list_jobs_async(queue=_QUEUE, status=status.value)
            ]
            for lock in await asyncio.to_thread(self.queue.lost, frozenset(known)):
                log.warning("step %s was delivered to nobody, and is again", lock)
