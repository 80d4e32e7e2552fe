"""Words that weaken or vow: how firmly a clause binds."""

import re

from auditor.core.patterns import Pattern, pattern
from auditor.model.commitment import Strength

STRENGTHS: tuple[tuple[Strength, Pattern], ...] = (
    (
        Strength.HEDGED,
        pattern(
            r"(?:^|[.;:,!?–—•*(-])\s*(?:(?:just|still|now|so|and|but|currently)\s+)*(?:(?:(?:hop(?:e|ing)|aim(?:ing)?|plan(?:ning)?)\s+(?:to|for)|(?:trying|looking)\s+to)|should(?!\s+(?:you|I|we|he|she|they|it|this|that|there|the|an?|any\w*|some\w*|your|our|my|things)))\b"
            r"|\b(?:should\s+be\s+able|hopefully|supposedly|presumably|apparently|in\s+theory|probably|possibly|perhaps|maybe|with\s+(?:(?:any|a\s+bit\s+of|some|a\s+little)\s+)?luck|all\s+being\s+well|god\s+willing|touch\s+wood|inshallah|see\s+(?:if|whether)\s+(?:I|we)\s+can|(?<!what )(?<!how )(?<!as )(?:I\s+(?:think|guess|believe|suppose|hope|expect)|we\s+(?:think|hope|expect|believe))\b|try\s+(?:to|and)\b|aim\s+to\b|might\b|likely\b|fingers\s+crossed)",
            re.IGNORECASE,
        ),
    ),
    (
        Strength.ABSOLUTE,
        pattern(
            r"\b(?:guarantee[ds]?|promise|definitely|absolutely|certainly|without\s+fail|no\s+matter\s+what|whatever\s+(?:it\s+takes|happens)|you\s+have\s+(?:my|our)\s+word|100\s*%|for\s+sure|rest\s+assured|by\s+all\s+means|count\s+on)",
            re.IGNORECASE,
        ),
    ),
)
"""Looked at in the clause and its sentence, in this order. A note leaves out who hopes: "hoping to send it Friday"."""
