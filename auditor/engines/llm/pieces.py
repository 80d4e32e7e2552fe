"""What a model is given to read of a document: its author's own words, cut at the borders of paragraphs and utterances.

Every unit of text belongs to exactly one piece, and what a model quotes counts only where it begins inside the piece:
so a cut can neither lose a commitment nor double it. What stands before travels along to be understood, not to be
quoted: the question that "Yes, by Friday" answers.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.core.visible import visible
from auditor.model.text import DocumentKind, Reading, Segment, SegmentKind, Span

LIMIT = 8_000
"""Characters of one piece, about 2,000 tokens: models copy words less exactly the longer the text."""
CONTEXT = 900
"""Characters of what stands before a piece."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of own words, all of which lie in `span`."""

    span: Span
    """Of the document; only quotes that begin here count."""
    text: str
    """As a person sees it; a call as `Name: words` lines."""
    context: str
    """What came right before, by whomever; may be empty."""
    first: int
    """The segment in which it begins."""
    hidden: int = 0
    """Invisible marks that were left out of `text`."""


@dataclass(frozen=True, slots=True)
class _Unit:
    span: Span
    segment: int
    text: str
    hidden: int


def pieces(reading: Reading, limit: int = LIMIT) -> tuple[Piece, ...]:
    """The own words of `reading` in order; none where nobody says anything."""
    units = [unit for unit in _units(reading, limit) if any(c.isalpha() for c in unit.text)]
    if not units:
        return ()
    groups: list[list[_Unit]] = [[]]
    size = 0
    for unit in units:
        if groups[-1] and size + len(unit.text) > limit:
            groups.append([])
            size = 0
        groups[-1].append(unit)
        size += len(unit.text)
    talk = reading.document.kind is DocumentKind.TRANSCRIPT
    made = []
    for number, group in enumerate(groups):
        context = _tail([u.text for u in groups[number - 1]]) if number else _answered(reading, group[0])
        made.append(_piece(group, context, "\n" if talk else "\n\n"))
    return tuple(made)


def _piece(units: list[_Unit], context: str, between: str) -> Piece:
    return Piece(
        span=Span(start=units[0].span.start, end=units[-1].span.end),
        text=between.join(unit.text for unit in units),
        context=context,
        first=units[0].segment,
        hidden=sum(unit.hidden for unit in units),
    )


def _units(reading: Reading, limit: int) -> Iterator[_Unit]:
    """Utterances of a call; paragraphs of anything else; sentences where one alone is longer than a piece."""
    talk = reading.document.kind is DocumentKind.TRANSCRIPT
    for index, part in enumerate(reading.segments):
        if part.kind is not SegmentKind.OWN:
            continue
        spans = [part.span] if talk else _paragraphs(reading, index)
        for span in spans:
            for some in [span] if span.end - span.start <= limit else _sentences(reading, index, span, limit):
                shown = visible(some.of(reading.document.text))
                words = " ".join(shown.text.split()) if talk else shown.text.strip()
                said = f"{_name(part)}: {words}" if talk else words
                yield _Unit(some, index, said, some.end - some.start - len(shown.text))


def _paragraphs(reading: Reading, index: int) -> list[Span]:
    """Each paragraph of a segment, from its first sentence to its last."""
    found: dict[int, Span] = {}
    for sentence in reading.sentences:
        if sentence.segment == index:
            first = found.get(sentence.paragraph, sentence.span)
            found[sentence.paragraph] = Span(start=first.start, end=sentence.span.end)
    return list(found.values())


def _sentences(reading: Reading, index: int, span: Span, limit: int) -> Iterator[Span]:
    """The sentences of `span`, as many together as fit."""
    start, end = span.start, span.start
    for sentence in reading.sentences:
        if sentence.segment == index and span.covers(sentence.span):
            if sentence.span.end - start > limit and end > start:
                yield Span(start=start, end=end)
                start = sentence.span.start
            end = sentence.span.end
    if end > start:
        yield Span(start=start, end=end)


def _name(part: Segment) -> str:
    return part.author.label if part.author else "Unknown"


def _answered(reading: Reading, first: _Unit) -> str:
    """The end of what the mail answers, where it is quoted in the same mail: the latest of the older words."""
    quoted = (p for p in reading.segments if p.kind in {SegmentKind.QUOTED, SegmentKind.FORWARDED})
    before = [p for p in reading.segments[: first.segment] if p.kind is SegmentKind.QUOTED]
    nearest = before[-1] if before else next(quoted, None)
    if reading.document.kind is DocumentKind.TRANSCRIPT or nearest is None:
        return ""
    words = visible(nearest.span.of(reading.document.text)).text
    lines = (line.lstrip("> ").strip() for line in words.splitlines())
    return "\n".join(line for line in lines if line)[:CONTEXT]


def _tail(texts: list[str]) -> str:
    """The last whole units that fit; of a single longer one its end."""
    kept: list[str] = []
    for text in reversed(texts):
        if kept and sum(map(len, kept)) + len(text) > CONTEXT:
            break
        kept.append(text[-CONTEXT:])
    return "\n".join(reversed(kept))
