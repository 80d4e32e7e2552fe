"""Deeds in -ing: "I'm sending it over tomorrow", "I'm crediting you the carriage", "I'm fetching the planks on Saturday"."""

import re

from auditor.core.patterns import pattern
from auditor.engines.offline.words.clauses import base_form

_GIVES_NOW = pattern(
    r"(?:crediting|refunding|reimbursing|waiving|freezing|deducting|knocking|taking\s+\S+(?:\s+\S+)?\s+off|writing\s+off)\b(?=.*\b(?:you|your|off|this|that|the)\b)"
    r"|having\s+(?:that|the|our|your|it|them|this|those|(?-i:[A-Z])\w+)\s+(?:[\w-]+\s+){0,5}?(?:\w{2,}ed|put|(?:re)?(?:made|sent|done|cut|built|drawn)|send|swap|check|make|look|bring|redo|draw|call|write)\b"
    r"|throwing\s+in\b|bringing\b(?=.*\b(?:with\s+(?:us|me)|(?:our|my)\s+own|for\s+you)\b)",
    re.IGNORECASE,
)
"""Money that is given as one speaks: "I'm crediting you the carriage"."""
_AWAY = frozenset({"travel", "fly", "leave", "return"})
"""Where the speaker is then, unless he comes to the reader: "I am travelling on Monday"."""
_DOES_TO = pattern(
    r"(?!(?:expect|see|hear|watch|think|hop|visit|meet|attend|celebrat|enjoy|miss|lov|feel|learn|read|study|play|host|join|pass|catch|board|clos|leav|enter|fac|los|hav|be|go)\w*ing\b)(?:driving\b.*\bto\s+(?:look|get|fetch|collect|see|check|measure|bring|pick)|(?!driving)[a-z]+ing\s+(?:(?:up|out|off|back|over|down|in)\s+)?(?:the|your|it|them|both|all|two|three|four|five|six|\d+|you)\b(?!\s+(?:weeks?|days?|hours?|minutes?|months?)\b))",
    re.IGNORECASE,
)
"""A deed by a verb that no list knows, with what it is done to."""
_TO_READER = pattern(r"\byou(?:rs?)?\b", re.IGNORECASE)


def does(verb: str, phrase: str, *, once: bool) -> bool:
    """Whether an -ing form is an act for the reader; `once`: a day is told that does not recur.

    "Travelling on Monday" only tells where the speaker is.
    """
    if _GIVES_NOW.match(phrase):
        return True
    if not once:
        return False
    base = base_form(verb)
    if base is None:
        return bool(_DOES_TO.match(phrase))
    return base not in _AWAY or bool(_TO_READER.search(phrase))
