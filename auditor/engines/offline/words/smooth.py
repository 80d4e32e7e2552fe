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

_ASKED_BEHIND = pattern(
    r",\s+(?:is|are|do|does|can|could|what(?:'s)?|which|where|who)\s+(?:that|this|it|there|you|your|the)\b"
    r"(?![^?]*\b(?:ok|okay|fine|all\s?right|good|possible|works?|suits?|enough|then)\b)[^?]*(?=\?\s*$)",
    re.IGNORECASE,
)
"""A question of its own behind a statement, which does not wait for its answer: "I'll ring you back, is that your number?"."""

_BROKEN_OFF = pattern(
    r"\b(?:the|an?|for|to|of|and|or|(?<!\bit\s)(?<!\bthat\s)(?<!\bthis\s)is|as|what|um|uh|our|your|my|that's|that\s+is)\s*[-=]*$|==|[a-z]-$",
    re.IGNORECASE,
)
"""The last word of a sentence that its speaker never finished."""
_WHERE_IT_IS = pattern(
    r"\b(?:where|what|how|who|whose|which|when|why)\b[^,;.]*\b(?:is|to|for|of|as|what)$", re.IGNORECASE
)
"""A sentence that ends in such a word and is whole: "as soon as I know where the box is", "what it is for"."""


def smooth(text: str) -> str:
    """`text` with fillers and repeated words blanked; `len(smooth(t)) == len(t)`, letters elsewhere unchanged."""
    return _STUMBLE.sub(_blank, text)


def without_asides(text: str) -> str:
    """`text` with what is no part of its statement blanked, place for place: a "let's say" before what is named, a question behind."""
    if " say" in text:
        text = _ASIDE.sub(_blank, text)
    asked = _ASKED_BEHIND.seek(text) if text.endswith("?") else None
    return f"{text[: asked.start()]}.{' ' * (len(text) - asked.start() - 1)}" if asked else text


def broken_off(phrase: str) -> bool:
    """Whether the speaker never finished it."""
    return _BROKEN_OFF.search(phrase) is not None and _WHERE_IT_IS.search(phrase) is None


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
