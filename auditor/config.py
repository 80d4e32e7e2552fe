"""Settings: file, then environment, then flag; the later wins, and an unknown key is an error.

The file is `auditor.toml` in the working directory or the one given by --config; `auditor init` writes a commented
one. Environment: AUDITOR_<KEY> for every top-level key ("AUDITOR_TZ=Europe/London"; lists by commas).
"""

import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime, time, tzinfo
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, IPvAnyNetwork, ValidationError

from auditor.errors import ConfigError, UsageError
from auditor.model.finding import Level
from auditor.model.ledger import TENANT
from auditor.model.people import DateOrder, EngineName, FailOn, Gate, Thresholds

DEFAULT_FILE = "auditor.toml"
_YEARS = range(1900, 2200)
"""Zones and due dates need a little room before and after."""


class ThresholdsFile(BaseModel):
    """`[thresholds]` of the file."""

    model_config = ConfigDict(extra="forbid")

    inquiry_days: int = Field(default=Thresholds().inquiry_days, ge=0)
    late_reply_days: int = Field(default=Thresholds().late_reply_days, ge=0)
    callback_days: int = Field(default=Thresholds().callback_days, ge=0)
    late_start_minutes: int = Field(default=Thresholds().late_start_minutes, ge=1, le=120)
    quiet_days: int = Field(default=Thresholds().quiet_days, ge=1)
    moves: int = Field(default=Thresholds().moves, ge=1)
    cob_hour: int = Field(default=Thresholds().cob_hour, ge=0, le=23)
    history_cases: int = Field(default=Thresholds().history_cases, ge=2)
    unlikely_below: float = Field(default=Thresholds().unlikely_below, ge=0, le=1)
    likely_share: float = Field(default=Thresholds().likely_share, gt=0, le=1)
    promises_a_day: int = Field(default=Thresholds().promises_a_day, ge=1)
    meeting_hours_a_day: int = Field(default=Thresholds().meeting_hours_a_day, ge=1, le=24)
    block_level: Level = Thresholds().block_level
    warn_level: Level = Thresholds().warn_level


class PriceFile(BaseModel):
    """`[llm.prices."NAME OF THE MODEL"]`: per million tokens."""

    model_config = ConfigDict(extra="forbid")

    input: Decimal = Field(ge=0)
    output: Decimal = Field(ge=0)
    cached_input: Decimal | None = Field(default=None, ge=0)
    currency: str = Field(default="USD", pattern="^[A-Z]{3}$")


class Client(StrEnum):
    """Which library speaks to an endpoint."""

    LANGCHAIN = "langchain"
    OPENAI = "openai"


class LlmFile(BaseModel):
    """`[llm]` of the file: how a model is asked."""

    model_config = ConfigDict(extra="forbid")

    base_url: str | None = None
    """Of an OpenAI-compatible endpoint; default OPENAI_BASE_URL, else OpenAI's own."""
    key_env: str = "OPENAI_API_KEY"
    """The environment variable that holds the key."""
    client: Client = Client.LANGCHAIN
    gate: Gate = Gate.CANDIDATES
    at_once: int = Field(default=32, ge=1, le=512)
    """Calls under way at the same time."""
    deadline: float = Field(default=120, gt=0, le=3_600)
    """Seconds that one try may take as a whole."""
    read_timeout: float = Field(default=60, gt=0, le=3_600)
    """Seconds without a byte."""
    patience: float = Field(default=600, gt=0, le=86_400)
    """Seconds that an outage is waited for."""
    answer_tokens: int = Field(default=4_000, ge=64, le=64_000)
    temperature: float = Field(default=0.0, ge=0, le=2)
    no_temperature: bool = False
    """For models that take none."""
    share: int = Field(default=4, ge=1, le=8)
    """Short messages of our own side in one question, at most. On recorded answers four found what one alone finds, for
    a third of the tokens (`python -m tools.sharing`); 1, each alone, is for a small model that mixes them up."""
    threads: int | None = Field(default=None, ge=1, le=512)
    """Of this machine's processor, for a model in a file; default: as many as llama.cpp thinks right."""
    redact: bool = False
    prompts: str | None = None
    """A folder that overrides prompts."""
    answers: str = ".auditor/answers.sqlite"
    """Where answers and spending are kept."""
    max_cost: Decimal | None = Field(default=None, gt=0)
    max_tokens: int | None = Field(default=None, gt=0)
    prices: dict[str, PriceFile] = {}
    record: str | None = None
    replay: str | None = None
    batch_api: bool = False
    batch_discount: Decimal = Field(default=Decimal("0.5"), ge=0, le=1)
    """What the batch API takes off the prices: 0.5 is half."""


class Embeddings(StrEnum):
    """What turns a text into a vector."""

    STATIC = "static"
    """Shipped with the package."""
    OPENAI = "openai"
    """`search.model` at the endpoint and with the key of `[llm]`; the texts are sent there."""


class SearchMode(StrEnum):
    """What a search goes by."""

    LEXICAL = "lexical"
    """Words; needs no extra."""
    VECTORS = "vectors"
    """Meaning."""
    HYBRID = "hybrid"
    """Both."""


class SearchFile(BaseModel):
    """`[search]` of the file: how things are found again."""

    model_config = ConfigDict(extra="forbid")

    mode: SearchMode = SearchMode.HYBRID
    embeddings: Embeddings = Embeddings.STATIC
    path: str = ".auditor/search"
    """The folder in which Chroma keeps vectors."""
    url: str | None = None
    """Of a Chroma server; then `path` is not used."""
    model: str | None = None
    """The name of an embedding model, for openai."""


class ServiceFile(BaseModel):
    """`[service]` of the file: how `auditor serve` answers."""

    model_config = ConfigDict(extra="forbid")

    body: int = Field(default=1_000_000, ge=1_000)
    """Bytes of a request, at most."""
    upload: int = Field(default=200_000_000, ge=1_000)
    """Bytes of the files of one audit, at most."""
    a_minute: int = Field(default=600, ge=0)
    """Requests of one key; 0: as many as it likes."""
    at_once: int = Field(default=4, ge=1, le=256)
    """Reviews that run at the same time."""
    waiting: int = Field(default=200, ge=0)
    """Reviews that may wait for their turn."""
    origins: tuple[str, ...] = ()
    """Addresses of web pages that may call from a browser, such as https://crm.example."""
    proxies: tuple[IPvAnyNetwork, ...] = ()
    """Addresses or networks of proxies, whose word on client and scheme is believed; default: this machine."""
    public_url: str = ""
    """Where others reach the service; HubSpot signs it."""
    hubspot_env: str = "AUDITOR_HUBSPOT_SECRET"
    """The environment variable that holds the client secret of the HubSpot app."""
    hubspot_tenant: str = TENANT
    """Whose ledger a HubSpot card sees."""
    folders: dict[str, str] = {}
    """Folders of this machine that may be audited from the page of audits: path by the name that is shown."""


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
    ledger: str | None = None
    """A path or a PostgreSQL URL; default: `ledger.db` in the user's data folder."""
    engine: EngineName = EngineName.OFFLINE
    model: str | None = None
    fail_on: FailOn = FailOn.ERROR
    role: str | None = None
    thresholds: ThresholdsFile = ThresholdsFile()
    llm: LlmFile = LlmFile()
    search: SearchFile = SearchFile()
    service: ServiceFile = ServiceFile()

    def thresholds_value(self) -> Thresholds:
        return Thresholds(**self.thresholds.model_dump())


def load(path: Path | None, environment: Mapping[str, str], flags: Mapping[str, object]) -> Config:
    """The settings of one run; `flags` holds what was given on the command line, None for what was not.

    Raises ConfigError with file, key and what is wrong.
    """
    merged = _file(path)
    for layer in (_environment(environment), flags):
        _lay(merged, layer)
    try:
        return Config.model_validate(merged)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        known = ", ".join(Config.model_fields)
        wrong = "there is no such setting" if first["type"] == "extra_forbidden" else first["msg"].lower()
        raise ConfigError(f"setting {where!r}: {wrong}", hint=f"known settings: {known}") from error


def _lay(merged: dict[str, object], layer: Mapping[str, object]) -> None:
    """What `layer` sets over what is there; a table is laid key by key."""
    for key, value in layer.items():
        below = merged.get(key)
        if isinstance(value, Mapping):
            table = dict(below) if isinstance(below, dict) else {}
            _lay(table, value)
            merged[key] = table
        elif value not in (None, (), []):
            merged[key] = value


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
    if value.year not in _YEARS:
        raise UsageError(f"the year {value.year} is out of range", hint="give a time from 1900 to 2199")
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
    if environment.get("OPENAI_BASE_URL"):
        found["llm"] = {"base_url": environment["OPENAI_BASE_URL"]}
    for key, info in Config.model_fields.items():
        value = environment.get(f"AUDITOR_{key.upper()}")
        if value:
            many = "tuple" in str(info.annotation)
            found[key] = tuple(v.strip() for v in value.split(",") if v.strip()) if many else value
    return found
