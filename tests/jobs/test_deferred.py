"""Steps delivered by Procrastinate: woken at once, found again when they were lost, finished before a worker ends."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from procrastinate.exceptions import ConnectorException
from procrastinate.manager import JobManager
from psycopg.conninfo import conninfo_to_dict
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError

from auditor.errors import Conflict, NotFound
from auditor.jobs.deferred import DeferredQueue, Patience, address_of
from auditor.jobs.kept import KeptJobs
from auditor.jobs.work import Done
from auditor.model.job import Claim, JobFile, JobState, NewStep, StepKind
from auditor.ports.queue import Worker
from auditor.store import Database, url_of
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


def test_a_cancel_that_comes_while_the_end_is_written_finds_it_done(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It waits for that transaction: a job that is done stays done, and is not taken up again."""
    queue = DeferredQueue(database)
    job = queue.submit("t", _FILES, {})
    states: list[JobState] = []
    late = threading.Thread(target=lambda: states.append(queue.cancel("t", job.id).state))
    clear = KeptJobs._clear

    def cleared(connection: Connection, claim: Claim) -> None:
        clear(connection, claim)
        late.start()
        late.join(0.5)  # Whoever does not wait has long read that it is running.

    monkeypatch.setattr(KeptJobs, "_clear", staticmethod(cleared))
    queue.worker(_work(lambda _: None)).until_idle()
    late.join(_SOON)
    assert states == [JobState.DONE]
    with pytest.raises(Conflict):
        queue.retry("t", job.id)


def test_a_delivery_that_could_not_be_ended_blocks_nothing(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its worker begins anew and so counts as gone; what follows is done."""
    finish, broken = JobManager.finish_job, []

    async def once_broken(self: JobManager, *given: object, **named: object) -> None:
        if not broken:
            broken.append(given)
            raise ConnectorException("cancelled by the administrator")
        await finish(self, *given, **named)

    monkeypatch.setattr(JobManager, "finish_job", once_broken)
    queue = DeferredQueue(database, patience=Patience(beat=0.1))
    tried = []

    def read(claim: Claim) -> Done:
        tried.append(claim.attempt)
        if len(tried) == 1:
            raise NotFound("not yet")
        return b"", [NewStep(kind=StepKind.CONCLUDE)]

    with _running(queue.worker({**_work(lambda _: None), StepKind.READ: read})):
        _over(queue, queue.submit("t", _FILES, {}).id)
    assert broken
    assert tried == [1, 2]


def test_the_address_is_the_one_that_the_rest_of_the_program_uses() -> None:
    """Blanks in a password, several hosts with their ports, options."""
    url = "postgresql://kim:correct%20horse@/books?host=one:5433&host=two:5434&options=-csearch_path%3Dmine%20-cgeqo%3Doff"
    engine = create_engine(url_of(url))
    told = conninfo_to_dict(address_of(engine))
    engine.dispose()
    assert told == {
        "user": "kim", "password": "correct horse", "dbname": "books", "host": "one,two", "port": "5433,5434",
        "options": "-csearch_path=mine -cgeqo=off",
    }  # fmt: skip


def test_what_was_to_be_written_is_not_told_when_it_goes_wrong(database: Database) -> None:
    """It may be the words of a mail."""
    with pytest.raises(DBAPIError) as told, database.write() as connection:
        connection.execute(text("INSERT INTO job_files VALUES ('t', 'a', 1, :name, :content), ('t', 'a', 1, '', '')"),
                           {"name": "Dear Maud", "content": b"Dear Maud"})  # fmt: skip
    assert "Maud" not in str(told.value)
