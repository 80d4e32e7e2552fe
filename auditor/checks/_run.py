"""From hits to findings: grounded, one finding for one stretch of words, suppressions honoured."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from auditor.checks.rule import Hit, Rule
from auditor.core.identity import finding_id, fingerprint
from auditor.core.layout import plain
from auditor.core.patterns import pattern
from auditor.model.commitment import Origin
from auditor.model.finding import Finding, Level, Substantiation, Suppression
from auditor.model.text import DocumentKind, Reading, SegmentKind, Span

SPECIFIC_FIRST: tuple[str, ...] = (
    "beyond-authority",
    "price-lock",
    "hidden-condition",
    "nonexistent-feature",
    "roadmap-promise",
    "legal-compliance",
    "third-party-commitment",
    "outcome-promise",
    "performance-level",
    "unqualified-deadline",
    "unverified-proof",
    "risk-denial",
    "scope-unlimited",
    "false-urgency",
    "unsupported-superlative",
    "absolute-guarantee",
    "vague-promise",
    "puffery",
)
"""Which rule keeps words that two rules fit: the one that names why they cannot be kept (contract, "Which rule").
Rules that are not listed say something else about the words, so they never take part."""

_COMMENT = pattern(
    r"<!--\s{0,9}auditor:\s{0,9}ignore\s{1,9}(?P<a>[a-z*-]{1,40})(?:\s{0,9}[:,]\s{0,9}(?P<ra>[^\n]{0,300}?))?\s{0,9}-->"
    r"|\[auditor:\s{0,9}ignore\s{1,9}(?P<b>[a-z*-]{1,40})(?:\s{0,9}[:,]\s{0,9}(?P<rb>[^\]\n]{0,300}))?\]",
    re.IGNORECASE,
)


_NO_REASON = "The comment that should suppress this gives no reason, so it does not count."


More = Callable[[Reading, Iterable[Rule], Sequence[Span]], Iterable[tuple[Rule, Hit]]]
"""What is looked for last, where nothing is known yet: given the reading, the rules and the places of all findings."""


def findings_of(
    reading: Reading, rules: Iterable[Rule], proposed: Iterable[tuple[Rule, Hit]] = (), more: More | None = None
) -> tuple[Finding, ...]:
    """Runs `rules`, takes what an engine `proposed` and then what there is `more`; the result is in order of the text."""
    comments = tuple(_COMMENT.finditer(reading.document.text)) if "auditor:" in reading.document.text.lower() else ()
    rules = tuple(rules)
    hits = chain(((rule, hit) for rule in rules for hit in rule.find(reading)), proposed)
    kept = _earned(_strengthened(reading, _resolve(_joined(reading, list(_outside(comments, reading, hits))))))
    if more is not None:
        kept += _outside(comments, reading, more(reading, rules, [finding.span for finding in kept]))
    return tuple(
        sorted((_suppress(reading, f, comments) for f in kept), key=lambda f: (f.span.start, f.span.end, f.rule))
    )


def _outside(
    comments: tuple[re.Match[str], ...], reading: Reading, hits: Iterable[tuple[Rule, Hit]]
) -> Iterator[Finding]:
    """The findings that `hits` are, without those in a comment."""
    for rule, hit in hits:
        if not any(c.start() <= hit.span.start < c.end() for c in comments):
            yield _finding(reading, rule, hit)


_BETWEEN = pattern(r"[\s,;:()\"'-]{1,4}")
_AND = pattern(r",?\s{1,2}(?:and|but|so)\s{1,2}")
_ONE_PUSH = frozenset(
    {"false-urgency", "risk-denial", "hidden-condition", "price-lock", "scope-unlimited", "absolute-guarantee"}
)
"""Rules whose claims belong together in a sentence: "two left, and they are flying off the shelf" presses once."""
_EACH = frozenset({"unfilled-field"})
"""Rules that name places to mend, each by itself."""


def _goes_on(rule: str, text: str, start: int, end: int) -> bool:
    """Whether only glue stands between two findings of `rule`."""
    if rule in _EACH:
        return False
    return bool(_BETWEEN.fullmatch(text, start, end) or (rule in _ONE_PUSH and _AND.fullmatch(text, start, end)))


def _joined(reading: Reading, found: list[Finding]) -> list[Finding]:
    """One claim said twice over is one finding: "it never fails, guaranteed"."""
    text, joined = reading.document.text, list[Finding]()
    for one in sorted(found, key=lambda f: (f.rule, f.span.start, f.span.end)):
        last = joined[-1] if joined else None
        if last is None or last.rule != one.rule or not _goes_on(one.rule, text, last.span.end, one.span.start):
            joined.append(one)
            continue
        joined[-1] = replace(_as_one(reading, last, one), origin=agreed(last.origin, one.origin))
    return joined


def _as_one(reading: Reading, claim: Finding, other: Finding) -> Finding:
    """`claim` over its own words and those of `other`, with the higher level of the two."""
    span = Span(start=min(claim.span.start, other.span.start), end=max(claim.span.end, other.span.end))
    quote = span.of(reading.document.text)
    return replace(
        _informed(claim, other),
        id=finding_id(claim.rule, claim.document_id, span.start, span.end),
        span=span,
        quote=quote,
        level=max(claim.level, other.level, key=lambda level: level.rank),
        replacements=(),
        fingerprint=fingerprint(claim.rule, plain(quote), _author(reading, span)),
    )


_ASSURANCE = pattern(
    r"(?:(?:and |that's |100 ?% |absolutely |you are )?guaranteed|without fail|no matter what|rain or shine"
    r"|come (?:what may|rain or shine)|whatever happens(?: [\w' ]{0,20})?|you(?:'ve| have)(?: got)? my word(?: on (?:it|that))?"
    r"|i (?:can )?(?:guarantee|promise)(?: you)?(?: that| it)?|full stop|end of story|no question(?: about it)?)"
)
_FAR = 40
"""Letters between a claim and the assurance that strengthens it."""


def _strengthened(reading: Reading, found: list[Finding]) -> list[Finding]:
    """A bare assurance belongs to the claim of its sentence: "done by Friday, rain or shine" is one deadline."""
    text = reading.document.text
    bare = [f for f in found if f.rule == "absolute-guarantee" and _ASSURANCE.fullmatch(f.quote.lower())]
    for tag in bare:
        claims = [
            f for f in found if f not in bare and f.rule in SPECIFIC_FIRST and _is_said_with(text, f.span, tag.span)
        ]
        if claims:
            nearest = min(claims, key=lambda f: abs(f.span.start - tag.span.start))
            also = nearest.also if tag.rule in (nearest.rule, *nearest.also) else (*nearest.also, tag.rule)
            found = [f for f in found if f not in (nearest, tag)]
            found.append(replace(_as_one(reading, nearest, tag), also=also))
    return found


def _earned(found: list[Finding]) -> list[Finding]:
    """Who says too much in one breath is not told that it was well said: "Honestly, you won't see any downtime"."""
    bold = [f.span for f in found if f.rule in SPECIFIC_FIRST and f.level.rank >= Level.WARNING.rank]
    return [f for f in found if f.rule != "candour" or not any(f.span.overlaps(span) for span in bold)]


def _is_said_with(text: str, claim: Span, tag: Span) -> bool:
    """The claim stands a few words before it in the same sentence, or behind an assurance that begins one."""
    between = text[min(claim.end, tag.end) : max(claim.start, tag.start)]
    near = len(between) <= _FAR and not any(mark in between for mark in ".;!?\n")
    return near and (claim.start < tag.start or text[tag.start].isupper())


def _finding(reading: Reading, rule: Rule, hit: Hit) -> Finding:
    document = reading.document
    quote = hit.span.of(document.text)
    return Finding(
        id=finding_id(rule.id, document.id, hit.span.start, hit.span.end),
        rule=rule.id,
        cls=hit.cls or rule.cls,
        level=hit.level or rule.level,
        confidence=hit.confidence,
        document_id=document.id,
        quote=quote,
        span=hit.span,
        message=hit.message or rule.message,
        why=rule.why,
        replacements=hit.replacements,
        substantiation=hit.substantiation,
        evidence=hit.evidence,
        trust_element=rule.trust_element,
        origin=hit.origin,
        fingerprint=fingerprint(rule.id, plain(quote), _author(reading, hit.span)),
    )


def _author(reading: Reading, span: Span) -> str:
    owner = next((s.author for s in reading.segments if s.span.covers(span)), None) or reading.document.author
    return ((owner.email or owner.name or owner.id or "") if owner else "").lower()


def _resolve(found: list[Finding]) -> list[Finding]:
    """One finding for one stretch of words; the more specific rule keeps it, the level is the highest of all."""
    rank = {rule: place for place, rule in enumerate(SPECIFIC_FIRST)}
    kept: list[Finding] = []
    for finding in sorted(found, key=lambda f: (rank.get(f.rule, len(rank)), f.span.start, -f.span.end)):
        place = next((i for i, other in enumerate(kept) if _same_words(finding, other, rank)), None)
        if place is None:
            kept.append(finding)
            continue
        winner = kept[place]
        also = winner.also if finding.rule in (winner.rule, *winner.also) else (*winner.also, finding.rule)
        kept[place] = replace(
            _informed(winner, finding),
            also=also,
            level=max(winner.level, finding.level, key=lambda v: Level(v).rank),
            origin=agreed(winner.origin, finding.origin) if finding.rule == winner.rule else winner.origin,
        )
    return kept


def _informed(winner: Finding, other: Finding) -> Finding:
    """What an entry says to the same words belongs to the finding that keeps them."""
    known = winner.substantiation is Substantiation.CONTRADICTED
    if known or other.substantiation is not Substantiation.CONTRADICTED:
        return winner
    return replace(
        winner,
        message=other.message,
        cls=other.cls if other.rule == winner.rule else winner.cls,
        substantiation=other.substantiation,
        evidence=other.evidence,
        replacements=other.replacements if other.span == winner.span else winner.replacements,
    )


def agreed(one: Origin, other: Origin) -> Origin:
    """Who said it, when two did."""
    return one if one is other else Origin.BOTH


def _same_words(one: Finding, other: Finding, rank: dict[str, int]) -> bool:
    if not one.span.overlaps(other.span):
        return False
    return one.rule == other.rule or (one.rule in rank and other.rule in rank)


def _suppress(reading: Reading, finding: Finding, comments: tuple[re.Match[str], ...]) -> Finding:
    for rule_id, reason, first, last in _muted(reading, comments):
        if rule_id in (finding.rule, "*") and first <= finding.span.start <= last:
            if not reason:
                return replace(finding, message=f"{finding.message} {_NO_REASON}")
            return replace(finding, suppressed=Suppression(reason=reason, source="inline"))
    return finding


def _muted(reading: Reading, comments: tuple[re.Match[str], ...]) -> Iterator[tuple[str, str, int, int]]:
    """(rule, reason, first place, last place) of each comment: its own line and the one after it.

    Only drafts and mail carry such comments, only in the author's own words; a comment without a reason suppresses nothing.
    """
    if reading.document.kind is DocumentKind.TRANSCRIPT:
        return
    text = reading.document.text
    for found in comments:
        reason = (found["ra"] or found["rb"] or "").strip()
        own = any(s.kind is SegmentKind.OWN and s.span.start <= found.start() < s.span.end for s in reading.segments)
        if own:
            line_end = text.find("\n", found.end())
            after = text.find("\n", line_end + 1) if line_end >= 0 else -1
            last = len(text) if after < 0 else after
            first = text.rfind("\n", 0, found.start()) + 1
            yield (found["a"] or found["b"]).lower(), reason, first, last
