"""One step of a job: worked on, its result handed in; what goes wrong is told to the queue, never raised."""

import logging
import os
import secrets
import socket
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from auditor.errors import AuditorError
from auditor.model.job import Claim, NewStep, StepKind
from auditor.ports.queue import Queue

log = logging.getLogger("auditor.jobs")

Done = tuple[bytes, Sequence[NewStep]]
"""The result of a step, and the steps that follow from it."""
Step = Callable[[Claim], Done]


def worker_name() -> str:
    """Of one worker: the machine, the process (number 1 in every container), and what tells it from all others."""
    return f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"


def do(queue: Queue, work: Mapping[StepKind, Step], claim: Claim) -> None:
    """Work on `claim` with the function of its kind. Raises Unavailable when the queue cannot be told."""
    try:
        result, more = work[claim.kind](claim)
    except AuditorError as error:
        queue.fail(claim, "; ".join(filter(None, (str(error), error.hint))))
    # The one guard a step: a bug costs this attempt, is reported, and never stops the worker.
    except Exception as error:  # noqa: BLE001
        # Where, not what it said: the message may hold words of a mail.
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(place.filename).name}:{place.lineno}"
        log.error("step %s of audit %s: %s at %s", claim.number, claim.job_id, type(error).__name__, where)
        queue.fail(claim, f"the program failed on it ({type(error).__name__}); please report it")
    else:
        if not queue.complete(claim, result, more):
            log.warning("step %s of audit %s was given to another worker", claim.number, claim.job_id)
