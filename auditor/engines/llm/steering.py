"""Text that speaks to whoever reads it for us. Where it does, a model's word may add something and takes nothing away."""

import re

from auditor.core.layout import plain
from auditor.core.visible import visible

_STEERS = re.compile(
    r"\bfulfil+s?\b[\W_]*(?:$|[\"'}\]])|[\"']?answer[\"']?\W{1,5}fulfil"
    r"|^\W{0,5}(?:system|assistant|user)\W{0,3}:|\b(?:assistant|auditor|reviewer|checker|grader|judge|ai|llm)[:,]"
    r"|\byou are (?:now )?(?:an? )?(?:helpful|ai|assistant|language|auditor|in \w+ mode)"
    r"|\b(?:ai|llm|language model|assistant|chatbot|auditor|system|software|program|whoever|checker)s?\b[^.\n]{0,30}"
    r"\b(?:read|check|review|judg|process|audit|compar|weigh)"
    r"|\b(?:ignore|disregard|forget|override)\b[^.\n]{0,40}\b(?:above|previous|prior|earlier|rules?|instructions?|prompt)"
    r"|\b(?:mark|count|treat|set|accept|rate|label|classify|regard|log|tick|book|take)\b[^.\n]{0,60}"
    r"\b(?:kept|fulfil\w*|promise[ds]?|commitments?|verdict|owed|delivered)\b"
    r"|\brecord [A-H]\b|\bverdict\b|\b(?:respond|reply|answer) (?:only )?with\b",
    re.IGNORECASE | re.MULTILINE,
)
"""Text that gives the answer or speaks to whoever weighs it, in place of the thing. Wide on purpose: who writes so by chance
is judged by rules alone."""


def steers(text: str) -> bool:
    """Whether `text` tells a reader what to answer; in linear time."""
    return _STEERS.search(plain(visible(text).text)) is not None
