"""Words, or it was not said: a quote becomes a span of its author's own words, or it is ungrounded.

The only freedom is layout: how a line was broken, how many spaces stand between two words, which quotation mark an
editor put in. Never a letter and never half a word: "we can" does not stand in "we cannot".
"""

import re

from auditor.core.layout import plain
from auditor.model.text import Document, Reading, Segment, SegmentKind, Span

_SHORTEST = 2
"""A quote of one character is found anywhere and proves nothing."""


def locate(quote: str, reading: Reading, *, segment: int, at: int | None = None) -> tuple[Span, int] | str:
    """Where `quote` stands in somebody's own words, with the index of that segment, or the reason why it does not.

    `at` and `segment` are hints: the place is looked at first, then the segment, then every own segment in order.
    """
    wanted = plain(quote).strip()
    if len(wanted) < _SHORTEST or not any(c.isalnum() for c in wanted):
        return "the quote has no words"
    text = reading.document.text
    if at is not None and 0 <= segment < len(reading.segments) and _owns(reading.segments[segment]):
        span = _here(wanted, text, at, reading.segments[segment])
        if span is not None:
            return span, segment
    order = [segment, *(i for i in range(len(reading.segments)) if i != segment)]
    pattern = _pattern(wanted)
    elsewhere: SegmentKind | None = None
    for index in order:
        if not 0 <= index < len(reading.segments):
            continue
        part = reading.segments[index]
        match = pattern.search(plain(part.span.of(text)))
        if match is None:
            continue
        if _owns(part):
            return Span(start=part.span.start + match.start(), end=part.span.start + match.end()), index
        elsewhere = elsewhere or part.kind
    return (
        f"the words stand in the {elsewhere} part, not in the author's own"
        if elsewhere
        else "the words are not in the text"
    )


def own_span(document: Document, span: Span) -> str:
    """The verbatim words of `span`."""
    return span.of(document.text)


def _here(wanted: str, text: str, at: int, part: Segment) -> Span | None:
    span = Span(start=at, end=at + len(wanted))
    if not part.span.covers(span) or plain(span.of(text)) != wanted:
        return None
    return span if _whole_words(text, span) else None


def _whole_words(text: str, span: Span) -> bool:
    left = text[span.start - 1 : span.start] + text[span.start : span.start + 1]
    right = text[span.end - 1 : span.end] + text[span.end : span.end + 1]
    return not (len(left) == 2 and left.isalnum()) and not (len(right) == 2 and right.isalnum())


def _pattern(wanted: str) -> re.Pattern[str]:
    words = r"\s+".join(re.escape(word) for word in wanted.split())
    return re.compile(rf"(?<!\w){words}(?!\w)" if wanted[0].isalnum() and wanted[-1].isalnum() else words)


def _owns(part: Segment) -> bool:
    return part.kind is SegmentKind.OWN
