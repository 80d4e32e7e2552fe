"""Commitments, and the untrusted candidates that they are made from."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from auditor.model.text import Party, Side, Span
from auditor.model.time import Due
from auditor.model.verdict import Cause, Evidence, Reason, Verdict


class CommitmentKind(StrEnum):
    ACHIEVEMENT = "achievement"
    """Do something."""
    MAINTENANCE = "maintenance"
    """Keep something true."""


class Modality(StrEnum):
    WRITTEN = "written"
    VERBAL = "verbal"
    INFERRED = "inferred"
    """No promise sentence, still owed: an unanswered inquiry, a missed appointment."""


class Strength(StrEnum):
    ABSOLUTE = "absolute"
    FIRM = "firm"
    QUALIFIED = "qualified"
    HEDGED = "hedged"


class State(StrEnum):
    """From what people said; the verdict comes from records."""

    TENTATIVE = "tentative"
    CONDITIONAL = "conditional"
    ACTIVE = "active"
    CANCELLED = "cancelled"
    RELEASED = "released"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"


class Act(StrEnum):
    SEND = "send"
    MEET = "meet"
    CALL = "call"
    SHIP = "ship"
    BUILD = "build"
    PAY = "pay"
    PRICE = "price"
    ANSWER = "answer"
    SIGN = "sign"
    UPHOLD = "uphold"
    OTHER = "other"


class Origin(StrEnum):
    RULE = "rule"
    MODEL = "model"
    BOTH = "both"


class Owner(StrEnum):
    """Who takes the act on, seen from the person who speaks."""

    SPEAKER = "speaker"
    """I, we, our team, Sam from our team: the speaker answers for it."""
    ADDRESSEE = "addressee"
    """Rare: "you will send us the forms, as agreed"."""
    OTHER = "other"
    """Somebody else for whom the speaker does not answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What an engine believes to be a commitment. Untrusted: `core.ground` turns it into words or drops it."""

    quote: str
    """Verbatim: the smallest clause from the subject to the last word of act, condition or due phrase."""
    segment: int
    """Index into `Reading.segments` of the words."""
    at: int | None = None
    """Where the engine believes the quote starts in the document; None to let grounding find it."""
    owner: Owner = Owner.SPEAKER
    performer: str | None = None
    """The named person or group that acts, when it is not the speaker."""
    action: str
    """The act in plain words, from the quote: "send the revised quote"."""
    antecedent: str | None = None
    """The words right before, verbatim, when the act is on a pronoun: they name what "it" is."""
    act: Act
    kind: CommitmentKind = CommitmentKind.ACHIEVEMENT
    strength: Strength = Strength.FIRM
    state: State = State.ACTIVE
    scored: bool = True
    condition: str | None = None
    """Verbatim."""
    due_text: str | None = None
    """Verbatim, inside or beside the quote: "by Friday"."""
    beside: str | None = None
    """Verbatim, said before: the day that `due_text` leans on, when it is of the kind of "the next morning"."""
    quantity: str | None = None
    """Verbatim: "40 meters", "10%", "£500"."""
    confidence: float
    origin: Origin = Origin.RULE


class Speech(StrEnum):
    """What a sentence does to an earlier commitment, or asks for."""

    REQUEST = "request"
    """Asks the other side to do or answer something."""
    CONCERN = "concern"
    """A customer's question or worry."""
    MOVE = "move"
    """A new date or content for something promised: "we need to push the demo to Friday"."""
    CONSENT = "consent"
    """"Fine", "that works", in answer to the message before."""
    REFUSAL = "refusal"
    """"That does not work for us", in answer to the message before."""
    RELEASE = "release"
    """"No need to send the deck any more"."""
    CANCEL = "cancel"
    """The promisor withdraws: "we won't be able to send the deck after all"."""
    DONE = "done"
    """"As promised, here it is", "it shipped this morning"."""
    SLIP = "slip"
    """A miss disclosed: "we missed Friday", "the report is going to be late"."""
    MET = "met"
    """A condition that came true: "we signed this morning"."""
    OPENING = "opening"
    """The first words of a call, or those on its late start; nothing is meant by them but that it has begun."""
    REASON = "reason"
    """Whose doing it was that something slipped: "our supplier shipped late"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence that acts on commitments without being one. Grounded like a candidate."""

    speech: Speech
    quote: str
    segment: int
    at: int | None = None
    due_text: str | None = None
    """The new date of a MOVE."""
    confidence: float = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Words that an engine takes for an overpromise. Untrusted: `checks` grounds it and asks its own guards."""

    rule: str
    quote: str
    segment: int
    at: int | None = None
    confidence: float = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Ungrounded:
    """Something an engine said that does not stand in the text."""

    document_id: str
    quote: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What asking a model took; an answer that was known before costs nothing."""

    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    micro: int = 0
    """Millionths of `currency`."""
    currency: str | None = None
    """None where no price is known."""

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            calls=self.calls + other.calls,
            input_tokens=self.input_tokens + other.input_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
            micro=self.micro + other.micro,
            currency=self.currency or other.currency,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """What an engine found in one reading."""

    candidates: tuple[Candidate, ...] = ()
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    rejected: int = 0
    """Candidates that were weighed and thrown out: negated, reported, part of the talk itself."""
    ungrounded: tuple[Ungrounded, ...] = ()
    """What a model said that does not stand in the text, after it was asked again."""
    usage: Usage = field(default_factory=Usage)
    undone: str = ""
    """Why the model did not read all of it; what stands here then comes from the rules alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """An engine that broke on one reading: a bug, told beside the document and never the end of the rest."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One place where a commitment was said; the first is the commitment's own quote."""

    document_id: str
    quote: str
    span: Span
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Who owes what to whom by when, in verbatim words; `text[span] == quote` in document `document_id`."""

    id: str
    document_id: str
    quote: str
    span: Span
    said_at: datetime | None
    """The reference time: when the words were sent or spoken."""
    mentions: tuple[Mention, ...] = ()
    kind: CommitmentKind = CommitmentKind.ACHIEVEMENT
    modality: Modality
    strength: Strength
    scored: bool
    side: Side
    promisor: Party | None
    promisee: Party | None
    performer: str | None = None
    account: str | None = None
    thread: str | None = None
    action: str
    antecedent: str | None = None
    """What a pronoun in `action` stands for: the words before, or the promise that this one renews."""
    act: Act
    quantity: str | None = None
    condition: str | None = None
    confidence: float
    origin: Origin
    internal: bool = False
    """Colleague to colleague."""
    due: Due | None
    state: State
    superseded_by: str | None = None
    verdict: Verdict = Verdict.NOT_CHECKABLE
    why: str = ""
    cause: Cause | None = None
    reason: Reason | None = None
    """The words that `cause` rests on; it is there when `cause` is."""
    evidence: tuple[Evidence, ...] = ()
