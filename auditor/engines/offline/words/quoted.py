"""Words inside quotation marks: where they end, and whether they are somebody else's."""

from auditor.core.patterns import pattern

_OPENING = pattern(r"“|(?<![^\s(\[—–-])\"(?=\S)")
_CLOSING = pattern(r"”|(?<=[^\s\d(\[])\"|(?<=\d)\"(?=\s*(?:$|[.,;!?]))")
_SAYING = (
    r"(?:said|says?|wrote|writes?|put\s+it|promised|told\s+(?:me|us|you)|replied|answered|stated|claimed|"
    r"insisted|announced|assured\s+(?:me|us)|were\s+saying|was\s+saying)\b"
)
_OTHER = r"(?:you|he|she|they|(?!I\b|We\b)[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)?|(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Mm]y|[Oo]ur)\s+\w+(?:\s+\w+){0,2}?)"
_BEHIND = pattern(
    rf"[\s,.!?]*(?:(?:as|like|is\s+what|that\s+is\s+what|that's\s+what|was\s+what)\s+)?"
    rf"(?:(?i:you|he|she|they)|{_OTHER})\s+(?:\w+ly\s+|also\s+|just\s+|had\s+)?{_SAYING}|[\s,]*said\s+{_OTHER}"
)
_AHEAD = pattern(
    rf"\b(?:(?i:you|he|she|they)|{_OTHER})\s+(?:\w+ly\s+|also\s+|just\s+|had\s+)?{_SAYING}[^\"“”.;!?]{{0,30}}$"
)
_WORD = pattern(r"[^\W\d]{2,}")
_OWN = pattern(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|me)\b")
_CITES = 2
"""So many words around a quotation make it a part of what they say."""


def closing(text: str, start: int, verb: int) -> int | None:
    """Where the quotation in which a clause stands is closed; its opening may stand a sentence before."""
    if '"' not in text and "”" not in text:
        return None
    close = _CLOSING.seek(text, verb)
    if close is None:
        return None
    opened = _opened(text, start)
    between = _OPENING.seek(text, verb, close.start())
    return close.start() if opened is not None or between is None else None


def of_another(text: str, start: int, verb: int) -> bool:
    """Whether a clause is what somebody else said: '"I will send it," as you said', 'you wrote: "I will send it"'.

    So is what a sentence only cites, in words around it that are nobody's own: 'they printed "we will win" again'.
    """
    close = closing(text, start, verb)
    if close is not None and _BEHIND.match(text, close + 1):
        return True
    opened = _opened(text, start)
    if opened is None:
        return False
    around = text[:opened] + (text[close + 1 :] if close is not None else "")
    cited = close is not None and not _OWN.search(around) and sum(1 for _ in _WORD.finditer(around)) >= _CITES
    return cited or bool(_AHEAD.search(text[max(0, opened - 80) : opened]))


def inside(text: str, start: int, end: int) -> bool:
    """Whether words stand between quotation marks, whoever said them."""
    return _opened(text, start) is not None and _CLOSING.seek(text, end) is not None


def _opened(text: str, start: int) -> int | None:
    """Where the quotation is opened that is still open at `start`."""
    opened = None
    for mark in _OPENING.finditer(text, 0, start + 1):
        opened = mark.start()
    if opened is None or opened > start:
        return None
    return None if _CLOSING.seek(text, opened + 1, start) else opened
