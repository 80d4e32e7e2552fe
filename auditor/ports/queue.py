"""The queue's seam: jobs that survive restarts, worked on by any number of workers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol

from auditor.model.job import Claim, Job, JobFile, NewStep, StepKind


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

    def files(self, tenant: str, job_id: str, wanted: Callable[[str], bool] = ...) -> Iterator[JobFile]:
        """Those whose names are `wanted`; no others are read."""
        ...

    def results(self, tenant: str, job_id: str) -> Iterator[bytes]:
        """Of the parts that are understood, in their order; none once the job is done, and only its report is kept."""
        ...

    def report(self, tenant: str, job_id: str) -> bytes | None:
        """The result of the last step; None while it is not done."""
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

    def worker(
        self, work: Mapping[StepKind, Callable[[Claim], tuple[bytes, Sequence[NewStep]]]], *, at_once: int = 1
    ) -> "Worker":
        """One for the steps of all jobs, each with the function of its kind, which gives its result and what follows.

        `at_once`: so many steps side by side, in threads.
        """
        ...


class Worker(Protocol):
    """Takes one step after the other."""

    def run(self) -> None:
        """Until `end`; a database that cannot be reached is waited for."""
        ...

    def until_idle(self) -> int:
        """Until nothing is left that may be worked on; how many steps that were. Raises Unavailable."""
        ...

    def end(self) -> None:
        """For the end of the process: begins nothing more, and what is being worked on is given back, for others to do."""
        ...
