"""`/v1/audits`: files in, an audit in the background, its progress, its report."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import Annotated

from anyio import to_thread
from fastapi import APIRouter, File, Form, Response, UploadFile
from fastapi.responses import StreamingResponse

from auditor.errors import NotFound
from auditor.model.job import BY, JobFile
from auditor.ports.queue import Queue
from auditor.reports.json_v1 import ReportV1
from auditor.service.audit_schemas import AuditOut, AuditsOut, audit_out
from auditor.service.callers import Ingester, Reader
from auditor.service.flags import Flag
from auditor.service.problems import declared
from auditor.service.times import DayOrTime, ZoneName
from auditor.wiring.jobs import checked, report_of
from auditor.wiring.parts import safe_name

_LOOKS = 0.5
"""Seconds between two looks at how far an audit is."""
_ALIVE = 15.0
"""Seconds of silence after which a stream says that it is alive, so that proxies keep it."""
_LONG = 10_000
_FILES = "Mail, calls, records, roster.yaml; archives are opened."


def routes(queue: Queue, clock: Callable[[], datetime]) -> APIRouter:
    router = APIRouter(prefix="/v1/audits", tags=["audits"])
    _beginning(router, queue, clock)
    _watching(router, queue)
    return router


def _beginning(router: APIRouter, queue: Queue, clock: Callable[[], datetime]) -> None:
    @router.post("", status_code=202, responses=declared(400, 401, 403, 409, 413, 422, 429, 503))
    def begin(
        caller: Ingester,
        response: Response,
        files: Annotated[list[UploadFile], File(min_length=1, description=_FILES)],
        as_of: Annotated[DayOrTime, Form(description="Judged as of then. Left out: now.")] = "",
        tz: Annotated[ZoneName, Form(description="Time zone of your side.")] = "",
        our_domains: Annotated[str, Form(max_length=_LONG, description="Mail domains of your side, by commas.")] = "",
        our_speakers: Annotated[str, Form(max_length=_LONG, description="Your people on calls, by commas.")] = "",
        call_date: Annotated[DayOrTime, Form(description="Of calls that do not say it themselves.")] = "",
        mail_is_complete: Annotated[Flag, Form(description="The mail is all that was sent in its span.")] = False,
    ) -> AuditOut:
        """Begin an audit of the files that are sent. Many files go well in one .zip or .tar.gz."""
        told = {
            "as_of": as_of,
            "tz": tz,
            "our_domains": our_domains,
            "our_speakers": our_speakers,
            "call_date": call_date,
            "mail_is_complete": "true" if mail_is_complete else "",
        }
        options = checked(told, clock())
        sent = [JobFile(name=safe_name(file.filename or ""), content=file.file.read()) for file in files]
        job = queue.submit(caller.tenant, sent, {**options, BY: caller.key})
        response.headers["location"] = f"/v1/audits/{job.id}"
        return audit_out(job)

    @router.post("/{job_id}/cancel", responses=declared(401, 403, 404, 409, 422, 429, 503))
    def cancel(job_id: str, caller: Ingester) -> AuditOut:
        """Stop it; what was finished is kept, and `retry` goes on from there."""
        return audit_out(queue.cancel(caller.tenant, job_id))

    @router.post("/{job_id}/retry", responses=declared(401, 403, 404, 409, 422, 429, 503))
    def retry(job_id: str, caller: Ingester) -> AuditOut:
        """Go on with one that failed or was cancelled."""
        return audit_out(queue.retry(caller.tenant, job_id))


def _watching(router: APIRouter, queue: Queue) -> None:
    @router.get("", responses=declared(401, 403, 429, 503))
    def audits(caller: Reader) -> AuditsOut:
        """The newest fifty."""
        return AuditsOut(data=tuple(map(audit_out, queue.list(caller.tenant))))

    @router.get("/{job_id}", responses=declared(401, 403, 404, 422, 429, 503))
    def audit(job_id: str, caller: Reader) -> AuditOut:
        """How far it is."""
        return audit_out(queue.get(caller.tenant, job_id))

    @router.get(
        "/{job_id}/events",
        response_class=StreamingResponse,
        responses={200: {"content": {"text/event-stream": {}}}, **declared(401, 403, 404, 422, 429, 503)},
    )
    def events(job_id: str, caller: Reader) -> StreamingResponse:
        """Its progress as server-sent events, `progress` for each change and `end` when it is over."""
        queue.get(caller.tenant, job_id)
        headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
        return StreamingResponse(
            _progress(queue, caller.tenant, job_id), media_type="text/event-stream", headers=headers
        )

    @router.get("/{job_id}/report", response_model=ReportV1, responses=declared(401, 403, 404, 422, 429, 503))
    def report(job_id: str, caller: Reader) -> Response:
        """Its report, `auditor.report/1`, once it is done."""
        packed = queue.report(caller.tenant, job_id)
        if packed is None:
            state = queue.get(caller.tenant, job_id).state
            # Of half the mail no report is made: the half that is missing may hold what keeps a promise.
            hint = "retry goes on from where it stopped" if state.is_over else "watch its events until it is done"
            raise NotFound(f"audit {job_id} has no report: it is {state.value}", hint=hint)
        return Response(report_of(packed), media_type="application/json")


async def _progress(queue: Queue, tenant: str, job_id: str) -> AsyncIterator[str]:
    last, silent = "", 0.0
    while True:
        job = await to_thread.run_sync(queue.get, tenant, job_id)
        told = audit_out(job).model_dump_json()
        if told != last:
            last, silent = told, 0.0
            yield f"event: {'end' if job.state.is_over else 'progress'}\ndata: {told}\n\n"
        if job.state.is_over:
            return
        await asyncio.sleep(_LOOKS)
        silent += _LOOKS
        if silent >= _ALIVE:
            silent = 0.0
            yield ": still at it\n\n"
