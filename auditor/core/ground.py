"""Words, or it was not said: a quote becomes a span of its author's own words, or it is ungrounded.

The only freedom is layout: how a line was broken, how many spaces stand between two words, which quotation mark an
editor put in. Never a letter and never half a word: "we can" does not stand in "we cannot".
"""

import re
import unicodedata
from collections.abc import Iterator

from auditor.core.layout import plain
from auditor.core.visible import visible
from auditor.model.text import Reading, Segment, SegmentKind, Span

_INVISIBLE = frozenset("\xad\u200b\u200c\u200d\u2060\ufeff")
"""They part no words: "can\u200bnot" is one."""
_SHORTEST = 2
"""A quote of one character is found anywhere and proves nothing."""


def locate(
    quote: str, reading: Reading, *, segment: int, at: int | None = None, within: Span | None = None
) -> tuple[Span, int] | str:
    """Where `quote` stands in somebody's own words, with the index of that segment, or the reason why it does not.

    `at` and `segment` are hints: the place is looked at first, then the segment, then every own segment in order.
    `within` is no hint: a place that begins outside of it does not count.
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
    words = r"\s+".join(re.escape(word) for word in wanted.split())
    # A lookahead, because half a word before the place ("ac c c") must not use up the words of the place.
    pattern = re.compile(f"(?=({words}))")
    elsewhere: SegmentKind | None = None
    for index in order:
        if not 0 <= index < len(reading.segments):
            continue
        part = reading.segments[index]
        found = _nearest(pattern, text, part, at if index == segment else None, within)
        if found is not None and _owns(part):
            return found, index
        if found is not None:
            elsewhere = elsewhere or part.kind
    return (
        f"the words stand in the {elsewhere} part, not in the author's own"
        if elsewhere
        else "the words are not in the text"
    )


def _here(wanted: str, text: str, at: int, part: Segment) -> Span | None:
    span = Span(start=at, end=at + len(wanted))
    if not part.span.covers(span) or plain(span.of(text)) != wanted:
        return None
    return span if _whole_words(text, span) else None


def _nearest(pattern: re.Pattern[str], text: str, part: Segment, at: int | None, within: Span | None) -> Span | None:
    """The match of whole words in `part` that stands nearest to `at`, or the first one."""
    spans = _places(pattern, text, part)
    whole = (
        span
        for span in spans
        if _whole_words(text, span) and (within is None or within.start <= span.start < within.end)
    )
    if at is None:
        return next(whole, None)
    return min(whole, key=lambda span: abs(span.start - at), default=None)


def _places(pattern: re.Pattern[str], text: str, part: Segment) -> Iterator[Span]:
    """Where `pattern` stands in `part`; where it does not, once more without the marks that nobody sees."""
    shift, words = part.span.start, part.span.of(text)
    nowhere = True
    for match in pattern.finditer(plain(words)):
        nowhere = False
        yield Span(start=shift + match.start(1), end=shift + match.end(1))
    shown = visible(words) if nowhere else None
    if shown is None or len(shown.text) == len(words):
        return
    for match in pattern.finditer(shown.text):
        yield Span(start=shift + shown.places[match.start(1)], end=shift + shown.places[match.end(1) - 1] + 1)


def _whole_words(text: str, span: Span) -> bool:
    """Whether no word is cut at either end: "can" is not the whole of "cannot" or "can't", "cafe" not of "cafe\u0301"."""
    return not (_goes_on(text, span.end - 1, 1) or _goes_on(text, span.start, -1))


def _goes_on(text: str, last: int, step: int) -> bool:
    """Whether the word whose last letter in this direction stands at `last` has more letters beyond it."""
    if not text[last].isalnum():
        return False
    beyond = _skip(text, last + step, step)
    char = text[beyond : beyond + 1] if beyond >= 0 else ""
    if char and plain(char) == "'":
        after = _skip(text, beyond + step, step)
        return after >= 0 and text[after : after + 1].isalpha()
    return char.isalnum() or char == "_" or (bool(char) and unicodedata.category(char) == "Mn")


def _skip(text: str, at: int, step: int) -> int:
    """The next place that is not an invisible mark inside a word, such as a soft hyphen."""
    while 0 <= at < len(text) and text[at] in _INVISIBLE:
        at += step
    return at


def _owns(part: Segment) -> bool:
    return part.kind is SegmentKind.OWN
