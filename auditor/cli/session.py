"""From flags to settings: what every command does first."""

import os
from datetime import UTC, datetime
from pathlib import Path

from auditor import wiring
from auditor.cli.output import note
from auditor.config import Config, EngineName, load, moment, zone


def configure(config: Path | None, **flags: object) -> Config:
    """The settings of this run. Says so when something was asked for that this version does not use."""
    given = {key: str(value) if isinstance(value, Path) else value for key, value in flags.items()}
    settings = load(config, os.environ, given)
    if settings.knowledge:
        note("The knowledge folder is not read by this version; claims are checked on their wording alone.")
    if settings.engine is EngineName.OFFLINE and os.environ.get("OPENAI_API_KEY"):
        note("An OPENAI_API_KEY is set; nothing is sent anywhere unless you ask for --engine llm.")
    return settings


def time_of(text: str | None, settings: Config) -> datetime:
    """`--as-of`, else now."""
    tz = zone(settings.tz) or UTC
    return moment(text, tz) if text else wiring.now(tz)
