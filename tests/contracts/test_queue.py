"""What every Queue promises: at least once to work on, exactly once in the results."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from auditor.errors import Conflict, NotFound, Unavailable
from auditor.jobs.sql import ATTEMPTS, LEASE, SqlQueue
from auditor.jobs.worker import Worker
from auditor.model.job import Claim, JobFile, JobState, NewStep, StepKind
from auditor.store import Database

_FILES = [JobFile(name="a.eml", content=b"one"), JobFile(name="b/c.eml", content=b"\x00two")]
_PART = NewStep(kind=StepKind.UNDERSTAND, documents=3, payload=b"part")
_LAST = NewStep(kind=StepKind.CONCLUDE)


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def queue(place: str, clock: Clock) -> Iterator[SqlQueue]:
    database = Database(place)
    yield SqlQueue(database, clock=clock)
    database.close()


def _claimed(queue: SqlQueue, worker: str = "one") -> Claim:
    claim = queue.claim(worker)
    assert claim is not None
    return claim


def test_a_job_goes_from_its_files_to_its_report(queue: SqlQueue) -> None:
    """Read, then the parts side by side, then the end; each step's result is there in the order of the steps."""
    job = queue.submit("t", _FILES, {"tz": "UTC"})
    assert [file.name for file in queue.files("t", job.id)] == ["a.eml", "b/c.eml"]
    assert queue.complete(_claimed(queue), b"", [_PART, _PART, _LAST])
    first, second = _claimed(queue), _claimed(queue, "two")
    assert queue.claim("three") is None, "the end waits for the parts"
    assert queue.complete(second, b"2")
    assert queue.get("t", job.id).documents_done == 3
    assert queue.complete(first, b"1")
    assert list(queue.results("t", job.id)) == [b"1", b"2"]
    assert queue.complete(_claimed(queue), b"report")
    done = queue.get("t", job.id)
    assert (done.state, done.steps_done, done.documents) == (JobState.DONE, 4, 6)
    assert queue.report("t", job.id) == b"report"


def test_a_dead_workers_step_is_taken_over_and_his_late_result_refused(queue: SqlQueue, clock: Clock) -> None:
    """The token of the lease decides whose result counts."""
    job = queue.submit("t", _FILES, {})
    dead = _claimed(queue)
    assert queue.claim("two") is None
    clock.now += LEASE + timedelta(seconds=1)
    other = _claimed(queue, "two")
    assert other.number == dead.number
    assert not queue.complete(dead, b"late", [_LAST])
    assert not queue.beat(dead)
    assert queue.complete(other, b"", [_LAST])
    assert queue.get("t", job.id).steps == 2


def test_a_step_that_kills_its_workers_fails_the_job(queue: SqlQueue, clock: Clock) -> None:
    """Nobody is left to say so: after the last attempt nobody is given it again."""
    job = queue.submit("t", _FILES, {})
    for _ in range(ATTEMPTS):
        _claimed(queue)
        clock.now += LEASE + timedelta(seconds=1)
    other = queue.submit("t", _FILES, {})
    assert _claimed(queue).job_id == other.id
    failed = queue.get("t", job.id)
    assert failed.state is JobState.FAILED
    assert "died" in failed.error


def test_of_a_job_that_is_done_only_the_report_is_kept(queue: SqlQueue) -> None:
    """The files were somebody's mail; what they told is in the report."""
    job = queue.submit("t", _FILES, {})
    queue.complete(_claimed(queue), b"", [_PART, _LAST])
    queue.complete(_claimed(queue), b"words of a mail")
    queue.complete(_claimed(queue), b"report")
    assert list(queue.files("t", job.id)) == []
    assert b"".join(queue.results("t", job.id)) == b""
    assert queue.report("t", job.id) == b"report"


def test_a_beat_keeps_the_lease(queue: SqlQueue, clock: Clock) -> None:
    """Who is alive keeps his step, however long it takes."""
    queue.submit("t", _FILES, {})
    claim = _claimed(queue)
    for _ in range(5):
        clock.now += LEASE / 2
        assert queue.beat(claim)
        assert queue.claim("two") is None


def test_the_last_attempt_fails_the_job_and_a_retry_goes_on(queue: SqlQueue) -> None:
    """What was finished stays finished."""
    job = queue.submit("t", _FILES, {})
    queue.complete(_claimed(queue), b"", [_PART, _PART, _LAST])
    queue.complete(_claimed(queue), b"kept")
    for attempt in range(ATTEMPTS):
        assert queue.get("t", job.id).state is JobState.RUNNING, attempt
        queue.fail(_claimed(queue), "the disk is full; make room")
    failed = queue.get("t", job.id)
    assert (failed.state, failed.error, failed.steps_done) == (JobState.FAILED, "the disk is full; make room", 2)
    assert queue.claim("one") is None
    assert queue.retry("t", job.id).state is JobState.WAITING
    assert queue.complete(_claimed(queue), b"again")
    assert list(queue.results("t", job.id)) == [b"kept", b"again"]


def test_a_cancelled_job_begins_nothing_and_counts_nothing(queue: SqlQueue) -> None:
    """What runs while it is cancelled is refused; over is over."""
    job = queue.submit("t", _FILES, {})
    running = _claimed(queue)
    assert queue.cancel("t", job.id).state is JobState.CANCELLED
    assert not queue.complete(running, b"", [_LAST])
    assert queue.claim("one") is None
    assert queue.cancel("t", job.id).state is JobState.CANCELLED


def test_tenants_do_not_see_each_other(queue: SqlQueue) -> None:
    """Another tenant's job is not there."""
    job = queue.submit("t", _FILES, {})
    for ask in (queue.get, queue.cancel, queue.retry, queue.report):
        with pytest.raises(NotFound):
            ask("other", job.id)
    assert list(queue.files("other", job.id)) == []
    assert list(queue.list("other")) == []
    with pytest.raises(Conflict):
        queue.retry("t", job.id)


def test_a_job_survives_the_process(queue: SqlQueue, place: str) -> None:
    """Another process finds it where it was left."""
    job = queue.submit("t", _FILES, {})
    queue.complete(_claimed(queue), b"", [_LAST])
    database = Database(place)
    again = SqlQueue(database)
    assert again.complete(_claimed(again, "new"), b"report")
    database.close()
    assert queue.report("t", job.id) == b"report"


def test_a_worker_outlives_a_database_that_is_away(queue: SqlQueue, place: str) -> None:
    """It asks again; an audit that comes in afterwards is worked on."""
    looks = []

    class Away(SqlQueue):
        def claim(self, worker: str) -> Claim | None:
            looks.append(worker)
            if len(looks) == 1:
                raise Unavailable("the database cannot be reached")
            one.stop()
            return super().claim(worker)

    database = Database(place)
    away = Away(database)
    job = away.submit("t", _FILES, {})
    one = Worker(queue=away, work={StepKind.READ: lambda claim: (b"", [_LAST])})
    one.run()
    database.close()
    assert queue.get("t", job.id).steps_done == 1


def test_a_step_that_is_given_back_is_free_at_once(queue: SqlQueue) -> None:
    """However often a machine is restarted: no wait for the lease, no attempt used up, and no late result."""
    job = queue.submit("t", _FILES, {})
    for _ in range(ATTEMPTS + 1):
        claim = _claimed(queue)
        assert claim.attempt == 1
        queue.give_back("one")
        assert not queue.complete(claim, b"late", [_LAST])
    assert queue.get("t", job.id).steps_done == 0


def test_what_is_given_back_too_late_is_nobodys_loss(queue: SqlQueue, clock: Clock) -> None:
    """The step of a worker that was taken for dead stays with the other; a finished one stays finished."""
    job = queue.submit("t", _FILES, {})
    late = _claimed(queue)
    clock.now += LEASE + timedelta(seconds=1)
    other = _claimed(queue, "two")
    queue.give_back("one")
    assert queue.claim("three") is None
    assert queue.complete(other, b"", [])
    queue.give_back("two")
    assert queue.claim("three") is None
    assert queue.get("t", job.id).steps_done == 1
    assert not queue.complete(late, b"late", [_LAST])


def test_a_worker_that_is_ended_hands_its_step_back(queue: SqlQueue) -> None:
    """As a signal ends it, in the middle of a step; without one there is nothing to hand back."""

    def ended(claim: Claim) -> tuple[bytes, list[NewStep]]:
        raise SystemExit

    queue.submit("t", _FILES, {})
    one = Worker(queue=queue, work={StepKind.READ: ended})
    with pytest.raises(SystemExit):
        one.once()
    assert queue.claim("two") is None
    one.hand_back()
    assert Worker(queue=queue, work={StepKind.READ: lambda claim: (b"", [])}).until_idle() == 1
    one.hand_back()
    assert queue.claim("two") is None


def test_a_step_that_breaks_is_told_without_the_words_of_a_mail(
    queue: SqlQueue, caplog: pytest.LogCaptureFixture
) -> None:
    """A bug costs the attempt and is reported; what it said may hold somebody's words."""

    def broken(claim: Claim) -> tuple[bytes, list[NewStep]]:
        raise ValueError("Dear Maud, the figures")

    job = queue.submit("t", _FILES, {})
    worker = Worker(queue=queue, work={StepKind.READ: broken})
    assert worker.until_idle() == ATTEMPTS
    failed = queue.get("t", job.id)
    assert failed.state is JobState.FAILED
    assert "ValueError" in failed.error
    assert "Maud" not in failed.error + caplog.text
