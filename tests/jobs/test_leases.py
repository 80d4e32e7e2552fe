"""Steps under leases in a file: who says that he is alive keeps his own."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from auditor.errors import Unavailable
from auditor.jobs.leases import LEASE, LeasedQueue
from auditor.jobs.work import Done
from auditor.model.job import Claim, JobFile, NewStep, StepKind
from auditor.store import Database

_FILES = [JobFile(name="a.eml", content=b"one")]


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(str(tmp_path / "jobs.db"))
    yield opened
    opened.close()


def test_a_beat_keeps_the_lease(database: Database) -> None:
    """Who is alive keeps his step, however long it takes; who was silent for a lease has lost it."""
    clock = Clock()
    queue = LeasedQueue(database, clock=clock)
    queue.submit("t", _FILES, {})
    claim = queue.claim("one")
    assert claim is not None
    for _ in range(5):
        clock.now += LEASE / 2
        assert queue.beat(claim)
        assert queue.claim("two") is None
    clock.now += LEASE + timedelta(seconds=1)
    assert queue.claim("two") is not None
    assert not queue.beat(claim)
    assert not queue.complete(claim, b"late")


def test_a_worker_outlives_a_database_that_is_away(database: Database) -> None:
    """It asks again; an audit that comes in afterwards is worked on."""
    looks = []

    class Away(LeasedQueue):
        def claim(self, worker: str) -> Claim | None:
            looks.append(worker)
            if len(looks) == 1:
                raise Unavailable("the database cannot be reached")
            one.end()
            return super().claim(worker)

    def read(claim: Claim) -> Done:
        return b"", [NewStep(kind=StepKind.CONCLUDE)]

    away = Away(database)
    job = away.submit("t", _FILES, {})
    one = away.worker({StepKind.READ: read})
    one.run()
    assert away.get("t", job.id).steps_done == 1


def test_what_a_worker_holds_at_its_end_is_given_back(database: Database) -> None:
    """As a signal ends it, in the middle of a step: free at once, and the attempt is not counted."""

    def ended(claim: Claim) -> Done:
        raise SystemExit

    queue = LeasedQueue(database)
    queue.submit("t", _FILES, {})
    for _ in range(5):
        one = queue.worker({StepKind.READ: ended})
        with pytest.raises(SystemExit):
            one.once()
        assert queue.claim("two") is None
        one.end()
    claim = queue.claim("two")
    assert claim is not None
    assert claim.attempt == 1


def test_what_is_given_back_too_late_is_nobodys_loss(database: Database) -> None:
    """The step of a worker that was taken for dead stays with the other; a finished one stays finished."""
    clock = Clock()
    queue = LeasedQueue(database, clock=clock)
    job = queue.submit("t", _FILES, {})
    queue.claim("one")
    clock.now += LEASE + timedelta(seconds=1)
    other = queue.claim("two")
    assert other is not None
    queue.give_back("one")
    assert queue.claim("three") is None
    assert queue.complete(other, b"", [])
    queue.give_back("two")
    assert queue.claim("three") is None
    assert queue.get("t", job.id).steps_done == 1


def test_one_hand_that_loses_the_database_leaves_none_waiting(database: Database) -> None:
    """All end, and it is told."""

    class Away(LeasedQueue):
        def complete(self, claim: Claim, result: bytes, more: Sequence[NewStep] = ()) -> bool:
            raise Unavailable("the database cannot be reached")

    queue = Away(database)
    queue.submit("t", _FILES, {})
    with pytest.raises(Unavailable, match="cannot be reached"):
        queue.worker({StepKind.READ: lambda claim: (b"", [])}, at_once=3).until_idle()
