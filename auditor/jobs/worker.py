"""A worker: takes one step after the other, says that it is alive, and hands in what it made of it."""

import logging
import os
import secrets
import socket
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from auditor.errors import AuditorError, Unavailable
from auditor.model.job import Claim, NewStep, StepKind
from auditor.ports.queue import Queue

log = logging.getLogger("auditor.jobs")

Done = tuple[bytes, Sequence[NewStep]]
"""The result of a step, and the steps that follow from it."""
_IDLE = 2.0
"""Seconds between two looks for work."""


def name() -> str:
    """Of one worker: the machine, the process (number 1 in every container), and what tells it from all others."""
    return f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"


@dataclass(slots=True, kw_only=True)
class Worker:
    """Works on the steps of `queue`, each with the function of its kind."""

    queue: Queue
    work: Mapping[StepKind, Callable[[Claim], Done]]
    beat_seconds: float = 15.0
    name: str = field(default_factory=name)
    _stopping: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        """Until `stop`; a database that cannot be reached is waited for."""
        while not self._stopping.is_set():
            try:
                idle = not self.once()
            except Unavailable as error:
                log.warning("no work can be fetched, and is asked for again: %s", error)
                idle = True
            if idle:
                self.queue.wait(_IDLE)

    def until_idle(self) -> int:
        """Until nothing is left to claim; how many steps that were."""
        steps = 0
        while not self._stopping.is_set() and self.once():
            steps += 1
        return steps

    def stop(self) -> None:
        """The step that runs is finished first."""
        self._stopping.set()

    def hand_back(self) -> None:
        """For the end of the process: whoever asks next gets the step that runs, and need not wait until its lease is over."""
        self.stop()
        with suppress(Unavailable):  # Then the lease runs out, as after any other death.
            self.queue.give_back(self.name)

    def once(self) -> bool:
        """Work on one step; False when there is none."""
        claim = self.queue.claim(self.name)
        if claim is None:
            return False
        self.do(claim)
        return True

    def do(self, claim: Claim) -> None:
        """Work on `claim`; what goes wrong is told to the queue, never raised."""
        try:
            with self._beating(claim):
                result, more = self.work[claim.kind](claim)
        except AuditorError as error:
            self.queue.fail(claim, "; ".join(filter(None, (str(error), error.hint))))
        # The one guard a step: a bug costs this attempt, is reported, and never stops the worker.
        except Exception as error:  # noqa: BLE001
            # Where, not what it said: the message may hold words of a mail.
            place = traceback.extract_tb(error.__traceback__)[-1]
            where = f"{Path(place.filename).name}:{place.lineno}"
            log.error("step %s of audit %s: %s at %s", claim.number, claim.job_id, type(error).__name__, where)
            self.queue.fail(claim, f"the program failed on it ({type(error).__name__}); please report it")
        else:
            if not self.queue.complete(claim, result, more):
                log.warning("step %s of audit %s was given to another worker", claim.number, claim.job_id)

    @contextmanager
    def _beating(self, claim: Claim) -> Iterator[None]:
        over = threading.Event()

        def beat() -> None:
            while not over.wait(self.beat_seconds):
                with suppress(Unavailable):  # The next beat may reach it; without any the lease runs out, as it should.
                    self.queue.beat(claim)

        thread = threading.Thread(target=beat, name="auditor-beat", daemon=True)
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()
