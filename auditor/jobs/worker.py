"""A worker under leases: takes one step after the other, says that it is alive, and hands in what it made of it."""

import logging
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Protocol

from auditor.errors import Unavailable
from auditor.jobs.work import Step, do, worker_name
from auditor.model.job import Claim, StepKind
from auditor.ports.queue import Queue

log = logging.getLogger("auditor.jobs")

_IDLE = 2.0
"""Seconds between two looks for work."""


class Leases(Queue, Protocol):
    """A Queue that a worker asks for its next step."""

    def claim(self, worker: str) -> Claim | None: ...

    def beat(self, claim: Claim) -> bool: ...

    def wait(self, seconds: float) -> None: ...


@dataclass(slots=True, kw_only=True)
class LeaseWorker:
    """Works on the steps of `queue`, each with the function of its kind."""

    queue: Leases
    work: Mapping[StepKind, Step]
    beat_seconds: float = 15.0
    name: str = field(default_factory=worker_name)
    _stopping: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        while not self._stopping.is_set():
            try:
                idle = not self.once()
            except Unavailable as error:
                log.warning("no work can be fetched, and is asked for again: %s", error)
                idle = True
            if idle:
                self.queue.wait(_IDLE)

    def until_idle(self) -> int:
        steps = 0
        while not self._stopping.is_set() and self.once():
            steps += 1
        return steps

    def stop(self) -> None:
        self._stopping.set()

    def once(self) -> bool:
        """Work on one step; False when there is none."""
        claim = self.queue.claim(self.name)
        if claim is None:
            return False
        with self._beating(claim):
            do(self.queue, self.work, claim)
        return True

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
