"""Speech without its stumbles, place for place: "I'll - I'll uh send it" reads "       I'll    send it"."""

from auditor.core.patterns import pattern

_STUMBLE = pattern(
    r",?\s*\b(?:uh+|um+|uhm|erm?|mm|hmm)\b,?(?=\s)"
    r"|\b(?P<word>I|i|we|We|you|they|he|she|it|that|the|to|and|a)\s*-*,?\s+(?=(?P=word)\b)"
    r"|\b(?P<pair>(?:I|i|we|We|you|You|they|it)'(?:ll|m|re|d|ve))\s*-*,?\s+(?=(?P=pair)\b)"
    r"|\b(?:I|i|we|We)-*\s+-\s+(?=(?:I|i|we|We)\b)"
    r"|(?<=\w)\s+-\s+(?=[a-z])"
)


def smooth(text: str) -> str:
    """`text` with fillers and repeated words blanked; `len(smooth(t)) == len(t)`, letters elsewhere unchanged."""
    return _STUMBLE.sub(lambda match: " " * len(match[0]), text)
