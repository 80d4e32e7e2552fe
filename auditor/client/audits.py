"""Audits in the background: files in, how far it is, the report."""

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from time import monotonic
from urllib.parse import quote

from auditor.client.calls import Calls
from auditor.client.shapes import JOB, JOBS, REPORT
from auditor.errors import AuditorError, NothingToRead, Unavailable
from auditor.model.job import Job
from auditor.reports.schema_v1 import ReportV1

_AUDITS = "/v1/audits"


class Audits:
    """`/v1/audits`."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def start(
        self,
        paths: Iterable[str | os.PathLike[str]],
        *,
        as_of: datetime | None = None,
        tz: str | None = None,
        our_domains: Sequence[str] = (),
        our_speakers: Sequence[str] = (),
        call_date: datetime | None = None,
        mail_is_complete: bool = False,
    ) -> Job:
        """Sends files, and folders with all that is in them: mail, calls, records, roster.yaml; archives stay packed.

        They are read into memory; the service takes 200 MB at a time. Raises NothingToRead, UsageError, AuditorError.
        """
        told = {
            "as_of": as_of.isoformat() if as_of else "",
            "tz": tz or "",
            "our_domains": ",".join(our_domains),
            "our_speakers": ",".join(our_speakers),
            "call_date": call_date.isoformat() if call_date else "",
            "mail_is_complete": "yes" if mail_is_complete else "",
        }
        fields = {name: value for name, value in told.items() if value}
        files = [file for path in paths for file in _files(Path(path))]
        if not files:
            raise NothingToRead("there is no file to send", hint="name mail files, archives, or folders that hold some")
        return self._calls.upload(JOB, _AUDITS, fields, files)

    def list(self) -> tuple[Job, ...]:
        """The newest fifty. Raises AuditorError."""
        return self._calls.get(JOBS, _AUDITS).data

    def get(self, id: str) -> Job:
        """How far it is. Raises NotFound, AuditorError."""
        return self._calls.get(JOB, _path(id))

    def follow(self, id: str) -> Iterator[Job]:
        """How far it is, at each change, until it is over; a connection that breaks is taken up again.

        How it ended is the `state` of the last. Raises NotFound, AuditorError.
        """
        last: Job | None = None
        troubles, since = 0, 0.0
        while True:
            try:
                for job in self._calls.events(JOB, f"{_path(id)}/events"):
                    troubles = 0
                    if job != last:
                        last = job
                        yield job
                    if job.state.is_over:
                        return
                raise Unavailable(f"the service stopped telling how far audit {id} is", hint="ask again later")
            except AuditorError as trouble:
                since = since if troubles else monotonic()
                self._calls.again(trouble, attempt=troubles, since=since)
                troubles += 1

    def report(self, id: str) -> ReportV1:
        """The report of one that is done. Raises NotFound (not done yet, too), AuditorError."""
        return self._calls.get(REPORT, f"{_path(id)}/report")

    def cancel(self, id: str) -> Job:
        """Stops it; what was finished is kept. Raises NotFound, AuditorError."""
        return self._calls.post(JOB, f"{_path(id)}/cancel")

    def retry(self, id: str) -> Job:
        """Goes on with one that failed or was cancelled. Raises UsageError, NotFound, AuditorError."""
        return self._calls.post(JOB, f"{_path(id)}/retry")


def _path(id: str) -> str:
    return f"{_AUDITS}/{quote(id, safe='')}"


def _files(path: Path) -> Iterator[tuple[str, bytes]]:
    """Name and content of a file, or of all files of a folder; names begin at what was given."""
    found = sorted(path.rglob("*")) if path.is_dir() else [path]
    for one in found:
        if one.is_dir():
            continue
        try:
            content = one.read_bytes()
        except OSError as error:
            what = (error.strerror or str(error)).lower()
            raise NothingToRead(f"{one} cannot be read: {what}", hint="check the path and its permissions") from error
        yield one.relative_to(path.parent).as_posix(), content
