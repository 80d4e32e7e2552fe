"""The Batch API as OpenAI documents it: files up, a batch that takes its time, files with the answers in another order."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from auditor.testing.bodies import Message, encoded, error
from auditor.testing.faults import Fault
from auditor.testing.multipart import parts

_NOW = 1_750_000_000
_DAY = 86_400


class BatchEnd(StrEnum):
    """What becomes of every batch. An expired one, like a cancelled one, was half done."""

    COMPLETED = "completed"
    EXPIRED = "expired"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchManner:
    """How the endpoint treats batches."""

    polls: int = 1
    """How often it answers `in_progress` before the end."""
    end: BatchEnd = BatchEnd.COMPLETED
    most: int = 50_000
    """Requests in one batch."""
    loses: frozenset[str] = frozenset()
    """Ids of requests that are in neither file, as no provider should do."""
    doubles: frozenset[str] = frozenset()
    """Ids of requests that are answered twice."""


Ask = Callable[[dict[str, object]], tuple[Message, Fault | None]]


@dataclass(slots=True, kw_only=True)
class _Batch:
    id: str
    source: str
    endpoint: str
    metadata: object
    rows: list[dict[str, object]]
    errors: list[dict[str, object]]
    status: str = "validating"
    polls: int = 0
    files: dict[str, str] = field(default_factory=dict)
    done: int = 0
    failed: int = 0


class BatchDesk:
    """Files and batches of one endpoint. `ask` answers one request as the endpoint would."""

    def __init__(self, ask: Ask, manner: BatchManner) -> None:
        self._ask = ask
        self._manner = manner
        self._files: dict[str, tuple[str, bytes]] = {}
        self._batches: dict[str, _Batch] = {}

    def route(self, method: str, path: tuple[str, ...], headers: Mapping[str, str], raw: bytes) -> Message | None:
        """Answers a request under /files or /batches; None for any other."""
        match method, path:
            case "POST", ("files",):
                return self._upload(headers, raw)
            case "GET", ("files", name) if name in self._files:
                return _json(self._file(name))
            case "GET", ("files", name, "content") if name in self._files:
                return Message(body=self._files[name][1], headers={"content-type": "application/octet-stream"})
            case "DELETE", ("files", name) if name in self._files:
                del self._files[name]
                return _json({"id": name, "object": "file", "deleted": True})
            case "POST", ("batches",):
                return self._create(json.loads(raw))
            case "GET", ("batches",):
                return _json({"object": "list", "data": [_shown(b) for b in self._batches.values()], "has_more": False})
            case "GET", ("batches", name) if name in self._batches:
                return _json(_shown(self._polled(self._batches[name])))
            case "POST", ("batches", name, "cancel") if name in self._batches:
                return self._cancel(self._batches[name])
            case _, ("files" | "batches", *_):
                return error(404, "No such object.", code="not_found")
            case _:
                return None

    def _upload(self, headers: Mapping[str, str], raw: bytes) -> Message:
        sent = parts(headers.get("content-type", ""), raw)
        if "file" not in sent:
            return error(400, "'file' is a required property", param="file")
        return _json(self._file(self._keep(sent["file"].name or "upload", sent["file"].data)))

    def _keep(self, name: str, data: bytes) -> str:
        made = f"file-{len(self._files) + 1}-{hashlib.sha256(data).hexdigest()[:12]}"
        self._files[made] = (name, data)
        return made

    def _file(self, name: str) -> dict[str, object]:
        filename, data = self._files[name]
        told = {"id": name, "object": "file", "bytes": len(data), "created_at": _NOW, "filename": filename}
        return {**told, "purpose": "batch", "status": "processed"}

    def _create(self, body: dict[str, object]) -> Message:
        source, endpoint = str(body.get("input_file_id")), str(body.get("endpoint"))
        if source not in self._files:
            return error(400, f"Invalid 'input_file_id': no such file '{source}'.", param="input_file_id")
        if body.get("completion_window") != "24h":
            return error(400, "Invalid value for 'completion_window'. Supported values are: '24h'.")
        rows, errors = _read(self._files[source][1], endpoint, self._manner.most)
        batch = _Batch(
            id=f"batch_{len(self._batches) + 1}",
            source=source,
            endpoint=endpoint,
            metadata=body.get("metadata"),
            rows=rows,
            errors=errors,
        )
        self._batches[batch.id] = batch
        return _json(_shown(batch))

    def _polled(self, batch: _Batch) -> _Batch:
        """A step further, as time would bring it."""
        if batch.status == "cancelling":
            batch.status = "cancelled"
            self._finish(batch, batch.rows[: len(batch.rows) // 2])
        elif batch.status in ("validating", "in_progress"):
            batch.polls += 1
            batch.status = "in_progress"
            if batch.errors or self._manner.end is BatchEnd.FAILED:
                batch.status = "failed"
            elif batch.polls > self._manner.polls:
                expired = self._manner.end is BatchEnd.EXPIRED
                batch.status = self._manner.end.value
                self._finish(batch, batch.rows[: len(batch.rows) // 2] if expired else batch.rows)
        return batch

    def _cancel(self, batch: _Batch) -> Message:
        if batch.status not in ("validating", "in_progress"):
            return error(409, f"Cannot cancel a batch with status '{batch.status}'.")
        batch.status = "cancelling"
        return _json(_shown(batch))

    def _finish(self, batch: _Batch, reached: list[dict[str, object]]) -> None:
        """Asks what was reached and writes both files, each in an order of its own."""
        good: list[dict[str, object]] = []
        bad: list[dict[str, object]] = []
        for row in reached:
            line, well = self._row(row)
            lines = good if well else bad
            copies = 0 if row["custom_id"] in self._manner.loses else 1 + (row["custom_id"] in self._manner.doubles)
            lines.extend([line] * copies)
        batch.done, batch.failed = len(good), len(batch.rows) - len(good)
        late = "This request could not be executed before the completion window expired."
        if batch.status == "expired":
            bad += [_line(row, None, {"code": "batch_expired", "message": late}) for row in batch.rows[len(reached) :]]
        for kind, lines in (("output", good), ("error", bad)):
            if lines:
                text = b"".join(encoded(line) + b"\n" for line in _mixed(lines))
                batch.files[kind] = self._keep(f"{batch.id}_{kind}.jsonl", text)

    def _row(self, row: dict[str, object]) -> tuple[dict[str, object], bool]:
        """The line for one request, and whether it belongs to the output file."""
        body = row["body"]
        message, fault = self._ask(body if isinstance(body, dict) else {})
        if fault is not None:
            return _line(row, None, {"code": "server_error", "message": "The server had an error."}), False
        response = {
            "status_code": message.status,
            "request_id": f"req_{row['custom_id']}",
            "body": _value(message.body),
        }
        return _line(row, response, None), message.status < 400


def _read(data: bytes, endpoint: str, most: int) -> tuple[list[dict[str, object]], list[dict[str, object]]]:
    """The requests of an input file, and what is wrong with it."""
    rows: list[dict[str, object]] = []
    errors: list[dict[str, object]] = []
    seen: set[str] = set()
    for number, line in enumerate(data.splitlines(), start=1):
        row = _value(line)
        match row:
            case {"custom_id": str(name), "method": "POST", "url": str(url), "body": dict()} if isinstance(row, dict):
                rows.append(row)
                if url != endpoint:
                    errors.append(_wrong("mismatched_endpoint", number, f"The url must be {endpoint}."))
                if name in seen:
                    errors.append(
                        _wrong("duplicate_custom_id", number, "The custom_id for this request is a duplicate.")
                    )
                seen.add(name)
            case _:
                errors.append(_wrong("invalid_json_line", number, "This line is not parseable as a request."))
    if not rows and not errors:
        errors.append(_wrong("empty_file", None, "The input file is empty."))
    if len(rows) > most:
        errors.append(_wrong("too_many_requests", None, f"The input file has more than {most} requests."))
    return rows, errors


def _wrong(code: str, line: int | None, message: str) -> dict[str, object]:
    return {"code": code, "line": line, "message": message, "param": None}


def _line(row: Mapping[str, object], response: object, problem: object) -> dict[str, object]:
    name = row["custom_id"]
    return {"id": f"batch_req_{name}", "custom_id": name, "response": response, "error": problem}


def _mixed(lines: Iterable[dict[str, object]]) -> list[dict[str, object]]:
    """In an order that has nothing to do with that of the requests, and is the same each time."""
    return sorted(lines, key=lambda line: hashlib.sha256(str(line["custom_id"]).encode()).digest())


def _value(raw: bytes) -> object:
    """The JSON in `raw`; the text itself where there is none."""
    try:
        value: object = json.loads(raw)
    except ValueError:
        return raw.decode("utf-8", "replace")
    return value


def _json(value: object) -> Message:
    return Message(body=encoded(value))


def _shown(batch: _Batch) -> dict[str, object]:
    """The batch object. Times are made up and only there where the status has them."""
    times = {f"{batch.status}_at": _NOW + 60} if batch.status not in ("validating",) else {}
    problems = {"object": "list", "data": batch.errors} if batch.status == "failed" else None
    return {
        "id": batch.id,
        "object": "batch",
        "endpoint": batch.endpoint,
        "errors": problems,
        "input_file_id": batch.source,
        "completion_window": "24h",
        "status": batch.status,
        "output_file_id": batch.files.get("output"),
        "error_file_id": batch.files.get("error"),
        "created_at": _NOW,
        "expires_at": _NOW + _DAY,
        **times,
        "request_counts": {"total": len(batch.rows), "completed": batch.done, "failed": batch.failed},
        "metadata": batch.metadata,
    }
