"""kill -9 of a worker at any step of a job: the next one finishes it, with the report that there would have been."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from auditor.config import Config
from auditor.model.job import JobFile, JobState
from auditor.model.ledger import TENANT
from auditor.reports.read_v1 import read_v1
from auditor.store import Database
from auditor.wiring.jobs import queue_in, report_of
from auditor.wiring.ledger import books_in
from tests.ledger.world import HOTEL, OTHER_REP, REP, SCHOOL, mail

_DOCUMENTS = 60
_OPTIONS = {"as_of": "2026-06-01T12:00:00+00:00", "our_domains": "fernhill.example", "mail_is_complete": "true"}


def _files() -> list[JobFile]:
    """The joinery's mail: a promise about each door."""
    made = (
        mail(n, (REP, OTHER_REP)[n % 2], (HOTEL, SCHOOL)[n % 3 % 2], f"Mon, 4 May 2026 09:{n:02}:00 +0000",
             f"I'll send you the drawing of door {n} by Friday.")
        for n in range(_DOCUMENTS)
    )  # fmt: skip
    return [JobFile(name=one.origin, content=one.content()) for one in made]


def _submitted(place: str) -> str:
    database = Database(place)
    job = queue_in(database).submit(TENANT, _files(), _OPTIONS)
    database.close()
    return job.id


def _worked(*asked: str) -> str:
    command = [sys.executable, "-m", "tests.jobs.killing", *asked]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).resolve().parents[2])
    assert done.returncode == 0, done.stderr
    return done.stdout


def _outcome(place: str, job_id: str) -> tuple[bytes, list[object]]:
    """The report, and every fact of the ledger."""
    database = Database(place)
    try:
        queue = queue_in(database)
        job, packed = queue.get(TENANT, job_id), queue.report(TENANT, job_id)
        assert (job.state, job.documents_done) == (JobState.DONE, _DOCUMENTS), job.error
        assert packed is not None
        books = books_in(database, Config(ledger=place), TENANT)
        assert not books.ledger.verify().broken
        return report_of(packed), list(books.ledger.export())
    finally:
        database.close()


def test_each_document_counts_once(fresh: Callable[[], str], pytestconfig: pytest.Config) -> None:
    """While files are read, mail is understood, facts are remembered, the report is written: at steps by chance."""
    whole = fresh()
    first = _submitted(whole)
    steps = int(_worked(f"{whole}=0"))
    expected = _outcome(whole, first)
    assert set(Counter(_origins(expected[0])).values()) == {1}
    points = Random(11).sample(range(1, steps + 1), pytestconfig.getoption("--kill-points"))
    places = [fresh() for _ in points]
    jobs = [_submitted(place) for place in places]
    _worked(*(f"{place}={point}" for place, point in zip(places, points, strict=True)))
    for place, job, point in zip(places, jobs, points, strict=True):
        assert _outcome(place, job) == expected, f"killed at step {point} of {steps}"


def _origins(report: bytes) -> list[str]:
    found = [document.origin for document in read_v1(report).documents]
    assert len(found) == _DOCUMENTS
    return found
