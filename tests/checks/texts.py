"""Readings for the tests of the rules."""

from datetime import UTC, datetime

from auditor.core.reading import read
from auditor.model.text import Document, DocumentKind, Party, Reading, Segment, SegmentKind, Side, Span


def draft(text: str, *, author: str = "rep@kestrel.example") -> Reading:
    """A pasted draft of ours."""
    return read(Document(id="d1", origin="draft.txt", kind=DocumentKind.DRAFT, text=text, author=Party(email=author)))


def mail(text: str, **options: object) -> Reading:
    """A mail whose whole text is its author's, sent on Monday 2 March 2026."""
    document = Document(
        id="m1",
        origin="m1.eml",
        kind=DocumentKind.EMAIL,
        text=text,
        sent_at=datetime(2026, 3, 2, 9, tzinfo=UTC),
        segments=(Segment(kind=SegmentKind.OWN, span=Span(start=0, end=len(text))),),
        **options,  # type: ignore[arg-type]
    )
    return read(document)


def call(words: str, side: Side) -> Reading:
    """One utterance of somebody of that side."""
    text = f"Ana: {words}"
    part = Segment(kind=SegmentKind.OWN, span=Span(start=5, end=len(text)), author=Party(name="Ana", side=side))
    return read(Document(id="t1", origin="t1.vtt", kind=DocumentKind.TRANSCRIPT, text=text, segments=(part,)))
