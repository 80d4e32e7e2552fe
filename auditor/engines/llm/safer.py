"""Whether words that a model proposes may stand in place of a quote: nothing new is claimed, named or promised by them.

In doubt they do not stand: a finding without a replacement harms nobody.
"""

import re
from dataclasses import dataclass, replace

from auditor.checks import run
from auditor.core.layout import plain
from auditor.core.match.words import terms
from auditor.core.reading import read
from auditor.core.visible import is_hidden, mixed_scripts
from auditor.core.when import find
from auditor.model.commitment import Candidate, Strength
from auditor.model.finding import Finding
from auditor.model.text import DocumentKind, Reading, Segment, Span
from auditor.ports import Engine

_LONGER = 2
"""Times the quote's length."""
_PLACEHOLDER = re.compile(
    r"\[(?:date|figure|condition|customer|name|amount|number|time|source|feature|percentage|price|reason|effort|measure)\]",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"[\[\]<>{}`|\\@#*_=~^]|://|\bwww\.|\b[\w-]+\.[a-z]{2,}\b", re.IGNORECASE)
"""Links, addresses, markup, and brackets that are no placeholder."""
_FIGURE = re.compile(
    r"\d[\d.,:]*\d|\d|[%£$€¥]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|halve|third|quarter|twice|double|triple"
    r"|percent|per cent|free|refund\w*)\b",
    re.IGNORECASE,
)
"""What can be counted, and what is given away."""
_CAPITAL = re.compile(r"\b[A-Z][\w'-]*|\b[a-z]+[A-Z]\w*")
_OUTRIGHT = re.compile(
    r"\bthe [a-z]+est\b|\b(?:best|always|never|forever|guarantee\w*|definitely|certainly|unlimited)\b", re.IGNORECASE
)
"""Superlatives and words without limits: the rules know the common claims, this the rest."""
_NO_NAMES = frozenset(
    "i i'll i'd i'm i've we we'll we'd we're we've our you your the a an if in this that it most many some for as when once"
    " with to on at by from after before until unless subject there and or but please what where".split()
)
"""Words that may begin a sentence and name nobody."""
_STRONGEST_FIRST = tuple(Strength)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the words would stand; `of` makes one."""

    finding: Finding
    reading: Reading
    span: Span
    """The sentences around the quote."""
    rules: Engine

    @staticmethod
    def of(finding: Finding, reading: Reading, rules: Engine) -> "Place | None":
        """None where the quote stands in nobody's sentence, or its words are no longer there."""
        around = [s.span for s in reading.own() if s.span.overlaps(finding.span)]
        if not around or finding.span.of(reading.document.text) != finding.quote:
            return None
        span = Span(start=min(finding.span.start, around[0].start), end=max(finding.span.end, *(s.end for s in around)))
        return Place(finding=finding, reading=reading, span=span, rules=rules)

    @property
    def passage(self) -> str:
        return self.span.of(self.reading.document.text)

    def takes(self, words: str) -> bool:
        """Whether `words` may stand in place of the quote."""
        return self._is_plain(words) and self._names_nothing_new(words) and self._is_clean(words)

    def _is_plain(self, words: str) -> bool:
        """One line of visible letters, not much longer than the quote, and other words than it."""
        if not words or len(words) > _LONGER * len(self.finding.quote):
            return False
        if any(char == "\t" or not char.isprintable() or is_hidden(char) for char in words) or mixed_scripts(words):
            return False
        return plain(words).casefold() != plain(self.finding.quote).casefold()

    def _names_nothing_new(self, words: str) -> bool:
        """No figure, date, name or link that the passage does not hold; placeholders are none of them."""
        bare, known = plain(_PLACEHOLDER.sub(" ", words)), plain(self.passage)
        lower, held = known.casefold(), frozenset(_words(known))
        if _MARKUP.search(bare) or not set(_figures(bare)) <= set(_figures(known)):
            return False
        if _OUTRIGHT.search(bare):
            return False
        if any(phrase.text.casefold() not in lower for phrase in find(bare)):
            return False
        return all(name.casefold() in held | _NO_NAMES for name in _CAPITAL.findall(bare))

    def _is_clean(self, words: str) -> bool:
        """No rule finds anything there, nor anything new elsewhere: in the draft as it would be, and in the passage alone."""
        alone = replace(self.reading.document, kind=DocumentKind.DRAFT, subject=None, text=self.passage, segments=())
        shift = -self.span.start
        span = Span(start=self.finding.span.start + shift, end=self.finding.span.end + shift)
        return all(
            self._no_finding(before, after, Span(start=at.start, end=at.start + len(words)))
            and self._no_promise(before, after, at, Span(start=at.start, end=at.start + len(words)))
            for before, after, at in (
                (read(alone), _with(read(alone), span, words), span),
                (self.reading, _with(self.reading, self.finding.span, words), self.finding.span),
            )
        )

    def _no_finding(self, before: Reading, after: Reading, at: Span) -> bool:
        known = {(f.rule, f.quote) for f in run(before)}
        for found in run(after):
            if found.rule == "unfilled-field" and _PLACEHOLDER.search(found.quote):
                continue  # the writer fills it in, and this rule reminds him
            if found.span.overlaps(at) or (found.rule, found.quote) not in known:
                return False
        return True

    def _no_promise(self, before: Reading, after: Reading, was: Span, now: Span) -> bool:
        """Each scored commitment was there before: word for word, or as one of the same act at the same place, no stronger."""
        old = _scored(self.rules, before)
        spent = [c for c in old if _touches(c, was)]
        quotes = {c.quote for c in old}
        for new in _scored(self.rules, after):
            if not _touches(new, now) and new.quote in quotes:
                continue
            match = next((c for c in spent if self._no_more(new, c)), None)
            if match is None:
                return False
            spent.remove(match)
        return True

    def _no_more(self, new: Candidate, old: Candidate) -> bool:
        """Whether `new` promises the act of `old`, on no other thing, and no more firmly."""
        stronger = _STRONGEST_FIRST.index(new.strength) < _STRONGEST_FIRST.index(old.strength)
        things = set(terms(_PLACEHOLDER.sub(" ", new.action))) - set(terms(self.passage))
        return new.act is old.act and new.owner is old.owner and not stronger and not things


def _words(text: str) -> list[str]:
    return [word.strip("'-").casefold() for word in re.findall(r"[\w'-]+", text)]


def _figures(text: str) -> list[str]:
    return [found.casefold() for found in _FIGURE.findall(text)]


def _scored(rules: Engine, reading: Reading) -> list[Candidate]:
    return [c for c in rules.extract(reading).candidates if c.scored]


def _touches(one: Candidate, span: Span) -> bool:
    return one.at is None or Span(start=one.at, end=one.at + len(one.quote)).overlaps(span)


def _with(reading: Reading, span: Span, words: str) -> Reading:
    """`reading` as it would be with `words` in place of `span`."""
    document = reading.document
    text = f"{document.text[: span.start]}{words}{document.text[span.end :]}"
    grown = len(words) - (span.end - span.start)
    return read(replace(document, text=text, segments=tuple(_moved(s, span, grown) for s in document.segments)))


def _moved(segment: Segment, span: Span, grown: int) -> Segment:
    """`segment` in the text that is longer by `grown` from the end of `span` on."""
    start, end = (at + grown if at >= span.end else at for at in (segment.span.start, segment.span.end))
    return replace(segment, span=Span(start=start, end=end))
