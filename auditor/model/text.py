"""Documents and the parts of their text."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Side(StrEnum):
    """Whose words or whose promise: ours is the audited organisation. Never guessed: what is not known is unknown."""

    OURS = "ours"
    THEIRS = "theirs"
    UNKNOWN = "unknown"


class DocumentKind(StrEnum):
    EMAIL = "email"
    TRANSCRIPT = "transcript"
    DRAFT = "draft"


class Delivery(StrEnum):
    """What became of a message. Only SENT ones are promises or evidence; the others are counted."""

    SENT = "sent"
    DRAFT = "draft"
    SCHEDULED = "scheduled"
    BOUNCED = "bounced"
    AUTOMATIC = "automatic"


class SegmentKind(StrEnum):
    """Who a stretch of text belongs to. Only OWN words are the author's; only they carry commitments and findings."""

    SUBJECT = "subject"
    OWN = "own"
    QUOTED = "quoted"
    FORWARDED = "forwarded"
    ATTRIBUTION = "attribution"
    SIGNATURE = "signature"
    DISCLAIMER = "disclaimer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Half-open range of Unicode code points in a document's decoded text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def back(self, by: int) -> "Span":
        """The same stretch in a text that lacks the first `by` code points."""
        return Span(start=self.start - by, end=self.end - by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A person as a document names him. `email` is lower case; `id` is the source's own (Gong speakerId)."""

    name: str | None = None
    email: str | None = None
    id: str | None = None
    side: Side = Side.UNKNOWN
    role: str | None = None

    @property
    def label(self) -> str:
        return self.name or self.email or self.id or "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    name: str
    media_type: str | None = None
    size: int | None = None
    """Bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of text with one owner. In a transcript one segment is one utterance (its words, not its `Name: `)."""

    kind: SegmentKind
    span: Span
    author: Party | None = None
    """None in a quote whose writer could not be read."""
    at: datetime | None = None
    """When it was said or written, aware; for an utterance the call's start plus its offset."""
    offset_seconds: float | None = None
    """For an utterance: seconds from the start of the call, known even when the call's date is not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One email, one call transcript or one draft, decoded.

    `text` is the decoded text of the contract: a draft exactly as given; mail as subject, blank line, body with LF
    ends; a transcript as one `Name: words` line an utterance. `segments` is what the source itself knows (utterances,
    the quote containers of HTML); `core.segment` refines it for mail and drafts.
    """

    id: str
    origin: str
    kind: DocumentKind
    text: str
    subject: str | None = None
    sent_at: datetime | None = None
    """Aware, in the document's own offset; for a call its start. None when the document does not say."""
    author: Party | None = None
    recipients: tuple[Party, ...] = ()
    """To and cc of a mail."""
    participants: tuple[Party, ...] = ()
    """Everybody on a call; for mail author and recipients."""
    message_id: str | None = None
    references: tuple[str, ...] = ()
    """Message-IDs of References and In-Reply-To, oldest first."""
    provider_thread: str | None = None
    """A thread id that the provider gave (X-GM-THRID, conversationId)."""
    thread: str | None = None
    """Set by core.threads."""
    attachments: tuple[Attachment, ...] = ()
    files_unknown: bool = False
    """Its archive kept the text alone: whether files hung on it, nobody can see any more."""
    links: tuple[str, ...] = ()
    delivery: Delivery = Delivery.SENT
    language: str | None = None
    """BCP 47 when known."""
    segments: tuple[Segment, ...] = ()
    duplicates: tuple[str, ...] = ()
    """Origins of further copies of the same mail."""
    notes: tuple[str, ...] = ()
    """What the reader had to mend, in plain words ("charset guessed: cp1252")."""
    duration_seconds: float | None = None
    typed: bool = False
    """The words of a call that were written, not spoken: its chat. What is promised there is promised in writing."""
    voicemail: bool = False
    """Somebody spoke and nobody answered: a message on an answering machine. Its author is the caller."""
    page_of: str | None = None
    """The transcript of which this is a page; `core.calls.join_pages` puts the pages together, in several files too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of a segment.

    `text` is a copy of `span` with layout made plain, code point for code point: line ends and odd spaces are spaces,
    curly quotes are straight, letters stay as they are. So `span.start + i` is the place of `text[i]`.
    """

    text: str
    span: Span
    segment: int
    """Index into `Reading.segments`."""
    paragraph: int
    """Grows with each blank line, list item or utterance; sentences of one paragraph stand together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A document cut up: what engines and checks are given."""

    document: Document
    segments: tuple[Segment, ...]
    sentences: tuple[Sentence, ...]
    """Of every segment kind, in order of the text; use `own()` for the author's words."""

    def segment_of(self, sentence: Sentence) -> Segment:
        return self.segments[sentence.segment]

    def own(self) -> tuple[Sentence, ...]:
        """The sentences that are somebody's own words here: the author's, or any speaker's on a call."""
        return tuple(s for s in self.sentences if self.segments[s.segment].kind is SegmentKind.OWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """An input, or a part of one, that could not be read. `reason` ends with what to do."""

    origin: str
    """Path, with `#row 7` or `#message 3` where it is a part."""
    reason: str
