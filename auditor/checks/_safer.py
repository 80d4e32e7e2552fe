"""Whether words may stand in place of a quote, whoever proposes them: a rule, the registry, a model.

Names, dates and links of the quote survive; a figure survives, or becomes one of the facts that the finding cites; nothing
else is new; and no rule finds anything in the new text. Where a placeholder stands for a figure or a date, the writer
fills it in. In doubt the words do not stand: a finding without a replacement harms nobody.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from auditor.checks._alike import alike
from auditor.checks._ground import Ground, with_words
from auditor.checks._run import findings_of
from auditor.checks.rule import Spot
from auditor.core.layout import plain
from auditor.core.match.words import terms, thing_of
from auditor.core.visible import is_hidden, mixed_scripts
from auditor.core.when import DueRole, TimePhrase, find
from auditor.model.commitment import Act, Candidate, Strength
from auditor.model.finding import Finding
from auditor.model.text import Reading, Span

_LONGER = 2
"""Times the quote's length."""
_FRAME = 70
"""Characters that words around a short quote may take."""
PLACEHOLDER = re.compile(
    r"\[(?:date|figure|condition|customer|name|amount|number|time|source|feature|percentage|price|reason|effort|measure"
    r"|do what|scope|period|who decides|level)\]",
    re.IGNORECASE,
)
_BLANK = re.compile(PLACEHOLDER.pattern.removesuffix(r"\]") + r"\b\]?", re.IGNORECASE)
"""The same where a quote ends before its bracket."""
_STANDS_FOR_FIGURE = re.compile(r"\[(?:figure|amount|number|percentage|price|level)\]", re.IGNORECASE)
_STANDS_FOR_DATE = re.compile(r"\[(?:date|time|period)\]", re.IGNORECASE)
_MARKUP = re.compile(r"[\[\]<>{}`|\\@#*_=~^]|://|\bwww\.|\b[\w-]+\.[a-z]{2,}\b", re.IGNORECASE)
"""Links, addresses, markup, and brackets that are no placeholder."""
_FIGURE = re.compile(
    r"\d[\d.,:]*\d|\d|[%£$€¥]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|halve|third|quarter|twice|double|triple"
    r"|percent|per cent|free|refund\w*)\b",
    re.IGNORECASE,
)
"""What can be counted, and what is given away."""
_BOUNDLESS = re.compile(r"\b100 ?(?:%|percent|per cent)|\b24/7\b|\b365 days\b", re.IGNORECASE)
"""Figures that only say "wholly" or "always"."""
_LINK = re.compile(r"https?://[^\s<>()]{1,300}|\bwww\.[^\s<>()]{1,300}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_CAPITAL = re.compile(r"\b[A-Z][\w'-]*|\b[a-z]+[A-Z]\w*")
_OUTRIGHT = re.compile(
    r"\bthe [a-z]+est\b|\b(?:best|always|never|forever|guarantee\w*|definitely|certainly|unlimited)\b", re.IGNORECASE
)
"""Superlatives and words without limits: the rules know the common claims, this the rest."""
_NO_NAMES = frozenset(
    """i i'll i'd i'm i've we we'll we'd we're we've our ours us you you'll you're you've your yours he she it it's they
    their they'll his her its the a an this that these those there there's here if in on at by from after before until
    unless with within without to for as of under over between once when while where who what whatever whenever wherever
    which how why and or but so because then now today tomorrow tonight most many some any all every each both few no
    none nobody nothing not never always only just even also still very more less another other one ones two three
    someone somebody everyone everybody everything anything anyone subject please yes sure look well honestly frankly
    basically actually really simply sorry thanks thank expect imagine consider trust leave rest let don't can't won't
    cancel grab lock sign forget ask switching free zero typically usually studies companies customers rates prices
    offline half between legally foolproof hurry don isn't it'll""".split()
)
"""Words that may begin a sentence and name nobody."""
_STRONGEST_FIRST = tuple(Strength)
_MODEST = frozenset({Act.ANSWER, Act.CALL, Act.OTHER})
_POSITIVE = frozenset({"candour", "ownership"})
"""Rules that praise."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where the words would stand; `of` makes one."""

    finding: Finding
    ground: Ground
    span: Span
    """The sentences around the quote."""
    facts: str = ""
    """What the entries say that the finding cites: their figures, names and dates may come in."""

    @staticmethod
    def of(finding: Finding, ground: Ground, *, facts: str = "") -> "Place | None":
        """None where the quote stands in nobody's sentence, or its words are no longer there."""
        reading = ground.reading
        around = [s.span for s in reading.own() if s.span.overlaps(finding.span)]
        if not around or finding.span.of(reading.document.text) != finding.quote:
            return None
        span = Span(start=min(finding.span.start, around[0].start), end=max(finding.span.end, *(s.end for s in around)))
        return Place(finding=finding, ground=ground, span=span, facts=facts)

    @property
    def passage(self) -> str:
        return self.span.of(self.ground.reading.document.text)

    @property
    def spot(self) -> Spot:
        """The quote, on one line, and what stands around it in its sentences."""
        text, quote = self.ground.reading.document.text, self.finding.span
        return Spot(
            quote=" ".join(plain(self.finding.quote).split()),
            before=text[self.span.start : quote.start],
            after=text[quote.end : self.span.end],
        )

    def takes(self, words: str) -> bool:
        """Whether `words` may stand in place of the quote."""
        return (
            self._is_plain(words)
            and self._names_nothing_new(words)
            and self._keeps_what_is_told(words)
            and self._is_clean(words)
        )

    def _is_plain(self, words: str) -> bool:
        """One line of visible letters, not much longer than the quote, and other words than it."""
        if not words or len(words) > max(_LONGER * len(self.finding.quote), len(self.finding.quote) + _FRAME):
            return False
        if any(char == "\t" or not char.isprintable() or is_hidden(char) for char in words) or mixed_scripts(words):
            return False
        return plain(words).casefold() != plain(self.finding.quote).casefold()

    def _names_nothing_new(self, words: str) -> bool:
        """No figure, date, name or link that neither the passage nor the cited facts hold; placeholders are none of them."""
        bare, known = plain(PLACEHOLDER.sub(" ", words)), plain(f"{self.passage} {self.facts}")
        lower, held = known.casefold(), frozenset(_words(known))
        if _MARKUP.search(_LINK.sub(" ", bare)) or not set(_figures(bare)) <= set(_figures(known)):
            return False
        if not set(_LINK.findall(bare)) <= set(_LINK.findall(known)) or self._is_outright(bare):
            return False
        if any(phrase.text.casefold() not in lower for phrase in _dates(bare)):
            return False
        return all(name.casefold() in held | _NO_NAMES for name in _CAPITAL.findall(bare))

    def _is_outright(self, bare: str) -> bool:
        """Whether it has a word without limits that the quote has not; those of the quote are for the rules to judge."""
        said = {word.casefold() for word in _OUTRIGHT.findall(self.finding.quote)}
        return any(word.casefold() not in said for word in _OUTRIGHT.findall(bare))

    def _keeps_what_is_told(self, words: str) -> bool:
        """Every link, name, date and figure of the quote; a figure or date may have given way to that of the facts, or
        to a placeholder."""
        quote, new = plain(self.finding.quote), plain(words)
        lower, held = new.casefold(), frozenset(_words(new))
        if not set(_LINK.findall(quote)) <= set(_LINK.findall(new)):
            return False
        if any(name.casefold() not in held | _NO_NAMES for name in _CAPITAL.findall(_without_dates(quote))):
            return False
        dated = bool(_STANDS_FOR_DATE.search(new)) or self._takes_from_facts(_dates(new))
        if not dated and any(phrase.text.casefold() not in lower for phrase in _dates(quote)):
            return False
        counted = bool(_STANDS_FOR_FIGURE.search(new)) or bool(set(_figures(new)) & set(_figures(self.facts)))
        return counted or set(_figures(_BOUNDLESS.sub(" ", _without_dates(quote)))) <= set(_figures(new))

    def _takes_from_facts(self, phrases: Iterable[TimePhrase]) -> bool:
        facts = plain(self.facts).casefold()
        return any(phrase.text.casefold() in facts for phrase in phrases)

    def _is_clean(self, words: str) -> bool:
        """No rule finds anything there, nor anything new about it: in the passage alone, and among its neighbours."""
        return all(self._is_clean_in(ground, was, words) for ground, was in self._tried)

    @cached_property
    def _tried(self) -> tuple[tuple[Ground, Span], ...]:
        """The texts that words are tried in, each with the place of the quote in it."""
        near, begin = self.ground.near(self.span)
        quote = self.finding.span
        return (self.ground.alone(self.span), quote.back(self.span.start)), (near, quote.back(begin))

    def _is_clean_in(self, before: Ground, was: Span, words: str) -> bool:
        after = with_words(before.reading, was, words)
        now = Span(start=was.start, end=was.start + len(words))
        return self._no_finding(before, after, now) and self._no_promise(before, after, was, now)

    def _no_finding(self, before: Ground, after: Reading, now: Span) -> bool:
        for found in findings_of(after, before.rules, more=alike):
            if found.rule in _POSITIVE or (found.rule == "unfilled-field" and PLACEHOLDER.search(found.quote)):
                continue  # the writer fills it in, and this rule reminds him
            if found.span.overlaps(now) or (found.rule, found.quote) not in before.found:
                return False
        return True

    def _no_promise(self, before: Ground, after: Reading, was: Span, now: Span) -> bool:
        """Each scored commitment was there before: word for word, or as one of the same act at the same place, no stronger."""
        made = [c for c in before.promises(after) if c.scored]
        quotes, left = {c.quote for c in before.promised}, {c.quote for c in made}
        spent = [c for c in before.promised if _touches(c, was) or c.quote not in left]
        for new in made:
            if not _touches(new, now) and new.quote in quotes:
                continue
            match = next((c for c in spent if self._no_more(new, c)), None)
            if match is not None:
                spent.remove(match)
            elif not self._is_blank(new):
                return False
        return True

    def _is_blank(self, new: Candidate) -> bool:
        """A promise to ask, tell or do what the writer has still to fill in, of nothing that the passage does not name."""
        return new.act in _MODEST and _BLANK.search(new.quote) is not None and not self._new_things(new)

    def _new_things(self, new: Candidate) -> frozenset[str]:
        named = thing_of(_BLANK.sub(" ", new.action), frozenset()).naming
        return named - frozenset(terms(self.passage)) - frozenset(terms(self.facts))

    def _no_more(self, new: Candidate, old: Candidate) -> bool:
        """Whether `new` promises the act of `old`, on no other thing, and no more firmly."""
        stronger = _STRONGEST_FIRST.index(new.strength) < _STRONGEST_FIRST.index(old.strength)
        return new.act is old.act and new.owner is old.owner and not stronger and not self._new_things(new)


def _dates(text: str) -> tuple[TimePhrase, ...]:
    """Time phrases, without "currently" and its like, which tell nothing that could be new or lost."""
    return tuple(phrase for phrase in find(text) if phrase.role is not DueRole.NOW)


def _without_dates(text: str) -> str:
    """The names of days and months are part of dates, which are looked at as dates."""
    for phrase in _dates(text):
        text = text.replace(phrase.text, " ")
    return text


def _words(text: str) -> list[str]:
    return [word.strip("'-").casefold() for word in re.findall(r"[\w'-]+", text)]


def _figures(text: str) -> list[str]:
    return [found.casefold() for found in _FIGURE.findall(text)]


def _touches(one: Candidate, span: Span) -> bool:
    return one.at is None or Span(start=one.at, end=one.at + len(one.quote)).overlaps(span)
