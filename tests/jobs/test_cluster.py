"""Parts on a Ray cluster: the report is the one that there is without it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.errors import Unavailable
from auditor.model.job import JobFile, JobState
from auditor.model.ledger import TENANT
from auditor.store import Database
from auditor.wiring.cluster import joined
from auditor.wiring.jobs import queue_in, report_of
from tests.ledger.world import HOTEL, REP, mail

pytestmark = pytest.mark.ray
_OPTIONS = {"as_of": "2026-06-01T12:00:00+00:00", "our_domains": "fernhill.example", "mail_is_complete": "true"}
_BESIDE = (
    JobFile(
        name="roster.yaml",
        content=b"people:\n- {name: Hal Quill, addresses: [hal@fernhill.example], side: ours}\n",
    ),
    JobFile(name="knowledge/doors.md", content=b"Every door is oiled twice.\n"),
)
_FAILS = """
import ray
from auditor.errors import UsageError
from auditor.wiring.cluster import Cluster
from auditor.wiring.parts import Part

ray.init(num_cpus=1, include_dashboard=False, log_to_driver=False, _node_ip_address="127.0.0.1")

@ray.remote
def fails(part):
    raise UsageError("no such zone", hint="give another")

try:
    Cluster(run=fails, processors=1).understood(None)
except UsageError as error:
    print(error, "/", error.hint)
"""


def _files() -> list[JobFile]:
    made = (
        mail(n, REP, HOTEL, f"Mon, 4 May 2026 09:{n:02}:00 +0000", f"I'll send you the drawing of door {n} by Friday.")
        for n in range(30)
    )
    return [*_BESIDE, *(JobFile(name=one.origin, content=one.content()) for one in made)]


def _submitted(place: str) -> str:
    database = Database(place)
    job = queue_in(database).submit(TENANT, _files(), _OPTIONS)
    database.close()
    return job.id


def _report(place: str, job: str) -> bytes:
    database = Database(place)
    try:
        queue = queue_in(database)
        packed = queue.report(TENANT, job)
        assert packed is not None, queue.get(TENANT, job).error
        assert queue.get(TENANT, job).state is JobState.DONE
        return report_of(packed)
    finally:
        database.close()


def test_the_report_is_that_of_one_worker(tmp_path: Path) -> None:
    """`auditor worker --ray local`, in a process of its own: cluster and all."""
    alone, clustered = str(tmp_path / "alone.db"), str(tmp_path / "ray.db")
    jobs = [_submitted(place) for place in (alone, clustered)]
    for place, more in ((alone, ()), (clustered, ("--ray", "local"))):
        command = [sys.executable, "-m", "auditor", "worker", "--until-idle", "--ledger", place, *more]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr
        assert "3 steps were done" in done.stderr
    assert "of the Ray cluster" in done.stderr
    assert json.loads(_report(clustered, jobs[1])) == json.loads(_report(alone, jobs[0]))


def test_what_goes_wrong_with_a_part_is_told_as_without_a_cluster() -> None:
    """Its own error, with what to do next."""
    done = subprocess.run([sys.executable, "-c", _FAILS], capture_output=True, text=True, timeout=300)
    assert done.stdout.strip() == "no such zone / give another", done.stderr


def test_where_no_cluster_runs_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """With what to look at."""
    monkeypatch.delenv("RAY_ADDRESS", raising=False)
    with pytest.raises(Unavailable, match="no Ray cluster answers at auto") as told:
        joined("auto")
    assert told.value.hint is not None
    assert "ray status" in told.value.hint
