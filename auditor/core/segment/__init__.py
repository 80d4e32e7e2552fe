"""Whose words are whose: own text apart from quotes, forwards, attributions, signatures and disclaimers.

Two errors cost most, in this order: an own promise lost to a cut, and a quoted promise taken as the author's own.
So a quote needs a mark (an attribution, a header block, `>` or a container of the HTML), text between marked quotes is
an inline answer and stays the author's own, and what merely might be a signature stays own too.
"""

from collections.abc import Iterator, Sequence

from auditor.core.segment.closing import own_parts
from auditor.core.segment.lines import Line, cut
from auditor.core.segment.quotes import Owner, owners
from auditor.model.text import Document, DocumentKind, Segment, SegmentKind, Span

__all__ = ["segment"]


def segment(document: Document) -> tuple[Segment, ...]:
    """The parts of `document.text` in order, not overlapping; only OWN ones are the author's words.

    Mail and drafts are covered from the first to the last code point; a transcript's segments are its utterances, as
    its source gave them. `document.segments` of mail are zones that the HTML showed (they may nest); they are refined.
    """
    if document.kind is DocumentKind.TRANSCRIPT:
        return document.segments
    if not document.text:
        return ()
    body = _subject_end(document)
    lines = cut(document.text, body, document.segments)
    labels = owners(lines, document)
    found = list(_merged(lines, own_parts(lines, labels, document.author)))
    if body:
        found.insert(
            0,
            Segment(
                kind=SegmentKind.SUBJECT,
                span=Span(start=0, end=body),
                author=document.author,
                at=document.sent_at,
            ),
        )
    return tuple(found)


def _subject_end(document: Document) -> int:
    """Where the body starts: mail is the subject, a blank line, the body."""
    if document.kind is not DocumentKind.EMAIL or not document.subject:
        return 0
    head = document.subject + "\n\n"
    if document.text.startswith(head):
        return len(head)
    return len(document.text) if document.text == document.subject else 0


def _merged(lines: Sequence[Line], labels: Sequence[Owner]) -> Iterator[Segment]:
    """One segment a run of lines with the same owner; a blank line goes with the line before it."""
    start = 0
    held: Owner | None = None
    for line, label in zip(lines, labels, strict=True):
        if held is None:
            held, start = label, line.start
        elif (line.text or line.depth) and label != held:
            yield _segment(held, start, line.start)
            held, start = label, line.start
    if held is not None:
        yield _segment(held, start, lines[-1].end)


def _segment(owner: Owner, start: int, end: int) -> Segment:
    return Segment(kind=owner.kind, span=Span(start=start, end=end), author=owner.author, at=owner.at)
