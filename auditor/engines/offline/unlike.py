"""Forms of a promise in a sentence that is nothing like one: "I wanted to give you access today", "Neil is working tomorrow".

A form that is weak in itself (a day beside a deed, a third person, "going to", a receiver) counts only where the words
around it could be a promise's. "I will" needs no such leave.
"""

import re

from auditor.core.likeness.parts import parts
from auditor.core.patterns import pattern
from auditor.engines.offline.likeness import likeness
from auditor.model.commitment import Act, Candidate

UNLIKE = 0.12
"""Likeness of the sentence, and of each part that the words stand in, below which a weak form is none.

By the measure of `python -m tools.train_likeness --by-writer`: of what rules find there fewer than one in ten is a promise."""
_SAYS = pattern(r"(?:I|we)(?:'ll|\s+will|\s+shall|\s+can)\b", re.IGNORECASE)
"""Who says that he will or can is taken at his word."""
_STANDS = frozenset({Act.BUILD, Act.PRICE, Act.UPHOLD})
_STANDS_UNLIKE = 0.06
"""The same for what is promised of a thing or a price, which reads like its description: "there is no fee for the demo"."""
_READER = pattern(r"\byours?\b|\byou\b|(?:I|we)\s", re.IGNORECASE)
_FEWEST = 5
"""Words: an answer of a word or two is like nothing."""


def unlike(found: Candidate, text: str, begins: int) -> bool:
    """Whether `found`, in the sentence `text` that begins at `begins`, is none for want of likeness."""
    least = _STANDS_UNLIKE if found.act in _STANDS else UNLIKE
    if not found.scored or _SAYS.match(found.quote) or (found.act in _STANDS and _READER.search(found.quote)):
        return False
    if text.count(" ") + 1 < _FEWEST or likeness(text) >= least:
        return False
    start = (found.at or 0) - begins
    end = start + len(found.quote)
    return all(
        likeness(text[part.start : part.end], part.beside) < least
        for part in parts(text)
        if part.start < end and start < part.end
    )
