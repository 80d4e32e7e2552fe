"""Audits as jobs: what each step does, from the bytes that were sent to the bytes of the report."""

import os
import tempfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from auditor import wiring
from auditor.config import Config, moment, zone
from auditor.errors import AuditorError, ConfigError, UsageError
from auditor.jobs.work import Done
from auditor.model.job import Claim, Job, JobFile, NewStep, StepKind
from auditor.model.ledger import Fact
from auditor.model.people import Settings
from auditor.model.report import Report
from auditor.model.text import Document, Skipped
from auditor.pipeline import Workshop, audit
from auditor.pipeline.chunks import chunks
from auditor.pipeline.understand import Understood
from auditor.ports import Input
from auditor.ports.queue import Queue, Worker
from auditor.reports.json_v1 import JsonReport
from auditor.reports.read_v1 import read_v1
from auditor.store import Database
from auditor.wiring.ledger import Books
from auditor.wiring.parts import (
    Part,
    asked,
    digest,
    is_knowledge,
    laid_out,
    packed_documents,
    safe_name,
    understood,
    unpacked,
    with_knowledge,
)

OPTIONS = frozenset({"as_of", "tz", "our_domains", "our_speakers", "call_date", "mail_is_complete"})
"""What a caller may set for one audit; all else is the server's configuration. Lists by commas."""


def checked(options: Mapping[str, str], now: datetime) -> dict[str, str]:
    """`options` for a new job, its time fixed so that a step that is tried again gives the same. Raises UsageError."""
    unknown = sorted(set(options) - OPTIONS)
    if unknown:
        raise UsageError(f"no such option: {', '.join(unknown)}", hint=f"known: {', '.join(sorted(OPTIONS))}")
    told = {"as_of": now.isoformat(), **{key: value for key, value in options.items() if value}}
    tz = zone(told.get("tz")) or UTC
    for key in ("as_of", "call_date"):
        if key in told:
            moment(told[key], tz)
    return told


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSteps:
    """The work of a job's steps."""

    queue: Queue
    config: Config
    books: Callable[[str], Books]
    """The ledger of a tenant."""
    understood: Callable[[Part], bytes] = understood
    """Does a part: in this process, or on a cluster."""

    def table(self) -> Mapping[StepKind, Callable[[Claim], Done]]:
        return {
            StepKind.READ: self.read,
            StepKind.UNDERSTAND: self.understand,
            StepKind.CONCLUDE: self.conclude,
        }

    def read(self, claim: Claim) -> Done:
        """Open the files and cut what is in them into parts."""
        with self._at_work(claim) as (shop, inputs):
            parts = [
                NewStep(kind=StepKind.UNDERSTAND, documents=len(part), payload=packed_documents(part))
                for part in chunks(inputs, shop)
            ]
        return b"", (*parts, NewStep(kind=StepKind.CONCLUDE))

    def understand(self, claim: Claim) -> Done:
        """One part, by whoever does parts."""
        job = self.queue.get(claim.tenant, claim.job_id)
        beside = tuple(self.queue.files(claim.tenant, claim.job_id, _is_beside))
        with _sent(beside) as sent:
            roster = wiring.rosters(_folders(job, self.config, sent))
        part = Part(
            config=self.config,
            options=job.options,
            work=claim.job_id,
            roster=roster,
            knowledge=tuple(file for file in beside if is_knowledge(file.name)),
            documents=claim.payload,
        )
        return self.understood(part), ()

    def conclude(self, claim: Claim) -> Done:
        """Judge all of it, remember what became known, and write the report."""
        ready: dict[str, Understood] = {}
        for result in self.queue.results(claim.tenant, claim.job_id):
            ready.update(unpacked(result))
        with self._at_work(claim) as (shop, inputs):

            def prepared(document: Document, settings: Settings) -> Understood | None:
                return ready.get(digest(document)) if settings.roster == shop.settings.roster else None

            def keep(facts: Iterable[Fact]) -> None:
                self.books(claim.tenant).keep(facts)

            report = audit(inputs, replace(shop, prepared=prepared), None, keep)
        return zlib.compress(JsonReport().render(report).encode()), ()

    @contextmanager
    def _at_work(self, claim: Claim) -> Iterator[tuple[Workshop, Iterator[Input | Skipped]]]:
        """The workshop that the job asks for, and its files as inputs under their own names."""
        job = self.queue.get(claim.tenant, claim.job_id)
        with _sent(self.queue.files(claim.tenant, claim.job_id)) as sent:
            config, run = asked(with_knowledge(self.config, Path(sent)), job.options)
            folders = _folders(job, self.config, sent)
            side = wiring.side_files(folders, config)
            shop = wiring.workshop(config, replace(run, work=(claim.job_id,)), side)
            with wiring.running(shop.engine):
                yield shop, _renamed(wiring.inputs(folders, side), folders)


def report_of(packed: bytes) -> bytes:
    """The JSON of a finished job."""
    return zlib.decompress(packed)


def read_report(packed: bytes) -> Report:
    """The report of a finished job."""
    return read_v1(report_of(packed))


def queue_in(database: Database) -> Queue:
    """Of `database`: under leases in a file, delivered by Procrastinate on PostgreSQL."""
    if database.is_sqlite:
        from auditor.jobs.leases import LeasedQueue

        return LeasedQueue(database)
    from auditor.jobs.deferred import DeferredQueue

    return DeferredQueue(database)


def worker(queue: Queue, steps: AuditSteps, *, at_once: int = 1) -> Worker:
    return queue.worker(steps.table(), at_once=at_once)


@contextmanager
def _sent(files: Iterable[JobFile]) -> Iterator[str]:
    """A folder with what was sent; what is wrong with a file is told under the name that the sender gave it."""
    with tempfile.TemporaryDirectory(prefix="auditor-") as folder:
        laid_out(files, Path(folder))
        try:
            yield folder
        except AuditorError as error:
            error.args = (str(error).replace(folder + os.sep, ""),)
            raise


def _folders(job: Job, config: Config, sent: str) -> tuple[str, ...]:
    """The folder that the job points at, if any, and that of what was sent."""
    return (*([_pointed_at(job.folder, config)] if job.folder else []), sent)


def _pointed_at(name: str, config: Config) -> str:
    """The folder of this machine that is called so. Raises ConfigError."""
    path = config.service.folders.get(name, "")
    if not path or not Path(path).is_dir():
        raise ConfigError(
            f"the folder {name} is not on the machine that works on this audit",
            hint="name it under `folders` of [service] there, or send its files",
        )
    return path


def _is_beside(name: str) -> bool:
    """What a part of the documents needs beside them: who is who, and what the company can stand behind."""
    return is_knowledge(name) or PurePosixPath(safe_name(name)).name.lower() in wiring.ROSTERS


def _renamed(inputs: Iterable[Input | Skipped], folders: Sequence[str]) -> Iterator[Input | Skipped]:
    """Under the names that the caller gave: no path of this machine is told to anybody."""
    starts = [folder.rstrip(os.sep) + os.sep for folder in folders]
    for item in inputs:
        start = next((one for one in starts if item.origin.startswith(one)), "")
        yield replace(item, origin=item.origin.removeprefix(start))
