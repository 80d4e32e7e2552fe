"""Runs cues over the author's own sentences: the one loop that the wording rules share."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from auditor.checks._language import BASE, Guard, View, clause, ours, rhetorical
from auditor.checks._needs import given, required
from auditor.checks.rule import Hit
from auditor.model.finding import Level
from auditor.model.text import Reading, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A way of saying it. `pattern` reads lower-case text; its group `hit`, if it has one, is the phrase.

    It is compiled when a sentence first asks for it: a short draft needs few of the hundreds, and its writer waits.
    """

    source: str
    bits: int = 0
    """What `_needs` knows of the pattern."""
    guards: tuple[Guard, ...] = BASE
    level: Level | None = None
    confidence: float = 0.9
    message: str = ""
    tail: re.Pattern[str] | None = None
    """Phrases that go on with the claim after a comma and belong to the span."""
    whole_clause: bool = False
    """The span is the clause around the phrase, because the phrase alone does not tell what was promised."""

    @property
    def pattern(self) -> re.Pattern[str]:
        return _compiled(self.source)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source)


def cue(pattern: str, **options: object) -> Cue:
    """A cue from the text of its pattern."""
    return Cue(source=pattern, bits=required(pattern), **options)  # type: ignore[arg-type]


def finder(cues: Iterable[Cue], *, level: Level = Level.WARNING, tail: str = "") -> Callable[[Reading], Iterator[Hit]]:
    """A rule's `find`. `level` is the rule's own, for cues that name none.

    `tail` is the pattern of what goes on with the claim after a comma.
    """
    more = re.compile(tail) if tail else None
    table = tuple(replace(one, level=one.level or level, tail=more) for one in cues)

    def find(reading: Reading) -> Iterator[Hit]:
        for sentence, seen in ours(reading):
            bits = given(seen.lower)
            ready = [one for one in table if one.bits & bits == one.bits]
            if ready:
                yield from _in_sentence(sentence, seen, ready)

    return find


def _in_sentence(sentence: Sentence, seen: View, cues: Iterable[Cue]) -> Iterator[Hit]:
    taken: list[tuple[int, int]] = []
    for one in cues:
        pattern = one.pattern
        for found in pattern.finditer(seen.lower):
            start, end = found.span("hit") if "hit" in pattern.groupindex else found.span()
            if any(start < e and s < end for s, e in taken) or any(g(seen, start, end) for g in one.guards):
                continue
            if one.whole_clause:
                start, end = _claim(seen, *clause(seen, start, end), start)
            further = one.tail.match(seen.lower, end) if one.tail else None
            end = further.end() if further else end
            start, end = trim(seen.lower, start, end)
            if start < end:
                taken.append((start, end))
                yield _hit(sentence, seen, one, start, end)


_LEAD_IN = re.compile(
    r"(?:and |but |so )?(?:after|before|when|once|while|since|as) "
    r"[^,;.!?]{2,40}? (?=(?:we|i|you|it)(?:'ll| will)\b)|(?:(?:and|but|so|then|also|plus|or|because|that) )+"
)


def _claim(seen: View, left: int, right: int, phrase: int) -> tuple[int, int]:
    """The clause without what only leads to it: "and", "after you sign". Never past the phrase itself."""
    lead = _LEAD_IN.match(seen.lower, left, right)
    return (min(lead.end(), phrase) if lead else left), right


def _hit(sentence: Sentence, seen: View, one: Cue, start: int, end: int) -> Hit:
    return Hit(
        span=seen.span(sentence, start, end),
        message=one.message,
        level=lower_level(one.level) if one.level and rhetorical(seen) else one.level,
        confidence=round(one.confidence * 0.7, 2) if rhetorical(seen) else one.confidence,
    )


def lower_level(level: Level) -> Level:
    """One step lower, for a claim that is merely implied; INFO stays."""
    return tuple(Level)[max(level.rank - 1, 0)]


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Without blanks and closing punctuation."""
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".,;:!?\"'-"):
        end -= 1
    while start < end and (text[start].isspace() or text[start] in '.,;:!?"-'):
        start += 1
    return start, end
