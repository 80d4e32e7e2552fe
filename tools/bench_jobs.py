"""`make bench-jobs`: a job of 10,000 documents over the API of a running `auditor serve`, killed again and again.

The service holds the worker, so that kill -9 takes both; a new one at another port goes on as soon as the lease of the
dead one is over (60 s: what a kill costs). The same job is done first by one that nobody kills, in another database.
Told are documents a second, the highest memory of the process, and whether both reports hold the same, each document once.
With the URLs of two empty PostgreSQL databases, these are used instead of files.
"""

import io
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import httpx

_ROOT = Path(__file__).resolve().parent.parent
_DOCUMENTS = 10_000
_KILLS = 5
_THINGS = ("price list", "floor plan", "sample box", "safety sheet", "test report", "fitting guide", "colour card")
_ASKED = {"as_of": "2026-06-01", "tz": "Europe/London", "our_domains": "ours.example", "mail_is_complete": "true"}


def mailbox(documents: int) -> bytes:
    """A .tar.gz of mails between 40 reps and 500 buyers; each fifth promises something."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        for number in range(documents):
            content = _mail(number).encode()
            entry = tarfile.TarInfo(f"mail/{number}.eml")
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return packed.getvalue()


def _mail(number: int) -> str:
    talk = number // 7
    thing = _THINGS[number % len(_THINGS)]
    words = f"I'll send you the {thing} by Friday." if number % 5 == 0 else f"The lorry with the {thing} left at noon."
    after = f"References: <{number - number % 7}@ours.example>\n" if number % 7 else ""
    day, minute = 1 + number % 28, number // 28 % 1440
    return (
        f"From: Rep {talk % 40} <rep{talk % 40}@ours.example>\nTo: Buyer <buyer@account{talk % 500}.example>\n"
        f"Date: {day} Apr 2026 {minute // 60:02}:{minute % 60:02}:00 +0000\nMessage-ID: <{number}@ours.example>\n"
        f"{after}Subject: Order {talk}\n\nHello,\n\na word on order {talk}. {words}\n\nKind regards\nRep {talk % 40}\n"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """`auditor serve` with its worker."""

    process: subprocess.Popen[str]
    client: httpx.Client

    def peak(self) -> int:
        """Its highest memory so far, in kB; Linux. 0 when it is gone."""
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), 0)

    def job(self, job_id: str) -> dict[str, Any]:
        told: dict[str, Any] = self.client.get(f"/v1/audits/{job_id}").raise_for_status().json()
        return told


@contextmanager
def serving(place: str, log: Path) -> Iterator[Service]:
    """Until it is left, then killed."""
    environment = {**os.environ, "AUDITOR_LEDGER": place}
    command = [sys.executable, "-m", "auditor", "serve", "--port", "0"]
    with log.open("w") as told, subprocess.Popen(command, stderr=told, env=environment, text=True,
                                                 cwd=_ROOT) as process:  # fmt: skip
        try:
            while "http://" not in (said := log.read_text()):
                if process.poll() is not None:
                    raise RuntimeError(said)
                time.sleep(0.1)
            address = next(word for word in said.split() if word.startswith("http://"))
            with httpx.Client(base_url=address, timeout=120) as client:
                yield Service(process=process, client=client)
        finally:
            process.kill()


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A job that is done."""

    report: dict[str, Any]
    wall: float
    peak: int
    kills: int
    retries: int

    def line(self, name: str) -> str:
        count = len(self.report["documents"])
        rate = count / self.wall
        return (
            f"{name:8} {count:9,} {self.wall:8.1f} {rate:12,.1f} {self.peak / 1e3:8.0f} {self.kills:6} {self.retries:8}"
        )


def done(place: str, log: Path, sent: bytes, kills: Sequence[float]) -> Done:
    """The job, its service killed after each of these seconds of life; one that died thrice on one step is tried anew."""
    begun, peak, retries, job_id = time.perf_counter(), 0, 0, ""
    for killed, life in enumerate([*kills, float("inf")]):
        with serving(place, log) as served:
            job_id = job_id or _submitted(served, sent)
            end = time.perf_counter() + life
            while time.perf_counter() < end:
                job, peak = served.job(job_id), max(peak, served.peak())
                if job["state"] == "failed":
                    served.client.post(f"/v1/audits/{job_id}/retry").raise_for_status()
                    retries += 1
                if job["state"] == "done":
                    wall = time.perf_counter() - begun
                    report = served.client.get(f"/v1/audits/{job_id}/report").raise_for_status().json()
                    return Done(report=report, wall=wall, peak=peak, kills=killed, retries=retries)
                time.sleep(0.2)
    raise AssertionError("the last life has no end")


def _submitted(served: Service, sent: bytes) -> str:
    files = {"files": ("mail.tar.gz", sent)}
    job: dict[str, Any] = served.client.post("/v1/audits", files=files, data=_ASKED).raise_for_status().json()
    return str(job["id"])


def main(arguments: list[str]) -> int:
    """Numbers: documents, kills; words: the URLs of two empty databases. 1 when the reports differ."""
    numbers = [int(one) for one in arguments if one.isdigit()]
    documents, kills = (*numbers, *(_DOCUMENTS, _KILLS)[len(numbers) :])[:2]
    sent = mailbox(documents)
    print(f"{documents:,} mails, {len(sent) / 1e6:.1f} MB packed; {os.cpu_count()} cores")
    print("job      documents   wall s  documents/s  peak MB  kills  retries")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        places = [one for one in arguments if not one.isdigit()] or [str(folder / "one.db"), str(folder / "two.db")]
        whole = done(places[0], folder / "log", sent, [])
        print(whole.line("whole"), flush=True)
        chance = Random(documents)
        lives = [chance.uniform(2, max(4, whole.wall / 2)) for _ in range(kills)]
        killed = done(places[1], folder / "log", sent, lives)
        print(killed.line("killed"), flush=True)
    once = len({one["id"] for one in killed.report["documents"]}) == len(killed.report["documents"]) == documents
    same = json.dumps(whole.report, sort_keys=True) == json.dumps(killed.report, sort_keys=True)
    print(f"each document once: {'yes' if once else 'NO'}; the same report: {'yes' if same else 'NO'}")
    return 0 if once and same else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
