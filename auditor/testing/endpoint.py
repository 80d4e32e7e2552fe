"""A fake OpenAI-compatible endpoint: a real HTTP server on loopback that answers as it is told."""

import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import TracebackType
from typing import Self

from auditor.testing.batches import BatchDesk, BatchManner
from auditor.testing.bodies import JSON_TYPE, Message, completion, encoded, error
from auditor.testing.broken import FOR_ANY, HEAVY, STATUSES, spoilt_message, spoilt_reply
from auditor.testing.dialects import Dialect, refused, rung_of
from auditor.testing.embeddings import embeddings
from auditor.testing.faults import Fault
from auditor.testing.http import Connection, Incoming
from auditor.testing.line import ON_THE_LINE, Steps, steps
from auditor.testing.serving import LoopbackServer, StalledPort
from auditor.testing.values import Answer, Answers, Call, Reply, object_of

_NOWHERE = "http://127.0.0.1:9/v1"
_NO_BATCHES = BatchManner()
_OVER = Reply(
    status=410, body=encoded({"error": {"message": "The script of this endpoint is over.", "code": "script"}})
)


class FakeEndpoint:
    """`with FakeEndpoint(answers) as endpoint:` serves at `endpoint.url` until the block ends.

    `answers` is one answer for all, a list, or a function of the request's body. The function is called in the thread
    of the server; what it raises closes the connection and is raised again at the end of the block.

    `latency` seconds before each chat completion. `key` is the only key that it takes; None takes any, and none.
    `refuses` names rungs and parameters that it answers with an error, in the words of `dialect`; `ignores` names rungs
    that it passes over, so that prose comes back. `interval` seconds between two bytes of a fault that dribbles,
    `heavy` the bytes (whole mebibytes) of a huge body and of an unpacked bomb.
    `elsewhere` is the base URL that a redirect points to. `keep_calls=False` counts requests without keeping them.
    """

    def __init__(
        self,
        answers: Answers = "{}",
        *,
        latency: float = 0.0,
        key: str | None = None,
        refuses: Collection[str] = (),
        ignores: Collection[str] = (),
        dialect: Dialect = Dialect.OPENAI,
        models: Collection[str] = ("fake-model",),
        interval: float = 5.0,
        heavy: int = HEAVY,
        elsewhere: str = _NOWHERE,
        batch: BatchManner = _NO_BATCHES,
        keep_calls: bool = True,
        port: int = 0,
    ) -> None:
        self.latency = latency
        self.refuses = refuses
        self.ignores = ignores
        self._key = key
        self._dialect = dialect
        self._models = models
        self._interval = interval
        self._heavy = heavy
        self._elsewhere = elsewhere
        self._keep = keep_calls
        self._script = _script(answers)
        self._server = LoopbackServer(self, port)
        self._desk = BatchDesk(self._said, batch)
        self._open: set[Connection] = set()
        self._fault: Fault | None = None
        self._numbers = 0
        self.calls: list[Call] = []
        """Every request, in the order of arrival."""
        self.served = 0
        """Requests that came in."""
        self.connections = 0
        """Connections that were ever made."""
        self.under_way = 0
        """Requests that are being answered now."""
        self.most_under_way = 0

    @property
    def url(self) -> str:
        """The base URL, with /v1; known inside of the block."""
        return f"http://127.0.0.1:{self._server.port}/v1"

    @property
    def chats(self) -> list[Call]:
        """The calls that asked for a chat completion."""
        return [call for call in self.calls if call.path.endswith("/chat/completions")]

    def __enter__(self) -> Self:
        self._server.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.stop(tuple(self._open))
        if self._server.failures and value is None:
            raise self._server.failures[0]

    @contextmanager
    def failing(self, fault: Fault) -> Iterator[str]:
        """Every request inside of the block meets `fault`; gives the base URL to use there.

        What is no chat completion meets it too, if it can. With a status nothing was done; when the line breaks, it
        was, and only its answer is lost.
        """
        match fault:
            case Fault.REFUSED:
                self._server.silence(tuple(self._open))
                try:
                    yield self.url
                finally:
                    self._server.listen()
            case Fault.DNS:
                yield "http://no-such-host.invalid/v1"
            case Fault.TLS_CUT:
                yield self.url.replace("http:", "https:")
            case Fault.CONNECT_STALL:
                with StalledPort() as port:
                    yield f"http://127.0.0.1:{port}/v1"
            case _:
                self._fault = fault
                try:
                    yield self.url
                finally:
                    self._fault = None

    def joined(self, connection: Connection) -> int:
        self._open.add(connection)
        self.connections += 1
        return self.connections

    def left(self, connection: Connection) -> None:
        self._open.discard(connection)

    def answered(self) -> None:
        self.under_way -= 1

    def answer(self, incoming: Incoming, connection: int) -> Steps:
        """What goes back over the line for one request."""
        self.served += 1
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        call = Call(
            method=incoming.method,
            path=incoming.target.partition("?")[0],
            headers=incoming.headers,
            raw=incoming.body,
            connection=connection,
            at=time.monotonic(),
        )
        if self._keep:
            self.calls.append(call)
        message, fault = self._routed(call)
        return steps(message, fault, interval=self._interval, elsewhere=self._elsewhere)

    def _routed(self, call: Call) -> tuple[Message, Fault | None]:
        if self._key is not None and call.headers.get("authorization") != f"Bearer {self._key}":
            return error(401, "Incorrect API key provided.", code="invalid_api_key"), None
        path = tuple(call.path.strip("/").split("/"))
        if path[-2:] == ("chat", "completions"):
            message, fault = self._said(object_of(call.raw), self._fault)
            return replace(message, delay=message.delay + self.latency), fault
        if self._fault in STATUSES:
            return STATUSES[self._fault], None
        message = self._filed(call, path)
        if self._fault in FOR_ANY:
            message = spoilt_message(self._fault, message, self._heavy)
        return message, self._fault if self._fault in ON_THE_LINE else None

    def _filed(self, call: Call, path: tuple[str, ...]) -> Message:
        """The answer to whatever is no chat: models, embeddings, files, batches."""
        if path[-1] == "models":
            owned = {"object": "model", "created": 0, "owned_by": "auditor"}
            models = [{"id": name, **owned} for name in self._models]
            return Message(body=encoded({"object": "list", "data": models}))
        if path[-1] == "embeddings":
            return Message(body=encoded(embeddings(call.body)))
        after = path[path.index("v1") + 1 :] if "v1" in path else path
        unknown = error(404, f"Unknown request URL: {call.method} {call.path}.", code="unknown_url")
        return self._desk.route(call.method, after, call.headers, call.raw) or unknown

    def _said(self, body: dict[str, object], fault: Fault | None = None) -> tuple[Message, Fault | None]:
        """The answer to one chat completion and the fault of its way, for a call as for a line of a batch."""
        refusal = refused(body, self.refuses, self._dialect)
        if refusal is not None:
            return refusal, None
        said = self._script(body)
        reply = Reply(said) if isinstance(said, str) else said
        fault = fault or reply.fault
        if rung_of(body) in self.ignores:
            reply = spoilt_reply(Fault.PROSE, reply)
            body = {key: value for key, value in body.items() if key not in ("tools", "tool_choice")}
        if fault is not None:
            reply = spoilt_reply(fault, reply)
        message = self._message(reply, body)
        if fault is not None:
            message = spoilt_message(fault, message, self._heavy)
        return message, fault if fault in ON_THE_LINE else None

    def _message(self, reply: Reply, body: dict[str, object]) -> Message:
        self._numbers += 1
        headers = {"content-type": JSON_TYPE, "x-request-id": f"req_{self._numbers}", **reply.headers}
        if reply.body is not None:
            whole = reply.body
        elif reply.status >= 400:
            whole = error(reply.status, reply.text or "Scripted error.", code="scripted").body
        else:
            whole = encoded(completion(reply, body, self._numbers))
        return Message(status=reply.status, body=whole, headers=headers, delay=reply.delay)


def _script(answers: Answers) -> Callable[[dict[str, object]], Answer]:
    if isinstance(answers, str | Reply):
        return lambda _: answers
    if callable(answers):
        return answers
    left = iter(answers)
    return lambda _: next(left, _OVER)
