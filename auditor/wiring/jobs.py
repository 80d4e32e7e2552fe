"""Audits as jobs: what each step does, from the bytes that were sent to the bytes of the report."""

import os
import tempfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import TypeAdapter

from auditor import wiring
from auditor.config import Config, moment, zone
from auditor.errors import ConfigError, UsageError
from auditor.jobs.work import Done
from auditor.model.job import Claim, JobFile, NewStep, StepKind
from auditor.model.ledger import Fact
from auditor.model.people import Settings
from auditor.model.report import Report
from auditor.model.text import Document, Skipped
from auditor.pipeline import Workshop, audit
from auditor.pipeline.chunks import chunks, understood_of
from auditor.pipeline.understand import Understood
from auditor.ports import Input
from auditor.ports.queue import Queue, Worker
from auditor.reports.json_v1 import JsonReport
from auditor.reports.read_v1 import read_v1
from auditor.store import Database
from auditor.wiring.ledger import Books

OPTIONS = frozenset({"as_of", "tz", "our_domains", "our_speakers", "call_date", "mail_is_complete"})
"""What a caller may set for one audit; all else is the server's configuration. Lists by commas."""
KNOWLEDGE = "knowledge"
"""What is sent under this folder is what the company can stand behind, and no mail."""


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


def safe_name(name: str) -> str:
    """A name as a relative path inside the job's own folder, whatever the caller sent."""
    parts = [part for part in PurePosixPath(name.replace("\\", "/")).parts if part not in {"..", ".", "/"}]
    kept = [part.replace("\0", "").replace(":", "_")[:120] for part in parts[-4:]]
    return "/".join(filter(None, kept)) or "unnamed"


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSteps:
    """The work of a job's steps."""

    queue: Queue
    config: Config
    books: Callable[[str], Books]
    """The ledger of a tenant."""

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
                NewStep(kind=StepKind.UNDERSTAND, documents=len(part), payload=_packed(_DOCUMENTS, tuple(part)))
                for part in chunks(inputs, shop)
            ]
        return b"", (*parts, NewStep(kind=StepKind.CONCLUDE))

    def understand(self, claim: Claim) -> Done:
        """One part; pure, so that any machine may do it."""
        documents: Sequence[Document] = _unpacked(_DOCUMENTS, claim.payload)
        with self._at_work(claim, wanted=_is_beside) as (shop, _):
            found = understood_of(documents, shop)
        ready = {_digest(one): found[one.id] for one in documents if one.id in found}
        return _packed(_UNDERSTOOD, ready), ()

    def conclude(self, claim: Claim) -> Done:
        """Judge all of it, remember what became known, and write the report."""
        ready: dict[str, Understood] = {}
        for result in self.queue.results(claim.tenant, claim.job_id):
            ready.update(_unpacked(_UNDERSTOOD, result))
        with self._at_work(claim) as (shop, inputs):

            def prepared(document: Document, settings: Settings) -> Understood | None:
                return ready.get(_digest(document)) if settings.roster == shop.settings.roster else None

            def keep(facts: Iterable[Fact]) -> None:
                self.books(claim.tenant).keep(facts)

            report = audit(inputs, replace(shop, prepared=prepared), None, keep)
        return zlib.compress(JsonReport().render(report).encode()), ()

    @contextmanager
    def _at_work(
        self, claim: Claim, wanted: Callable[[JobFile], bool] = lambda _: True
    ) -> Iterator[tuple[Workshop, Iterator[Input | Skipped]]]:
        """The workshop that the job asks for, and its files as inputs under their own names."""
        job = self.queue.get(claim.tenant, claim.job_id)
        config, run = _asked(self.config, job.options)
        with tempfile.TemporaryDirectory(prefix="auditor-") as sent:
            _lay_out(filter(wanted, self.queue.files(claim.tenant, claim.job_id)), Path(sent))
            if (Path(sent) / KNOWLEDGE).is_dir():
                config = config.model_copy(update={"knowledge": str(Path(sent) / KNOWLEDGE)})
            folders = (*([_pointed_at(job.folder, config)] if job.folder else []), sent)
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


def worker(queue: Queue, steps: AuditSteps) -> Worker:
    return queue.worker(steps.table())


def _asked(config: Config, options: Mapping[str, str]) -> tuple[Config, wiring.Run]:
    """The server's configuration with what the caller set."""
    told: dict[str, object] = {}
    for key in ("our_domains", "our_speakers"):
        if key in options:
            told[key] = tuple(part.strip() for part in options[key].split(",") if part.strip())
    if "tz" in options:
        told["tz"] = options["tz"]
    if options.get("mail_is_complete", "").lower() in {"1", "true", "yes"}:
        told["mail_is_complete"] = True
    mine = config.model_copy(update=told)
    tz = zone(mine.tz) or UTC
    call_date = moment(options["call_date"], tz) if "call_date" in options else None
    return mine, wiring.Run(as_of=moment(options["as_of"], tz), call_date=call_date)


def _pointed_at(name: str, config: Config) -> str:
    """The folder of this machine that is called so. Raises ConfigError."""
    path = config.service.folders.get(name, "")
    if not path or not Path(path).is_dir():
        raise ConfigError(
            f"the folder {name} is not on the machine that works on this audit",
            hint="name it under `folders` of [service] there, or send its files",
        )
    return path


def _is_beside(file: JobFile) -> bool:
    """What a part of the documents needs beside them: who is who, and what the company can stand behind."""
    path = PurePosixPath(safe_name(file.name))
    return path.name.lower() in wiring.ROSTERS or path.parts[0] == KNOWLEDGE


def _lay_out(files: Iterable[JobFile], folder: Path) -> None:
    for file in files:
        path = folder / safe_name(file.name)
        while path.exists():
            path = path.with_name(f"_{path.name}")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)


def _renamed(inputs: Iterable[Input | Skipped], folders: Sequence[str]) -> Iterator[Input | Skipped]:
    """Under the names that the caller gave: no path of this machine is told to anybody."""
    starts = [folder.rstrip(os.sep) + os.sep for folder in folders]
    for item in inputs:
        start = next((one for one in starts if item.origin.startswith(one)), "")
        yield replace(item, origin=item.origin.removeprefix(start))


_DOCUMENTS = tuple[Document, ...]
_UNDERSTOOD = dict[str, Understood]


@cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


def _packed(shape: Any, value: object) -> bytes:
    return zlib.compress(_adapter(shape).dump_json(value, exclude_defaults=True))


def _unpacked(shape: Any, packed: bytes) -> Any:
    return _adapter(shape).validate_json(zlib.decompress(packed))


def _digest(document: Document) -> str:
    """Of all that a document holds: the same reading of the same words."""
    return sha256(_adapter(Document).dump_json(document)).hexdigest()
