"""What is written to a connection, step by step, and the faults that happen there."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import repeat

from auditor.testing.bodies import Message
from auditor.testing.faults import Fault

_REASONS = {200: "OK", 307: "Temporary Redirect", 308: "Permanent Redirect", 400: "Bad Request", 404: "Not Found"}


_REDIRECTS = frozenset({Fault.REDIRECT_307, Fault.REDIRECT_308})


class End(Enum):
    """How an answer ends."""

    KEEP = "keep"
    CLOSE = "close"
    RESET = "reset"
    HANG = "hang"
    """Nothing more, and the connection stays until the client or the endpoint closes it."""


@dataclass(frozen=True, slots=True)
class Pause:
    seconds: float


Step = bytes | Pause | End
Steps = Iterable[Step]


def steps(message: Message, fault: Fault | None = None, *, interval: float = 5.0, elsewhere: str = "") -> Steps:
    """What to do with the line for `message`; `interval` in seconds, `elsewhere` the base URL of a redirect."""
    if fault in _REDIRECTS:
        there = {"location": f"{elsewhere}/chat/completions"}
        message = Message(status=307 if fault is Fault.REDIRECT_307 else 308, body=b"", headers=there)
    played = _FAULTS[fault](message, interval) if fault in _FAULTS else (_head(message) + message.body, End.KEEP)
    return (Pause(message.delay), *played) if message.delay and fault not in _ENDLESS else played


def _head(message: Message, *, length: int | None = None, chunked: bool = False) -> bytes:
    lines = [f"HTTP/1.1 {message.status} {_REASONS.get(message.status, 'Status')}"]
    lines += [f"{name}: {value}" for name, value in message.headers.items()]
    told = len(message.body) if length is None else length
    lines.append("transfer-encoding: chunked" if chunked else f"content-length: {told}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def _half(message: Message) -> bytes:
    return message.body[: len(message.body) // 2]


def _dribble(data: bytes, interval: float) -> Iterator[Step]:
    for byte in data:
        yield bytes((byte,))
        yield Pause(interval)


def _dribbled_body(message: Message, interval: float) -> Iterator[Step]:
    yield _head(message)
    yield from _dribble(message.body, interval)
    yield End.KEEP


def _dribbled_headers(message: Message, interval: float) -> Iterator[Step]:
    yield from _dribble(_head(message), interval)
    yield message.body
    yield End.KEEP


def _spaces(message: Message, interval: float) -> Iterator[Step]:
    yield _head(message, chunked=True)
    for _ in repeat(None):
        yield _chunk(b" ")
        yield Pause(interval)


_ENDLESS = frozenset({Fault.DRIBBLE, Fault.DRIBBLE_HEADERS, Fault.KEEP_ALIVE_FOREVER})

_FAULTS: dict[Fault, Callable[[Message, float], Steps]] = {
    Fault.RESET: lambda *_: (End.RESET,),
    Fault.CLOSED: lambda *_: (End.CLOSE,),
    Fault.RESET_IN_BODY: lambda m, _: (_head(m) + _half(m), Pause(0.02), End.RESET),
    Fault.CUT_BODY: lambda m, _: (_head(m) + _half(m), End.CLOSE),
    Fault.CUT_CHUNKED: lambda m, _: (_head(m, chunked=True) + _chunk(_half(m)), End.CLOSE),
    Fault.HEADER_STALL: lambda m, _: (_head(m)[:20], End.HANG),
    Fault.DRIBBLE: _dribbled_body,
    Fault.DRIBBLE_HEADERS: _dribbled_headers,
    Fault.NEVER_CLOSED: lambda m, _: (_head(m, chunked=True) + _chunk(m.body), End.HANG),
    Fault.KEEP_ALIVE_FOREVER: _spaces,
}

ON_THE_LINE = frozenset(_FAULTS) | _REDIRECTS
"""Faults that leave the answer as it is and spoil its way."""
