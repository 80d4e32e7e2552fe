"""A loopback server in a thread of its own."""

import asyncio
import socket
import threading
from collections.abc import Coroutine
from contextlib import ExitStack
from types import TracebackType
from typing import Any

from auditor.testing.http import Connection, Host

_HERE = "127.0.0.1"
_QUEUE = 1024


class LoopbackServer:
    """Serves `host` on 127.0.0.1 from `start` to `stop`; can be away in between and come back on the same port."""

    def __init__(self, host: Host, port: int = 0) -> None:
        self._host = host
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fake-endpoint", daemon=True)
        self._server: asyncio.Server | None = None
        self.port = port
        """0 until it is started, unless it was given."""
        self.failures: list[BaseException] = []
        """What an answering function raised."""

    def start(self) -> None:
        self._loop.set_exception_handler(self._note)
        self._thread.start()
        self.listen()

    def stop(self, connections: tuple[Connection, ...]) -> None:
        """Drops `connections` and ends the thread."""
        self.silence(connections)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def listen(self) -> None:
        """Accepts connections."""
        self._do(self._listen())

    def silence(self, connections: tuple[Connection, ...]) -> None:
        """Accepts none any more, and drops `connections`."""
        self._do(self._silence(connections))

    async def _listen(self) -> None:
        server = await asyncio.get_running_loop().create_server(
            lambda: Connection(self._host), _HERE, self.port, backlog=_QUEUE
        )
        self.port = server.sockets[0].getsockname()[1]
        self._server = server

    async def _silence(self, connections: tuple[Connection, ...]) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in connections:
            connection.drop()
        for _ in range(3):
            await asyncio.sleep(0)

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def _note(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        problem = context.get("exception")
        if isinstance(problem, BaseException) and not isinstance(problem, ConnectionError):
            self.failures.append(problem)


class StalledPort:
    """A port on loopback whose queue is full: who connects waits until he gives up."""

    def __init__(self) -> None:
        self._held = ExitStack()

    def __enter__(self) -> int:
        listening = self._held.enter_context(socket.socket())
        listening.bind((_HERE, 0))
        listening.listen(0)
        port: int = listening.getsockname()[1]
        for _ in range(3):
            waiting = self._held.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex((_HERE, port))
        return port

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.close()
