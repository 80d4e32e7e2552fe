"""A fake endpoint in a process of its own, so that a benchmark measures the client and not both."""

import multiprocessing
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Self

from auditor.testing.endpoint import FakeEndpoint
from auditor.testing.values import Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What the endpoint has done so far."""

    served: int
    connections: int
    most_under_way: int
    cpu: float
    """Seconds of processor time of its process."""


class EndpointApart:
    """`with EndpointApart(answers, latency=2.0) as endpoint:` serves at `endpoint.url`.

    `answers` must be something that can be sent to another process: texts, replies, a function of a module. The
    program that starts it needs `if __name__ == "__main__":`, as each that starts processes.
    """

    def __init__(self, answers: Answers = "{}", *, latency: float = 0.0) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, answers, latency), daemon=True)
        self.url = ""
        """The base URL, with /v1; known inside of the block."""

    def __enter__(self) -> Self:
        self._process.start()
        self.url = self._pipe.recv()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pipe.send(False)
        self._process.join()
        self._process.close()
        self._pipe.close()

    def tally(self) -> Tally:
        self._pipe.send(True)
        tally: Tally = self._pipe.recv()
        return tally


def _serve(pipe: "Connection[object, object]", answers: Answers, latency: float) -> None:
    """Serves until it is told to stop; tells how much it has done whenever it is asked."""
    with FakeEndpoint(answers, latency=latency, keep_calls=False) as endpoint:
        pipe.send(endpoint.url)
        while pipe.recv():
            pipe.send(
                Tally(
                    served=endpoint.served,
                    connections=endpoint.connections,
                    most_under_way=endpoint.most_under_way,
                    cpu=time.process_time(),
                )
            )
    pipe.close()
