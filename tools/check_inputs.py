"""`make check-inputs DIR=...`: audits every file under DIR by itself and tells what it cost and what became of it.

Each file has a child process of its own, forked when everything is imported and warm, so that its peak memory is its
own. The limits are 1 s of processor time (wall time is told, but depends on who else uses the machine) and 300 MB,
what the program needs without any file included.
"""

import multiprocessing
import os
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path

from auditor import wiring
from auditor.config import Config
from auditor.errors import AuditorError
from auditor.model.call import CallParties
from auditor.model.record import Coverage, Record
from auditor.model.text import Document, Skipped
from auditor.pipeline import Shelf, audit
from auditor.ports import Input, RecordsSource, Source
from auditor.reports.json_v1 import JsonReport

MOST_SECONDS = 1.0
MOST_MEGABYTES = 300.0
_PATIENCE = 300.0
"""Seconds after which a child is stopped."""
_ROOM = 8 << 30
"""Bytes of address space of a child, so that a bomb cannot take the machine along."""
_REPORT_IT = "please report this file"
"""What the guards of the pipeline say when a reader or an engine failed."""
_WARM = b"From: Ida Holm <ida@brightlab.example>\nTo: otto@kernfarm.example\nSubject: Plan\n\nI'll send it on Friday.\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What became of one file."""

    path: str
    read: int = 0
    """Documents, records and the like that came out."""
    skipped: tuple[str, ...] = ()
    """Reasons, with the part of the file where it is a part."""
    failed: str | None = None
    wall: float = 0.0
    cpu: float = 0.0
    peak: float = 0.0
    """Megabytes at most, with the program itself."""
    baseline: float = 0.0
    """Megabytes before the file was opened."""

    @property
    def bad(self) -> tuple[str, ...]:
        """What is wrong with it, in words; empty when all is well."""
        slow = (f"too slow ({self.cpu:.2f} s)",) if self.cpu > MOST_SECONDS else ()
        big = (f"too big ({self.peak:.0f} MB)",) if self.peak > MOST_MEGABYTES else ()
        return (*((f"FAILED: {self.failed}",) if self.failed else ()), *slow, *big)


@dataclass(slots=True)
class _Counted:
    """A source that counts what comes out of it."""

    inner: Source | RecordsSource
    counts: dict[type, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.inner.name

    def recognises(self, file: Input) -> float:
        return self.inner.recognises(file)

    def read(self, file: Input) -> Iterator[Document | Record | Coverage | Skipped | CallParties]:
        for item in self.inner.read(file):
            self.counts[type(item)] = self.counts.get(type(item), 0) + 1
            yield item


def look(path: str, shelf: Shelf) -> Checked:
    """Audit one file in this process, its report written as JSON as well; whatever is raised makes it failed."""
    every = [[_Counted(s) for s in part] for part in (shelf.mail, shelf.calls, shelf.records)]
    counted = Shelf(mail=every[0], calls=every[1], records=every[2])
    wall, cpu, baseline = time.perf_counter(), time.process_time(), _megabytes()
    skipped: tuple[Skipped, ...] = ()
    failed = None
    people = 0
    try:
        side = wiring.SideFiles(roster=wiring.rosters([path]))
        people = len(side.roster.people) + len(side.roster.accounts)
        shop = wiring.workshop(Config(), wiring.Run(as_of=datetime(2026, 1, 1, tzinfo=UTC)), side)
        report = audit(wiring.inputs([path]), replace(shop, shelf=counted))
        JsonReport().render(report)
        skipped = report.skipped
    except AuditorError as error:  # a roster that cannot be meant stops an audit, with these words
        skipped = (Skipped(origin=path, reason=f"{error}; {error.hint}"),)
    except Exception as error:  # noqa: BLE001 - to find them is what this is for
        failed = f"{type(error).__name__}: {error}"
    told = [f"{s.origin.removeprefix(path)} {s.reason}".strip() for s in skipped]
    return Checked(
        path=path,
        read=people + sum(n for part in every for s in part for kind, n in s.counts.items() if kind is not Skipped),
        skipped=tuple(told),
        failed=failed or next((words for words in told if _REPORT_IT in words), None),
        wall=time.perf_counter() - wall,
        cpu=time.process_time() - cpu,
        peak=_megabytes(),
        baseline=baseline,
    )


def check(paths: Sequence[str], shelf: Shelf, *, workers: int = 2) -> Iterator[Checked]:
    """Every file of `paths`, each in a forked child; in the order in which they are done."""
    fork = multiprocessing.get_context("fork")
    audit([Input.of("warm.eml", _WARM)], wiring.workshop(Config(), wiring.Run(as_of=datetime(2026, 1, 1, tzinfo=UTC))))
    waiting = list(reversed(paths))
    running: dict[Connection, tuple[BaseProcess, str, float]] = {}
    while waiting or running:
        while waiting and len(running) < workers:
            path = waiting.pop()
            ours, theirs = fork.Pipe(duplex=False)
            child = fork.Process(target=_child, args=(theirs, path, shelf), daemon=True)
            child.start()
            theirs.close()
            running[ours] = (child, path, time.monotonic())
        for ready in wait(list(running), timeout=1.0):
            assert isinstance(ready, Connection)
            child, path, began = running.pop(ready)
            yield _answer(ready, child, path, began)
        for late in [c for c, (_, _, began) in running.items() if time.monotonic() - began > _PATIENCE]:
            child, path, began = running.pop(late)
            child.kill()
            yield Checked(path=path, failed="it had to be stopped", wall=_PATIENCE, cpu=_PATIENCE)


def _child(out: Connection, path: str, shelf: Shelf) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_ROOM, _ROOM))
    out.send(look(path, shelf))
    out.close()


def _answer(ready: Connection, child: BaseProcess, path: str, began: float) -> Checked:
    try:
        found = ready.recv()
        assert isinstance(found, Checked)
    except EOFError:
        child.join()
        found = Checked(path=path, failed=f"the process ended with {child.exitcode}", wall=time.monotonic() - began)
    ready.close()
    child.join()
    return found


def _megabytes() -> float:
    """The most memory that this process ever had."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1_048_576 if sys.platform == "darwin" else 1_024)


def told(found: Checked) -> str:
    """One line on one file."""
    cost = f"{found.wall:6.2f} s {found.cpu:6.2f} s cpu {found.peak:4.0f} MB ({found.peak - found.baseline:+.0f})"
    word = "FAILED " if found.failed else "bad    " if found.bad else "read   " if found.read else "skipped"
    reasons = "; ".join(found.bad) or "".join(found.skipped[:1])
    more = f" and {len(found.skipped) - 1} more" if len(found.skipped) > 1 else ""
    return f"{word} {cost}  {found.path}: {found.read} read{', ' if reasons else ''}{reasons[:300]}{more}"


def main(folder: Path) -> int:
    """0 when no file failed, was slow or was big; 3 when there is no file."""
    paths = [str(p) for p in sorted(folder.rglob("*")) if p.is_file()] if folder.is_dir() else [str(folder)]
    if not paths or not folder.exists():
        print(f"there is no file under {folder}", file=sys.stderr)
        return 3
    everything: list[Checked] = []
    for found in check(paths, wiring.shelf(Config()), workers=os.cpu_count() or 1):
        everything.append(found)
        print(told(found), flush=True)
    print(summary(everything))
    return int(any(found.bad for found in everything))


def summary(everything: Sequence[Checked]) -> str:
    """The last line."""
    slowest = max(everything, key=lambda c: c.cpu)
    biggest = max(everything, key=lambda c: c.peak)
    return (
        f"{len(everything)} files: {sum(c.read > 0 for c in everything)} read, "
        f"{sum(not c.read and not c.failed for c in everything)} skipped with a reason or without words, "
        f"{sum(c.failed is not None for c in everything)} FAILED, "
        f"{sum(c.cpu > MOST_SECONDS for c in everything)} too slow, "
        f"{sum(c.peak > MOST_MEGABYTES for c in everything)} too big; "
        f"slowest {slowest.cpu:.2f} s ({slowest.path}), biggest {biggest.peak:.0f} MB ({biggest.path}), "
        f"of which the program itself {min(c.baseline for c in everything):.0f} MB"
    )


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
