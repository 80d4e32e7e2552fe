"""From flags to settings: what every command does first."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.output import note
from auditor.model.people import EngineName

if TYPE_CHECKING:
    from auditor.config import Config
    from auditor.ports.memory import Remembers


def configure(config: Path | None, **flags: object) -> "Config":
    """The settings of this run. Says so when something was asked for that this version does not use."""
    from auditor.config import load

    given = {key: str(value) if isinstance(value, Path) else value for key, value in flags.items()}
    settings = load(config, os.environ, given)
    if settings.engine is EngineName.OFFLINE and os.environ.get("OPENAI_API_KEY"):
        note("An OPENAI_API_KEY is set; nothing is sent anywhere unless you ask for --engine llm.")
    return settings


@contextmanager
def ended_by_a_signal() -> Iterator[None]:
    """SIGTERM ends what runs inside as Ctrl-C does, and is no failure: what is open is closed.

    Otherwise the process would be gone at once: the server under the service raises the signal again once it has stopped.
    """

    def ended(*_: object) -> None:
        sys.exit(0)

    before = signal.signal(signal.SIGTERM, ended)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def model_settings(**given: object) -> dict[str, object]:
    """The flags that belong to `[llm]`; a flag that was not given leaves the file's word."""
    told = {key: str(value) if isinstance(value, Path) else value for key, value in given.items()}
    return {key: value for key, value in told.items() if value not in (None, False)}


def time_of(text: str | None, settings: "Config") -> datetime:
    """`--as-of`, else now."""
    from auditor.config import moment, zone

    tz = zone(settings.tz) or UTC
    return moment(text, tz) if text else datetime.now(tz).replace(microsecond=0)


def remembering(config: "Config", *, wanted: bool) -> "AbstractContextManager[Remembers]":
    """The ledger, to be read; nothing with --no-ledger."""
    from auditor.ports.memory import NoMemory
    from auditor.wiring.ledger import memory

    return memory(config) if wanted else nullcontext(NoMemory())
