"""Runs cues over the author's own sentences: the one loop that the wording rules share."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from auditor.checks._language import BASE, Guard, View, clause, ours, rhetorical
from auditor.checks.rule import Hit
from auditor.core.patterns import Pattern, Sieve, given, pattern
from auditor.model.finding import Level
from auditor.model.text import Reading, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A way of saying it. `pattern` reads lower-case text; its group `hit`, if it has one, is the phrase."""

    pattern: Pattern
    guards: tuple[Guard, ...] = BASE
    level: Level | None = None
    confidence: float = 0.9
    message: str = ""
    tail: Pattern | None = None
    """Phrases that go on with the claim after a comma and belong to the span."""
    softer: Guard | None = None
    """Whether words that were found are a suggestion only."""
    whole_clause: bool = False
    """The span is the clause around the phrase, because the phrase alone does not tell what was promised."""


def cue(written: str, **options: object) -> Cue:
    """A cue from the text of its pattern."""
    # `options` are the fields of Cue, which a signature of their own would only repeat.
    return Cue(pattern=pattern(written), **options)  # type: ignore[arg-type]


def finder(
    cues: Iterable[Cue], *, level: Level = Level.WARNING, tail: str = "", softer: Guard | None = None
) -> Callable[[Reading], Iterator[Hit]]:
    """A rule's `find`. `level` is the rule's own, for cues that name none.

    `tail` is the pattern of what goes on with the claim after a comma. Where `softer` holds for the words found, the
    words alone cannot tell, and the hit is a suggestion.
    """
    more = pattern(tail) if tail else None
    sieve = Sieve(
        (replace(one, level=one.level or level, tail=more, softer=softer) for one in cues), lambda one: one.pattern
    )

    def find(reading: Reading) -> Iterator[Hit]:
        for sentence, seen in ours(reading):
            ready = sieve.left(given(seen.lower))
            if ready:
                yield from _in_sentence(sentence, seen, ready)

    return find


def _in_sentence(sentence: Sentence, seen: View, cues: Iterable[Cue]) -> Iterator[Hit]:
    taken: list[tuple[int, int]] = []
    for one in cues:
        known = one.pattern.compiled
        for found in known.finditer(seen.lower):
            start, end = found.span("hit") if "hit" in known.groupindex else found.span()
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


_LEAD_IN = pattern(
    r"(?:and |but |so )?(?:after|before|when|once|while|since|as) "
    r"[^,;.!?]{2,40}? (?=(?:we|i|you|it)(?:'ll| will)\b)|(?:(?:and|but|so|then|also|plus|or|because|that) )+"
)


def _claim(seen: View, left: int, right: int, phrase: int) -> tuple[int, int]:
    """The clause without what only leads to it: "and", "after you sign". Never past the phrase itself."""
    lead = _LEAD_IN.match(seen.lower, left, right)
    return (min(lead.end(), phrase) if lead else left), right


def _hit(sentence: Sentence, seen: View, one: Cue, start: int, end: int) -> Hit:
    unsure = one.softer is not None and one.softer(seen, start, end)
    return Hit(
        span=seen.span(sentence, start, end),
        message=one.message,
        level=_level_of(one, implied=rhetorical(seen), unsure=unsure),
        confidence=round(one.confidence * 0.7, 2) if rhetorical(seen) else one.confidence,
    )


def _level_of(one: Cue, *, implied: bool, unsure: bool) -> Level | None:
    """A question claims less than its words; what the words alone cannot tell is never more than a suggestion."""
    level = lower_level(one.level) if one.level and implied else one.level
    return Level.SUGGESTION if level and unsure and level.rank > Level.SUGGESTION.rank else level


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
