"""As much HTTP/1.1 as a client of a model speaks: cheap, with kept connections, no more."""

import asyncio
import socket
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from auditor.testing.line import End, Pause, Step, Steps

_TLS = 0x16
"""First byte of a TLS handshake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A whole request."""

    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


class Host(Protocol):
    """What a connection asks about."""

    def joined(self, connection: "Connection") -> int:
        """A new connection; answers its number."""
        ...

    def left(self, connection: "Connection") -> None: ...

    def answer(self, incoming: Incoming, connection: int) -> Steps: ...

    def answered(self) -> None:
        """An answer is over, or its connection went away before its end."""
        ...


class Connection(asyncio.Protocol):
    """One connection: reads a request, plays its answer, reads the next."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._buffer = bytearray()
        self._busy = False
        self._timer: asyncio.TimerHandle | None = None
        self._number = 0
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport
        self._number = self._host.joined(self)

    def connection_lost(self, _: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._over()
        self._host.left(self)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if self._buffer[0] == _TLS:
            self.drop()
        elif not self._busy:
            self._next()

    def drop(self) -> None:
        """Closes at once, without the rest of an answer."""
        if self._transport is not None:
            self._transport.abort()

    def _next(self) -> None:
        incoming = _taken(self._buffer)
        if incoming is not None:
            self._busy = True
            self._play(iter(self._host.answer(incoming, self._number)))

    def _over(self) -> None:
        if self._busy:
            self._busy = False
            self._host.answered()

    def _play(self, steps: Iterator[Step]) -> None:
        """Plays until the end or the next pause."""
        if self._transport is None or self._transport.is_closing():
            return
        for step in steps:
            match step:
                case bytes():
                    self._transport.write(step)
                case Pause():
                    self._timer = asyncio.get_running_loop().call_later(step.seconds, self._play, steps)
                    return
                case End():
                    self._end(self._transport, step)

    def _end(self, transport: asyncio.Transport, end: End) -> None:
        match end:
            case End.KEEP:
                self._over()
                if self._buffer:
                    self._next()
            case End.CLOSE:
                transport.close()
            case End.RESET:
                plug = transport.get_extra_info("socket")
                plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                transport.abort()
            case End.HANG:
                pass


def _taken(buffer: bytearray) -> Incoming | None:
    """Takes one whole request from the front of `buffer`; None while it is not all there."""
    end = buffer.find(b"\r\n\r\n")
    if end < 0:
        return None
    first, *lines = buffer[:end].decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in lines)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    start = end + 4
    if "chunked" in headers.get("transfer-encoding", ""):
        whole = _unchunked(buffer, start)
    else:
        stop = start + int(headers.get("content-length", "0"))
        whole = (bytes(buffer[start:stop]), stop) if len(buffer) >= stop else None
    if whole is None:
        return None
    body, stop = whole
    del buffer[:stop]
    return Incoming(method=method, target=target, headers=headers, body=body)


def _unchunked(buffer: bytearray, at: int) -> tuple[bytes, int] | None:
    """The body that begins at `at` and where it ends; None while it is not all there."""
    parts: list[bytes] = []
    while True:
        line = buffer.find(b"\r\n", at)
        if line < 0:
            return None
        size = int(buffer[at:line].split(b";")[0], 16)
        stop = line + 2 + size + 2
        if len(buffer) < stop:
            return None
        if size == 0:
            return b"".join(parts), stop
        parts.append(bytes(buffer[line + 2 : stop - 2]))
        at = stop
