"""Wording that no rule hears and that is like what a rule is about: a learned opinion, told as a suggestion.

"By next spring the second shift has nothing left to do": no list of phrases is ever long enough. A model over the signs of
a sentence (`core/likeness`), trained by `python -m tools.train_wording` on invented sentences, tells which of the rules on
claims it is most like. It is asked where no rule has found anything, and never about what is asked, quoted, told of others,
hedged, held as opinion or expressly not promised.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from auditor.checks._language import View, asked, hedged, opinion, ours, quoted, told
from auditor.checks._scan import trim
from auditor.checks.rule import Hit, Rule
from auditor.core.likeness.classed import ClassedWeights
from auditor.core.patterns import pattern
from auditor.model.finding import Level
from auditor.model.text import Reading, Span

KINDS: tuple[str, ...] = (
    "absolute-guarantee",
    "beyond-authority",
    "excuse",
    "false-urgency",
    "hidden-condition",
    "legal-compliance",
    "outcome-promise",
    "performance-level",
    "price-lock",
    "puffery",
    "risk-denial",
    "roadmap-promise",
    "scope-unlimited",
    "third-party-commitment",
    "unqualified-deadline",
    "unsupported-superlative",
    "unverified-proof",
    "vague-promise",
)
"""The rules that the model tells apart: its classes from 1 on."""
ENOUGH = 0.09
"""One clean line in 400 of writers that the model has not learned from is flagged then, and a third of what no rule hears."""
_CONFIDENCE = 0.5
_FEWEST = 5
"""Words: "we'll see" is too little to go by."""
_GUARDS = (quoted, asked, told, opinion, hedged)
_NOT_PROMISED = pattern(
    r"\b(?:can't|cannot|won't|will not|don't|do not|couldn't|wouldn't|not|never|nobody can|no one can)(?: \w+ly| ever| even)?"
    r" (?:promise|guarantee|claim|pretend|vouch|swear|commit)\b"
)
_LIKE = "The exact words are new to us, but they read like wording of this kind."


def alike(reading: Reading, rules: Iterable[Rule], known: Sequence[Span]) -> Iterator[tuple[Rule, Hit]]:
    """A suggestion for each sentence of ours that is like wording of one of `rules`, and in which nothing is `known` yet."""
    by_id = {rule.id: rule for rule in rules}
    for sentence, seen in ours(reading):
        if len(seen.lower.split()) < _FEWEST or any(sentence.span.overlaps(span) for span in known):
            continue
        kind, like = likest(seen.text)
        rule = by_id.get(KINDS[kind - 1]) if like >= ENOUGH else None
        start, end = trim(seen.lower, 0, len(seen.lower))
        if rule is not None and start < end and not _spared(seen):
            yield rule, _hit(rule, seen.span(sentence, start, end))


def _hit(rule: Rule, span: Span) -> Hit:
    return Hit(span=span, message=f"{rule.message} {_LIKE}", level=Level.SUGGESTION, confidence=_CONFIDENCE)


def _spared(seen: View) -> bool:
    """Not said as a claim of the writer's own, at its beginning or its end."""
    end = len(seen.lower)
    if '"' in seen.lower or _NOT_PROMISED.search(seen.lower):
        return True
    return any(guard(seen, *place) for guard in _GUARDS for place in ((0, end), (end - 1, end)))


@lru_cache(maxsize=2048)
def likest(text: str) -> tuple[int, float]:
    """The number of the kind, from 1 on, and how like it is."""
    return _shipped().likest(text)


@cache
def _shipped() -> ClassedWeights:
    return ClassedWeights.unpacked((files("auditor.checks") / "alike.b64").read_bytes())
