"""Whose words are whose: own text apart from quotes, forwards, attributions, signatures and disclaimers."""

from auditor.model.text import Document, Segment, SegmentKind, Span


def segment(document: Document) -> tuple[Segment, ...]:
    """The parts of `document.text` in order, not overlapping; only OWN ones are the author's words."""
    if document.segments:
        return document.segments
    return (
        Segment(
            kind=SegmentKind.OWN,
            span=Span(start=0, end=len(document.text)),
            author=document.author,
            at=document.sent_at,
        ),
    )
