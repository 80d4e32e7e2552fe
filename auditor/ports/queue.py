"""The queue's seam: jobs that survive restarts, worked on by any number of workers."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from auditor.model.job import Claim, Job, JobFile, NewStep


class Queue(Protocol):
    """Jobs of all tenants, at least once: a dead worker's step is given to another, and a late worker's result is refused.

    Raises NotFound for a job that the tenant does not have, Unavailable when the database cannot be used.
    """

    def submit(self, tenant: str, files: Sequence[JobFile], options: Mapping[str, str]) -> Job:
        """A new job whose first step reads `files`."""
        ...

    def get(self, tenant: str, job_id: str) -> Job: ...

    def list(self, tenant: str, *, limit: int = 50) -> Sequence[Job]:
        """The newest first."""
        ...

    def cancel(self, tenant: str, job_id: str) -> Job:
        """No further step is begun, and what runs is not counted; what was finished stays. Over is over."""
        ...

    def retry(self, tenant: str, job_id: str) -> Job:
        """A failed or cancelled job goes on with the steps that are not done."""
        ...

    def files(self, tenant: str, job_id: str) -> Iterator[JobFile]: ...

    def results(self, tenant: str, job_id: str) -> Iterator[bytes]:
        """Of the parts that are understood, in their order; none once the job is done, and only its report is kept."""
        ...

    def report(self, tenant: str, job_id: str) -> bytes | None:
        """The result of the last step; None while it is not done."""
        ...

    def claim(self, worker: str) -> Claim | None:
        """The next step that may be worked on; None when there is none."""
        ...

    def beat(self, claim: Claim) -> bool:
        """The worker is alive; False when the step is no longer his, or nobody wants it any more."""
        ...

    def complete(self, claim: Claim, result: bytes, more: Sequence[NewStep] = ()) -> bool:
        """Keep `result` and begin what follows from it, whole or not at all; False when the step was no longer his."""
        ...

    def fail(self, claim: Claim, reason: str) -> None:
        """The step goes back to be tried again; after the last attempt the job fails with `reason`."""
        ...

    def give_back(self, worker: str) -> None:
        """`worker` ends and nothing was wrong: what it works on is free at once, and the attempt is not counted."""
        ...

    def wait(self, seconds: float) -> None:
        """Until there may be something to claim, at most so long."""
        ...
