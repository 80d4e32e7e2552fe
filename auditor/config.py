"""Settings: file, then environment, then flag; the later wins, and an unknown key is an error.

The file is `auditor.toml` in the working directory or the one given by --config; `auditor init` writes a commented
one. Environment: AUDITOR_<KEY> for every top-level key ("AUDITOR_TZ=Europe/London"; lists by commas).
"""

import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime, time, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from auditor.errors import ConfigError, UsageError
from auditor.model.finding import Level
from auditor.model.people import DateOrder, EngineName, FailOn, Thresholds

DEFAULT_FILE = "auditor.toml"


class ThresholdsFile(BaseModel):
    """`[thresholds]` of the file."""

    model_config = ConfigDict(extra="forbid")

    inquiry_days: int = Field(default=Thresholds().inquiry_days, ge=0)
    late_reply_days: int = Field(default=Thresholds().late_reply_days, ge=0)
    cob_hour: int = Field(default=Thresholds().cob_hour, ge=0, le=23)
    block_level: Level = Thresholds().block_level
    warn_level: Level = Thresholds().warn_level


class Config(BaseModel):
    """What can be set; every key is also AUDITOR_<KEY>."""

    model_config = ConfigDict(extra="forbid")

    our_domains: tuple[str, ...] = ()
    our_speakers: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    knowledge: str | None = None
    roster: str | None = None
    mapping: str | None = None
    baseline: str | None = None
    tz: str | None = None
    region: str | None = None
    date_order: DateOrder = DateOrder.MONTH_FIRST
    mail_is_complete: bool = False
    engine: EngineName = EngineName.OFFLINE
    fail_on: FailOn = FailOn.ERROR
    role: str | None = None
    thresholds: ThresholdsFile = ThresholdsFile()

    def thresholds_value(self) -> Thresholds:
        return Thresholds(**self.thresholds.model_dump())


def load(path: Path | None, environment: Mapping[str, str], flags: Mapping[str, object]) -> Config:
    """The settings of one run; `flags` holds what was given on the command line, None for what was not.

    Raises ConfigError with file, key and what is wrong.
    """
    merged: dict[str, object] = {**_file(path), **_environment(environment)}
    merged.update({key: value for key, value in flags.items() if value not in (None, (), [])})
    try:
        return Config.model_validate(merged)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        known = ", ".join(Config.model_fields)
        wrong = "there is no such setting" if first["type"] == "extra_forbidden" else first["msg"].lower()
        raise ConfigError(f"setting {where!r}: {wrong}", hint=f"known settings: {known}") from error


def zone(name: str | None) -> tzinfo | None:
    """The zone of an IANA name. Raises UsageError for an unknown one."""
    if name is None:
        return None
    try:
        return UTC if name.upper() in {"UTC", "Z"} else ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UsageError(f"unknown time zone {name!r}", hint="give an IANA name such as Europe/London") from error


def moment(text: str, tz: tzinfo) -> datetime:
    """`--as-of`: ISO 8601; without an offset it is meant in `tz`, a bare date is the end of that day."""
    try:
        value = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise UsageError(
            f"not a time: {text!r}", hint="give ISO 8601 such as 2026-03-20T12:00:00+00:00 or 2026-03-20"
        ) from error
    if "T" not in text and " " not in text.strip() and len(text.strip()) <= 10:
        value = datetime.combine(value.date(), time(23, 59, 59))
    return value if value.tzinfo else value.replace(tzinfo=tz)


def _file(path: Path | None) -> dict[str, object]:
    given = path is not None
    path = path or Path(DEFAULT_FILE)
    if not path.is_file():
        if given:
            raise ConfigError(f"no such configuration file: {path}", hint="`auditor init` writes one")
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: {error}", hint="`auditor init` writes a correct one to compare with") from error


def _environment(environment: Mapping[str, str]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, info in Config.model_fields.items():
        value = environment.get(f"AUDITOR_{key.upper()}")
        if value:
            many = "tuple" in str(info.annotation)
            found[key] = tuple(v.strip() for v in value.split(",") if v.strip()) if many else value
    return found
