"""Every rule on wording, and the one function that runs them over a reading."""

from collections.abc import Iterable
from difflib import get_close_matches

from auditor.checks._alike import alike
from auditor.checks._ground import Ground, with_words
from auditor.checks._holidays import on_holidays
from auditor.checks._proposed import proposed
from auditor.checks._registry import Checked, against_registry
from auditor.checks._run import SPECIFIC_FIRST, findings_of
from auditor.checks._safer import PLACEHOLDER, Place
from auditor.checks.absolute_guarantee import ABSOLUTE_GUARANTEE
from auditor.checks.beyond_authority import BEYOND_AUTHORITY
from auditor.checks.candour import CANDOUR
from auditor.checks.conduct import CONDUCT
from auditor.checks.excuse import EXCUSE
from auditor.checks.false_urgency import FALSE_URGENCY
from auditor.checks.generic_opener import GENERIC_OPENER
from auditor.checks.hidden_condition import HIDDEN_CONDITION
from auditor.checks.impossible_date import IMPOSSIBLE_DATE
from auditor.checks.legal_compliance import LEGAL_COMPLIANCE
from auditor.checks.missing_attachment import MISSING_ATTACHMENT
from auditor.checks.nonexistent_feature import NONEXISTENT_FEATURE
from auditor.checks.outcome_promise import OUTCOME_PROMISE
from auditor.checks.ownership import OWNERSHIP_TAKEN
from auditor.checks.performance_level import PERFORMANCE_LEVEL
from auditor.checks.price_lock import PRICE_LOCK
from auditor.checks.puffery import PUFFERY
from auditor.checks.risk_denial import RISK_DENIAL
from auditor.checks.roadmap_promise import ROADMAP_PROMISE
from auditor.checks.rule import ConductRule, Hit, Rule
from auditor.checks.scope_unlimited import SCOPE_UNLIMITED
from auditor.checks.third_party_commitment import THIRD_PARTY_COMMITMENT
from auditor.checks.unfilled_field import UNFILLED_FIELD
from auditor.checks.unqualified_deadline import UNQUALIFIED_DEADLINE
from auditor.checks.unsupported_superlative import UNSUPPORTED_SUPERLATIVE
from auditor.checks.unverified_proof import UNVERIFIED_PROOF
from auditor.checks.vague_promise import VAGUE_PROMISE
from auditor.errors import NotFound
from auditor.model.finding import Finding
from auditor.model.text import Reading

__all__ = [
    "ALL",
    "CONDUCT",
    "PLACEHOLDER",
    "SPECIFIC_FIRST",
    "Checked",
    "ConductRule",
    "Ground",
    "Hit",
    "Place",
    "Rule",
    "against_registry",
    "by_id",
    "on_holidays",
    "proposed",
    "run",
    "with_words",
]

ALL: tuple[Rule, ...] = (
    BEYOND_AUTHORITY,
    ABSOLUTE_GUARANTEE,
    NONEXISTENT_FEATURE,
    OUTCOME_PROMISE,
    THIRD_PARTY_COMMITMENT,
    SCOPE_UNLIMITED,
    PRICE_LOCK,
    UNQUALIFIED_DEADLINE,
    ROADMAP_PROMISE,
    PERFORMANCE_LEVEL,
    LEGAL_COMPLIANCE,
    UNSUPPORTED_SUPERLATIVE,
    UNVERIFIED_PROOF,
    HIDDEN_CONDITION,
    RISK_DENIAL,
    FALSE_URGENCY,
    PUFFERY,
    GENERIC_OPENER,
    VAGUE_PROMISE,
    EXCUSE,
    IMPOSSIBLE_DATE,
    MISSING_ATTACHMENT,
    UNFILLED_FIELD,
    OWNERSHIP_TAKEN,
    CANDOUR,
)


def run(reading: Reading, rules: tuple[Rule, ...] = ALL, hits: Iterable[tuple[Rule, Hit]] = ()) -> tuple[Finding, ...]:
    """All findings of `rules` in `reading`, and of `hits` that an engine `proposed`, in order of the text; suppressed
    ones are kept and marked. What none of them finds and is like what they find is suggested (`_alike`)."""
    return findings_of(reading, rules, hits, alike)


def by_id(rule_id: str) -> Rule | ConductRule:
    """The rule of that id; NotFound names the nearest ones."""
    known: dict[str, Rule | ConductRule] = {rule.id: rule for rule in ALL} | {rule.id: rule for rule in CONDUCT}
    if rule_id in known:
        return known[rule_id]
    near = get_close_matches(rule_id, known, n=3, cutoff=0.4)
    hint = f"did you mean {' or '.join(near)}" if near else "`auditor rules` lists them all"
    raise NotFound(f"There is no rule called {rule_id!r}.", hint=hint)
