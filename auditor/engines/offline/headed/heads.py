"""Finds the heads of a sentence and the clause of each."""

import re

from auditor.core.patterns import pattern
from auditor.core.when import TimePhrase
from auditor.engines.offline.headed.binding import binds, is_name
from auditor.engines.offline.words import guards
from auditor.engines.offline.words.clauses import clause_end
from auditor.engines.offline.words.cues import CUES, Cue, Head
from auditor.engines.offline.words.quoted import closing
from auditor.engines.offline.words.scene import Clause, Clues, Scene

_AND_I = pattern(r"(?:(?:[Mm]y|[Oo]ur)\s+\w+|[A-Z][\w'-]+)\s+and\s+$")
_SUBORDINATE = pattern(r"\b(?:that|which|what|whether|how|where)\s+$", re.IGNORECASE)


_JOINED = pattern(r"(?:,|,?\s+(?:and|but|so|then))\s+(?:then\s+)?$", re.IGNORECASE)
"""Between two clauses of which the second begins with its date."""
ANY_HINT = frozenset().union(*(cue.hints for cue in CUES))
"""Without one of these words a sentence has no head."""


_Found = list[tuple[re.Match[str], int]]


def heads_in(text: str, clues: Clues) -> _Found:
    """Every match of every cue, with the number of its cue; cheap where no hint of a cue stands in the sentence."""
    if ANY_HINT.isdisjoint(clues.words):
        return []
    return [
        (match, number)
        for number, cue in enumerate(CUES)
        if not cue.hints.isdisjoint(clues.words)
        for match in cue.pattern.finditer(text)
    ]


def clauses(text: str, heads: _Found, phrases: tuple[TimePhrase, ...], scene: Scene) -> tuple[list[Clause], int]:
    """One clause a head: of cues that overlap, the first listed that binds; with the number of heads that bind nothing."""
    starts = sorted({m.start() for m, _ in heads if _may_open(text, m, phrases)})
    bound: list[Clause] = []
    loose: list[tuple[int, int]] = []
    for match, number in sorted(heads, key=lambda head: head[1]):
        if any(c.start < match.end() and match.start() < c.verb for c in bound):
            continue
        following = next((s for s in starts if s >= match.end() and s > match.start()), len(text))
        clause = _clause(text, CUES[number], match, _before_date(text, match.end(), following, phrases))
        if not guards.relative(text, clause.start, clause.verb, phrases) and binds(text, clause, phrases, scene):
            bound.append(clause)
        else:
            loose.append(match.span())
    rejected = sum(not any(c.start < end and start < c.verb for c in bound) for start, end in set(loose))
    return sorted(bound, key=lambda c: c.verb), rejected


def _may_open(text: str, head: re.Match[str], phrases: tuple[TimePhrase, ...]) -> bool:
    """Whether a clause may begin with the head: not behind "that", and not with the day of "on Thursday and I will"."""
    if _SUBORDINATE.search(text[max(0, head.start() - 12) : head.start()]):
        return False
    return " and " not in head[0] or not any(p.start <= head.start() < p.end for p in phrases)


def _clause(text: str, cue: Cue, match: re.Match[str], following: int) -> Clause:
    groups = match.groupdict()
    start = match.start("what") if groups.get("what") else match.start()
    if cue.head in {Head.FIRST, Head.ONGOING}:
        start = _with_partner(text, start)
    close = None if cue.head is Head.WHOLE else closing(text, start, match.end())
    limit = following if close is None else min(following, close)
    return Clause(
        cue=cue,
        start=start,
        verb=match.end(),
        end=match.end() if cue.head is Head.WHOLE else clause_end(text, match.end(), limit),
        reach=following,
        who=groups.get("who") or groups.get("what"),
        head=match[0],
    )


def _before_date(text: str, verb: int, following: int, phrases: tuple[TimePhrase, ...]) -> int:
    """Where the next clause begins, with the date that opens it: "I'll send the plan today, and on Monday we'll ring you"."""
    opens = next((p for p in phrases if verb < p.start < following and not text[p.end : following].strip(" ,")), None)
    joined = _JOINED.search(text, verb, opens.start) if opens and following < len(text) else None
    return joined.start() if joined else following


def _with_partner(text: str, start: int) -> int:
    """Where the subject of "Meera and I will ..." begins, given where its "I" stands."""
    partner = _AND_I.search(text[:start])
    if partner is None or not is_name(partner[0]):
        return start
    before = text[: partner.start()].rstrip()
    return partner.start() if not before or before[-1] in ",;:.!?-" else start
