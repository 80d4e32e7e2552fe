"""What is kept for a time: "we hold the price for 30 days" is due that long, where "we test it for 30 days" has no day."""

import re
from dataclasses import replace

from auditor.core.patterns import pattern
from auditor.core.when import DueRole
from auditor.engines.offline.words.scene import Clues
from auditor.model.commitment import Candidate, CommitmentKind
from auditor.model.people import DateOrder

_KEEPS = pattern(
    r"(?:also\s+|then\s+|gladly\s+|just\s+)*(?:hold|keep|reserve|store|save|block|freeze|lock|leave|set\s+\w+\s+aside|put\s+\w+\s+aside)\b",
    re.IGNORECASE,
)
_LONG = re.compile(r"for\s", re.IGNORECASE)
_FROM = pattern(r"\b(?:from|starting|beginning|after|once|as\s+of|since|each|every|per)\b", re.IGNORECASE)
"""Words that count the time from elsewhere, or again and again."""


def lasting(candidate: Candidate, order: DateOrder) -> Candidate:
    """With the length of time through which something is kept as its due, where no day and no start is named."""
    words = candidate.quote
    keeps = candidate.kind is CommitmentKind.MAINTENANCE or _KEEPS.match(candidate.action)
    if not keeps or candidate.due_text or candidate.condition or _FROM.search(words):
        return candidate
    lengths = [p for p in Clues(words, order).times() if p.role is DueRole.DURATION and _LONG.match(p.text)]
    if len(lengths) != 1:
        return candidate
    return replace(candidate, kind=CommitmentKind.MAINTENANCE, due_text=lengths[0].text)
