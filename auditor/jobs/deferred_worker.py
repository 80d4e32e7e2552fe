"""A worker of Procrastinate: connects again when the database was away, and never leaves a step with nobody.

Four things are done here that Procrastinate does not do: steps of workers that are gone are delivered again; a worker that could
not say that a delivery is over begins anew, so that it counts as gone; a worker that ends is heard of until its last step is
over; and one that is told to end does not wait for its steps, as they are given back.
"""

import asyncio
import logging
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial

import psycopg
from procrastinate import App, PsycopgConnector
from procrastinate.connector import BaseConnector
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager
from procrastinate.worker import Worker

from auditor.errors import Unavailable
from auditor.jobs.deferred import QUEUE, TASK, DeferredQueue
from auditor.jobs.work import Step, do, worker_name
from auditor.model.job import StepKind

log = logging.getLogger("auditor.jobs")

_SWEEPER = 0x73_77_65_70
"""Any number that no other program locks in the same database ("swep")."""
_AGAIN = 2.0
"""Seconds until a database that is away is asked again."""
_AWAY = (ConnectorException, Unavailable, psycopg.Error)


@dataclass(slots=True, kw_only=True)
class DeferredWorker:
    """Works on the steps of `queue`, each with the function of its kind."""

    queue: DeferredQueue
    work: Mapping[StepKind, Step]
    at_once: int = 1
    name: str = field(default_factory=worker_name)
    _steps: int = 0
    _lost: Unavailable | None = None
    """Why the last result that could not be handed in could not."""
    _waits: set[asyncio.Future[bool]] = field(default_factory=set)
    """For the steps that are worked on."""
    _stopping: threading.Event = field(default_factory=threading.Event)
    _interrupt: Callable[[], object] | None = None

    def run(self) -> None:
        while not self._stopping.is_set():
            try:
                asyncio.run(self._work(wait=True))
            except _AWAY as error:
                log.warning("no work can be fetched, and is asked for again: %s", type(error).__name__)
            self._stopping.wait(_AGAIN)

    def until_idle(self) -> int:
        before, rounds, self._lost = self._steps, -1, None
        try:
            while self._steps > rounds and not self._stopping.is_set():  # What was made workable by the last ones.
                rounds = self._steps
                asyncio.run(self._work(wait=False))
        except (ConnectorException, psycopg.Error) as error:
            raise Unavailable(
                f"the audits in {self.queue.place} cannot be fetched", hint="check that the database runs"
            ) from error
        if self._lost is not None:
            raise self._lost
        return self._steps - before

    def end(self) -> None:
        self._stopping.set()
        with suppress(Unavailable):  # Then its steps are taken over, as after any other death.
            self.queue.give_back(self.name)
        interrupt, self._interrupt = self._interrupt, None
        if interrupt is not None:
            interrupt()

    async def _step(self, job: str, number: int) -> None:
        """In a thread that nobody waits for when the process ends."""
        loop = asyncio.get_running_loop()
        over: asyncio.Future[bool] = loop.create_future()
        self._waits.add(over)

        def work() -> None:
            done = False
            try:
                done = self._do(job, number)
            finally:
                with suppress(RuntimeError):  # The loop is gone already.
                    loop.call_soon_threadsafe(_settle, over, done)

        threading.Thread(target=work, name="auditor-step", daemon=True).start()
        worked = await over
        self._steps += worked  # Not in one line with the wait: meanwhile others count too.
        self._waits.discard(over)

    def _do(self, job: str, number: int) -> bool:
        """Whether there was something to do."""
        try:
            claim = self.queue.begin(job, number, self.name)
            if claim is not None:
                do(self.queue, self.work, claim)
        except Unavailable as error:  # What of the step is not known to be done is delivered again.
            self._lost = error
            log.warning("step %s of audit %s could not be handed in: %s", number, job, error)
            return False
        return claim is not None

    async def _work(self, *, wait: bool) -> None:
        """Until it is ended, or until nothing is left."""
        logging.getLogger("procrastinate").setLevel(logging.WARNING)
        connector = PsycopgConnector(conninfo=self.queue.address, min_size=1, max_size=4)
        app = App(connector=connector)
        app.task(name=TASK)(self._step)
        async with app.open_async():
            sweep = Sweep(queue=self.queue, manager=app.job_manager, connector=connector)
            await sweep.once()
            worker = self._worker(app, wait=wait)
            running: asyncio.Future[None] = asyncio.ensure_future(worker.run())  # type: ignore[no-untyped-call]
            with self._interruptible(running) as working:
                beside = [asyncio.create_task(sweep.forever()), asyncio.create_task(self._heard_of(app, worker))]
                try:
                    await working
                finally:
                    for task in beside:
                        task.cancel()

    def _worker(self, app: App, *, wait: bool) -> Worker:
        worker = Worker(
            app,
            queues=[QUEUE],
            name=self.name,
            concurrency=self.at_once,
            wait=wait,
            delete_jobs="always",
            install_signal_handlers=False,
            update_heartbeat_interval=self.queue.patience.beat,
            stalled_worker_timeout=self.queue.patience.dead,
        )
        app.job_manager = _Manager(app.job_manager.connector, unfinished=worker.stop)
        return worker

    async def _heard_of(self, app: App, worker: Worker) -> None:
        """Procrastinate's own sign of life ends before the steps that it waits for."""
        while True:
            await asyncio.sleep(self.queue.patience.beat)
            if worker.worker_id is not None:
                with suppress(ConnectorException):
                    await app.job_manager.update_heartbeat(worker.worker_id)

    @contextmanager
    def _interruptible(self, working: asyncio.Future[None]) -> Iterator[asyncio.Future[None]]:
        """By `end`, Ctrl-C and the end of a service."""
        loop = asyncio.get_running_loop()

        def interrupt() -> None:
            working.cancel()
            for over in self._waits:
                _settle(over, False)

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


def _settle(over: asyncio.Future[bool], done: bool) -> None:
    if not over.done():
        over.set_result(done)


class _Manager(JobManager):
    """Tells when a delivery could not be ended: its row would look worked on for as long as the worker lives."""

    def __init__(self, connector: BaseConnector, *, unfinished: Callable[[], None]) -> None:
        super().__init__(connector)
        self._unfinished = unfinished

    async def finish_job(self, job: Job, status: Status, delete_job: bool) -> None:
        try:
            await super().finish_job(job, status, delete_job)
        except ConnectorException:
            self._unfinished()
            raise


@dataclass(frozen=True, slots=True, kw_only=True)
class Sweep:
    """Has delivered again what dead workers held and what was delivered to nobody; one worker does it at a time."""

    queue: DeferredQueue
    manager: JobManager
    connector: PsycopgConnector

    async def forever(self) -> None:
        while True:
            await asyncio.sleep(self.queue.patience.beat)
            try:
                await self.once()
            # The worker itself finds out that the database is away; no failure of a sweep makes it the last.
            except Exception as error:  # noqa: BLE001
                log.warning("steps of workers that are gone were not looked for: %s", type(error).__name__)

    async def once(self) -> None:
        """Raises ConnectorException, Unavailable, psycopg.Error."""
        async with self.connector.pool.connection() as connection:
            mine = await (await connection.execute("SELECT pg_try_advisory_xact_lock(%s)", [_SWEEPER])).fetchone()
            if mine is None or not mine[0]:
                return
            dead = self.queue.patience.dead
            for held in await self.manager.get_stalled_jobs(queue=QUEUE, seconds_since_heartbeat=dead):
                # Under a new number, so that the late end of the old one ends nothing of whoever takes it over.
                with suppress(ConnectorException):  # It was ended in this moment.
                    await self.manager.finish_job(held, Status.FAILED, delete_job=True)
                    log.warning("step %s is taken over from a worker that is gone", held.lock)
            for lock in await asyncio.to_thread(self.queue.lost):
                log.warning("step %s is delivered again", lock)
