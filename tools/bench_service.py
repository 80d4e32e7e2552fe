"""`make bench-service`: 50 clients at `/v1/check`, offline, against a bare FastAPI route that returns the same bytes.

Both servers are processes of their own under the same uvicorn, both parse the draft into the same schema. The clients
share this process and keep their connections: each asks, waits for the answer, asks again, so that what they wait is
the queue of 50 and not the review. One client is measured beside them, and the review alone, without HTTP.
"""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path
from statistics import quantiles
from urllib.parse import urlsplit

from auditor import wiring
from auditor.config import Config
from auditor.reports import Format, renderer
from auditor.service.reviews import reviewed

_ROOT = Path(__file__).resolve().parent.parent
_EXAMPLES = _ROOT / "examples"
_CLIENTS = 50
_SECONDS = 10.0
_WARM = 100
_SETTINGS = "[service]\na_minute = 0\n"
"""Without a limit of requests: all of them come from one address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What clients saw: the seconds of each answer, and of the whole."""

    waits: Sequence[float]
    wall: float
    server: float
    """Processor seconds of the server meanwhile."""

    @property
    def rate(self) -> float:
        return len(self.waits) / self.wall

    def line(self, name: str, clients: int) -> str:
        cuts = quantiles(self.waits, n=100)
        waits = " ".join(f"{cuts[at - 1] * 1000:8.1f}" for at in (50, 95, 99))
        return f"{name:14} {clients:7} {self.rate:10,.0f} {waits} {self.server / len(self.waits) * 1000:12.2f}"


def drafts() -> list[bytes]:
    """The examples as bodies of requests: those of the batch, two pasted texts, and a long one of both."""
    lines = (_EXAMPLES / "drafts" / "batch.jsonl").read_text().splitlines()
    texts = [(_EXAMPLES / "drafts" / name).read_text() for name in ("closing-push.txt", "visit-notes.md")]
    texts.append("\n\n".join(texts * 3))
    return [*(line.encode() for line in lines if line), *(json.dumps({"text": text}).encode() for text in texts)]


async def _ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, body: bytes) -> bytes:
    """One request over a connection that is kept. Raises RuntimeError for anything but 200."""
    head = (
        f"POST /v1/check HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: {len(body)}"
    )
    writer.write(head.encode() + b"\r\n\r\n" + body)
    told = await reader.readuntil(b"\r\n\r\n")
    length = next(line for line in told.lower().split(b"\r\n") if line.startswith(b"content-length:"))
    answer = await reader.readexactly(int(length.partition(b":")[2]))
    if b" 200 " not in told.partition(b"\r\n")[0]:
        raise RuntimeError(answer.decode())
    return answer


async def _client(port: int, bodies: Iterator[bytes], until: Callable[[], bool]) -> list[float]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    waits = []
    while not until():
        begun = time.perf_counter()
        await _ask(reader, writer, next(bodies))
        waits.append(time.perf_counter() - begun)
    writer.close()
    return waits


async def _loaded(served: "Served", clients: int, seconds: float) -> Load:
    bodies, end = cycle(drafts()), time.perf_counter() + seconds
    begun, used = time.perf_counter(), served.used()
    waits = await asyncio.gather(
        *(_client(served.port, bodies, lambda: time.perf_counter() > end) for _ in range(clients))
    )
    wall = time.perf_counter() - begun
    return Load(waits=[one for some in waits for one in some], wall=wall, server=served.used() - used)


async def _answers(port: int) -> dict[str, str]:
    """The answer to each text; and a warm server."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    bodies = drafts()
    for body in islice(cycle(bodies), _WARM):
        await _ask(reader, writer, body)
    found = {json.loads(body)["text"]: (await _ask(reader, writer, body)).decode() for body in bodies}
    writer.close()
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A server that answers."""

    process: subprocess.Popen[str]
    port: int

    def used(self) -> float:
        """Its processor seconds so far; Linux."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def _served(folder: Path, *command: str) -> Iterator[Served]:
    """A process that tells its address on standard error; its log goes to a file, as that of a service does."""
    log = folder / f"{command[1]}.log"
    environment = {**os.environ, "AUDITOR_LEDGER": str(folder / "ledger.db")}
    with log.open("w") as told, subprocess.Popen([sys.executable, "-m", *command], stderr=told, env=environment,
                                                 text=True, cwd=_ROOT) as process:  # fmt: skip
        try:
            while "http://" not in (said := log.read_text()):
                if process.poll() is not None:
                    raise RuntimeError(said)
                time.sleep(0.05)
            address = next(word for word in said.split() if word.startswith("http://"))
            yield Served(process=process, port=urlsplit(address).port or 0)
        finally:
            process.terminate()


def _bare(answers: Path) -> None:
    """A route that takes the same drafts and returns the answers of that file."""
    import uvicorn
    from fastapi import FastAPI, Response

    from auditor.service.schemas import DraftIn

    known: dict[str, str] = json.loads(answers.read_text())
    app = FastAPI()

    @app.post("/v1/check")
    async def check(draft: DraftIn) -> Response:
        return Response(known[draft.text], media_type="application/json")

    config = uvicorn.Config(app, port=0, access_log=False, log_config=None, server_header=False)
    place = config.bind_socket()
    place.listen()
    print(f"http://127.0.0.1:{place.getsockname()[1]} (bare)", file=sys.stderr, flush=True)
    uvicorn.Server(config).run(sockets=[place])


def _alone(seconds: float) -> float:
    """Reviews a second in this process, from fields to the JSON of the report."""
    config = Config(knowledge=str(_EXAMPLES / "knowledge"))
    now = datetime.now(UTC).replace(microsecond=0)
    shop = wiring.review_shop(config, wiring.Run(as_of=now, keep_text=True))
    asked, render, done = cycle([json.loads(body) for body in drafts()]), renderer(Format.JSON).render, 0
    for fields in islice(asked, _WARM):
        render(reviewed(fields, shop, now=now))
    begun = time.perf_counter()
    while time.perf_counter() - begun < seconds:
        render(reviewed(next(asked), shop, now=now))
        done += 1
    return done / (time.perf_counter() - begun)


def main(arguments: list[str]) -> int:
    """`bare FILE` is the other server; a number: seconds of each measurement."""
    if arguments[:1] == ["bare"]:
        _bare(Path(arguments[1]))
        return 0
    seconds = float(arguments[0]) if arguments else _SECONDS
    sizes = [len(body) for body in drafts()]
    print(f"{len(sizes)} drafts of {min(sizes):,} to {max(sizes):,} bytes; {os.cpu_count()} cores, clients on one")
    alone = _alone(seconds)
    print("server         clients  answers/s   p50 ms   p95 ms   p99 ms  cpu ms/each")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "auditor.toml").write_text(_SETTINGS)
        mine = ("auditor", "serve", "--port", "0", "--config", str(folder / "auditor.toml"))
        with _served(folder, *mine, "--knowledge", str(_EXAMPLES / "knowledge")) as served:
            answers = asyncio.run(_answers(served.port))
            one = asyncio.run(_loaded(served, 1, seconds))
            print(one.line("auditor serve", 1), flush=True)
            many = asyncio.run(_loaded(served, _CLIENTS, seconds))
            print(many.line("auditor serve", _CLIENTS), flush=True)
        (folder / "answers").write_text(json.dumps(answers))
        with _served(folder, "tools.bench_service", "bare", str(folder / "answers")) as served:
            asyncio.run(_answers(served.port))
            bare = asyncio.run(_loaded(served, _CLIENTS, seconds))
            print(bare.line("bare route", _CLIENTS), flush=True)
    print(f"the review alone, without HTTP: {alone:,.0f} a second, {1000 / alone:.2f} ms each")
    print(f"auditor serve against the bare route: {many.rate / bare.rate:.4f}; against the review alone: "
          f"{many.rate / alone:.2f}")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
