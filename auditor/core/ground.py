"""Words, or it was not said: a quote becomes a span of its author's own words, or it is ungrounded.

The only freedom is layout: how a line was broken, how many spaces stand between two words, which quotation mark an
editor put in. Never a letter and never half a word: "we can" does not stand in "we cannot".
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from auditor.core.layout import plain
from auditor.core.visible import is_hidden, visible
from auditor.model.text import Reading, Segment, SegmentKind, Span

_SHORTEST = 2
"""A quote of one character is found anywhere and proves nothing."""
_WORD = re.compile(r"\S+")
_IN_FIGURES = frozenset(".,:/'-\xa0\u2009\u202f")
"""Between two digits they part no figures: "400" is not what "1,400" says, nor "5" what "2.5" or "5-10" says."""
_DENYING = frozenset({"non", "not", "un", "anti", "never", "no"})
"""Before or after a hyphen they turn the word beyond it round: "non-binding"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Laid:
    """A text with one blank between two words; `places[i]` is where `text[i]` stood."""

    text: str
    places: "array[int]"

    def within(self, part: Span) -> tuple[int, int]:
        """What of it stands in `part`."""
        return bisect_left(self.places, part.start), bisect_left(self.places, part.end)

    def span(self, start: int, end: int) -> Span:
        return Span(start=self.places[start], end=self.places[end - 1] + 1)


def locate(
    quote: str, reading: Reading, *, segment: int, at: int | None = None, within: Span | None = None
) -> tuple[Span, int] | str:
    """Where `quote` stands in somebody's own words, with the index of that segment, or the reason why it does not.

    `at` and `segment` are hints: the place is looked at first, then the segment, then every own segment in order.
    `within` is no hint: a place that begins outside of it does not count.
    """
    wanted = plain(quote).strip()
    seen = wanted if wanted.isprintable() else visible(quote).text.strip()
    if len(seen) < _SHORTEST or not any(c.isalnum() for c in seen):
        return "the quote has no words"
    text = reading.document.text
    if at is not None and 0 <= segment < len(reading.segments) and _owns(reading.segments[segment]):
        span = _here(wanted, text, at, reading.segments[segment])
        if span is not None:
            return span, segment
    order = [segment, *(i for i in range(len(reading.segments)) if i != segment)]
    elsewhere: SegmentKind | None = None
    for index in order:
        if not 0 <= index < len(reading.segments):
            continue
        part = reading.segments[index]
        found = _nearest(quote, text, part, at if index == segment else None, within)
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


def _nearest(quote: str, text: str, part: Segment, at: int | None, within: Span | None) -> Span | None:
    """The whole words of `quote` in `part` that stand nearest to `at`, or the first ones."""
    whole = (
        span
        for span in _places(quote, text, part.span)
        if _whole_words(text, span) and (within is None or within.start <= span.start < within.end)
    )
    if at is None:
        return next(whole, None)
    return min(whole, key=lambda span: abs(span.start - at), default=None)


def _places(quote: str, text: str, part: Span) -> Iterator[Span]:
    """Where `quote` stands in `part`; where it does not, once more without the marks that nobody sees.

    Words are looked for as they are, never as a pattern: time grows with the text, whatever the quote is.
    """
    nowhere = True
    for span in _each(" ".join(plain(quote).split()), _laid(text), part):
        nowhere = False
        yield span
    if nowhere and not text.isascii():
        yield from _each(" ".join(visible(quote).text.split()), _seen(text), part)


def _each(words: str, laid: _Laid, part: Span) -> Iterator[Span]:
    start, end = laid.within(part)
    found = laid.text.find(words, start, end) if words else -1
    while found >= 0:
        yield laid.span(found, found + len(words))
        found = laid.text.find(words, found + 1, end)


@lru_cache(maxsize=4)
def _laid(text: str) -> _Laid:
    return _joined(plain(text), range(len(text)))


@lru_cache(maxsize=4)
def _seen(text: str) -> _Laid:
    shown = visible(text)
    return _joined(shown.text, shown.places)


def _joined(text: str, places: Sequence[int]) -> _Laid:
    """`text` with every run of blanks made one; `places` are those of its characters."""
    words: list[str] = []
    kept = array("q")
    for match in _WORD.finditer(text):
        if words:
            kept.append(places[match.start() - 1])
        words.append(match[0])
        kept.extend(places[match.start() : match.end()])
    return _Laid(text=" ".join(words), places=kept)


def _whole_words(text: str, span: Span) -> bool:
    """Whether no word is cut at either end: "can" is not the whole of "cannot" or "can't", "cafe" not of "cafe\u0301"."""
    return not (_goes_on(text, span.end - 1, 1) or _goes_on(text, span.start, -1))


def _goes_on(text: str, last: int, step: int) -> bool:
    """Whether the word whose last letter in this direction stands at `last` has more letters beyond it."""
    if not _in_word(text[last]):
        return False
    beyond = _skip(text, last + step, step)
    char = text[beyond : beyond + 1] if beyond >= 0 else ""
    if not char or _in_word(char):
        return bool(char)
    after = _skip(text, beyond + step, step)
    further = text[after : after + 1] if after >= 0 else ""
    between = plain(char)
    if text[last].isdigit() and further.isdigit():
        return char in _IN_FIGURES or between in _IN_FIGURES - {" "}
    if between == "'":
        return further.isalpha()
    return between == "-" and further.isalpha() and _next_word(text, after, step) in _DENYING


def _next_word(text: str, at: int, step: int) -> str:
    """The letters from `at` on in this direction, in reading order and lower case; no more than are needed."""
    letters = ""
    while 0 <= at < len(text) and text[at].isalpha() and len(letters) < 6:
        letters += text[at]
        at = _skip(text, at + step, step)
    return (letters if step > 0 else letters[::-1]).casefold()


def _in_word(char: str) -> bool:
    """Letters, digits, and the accents that stand after their letter."""
    return char.isalnum() or char == "_" or unicodedata.category(char) in {"Mn", "Mc", "Me"}


def _skip(text: str, at: int, step: int) -> int:
    """The next place that is not an invisible mark inside a word, such as a soft hyphen."""
    while 0 <= at < len(text) and is_hidden(text[at]):
        at += step
    return at


def _owns(part: Segment) -> bool:
    return part.kind is SegmentKind.OWN
