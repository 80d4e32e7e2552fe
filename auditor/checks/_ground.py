"""A text that words are tried in: what rules find in it, what it promises, and how both change with the words."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from auditor.checks._alike import alike
from auditor.checks._run import findings_of
from auditor.checks.rule import Rule
from auditor.core.reading import read
from auditor.model.commitment import Candidate
from auditor.model.text import Document, DocumentKind, Reading, Segment, Span

_NEAR = 3
"""Sentences of the author on either side that other words can be read with: "it", "that", a list's heading."""
Promises = Callable[[Reading], Iterable[Candidate]]
"""What finds promises, by rules alone."""


@dataclass(frozen=True, kw_only=True)
class Ground:
    """A text as it is; what is in it is looked for once, when it is first asked for."""

    reading: Reading
    promises: Promises
    rules: Sequence[Rule]

    @cached_property
    def found(self) -> frozenset[tuple[str, str]]:
        """Rule and quote of each finding."""
        return frozenset((f.rule, f.quote) for f in findings_of(self.reading, self.rules, more=alike))

    @cached_property
    def promised(self) -> tuple[Candidate, ...]:
        """What is scored."""
        return tuple(c for c in self.promises(self.reading) if c.scored)

    def alone(self, span: Span) -> "Ground":
        """`span` as if it were a draft of its own."""
        document = self.reading.document
        only = replace(document, kind=DocumentKind.DRAFT, subject=None, text=span.of(document.text), segments=())
        return replace(self, reading=read(only))

    def near(self, span: Span) -> tuple["Ground", int]:
        """The sentences about `span`, and the place in this text where they begin.

        What a word changes, it changes here: to try the words in the whole text would cost findings times length.
        """
        own = self.reading.own()
        at = [place for place, sentence in enumerate(own) if sentence.span.overlaps(span)]
        if not at:
            return self, 0
        first, last = at[0] - _NEAR, at[-1] + _NEAR
        start = own[first].span.start if first > 0 else 0
        end = own[last].span.end if last < len(own) - 1 else len(self.reading.document.text)
        cut = _cut(self.reading.document, Span(start=min(start, span.start), end=max(end, span.end)))
        return replace(self, reading=read(cut)), min(start, span.start)


def _cut(document: Document, span: Span) -> Document:
    """`span` of `document`, with its segments; with the subject only where it begins with it."""
    within = (replace(part, span=_clipped(part.span, span)) for part in document.segments if part.span.overlaps(span))
    subject = document.subject if span.start == 0 else None
    return replace(document, text=span.of(document.text), subject=subject, segments=tuple(within))


def _clipped(one: Span, to: Span) -> Span:
    return Span(start=max(one.start, to.start), end=min(one.end, to.end)).back(to.start)


def with_words(reading: Reading, span: Span, words: str) -> Reading:
    """`reading` as it would be with `words` in place of `span`."""
    document = reading.document
    text = f"{document.text[: span.start]}{words}{document.text[span.end :]}"
    grown = len(words) - (span.end - span.start)
    return read(replace(document, text=text, segments=tuple(_moved(s, span, grown) for s in document.segments)))


def _moved(segment: Segment, span: Span, grown: int) -> Segment:
    """`segment` in the text that is longer by `grown` from the end of `span` on."""
    start, end = (at + grown if at >= span.end else at for at in (segment.span.start, segment.span.end))
    return replace(segment, span=Span(start=start, end=end))
