"""What every Queue and its workers promise: at least once to work on, exactly once in the results."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest

from auditor.errors import Conflict, NotFound
from auditor.jobs.kept import ATTEMPTS
from auditor.jobs.leases import LEASE, LeasedQueue
from auditor.jobs.work import Done, Step
from auditor.model.job import Claim, JobFile, JobState, NewStep, StepKind
from auditor.ports.queue import Queue
from auditor.store import Database

_FILES = [JobFile(name="a.eml", content=b"one"), JobFile(name="b/c.eml", content=b"\x00two")]
_PART = NewStep(kind=StepKind.UNDERSTAND, documents=3, payload=b"part")
_LAST = NewStep(kind=StepKind.CONCLUDE)


@dataclass(kw_only=True)
class Work:
    """What the steps do, unless a test says otherwise: two parts, and what each step was given and gave."""

    does: dict[StepKind, Step] = field(default_factory=dict)
    seen: list[tuple[StepKind, bytes]] = field(default_factory=list)

    def table(self) -> Mapping[StepKind, Step]:
        return dict.fromkeys(StepKind, self._step)

    def _step(self, claim: Claim) -> Done:
        self.seen.append((claim.kind, claim.payload))
        if claim.kind in self.does:
            return self.does[claim.kind](claim)
        match claim.kind:
            case StepKind.READ:
                return b"", [_PART, _PART, _LAST]
            case StepKind.UNDERSTAND:
                return f"part {claim.number}".encode(), ()
            case StepKind.CONCLUDE:
                return b"report", ()


@dataclass(frozen=True, kw_only=True)
class House:
    """One database: its queue, and a way for whoever holds a step to count as dead."""

    queue: Queue
    bury: Callable[[], None]
    again: Callable[[], Queue]
    """As another process finds it."""

    def worked(self, work: Work) -> int:
        """How many steps one worker did until nothing was left."""
        return self.queue.worker(work.table()).until_idle()


@pytest.fixture
def house(place: str) -> Iterator[House]:
    databases = [Database(place), Database(place)]
    yield _leased(*databases) if databases[0].is_sqlite else _deferred(*databases)
    for database in databases:
        database.close()


def _leased(one: Database, other: Database) -> House:
    now = [datetime(2026, 3, 2, 9, tzinfo=UTC)]

    def bury() -> None:
        now[0] += LEASE + timedelta(seconds=1)

    def queue(database: Database) -> Queue:
        return LeasedQueue(database, clock=lambda: now[0])

    return House(queue=queue(one), bury=bury, again=lambda: queue(other))


def _deferred(one: Database, other: Database) -> House:
    from auditor.jobs.deferred import DeferredQueue, Patience

    patience = Patience(beat=60)

    def queue(database: Database) -> DeferredQueue:
        return DeferredQueue(database, patience=patience)

    def bury() -> None:
        object.__setattr__(patience, "dead", 0.0)

    return House(queue=queue(one), bury=bury, again=lambda: queue(other))


def test_a_job_goes_from_its_files_to_its_report(house: House) -> None:
    """Read, then the parts, then the end; each step's result is there in the order of the steps."""
    work, results = Work(), []
    job = house.queue.submit("t", _FILES, {"tz": "UTC"})
    assert job.state is JobState.WAITING
    assert [file.name for file in house.queue.files("t", job.id)] == ["a.eml", "b/c.eml"]

    def end(claim: Claim) -> Done:
        results.extend(house.queue.results("t", job.id))
        assert house.queue.get("t", job.id).documents_done == 6
        return b"report", ()

    work.does[StepKind.CONCLUDE] = end
    assert house.worked(work) == 4
    assert [kind for kind, _ in work.seen] == [
        StepKind.READ, StepKind.UNDERSTAND, StepKind.UNDERSTAND, StepKind.CONCLUDE]  # fmt: skip
    assert results == [b"part 1", b"part 2"]
    done = house.queue.get("t", job.id)
    assert (done.state, done.steps_done, done.documents) == (JobState.DONE, 4, 6)
    assert house.queue.report("t", job.id) == b"report"
    assert house.worked(work) == 0


def test_parts_are_worked_on_side_by_side_and_the_end_waits_for_all(house: House) -> None:
    """While one worker holds a part another does the rest; the end is not begun before both are over."""
    work, other = Work(), Work()
    job = house.queue.submit("t", _FILES, {})

    def slow(claim: Claim) -> Done:
        if not other.seen:
            assert house.again().worker(other.table()).until_idle() == 1
        return b"slow", ()

    work.does[StepKind.UNDERSTAND] = slow
    house.worked(work)
    assert other.seen == [(StepKind.UNDERSTAND, b"part")]
    assert house.queue.get("t", job.id).state is JobState.DONE


def test_a_dead_workers_step_is_taken_over_and_his_late_result_refused(house: House) -> None:
    """Whoever was given the step last is the one whose result counts."""
    work, other = Work(), Work()
    job = house.queue.submit("t", _FILES, {})

    def late(claim: Claim) -> Done:
        if not other.seen:
            house.bury()
            house.again().worker(other.table()).until_idle()
        return b"late", [_PART] * 9

    work.does[StepKind.READ] = late
    house.worked(work)
    assert other.seen[0] == (StepKind.READ, b"")
    done = house.queue.get("t", job.id)
    assert (done.state, done.steps) == (JobState.DONE, 4)


def test_a_step_that_kills_its_workers_fails_the_job(house: House) -> None:
    """Nobody is left to say so: after the last attempt nobody is given it again, and other jobs go on."""
    work = Work()
    job = house.queue.submit("t", _FILES, {})
    other = house.queue.submit("t", _FILES, {})

    def dies(claim: Claim) -> Done:
        if claim.job_id == job.id:
            house.bury()
            house.again().worker(work.table()).until_idle()
        return b"", [_LAST]

    work.does[StepKind.READ] = dies
    house.worked(work)
    failed = house.queue.get("t", job.id)
    assert failed.state is JobState.FAILED
    assert "died" in failed.error
    assert house.queue.get("t", other.id).state is JobState.DONE


def test_of_a_job_that_is_done_only_the_report_is_kept(house: House) -> None:
    """The files were somebody's mail; what they told is in the report."""
    job = house.queue.submit("t", _FILES, {})
    house.worked(Work())
    assert list(house.queue.files("t", job.id)) == []
    assert b"".join(house.queue.results("t", job.id)) == b""
    assert house.queue.report("t", job.id) == b"report"


def test_the_last_attempt_fails_the_job_and_a_retry_goes_on(house: House) -> None:
    """What was finished stays finished."""
    work = Work()
    job = house.queue.submit("t", _FILES, {})

    def breaks(claim: Claim) -> Done:
        if claim.number == 2:
            raise NotFound("the disk is full", hint="make room")
        return b"kept", ()

    work.does[StepKind.UNDERSTAND] = breaks
    house.worked(work)
    failed = house.queue.get("t", job.id)
    assert (failed.state, failed.error, failed.steps_done) == (JobState.FAILED, "the disk is full; make room", 2)
    assert [kind for kind, _ in work.seen].count(StepKind.UNDERSTAND) == 1 + ATTEMPTS
    assert house.queue.retry("t", job.id).state is JobState.WAITING
    again = Work()
    assert house.worked(again) == 2
    assert [kind for kind, _ in again.seen] == [StepKind.UNDERSTAND, StepKind.CONCLUDE]
    assert house.queue.get("t", job.id).state is JobState.DONE


def test_a_cancelled_job_begins_nothing_and_counts_nothing(house: House) -> None:
    """What runs while it is cancelled is refused; over is over, until it is taken up again."""
    work = Work()
    job = house.queue.submit("t", _FILES, {})

    def stopped(claim: Claim) -> Done:
        assert house.queue.cancel("t", job.id).state is JobState.CANCELLED
        return b"", [_LAST]

    work.does[StepKind.READ] = stopped
    house.worked(work)
    assert [kind for kind, _ in work.seen] == [StepKind.READ]
    assert house.queue.get("t", job.id).steps == 1
    assert house.queue.cancel("t", job.id).state is JobState.CANCELLED
    del work.does[StepKind.READ]
    house.queue.retry("t", job.id)
    house.worked(work)
    assert house.queue.get("t", job.id).state is JobState.DONE


def test_what_was_cancelled_before_it_began_is_done_once_when_it_is_taken_up_again(house: House) -> None:
    """Stopped and taken up again and again, it is the same work."""
    work = Work()
    job = house.queue.submit("t", _FILES, {})
    for _ in range(3):
        house.queue.cancel("t", job.id)
        house.queue.retry("t", job.id)
    assert house.worked(work) == 4
    assert house.queue.get("t", job.id).state is JobState.DONE


def test_tenants_do_not_see_each_other(house: House) -> None:
    """Another tenant's job is not there."""
    job = house.queue.submit("t", _FILES, {})
    for ask in (house.queue.get, house.queue.cancel, house.queue.retry, house.queue.report):
        with pytest.raises(NotFound):
            ask("other", job.id)
    assert list(house.queue.files("other", job.id)) == []
    assert list(house.queue.list("other")) == []
    with pytest.raises(Conflict):
        house.queue.retry("t", job.id)


def test_a_job_survives_the_process(house: House) -> None:
    """Another process finds it where it was left."""
    job = house.queue.submit("t", _FILES, {})
    assert house.again().worker(Work().table()).until_idle() == 4
    assert house.queue.report("t", job.id) == b"report"


def test_a_step_that_breaks_is_told_without_the_words_of_a_mail(house: House, caplog: pytest.LogCaptureFixture) -> None:
    """A bug costs the attempt and is reported; what it said may hold somebody's words."""
    work = Work()

    def broken(claim: Claim) -> Done:
        raise ValueError("Dear Maud, the figures")

    work.does[StepKind.READ] = broken
    job = house.queue.submit("t", _FILES, {})
    house.worked(work)
    assert len(work.seen) == ATTEMPTS
    failed = house.queue.get("t", job.id)
    assert failed.state is JobState.FAILED
    assert "ValueError" in failed.error
    assert "Maud" not in failed.error + caplog.text


def test_steps_side_by_side_count_once_each(house: House) -> None:
    """One worker with four hands: parts run at the same time, and the report is made once of all of them."""
    together = Barrier(2, timeout=60)
    work = Work()

    def part(claim: Claim) -> Done:
        together.wait()
        return f"part {claim.number}".encode(), ()

    def end(claim: Claim) -> Done:
        return b" ".join(house.queue.results("t", job.id)), ()

    work.does |= {StepKind.UNDERSTAND: part, StepKind.CONCLUDE: end}
    job = house.queue.submit("t", _FILES, {})
    assert house.queue.worker(work.table(), at_once=4).until_idle() == 4
    assert house.queue.report("t", job.id) == b"part 1 part 2"
