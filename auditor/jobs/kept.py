"""What is kept of jobs in an SQL database: files, steps, and results that count once, whichever worker delivers them.

Who is given a step is not decided here: by leases in one process with SQLite (`leases`), by Procrastinate on PostgreSQL
(`deferred`). Either way each giving has a token of its own, and the token is what makes a result count exactly once while
steps are worked on at least once (Kleppmann, "fencing tokens").
"""

import json
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    and_,
    delete,
    exists,
    insert,
    select,
    update,
)

from auditor.core.notices import finished
from auditor.errors import Conflict
from auditor.jobs.rows import is_job, job_in
from auditor.model.job import Claim, Job, JobFile, JobState, NewStep, StepKind
from auditor.store import Database
from auditor.store.outbox import tell
from auditor.store.tables import JOB_FILES, JOB_STEPS, JOBS
from auditor.store.times import stamp

ATTEMPTS = 3
_DIED = (
    "each worker that began on one of its steps died; try it with fewer files at once, or look at the workers' memory"
)
OPEN = ("waiting", "leased")
_LIVE = (JobState.WAITING.value, JobState.RUNNING.value)


def now() -> datetime:
    return datetime.now(UTC)


class KeptJobs:
    """All of a Queue but who is given what: `_deliver` is told which steps may be worked on, `_woken` that there may be some."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime] = now) -> None:
        self._database = database
        self._clock = clock

    def submit(self, tenant: str, files: Sequence[JobFile], options: Mapping[str, str]) -> Job:
        job = f"a_{secrets.token_hex(12)}"
        row = {"tenant": tenant, "id": job, "state": JobState.WAITING.value, "created_at": stamp(self._clock())}
        with self._database.write() as connection:
            told = json.dumps(dict(options), sort_keys=True)
            connection.execute(insert(JOBS).values(**row, options=told, files=len(files), error=""))
            kept = [
                {"tenant": tenant, "job": job, "number": n, "name": file.name, "content": file.content}
                for n, file in enumerate(files)
            ]
            if kept:
                connection.execute(insert(JOB_FILES), kept)
            self._put(connection, tenant, job, [NewStep(kind=StepKind.READ)], first=0)
            self._offer(connection, tenant, job)
        self._woken()
        return self.get(tenant, job)

    def get(self, tenant: str, job_id: str) -> Job:
        with self._database.read() as connection:
            return job_in(connection, tenant, job_id)

    def list(self, tenant: str, *, limit: int = 50) -> Sequence[Job]:
        with self._database.read() as connection:
            query = select(JOBS.c.id).where(JOBS.c.tenant == tenant).order_by(JOBS.c.created_at.desc(), JOBS.c.id)
            return [job_in(connection, tenant, job) for job in connection.execute(query.limit(limit)).scalars()]

    def cancel(self, tenant: str, job_id: str) -> Job:
        with self._database.write() as connection:
            self._hold(connection, tenant, job_id)
            if not job_in(connection, tenant, job_id).state.is_over:
                self._end(connection, tenant, job_id, JobState.CANCELLED)
            return job_in(connection, tenant, job_id)

    def retry(self, tenant: str, job_id: str) -> Job:
        with self._database.write() as connection:
            self._hold(connection, tenant, job_id)
            job = job_in(connection, tenant, job_id)
            if job.state not in {JobState.FAILED, JobState.CANCELLED}:
                raise Conflict(f"audit {job_id} is {job.state.value}", hint="only a failed or cancelled one is retried")
            connection.execute(
                update(JOBS)
                .where(*is_job(tenant, job_id))
                .values(state=JobState.WAITING.value, error="", finished_at=None)
            )
            connection.execute(
                update(JOB_STEPS)
                .where(JOB_STEPS.c.tenant == tenant, JOB_STEPS.c.job == job_id, JOB_STEPS.c.state != "done")
                .values(state="waiting", attempt=0, token=None, lease_until=None)
            )
            self._offer(connection, tenant, job_id)
        self._woken()
        return self.get(tenant, job_id)

    def files(self, tenant: str, job_id: str, wanted: Callable[[str], bool] = lambda _: True) -> Iterator[JobFile]:
        mine = JOB_FILES.c.tenant == tenant, JOB_FILES.c.job == job_id
        names = select(JOB_FILES.c.number, JOB_FILES.c.name).where(*mine).order_by(JOB_FILES.c.number)
        with self._database.read() as connection:
            # By name first: what is not wanted may be large.
            for row in connection.execute(names).all():
                if wanted(row.name):
                    content = select(JOB_FILES.c.content).where(*mine, JOB_FILES.c.number == row.number)
                    yield JobFile(name=row.name, content=bytes(connection.execute(content).scalar_one()))

    def results(self, tenant: str, job_id: str) -> Iterator[bytes]:
        query = select(JOB_STEPS.c.result).order_by(JOB_STEPS.c.number)
        mine = JOB_STEPS.c.tenant == tenant, JOB_STEPS.c.job == job_id, JOB_STEPS.c.state == "done"
        query = query.where(*mine, JOB_STEPS.c.kind == StepKind.UNDERSTAND.value)
        with self._database.read() as connection:
            for result in connection.execute(query.execution_options(yield_per=1)).scalars():
                yield bytes(result)

    def report(self, tenant: str, job_id: str) -> bytes | None:
        query = select(JOB_STEPS.c.result).where(JOB_STEPS.c.tenant == tenant, JOB_STEPS.c.job == job_id)
        query = query.where(JOB_STEPS.c.state == "done", JOB_STEPS.c.kind == StepKind.CONCLUDE.value)
        with self._database.read() as connection:
            job_in(connection, tenant, job_id)
            found = connection.execute(query).scalar()
        return bytes(found) if found is not None else None

    def complete(self, claim: Claim, result: bytes, more: Sequence[NewStep] = ()) -> bool:
        with self._database.write() as connection:
            self._hold(connection, claim.tenant, claim.job_id)
            if not self._change(connection, claim, state="done", result=result, token=None, lease_until=None):
                return False
            self._put(connection, claim.tenant, claim.job_id, more, first=claim.number + 1)
            self._offer(connection, claim.tenant, claim.job_id, offered=claim.kind)
            if claim.kind is StepKind.CONCLUDE:
                self._end(connection, claim.tenant, claim.job_id, JobState.DONE)
                self._clear(connection, claim)
        self._woken()
        return True

    def fail(self, claim: Claim, reason: str) -> None:
        last = claim.attempt >= ATTEMPTS
        with self._database.write() as connection:
            self._hold(connection, claim.tenant, claim.job_id)
            state = "failed" if last else "waiting"
            mine = self._change(connection, claim, state=state, token=None, lease_until=None)
            if mine and last:
                self._end(connection, claim.tenant, claim.job_id, JobState.FAILED, reason)
            elif mine:
                self._deliver(connection, claim.job_id, [claim.number])
        self._woken()

    def give_back(self, worker: str) -> None:
        mine = JOB_STEPS.c.state == "leased", JOB_STEPS.c.worker == worker
        free = {"state": "waiting", "token": None, "lease_until": None, "attempt": JOB_STEPS.c.attempt - 1}
        with self._database.write() as connection:
            held = connection.execute(
                select(JOB_STEPS.c.tenant, JOB_STEPS.c.job, JOB_STEPS.c.number).where(*mine)
            ).all()
            for tenant, job, number in sorted(map(tuple, held)):
                self._hold(connection, tenant, job)
                step = JOB_STEPS.c.tenant == tenant, JOB_STEPS.c.job == job, JOB_STEPS.c.number == number
                if connection.execute(update(JOB_STEPS).where(*step, *mine).values(**free)).rowcount:
                    self._deliver(connection, job, [number])
        self._woken()

    def _offer(self, connection: Connection, tenant: str, job: str, offered: StepKind | None = None) -> None:
        """Deliver the steps that may now be worked on; those of the kind `offered` were before."""
        query = workable(JOB_STEPS.c.state == "waiting").where(JOB_STEPS.c.tenant == tenant, JOB_STEPS.c.job == job)
        found = connection.execute(query.with_only_columns(JOB_STEPS.c.number, JOB_STEPS.c.kind)).all()
        self._deliver(connection, job, [row.number for row in found if row.kind != offered])

    def _deliver(self, connection: Connection, job: str, steps: Sequence[int]) -> None:
        """These may be worked on as soon as the transaction is over; whoever asks for work himself needs no word of it."""

    def _woken(self) -> None:
        """There may be something to do."""

    def _hold(self, connection: Connection, tenant: str, job: str) -> None:
        """One change of a job at a time: of two workers that end their steps at once, the second sees what is left."""
        connection.execute(select(JOBS.c.id).where(*is_job(tenant, job)).with_for_update())

    def _give(self, connection: Connection, row: Row[Any], worker: str, until: str | None) -> Claim | None:
        """The step of `row` to `worker`; None when too many have died on it, which ends the job."""
        if row.attempt >= ATTEMPTS:
            self._end(connection, row.tenant, row.job, JobState.FAILED, _DIED)
            return None
        token = secrets.token_hex(16)
        mine = JOB_STEPS.c.tenant == row.tenant, JOB_STEPS.c.job == row.job, JOB_STEPS.c.number == row.number
        values = {"state": "leased", "token": token, "worker": worker, "attempt": row.attempt + 1}
        connection.execute(update(JOB_STEPS).where(*mine).values(**values, lease_until=until))
        waiting = update(JOBS).where(*is_job(row.tenant, row.job), JOBS.c.state == JobState.WAITING.value)
        connection.execute(waiting.values(state=JobState.RUNNING.value))
        return Claim(
            tenant=row.tenant,
            job_id=row.job,
            number=row.number,
            kind=StepKind(row.kind),
            token=token,
            attempt=row.attempt + 1,
            payload=bytes(row.payload),
        )

    def _change(self, connection: Connection, claim: Claim, **values: object) -> bool:
        """Change the step of `claim`, if it is still his and still wanted."""
        live = exists().where(*is_job(claim.tenant, claim.job_id), JOBS.c.state.in_(_LIVE))
        mine = and_(
            JOB_STEPS.c.tenant == claim.tenant,
            JOB_STEPS.c.job == claim.job_id,
            JOB_STEPS.c.number == claim.number,
            JOB_STEPS.c.state == "leased",
            JOB_STEPS.c.token == claim.token,
        )
        return bool(connection.execute(update(JOB_STEPS).where(mine, live).values(**values)).rowcount)

    def _end(self, connection: Connection, tenant: str, job: str, state: JobState, reason: str = "") -> None:
        values = {"state": state.value, "finished_at": stamp(self._clock()), "error": reason}
        connection.execute(update(JOBS).where(*is_job(tenant, job)).values(**values))
        tell(connection, tenant, [finished(job, state, at=self._clock())])

    @staticmethod
    def _clear(connection: Connection, claim: Claim) -> None:
        """Of a job that is done the report stays, and nobody's mail."""
        connection.execute(delete(JOB_FILES).where(JOB_FILES.c.tenant == claim.tenant, JOB_FILES.c.job == claim.job_id))
        steps = update(JOB_STEPS).where(JOB_STEPS.c.tenant == claim.tenant, JOB_STEPS.c.job == claim.job_id)
        connection.execute(steps.where(JOB_STEPS.c.number != claim.number).values(payload=b"", result=b""))

    @staticmethod
    def _put(connection: Connection, tenant: str, job: str, steps: Sequence[NewStep], *, first: int) -> None:
        rows = [
            {
                "tenant": tenant,
                "job": job,
                "number": number,
                "kind": step.kind.value,
                "stage": step.kind.stage,
                "documents": step.documents,
                "state": "waiting",
                "attempt": 0,
                "payload": step.payload,
            }
            for number, step in enumerate(steps, start=first)
        ]
        if rows:
            connection.execute(insert(JOB_STEPS), rows)


def workable(free: ColumnElement[bool]) -> Select[Any]:
    """Steps of live jobs that are `free`, and whose earlier stages are over; the oldest job first."""
    earlier = JOB_STEPS.alias()
    blocked = exists().where(
        earlier.c.tenant == JOB_STEPS.c.tenant,
        earlier.c.job == JOB_STEPS.c.job,
        earlier.c.stage < JOB_STEPS.c.stage,
        earlier.c.state.in_(OPEN),
    )
    return (
        select(JOB_STEPS)
        .join(JOBS, and_(JOBS.c.tenant == JOB_STEPS.c.tenant, JOBS.c.id == JOB_STEPS.c.job))
        .where(JOBS.c.state.in_(_LIVE), free, ~blocked)
        .order_by(JOBS.c.created_at, JOB_STEPS.c.stage, JOB_STEPS.c.number)
    )
