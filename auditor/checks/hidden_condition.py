"""Hidden condition: an offer that points at conditions without saying them.

Wording alone shows only this: a mark or a formula ("free*", "conditions apply") that owns up to a condition which the
message never states. Conditions that nobody mentions at all need the claims registry.
"""
# ruff: noqa: E501  (a pattern is read more easily in one line)

import re
from collections.abc import Iterator

from auditor.checks._language import BASE, View
from auditor.checks._scan import cue, finder
from auditor.checks.rule import Hit, Rule
from auditor.model.finding import FindingClass, Level, TrustElement
from auditor.model.text import Reading

_STATED = re.compile(
    r"https?:|www\.|\b(?:see|section|page|clause|attached|enclosed|below|above|annex|appendix|listed|namely|as follows|these are|they are|following|in the (?:contract|offer|quote|order form|terms))\b"
)
_FOOTNOTE = re.compile(r"^\s*\*+ ?\w+(?:\W+\w+){2,}", re.MULTILINE)


def _is_stated(seen: View, _start: int, _end: int) -> bool:
    """The sentence says where the conditions are."""
    return bool(_STATED.search(seen.lower))


_GUARDS = (*BASE, _is_stated)
_CUES = (
    cue(
        r"\b(?:free(?: of charge)?|no (?:extra |additional )?(?:cost|charge|fee)s?|at no cost|unlimited|guaranteed?|money[- ]back|half price|discount|% off|lifetime|all[- ]inclusive|included|from (?:only |just )?[$€£]\d[\d.,]*|(?:only|just) [$€£]\d[\d.,]*)(?: [\w-]+){0,4}\*+(?!\w)",
        guards=_GUARDS,
    ),
    cue(
        r"\b(?:(?:some |certain |other |special |the usual |usual |additional |standard )?(?:conditions|restrictions|limitations|exclusions|exceptions|t&cs?|t & cs?|terms(?: (?:and|&) conditions)?|fees|minimums|eligibility criteria) (?:may |will |do )?appl(?:y|ies)|subject to (?:certain |some |special |the usual |additional |our usual )(?:conditions|restrictions|terms|limitations|requirements|criteria|exclusions)|(?:with|under) (?:certain|some) (?:conditions|restrictions)|(?:the )?small print applies|fine print applies)\b",
        guards=_GUARDS,
    ),
)
_scan = finder(_CUES)


def _find(reading: Reading) -> Iterator[Hit]:
    footnoted = bool(_FOOTNOTE.search(reading.document.text))
    for hit in _scan(reading):
        starred = reading.document.text[hit.span.end : hit.span.end + 1] == "*" or "*" in hit.span.of(
            reading.document.text
        )
        if not (starred and footnoted):
            yield hit


HIDDEN_CONDITION = Rule(
    id="hidden-condition",
    title="Condition left out",
    cls=FindingClass.MISLEADING,
    level=Level.WARNING,
    trust_element=TrustElement.TRUTH,
    message="This points at conditions without saying them. State the one that matters in the same sentence.",
    why="A condition found out later turns the offer into a broken promise. What is left out can mislead as much as what is said.",
    source="UK CAP Code 3.3 (material information); FINRA Rule 2210(d)(1)(A); FTC .com Disclosures (a disclaimer cannot cure a false claim)",
    find=_find,
    flags=(
        "Installation is free*.",
        "You get the second year at no cost; conditions apply.",
        "The first month is free, restrictions may apply.",
        "The upgrade is free, subject to certain conditions.",
        "You pay nothing for the pilot, terms and conditions apply.",
        "Unlimited calls* are yours.",
        "We include the training, certain exclusions apply.",
        "From $9* a seat.",
        "Delivery is free of charge. Exceptions apply.",
    ),
    passes=(
        "Installation is free for orders above 20 units.",
        "Restrictions apply, see section 4 of the contract.",
        "The first month is free if you sign for twelve.",
        "No restrictions apply.",
        "Which conditions apply?",
        "Installation is free*.\n\n* for orders above twenty units in one shipment",
        "You wrote that certain restrictions apply.",
        "The sample is free.",
        "The same terms apply as last year, they are attached.",
        "I *really* liked the tour.",
    ),
)
