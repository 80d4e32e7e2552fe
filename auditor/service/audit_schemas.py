"""Bodies of the routes of audits."""

from datetime import datetime

from pydantic import BaseModel, ConfigDict, Field

from auditor.model.job import Job, JobState


class AuditOut(BaseModel):
    """An audit that runs or ran in the background."""

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "id": "a_5f2b7c9d1e3a4b6c8d0e1f2a",
                "state": "running",
                "created_at": "2026-03-20T12:00:00Z",
                "finished_at": None,
                "files": 3,
                "documents": 1200,
                "documents_done": 500,
                "steps": 5,
                "steps_done": 2,
                "error": "",
            }
        }
    )

    id: str
    state: JobState
    created_at: datetime
    finished_at: datetime | None
    files: int
    documents: int | None = Field(description="How many there are to read; null until the files were opened.")
    documents_done: int
    steps: int
    steps_done: int
    error: str = Field(description="Why it failed, with what to do next; else empty.")


class AuditsOut(BaseModel):
    """The newest first."""

    data: tuple[AuditOut, ...]


def audit_out(job: Job) -> AuditOut:
    return AuditOut(
        id=job.id,
        state=job.state,
        created_at=job.created_at,
        finished_at=job.finished_at,
        files=job.files,
        documents=job.documents,
        documents_done=job.documents_done,
        steps=job.steps,
        steps_done=job.steps_done,
        error=job.error,
    )
