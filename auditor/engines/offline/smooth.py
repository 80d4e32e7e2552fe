"""Speech without its stumbles, place for place: "I'll - I'll uh send it" reads "       I'll    send it"."""

import re

from auditor.core.patterns import pattern

_STUMBLE = pattern(
    r",?\s*\b(?:uh+|um+|uhm|erm?|mm|hmm)\b,?(?=\s)"
    r"|\b(?P<word>I|i|we|We|you|they|he|she|it|that|the|to|and|a)\s*-*,?\s+(?=(?P=word)\b)"
    r"|\b(?P<pair>(?:I|i|we|We|you|You|they|it)'(?:ll|m|re|d|ve))\s*-*,?\s+(?=(?P=pair)\b)"
    r"|\b(?:I|i|we|We)-*\s+-\s+(?=(?:I|i|we|We)\b)"
    r"|(?<=\w)\s+-\s+(?=[a-z])"
    r"|(?<=\band),\s*you\s+know,(?=\s)"
)
_ASIDE = pattern(r",\s*(?:let's|let\s+us|shall\s+we)\s+say\b,?(?=\s)", re.IGNORECASE)


def smooth(text: str) -> str:
    """`text` with fillers and repeated words blanked; `len(smooth(t)) == len(t)`, letters elsewhere unchanged."""
    return _STUMBLE.sub(lambda match: " " * len(match[0]), text)


def without_asides(text: str) -> str:
    """`text` with a "let's say" before what is named blanked, place for place: "I'll bring it, let's say Thursday"."""
    return _ASIDE.sub(lambda match: " " * len(match[0]), text) if " say" in text else text
