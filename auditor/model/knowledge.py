"""What a company can stand behind, and what it knows that is worth telling a customer (contract.md, "Knowledge folder")."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from auditor.model.finding import Level


class ClaimKind(StrEnum):
    CAPABILITY = "capability"
    SERVICE_LEVEL = "service_level"
    PRICE = "price"
    CERTIFICATE = "certificate"
    LEAD_TIME = "lead_time"
    AUTHORITY = "authority"
    PROOF = "proof"


class ClaimStatus(StrEnum):
    AVAILABLE = "available"
    BETA = "beta"
    PLANNED = "planned"
    UNAVAILABLE = "unavailable"


class Bound(StrEnum):
    """How a figure is meant of the thing itself: uptime at least 99.9, an answer at most 2 working days."""

    AT_MOST = "at_most"
    AT_LEAST = "at_least"
    EXACTLY = "exactly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One entry of claims.yaml."""

    id: str
    kind: ClaimKind
    subject: str
    aliases: tuple[str, ...] = ()
    status: ClaimStatus | None = None
    available_from: date | None = None
    """Of a planned thing: its approved date; None: there is none."""
    plans: tuple[str, ...] = ()
    """Empty: on every plan."""
    value: Decimal | None = None
    unit: str | None = None
    """As written: percent, hour, working_day, week, GBP, ..."""
    bound: Bound | None = None
    roles: frozenset[str] = frozenset()
    """Who may; empty: everybody."""
    statement: str = ""
    say_instead: str | None = None
    source: str = ""
    valid_to: date | None = None
    """The last day on which it holds."""
    place: str = ""
    """File and line: "claims.yaml:12"."""

    def holds_on(self, day: date) -> bool:
        return self.valid_to is None or day <= self.valid_to


class EntryKind(StrEnum):
    CASE_STUDY = "case_study"
    TESTIMONIAL = "testimonial"
    BENCHMARK = "benchmark"
    RESEARCH_NOTE = "research_note"
    INDUSTRY = "industry"
    ACCOUNT = "account"
    TRIGGER = "trigger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """A measured figure; verbatim in the customer's or publisher's terms."""

    name: str
    before: str | None = None
    after: str | None = None
    value: str | None = None
    unit: str | None = None
    period: str | None = None
    method: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """Words of a person, with the consent to use them."""

    text: str
    person: str | None = None
    title: str | None = None
    consent_ref: str | None = None


class PromiseBy(StrEnum):
    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotedPromise:
    """A promise that an account's notes mention."""

    text: str
    due: date | None = None
    status: str | None = None
    by: PromiseBy = PromiseBy.OURS


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    name: str
    role: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One file with front matter, or one event of a file of triggers."""

    id: str
    kind: EntryKind
    title: str
    account: str | None = None
    customer: str | None = None
    may_name_customer: bool = False
    descriptor: str | None = None
    """How the customer may be called where the name may not be used."""
    industry: str | None = None
    region: str | None = None
    personas: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    problem: str | None = None
    published: date | None = None
    """The day it was published, or on which the event happened."""
    expires_on: date | None = None
    """The last day on which it may be used."""
    source: str = ""
    """Where a reader can look it up: `source_url`, else `source`, else the file."""
    quote: str | None = None
    """Verbatim words of a trigger's source."""
    saying: Saying | None = None
    metrics: tuple[Metric, ...] = ()
    contacts: tuple[Contact, ...] = ()
    relationship: str | None = None
    notes: str | None = None
    open_promises: tuple[NotedPromise, ...] = ()
    kept_promises: tuple[NotedPromise, ...] = ()
    text: str = ""
    """The body below the front matter."""
    place: str = ""
    """File and line."""

    def usable_on(self, day: date) -> bool:
        """Neither expired nor still to come on that day."""
        return (self.expires_on is None or day <= self.expires_on) and (self.published is None or self.published <= day)


class Loss(StrEnum):
    """What is not used because of a problem."""

    NOTHING = "nothing"
    ENTRY = "entry"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something in a knowledge folder that is wrong, or cannot be used as it stands."""

    level: Level
    """ERROR or WARNING."""
    origin: str
    """The file, from the folder on: "proof/claims.yaml"."""
    line: int | None = None
    entry: str | None = None
    """Its id, where it has one."""
    field: str | None = None
    what: str
    hint: str = ""
    """What to do next."""
    loses: Loss = Loss.NOTHING

    def __str__(self) -> str:
        """ "claims.yaml, line 12, cap-sso: valid_to: '2026-13-01' is no date"."""
        line = f"line {self.line}" if self.line else None
        where = ", ".join(part for part in (self.origin, line, self.entry) if part)
        return ": ".join(part for part in (where, self.field, self.what) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """All of a knowledge folder, and what in it could not be read."""

    claims: tuple[Claim, ...] = ()
    entries: tuple[Entry, ...] = ()
    problems: tuple[Problem, ...] = ()
