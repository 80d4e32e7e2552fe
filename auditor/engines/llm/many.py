"""Many questions at once, answers in the order of the questions; the caller stays an ordinary loop."""

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Coroutine, Iterable, Iterator
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")


class Background:
    """An event loop in a thread of its own, started when it is first needed; clients belong to one loop for life."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    def start(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Begins `work`; the future may be waited for in any thread."""
        return asyncio.run_coroutine_threadsafe(work, self._running())

    def stop(self) -> None:
        """Ends the thread; what still runs is cancelled first."""
        loop, thread = self._loop, self._thread
        if loop is None or thread is None:
            return
        asyncio.run_coroutine_threadsafe(_cancel_all(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
        self._loop = self._thread = None

    def _running(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(target=self._loop.run_forever, name="auditor-model", daemon=True)
            self._thread.start()
        return self._loop


def in_order(
    background: Background, work: Callable[[T], Coroutine[Any, Any, R]], items: Iterable[T], *, ahead: int
) -> Iterator[Future[R]]:
    """The finished futures of `work` over `items`, in the order of `items`.

    At most `ahead` items are taken beyond the one that is waited for, so memory stays bounded over any number. When the
    caller stops early, what was begun is cancelled.
    """
    waiting: deque[Future[R]] = deque()
    try:
        for item in items:
            waiting.append(background.start(work(item)))
            while waiting and (len(waiting) > ahead or waiting[0].done()):
                yield _done(waiting)
        while waiting:
            yield _done(waiting)
    finally:
        for future in waiting:
            future.cancel()


def _done(waiting: deque[Future[R]]) -> Future[R]:
    """The first future, once it is done; it stays in the row while it is waited for, so that it can be cancelled."""
    waiting[0].exception()
    return waiting.popleft()


async def _cancel_all() -> None:
    rest = asyncio.all_tasks() - {asyncio.current_task()}
    for task in rest:
        task.cancel()
    await asyncio.gather(*rest, return_exceptions=True)
