"""`make bench-llm`: the way to a model against the raw clients, over a fake endpoint in a process of its own.

Throughput is told as a fraction of concurrency / latency, which nothing can pass; processor time by call, tokens by
message, and the memory of an audit of many mails beside it. langextract is measured too where LANGEXTRACT names an
interpreter that has it (python -m venv lx && lx/bin/pip install 'langextract[openai]'; LANGEXTRACT=lx/bin/python).
"""

import asyncio
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from email import message_from_string, policy
from pathlib import Path
from typing import Any

from auditor.config import Client, Config
from auditor.core.reading import read
from auditor.engines.llm.chat import Request, Rung, Task
from auditor.engines.llm.estimate import Estimating
from auditor.engines.llm.wires.forms import forced, messages
from auditor.engines.offline.engine import OfflineEngine
from auditor.engines.prompts import load
from auditor.engines.prompts.values import Example
from auditor.evaluation.bench import Bench
from auditor.evaluation.cases.load import load as load_cases
from auditor.evaluation.cases.world import story
from auditor.model.people import Gate
from auditor.model.text import Document, DocumentKind, Party, Reading, Side
from auditor.testing.apart import EndpointApart
from auditor.wiring.model import model_engine, model_engine_over

_ANSWER = json.dumps({"commitments": [], "overpromises": []})
_NOTHING = json.dumps({"extractions": []})
_LANGEXTRACT = os.environ.get("LANGEXTRACT", "")
_CASES = Path(__file__).resolve().parent.parent / "eval" / "cases"
_SETTINGS = ((2.0, 64, 960), (0.25, 32, 1_280))
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
        if _LANGEXTRACT:
            with EndpointApart(_NOTHING, latency=latency) as endpoint:
                texts = [one.document.text for one in readings(count)]
                figures = langextract(endpoint.url, at_once, texts)
            _line("langextract", (figures["seconds"], figures["cpu"]), latency, at_once, count)


def tokens() -> None:
    """About how much a message costs: characters divided by four, over the mails of eval/cases."""
    mails = load_cases(_CASES).messages
    print(f"\nInput tokens a message, about, over the {len(mails)} mails of eval/cases")
    for gate in Gate:
        counted = Estimating()
        engine = model_engine_over(Config(model="bench", llm={"gate": gate}), OfflineEngine(), counted)
        bench = Bench(engine=engine)
        for case in mails:
            story(case, bench)
        engine.close()
        spent = counted.estimate
        print(
            f"  auditor, gate {gate.value:<14}{spent.input_tokens / len(mails):6,.0f}  in {spent.calls} calls, "
            f"{spent.stable_tokens / max(spent.calls, 1):,.0f} of each the same every time"
        )
    print("The same mails as if our side had sent each of them, gate all")
    for share in (1, 4, 8):
        counted = Estimating()
        engine = model_engine_over(
            Config(model="bench", llm={"gate": Gate.ALL, "share": share}), OfflineEngine(), counted
        )
        list(engine.extract_all(_sent(_body_of(case.mail or "")) for case in mails))
        engine.close()
        spent = counted.estimate
        print(f"  auditor, {share} in a question  {spent.input_tokens / len(mails):10,.0f}  in {spent.calls} calls")
    if _LANGEXTRACT:
        texts = [_body_of(case.mail or "") for case in mails]
        with EndpointApart(_NOTHING) as endpoint:
            figures = langextract(endpoint.url, 8, texts)
        print(f"  langextract{figures['characters'] / 4 / len(mails):23,.0f}  in {figures['calls']:.0f} calls")


def _sent(text: str) -> Reading:
    us = Party(name="Tom", side=Side.OURS)
    return read(Document(id="m", origin="m", kind=DocumentKind.EMAIL, text=text, author=us))


def _body_of(mail: str) -> str:
    body = message_from_string(mail, policy=policy.default).get_body(("plain", "html"))
    return body.get_content() if body is not None else ""


def langextract(url: str, at_once: int, texts: Sequence[str]) -> dict[str, float]:
    """The same instructions and examples as ours, in its form; see tools/bench_langextract.py for the figures."""
    prompt = _PROMPTS.by_task[Task.EXTRACT]
    job = {
        "url": url,
        "at_once": at_once,
        "description": prompt.opening[0].text,
        # It takes no example without a find.
        "examples": [one for one in map(_as_extractions, prompt.examples) if one["found"]],
        "texts": list(texts),
    }
    done = subprocess.run(
        [_LANGEXTRACT, str(Path(__file__).with_name("bench_langextract.py"))],
        input=json.dumps(job),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"langextract failed under {_LANGEXTRACT}:\n{done.stderr[-2_000:]}")
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _as_extractions(example: Example) -> dict[str, object]:
    said = example.reply.model_dump(mode="json")
    found = [
        {"class": kind, "text": one["quote"], "attributes": {k: str(v) for k, v in one.items() if v and k != "quote"}}
        for kind in ("commitments", "overpromises")
        for one in said[kind]
    ]
    return {"text": example.given.texts["text"], "found": found}


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
