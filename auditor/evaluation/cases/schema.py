"""The form of the files in eval/cases/, checked when they are read. Pydantic at the edge; nothing of it goes further."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DueLabel(_Strict):
    text: str | None = None
    last: date
    """The last day on which it is still in time."""
    precision: str | None = None


class CommitmentLabel(_Strict):
    quote: str
    side: Literal["ours", "theirs", "unknown"]
    strength: Literal["absolute", "firm", "qualified", "hedged"] | None = None
    scored: bool = True
    act: str | None = None
    kind: Literal["achievement", "maintenance"] | None = None
    condition: str | None = None
    due: DueLabel | None = None
    last: date | None = None
    """For stories: the last day, without the rest."""
    by: str | None = None
    verdict: str | None = None
    document: int | None = None
    """1-based, where the quote stands in several."""
    why: str | None = None
    optional: bool = False
    """Right when found, no fault when not."""

    @property
    def last_day(self) -> date | None:
        return self.due.last if self.due else self.last


class FindingLabel(_Strict):
    rule: str
    quote: str
    document: int | None = None
    optional: bool = False
    substantiation: Literal["contradicted", "unsupported", "not_checkable"] | None = None


class Labels(_Strict):
    """What one annotator said of one case; the second annotator's files hold just these."""

    id: str
    commitments: tuple[CommitmentLabel, ...] = ()
    findings: tuple[FindingLabel, ...] = ()
    supported: tuple[str, ...] = ()
    """For drafts: the words that an entry of the registry stands behind."""
    decision: Literal["allow", "warn", "block"] | None = None
    """For drafts: what becomes of it."""


class Case(Labels):
    tags: tuple[str, ...] = ()
    note: str | None = None
    our_domains: tuple[str, ...] = ()
    our_speakers: tuple[str, ...] = ()
    tz: str | None = None
    open: bool = False
    """Further sentences may be taken for promises without fault."""
    wording: bool = True
    """Whether its findings on wording were labelled."""


class SentenceCase(Case):
    kind: Literal["email", "call", "draft"] = "email"
    sender: Literal["ours", "theirs"] = Field(default="ours", alias="from")
    sent_at: str
    before: tuple[str, ...] = ()
    reply_to: bool = False
    """`before` was written by the other side."""
    text: str
    after: tuple[str, ...] = ()


class DocumentPart(_Strict):
    mail: str | None = None
    call: str | None = None
    call_date: str | None = None
    title: str | None = None
    our_speakers: tuple[str, ...] = ()


class DocumentCase(Case):
    """A message, a call or a story: one or more documents, with records to judge by."""

    mail: str | None = None
    call: str | None = None
    call_date: str | None = None
    documents: tuple[DocumentPart, ...] = ()
    records: tuple[dict[str, object], ...] = ()
    coverage: tuple[dict[str, object], ...] = ()
    roster: dict[str, object] | None = None
    mail_is_complete: bool = False
    as_of: str | None = None
    region: str | None = None

    @property
    def parts(self) -> tuple[DocumentPart, ...]:
        own = DocumentPart(mail=self.mail, call=self.call, call_date=self.call_date, our_speakers=self.our_speakers)
        return self.documents or (own,)


class DraftCase(Case):
    """A draft held against a registry: what is promised, what cannot be stood behind, and what becomes of it."""

    knowledge: str
    """Its folder under `drafts/knowledge/`."""
    role: str | None = None
    sent_at: str
    text: str
    decision: Literal["allow", "warn", "block"]
