"""What a speaker does while he speaks: "let me look", "I'll just sort them by age". Nothing is owed once the call is over."""

import re

from auditor.core.patterns import pattern
from auditor.model.text import Reading

_LEAVE = pattern(
    r"\W*let\s+me\s+(?:just\s+|quickly\s+|now\s+)*(?:look\b(?!\s+(?:into|up\s+(?:the|your)))|have\s+a\s+(?:quick\s+)?look\b|read\b|zoom\b|say\b|see\b(?!\s+to\b)|think\b|count\b|stop\b|share\b|do\s+(?:it|that)\W*$"
    r"|get\s+(?:it|that|this|them)\s+up\b|take\s+(?:that|this|it)\s+away\W*$)(?!.*\b(?:let\s+you\s+know|(?:come|get)\s+back|tell\s+you|for\s+you|to\s+you)\b)",
    re.IGNORECASE,
)
"""A look, a count, a word: at once."""
_FIRST = pattern(
    r"\W*let\s+me\s+(?:just\s+|quickly\s+)*(?:ask|check|talk|speak|do\b|take\s+(?:that|this|it)\s+away|have\s+a\s+word)",
    re.IGNORECASE,
)
"""What is only asked for before the promise that follows it: "let me ask her, and I'll send you a text"."""
_ACTS = pattern(
    r"\W*(?:(?:and|so|now|then|here)\s+)*(?:(?:I'll|I\s+will|we'll|I'm\s+(?:gonna|going\s+to)|we're\s+(?:gonna|going\s+to)|let\s+me)\s+(?:just\s+|then\s+|now\s+|quickly\s+)*)?"
    r"(?:open|submit|save|switch|choose|pick|select|add|remove|put|make|type|paste|copy|check|sort|filter|create|change|close|show|enter|move|read|start|stop|go|log|zoom|come\s+back|hit|click|delete|export|upload|drag|say|call|give|name|set|take|share|log|record|refresh)\b"
    r"(?!.*\b(?:for\s+you|to\s+you|you\s+(?:the|a|an|that|it)|after\s+(?:the|this)\s+(?:call|meeting)|later)\b)",
    re.IGNORECASE,
)
_SCREEN = pattern(
    r"\b(?:click\w*|screens?|tabs?|scroll\w*|buttons?|drop-?down|menu|log(?:ged|s)?\s+(?:in|out|on)|dashboard|windows?|field|icon|hit\s+(?:save|enter|pay|start)|type[sd]?|zoom|cursor|mouse|sandbox|test\s+(?:store|account|data|environment|tenant)|demo|on\s+the\s+(?:left|right)|at\s+the\s+(?:top|bottom)|you(?:'ll|\s+can|\s+should)?\s+(?:now\s+)?see\s+(?:it|here|that|the|this)|goes?\s+(?:green|red|amber|grey|blue)|turns?\s+(?:green|red|amber|grey|blue|orange))\b",
    re.IGNORECASE,
)
_NEAR = 5
"""Sentences on either side that tell what is before the speakers."""
_ENOUGH = 2
"""Of them that speak of a screen."""
_I_WILL = pattern(r"\b(?:I|we)(?:'ll|\s+will)\b", re.IGNORECASE)


def at_once(quote: str, reading: Reading, number: int) -> bool:
    """Whether the words, in sentence `number` of a call, tell what is done while they are said."""
    if _LEAVE.match(quote):
        return True
    if _FIRST.match(quote):
        return _promises_next(quote, reading, number)
    return _ACTS.match(quote) is not None and _on_screen(reading, number)


def _promises_next(quote: str, reading: Reading, number: int) -> bool:
    here = reading.sentences[number]
    rest = here.text.partition(quote)[2]
    later = (s.text for s in reading.sentences[number + 1 : number + 3] if s.segment == here.segment)
    return any(_I_WILL.search(words) for words in (rest, *later))


def _on_screen(reading: Reading, number: int) -> bool:
    near = reading.sentences[max(0, number - _NEAR) : number + _NEAR + 1]
    return sum(_SCREEN.search(s.text) is not None for s in near) >= _ENOUGH
