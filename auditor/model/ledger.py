"""What the ledger keeps and what it tells: facts that became known, and promises as they stand.

A fact is what was read or what a person decided. What became of a promise is never stored as a fact: it is read out of
the facts again, so that a mail that is found later leaves no wrong event behind.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from auditor.model.commitment import Commitment
from auditor.model.finding import Finding
from auditor.model.people import Account, Person
from auditor.model.record import Coverage, Record
from auditor.model.report import Concern
from auditor.model.said import Said
from auditor.model.text import Document, Side
from auditor.model.verdict import Verdict

TENANT = "default"
"""Whose ledger it is where there is only one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFact:
    """A document without its text and its path, and all that its words alone can tell; quotes and spans stay."""

    document: Document
    commitments: tuple[Commitment, ...] = ()
    said: tuple[Said, ...] = ()
    findings: tuple[Finding, ...] = ()
    concerns: tuple[Concern, ...] = ()
    record: Record | None = None
    """The message or call itself, as evidence for other promises."""
    account: str | None = None
    talk_share: float | None = None
    questions_asked: int | None = None
    size: int = 0
    """Characters of the text."""
    rubric: str
    """Version of the rules that read it."""


class WordKind(StrEnum):
    """What a person may say about a promise."""

    OVERRIDDEN = "overridden"
    """The verdict is another one; the reason says why."""
    DISMISSED = "dismissed"
    """This is no promise, or not one to keep an eye on."""
    REOPENED = "reopened"
    """Takes back what was decided or dismissed before."""
    NOTIFIED = "notified"
    """The promisee was told that it will be late."""
    NOTED = "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What a person said about one promise. Append-only: a later word takes an earlier one back."""

    kind: WordKind
    commitment_id: str
    document_id: str
    at: datetime
    by: str
    text: str
    """The reason, or the note."""
    verdict: Verdict | None = None
    """Of an OVERRIDDEN."""


Fact = DocumentFact | Record | Coverage | Word | Person | Account


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Documents that hang together by account, conversation or people, and by nothing with any other."""

    documents: frozenset[str]
    """Their ids."""
    words: frozenset[str]
    """By which they hang together: `core.scope`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What has to be judged anew."""

    groups: tuple[Group, ...] = ()
    words: frozenset[str] = frozenset()
    """What marked it."""
    seq: int = 0
    """Number of the last fact that is looked at; what comes in later is work again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recalled:
    """Facts of one group, one a document: of several readings of a mail the one that tells most."""

    documents: tuple[DocumentFact, ...] = ()
    records: tuple[Record, ...] = ()
    """Of its accounts, and those of which nobody knows the account."""
    coverage: tuple[Coverage, ...] = ()
    words: tuple[Word, ...] = ()
    people: tuple[Person, ...] = ()
    accounts: tuple[Account, ...] = ()


class EventKind(StrEnum):
    """What happens to a promise. Founding source: Singh's commitment lifecycle (create, detach, delegate, release)."""

    CREATED = "created"
    DELEGATED = "delegated"
    REPEATED = "repeated"
    DETACHED = "detached"
    """Its condition came true."""
    NOTIFIED = "notified"
    RENEGOTIATED = "renegotiated"
    WITHDRAWN = "withdrawn"
    RELEASED = "released"
    DELIVERED = "delivered"
    OVERRIDDEN = "overridden"
    DISMISSED = "dismissed"
    REOPENED = "reopened"
    NOTED = "noted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    kind: EventKind
    at: datetime | None
    text: str
    """The verbatim words, what a record shows, or a person's reason."""
    source: str = ""
    """Id of the document or record that shows it; empty for a person's word."""
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One promise as it stands, with its story and what people decided about it."""

    commitment: Commitment
    events: tuple[Event, ...] = ()
    """In the order of time."""
    aliases: tuple[str, ...] = ()
    """Every id under which a report may have shown it: its own and those of its repetitions."""
    dismissed: bool = False
    done_at: datetime | None = None
    """When it happened, whole."""
    turns_at: datetime | None = None
    """From when on the mere passing of time may change the verdict; None when it cannot."""
    rubric: str = ""
    """Version of the rules that found and judged it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """A finding or a concern with whom it is about."""

    account: str | None
    person: str | None
    """The author: lower-case address, else name."""
    at: datetime | None
    about: Finding | Concern


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """All that follows from the facts of one group."""

    standings: tuple[Standing, ...] = ()
    noted: tuple[Noted, ...] = ()


class Sort(StrEnum):
    DUE = "due"
    SAID = "said"
    ACCOUNT = "account"
    OWNER = "owner"
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """Filters that must all hold; None leaves open. Names and addresses in any case."""

    account: str | None = None
    owner: str | None = None
    side: Side | None = None
    verdicts: frozenset[Verdict] = frozenset()
    due_from: datetime | None = None
    due_until: datetime | None = None
    sort: Sort = Sort.DUE
    limit: int | None = None
    after: str | None = None
    """`Page.next_cursor` of the page before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    items: tuple[Standing, ...]
    next_cursor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The hash chain, walked from its first entry."""

    entries: int
    erased: int
    head: str
    """Hash of the last entry: written down elsewhere, it shows that nothing before it was changed."""
    broken: tuple[str, ...] = ()
    """What does not fit, with its place, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What is gone, by kind of fact."""

    facts: Mapping[str, int] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    """Names that stood beside the address, and went with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerInfo:
    place: str
    """Without a password."""
    version: str
    """Of its tables."""
    facts: Mapping[str, int] = field(default_factory=dict)
    """By kind."""
    commitments: int = 0
    bytes: int | None = None
    """On disk, where that can be told."""
