"""`make bench-llm`: the way to a model against the raw clients, over a fake endpoint in a process of its own.

Throughput is told as a fraction of concurrency / latency, which nothing can pass; processor time by call, tokens by
message, and the memory of an audit of many mails beside it.
"""

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from auditor.config import Client, Config
from auditor.core.reading import read
from auditor.engines.llm.chat import Request, Rung, Task
from auditor.engines.llm.wires.forms import forced, messages
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.prompts import load
from auditor.model.people import Gate
from auditor.model.text import Document, DocumentKind, Party, Reading
from auditor.testing.apart import EndpointApart
from auditor.wiring.model import model_engine

_ANSWER = json.dumps({"commitments": [], "overpromises": []})
_SETTINGS = ((2.0, 64, 320), (0.25, 32, 640))
"""Latency in seconds, calls at once, messages."""
_MAILS = (1_000, 10_000)


def readings(count: int) -> Iterator[Reading]:
    """Short mails, each of its own words."""
    for number in range(count):
        text = (
            f"Hi Ana,\n\nthanks for the call. I'll send offer {number} by Friday, and Rolf brings the samples.\n\nTom\n"
        )
        yield read(
            Document(id=f"m{number}", origin=f"m{number}", kind=DocumentKind.DRAFT, text=text, author=Party(name="Tom"))
        )


def ours(url: str, client: Client, at_once: int, count: int) -> tuple[float, float]:
    """Seconds and processor seconds of the whole engine, books and all."""
    with tempfile.TemporaryDirectory() as folder:
        settings = {
            "base_url": url,
            "client": client,
            "gate": Gate.ALL,
            "at_once": at_once,
            "answers": f"{folder}/a.sqlite",
        }
        engine = model_engine(Config(model="bench", llm=settings), OfflineEngine(), run="bench")
        list(engine.extract_all(readings(1)))  # the first call finds out how answers are held to their form
        begun, used = time.perf_counter(), time.process_time()
        done = list(engine.extract_all(readings(count)))
        spent = time.perf_counter() - begun, time.process_time() - used
        engine.close()
    assert len(done) == count
    return spent


def raw(
    url: str,
    send: Callable[[Any, Request], Awaitable[object]],
    make: Callable[[str], Any],
    at_once: int,
    count: int,
) -> tuple[float, float]:
    """The same questions through a bare client, nothing checked and nothing kept."""

    async def work() -> tuple[float, float]:
        requests = [_request(one) for one in readings(count)]
        client, gate = make(url), asyncio.Semaphore(at_once)

        async def one(request: Request) -> None:
            async with gate:
                await send(client, request)

        await send(client, requests[0])
        begun, used = time.perf_counter(), time.process_time()
        await asyncio.gather(*map(one, requests))
        spent = time.perf_counter() - begun, time.process_time() - used
        await (client.close() if hasattr(client, "close") else client.aclose())
        return spent

    return asyncio.run(work())


_PROMPTS = load()


def _request(reading: Reading) -> Request:
    return _PROMPTS.request(
        Task.EXTRACT,
        model="bench",
        variables={"kind": "draft", "sent_at": "unknown"},
        data={"author": "Tom", "context": "", "text": reading.document.text},
        max_tokens=4_000,
    )


def _body(request: Request) -> dict[str, Any]:
    return {"model": "bench", "messages": messages(request), "max_tokens": 4_000, **forced(request, Rung.JSON_SCHEMA)}


def _openai(url: str) -> Any:
    from openai import AsyncOpenAI

    return AsyncOpenAI(api_key="k", base_url=url, max_retries=0)


def _httpx(url: str) -> Any:
    import httpx2

    return httpx2.AsyncClient(base_url=url, timeout=60, limits=httpx2.Limits(max_connections=None))


async def _post(client: Any, request: Request) -> object:
    return (await client.post("/chat/completions", json=_body(request))).json()


def _line(name: str, spent: tuple[float, float], latency: float, at_once: int, count: int) -> None:
    seconds, used = spent
    ideal = -(-count // at_once) * latency
    print(f"  {name:<28} {ideal / seconds:6.0%} of the ideal {used / count * 1_000:8.1f} ms CPU a call")


def speed() -> None:
    for latency, at_once, count in _SETTINGS:
        print(f"\n{count} messages, {at_once} at once, an endpoint that takes {latency:g} s")
        with EndpointApart(_ANSWER, latency=latency) as endpoint:
            url = endpoint.url
            _line("raw httpx2", raw(url, _post, _httpx, at_once, count), latency, at_once, count)
            bare = raw(url, lambda c, r: c.chat.completions.create(**_body(r)), _openai, at_once, count)
            _line("raw openai", bare, latency, at_once, count)
            for client in Client:
                _line(f"auditor through {client.value}", ours(url, client, at_once, count), latency, at_once, count)


def tokens() -> None:
    """About how much a message costs: characters divided by four."""
    turns = _request(next(readings(1))).turns
    whole, stable = (sum(len(t.text) for t in some) // 4 for some in (turns, turns[:-1]))
    print(f"\nTokens of one short message, about: {whole:,}, of which {stable:,} are the same in every question")


def memory() -> None:
    """The largest size of a process that audits so many mails with a model."""
    sizes = []
    for count in _MAILS:
        done = subprocess.run(
            [sys.executable, "-m", "tools.bench_llm", "--memory", str(count)],
            capture_output=True,
            text=True,
            check=True,
        )
        sizes.append(int(done.stdout.split()[-1]))
        print(f"Memory at {count:,} messages: {sizes[-1]:,} MB")
    print(f"{_MAILS[1] // _MAILS[0]} times the messages: {sizes[1] / sizes[0]:.1f} times the memory")


def _measure(count: int) -> None:
    with EndpointApart(_ANSWER) as endpoint, tempfile.TemporaryDirectory() as folder:
        settings = {
            "base_url": endpoint.url,
            "client": Client.OPENAI,
            "gate": Gate.ALL,
            "answers": f"{folder}/a.sqlite",
        }
        engine = model_engine(Config(model="bench", llm=settings), OfflineEngine(), run="bench")
        assert sum(1 for _ in engine.extract_all(readings(count))) == count
        engine.close()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1_024)


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--memory"]:
        _measure(int(arguments[1]))
        return 0
    speed()
    tokens()
    memory()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
