"""Steps delivered by Procrastinate: woken at once, found again when they were lost, finished before a worker ends."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import text

from auditor.jobs.deferred import DeferredQueue, Patience
from auditor.jobs.work import Done
from auditor.model.job import Claim, JobFile, JobState, NewStep, StepKind
from auditor.ports.queue import Worker
from auditor.store import Database
from tests.postgres import Cluster

pytestmark = pytest.mark.postgres
_FILES = [JobFile(name="a.eml", content=b"one")]
_SOON = 60.0
"""Seconds after which a test gives up; nothing is timed."""


@pytest.fixture
def database(cluster: Cluster) -> Iterator[Database]:
    opened = Database(cluster.ready())
    yield opened
    opened.close()


def _work(over: Callable[[Claim], None]) -> dict[StepKind, Callable[[Claim], Done]]:
    def read(claim: Claim) -> Done:
        return b"", [NewStep(kind=StepKind.CONCLUDE)]

    def conclude(claim: Claim) -> Done:
        over(claim)
        return b"report", ()

    return {StepKind.READ: read, StepKind.CONCLUDE: conclude}


def _over(queue: DeferredQueue, job: str) -> None:
    """Wait until it is done."""
    for _ in range(int(_SOON / 0.05)):
        if queue.get("t", job).state is JobState.DONE:
            return
        time.sleep(0.05)
    pytest.fail(f"not done: {queue.get('t', job)}")


@contextmanager
def _running(worker: Worker) -> Iterator[threading.Thread]:
    thread = threading.Thread(target=worker.run)
    thread.start()
    try:
        yield thread
    finally:
        worker.end()
        thread.join(_SOON)
        assert not thread.is_alive()


def test_a_worker_that_waits_is_woken_and_ends_when_it_is_told_to(database: Database) -> None:
    """Nothing is asked for again and again: the database says that there is work."""
    queue = DeferredQueue(database)
    with _running(queue.worker(_work(lambda _: None))):
        _over(queue, queue.submit("t", _FILES, {}).id)


def test_what_a_worker_holds_at_its_end_is_given_back(database: Database) -> None:
    """Another has it at once, no attempt is used up, and what the first may still deliver is refused."""
    begun, go = threading.Event(), threading.Event()
    queue = DeferredQueue(database)
    work = _work(lambda _: None)

    def read(claim: Claim) -> Done:
        begun.set()
        assert go.wait(_SOON)
        return b"", [NewStep(kind=StepKind.CONCLUDE)] * 9

    work[StepKind.READ] = read
    with _running(queue.worker(work)) as thread:
        job = queue.submit("t", _FILES, {})
        assert begun.wait(_SOON)
    assert not thread.is_alive(), "it does not wait for the step"
    attempts = []

    def again(claim: Claim) -> Done:
        attempts.append(claim.attempt)
        return b"", [NewStep(kind=StepKind.CONCLUDE)]

    assert queue.worker({**work, StepKind.READ: again}).until_idle() == 2
    go.set()
    for step in [one for one in threading.enumerate() if one.name == "auditor-step"]:
        step.join(_SOON)
    assert attempts == [1]
    assert queue.get("t", job.id).steps == 2


def test_a_step_that_was_delivered_to_nobody_is_delivered_again(database: Database) -> None:
    """Whatever happens to the rows of Procrastinate, our own say what is to be done."""
    queue = DeferredQueue(database, patience=Patience(beat=0.05))
    job = queue.submit("t", _FILES, {})
    with database.write() as connection:
        connection.execute(text("DELETE FROM procrastinate_jobs"))
    assert queue.worker(_work(lambda _: None)).until_idle() == 2
    assert queue.get("t", job.id).state is JobState.DONE


def test_nothing_of_what_is_done_stays_behind(database: Database) -> None:
    """Deliveries are deleted when they are over: the tables do not grow with every audit."""
    queue = DeferredQueue(database)
    queue.submit("t", _FILES, {})
    queue.cancel("t", queue.submit("t", _FILES, {}).id)
    queue.worker(_work(lambda _: None)).until_idle()
    with database.read() as connection:
        left = [
            connection.execute(text(f"SELECT count(*) FROM procrastinate_{name}")).scalar()
            for name in ("jobs", "events", "workers")
        ]
    assert left == [0, 0, 0]


def test_a_worker_outlives_a_database_that_is_away(cluster: Cluster, caplog: pytest.LogCaptureFixture) -> None:
    """All its connections are cut; it connects again, and does what comes in afterwards."""
    database = Database(cluster.ready())
    queue = DeferredQueue(database)
    name = database.url.database
    with _running(queue.worker(_work(lambda _: None))):
        with database.read() as connection:
            cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = :name AND pid <> pg_backend_pid()"
            connection.execute(text(cut), {"name": name})
        _over(queue, queue.submit("t", _FILES, {}).id)
    database.close()
