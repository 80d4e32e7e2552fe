"""A job, from its row and those of its steps."""

import json
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, case, func, select

from auditor.errors import NotFound
from auditor.model.job import Job, JobState, StepKind
from auditor.store.tables import JOB_STEPS, JOBS
from auditor.store.times import moment_of


def is_job(tenant: str, job_id: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return JOBS.c.tenant == tenant, JOBS.c.id == job_id


def job_in(connection: Connection, tenant: str, job_id: str) -> Job:
    """Raises NotFound."""
    row = connection.execute(select(JOBS).where(*is_job(tenant, job_id))).first()
    if row is None:
        raise NotFound(f"no audit {job_id}", hint="its id is in the answer to the request that began it")
    return _read(row, connection)


def _read(row: Row[Any], connection: Connection) -> Job:
    done = JOB_STEPS.c.state == "done"
    understand = JOB_STEPS.c.kind == StepKind.UNDERSTAND.value
    query = select(
        func.count(),
        func.coalesce(func.sum(case((done, 1), else_=0)), 0),
        func.coalesce(func.sum(JOB_STEPS.c.documents), 0),
        func.coalesce(func.sum(case((and_(done, understand), JOB_STEPS.c.documents), else_=0)), 0),
    ).where(JOB_STEPS.c.tenant == row.tenant, JOB_STEPS.c.job == row.id)
    steps, over, documents, understood = connection.execute(query).one()
    return Job(
        id=row.id,
        state=JobState(row.state),
        created_at=moment_of(row.created_at),
        finished_at=moment_of(row.finished_at) if row.finished_at else None,
        options=json.loads(row.options),
        files=row.files,
        documents=int(documents) if steps > 1 else None,
        documents_done=int(understood),
        steps=int(steps),
        steps_done=int(over),
        error=row.error,
    )
