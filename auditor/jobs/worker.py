"""A worker under leases: takes one step after the other, says that it is alive, and hands in what it made of it."""

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from auditor.errors import Unavailable
from auditor.jobs.work import Step, do, worker_name
from auditor.model.job import Claim, StepKind
from auditor.ports.queue import Queue

log = logging.getLogger("auditor.jobs")

T = TypeVar("T")
_IDLE = 2.0
"""Seconds between two looks for work."""
_SHORTLY = 0.1
"""The same, where a neighbour may just be making some."""


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
    at_once: int = 1
    beat_seconds: float = 15.0
    name: str = field(default_factory=worker_name)
    _busy: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _stopping: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        self._together(self._run)

    def until_idle(self) -> int:
        return sum(self._together(self._until_idle))

    def end(self) -> None:
        self._stopping.set()
        with suppress(Unavailable):  # Then the lease runs out, as after any other death.
            self.queue.give_back(self.name)

    def _together(self, work: Callable[[], T]) -> list[T]:
        """By as many hands as there are, each in a thread that nobody waits for when the process ends."""
        if self.at_once == 1:
            return [work()]
        done: list[Future[T]] = [Future() for _ in range(self.at_once)]

        def hand(one: Future[T]) -> None:
            try:
                one.set_result(work())
            except BaseException as error:  # noqa: BLE001  # It is raised where the result is asked for.
                self._stopping.set()
                one.set_exception(error)

        for one in done:
            threading.Thread(target=hand, args=(one,), name="auditor-step", daemon=True).start()
        return [one.result() for one in done]

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                idle = not self.once()
            except Unavailable as error:
                log.warning("no work can be fetched, and is asked for again: %s", error)
                idle = True
            if idle:
                self.queue.wait(_IDLE)

    def _until_idle(self) -> int:
        """Whoever finds nothing waits for those that work: what they do may make more workable."""
        steps = 0
        while not self._stopping.is_set():
            self._count(1)
            try:
                while not self._stopping.is_set() and self.once():
                    steps += 1
            finally:
                last = self._count(-1)
            if last:
                break
            self.queue.wait(_SHORTLY)
        return steps

    def _count(self, change: int) -> bool:
        """One more or less is at work; whether nobody is."""
        with self._lock:
            self._busy += change
            return self._busy == 0

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
