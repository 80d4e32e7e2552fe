"""A rough guess how likely a sentence commits its speaker, where the rules found nothing: for ranking, never a finding.

The order follows how far the words place a future act on the speaker (Lampert, Dale and Paris 2008; Searle 1976): "I'll"
before "I could" before "we'll" before "we should". Used to choose what a model should look at, and to measure.
"""

import re

from auditor.core.patterns import pattern
from auditor.engines.offline.learned.leaning import leaning

_LEAST, _SPREAD, _UNFORMED = 0.85, 0.25, 0.02
"""The form decides, the learned part orders what has one form; without a form it counts for almost nothing."""

_NEGATED = pattern(
    r"\b(?:not|never|don't|doesn't|didn't|won't|can't|cannot|couldn't|wouldn't|wasn't|isn't|ain't)\b", re.IGNORECASE
)
_ASKS = pattern(r"\?\W*$|^\W*(?:what|why|how|who|when|where|which|do|does|did|is|are|can|could|would|should)\s", re.I)
_IF = pattern(r"\b(?:if|whether|that|which|what|because|how)\s+(?:I|we|i)\b", re.IGNORECASE)
_FREE = r"(?:\s*[-,]+)?(?:\s+(?:just|also|then|probably|definitely|actually|uh|um|maybe|certainly|still|really|kind\s+of|sort\s+of|go\s+ahead\s+and|be\s+able\s+to|try\s+(?:to|and)))*"
_STATE = r"(?!\s*(?:be\s+honest|see|say|tell\s+you\s+what|know|think|guess|mean|bet|be\s+(?:glad|happy|surprised|able)|have\s+no|never|admit|assume|imagine|like|remember|agree)\b)"
_TIERS = tuple(
    (pattern(written, re.IGNORECASE), score)
    for written, score in (
        (rf"(?<![\w'])I(?:'ll|\s+will|\s+shall){_FREE}{_STATE}\s+\w", 0.5),
        (rf"(?<![\w'])I(?:'m|\s+am){_FREE}\s+(?:gonna|going\s+to|planning\s+to|about\s+to){_STATE}\s+\w", 0.5),
        (rf"(?<![\w'])we(?:'ll|\s+will|\s+shall){_FREE}{_STATE}\s+\w", 0.09),
        (rf"(?<![\w'])we(?:'re|\s+are){_FREE}\s+(?:gonna|going\s+to|planning\s+to){_STATE}\s+\w", 0.07),
        (
            rf"(?<![\w'])I(?:'ve|\s+have)?{_FREE}\s+(?:need|want|have|got|gotta|plan|intend|hope|wanted|wanna|ought)\b(?:\s+to)?{_STATE}\s+\w",
            0.075,
        ),
        (rf"(?<![\w'])(?:I'd|I\s+would){_FREE}\s+like\s+to\s+\w", 0.17),
        (rf"(?<![\w'])I(?:'m|\s+am){_FREE}\s+(?:happy|willing|ready|prepared)\s+to\b", 0.3),
        (
            r"^\W*(?:yeah|yes|yep|okay|ok|sure|right)?\W*(?:I\s+will|I'll|we\s+will|will\s+do|I\s+can|we\s+can)\W*$",
            0.3,
        ),
        (rf"(?<![\w'])I{_FREE}\s+should{_FREE}{_STATE}\s+\w", 0.2),
        (rf"(?<![\w'])I(?:\s+can|\s+could|\s+might|\s+may){_FREE}{_STATE}\s+\w", 0.24),
        (
            rf"(?<![\w'])I(?:'m|\s+am){_FREE}\s+(?!going|gonna|not|sure|sorry|trying|thinking|saying|talking|wondering|assuming|just|looking\s+forward)\w+ing\b",
            0.045,
        ),
        (rf"(?<![\w'])(?:I'd|I\s+would){_FREE}{_STATE}\s+\w", 0.08),
        (r"(?<![\w'])let\s+me\s+(?!see\b|know\b|say\b|ask\b|think\b)\w", 0.22),
        (rf"(?<![\w'])we{_FREE}\s+(?:need|have|want|can|could|should|might|may)\b{_FREE}{_STATE}\s+\w", 0.01),
        (r"(?<![\w'])let's\s+\w", 0.03),
        (
            r"^\W*(?:and|then|so|um|uh|\s|-)*(?:then\s+|also\s+|maybe\s+)+(?!I\b|we\b|you\b|the\b|it\b|that\b|there\b|he\b|she\b|they\b)[a-z]{3,}\s+\w",
            0.02,
        ),
    )
)


def hunch(text: str) -> float:
    """0 to 1: what the form makes of it, and within that the learned opinion."""
    formed = tier(text)
    learned = leaning(text, formed)
    return round(formed * (_LEAST + _SPREAD * learned) + _UNFORMED * learned, 4)


def tier(text: str) -> float:
    """0 to 1, about the share of such sentences in meetings that commit somebody; a negation, a question or a
    subordinate clause takes most of it away."""
    found = max((score for tier, score in _TIERS if tier.search(text)), default=0.0)
    if not found:
        return 0.0
    weak = bool(_NEGATED.seek(text)) or bool(_ASKS.seek(text)) or bool(_IF.seek(text))
    length = min(len(text.split()), 12)
    return round(found * (0.4 if weak else 1.0) * (0.8 + 0.02 * length), 4)
