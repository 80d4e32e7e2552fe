"""A text against the claims registry: what it contradicts, what it supports, and what that changes in the findings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from auditor.checks._language import View, clause, ours
from auditor.checks._outcomes import outcomes
from auditor.checks._scan import trim
from auditor.checks._scene import Outcome, Scene
from auditor.checks._self_asked import answered
from auditor.checks._stated import stated
from auditor.checks._statement import is_said
from auditor.checks._taken_up import taken_up
from auditor.checks.rule import Hit, Rule
from auditor.core.facts.registry import Registry
from auditor.core.when import DueRole, WorkCalendar, find, resolve
from auditor.model.finding import Citation, Finding, FindingClass, Level, Substantiation
from auditor.model.knowledge import Claim, ClaimKind
from auditor.model.report import Supported
from auditor.model.text import Reading, Sentence, Span

_SETTLED: Mapping[ClaimKind, frozenset[str]] = MappingProxyType(
    {
        ClaimKind.CAPABILITY: frozenset({"roadmap-promise", "nonexistent-feature", "unqualified-deadline"}),
        ClaimKind.SERVICE_LEVEL: frozenset({"performance-level", "absolute-guarantee", "unqualified-deadline"}),
        ClaimKind.PRICE: frozenset({"price-lock", "absolute-guarantee"}),
        ClaimKind.CERTIFICATE: frozenset({"legal-compliance", "unverified-proof"}),
        ClaimKind.LEAD_TIME: frozenset({"unqualified-deadline", "absolute-guarantee"}),
        ClaimKind.AUTHORITY: frozenset({"beyond-authority", "price-lock"}),
        ClaimKind.PROOF: frozenset({"unverified-proof"}),
    }
)
"""Which findings on the same words an entry answers when it supports them."""
_NOT_FACTS = frozenset({FindingClass.STYLE, FindingClass.TRUST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What the registry says to one text."""

    hits: tuple[tuple[Rule, Hit], ...] = ()
    supported: tuple[Supported, ...] = ()
    answered: tuple[tuple[Span, frozenset[str]], ...] = ()
    """Where findings of which rules are answered by an entry that supports the words."""
    given: bool = False

    def substantiated(self, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """Without those that an entry answers; the rest says whether the registry had anything on it."""
        left = (f for f in findings if not self._answers(f))
        return tuple(map(self._unsupported, left)) if self.given else tuple(left)

    def _answers(self, finding: Finding) -> bool:
        return finding.substantiation is not Substantiation.CONTRADICTED and any(
            finding.rule in rules and span.overlaps(finding.span) for span, rules in self.answered
        )

    def _unsupported(self, finding: Finding) -> Finding:
        open_ = finding.substantiation is Substantiation.NOT_CHECKABLE and finding.cls not in _NOT_FACTS
        return replace(finding, substantiation=Substantiation.UNSUPPORTED) if open_ else finding


def against_registry(
    reading: Reading, registry: Registry, calendar: WorkCalendar, rules: Sequence[Rule], *, as_of: datetime
) -> Checked:
    """Every own sentence of `reading` against every entry that it speaks of, as it holds on the day of the words (`as_of`
    where that is not known)."""
    if not registry.given:
        return Checked()
    known = {rule.id: rule for rule in rules}
    found = [
        (sentence, seen, one)
        for sentence, seen in answered(ours(reading))
        # An entry that a sentence names twice, by its subject and an alias, speaks once.
        for one in dict.fromkeys(_said(reading, sentence, seen, registry, calendar, as_of))
    ]
    contradicted = [(s, v, o) for s, v, o in found if o.rule in known]
    supported = [(s, v, o) for s, v, o in found if o.rule is None and not _disputed(o, v, contradicted)]
    return Checked(
        hits=tuple((known[o.rule], _hit(s, v, o)) for s, v, o in contradicted if o.rule is not None),
        supported=tuple(_supported(reading, s, v, o) for s, v, o in supported),
        answered=tuple((_span(s, v, o), _SETTLED[o.claim.kind]) for s, v, o in supported),
        given=True,
    )


def _said(
    reading: Reading, sentence: Sentence, seen: View, registry: Registry, calendar: WorkCalendar, as_of: datetime
) -> Iterator[Outcome]:
    at = reading.segment_of(sentence).at or reading.document.sent_at
    day = (at or as_of).astimezone(calendar.zone).date()
    spoken = (taken_up(seen, m) for m in registry.mentions(seen.text))
    mentions = [m for m in spoken if is_said(seen, m.start, m.end)]
    dates = _dates(seen, at, calendar) if mentions else []
    for mention in mentions:
        left, right = clause(seen, mention.start, mention.end)
        here = [end for start, end in dates if left <= start < right or start <= _AT_ONCE]
        yield from outcomes(
            Scene(
                seen=seen,
                mention=mention,
                registry=registry,
                day=day,
                calendar=calendar,
                dated=max(here or [end for _, end in dates], default=None),
                dated_here=max(here, default=None),
            )
        )
    named = {m.claim.id for m in mentions}
    yield from (s.outcome(None) for s in stated(seen, registry, day, calendar) if s.claim.id not in named)


_AT_ONCE = 3
"""A date that begins the sentence holds for all of it: "By Friday, ..."."""
_WHEN = frozenset({DueRole.DEADLINE, DueRole.AT, DueRole.SPAN})


def _dates(seen: View, at: datetime | None, calendar: WorkCalendar) -> list[tuple[int, date]]:
    """Where a time is named, and its last day."""
    phrases = ((p.start, resolve(p.text, reference=at, calendar=calendar)) for p in find(seen.text) if p.role in _WHEN)
    return [(start, due.end.date()) for start, due in phrases if due and due.end]


def _disputed(one: Outcome, seen: View, contradicted: Sequence[tuple[Sentence, View, Outcome]]) -> bool:
    """Whether another entry contradicts the same words: then they are not supported."""
    return any(v is seen and o.start < one.end and one.start < o.end for _, v, o in contradicted)


def _hit(sentence: Sentence, seen: View, one: Outcome) -> Hit:
    claim = one.claim
    start, end = trim(seen.lower, one.start, one.end)
    return Hit(
        span=seen.span(sentence, start, end),
        message=_message(claim, one.level),
        replacements=tuple(_instead(claim, seen, start)),
        level=one.level,
        cls=one.cls,
        confidence=0.85,
        substantiation=Substantiation.CONTRADICTED,
        evidence=(cited(claim),),
    )


def _message(claim: Claim, level: Level) -> str:
    said = f' "{claim.statement}"' if claim.statement else f" {claim.subject}: see {claim.source or claim.place}."
    if level is Level.ERROR:
        return f"Our own claims say otherwise:{said}"
    return f"This leaves out a condition. Our own claims say:{said}"


def _instead(claim: Claim, seen: View, start: int) -> Iterator[str]:
    """The entry's own wording, with a small letter where it does not begin the sentence."""
    if claim.say_instead:
        text = claim.say_instead.strip().rstrip(".")
        first = text.split(" ", 1)[0]
        begins = start == trim(seen.lower, 0, len(seen.lower))[0]
        plain = first[:1].isupper() and first[1:].islower()
        yield text if begins or not plain else f"{text[:1].lower()}{text[1:]}"


def _span(sentence: Sentence, seen: View, one: Outcome) -> Span:
    return seen.span(sentence, *trim(seen.lower, one.start, one.end))


def _supported(reading: Reading, sentence: Sentence, seen: View, one: Outcome) -> Supported:
    span = _span(sentence, seen, one)
    document = reading.document
    return Supported(document_id=document.id, quote=span.of(document.text), span=span, evidence=(cited(one.claim),))


def cited(claim: Claim) -> Citation:
    """The entry with its own words and the line where they stand."""
    file, _, line = claim.place.rpartition(":")
    where = f" (line {line})" if line.isdigit() else ""
    return Citation(
        record_id=claim.id,
        source=file or claim.place or "claims.yaml",
        why=f"{claim.statement or claim.subject}{where}",
    )
