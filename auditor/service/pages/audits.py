"""`/audits`: files are handed in, their audit runs in the background, and its report is read here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Final, assert_never

from fastapi import APIRouter, Form, Query, Request, UploadFile
from pydantic import Field
from starlette.responses import RedirectResponse, Response

from auditor.errors import NotFound, UsageError
from auditor.model.access import Caller, Role
from auditor.model.job import BY, FOLDER, Job, JobFile, JobState
from auditor.ports.queue import Queue
from auditor.reports import Format, renderer
from auditor.reports.html import figures_of, headline, page_policy
from auditor.reports.notes import notes
from auditor.reports.words import Tone, coverage_lines, plural
from auditor.service.callers import Ingester, Reader
from auditor.service.pages.paper import HEADERS, Paper, TokenForm
from auditor.service.services import MEGABYTE, Services
from auditor.wiring.jobs import checked, read_report
from auditor.wiring.parts import KNOWLEDGE, safe_name

MOST_FILES: Final = 1000
"""Parts of one request that the framework takes."""
_STATES: Final = {
    JobState.WAITING: ("Waiting", Tone.OPEN),
    JobState.RUNNING: ("Running", Tone.OPEN),
    JobState.DONE: ("Done", Tone.GOOD),
    JobState.FAILED: ("Failed", Tone.BAD),
    JobState.CANCELLED: ("Stopped", Tone.QUIET),
}
_FILES: Final = {
    Format.JSON: ("application/json", "json"),
    Format.CSV: ("text/csv; charset=utf-8", "csv"),
    Format.MARKDOWN: ("text/markdown; charset=utf-8", "md"),
}
"""Formats that are taken home, with their media type and suffix."""


class AuditForm(TokenForm):
    """What is handed in; a browser sends each field, empty or not."""

    mail: list[UploadFile] = Field(default=[])
    records: list[UploadFile] = Field(default=[])
    knowledge: list[UploadFile] = Field(default=[])
    folder: str = Field(default="", max_length=200)
    our_domains: str = Field(default="", max_length=2000)
    our_speakers: str = Field(default="", max_length=2000)
    call_date: str = Field(default="", max_length=40)
    as_of: str = Field(default="", max_length=40)
    tz: str = Field(default="", max_length=80)
    mail_is_complete: str = Field(default="", max_length=5)

    def files(self) -> Iterator[JobFile]:
        """Each in a folder of its kind, so that two of one name do not meet."""
        for folder, sent in (("mail", self.mail), ("records", self.records), (KNOWLEDGE, self.knowledge)):
            for file in sent:
                yield JobFile(name=f"{folder}/{safe_name(file.filename or '')}", content=file.file.read())

    def options(self, now: datetime) -> dict[str, str]:
        told = self.model_dump(include={"our_domains", "our_speakers", "call_date", "as_of", "tz", "mail_is_complete"})
        return checked({name: value.strip() for name, value in told.items()}, now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An audit as it is shown."""

    job: Job
    state: str
    tone: str
    began: datetime
    ended: datetime | None
    by: str
    what: str
    progress: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Audits:
    """The pages of audits over the queue of whoever looks at them."""

    paper: Paper
    services: Services
    queue: Queue

    def listed(self, request: Request, caller: Reader) -> Response:
        return self.paper.page(
            request,
            "audits.html",
            rows=self._rows(self.queue.list(caller.tenant), caller),
            may_begin=Role.INGEST in caller.roles,
            folders=self.services.folders,
            most_files=MOST_FILES,
            most_bytes=self.services.limits.upload,
            most=f"{self.services.limits.upload // MEGABYTE} MB",
            domains=", ".join(sorted(self.services.shop.settings.our_domains)),
        )

    def begun(
        self, request: Request, form: Annotated[AuditForm, Form(media_type="multipart/form-data")], caller: Ingester
    ) -> Response:
        self.paper.must_be_ours(request, form.token)
        if form.folder and form.folder not in self.services.folders:
            raise NotFound("There is no such folder here", hint="go back and choose one of the list")
        files = list(form.files())
        if not form.folder and not any(not file.name.startswith(f"{KNOWLEDGE}/") for file in files):
            raise UsageError("No files were chosen", hint="go back and choose mail, calls or records")
        pointed = {FOLDER: form.folder} if form.folder else {}
        options = {**form.options(self.services.clock()), BY: caller.key, **pointed}
        return _to(self.queue.submit(caller.tenant, files, options))

    def shown(self, request: Request, id: str, caller: Reader) -> Response:
        job = self.queue.get(caller.tenant, id)
        packed = self.queue.report(caller.tenant, id) if job.state is JobState.DONE else None
        report = read_report(packed) if packed else None
        return self.paper.page(
            request,
            "audit.html",
            row=self._rows([job], caller)[0],
            may_steer=Role.INGEST in caller.roles,
            report=report,
            headline=headline(report) if report else "",
            figures=figures_of(report) if report else (),
            lines=(*coverage_lines(report), *notes(report)) if report else (),
        )

    def report(self, id: str, caller: Reader, format: Annotated[Format, Query()] = Format.HTML) -> Response:
        packed = self.queue.report(caller.tenant, id)
        if packed is None:
            raise NotFound("This audit has no report yet", hint="it is written when the audit is done")
        text = renderer(format).render(read_report(packed))
        if format is Format.HTML:
            policy = f"{page_policy()}; frame-ancestors 'none'"
            return Response(text, media_type="text/html", headers=HEADERS | {"content-security-policy": policy})
        if format not in _FILES:
            raise NotFound(f"This page gives no {format.value}", hint="it gives html, json, csv and markdown")
        kind, suffix = _FILES[format]
        attached = f'attachment; filename="audit-{id}.{suffix}"'
        return Response(text, media_type=kind, headers={"content-disposition": attached})

    def cancelled(self, request: Request, id: str, form: Annotated[TokenForm, Form()], caller: Ingester) -> Response:
        self.paper.must_be_ours(request, form.token)
        return _to(self.queue.cancel(caller.tenant, id))

    def retried(self, request: Request, id: str, form: Annotated[TokenForm, Form()], caller: Ingester) -> Response:
        self.paper.must_be_ours(request, form.token)
        return _to(self.queue.retry(caller.tenant, id))

    def _rows(self, jobs: Iterable[Job], caller: Caller) -> list[Row]:
        ring, zone = self.services.ring, self.paper.now().tzinfo
        names = {key.id: key.name for key in ring.listed(caller.tenant)} if ring else {}
        return [
            Row(
                job=job,
                state=_STATES[job.state][0],
                tone=_STATES[job.state][1].value,
                began=job.created_at.astimezone(zone),
                ended=job.finished_at.astimezone(zone) if job.finished_at else None,
                by=names.get(job.by, job.by) or "somebody at this machine",
                what=_what(job),
                progress=progress_words(job),
            )
            for job in jobs
        ]


def routes(paper: Paper, services: Services, queue: Queue) -> APIRouter:
    router = APIRouter()
    audits = Audits(paper=paper, services=services, queue=queue)
    router.get("/audits")(audits.listed)
    router.post("/audits")(audits.begun)
    router.get("/audits/{id}")(audits.shown)
    router.get("/audits/{id}/report")(audits.report)
    router.post("/audits/{id}/cancel")(audits.cancelled)
    router.post("/audits/{id}/retry")(audits.retried)
    return router


def progress_words(job: Job) -> str:
    """How far it is, or was when it ended; `audits.js` says the same of a running one."""
    if job.documents is None:
        return "Opening the files" if job.state is JobState.RUNNING else ""
    match job.state:
        case JobState.DONE:
            return f"{plural(job.documents, 'document')} read"
        case JobState.WAITING | JobState.RUNNING if job.documents_done >= job.documents:
            return "Judging what was promised"
        case JobState.WAITING | JobState.RUNNING | JobState.FAILED | JobState.CANCELLED:
            return f"{job.documents_done:,} of {plural(job.documents, 'document')} read"
        case never:
            assert_never(never)


def _what(job: Job) -> str:
    sent = plural(job.files, "file") if job.files or not job.folder else ""
    return " and ".join(filter(None, (f"the folder {job.folder}" if job.folder else "", sent)))


def _to(job: Job) -> Response:
    return RedirectResponse(f"/audits/{job.id}", 303)
