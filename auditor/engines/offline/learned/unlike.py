"""Forms of a promise in a sentence that is nothing like one: "I wanted to give you access today", "Neil is working tomorrow".

A form that is weak in itself (a day beside a deed, a third person, "going to", a receiver) counts only where the words
around it could be a promise's. "I will" needs no such leave.
"""

import re
from dataclasses import replace

from auditor.core.likeness.parts import parts
from auditor.core.patterns import pattern
from auditor.engines.offline.learned.likeness import MOST, likeness, together
from auditor.model.commitment import Act, Candidate

UNLIKE = 0.12
"""Likeness of each part that the words stand in, with their sentence (`likeness.together`), below which a weak form is none.

Measured on `tools/messages`, each writer by a model that has not learned from him: of what rules find there not one in ten
is a promise."""
_NEAR_UNLIKE = 0.06
"""The same of what names the reader or us; and of what is promised of a thing or a price, which reads like its description:
"there is no fee for the demo"."""
DOUBTFUL = 0.25
"""Likeness below which a weak form has no more trust than what is only heard by likeness: of a hundred there some ten are promises, and
that no record shows it done breaks none of them."""
_SAYS = pattern(r"(?:I|we)(?:'?ll|\s+will|\s+shall|\s+can)\b", re.IGNORECASE)
"""Who says that he will or can is taken at his word."""
_STANDS = frozenset({Act.BUILD, Act.PRICE, Act.UPHOLD})
_NEAR = pattern(r"\b(?:you|yours?|our|my|us|me)\b|(?:I|we)\b", re.IGNORECASE)
_FEWEST = 5
"""Words: an answer of a word or two is like nothing."""


def trusted(found: Candidate, text: str, begins: int) -> Candidate | None:
    """`found`, in the sentence `text` that begins at `begins`: as it is, with the least trust, or none for want of likeness."""
    near, stands = _NEAR.search(found.quote), found.act in _STANDS
    if not found.scored or _SAYS.match(found.quote) or (near and stands) or text.count(" ") + 1 < _FEWEST:
        return found
    like = _like(text, (found.at or 0) - begins, len(found.quote))
    if like < (_NEAR_UNLIKE if near or stands else UNLIKE):
        return None
    return replace(found, confidence=min(found.confidence, MOST)) if like < DOUBTFUL else found


def _like(text: str, start: int, length: int) -> float:
    """Of the likest part that the words stand in, with its sentence."""
    whole = likeness(text)
    return max(
        (
            together(whole, likeness(text[part.start : part.end], part.beside))
            for part in parts(text)
            if part.start < start + length and start < part.end
        ),
        default=whole,
    )
