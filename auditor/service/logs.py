"""Logs as one JSON object a line: what happened and how long it took, never the words or the address of anybody."""

import json
import logging
import traceback
from datetime import UTC, datetime
from types import TracebackType
from typing import Final

LOGGER: Final = "auditor.service"
_FIELDS: Final = "fields"


def log() -> logging.Logger:
    return logging.getLogger(LOGGER)


def note(event: str, **fields: object) -> None:
    """One line at level info."""
    log().info(event, extra={_FIELDS: fields})


def fault(event: str, error: BaseException, **fields: object) -> None:
    """One line at level error: the kind of `error` and where it arose. Its message stays out: it may quote a text."""
    told = {**fields, "error": type(error).__name__, "at": places(error.__traceback__)}
    log().error(event, extra={_FIELDS: told})


def places(trace: TracebackType | None) -> list[str]:
    """Where an error passed, innermost last: file, line and function."""
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]


class JsonLines(logging.Formatter):
    """For our own lines and for those of the server under us."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
        }
        line |= vars(record).get(_FIELDS, {})
        if record.exc_info and record.exc_info[1] is not None:
            line |= {"error": type(record.exc_info[1]).__name__, "at": places(record.exc_info[2])}
        return json.dumps(line, ensure_ascii=False)


def to_standard_error() -> None:
    """Every logger of this process writes JSON lines; the access log of the server under us is ours already."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.getLogger("uvicorn.access").disabled = True
